"""What asking for a URL can come to, as values: a failure is one of them and is never raised."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Kind = Literal["feed", "page", "robots"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """One address to ask for, and what is remembered of the last answer (sent verbatim).

    ``kind`` decides the Accept header and the caps on bytes.
    """

    url: str
    kind: Kind
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds for a whole exchange, redirects included, and bytes as they come and as they are read."""

    seconds: float = 30.0
    connect_seconds: float = 10.0
    wire_bytes: int = 8 * 1024 * 1024
    decoded_bytes: int = 32 * 1024 * 1024
    header_bytes: int = 64 * 1024
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Redirect:
    """One hop: its status, and the absolute address it led to."""

    status: int
    url: str


@dataclass(frozen=True, slots=True)
class Answered:
    """What every answer of a server carries; header names are in lower case, ``url`` is the last hop's."""

    url: str
    status: int
    headers: Mapping[str, str]
    answered_at: datetime
    redirects: tuple[Redirect, ...] = ()


@dataclass(frozen=True, slots=True)
class Fetched(Answered):
    """A body came, whole and decoded: ``charset`` is what the Content-Type said, unchecked."""

    body: bytes = b""
    media_type: str | None = None
    charset: str | None = None
    n_wire_bytes: int = 0

    @property
    def etag(self) -> str | None:
        return self.headers.get("etag")

    @property
    def last_modified(self) -> str | None:
        return self.headers.get("last-modified")


@dataclass(frozen=True, slots=True)
class NotModified(Answered):
    """The server says that nothing changed since the validators that were sent."""


@dataclass(frozen=True, slots=True)
class FetchFailed:
    """Nothing usable came: a short code for SQL, a sentence for people without secrets, and whether
    trying again makes sense. ``status`` and ``headers`` are there where a server answered at all.
    """

    url: str
    code: str
    detail: str
    is_passing: bool
    failed_at: datetime
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    redirects: tuple[Redirect, ...] = ()


Answer = Fetched | NotModified | FetchFailed


def weight_of(answer: Answer) -> int:
    """How many bytes of a body the answer holds."""
    return len(answer.body) if isinstance(answer, Fetched) else 0
