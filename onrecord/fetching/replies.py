"""One exchange as a value, and what it comes to: an answer, a failure, or the next address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from onrecord.fetching.answers import Answer, Fetched, FetchFailed, NotModified, Redirect, Wanted
from onrecord.fetching.requests import is_conditional
from onrecord.fetching.targets import BadUrl, Target, next_target
from onrecord.fetching.walls import is_wall
from onrecord.reasons import BY_CODE, status_code
from onrecord.secrets import public_url

MOVED = frozenset((301, 302, 303, 307, 308))
WHOLE = frozenset((200, 201, 203, 226))  # of the successes only these carry what was asked for
_NEVER_KEPT = frozenset(("set-cookie", "set-cookie2"))  # a cookie is somebody's key
_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_UNKEPT = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")  # databases refuse some of them, terminals obey others
_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([^\s\"';,]{1,64})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reply:
    """What one request came to: ``code`` is set where it failed, ``status`` where a server answered."""

    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    n_wire_bytes: int = 0
    code: str | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Trail:
    """The way so far: where it stands, the hops behind it, every address that was asked, the time it took."""

    at: Target
    redirects: tuple[Redirect, ...] = ()
    asked: frozenset[str] = frozenset()
    seconds: float = 0.0


def judge_reply(wanted: Wanted, trail: Trail, reply: Reply, *, most: int, now: datetime) -> Answer | Trail:
    """The answer that the reply amounts to, or the trail with one hop more."""
    status = reply.status
    if reply.code is not None or status is None:
        return failed(wanted, reply.code or "bad_response", now, reply=reply, trail=trail)
    if is_wall(status, reply.headers, reply.body):
        return failed(wanted, "challenge", now, reply=reply, trail=trail)
    if status in MOVED:
        return _moved(wanted, trail, reply, most=most, now=now)
    if status == 304:
        if not is_conditional(wanted):
            return failed(
                wanted, "bad_response", now, reply=reply, trail=trail, detail="304 was not asked for"
            )
        return NotModified(trail.at.url, status, reply.headers, now, trail.redirects)
    if status not in WHOLE:
        return failed(wanted, status_code(status), now, reply=reply, trail=trail)
    media_type, charset = content_type(reply.headers.get("content-type", ""))
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
            found[key] = f"{found[key]}, {_text(value)}" if key in found else _text(value)
    return found


def content_type(value: str) -> tuple[str | None, str | None]:
    """Media type and charset as the header says them, each None where it does not."""
    media_type = value.partition(";")[0].strip().lower()
    charset = _CHARSET.search(value)
    return media_type or None, charset[1].lower() if charset else None


def _moved(wanted: Wanted, trail: Trail, reply: Reply, *, most: int, now: datetime) -> FetchFailed | Trail:
    location = reply.headers.get("location")
    if not location:
        return failed(wanted, "bad_redirect", now, reply=reply, trail=trail, detail="no address came with it")
    target = next_target(trail.at, location)
    if isinstance(target, BadUrl):
        return failed(wanted, "bad_redirect", now, reply=reply, trail=trail, detail=target.detail)
    asked = trail.asked | {trail.at.url}
    if target.url in asked:
        return failed(wanted, "redirect_loop", now, reply=reply, trail=trail)
    if len(trail.redirects) >= most:
        return failed(wanted, "too_many_redirects", now, reply=reply, trail=trail)
    assert reply.status is not None, "a redirect has a status"
    return Trail(target, (*trail.redirects, Redirect(reply.status, target.written)), asked)


def _text(raw: bytes) -> str:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    return _CONTROLS.sub("", text).strip()
