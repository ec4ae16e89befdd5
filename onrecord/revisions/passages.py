"""Where two texts differ: paragraphs and sentences that are in one alone, or in both in other words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from onrecord.english.sentences import SHORT_TITLE_END
from onrecord.revisions.substance import folded, is_passing
from onrecord.revisions.words import likeness, words

# A sentence ends at a mark, with its closing quotation marks, before a capital, a figure or an opening mark.
# Marks of other scripts end one wherever they stand.
_SENTENCE_END = re.compile(
    r"(?<=[.!?…])(?<!\b[A-Z]\.)([\"'”’)\]]*)\s+(?=[\"'“‘«(\[]?[A-ZÀ-ÖØ-ÞΑ-ΩЀ-Я0-9])"
    r"|(?<=[。！？।؟])([」』”’）]*)\s*(?=\S)"
)
MOST_PAIRS, NEAR = 10_000, 20  # of more pairs only units that stand near each other are compared
ALIKE = 0.4  # of the words shared: below it two passages are not one in two wordings


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch that differs: both sides where it was worded anew, one side where it came or went."""

    before: str | None
    after: str | None


def paragraphs(text: str) -> list[str]:
    """The paragraphs of the text, without lines that change while nobody edits."""
    return [p.strip() for p in re.split(r"\n+", text) if p.strip() and not is_passing(folded(p))]


def sentences(paragraph: str) -> list[str]:
    """The sentences of the paragraph, cut where in doubt they would be left together."""
    found, begun = [], 0
    for match in _SENTENCE_END.finditer(paragraph):
        candidate = paragraph[begun : match.end(match.lastindex or 0)]
        if not SHORT_TITLE_END.search(candidate):
            found.append(candidate.strip())
            begun = match.end()
    return [s for s in [*found, paragraph[begun:].strip()] if s]


def differing_paragraphs(before: str, after: str) -> list[Passage]:
    """The paragraphs that are not in both texts, each paired with what it became."""
    return differing(paragraphs(before), paragraphs(after))


def differing(before: Sequence[str], after: Sequence[str]) -> list[Passage]:
    """The units that are not in both, each paired with the unit it became, in the order of the later text.

    A unit that only moved is no difference.
    """
    a, b = [folded(unit) for unit in before], [folded(unit) for unit in after]
    stays = Counter(a) & Counter(b)
    gone, come = list(_beyond(a, stays)), list(_beyond(b, stays))
    pairs = _paired([before[i] for i in gone], [after[j] for j in come])
    partner = {come[j]: gone[i] for i, j in pairs}
    lost = [i for i in gone if i not in partner.values()]
    places = _places(a, b, lost)
    found = [(float(j), Passage(before[partner[j]] if j in partner else None, after[j])) for j in come]
    found += [(places[i], Passage(before[i], None)) for i in lost]
    return [passage for _, passage in sorted(found, key=lambda one: one[0])]


def _beyond(units: Sequence[str], stays: Counter[str]) -> Iterator[int]:
    left = Counter(stays)
    for place, unit in enumerate(units):
        if left[unit]:
            left[unit] -= 1
        else:
            yield place


def _paired(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """The most alike first, each unit once; of equals the pair that keeps its place."""
    a, b = [Counter(words(unit)) for unit in before], [Counter(words(unit)) for unit in after]
    reach = max(len(a), len(b)) if len(a) * len(b) <= MOST_PAIRS else NEAR
    scored = sorted(
        (-round(likeness(a[i], b[j]), 6), abs(i - j), i, j)
        for i in range(len(a))
        for j in range(max(0, i - reach), min(len(b), i + reach + 1))
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for score, _, i, j in scored:
        if -score >= ALIKE and i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return list(pairs.items())


def _places(a: Sequence[str], b: Sequence[str], lost: Sequence[int]) -> dict[int, float]:
    """Where in the later text a lost unit stood: just before what followed it."""
    places = {}
    for tag, i1, i2, j1, _ in SequenceMatcher(None, a, b, autojunk=False).get_opcodes() if lost else ():
        if tag != "equal":
            places.update({i: j1 - 0.5 + (i - i1) / (4 * (i2 - i1)) for i in range(i1, i2)})
    return {i: places.get(i, float(i)) for i in lost}
