"""The address that a page gives itself: believed where it can be its own, else where it was copied from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

from onrecord.cleaning.facts import Facts
from onrecord.secrets import MASK, public_url
from onrecord.sites import is_home, is_public, is_same_site
from onrecord.urls import is_url, names_page, url_key

# what a template prints that was not filled in: a name between marks, or a value of no address
_LEFT_OVER = re.compile(
    r"\{\{|\}\}|\{%|<%|%>|\$\{|\[object|(?<![^/?=&])(?:undefined|null|nan|none|\{\w+\}|\[\w+\]|:\w+|\$\w+|%\w+%|__\w+__)(?![^/?=&.])",
    re.IGNORECASE,
)


def own_address(tree: Any, url: str | None, metas: Mapping[str, Sequence[str]]) -> Facts:
    """The canonical address, where it can be this page's; a page without one keeps where it was found.

    On another site it names where a text was printed first: another work (``copied_from``).
    """
    shown = _resolved(metas.get("og:url", [""])[0], url)
    own = url or (shown if shown is not None and may_be_own(shown, None) else None)
    links = (one.get("href") for one in tree.iter("link") if (one.get("rel") or "").lower() == "canonical")
    canonical = _resolved(next((link for link in links if link), ""), url)
    source = next((one for one in (canonical, shown) if one and is_elsewhere(one, own)), None)
    if canonical is not None and may_be_own(canonical, own):
        return Facts.of("html", url=canonical)
    if shown is not None and may_be_own(shown, own):
        return Facts.of("opengraph", url=shown, copied_from=source)
    return Facts.of("html", copied_from=source)


def may_be_own(address: str, own: str | None) -> bool:
    """True for an address on the site where the page lies, if that is known, that can name an article there.

    Never a front page, a section or an address without what tells the page's own from others.
    """
    if _is_left_over(address):
        return False
    if own is None or not is_url(own):
        return not is_home(address) and is_public(address)
    if not is_same_site(address, own) or (is_home(address) and not is_home(own)):
        return False
    return not names_page(url_key(own)) or names_page(url_key(address)) or not _is_part(address, own)


def is_elsewhere(address: str, own: str | None) -> bool:
    """True for an article's address on another public site than the page's own."""
    if own is None or not is_url(own) or is_same_site(address, own):
        return False
    is_there = is_public(address) or not is_public(own)
    return is_there and not is_home(address) and not _is_left_over(address)


def _is_part(address: str, own: str) -> bool:
    """True for what lies above the page's own address, or is as short as a section's name."""
    one, other = (re.split(r"[?#]", url_key(a), maxsplit=1)[0].split("/")[1:] for a in (address, own))
    return one == other[: len(one)] or len(one) < 2 or bool(re.search(r"\d", one[-1]))


def _is_left_over(address: str) -> bool:
    parts = urlsplit(address)
    return (
        _LEFT_OVER.search(unquote(f"{parts.path}?{parts.query}")) is not None or parts.hostname == "undefined"
    )


def _resolved(link: str, base: str | None) -> str | None:
    if not link.strip():
        return None
    try:
        address = urljoin(base or "", link.strip())
    except ValueError:
        return None
    return _without_keys(address, base or "") if is_url(address) else None


def _without_keys(address: str, base: str) -> str:
    """The address without userinfo, and without keys where there were some in the one that was asked for.

    Pages say again with what key, or with whose password, they were opened.
    """
    parts = urlsplit(address)
    shown = parts._replace(netloc=parts.netloc.rpartition("@")[2])
    if MASK in base:
        shown = shown._replace(query=urlsplit(public_url(address)).query)
    return urlunsplit(shown) if shown != parts else address
