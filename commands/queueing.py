"""One subject after another, a key each: `review --next`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from commands.printing import plain, show, write_json

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

    from storage.turns import Turn

_KEYS = {"claim": "c printed so · r no claim · s speaker · w words", "link": "c it is so · r it is not"}
_ALWAYS = "k skip · u undo · q quit"
_IN_THE_QUEUE = "no claim, or none that was printed so"


def print_next(engine: Engine, reviewer: str) -> None:
    """The next subject as JSON, this person's for ten minutes; null where nothing is left."""
    from stages.queueing import take

    taken = take(engine, reviewer, 1)
    write_json({**_told(engine, taken[0]), "subject": _name(taken[0])} if taken else None)


def work_through(engine: Engine, reviewer: str) -> None:
    """Subjects are shown until the person quits or none is left; each key is a decision at once."""
    from stages.queueing import give_back

    decided: list[str] = []
    for turn in _turns(engine, reviewer):
        show(*_shown(engine, turn))
        is_over = _obeyed(engine, turn, reviewer, decided)
        if is_over:
            give_back(engine, turn, reviewer)
            break
    else:
        show("Nothing is left to decide.")
    show(f"{len(decided)} decided by {plain(reviewer)}.")


def _turns(engine: Engine, reviewer: str) -> Iterator[Turn]:
    """What is waiting, some taken at a time; what is left of them when the person stops is given back."""
    from stages.queueing import give_back, is_waiting, take

    while taken := take(engine, reviewer):
        try:
            while taken:
                turn = taken.pop(0)
                if is_waiting(engine, turn):
                    yield turn
        finally:
            for left in taken:
                give_back(engine, left, reviewer)


def _obeyed(engine: Engine, turn: Turn, reviewer: str, decided: list[str]) -> bool:
    """A key is obeyed; keys that decide nothing about this subject are followed by another. True to stop."""
    from stages.queueing import skip

    while True:
        match _key():
            case "c":
                return _decide(engine, turn, reviewer, decided, "confirm")
            case "r":
                return _decide(engine, turn, reviewer, decided, "reject", _IN_THE_QUEUE)
            case "s" if turn.kind == "claim":
                if _speaker(engine, turn, reviewer, decided):
                    return False
            case "w" if turn.kind == "claim":
                if _words(engine, turn, reviewer, decided):
                    return False
            case "k":
                skip(engine, turn, reviewer)
                return False
            case "u":
                _undo(engine, reviewer, decided)
            case "q" | "":
                return True
            case _:
                show(_keys_of(turn))


def _decide(
    engine: Engine, turn: Turn, reviewer: str, decided: list[str], decision: Any, why: str = "", **fields: str
) -> bool:
    from stages.queueing import give_back
    from stages.reviewing import review

    review(engine, [_name(turn)], decision, reviewer, why, datetime.now(UTC), fields)
    give_back(engine, turn, reviewer)
    decided.append(_name(turn))
    put = "".join(f": {plain(value) or 'nobody named'}" for value in fields.values())
    show(f"{_name(turn)} {_DONE[turn.kind, decision]}{put}.")
    return False


_DONE = {
    ("claim", "confirm"): "printed so",
    ("claim", "reject"): "rejected",
    ("claim", "correct"): "corrected",
    ("link", "confirm"): "kept",
    ("link", "reject"): "rejected",
}


def _undo(engine: Engine, reviewer: str, decided: list[str]) -> None:
    from stages.reviewing import review

    if not decided:
        return show("Nothing was decided here yet.")
    last = decided.pop()
    review(engine, [last], "undo", reviewer, "", datetime.now(UTC))
    return show(f"Taken back: {last}, which will be asked again.")


