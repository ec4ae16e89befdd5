"""Two readings of one text held against each other: which claim became which, and what is otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "added", "dropped", "content", "source", "polarity", "certainty", "quantities", "quotation", "same"
]
KINDS: tuple[Kind, ...] = (
    "added", "dropped", "content", "source", "polarity", "certainty", "quantities", "quotation", "same",
)  # fmt: skip
SHARED = 0.5  # of the words of the longer content: below that, it is another claim


@dataclass(frozen=True, slots=True)
class ReadClaim:
    """A claim as one reading has it; spans count characters of the same text in both readings."""

    id: int
    content: str
    spans: tuple[tuple[int, int], ...]
    sources: tuple[str, ...]
    polarity: str
    certainty: str
    quantities: tuple[tuple[float, str | None], ...]
    quotation: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim and its successor; one of them is None where a claim was dropped or added."""

    old: ReadClaim | None
    new: ReadClaim | None
    kinds: tuple[Kind, ...]


def compare_readings(old: Sequence[ReadClaim], new: Sequence[ReadClaim]) -> list[Pair]:
    """Every claim of both readings once: those with the same span first, then those that overlap most."""
    pairs, left, free = _same_spans(old, new)
    for _, a, b in sorted(_overlaps(left, free), key=lambda found: (-found[0], found[1].id, found[2].id)):
        if a in left and b in free:
            pairs.append(Pair(a, b, _kinds(a, b)))
            left.remove(a)
            free.remove(b)
    pairs += [Pair(one, None, ("dropped",)) for one in left]
    return pairs + [Pair(None, one, ("added",)) for one in free]


def _same_spans(
    old: Sequence[ReadClaim], new: Sequence[ReadClaim]
) -> tuple[list[Pair], list[ReadClaim], list[ReadClaim]]:
    """Claims with the very same content are paired, those with the same source before others."""
    pairs: list[Pair] = []
    left, free = list(old), list(new)
    for same_source in (True, False):
        for a in list(left):
            for b in free:
                if a.spans == b.spans and (not same_source or a.sources == b.sources):
                    pairs.append(Pair(a, b, _kinds(a, b)))
                    left.remove(a)
                    free.remove(b)
                    break
    return pairs, left, free


def _overlaps(
    left: Sequence[ReadClaim], free: Sequence[ReadClaim]
) -> list[tuple[float, ReadClaim, ReadClaim]]:
    found = [(_shared(a, b), a, b) for a in left for b in free]
    return [one for one in found if one[0] >= SHARED]


def _shared(a: ReadClaim, b: ReadClaim) -> float:
    both = sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a.spans for y in b.spans)
    longer = max(sum(end - start for start, end in one.spans) for one in (a, b))
    return both / longer if longer else 0.0


def _kinds(a: ReadClaim, b: ReadClaim) -> tuple[Kind, ...]:
    compared: tuple[tuple[Kind, object, object], ...] = (
        ("content", a.spans, b.spans),
        ("source", a.sources, b.sources),
        ("polarity", a.polarity, b.polarity),
        ("certainty", a.certainty, b.certainty),
        ("quantities", a.quantities, b.quantities),
        ("quotation", a.quotation, b.quotation),
    )
    return tuple(kind for kind, before, after in compared if before != after) or ("same",)
