"""What a newer version of the program reads otherwise: counted by kind, with examples."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session

from onrecord.rereading import KINDS, Pair
from storage.queries.edits import WORDS_HELD_BACK
from storage.queries.rows import rows
from storage.readings import compared, readings_by
from storage.views.labels import holds_withheld, leaves

EXAMPLES = 3  # of each kind
AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Example:
    """One claim that is otherwise now, as it was and as it is."""

    kind: str
    before: str | None
    after: str | None
    version_id: int


@dataclass(frozen=True, slots=True)
class Replay:
    """What a run read again: texts, how many claims became what, and how cleaning turned out."""

    run_id: int
    texts: int
    first_readings: int
    claims: dict[str, int]
    cleaned: dict[str, int]
    examples: tuple[Example, ...]


def replay(session: Session, run_id: int, *, is_public: bool = False) -> Replay:
    """Everything that the run read again, held against the reading before; without what people took down.

    With ``is_public`` no example is of a work whose words stay in the desk.
    """
    rejected = {row["claim_id"] for row in rows(session, _TAKEN_DOWN)}
    held_back = {row["id"] for row in rows(session, _STAYING if is_public else WORDS_HELD_BACK)}
    counts: Counter[str] = Counter()
    shown: dict[str, list[Example]] = {kind: [] for kind in KINDS if kind != "same"}
    texts = first = above = 0
    while found := readings_by(session, run_id, above, AT_ONCE):
        for number, version, before in found:
            above = number
            if before is None:
                first += 1
                continue
            texts += 1
            for pair in _kept(compared(session, before, number), rejected):
                counts.update(pair.kinds)
                if version not in held_back:
                    _show(shown, pair, version)
    return Replay(
        run_id=run_id,
        texts=texts,
        first_readings=first,
        claims={kind: counts[kind] for kind in KINDS},
        cleaned={row["outcome"]: row["n"] for row in rows(session, _CLEANED, run=run_id)},
        examples=tuple(one for kind in shown.values() for one in kind),
    )


def _kept(pairs: Iterable[Pair], rejected: set[int]) -> list[Pair]:
    return [pair for pair in pairs if rejected.isdisjoint(one.id for one in (pair.old, pair.new) if one)]


def _show(shown: dict[str, list[Example]], pair: Pair, version: int) -> None:
    for kind in pair.kinds:
        if kind != "same" and len(shown[kind]) < EXAMPLES:
            before, after = (None if one is None else _told(one, kind) for one in (pair.old, pair.new))
            shown[kind].append(Example(kind, before, after, version))


def _told(claim: object, kind: str) -> str:
    """What is otherwise, where it is not the content itself, with the content."""
    content = str(getattr(claim, "content", ""))
    if kind in ("added", "dropped", "content"):
        return content
    name = {"source": "sources"}.get(kind, kind)
    value = getattr(claim, name)
    words = ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return f"{words or 'nobody'}: {content}"


_TAKEN_DOWN = "SELECT claim_id FROM claims_rejected UNION SELECT claim_id FROM claims_withheld"
_STAYING = f"""
    {WORDS_HELD_BACK} UNION SELECT v.id FROM article_versions v
    WHERE NOT {leaves("v.article_id")} OR {holds_withheld("v.article_id")}
"""
_CLEANED = """
    SELECT outcome, count(*) AS n FROM stage_results
    WHERE stage = 'clean' AND finished_run = :run GROUP BY outcome ORDER BY outcome
"""
