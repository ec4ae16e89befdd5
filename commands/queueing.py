"""One subject after another, a key each: `review --next`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from commands.printing import plain, show, write_json
from commands.queued import keys_of, name_of, shown, told

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

    from storage.turns import Turn

Decided = list[list[str]]  # what each key decided about, the last at the end

_IN_THE_QUEUE = "no claim, or none that was printed so"


def print_next(engine: Engine, reviewer: str) -> None:
    """The next subject as JSON, this person's for ten minutes; null where nothing is left."""
    from stages.queueing import take

    taken = take(engine, reviewer, 1)
    write_json({**told(engine, taken[0]), "subject": name_of(taken[0])} if taken else None)


def work_through(engine: Engine, reviewer: str) -> None:
    """Subjects are shown until the person quits or none is left; each key is a decision at once."""
    from stages.queueing import give_back

    decided: Decided = []
    for turn in _turns(engine, reviewer):
        show(*shown(engine, turn))
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


def _obeyed(engine: Engine, turn: Turn, reviewer: str, decided: Decided) -> bool:
    """A key is obeyed; keys that decide nothing about this subject are followed by another. True to stop."""
    from stages.queueing import skip

    while True:
        match _key():
            case "c" | "r" | "a" as key if turn.kind == "speaker":
                if _named(engine, turn, reviewer, decided, key):
                    return False
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
                show(keys_of(turn))


def _decide(
    engine: Engine,
    turn: Turn,
    reviewer: str,
    decided: Decided,
    decision: Any,
    why: str = "",
    **fields: str,
) -> bool:
    from stages.queueing import give_back
    from stages.reviewing import review

    meant = _meant(engine, turn)
    review(engine, meant, decision, reviewer, why, datetime.now(UTC), fields)
    give_back(engine, turn, reviewer)
    decided.append(meant)
    put = "".join(f": {plain(value) or 'nobody named'}" for value in fields.values())
    also = f", and {len(meant) - 1} more with the same two sentences" if len(meant) > 1 else ""
    show(f"{name_of(turn)} {_DONE[turn.kind, decision]}{put}{also}.")
    return False


_DONE = {
    ("claim", "confirm"): "printed so",
    ("claim", "reject"): "rejected",
    ("claim", "correct"): "corrected",
    ("link", "confirm"): "kept",
    ("link", "reject"): "rejected",
}


def _named(engine: Engine, turn: Turn, reviewer: str, decided: Decided, key: str) -> bool:
    """Whether the key said who the speaker is."""
    from commands import naming
    from stages.queueing import give_back

    if not naming.decide(engine, turn, key, reviewer):
        show(keys_of(turn))
        return False
    give_back(engine, turn, reviewer)
    decided.append([name_of(turn)])
    return True


def _undo(engine: Engine, reviewer: str, decided: Decided) -> None:
    from commands import naming
    from stages.reviewing import review

    if not decided:
        return show("Nothing was decided here yet.")
    last = decided.pop()
    if last[0].startswith("speaker:"):
        naming.take_back(engine, last[0], reviewer)
    else:
        review(engine, last, "undo", reviewer, "", datetime.now(UTC))
    return show(f"Taken back: {' '.join(last)}, to be asked again.")


def _meant(engine: Engine, turn: Turn) -> list[str]:
    """The subject; of a link also those between the very same two sentences, in reprints of a text."""
    from storage.engine import session
    from storage.queries import alike

    if turn.kind == "claim":
        return [name_of(turn)]
    with session(engine) as opened:
        return [f"link:{number}" for number in alike(opened, turn.number)]


def _speaker(engine: Engine, turn: Turn, reviewer: str, decided: Decided) -> bool:
    """Whether a name was given and put in place: a number of the list, or words; a dash is nobody."""
    names = _names(engine, turn)
    listed = "  ".join(f"{number} {plain(name)}" for number, name in enumerate(names, start=1))
    show(f"Who said it? A number, a name, or - for nobody named; nothing: back. {listed}")
    given = sys.stdin.readline().strip()
    if not given:
        show(keys_of(turn))
        return False
    name = "" if given == "-" else given
    if given.isdecimal() and 0 < int(given) <= len(names):
        name = names[int(given) - 1]
    _decide(engine, turn, reviewer, decided, "correct", "", speaker=name)
    return True


def _words(engine: Engine, turn: Turn, reviewer: str, decided: Decided) -> bool:
    """Whether the words of the claim were given and put in place."""
    from onrecord.corrections import CannotCorrect

    show("Which words? Copied from its sentence, … for what is left out; nothing: back.")
    if given := sys.stdin.readline().strip():
        try:
            _decide(engine, turn, reviewer, decided, "correct", "", content=given)
            return True
        except CannotCorrect as error:
            show(plain(str(error)))
    show(keys_of(turn))
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
