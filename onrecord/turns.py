"""Turns of a transcript, as paragraphs under the names of those who speak: for cleaning and for seeds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_TURN = re.compile(r"(?P<name>[A-ZÀ-ÖØ-Þ][\w.'’-]*(?:[ ,]+[\w.'’()-]+){0,5}|[QA])\s?:\s+\S")
_LEAST_TURNS = 4  # fewer are an article that quotes an exchange
# people speak of themselves; lists of figures under headings that come back (*Price: …*) do not
_FIRST_PERSON = re.compile(
    r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|ich|wir|mein\w*|uns\w*|je|j|nous|mon|notre|yo|nosotros|nuestr\w+|io|noi|eu|nós)\b"
)
_SPOKEN = 0.3  # the share of turns in which somebody does: those who ask hardly ever do


def transcript_turns(paragraphs: Sequence[str]) -> frozenset[int]:
    """The paragraphs of a transcript: turns that open with a speaker's name, and what goes on between them.

    Names must come back, as speakers do, and speak of themselves, as people do.
    """
    names = {n: match["name"] for n, one in enumerate(paragraphs) if (match := _TURN.match(one))}
    counts = Counter(names.values())
    turns = [n for n, name in names.items() if counts[name] > 1]
    if len(turns) < _LEAST_TURNS or len({names[n] for n in turns}) < 2:
        return frozenset()
    n_spoken = sum(1 for n in turns if _FIRST_PERSON.search(paragraphs[n], len(names[n]) + 1))
    if n_spoken < _SPOKEN * len(turns):
        return frozenset()
    first, last = turns[0], turns[-1]
    is_dense = len(turns) * 4 >= last - first + 1
    return frozenset(range(first, last + 1)) if is_dense else frozenset(turns)


def turn_labels(paragraphs: Sequence[str]) -> dict[int, str]:
    """Each paragraph of a transcript with the name it stands under, its own or that of the turn before."""
    found: dict[int, str] = {}
    label = ""
    for n in sorted(transcript_turns(paragraphs)):
        label = label_of(paragraphs[n]) or label
        found[n] = label
    return found


def label_of(paragraph: str) -> str | None:
    """The speaker's name that a paragraph opens with."""
    match = _TURN.match(paragraph)
    return match["name"] if match is not None else None


def speaks_of_itself(paragraph: str) -> bool:
    """True for words in which whoever says them speaks of himself or of us."""
    return _FIRST_PERSON.search(paragraph) is not None
