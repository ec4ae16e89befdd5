"""A subject of the queue as a person or a program is shown it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from commands.naming import KEYS, lines
from commands.printing import plain

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

    from storage.turns import Turn

_KEYS = {
    "claim": "c printed so · r no claim · s speaker · w words",
    "link": "c it is so · r it is not",
    "speaker": KEYS,
}
_ALWAYS = "k skip · u undo · q quit"


def shown(engine: Engine, turn: Turn) -> list[Any]:
    """The claim in its paragraph, or both sentences of a link; why it is next, and the keys."""
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
        elif turn.kind == "speaker":
            body = list(lines(opened, turn))
        else:
            rows = claim_rows(opened, _ends(opened, turn.number))
            body = [part for row in rows for part in (heading(row), sentence(row))]
            relation = plain(relation_of(opened, turn.number))
            body.append(Text(f"The second, of what the first says: {relation}. Is it so?"))
    return [
        Text(f"\n{name_of(turn)} · {_reason(turn)}", style="bold"),
        *body,
        Text(keys_of(turn), style="dim"),
    ]


def _reason(turn: Turn) -> str:
    """Why it is the next: how sure the program is, and where it is seen."""
    parts = [f"confidence {turn.confidence:.2f}"]
    parts += [f"repeated by {turn.carriers}"] if turn.carriers > 1 else []
    parts += ["in a headline"] if turn.is_headline else []
    parts += ["in a possible dispute"] if turn.is_disputed and turn.kind == "claim" else []
    return ", ".join(parts)


def keys_of(turn: Turn) -> str:
    """What each key does."""
    return f"{_KEYS[turn.kind]} · {_ALWAYS}"


def name_of(turn: Turn) -> str:
    """As people name it: *claim:12*."""
    return f"{turn.kind}:{turn.number}"


def _ends(opened: Any, link_id: int) -> list[int]:
    from storage.queries import ends_of_link

    return ends_of_link(opened, link_id)


def told(engine: Engine, turn: Turn) -> dict[str, Any]:
    """The subject with the claims that it is about, for other programs."""
    from dataclasses import asdict

    from storage.engine import session
    from storage.queries import claim_rows
    from storage.suggestions import suggestion

    with session(engine) as opened:
        if turn.kind == "speaker":
            return asdict(turn) | {"suggestion": suggestion(opened, turn.number)}
        numbers = [turn.number] if turn.kind == "claim" else _ends(opened, turn.number)
        return asdict(turn) | {"claims": claim_rows(opened, numbers)}
