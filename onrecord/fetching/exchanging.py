"""One request and what came of it: the head, the body up to its caps, cookies for the way on."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace

import aiohttp
from yarl import URL

from onrecord.fetching.answers import Limits, Wanted
from onrecord.fetching.bodies import open_body
from onrecord.fetching.connecting import failure_of
from onrecord.fetching.replies import MOVED, WHOLE, Reply, Trail, readable_headers, set_cookies
from onrecord.fetching.requests import request_headers
from onrecord.fetching.targets import Target, authorization
from onrecord.fetching.walls import SMALL, WALLED
from onrecord.fetching.wholeness import ends_its_document
from onrecord.reasons import reason_of

REFUSAL_SECONDS = 2.0  # what a refusal says about itself is worth a short look only


def open_session(connector: aiohttp.TCPConnector, limits: Limits) -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        connector=connector,
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=limits.connect_seconds),
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        trust_env=False,
        requote_redirect_url=False,
        max_line_size=limits.header_bytes,
        max_field_size=limits.header_bytes,
        max_headers=256,
    )


async def ask(
    session: aiohttp.ClientSession, wanted: Wanted, trail: Trail, agent: str, limits: Limits, deadline: float
) -> Reply:
    """What asking for the address where the trail stands came to; only cancelling it raises."""
    url = URL(trail.at.url, encoded=True)
    try:
        headers = request_headers(trail.at, wanted, agent) | _cookie_header(trail, url)
        async with asyncio.timeout_at(deadline):
            response = await session.get(url, headers=headers, allow_redirects=False)
    except Exception as error:  # noqa: BLE001 - whatever a server can make a library raise is one page's outcome
        return failure_of(error)
    try:
        return await _read(response, limits, deadline)
    finally:
        response.close()  # a body read to its end has given its connection back already


async def send(
    session: aiohttp.ClientSession, target: Target, body: bytes, headers: Mapping[str, str], deadline: float
) -> Reply:
    """What the server said to the body that was sent to it: its status; only cancelling it raises."""
    credentials = authorization(target.userinfo)
    named = {**headers, **({"Authorization": credentials} if credentials is not None else {})}
    try:
        async with asyncio.timeout_at(deadline):
            response = await session.post(
                URL(target.url, encoded=True), data=body, headers=named, allow_redirects=False
            )
    except Exception as error:  # noqa: BLE001 - the same: what a server makes a library raise is an outcome
        return failure_of(error)
    response.close()
    return Reply(response.status)


def _cookie_header(trail: Trail, url: URL) -> dict[str, str]:
    """The cookies of this way that the address may have: a jar of its own, and gone with the request."""
    if not trail.cookies:
        return {}
    jar = aiohttp.CookieJar(unsafe=True)  # bare addresses have cookies too
    for setter, cookie in trail.cookies:
        jar.update_cookies_from_headers([cookie], URL(setter, encoded=True))
    pairs = [f"{cookie.key}={cookie.coded_value}" for cookie in jar.filter_cookies(url).values()]
    return {"Cookie": "; ".join(pairs)} if pairs else {}


async def _read(response: aiohttp.ClientResponse, limits: Limits, deadline: float) -> Reply:
    """The reply with its body: whole where one is wanted, its beginning where it may be a wall."""
    status, raw = response.status, response.raw_headers
    headers = readable_headers(raw)
    if sum(len(name) + len(value) + 4 for name, value in raw) > limits.header_bytes:
        return Reply(status, code="bad_response", detail="its headers do not end")
    if status in WHOLE and (response.content_length or 0) > limits.wire_bytes:
        return Reply(status, headers, code="too_large")
    if status in WHOLE:
        return await _whole(response, headers, limits, deadline)
    if status in MOVED:
        return Reply(status, headers, cookies=set_cookies(raw))
    if status not in WALLED:
        return Reply(status, headers)
    soon = min(deadline, asyncio.get_running_loop().time() + REFUSAL_SECONDS)
    small = replace(limits, wire_bytes=SMALL)
    return Reply(status, headers, (await _whole(response, headers, small, soon)).body)


async def _whole(
    response: aiohttp.ClientResponse, headers: dict[str, str], limits: Limits, deadline: float
) -> Reply:
    body = open_body(headers.get("content-encoding", ""), limits.decoded_bytes)
    if body is None or headers.get("transfer-encoding", "chunked").lower() not in ("chunked", "identity"):
        return Reply(response.status, headers, code="bad_encoding")
    n_bytes, code, detail = 0, None, ""
    try:
        async with asyncio.timeout_at(deadline):
            async for piece in response.content.iter_any():
                n_bytes += len(piece)
                code = body.push(piece) or ("too_large" if n_bytes > limits.wire_bytes else None)
                if code is not None:
                    break
    except Exception as error:  # noqa: BLE001 - the same: a body may break in any way its server likes
        failure = failure_of(error, is_body=True)
        code, detail = failure.code, failure.detail
    if code is None and n_bytes:
        code = body.end()
    if reason_of(code).may_be_whole and (body.has_ended() or ends_its_document(body.whole())):
        code, detail = None, ""
    return Reply(response.status, headers, body.whole(), n_bytes, code, detail)
