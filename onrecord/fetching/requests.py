"""What is said to a server: who asks, what can be read, what is remembered, and how much may come."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.fetching.answers import Kind, Limits, Wanted
from onrecord.fetching.inflating import ACCEPTED
from onrecord.fetching.targets import Target, authorization

ROBOTS_BYTES = 2 * 1024 * 1024  # of which 512 KiB are read, as RFC 9309 asks; a longer one is no robots.txt
ACCEPT: dict[Kind, str] = {
    "feed": "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.3, */*;q=0.1",
    "page": "text/html, application/xhtml+xml;q=0.9, application/xml;q=0.5, text/plain;q=0.4, */*;q=0.1",
    "robots": "text/plain, */*;q=0.1",
}
_UNSENDABLE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]")


def user_agent(version: str, contact: str = "") -> str:
    """One honest name: the program, its version, and where to complain about it."""
    where = re.sub(r"[^!-'*-~]+", "", contact)  # no parenthesis ends the comment, no line ends the header
    return f"OnRecord/{version} (+{where})" if where else f"OnRecord/{version}"


def request_headers(target: Target, wanted: Wanted, agent: str) -> dict[str, str]:
    """Every header that is sent beside Host; validators go out as they came, or not at all."""
    headers = {"User-Agent": agent, "Accept": ACCEPT[wanted.kind], "Accept-Encoding": ACCEPTED}
    remembered = {"If-None-Match": wanted.etag, "If-Modified-Since": wanted.last_modified}
    headers |= {name: value for name, value in remembered.items() if _is_sendable(value) and value}
    credentials = authorization(target.userinfo)
    return headers | ({"Authorization": credentials} if credentials is not None else {})


def is_conditional(wanted: Wanted) -> bool:
    """True where a validator goes out, so that 304 is an answer."""
    return any(_is_sendable(value) for value in (wanted.etag, wanted.last_modified))


def limits_for(kind: Kind, limits: Limits) -> Limits:
    """The limits for one kind of thing: robots.txt gets far fewer bytes than a page."""
    if kind != "robots":
        return limits
    return replace(
        limits,
        wire_bytes=min(limits.wire_bytes, ROBOTS_BYTES),
        decoded_bytes=min(limits.decoded_bytes, ROBOTS_BYTES),
    )


def _is_sendable(value: str | None) -> bool:
    return bool(value) and value is not None and _UNSENDABLE.search(value) is None
