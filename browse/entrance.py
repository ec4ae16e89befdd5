"""The door of pages that a network can reach: nobody reads before they have given the password."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs, urlencode, urlsplit

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from browse.rendering import Here, render
from browse.sessions import FORM_SECONDS, SESSION_SECONDS, Signer, Tries, is_password

LOGIN, LOGOUT = "/login", "/logout"
WRITTEN_TO = (LOGIN, LOGOUT)
OPEN = ("/static/style.css", "/static/sign.svg")
SESSION, VISIT = "onrecord-session", "onrecord-visit"
MOST_BYTES = 4096  # of a form; a password of a thousand letters is none
FOR_PROGRAMS = (".json", ".csv")


class Entrance:
    """The application behind a password; ``now`` gives seconds since 1970."""

    def __init__(self, app: ASGIApp, password: str, now: Callable[[], float] = time.time) -> None:
        self._app, self._password, self._now = app, password, now
        self._signer, self._tries = Signer(), Tries()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in OPEN:
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        session = self._session(request)
        answer = await self._answer(request, session)
        if answer is not None:
            await answer(scope, receive, send)
            return
        scope.setdefault("state", {})["form_token"] = self._token(session or "")
        await self._app(scope, receive, send)

    async def _answer(self, request: Request, session: str | None) -> Response | None:
        """What is answered at the door; None lets in."""
        path, is_post = request.url.path, request.method == "POST"
        if path == LOGIN:
            return await self._login(request) if is_post else self._form(request)
        if path == LOGOUT:
            return await self._logout(request, session)
        return None if session is not None else _turned_away(request)

    def _session(self, request: Request) -> str | None:
        return self._signer.subject_of("session", cookie_of(request, SESSION), self._now())

    def _token(self, subject: str) -> str:
        return self._signer.mark("form", subject, self._now() + SESSION_SECONDS)

    def _form(self, request: Request, status: int = 200, problem: str = "", wait: int = 0) -> Response:
        """The form, with a token that is good for this visitor's next answer alone."""
        visit = secrets.token_urlsafe(16)
        token = self._signer.mark("login", visit, self._now() + FORM_SECONDS)
        words = render(
            "login.html", title="Sign in", here=Here(LOGIN, ()), token=token, problem=problem,
            leads_to=within(request.query_params.get("next", "/")), paging=None, totals=None, has_rows=False,
            most_rows=0, form_token="",
        )  # fmt: skip
        answer = HTMLResponse(words, status, {"retry-after": str(wait)} if wait else None)
        set_cookie(answer, request, VISIT, visit, FORM_SECONDS)
        return answer

    async def _login(self, request: Request) -> Response:
        said, now = await form_of(request), self._now()
        visit = self._signer.subject_of("login", said.get("token", ""), now)
        if visit is None or visit != cookie_of(request, VISIT) or not is_from_here(request):
            return self._form(request, 403, "The form was too old, or not ours. Try again.")
        address = request.client.host if request.client else ""
        if wait := self._tries.seconds_to_wait(address, now):
            minutes = -(-wait // 60)
            return self._form(request, 429, f"Too many tries. Try again in {minutes} minutes.", wait)
        if not is_password(said.get("password", ""), self._password):
            self._tries.add(address, now)
            return self._form(request, 403, "This is not the password.")
        answer = RedirectResponse(within(said.get("next", "/")), 303)
        # a new one each time: nobody is let in under a mark that somebody else chose
        session = self._signer.mark("session", secrets.token_urlsafe(16), now + SESSION_SECONDS)
        set_cookie(answer, request, SESSION, session, SESSION_SECONDS)
        answer.delete_cookie(VISIT)
        return answer

    async def _logout(self, request: Request, session: str | None) -> Response:
        said = await form_of(request)
        token = self._signer.subject_of("form", said.get("token", ""), self._now())
        if request.method != "POST" or session is None or token != session or not is_from_here(request):
            return PlainTextResponse("Sign out by the button of a page.\n", 403)
        answer = RedirectResponse(LOGIN, 303)
        answer.delete_cookie(SESSION)
        return answer


def within(address: str) -> str:
    """The address where it is one of ours; else the front page.

    >>> within("/claims?word=a"), within("//evil.example"), within("https://evil.example/")
    ('/claims?word=a', '/', '/')
    """
    is_plain = address.isascii() and address.isprintable() and "\\" not in address
    parts = (
        urlsplit(address) if is_plain and address.startswith("/") and not address.startswith("//") else None
    )
    return address if parts is not None and not parts.netloc and not parts.scheme else "/"


def cookie_of(request: Request, name: str) -> str:
    """What the browser holds under the name; empty where it holds nothing."""
    jar: SimpleCookie = SimpleCookie()
    for header in Headers(scope=request.scope).getlist("cookie"):
        try:
            jar.load(header)
        except CookieError:
            return ""
    return jar[name].value if name in jar else ""


async def form_of(request: Request, most: int = MOST_BYTES) -> dict[str, str]:
    """The fields of a form that was sent, each once; of anything longer than so many bytes none."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > most:
            return {}
    try:
        fields = parse_qs(body.decode("ascii"), keep_blank_values=True, max_num_fields=16)
    except ValueError:
        return {}
    return {name: words[0] for name, words in fields.items() if len(words) == 1}


def is_from_here(request: Request) -> bool:
    """Whether the form was sent by a page of ours, where the browser says by whose."""
    headers = request.headers
    origin = headers.get("origin")
    is_own = origin in (None, "null") or urlsplit(origin or "").netloc == headers.get("host")
    return is_own and headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")


def _turned_away(request: Request) -> Response:
    path = request.url.path
    if path.endswith(FOR_PROGRAMS) or path.startswith("/api"):
        return PlainTextResponse("Sign in first, at /login.\n", 401)
    asked = f"{path}?{request.url.query}" if request.url.query else path
    return RedirectResponse(f"{LOGIN}?{urlencode({'next': within(asked)})}", 303)


def set_cookie(answer: Response, request: Request, name: str, value: str, seconds: int) -> None:
    """A cookie that no program of a page reads and no other site sends."""
    answer.set_cookie(
        name, value, max_age=seconds, httponly=True, samesite="strict", secure=request.url.scheme == "https"
    )
