"""A session for questions, and the database's own errors as sentences for people."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from onrecord.labels import Named
from storage.engine import DatabaseProblem, explain, open_engine, open_for_readers, public_url, session
from storage.outside import look_again, open_for_outside
from storage.upgrade import require_current


@contextmanager
def asking(database_url: str) -> Iterator[Session]:
    """A session on a ledger that is there and of this program's version; else DatabaseProblem."""
    with database_problems(database_url):
        engine = open_engine(database_url)
        require_current(engine)
        with session(engine) as opened:
            yield opened


@contextmanager
def only_reading(database_url: str, outside: Named | None = None) -> Iterator[Session]:
    """A session in which the database itself refuses to write; for a ledger that was looked at before.

    With ``outside`` it holds what may leave the desk alone, and what is named there. For those who serve many
    readers: that the ledger is there, and of this version, is asked once at start (``require_current``).
    Raises DatabaseProblem where it does not answer any more.
    """
    with database_problems(database_url):
        if outside is None:
            with session(open_for_readers(database_url)) as opened:
                yield opened
        else:
            with session(open_for_outside(database_url)) as opened:
                look_again(opened, outside)
                yield opened


@contextmanager
def database_problems(database_url: str) -> Iterator[None]:
    """Whatever the database refuses inside is a DatabaseProblem that says what to do."""
    try:
        yield
    except DBAPIError as error:
        engine = open_engine(database_url)
        problem = explain(engine, error)
        if problem is None:
            first = str(error.orig).strip().splitlines()[:1]
            problem = DatabaseProblem(
                f"{public_url(engine)} refused: {' '.join(first)}",
                "run it again; if it stays so, check the database with its own tools and a backup",
            )
        raise problem from error
