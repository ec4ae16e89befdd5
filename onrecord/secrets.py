"""URLs for people's eyes: what opens a door is masked, what names an article stays readable."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import pairwise
from urllib.parse import unquote

MASK = "***"

# splits any text at all, so that nothing raises and every character that is not masked stays as it was
_URL = re.compile(
    r"(?P<scheme>[^:/?#@\\]+:)?(?P<slashes>(?(scheme)[/\\]*|(?:[/\\]{2})?))(?P<host>[^/\\?#]*)"
    r"(?P<path>[^?#]*)(?P<query>\?[^#]*)?(?P<fragment>#.*)?",
    re.DOTALL,
)
_SPACES = re.compile(r"\s*")
_NAME_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_EXTENSION = re.compile(
    r"\.(?:rss|xml|atom|json|rdf|ics|html?|php|aspx?|jsp|cms|story|amp|mp3|m4a)$", re.IGNORECASE
)
_WORD = re.compile(r"[A-Z]?[a-z]*[aeiouyAEIOUY][a-z]*|\d{1,14}|[a-z]{1,3}\d{1,4}|\d{1,4}[a-z]{1,3}")
_RECORD_ID = re.compile(r"(?:4[a-f]|5[0-9a-f]|6[0-9a-f]|70)[0-9a-f]{22}")  # begins with a time, 2009 to 2029


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# words that name a secret wherever they stand in the name of a parameter
_SECRET_WORDS = _set(
    "apikey token password passwd pwd passphrase passcode secret signature sig auth oauth jwt hmac credential"
    " credentials session sessionid sessid authorization bearer otp csrf xsrf passkey licensekey webkey"
)
# words that do so alone, or after a word that says whose they are (api_key, but not sort_key)
_SECRET_ALONE = _set("key code hash pass sign pin nonce ticket cred creds policy user_key uid userid hdnts")
_KEY_HOLDERS = _set(
    "api app access auth private secret user feed rss client consumer subscriber subscription member license"
    " login account service shared public session invite activation verification customer stream"
)
_SECRET_ENDINGS = ("token", "apikey", "password", "passwd", "secret", "signature", "sessionid", "sessid")
_SECRET_GLUED = re.compile(
    r"(?:api|app|access|auth|private|user|feed|rss|client|member|consumer|subscriber|license|account|secret)_?key(?:id)?"
)
_PUBLIC_IDS = _set(
    "id v p list channel_id playlist_id article_id story_id post_id video_id page_id news_id item_id guid"
)
# folders whose next segment opens what others may not read
_SECRET_FOLDERS = _set(
    "private secret token tokens key apikey api-key auth session sessions webhook webhooks hooks user-feed"
    " subscriber personal"
)


# folders whose next segment names what everybody may read
_PUBLIC_FOLDERS = _set(
    "article articles story stories news-story post posts channel video videos"
    " commit blob tree artist album track"
)
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|avif)$", re.IGNORECASE)


def public_url(url: str) -> str:
    """The URL as it may be shown: userinfo, keys and tokens are ``***``, all else stays as written."""
    return _masked(url, lambda secret: MASK if secret else secret)


def secrets_in(url: str) -> tuple[str, ...]:
    """Every text that ``public_url`` masks in this URL, as written and unescaped, longest first."""
    found: dict[str, None] = {}

    def note(secret: str) -> str:
        for form in (secret, unquote(secret), *_password(secret)):
            if form and form != MASK:
                found[form] = None
        return MASK if secret else secret

    _masked(url, note)
    return tuple(sorted(found, key=lambda secret: (-len(secret), secret)))


def scrub(text: str, secrets: Iterable[str]) -> str:
    """The text with every one of the secrets masked; one of a few letters only where a URL would have it."""
    for secret in sorted({secret for secret in secrets if secret and secret != MASK}, key=len, reverse=True):
        if len(secret) >= 6:
            text = text.replace(secret, MASK)
        else:  # a bare "1" must not eat every figure of a report
            text = re.sub(rf"(?<=[=/:@#;]){re.escape(secret)}(?![\w-])", MASK, text)
    return text


def _password(userinfo: str) -> tuple[str, ...]:
    _, colon, password = userinfo.partition(":")
    return (password, unquote(password)) if colon else ()


def _masked(url: str, mask: Callable[[str], str]) -> str:
    front = _SPACES.match(url)
    start = front.end() if front else 0
    match = _URL.fullmatch(url, start)
    if match is None:
        return url
    scheme, slashes, host, path = (match[name] or "" for name in ("scheme", "slashes", "host", "path"))
    query, fragment = match["query"] or "", match["fragment"] or ""
    loose = _loose_userinfo(scheme, slashes, host, path + query + fragment)
    if loose is not None:
        return url[:start] + loose[0] + mask(loose[1]) + "@" + _masked(loose[2], mask)
    userinfo, at, rest = host.rpartition("@")
    shown = mask(userinfo) if at and userinfo != MASK and scheme.lower() != "mailto:" else userinfo
    return (
        url[:start] + scheme + slashes + shown + at + rest + _path(path, mask)
        + (query[:1] + _pairs(query[1:], mask)) + (fragment[:1] + _fragment(fragment[1:], mask))
    )  # fmt: skip


def _loose_userinfo(scheme: str, slashes: str, host: str, rest: str) -> tuple[str, str, str] | None:
    """Front, userinfo, rest: where a password holds ``/``, ``?`` or ``#``, or no ``//`` stands before it."""
    if not slashes and scheme and "@" in host and not scheme.lower().startswith(("http", "mailto")):
        userinfo, _, after = host.rpartition("@")
        return "", scheme + userinfo, after + rest
    name, colon, port = host.partition(":")
    if slashes and colon and "@" not in host and name and port and not port.isdigit() and "@" in rest:
        password, _, after = rest.rpartition("@")
        return scheme + slashes, host + password, after
    return None


