"""URLs as keys: two addresses of one article compare equal."""

from __future__ import annotations

import functools
import re
from contextlib import suppress
from urllib.parse import SplitResult, urlsplit

from onrecord.trackers import is_tracker

_EDGES = re.compile(r"^[\x00-\x20\ufeff]+|[\x00-\x20\ufeff]+$")
_INSIDE = re.compile(r"[\t\r\n\x00]")
_HOST_PREFIX = re.compile(r"^(?:www\d{0,2}|m|mobile|touch|wap|amp)\.(?=[^.]+\.[^.])")
_MOBILE_INSIDE = re.compile(r"^([a-z]{2,3})\.m\.(?=[^.]+\.[^.])")  # en.m.encyclopedia.example
# labels are parted by dots alone, so that a long host that is none fails in linear time
_HOST = re.compile(r"[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)*\.?|\[[0-9a-fA-F:.]+\]")
_INDEX_PAGE = re.compile(r"(?:index|default|home)\.(?:html?|xhtml|shtml|php\d?|aspx?|jsp|cfm)", re.IGNORECASE)
_AMP_ENDING = re.compile(r"(?<!\.amp)(?:\.amp)+(\.html?)?$", re.IGNORECASE)
_PATH_SESSION = re.compile(
    r";(?:jsessionid|phpsessid|sid|sessionid)=[^/;?]*|/\((?:[A-Z]\([a-z0-9]{24}\))+\)", re.IGNORECASE
)
# what a careless template or a careless hand put before or around the address
_WRAPPING = re.compile(r"^<!\[CDATA\[(.*)\]\]>$", re.DOTALL)
_PROTOCOL_TWICE = re.compile(r"^(?:https?:/*)+(?=https?:/)|^(?:https?:/+)+(?=https?//)", re.IGNORECASE)
_BROKEN_SLASHES = re.compile(r"^(https?)(?::/*|//)(?=[^/])", re.IGNORECASE)
# copies that a search engine serves: the address of the article is in theirs
_AMP_CACHE = re.compile(
    r"^https?://(?:(?:www\.)?(?:google|bing)\.[a-z.]{2,6}/amp|[\w-]+\.cdn\.ampproject\.org/(?:[a-z]+))/(s/)?",
    re.IGNORECASE,
)
_POST = re.compile(
    r"(?!(?:comment|respon|repl|p|page|fn|cite|ref|section|slide|photo|img)[^a-z])[a-z]*[-_=/]?\d+",
    re.IGNORECASE,
)
# the pages of a list, and all of a year, a month or a day
_LISTING = re.compile(r"/(?:page|seite|pagina|p)/\d+$|/(?:19|20)\d\d(?:/\d\d?){0,2}$", re.IGNORECASE)
_ESCAPE = re.compile(r"%([0-9a-fA-F]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

# parameters that say how a reader came, never which article is meant
_TRACKING = re.compile(
    r"""(?:(?:utm|itm|mtm|pk|hsa|sfmc|gaa|piwik|matomo)_.*
    |at_(?:medium|campaign|custom\d|link.*|bbc.*|format|ptr.*)|ns_(?:mchannel|source|campaign|linkname|fee)
    |fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|srsltid
    |rdt_cid|dgcid|mibextid|wprov|_branch_match_id|_openstat|epik
    |mc_cid|mc_eid|mkt_tok|_ga|_gl|_hsenc|_hsmi|hsctatracking|vero_(?:id|conv)|oly_(?:enc|anon)_id|sc_cid
    |ref_?src|ref_url|ref_|__twitter_impression|guccounter|guce_referrer(?:_sig)?|spm|xtor|wt[._](?:mc|zmc).*|trk
    |cmp|cmpid|icid|ncid|ocid|smid|smtyp|sref|soc_src|soc_trk|taid|partner|s_cid|ito|ftag|mbid|cid_source
    |campaign_id|instance_id|segment_id|regi_id|ftcamp|emc|__s|_kx|ck_subscriber_id
    |fb_(?:action_ids|action_types|source|ref|comment_id)|replytocom|showcomments
    |share|shared|via|amp|_amp|outputtype|echobox|originalreferer|feature|gift(?:article)?|unlocked_\w+
    |int_?cid|\w+_cid|wpisrc|tpcc|\w+_src)""",
    re.IGNORECASE | re.VERBOSE,
)
# another rendering of the same article, or the way to it: only with these values
_RENDERING = re.compile(
    r"""(?:(?:m|mobile|print|printable|printview|rss|comments)=(?:1|true|yes|on|)|page=1
    |(?:view|output|format|mode|version|device|type)=(?:mobile|print|amp|m|desktop)
    |sh=[0-9a-f]{8,16}
    |(?:from|mod|cid|feed|origin|referrer)=(?:rss|feed|feeds|twitter|facebook|email|e-mail|newsletter|home|homepage
    |share|social|app|push|google|whatsapp|telegram|linkedin|reddit)[\w-]*)""",
    re.IGNORECASE | re.VERBOSE,
)
# these may as well name a document: with a number they do
_NUMBERED = re.compile(
    r"(?:cmp|cmpid|via|feature|partner|trk|share|icid|ito|emc|int_?cid|\w+_cid|\w+_src)=\d+", re.IGNORECASE
)
_SESSION = re.compile(
    r"(?:phpsessid|jsessionid|aspsessionid\w*|sessionid|session_id|cfid|cftoken|sid)", re.IGNORECASE
)


def is_url(text: str) -> bool:
    """True for an absolute http or https address that could be fetched."""
    if re.search(r"[\s<>\"\\^`{|}\x00-\x20\ud800-\udfff]", text):
        return False
    parts = _split(text)
    if parts is None or parts.scheme.lower() not in ("http", "https"):
        return False
    host = parts.hostname or ""
    return len(host) <= 253 and _HOST.fullmatch(f"[{host}]" if ":" in host else host) is not None


@functools.lru_cache(maxsize=2_000)
def url_key(url: str) -> str:
    """Equal for all addresses of one article; only to be compared, never fetched."""
    text = _bare(url)
    parts = _split(text)
    if parts is None or parts.scheme.lower() not in ("http", "https", "") or not parts.netloc:
        return text
    key = _host_key(parts) + _path_key(parts.path) + _query_key(parts.query)
    return key + _fragment_key(parts.fragment, is_told_apart=names_page(key))


def _bare(url: str) -> str:
    """The address without what a template, a slip or a search engine's copy put around it."""
    text = _INSIDE.sub("", _EDGES.sub("", url))
    text = _WRAPPING.sub(r"\1", text).replace("&amp;", "&")
    text = _PROTOCOL_TWICE.sub("", text)
    if text[:4].lower() == "http":
        text = _BROKEN_SLASHES.sub(r"\1://", text)
    return _AMP_CACHE.sub(lambda match: "https://" if match[1] else "http://", text)


def _split(text: str) -> SplitResult | None:
    try:
        parts = urlsplit(text)
        _ = parts.port, parts.hostname  # both are checked only when they are read
    except ValueError:
        return None
    return parts


def _host_key(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    if not host.isascii():
        with suppress(UnicodeError):  # not a name that DNS can carry: compared as written
            host = host.encode("idna").decode("ascii")
    host = _MOBILE_INSIDE.sub(r"\1.", _HOST_PREFIX.sub("", host.lower()))
    return host if parts.port in (None, 80, 443) else f"{host}:{parts.port}"


def _path_key(path: str) -> str:
    segments: list[str] = []
    for segment in _PATH_SESSION.sub("", _escapes(path)).split("/"):
        if segment == "..":
            del segments[-1:]
        elif segment not in ("", "."):
            segments.append(segment)
    first = next((i for i, s in enumerate(segments[:-1]) if s.lower() not in ("amp", "index.php")), -1)
    kept = segments[first:]
    while kept and (last := _last_key(kept[-1], is_only=len(kept) == 1)) != kept[-1]:
        kept[-1:] = [last] if last else []  # one ending may lie behind another
    return "".join(f"/{segment}" for segment in kept)


def _last_key(segment: str, *, is_only: bool) -> str:
    """The last segment without what asks for another rendering of the page; empty where that is all of it."""
    if _INDEX_PAGE.fullmatch(segment) or (segment.lower() == "amp" and not is_only):
        return ""
    return _AMP_ENDING.sub(r"\1", segment)


def _query_key(query: str) -> str:
    kept = sorted(pair for pair in _escapes(query).split("&") if pair and not _is_noise(pair))
    return "?" + "&".join(kept) if kept else ""


def _is_noise(pair: str) -> bool:
    name, _, value = pair.partition("=")
    if _SESSION.fullmatch(name):
        return len(value) >= 16 or name.lower() != "sid"  # a short sid is a story's number
    if name.lower() in ("ref", "source", "src"):
        return not any(c.isdigit() for c in value)  # with a number it may name the document
    if _NUMBERED.fullmatch(pair):
        return False
    if _TRACKING.fullmatch(name) is not None or _RENDERING.fullmatch(pair) is not None:
        return True
    return not value.isdigit() and is_tracker(name)


def _escapes(text: str) -> str:
    """Percent escapes of plain characters are the characters; the others are in capitals."""

    def plain(match: re.Match[str]) -> str:
        character = chr(int(match[1], 16))
        return character if character in _UNRESERVED else match[0].upper()

    encoded = "".join(c if "!" <= c <= "~" else _percent(c) for c in text)
    return _ESCAPE.sub(plain, encoded)


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "surrogatepass"))


def names_page(key: str) -> bool:
    """True where a key says which page is meant: by a number, a slug or a parameter; no section, no date."""
    path, _, query = key.partition("#")[0].partition("?")
    if query or "#" in key:
        return True
    segments = path.split("/")[1:]
    if not segments or _LISTING.search(path):
        return False
    last = segments[-1]
    return any(c.isdigit() for c in last) or len(re.findall(r"[-_+]|%20|\.html?$", last)) >= 2


def _fragment_key(fragment: str, *, is_told_apart: bool) -> str:
    """A route names a page, and so does a numbered post where nothing else in the address does."""
    if fragment.startswith(("!", "/")):
        return f"#{route}" if (route := fragment.rstrip("/")) else ""
    return f"#{fragment}" if not is_told_apart and _POST.fullmatch(fragment) else ""


def host_of(url: str) -> str:
    """The host that serves a fetchable URL, with its port where that is not the usual one."""
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".").lower()
    usual = {"http": 80, "https": 443}[parts.scheme.lower()]
    shown = f"[{host}]" if ":" in host else host
    return shown if parts.port in (None, usual) else f"{shown}:{parts.port}"