def _speaker(engine: Engine, turn: Turn, reviewer: str, decided: list[str]) -> bool:
    """Whether a name was given and put in place: a number of the list, or words; a dash is nobody."""
    names = _names(engine, turn)
    listed = "  ".join(f"{number} {plain(name)}" for number, name in enumerate(names, start=1))
    show(f"Who said it? A number, a name, or - for nobody named; nothing: back. {listed}")
    given = sys.stdin.readline().strip()
    if not given:
        show(_keys_of(turn))
        return False
    name = "" if given == "-" else given
    if given.isdecimal() and 0 < int(given) <= len(names):
        name = names[int(given) - 1]
    _decide(engine, turn, reviewer, decided, "correct", "", speaker=name)
    return True


def _words(engine: Engine, turn: Turn, reviewer: str, decided: list[str]) -> bool:
    """Whether the words of the claim were given and put in place."""
    from onrecord.corrections import CannotCorrect

    show("Which words? Copied from its sentence, … for what is left out; nothing: back.")
    if given := sys.stdin.readline().strip():
        try:
            _decide(engine, turn, reviewer, decided, "correct", "", content=given)
            return True
        except CannotCorrect as error:
            show(plain(str(error)))
    show(_keys_of(turn))
    return False


def _names(engine: Engine, turn: Turn) -> list[str]:
    """The names that the article knows, those nearest before the claim first."""
    from storage.engine import session
    from storage.queries import names_around

    with session(engine) as opened:
        return names_around(opened, turn.number)[:9]


def _key() -> str:
    """One key, without Enter where a person sits at a terminal; empty where there is no more."""
    if sys.stdin.isatty():
        import click

        return click.getchar().lower()
    while (sign := sys.stdin.read(1)) in ("\n", " "):
        pass
    return sign.lower()


# -- what is shown -----------------------------------------------------------------------------------


def _shown(engine: Engine, turn: Turn) -> list[Any]:
    from rich.text import Text

    from commands.wording import heading, marked, sentence
    from storage.engine import session
    from storage.queries import claim_rows, relation_of, why

    with session(engine) as opened:
        if turn.kind == "claim":
            found = why(opened, turn.number)
            [row] = claim_rows(opened, [turn.number])
            spans = [
                (s["start"] - found.paragraph_start, s["end"] - found.paragraph_start)
                for s in found.spans
                if s["part"] == "content"
            ]
            body: list[Any] = [heading(row), marked(found.paragraph, spans)]
        else:
            rows = claim_rows(opened, _ends(opened, turn.number))
            body = [part for row in rows for part in (heading(row), sentence(row))]
            relation = plain(relation_of(opened, turn.number))
            body.append(Text(f"The second, of what the first says: {relation}. Is it so?"))
    return [
        Text(f"\n{_name(turn)} · {_reason(turn)}", style="bold"),
        *body,
        Text(_keys_of(turn), style="dim"),
    ]


def _reason(turn: Turn) -> str:
    """Why it is the next: how sure the program is, and where it is seen."""
    parts = [f"confidence {turn.confidence:.2f}"]
    parts += [f"repeated by {turn.carriers}"] if turn.carriers > 1 else []
    parts += ["in a headline"] if turn.is_headline else []
    parts += ["in a possible dispute"] if turn.is_disputed and turn.kind == "claim" else []
    return ", ".join(parts)


def _keys_of(turn: Turn) -> str:
    return f"{_KEYS[turn.kind]} · {_ALWAYS}"


def _name(turn: Turn) -> str:
    return f"{turn.kind}:{turn.number}"


def _ends(opened: Any, link_id: int) -> list[int]:
    from storage.queries import ends_of_link

    return ends_of_link(opened, link_id)


def _told(engine: Engine, turn: Turn) -> dict[str, Any]:
    """The subject with the claims that it is about, for other programs."""
    from dataclasses import asdict

    from storage.engine import session
    from storage.queries import claim_rows

    with session(engine) as opened:
        numbers = [turn.number] if turn.kind == "claim" else _ends(opened, turn.number)
        return asdict(turn) | {"claims": claim_rows(opened, numbers)}
