"""Which outlet a text is of: the host at which it lies, and what its readers call that."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.sites import is_same_site, site_of
from onrecord.urls import is_url, url_key

_MORE = 12  # characters of a name beyond the host's: a legal name has more of them
# the law makes companies say so behind their names
_COMPANY = re.compile(
    r"(?:,?\s)(?:ag|gmbh|kg|se|ltd|limited|plc|llc|llp|inc|incorporated|corp|corporation|company|pty|bv|nv|ab|asa?|oy[j]?"
    r"|s\.?p\.?a|s\.?r\.?l|s\.?a\.?s?|s\.?l|ltda|pvt|kft|z?rt|sp\.?\s?z\s?o\.?\s?o)\.?$",
    re.IGNORECASE,
)
_SPELLED = {ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ø"): "o", ord("ł"): "l"}


@dataclass(frozen=True, slots=True)
class Said:
    """What a version says of its outlet: the host of its address, a name, and who gives that name."""

    host: str | None
    name: str | None
    origin: str | None = None

    @property
    def is_told(self) -> bool:
        """True for a name that a person wrote beside the document: it outranks the host."""
        return self.name is not None and self.origin == "sidecar"


@dataclass(frozen=True, slots=True)
class Directory:
    """The outlets by host, those that bear a name, and the hosts of each: their keys alone."""

    hosts: Mapping[str, str]
    names: Mapping[str, Sequence[str]]

    def hosts_of(self, outlet: str) -> list[str]:
        """The hosts at which the outlet lies."""
        return [host for host, one in self.hosts.items() if one == outlet]


def outlet_of(said: Said, known: Directory) -> str | None:
    """The key of the outlet: a known one, or the one that it gets; None where nothing tells.

    A host is one outlet whatever names its pages give. A host that is new belongs to an outlet of the same
    name on the same site, or of no site.
    """
    key = name_key(said.name) if said.name else None
    called = known.names.get(key, ()) if key else ()
    here = known.hosts.get(said.host) if said.host else None
    if said.is_told:
        is_hosts = here in called or _is_whole(said.name or "", said.host or "")
        return here if here is not None and is_hosts else min(called, default=key)
    if said.host is None:
        return min(called, default=key)
    if here is not None:
        return here
    near = (one for one in called if _is_near(said.host, known.hosts_of(one)))
    return next(near, said.host)


def bears_host(said: Said) -> bool:
    """True where the outlet lies at the host: a person may call anything anything."""
    return said.host is not None and (not said.is_told or is_like(said.name or "", said.host))


def shown_name(said: Sequence[Said]) -> str | None:
    """What readers call an outlet, by what its latest versions say, the latest first: the most frequent name
    of the best origin; None where no version has one."""
    named = [one for one in said if one.name]
    best = max(map(_rank, named), default=0)
    counts = Counter(one.name for one in named if _rank(one) == best)
    return max(counts, key=lambda name: counts[name], default=None)


def is_better(by_feed: str, by_page: str, url: str) -> bool:
    """True where the feed's title is the outlet's name rather than what the page calls its publisher."""
    host = host_of_outlet(url)
    if host is None or is_like(by_page, host):
        return False
    return is_like(by_feed, host) or _COMPANY.search(by_page) is not None


def is_like(name: str, host: str) -> bool:
    """True where the host is made of the name: *harbourpost.example* of *The Harbour Post*, *hp* as well."""
    words, label = _words(name), _label(host)
    joined = "".join(words)
    bare, short = joined.removeprefix("the"), label.removeprefix("the")
    if not bare or not short:
        return False
    if bare in label or (len(short) >= 4 and short in joined and len(bare) - len(short) <= _MORE):
        return True
    return _is_made_of(label, words) or _is_made_of(short, words[1:] if words[0] == "the" else words)


def _is_whole(name: str, host: str) -> bool:
    """True where the host is the whole name and nothing else: *The Harbour Post* of *harbourpost.example*."""
    bare, short = "".join(_words(name)).removeprefix("the"), _label(host).removeprefix("the")
    return bool(bare) and bare == short


def _words(name: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", _plain(name))


def _label(host: str) -> str:
    """The name that somebody registered, without what is behind it."""
    return re.sub(r"[^a-z0-9]", "", _plain(site_of(f"http://{host}").partition(".")[0])) if host else ""


def name_key(name: str) -> str:
    """A name as it is compared, in lower case and with single blanks."""
    return " ".join(name.casefold().split())


def host_of_outlet(url: str | None) -> str | None:
    """The host of an address, without *www* and the like; None where it is no address."""
    return re.split(r"[/?#]", url_key(url), maxsplit=1)[0] or None if url and is_url(url) else None


def _is_near(host: str, hosts: Sequence[str]) -> bool:
    return all(is_same_site(f"http://{host}", f"http://{one}") for one in hosts)


def _rank(said: Said) -> int:
    if said.origin in ("sidecar", "opengraph"):
        return 4 if said.is_told else 3
    if said.host is not None and is_like(said.name or "", said.host):
        return 2
    return 1 if said.origin == "feed" else 0


def _is_made_of(label: str, words: Sequence[str]) -> bool:
    """True where the label is a beginning of each word, one behind the other: *nytimes*, *faz*."""
    if not words:
        return not label
    most = min(len(words[0]), len(label), 20)
    starts = (n for n in range(1, most + 1) if label[:n] == words[0][:n])
    return len(words) <= 8 and any(_is_made_of(label[n:], words[1:]) for n in starts)


def _plain(text: str) -> str:
    spelled = text.casefold().translate(_SPELLED)
    return "".join(one for one in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(one))
