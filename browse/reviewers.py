"""Who decides in a browser: a name beside a mark, both in a cookie that only this server can have made."""

from __future__ import annotations

import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from browse.entrance import cookie_of, is_from_here, set_cookie
from browse.sessions import SESSION_SECONDS, Signer

COOKIE = "onrecord-reviewer"
LONGEST = 80  # letters of a name


@dataclass(frozen=True, slots=True)
class Visitor:
    """A browser, by a mark of its own, and the name that was given in it; empty where none was."""

    mark: str
    name: str


@dataclass(frozen=True, slots=True)
class Desk:
    """Knows browsers again, and the forms that it gave each; ``reviewer`` is whom the settings name."""

    signer: Signer
    reviewer: str = ""

    def visitor(self, request: Request, now: float) -> Visitor:
        """Whoever asks: known from before, or new."""
        mark, _, packed = self._subject("reviewer", cookie_of(request, COOKIE), now).partition("~")
        return Visitor(mark or secrets.token_urlsafe(16), _unpacked(packed) or self.reviewer)

    def token(self, visitor: Visitor, now: float) -> str:
        """What a form of this visitor's must bring along."""
        return self.signer.mark("review", visitor.mark, now + SESSION_SECONDS)

    def is_own(self, request: Request, said: dict[str, str], now: float) -> bool:
        """Whether the form is one that this very browser was given here."""
        mark, _, _ = self._subject("reviewer", cookie_of(request, COOKIE), now).partition("~")
        token = self._subject("review", said.get("token", ""), now)
        return bool(mark) and mark == token and is_from_here(request)

    def remember(self, answer: Response, request: Request, visitor: Visitor, now: float) -> None:
        """The browser is known again for a working day."""
        packed = urlsafe_b64encode(visitor.name.encode()).decode()
        cookie = self.signer.mark("reviewer", f"{visitor.mark}~{packed}", now + SESSION_SECONDS)
        set_cookie(answer, request, COOKIE, cookie, SESSION_SECONDS)

    def _subject(self, purpose: str, mark: str, now: float) -> str:
        return self.signer.subject_of(purpose, mark, now) or ""


def name_in(words: str) -> str:
    """The name that somebody gave, in one line; empty where it is none.

    >>> name_in("  Ines   Holm "), name_in("x" * 81), name_in("\\x1b[2J")
    ('Ines Holm', '', '')
    """
    name = " ".join(words.split())
    return name if name.isprintable() and len(name) <= LONGEST else ""


def _unpacked(packed: str) -> str:
    try:
        return name_in(urlsafe_b64decode(packed.encode()).decode())
    except ValueError:
        return ""
