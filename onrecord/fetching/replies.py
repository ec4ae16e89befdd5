"""One exchange as a value, and what it comes to: an answer, a failure, or the next address."""

from __future__ import annotations

import html
import re
import string
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import quote

from onrecord.fetching.answers import Answer, Fetched, FetchFailed, NotModified, Redirect, Wanted
from onrecord.fetching.requests import is_conditional
from onrecord.fetching.targets import BadUrl, Target, next_target
from onrecord.fetching.walls import is_wall
from onrecord.reasons import BY_CODE, status_code
from onrecord.refreshes import led_on_to
from onrecord.secrets import public_url

MOVED = frozenset((301, 302, 303, 307, 308))
WHOLE = frozenset((200, 201, 203, 226))  # of the successes only these carry what was asked for
_NEVER_KEPT = frozenset(("set-cookie", "set-cookie2"))  # a cookie is somebody's key
_MOST_COOKIES, _LONGEST_COOKIE = 50, 4096  # on one way; characters of one, as in browsers
_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_UNKEPT = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")  # databases refuse some of them, terminals obey others
_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([^\s\"';,]{1,64})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reply:
    """What one request came to: ``code`` is set where it failed, ``status`` where a server answered.

    ``cookies`` are those of a redirect, as the server set them.
    """

    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    n_wire_bytes: int = 0
    code: str | None = None
    detail: str = ""
    cookies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trail:
    """The way so far: where it stands, the hops behind it, what was asked, the time it took, its cookies.

    ``asked`` holds each address with how many cookies there were; ``cookies`` the address that set each,
    and the cookie as it was set: they go no further than this way.
    """

    at: Target
    redirects: tuple[Redirect, ...] = ()
    asked: frozenset[tuple[str, int]] = frozenset()
    seconds: float = 0.0
    cookies: tuple[tuple[str, str], ...] = ()


def judge_reply(wanted: Wanted, trail: Trail, reply: Reply, *, most: int, now: datetime) -> Answer | Trail:
    """The answer that the reply amounts to, or the trail with one hop more."""
    status = reply.status
    if reply.code is not None or status is None:
        return failed(wanted, reply.code or "bad_response", now, reply=reply, trail=trail)
    if is_wall(status, reply.headers, reply.body):
        return failed(wanted, "challenge", now, reply=reply, trail=trail)
    if status in MOVED:
        return _moved(wanted, trail, reply, reply.headers.get("location"), most=most, now=now)
    if status == 304:
        if not is_conditional(wanted):
            return failed(
                wanted, "bad_response", now, reply=reply, trail=trail, detail="304 was not asked for"
            )
        return NotModified(trail.at.url, status, reply.headers, now, trail.redirects)
    if status not in WHOLE:
        return failed(wanted, status_code(status), now, reply=reply, trail=trail)
    media_type, charset = content_type(reply.headers.get("content-type", ""))
    if (address := _led_on(wanted, trail, media_type, reply.body)) is not None:
        return _moved(wanted, trail, reply, address, most=most, now=now)
    return Fetched(
        trail.at.url, status, reply.headers, now, trail.redirects,
        body=reply.body, media_type=media_type, charset=charset, n_wire_bytes=reply.n_wire_bytes,
    )  # fmt: skip


def failed(
    wanted: Wanted,
    code: str,
    now: datetime,
    *,
    reply: Reply | None = None,
    trail: Trail | None = None,
    detail: str = "",
) -> FetchFailed:
    """The failure as a value, its sentence free of whatever opens a door."""
    reply = Reply() if reply is None else reply
    hops = () if trail is None else trail.redirects
    asked = public_url(wanted.url if trail is None or not hops else trail.at.url)
    why = detail or reply.detail
    reason = BY_CODE[code]
    sentence = _UNKEPT.sub("\ufffd", f"{reason.meaning}{f' ({why})' if why else ''}: {asked[:500]}")
    return FetchFailed(
        wanted.url, code, sentence, reason.is_passing, now,
        status=reply.status, headers=reply.headers, redirects=hops,
    )  # fmt: skip


def readable_headers(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Headers with names in lower case, repeated ones joined, and no cookie among them."""
    found: dict[str, str] = {}
    for name, value in raw:
        key = _text(name).lower()
        if key not in _NEVER_KEPT:
            text = _address(value) if key == "location" else _text(value)
            found[key] = f"{found[key]}, {text}" if key in found else text
    return found


def set_cookies(raw: Iterable[tuple[bytes, bytes]]) -> tuple[str, ...]:
    """The cookies that an answer sets, those left out that are longer than any browser keeps."""
    values = [_text(value) for name, value in raw if name.lower() == b"set-cookie"]
    return tuple(value for value in values if len(value) <= _LONGEST_COOKIE and value.isascii())


def content_type(value: str) -> tuple[str | None, str | None]:
    """Media type and charset as the header says them, each None where it does not."""
    media_type = value.partition(";")[0].strip().lower()
    charset = _CHARSET.search(value)
    return media_type or None, charset[1].lower() if charset else None


def _led_on(wanted: Wanted, trail: Trail, media_type: str | None, body: bytes) -> str | None:
    """Where a page that is none leads on to; on one way that is followed once, and never to where it was."""
    if wanted.kind == "robots" or media_type not in (None, "text/html", "application/xhtml+xml"):
        return None
    if any(hop.status in WHOLE for hop in trail.redirects) or (address := led_on_to(body)) is None:
        return None
    target = next_target(trail.at, html.unescape(address))
    if isinstance(target, BadUrl) or target.url in {trail.at.url, *(url for url, _ in trail.asked)}:
        return None
    return target.written


def _moved(
    wanted: Wanted, trail: Trail, reply: Reply, location: str | None, *, most: int, now: datetime
) -> FetchFailed | Trail:
    if not location:
        return failed(wanted, "bad_redirect", now, reply=reply, trail=trail, detail="no address came with it")
    target = next_target(trail.at, location)
    if isinstance(target, BadUrl):
        return failed(wanted, "bad_redirect", now, reply=reply, trail=trail, detail=target.detail)
    asked = trail.asked | {(trail.at.url, len(trail.cookies))}
    cookies = _carried(trail, reply)
    if (target.url, len(cookies)) in asked:
        return failed(wanted, "redirect_loop", now, reply=reply, trail=trail)
    if len(trail.redirects) >= most:
        return failed(wanted, "too_many_redirects", now, reply=reply, trail=trail)
    assert reply.status is not None, "a redirect has a status"
    return Trail(target, (*trail.redirects, Redirect(reply.status, target.written)), asked, cookies=cookies)


def _carried(trail: Trail, reply: Reply) -> tuple[tuple[str, str], ...]:
    """The cookies of the way with those of the reply, each once; what is set anew goes behind."""
    new = [(trail.at.url, cookie) for cookie in reply.cookies]
    return tuple(dict.fromkeys((*trail.cookies, *new)))[-_MOST_COOKIES:]


def _address(raw: bytes) -> str:
    """An address as it was sent: bytes that are no UTF-8 are escaped one by one, as browsers do."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        raw = quote(raw, safe=string.punctuation + string.whitespace).encode()
    return _text(raw)


def _text(raw: bytes) -> str:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    return _CONTROLS.sub("", text).strip()
