"""Which addresses are of one site: of one name that somebody registered; the only importer of tld."""

from __future__ import annotations

import functools
import re

from onrecord.urls import url_key

_NAME = re.compile(r"(?:[\w-]+\.)+[^\W\d][\w-]*")  # no figures of an IP address, no bare *localhost*


def is_same_site(url: str, other: str) -> bool:
    """True where both addresses lie under one registered name; without one, at one host and port."""
    return site_of(url) == site_of(other)


def is_home(url: str) -> bool:
    """True for the address of a site's front page."""
    return url_key(url) == _host(url)


def is_public(url: str) -> bool:
    """True for a name that anybody may ask for: no figures, no *localhost*, no name of one network."""
    host = _host(url).partition(":")[0]
    return _NAME.fullmatch(host) is not None and not host.endswith(
        (".localhost", ".local", ".internal", ".lan")
    )


def site_of(url: str) -> str:
    """The registered name of the site, as the public suffix list has it; only to be compared."""
    host = _host(url)
    name = host.partition(":")[0]
    return _registered(name) if _NAME.fullmatch(name) else host


def _host(url: str) -> str:
    return re.split(r"[/?#]", url_key(url), maxsplit=1)[0]


@functools.lru_cache(maxsize=10_000)
def _registered(host: str) -> str:
    """The name below the public suffix; of one in no list the last two labels."""
    from tld import get_fld

    found = get_fld(f"http://{host}", fail_silently=True, search_private=True)
    return found if isinstance(found, str) else ".".join(host.split(".")[-2:])
