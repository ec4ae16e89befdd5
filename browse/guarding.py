"""Around every answer: who may ask by which name, by which method, and what a browser may do with it."""

from __future__ import annotations

from collections.abc import Collection, MutableMapping
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# Nothing is loaded but our own style and signs; nothing runs; nobody frames us.
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",  # the addresses of a reader's questions are nobody's business
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
    "x-robots-tag": "noindex, nofollow",
}
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
READING = ("GET", "HEAD")


class Guarded:
    """The application behind its guard. ``hosts`` are the names it answers to; None: any.

    A page elsewhere can have its own name resolved to 127.0.0.1 and then read what we answer: on loopback,
    where nobody is asked for a password, the Host header must name this machine.
    """

    def __init__(self, app: ASGIApp, hosts: Collection[str] | None, written_to: Collection[str] = ()) -> None:
        self._app, self._hosts, self._written_to = app, hosts, frozenset(written_to)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                _add_headers(message)
            await send(message)

        refused = self._refused(scope)
        await (self._app if refused is None else refused)(scope, receive, guarded)

    def _refused(self, scope: Scope) -> PlainTextResponse | None:
        named = Headers(scope=scope).getlist("host")
        if len(named) != 1 or (self._hosts is not None and host_of(named[0]) not in self._hosts):
            return PlainTextResponse("This address does not lead here.\n", status_code=421)
        method, path = scope["method"], scope["path"]
        if method in READING or (method == "POST" and path in self._written_to):
            return None
        return PlainTextResponse(
            "Pages can only be read.\n", status_code=405, headers={"allow": ", ".join(READING)}
        )


def host_of(header: str) -> str:
    """The name in a Host header, without its port.

    >>> host_of("127.0.0.1:8400"), host_of("[::1]:8400"), host_of("LocalHost")
    ('127.0.0.1', '::1', 'localhost')
    """
    name = header.strip().lower()
    if name.startswith("["):
        return name[1:].partition("]")[0]
    return name.partition(":")[0]


def _add_headers(message: MutableMapping[str, Any]) -> None:
    headers = MutableHeaders(scope=message)
    for name, value in HEADERS.items():
        headers[name] = value
    if "cache-control" not in headers:
        headers["cache-control"] = "no-store"
