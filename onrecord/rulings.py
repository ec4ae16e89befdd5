"""What holds of a subject after all that people decided about it, in the order in which they did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

DECIDING = ("confirm", "reject", "correct")  # notes decide nothing; what is taken back decides no more


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One review: what was decided, what was put in place, and which review it takes back."""

    id: int
    decision: str
    correction: Mapping[str, str] = field(default_factory=dict)
    undoes: int | None = None


@dataclass(frozen=True, slots=True)
class Ruling:
    """What holds: the last decision, and each field as it was corrected last, by which review."""

    last: Reviewed | None
    fields: Mapping[str, str]
    corrected_by: int | None


def ruling(reviews: Sequence[Reviewed]) -> Ruling:
    """What holds after these reviews, the oldest first.

    Corrections add up, field by field; a confirmation or rejection after them leaves them as they are.
    """
    undone = {one.undoes for one in reviews}
    holding = [one for one in reviews if one.decision in DECIDING and one.id not in undone]
    corrected = [one for one in holding if one.decision == "correct"]
    fields: dict[str, str] = {}
    for one in corrected:
        fields = _over(fields, one.correction)
    return Ruling(holding[-1] if holding else None, fields, corrected[-1].id if corrected else None)


def _over(before: Mapping[str, str], later: Mapping[str, str]) -> dict[str, str]:
    """The later fields in place of those before; another speaker has not the role of the one before.

    Fields of a link of the chain end in its place: *speaker.1*.
    """
    gone: set[str] = set()
    for end in {one.partition(".")[2] for one in later}:
        dot = f".{end}" if end else ""
        if f"speaker{dot}" in later:
            gone |= {f"kind{dot}", f"role{dot}", f"speaks_for{dot}"}
        if later.get(f"source{dot}") == "":
            gone |= {f"speaker{dot}", f"kind{dot}", f"role{dot}", f"speaks_for{dot}"}
        elif f"speaker{dot}" in later and before.get(f"source{dot}") == "":
            gone |= {f"source{dot}"}
    return {name: value for name, value in before.items() if name not in gone} | dict(later)