def _path(path: str, mask: Callable[[str], str]) -> str:
    parts = re.split(r"([/\\])", path)
    before, is_named = "", False
    for number, part in enumerate(parts):
        if part in ("", "/", "\\"):
            continue
        # below a headline every id is the article's
        parts[number] = _segment(part, before, is_named or before in _PUBLIC_FOLDERS, mask)
        before = unquote(part).lower()
        is_named = is_named or (_is_slug(before) and before.count("-") >= 4)
    return "".join(parts)


def _segment(segment: str, before: str, is_named: bool, mask: Callable[[str], str]) -> str:
    if "=" in segment:
        head, semicolon, pairs = segment.rpartition(";")
        return head + semicolon + _pair(pairs, mask)
    name, extension = _without_extension(segment)
    is_random = not is_named and not _PICTURE.search(segment) and _is_random(name, 20)
    if is_random or (before in _SECRET_FOLDERS and _opens(name)):
        return mask(name) + extension
    return segment


def _without_extension(segment: str) -> tuple[str, str]:
    match = _EXTENSION.search(segment)
    return (segment[: match.start()], segment[match.start() :]) if match else (segment, "")


def _opens(name: str) -> bool:
    """True for what stands after a word such as private and is neither a word nor a number."""
    name = unquote(name)
    is_mixed = any(c.isdigit() for c in name) and any(c.isalpha() for c in name)
    return _UUID.fullmatch(name) is not None or (len(name) >= 8 and is_mixed and not _is_slug(name))


def _fragment(fragment: str, mask: Callable[[str], str]) -> str:
    if fragment.startswith(":~:"):
        return fragment  # quotes the page, and holds nothing else
    return _pairs(fragment, mask)


def _pairs(text: str, mask: Callable[[str], str]) -> str:
    return "".join(part if part in ("&", ";") else _pair(part, mask) for part in re.split(r"([&;])", text))


def _pair(pair: str, mask: Callable[[str], str]) -> str:
    name, equals, value = pair.partition("=")
    if not equals:
        bare, extension = _without_extension(pair)
        return mask(bare) + extension if _is_random(bare, 16) else pair
    return f"{name}={mask(value)}" if value != MASK and _is_secret(unquote(name), value) else pair


def _is_secret(name: str, value: str) -> bool:
    if _names_secret(name):
        return True
    plain = unquote(unquote(value))
    if "://" in plain:  # an address in an address: shown only if it could be shown by itself
        return plain.count("://") > 3 or public_url(plain) != plain
    return _is_random(value, 48 if name.lower() in _PUBLIC_IDS else 16)


def _names_secret(name: str) -> bool:
    words = [word.lower() for word in _NAME_PARTS.findall(name)]
    whole = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    if whole in _SECRET_ALONE or any(word in _SECRET_WORDS for word in words):
        return True
    if words and words[-1] in ("key", "code", "hash", "pass") and any(word in _KEY_HOLDERS for word in words):
        return True
    return whole.endswith(_SECRET_ENDINGS) or _SECRET_GLUED.search(whole) is not None


def _is_random(text: str, least: int) -> bool:
    """True for a long mixture of letters and digits that no editor would write into an address."""
    text = unquote(text)
    if len(text) < least or re.fullmatch(r"[A-Za-z0-9_\-.~+/=:|]+", text) is None:
        return False
    text = _UUID.sub("", text)
    if text.startswith("eyJ") and len(text) >= 20:
        return True  # a signed token says so in its first letters
    if _is_slug(text) or _RECORD_ID.fullmatch(text) or text.startswith("CBM"):
        return False  # CBM: the name of an article at a news search, the same for every reader
    chunks = [chunk for chunk in re.split(r"[^A-Za-z0-9]+", text) if _WORD.fullmatch(chunk) is None]
    return _is_mixture("".join(chunks), least)


def _is_slug(text: str) -> bool:
    """True where words stand between hyphens: a headline, whatever id is hung onto it."""
    words = [
        w for w in re.split(r"[-_.+]", text) if len(w) >= 3 and re.fullmatch(r"[A-Z]?[a-z]*[aeiouy][a-z]*", w)
    ]
    return len(words) >= 3 or (len(words) == 2 and sum(map(len, words)) >= 9)


def _is_mixture(text: str, least: int) -> bool:
    if len(text) < least or len(set(text)) < 8:
        return False
    kinds = ["digit" if c.isdigit() else "upper" if c.isupper() else "lower" for c in text]
    if len(set(kinds)) == 1:
        return False
    n_joints = sum(1 for a, b in pairwise(kinds) if (a == "digit") != (b == "digit"))
    share_upper = kinds.count("upper") / len(kinds)
    return n_joints >= 4 or ("lower" in kinds and 0.3 <= share_upper <= 0.7)
