"""The addresses of articles as feeds write them: what a template left in place of one is none."""

from __future__ import annotations

import re

from onrecord.feeds.texts import absolute_url
from onrecord.urls import host_of

_BARE_WORD = re.compile(r"[^\W\d]+|[#?]*")  # undefined, null, here_it_is; a slug has a hyphen, an id a digit
_UNFILLED = re.compile(
    r"[<>]|\{[{%]|[$#]\{|\$\(|\[\[|%7B%7B|%3C[\w-]+%3E|^[\[{]|^%\w$|%%\w+%%|(?<=/)(?:%[a-z]\w{2,}%|__\w+__|:[a-z]\w*)(?=/|$)"
    r"|(?<=\w/)(?:undefined|null|nan)(?:[/?#]|$)",
    re.IGNORECASE,
)
_NO_HOST = re.compile(r"https?:(?:/{3,}|/*$|//(?:undefined|null|none|nan|\d+)(?:[:/?#]|$))", re.IGNORECASE)
_THIS_MACHINE = re.compile(
    r"(?:(?:.*\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\])(?::\d+)?", re.IGNORECASE
)
_TWICE = re.compile(r"https?://([^/?#]+)/+(https?://\1/.*)", re.IGNORECASE | re.DOTALL)


def article_url(link: object, base: str | None, *, is_full: bool = False) -> str | None:
    """The link as an address that could be fetched, resolved against where it stood; None for a placeholder.

    This machine (``localhost``) is one only to a feed that stands there itself. With ``is_full`` nothing is
    resolved: ``base`` only tells where the feed stands. An address written twice in a row is the second.
    """
    if not isinstance(link, str) or is_placeholder(link):
        return None
    address = absolute_url(link, None if is_full else base)
    if address is None or (is_nearby(address) and not (base and is_nearby(base))):
        return None
    twice = _TWICE.fullmatch(address)
    return twice[2] if twice else address


def is_placeholder(link: str) -> bool:
    """True where the publisher's program had no address to fill in: ``undefined``, ``{{ url }}``, ``https:///a``."""
    text = link.strip()
    return bool(_BARE_WORD.fullmatch(text) or _UNFILLED.search(text) or _NO_HOST.match(text))


def is_nearby(address: str) -> bool:
    """True for this machine, by any of its names: whoever wrote the feed saw his own draft there."""
    return _THIS_MACHINE.fullmatch(host_of(address)) is not None
