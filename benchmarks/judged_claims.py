"""Each claim of ours beside the annotator's: whether all of it is right, and whether its name is.

As the scorer (eval/claims.py beside the annotated articles) reckons, which prints sums alone: claims are
aligned one to one, nearest contents first, from half of their words shared.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

WORD = re.compile(r"\w+")
ENOUGH = 0.5  # of the words of two contents, or two sources, together

Json = dict[str, Any]
Words = frozenset[int]  # where they begin


def stories(shared: Path, name: str) -> Iterator[tuple[str, Json]]:
    """The annotated articles of a set, each with the story that it tells."""
    lines = shared / "gold" / f"{name}.jsonl"
    if lines.exists():
        records = map(json.loads, lines.read_text(encoding="utf-8").splitlines())
        yield from ((record["id"], record) for record in records)
        return
    for path in sorted((shared / "gold" / name).glob("*.json")):
        story = json.loads(path.read_text(encoding="utf-8"))
        yield from ((story["story"], one) for one in story["articles"] if "claims" in one)


def verdicts_of(record: Json, ours: Sequence[Json]) -> list[tuple[bool, bool | None]]:
    """Of each claim whether it is whole, and whether its origin's name is right (None: nothing to judge)."""
    text = record["text"]
    theirs = [pair for sort in (True, False) for pair in _aligned(text, record["claims"], ours, sort)]
    gold_of = {mine: gold for gold, mine in theirs}
    return [_verdict(text, ours[mine], gold_of.get(mine)) for mine in range(len(ours))]


def _aligned(text: str, gold: Sequence[Json], ours: Sequence[Json], sort: bool) -> list[tuple[Json, int]]:
    """Claims of one sort, attributed or the outlet's own, and the place of ours that each is given."""
    left = {k: covered(text, c["content"]) for k, c in enumerate(gold) if bool(c["chain"]) == sort}
    right = {k: covered(text, c["content"]) for k, c in enumerate(ours) if bool(c["chain"]) == sort}
    near = sorted(((alike(left[g], right[m]), -g, -m) for g in left for m in right), reverse=True)
    found: dict[int, int] = {}
    for likeness, g, m in near:
        if likeness >= ENOUGH and -g not in found and -m not in found.values():
            found[-g] = -m
    return [(gold[g], m) for g, m in found.items()]


def _verdict(text: str, mine: Json, gold: Json | None) -> tuple[bool, bool | None]:
    name = _last_word(mine["chain"][-1]["speaker"]) if mine["chain"] else None
    if gold is None:
        return False, None
    is_named = not gold["chain"] or _last_word(gold["chain"][-1]["speaker"]) == name
    is_whole = is_named and _same_sources(text, mine, gold) and _same_standing(mine, gold)
    return is_whole, None if name is None else is_named


def _same_sources(text: str, mine: Json, gold: Json) -> bool:
    each = [[covered(text, link["source"]) for link in claim["chain"]] for claim in (mine, gold)]
    return len(each[0]) == len(each[1]) and all(
        alike(a, b) >= ENOUGH if a or b else True for a, b in zip(*each, strict=True)
    )


def _same_standing(mine: Json, gold: Json) -> bool:
    figures = [sorted(q["value"] for q in claim.get("quantities") or ()) for claim in (mine, gold)]
    return figures[0] == figures[1] and all(mine[k] == gold[k] for k in ("polarity", "certainty"))


def covered(text: str, spans: Iterable[Sequence[int]]) -> Words:
    """Where the words begin that spans touch."""
    return frozenset(
        m.start()
        for start, end in spans
        for m in WORD.finditer(text, max(0, start - 40), min(len(text), end + 40))
        if m.start() < end and m.end() > start
    )


def alike(a: Words, b: Words) -> float:
    """The share of the words of both that both have."""
    return len(a & b) / len(a | b) if a or b else 0.0


def _last_word(name: str | None) -> str | None:
    words = [word for word in WORD.findall((name or "").casefold()) if word != "s"]
    return words[-1] if words else None
