"""Names that readers type, met with those that the ledger knows."""

from __future__ import annotations

from collections.abc import Callable

from sqlmodel import Session

from browse.answers import NotHere
from storage.queries import Named, named_outlets, named_speakers


def known_outlets(session: Session, asked: str | None) -> tuple[str, ...] | None:
    """The outlets that are meant; None where none was asked for. Raises NotHere where none is known."""
    return _known(session, named_outlets, asked, "outlet")


def known_speakers(session: Session, asked: str | None) -> tuple[str, ...] | None:
    """The speakers that are meant; None where none was asked for. Raises NotHere where none is known."""
    return _known(session, named_speakers, asked, "speaker")


def _known(
    session: Session, look_up: Callable[[Session, str], Named], asked: str | None, kind: str
) -> tuple[str, ...] | None:
    if asked is None:
        return None
    named = look_up(session, asked)
    if named.names:
        return named.names
    near = f"Near spellings: {', '.join(named.near)}." if named.near else f"See the list of {kind}s."
    raise NotHere(f"The ledger knows no {kind} “{asked}”.", near)
