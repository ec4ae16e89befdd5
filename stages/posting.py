"""Sends a message to a webhook, by the guarded client, in an event loop of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

from onrecord.fetching.addresses import parse_allowed
from onrecord.fetching.answers import FetchFailed, Limits
from onrecord.fetching.client import open_client
from onrecord.fetching.posting import Posted, post
from onrecord.settings import Settings

LONGEST = 15  # seconds, whatever pages may take: what sends has other things to do


def post_now(settings: Settings, url: str, body: bytes, headers: Mapping[str, str]) -> Posted | FetchFailed:
    """What sending came to. In a thread: whoever calls may be in an event loop already."""
    with ThreadPoolExecutor(1, thread_name_prefix="webhook") as thread:
        return thread.submit(asyncio.run, _post(settings, url, body, headers)).result()


async def _post(
    settings: Settings, url: str, body: bytes, headers: Mapping[str, str]
) -> Posted | FetchFailed:
    async with open_client(
        contact=settings.contact,
        allowed=parse_allowed(settings.allow_addresses),
        limits=Limits(seconds=min(settings.fetch_seconds, LONGEST)),
    ) as client:
        return await post(client, url, body, headers)
