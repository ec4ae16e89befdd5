"""Who is one person, asked in the queue: two of a name beside each other, a key each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from commands.printing import plain, show

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

    from storage.suggestions import Suggested
    from storage.turns import Turn

KEYS = "c one person · a all of this name are one · r nobody else"


def lines(opened: Any, turn: Turn) -> Iterator[Any]:
    """Both speakers with what they said, or the speaker and the entry of a list; and the question."""
    from rich.text import Text

    from storage.suggestions import suggestion

    found = suggestion(opened, turn.number)
    yield from _said(opened, turn.number)
    if found is None:
        yield Text("Nobody else of this name is left.")
    elif found.other_id is None:
        yield Text(f"Is it the {plain(found.name)} of your list ({plain(found.person_key)})?")
    else:
        yield from _said(opened, found.other_id)
        yield Text("Are they one person?")


def _said(opened: Any, speaker_id: int) -> Iterator[Any]:
    """A speaker of one article with the first of what it said there."""
    from commands.known import one_line
    from commands.wording import heading, sentence
    from storage.queries import ClaimQuery, find_claims
    from storage.queries.known import one_speaker

    yield one_line(one_speaker(opened, speaker_id))
    for row in find_claims(opened, ClaimQuery(speaker_ids=(speaker_id,), limit=2)).claims:
        yield from (heading(row), sentence(row))


def decide(engine: Engine, turn: Turn, key: str, reviewer: str) -> bool:
    """Whether the key decided: who it is, or that it is nobody else."""
    from stages.persons import Act, alias, is_of_list, merge, split

    found = _suggested(engine, turn)
    act, subject = Act(reviewer, "", datetime.now(UTC)), f"speaker:{turn.number}"
    match key:
        case "r":
            split(engine, [subject], act)
        case "a" if found is not None and found.other_id is not None:
            alias(engine, _name(engine, turn), (), act)
        case "c" if found is not None and found.person_key is not None:
            is_of_list(engine, subject, found, act)
        case "c" if found is not None:
            merge(engine, [f"speaker:{found.other_id}", subject], act)
        case _:
            return False
    show(f"{subject} {'is nobody else' if key == 'r' else 'known as one'}.")
    return True


def take_back(engine: Engine, subject: str, reviewer: str) -> None:
    """The last decision about the speaker is taken back."""
    from stages.persons import Act
    from stages.persons import take_back as undo

    undo(engine, subject, Act(reviewer, "", datetime.now(UTC)))


def _suggested(engine: Engine, turn: Turn) -> Suggested | None:
    from storage.engine import session
    from storage.suggestions import suggestion

    with session(engine) as opened:
        return suggestion(opened, turn.number)


def _name(engine: Engine, turn: Turn) -> str:
    from storage.engine import session
    from storage.queries.known import one_speaker

    with session(engine) as opened:
        return one_speaker(opened, turn.number).name
