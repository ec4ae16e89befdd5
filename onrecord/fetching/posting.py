"""Something is sent to one address, once: the same refusals as for fetching, and no redirect is followed."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.fetching.answers import FetchFailed, Wanted
from onrecord.fetching.client import Client, refused
from onrecord.fetching.exchanging import send
from onrecord.fetching.replies import MOVED, Reply, Trail, failed
from onrecord.fetching.targets import BadUrl, read_target
from onrecord.reasons import status_code


@dataclass(frozen=True, slots=True)
class Posted:
    """The server took it."""

    status: int


async def post(client: Client, url: str, body: bytes, headers: Mapping[str, str]) -> Posted | FetchFailed:
    """What sending came to, within the client's time limit; only cancelling it raises."""
    wanted, target = Wanted(url, "page"), read_target(url)
    if isinstance(target, BadUrl):
        return failed(wanted, "bad_url", client.now(), detail=target.detail)
    trail = Trail(target)
    if (refusal := refused(client, wanted, trail)) is not None:
        return refusal
    deadline = asyncio.get_running_loop().time() + client.limits.seconds
    reply = await send(client.session, target, body, {"User-Agent": client.agent, **headers}, deadline)
    if reply.status is not None and 200 <= reply.status < 300:
        return Posted(reply.status)
    return failed(wanted, _code(reply), client.now(), reply=reply, trail=trail, detail=_detail(reply))


def _code(reply: Reply) -> str:
    if reply.code is not None or reply.status is None:
        return reply.code or "bad_response"
    return "bad_redirect" if reply.status in MOVED else status_code(reply.status)


def _detail(reply: Reply) -> str:
    return f"{reply.status}: no redirect is followed here" if reply.status in MOVED else ""
