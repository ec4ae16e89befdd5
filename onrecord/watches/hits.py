"""A hit of a watch with all that is told beside it, and what takes one back; in lines of plain text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.controls import left_out
from onrecord.evidence.dating import instant, when
from onrecord.evidence.quotations import Quotation, facts, marked, marks_for
from onrecord.watchtypes import BY_NAME

# Why a hit no longer stands, in words. Of what was taken out, or edited in a way that may protect somebody,
# nothing is said but that.
FALLEN = {
    "rejected": "a person looked at it and rejected it",
    "corrected": "a person corrected how it was read",
    "changed": "the article was changed and no longer holds these words",
    "withdrawn": "the outlet says that it withdrew the article",
    "killed": "its agency killed the article",
    "reprint_of_killed": "its agency killed what the article reprints",
    "reprint_of_withdrawn": "the outlet that it reprints withdrew the article",
    "gone": "the article’s page is gone",
    "unlinked": "the two are no longer held against each other",
    "read_otherwise": "the program reads the article otherwise now",
    "recovered": "the feed can be read again",
    "no_longer": "it no longer stands in the ledger",
}
_BESIDE = ("Speaker", "Through", "Stated as", "Place", "Since")
SILENT = frozenset(("no_longer",))  # nothing of the work may be told with these


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that a watch met: a claim, two claims that bear on each other, or what befell a page or feed.

    ``quoted`` are the claims, ``relation`` what a program found between two of them; ``told`` are
    sentences about an edit, a notice or a feed, ``more`` how many are not told.
    """

    number: int
    tag: str
    kind: str
    found_at: str
    is_internal: bool
    quoted: tuple[Quotation, ...] = ()
    relation: str | None = None
    told: tuple[str, ...] = ()
    more: int = 0
    outlet: str | None = None
    title: str | None = None
    url: str | None = None
    happened_at: str | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """A hit that was told and no longer stands; without any word of what it said."""

    number: int
    tag: str
    kind: str
    told_at: str
    fallen_at: str
    why: str
    outlet: str | None = None
    title: str | None = None
    url: str | None = None


def lines_of(hit: Hit) -> list[str]:
    """The hit as lines: each claim in its whole sentence, with who, where and when."""
    internal = " (internal: a document of your own)" if hit.is_internal else ""
    lines = [f"Hit {hit.number}: {BY_NAME[hit.kind].label}{internal}"]
    for n, quoted in enumerate(hit.quoted):
        if n and hit.relation:
            lines.append(f"  {hit.relation} (a program found it; no person has looked):")
        lines += [f"  {line}" for line in _claim(quoted)]
    lines += [f"  {left_out(line)}" for line in hit.told]
    if hit.more:
        lines.append(f"  and {hit.more:,} more")
    if not hit.quoted:
        lines += [f"  {line}" for line in _place(hit)]
    return lines


def correction_lines(one: Correction) -> list[str]:
    """What no longer stands, in a line or three."""
    lines = [f"Hit {one.number}, told {instant(one.told_at)}, no longer stands: {FALLEN[one.why]}."]
    where = ", ".join(filter(None, (one.outlet, f"“{one.title}”" if one.title else "")))
    return [*lines, *(f"  {left_out(line)}" for line in (where, one.url or "") if line)]


def headline_of(hit: Hit) -> str:
    """The hit in a few words, for the title of an entry or the subject of a mail: never a claim's words."""
    where = [hit.outlet or "", f"“{hit.title}”" if hit.title else ""]
    if hit.quoted:
        first = hit.quoted[0]
        where = [first.outlet or "", f"“{first.title}”" if first.title else ""]
    place = ", ".join(filter(None, where)) or "outlet not known"
    return left_out(f"{BY_NAME[hit.kind].label}: {place}")


def _claim(quoted: Quotation) -> Iterator[str]:
    yield left_out(marked(quoted, *marks_for(quoted)))
    told = dict(facts(quoted))
    yield from (left_out(f"{name}: {told[name]}") for name in _BESIDE if name in told)
    dated = when(quoted.published) or f"undated; first seen here {instant(quoted.first_seen_at)}"
    title = f"“{quoted.title}”, " if quoted.title else ""
    yield left_out(f"{quoted.outlet or 'outlet not known'}, {title}{dated}")
    if quoted.url:
        yield left_out(quoted.url)
    _, _, how = told["Claim"].partition("; ")
    yield f"Claim {quoted.claim_id}; {how} (`onrecord cite {quoted.claim_id}`)"


def _place(hit: Hit) -> Iterator[str]:
    where = ", ".join(filter(None, (hit.outlet, f"“{hit.title}”" if hit.title else "")))
    if where:
        yield left_out(where)
    if hit.happened_at:
        yield f"Noticed {instant(hit.happened_at)}"
    if hit.url:
        yield left_out(hit.url)
