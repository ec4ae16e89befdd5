"""The lexicon, folded: which wordings name which concept, and which concepts exclude each other."""

from __future__ import annotations

from functools import lru_cache

from onrecord.english import concepts
from onrecord.english.stems import fold
from onrecord.links.words import tokens

RUNNING = concepts.concepts("running")
THINGS = concepts.concepts("thing")
COUNTED = concepts.concepts("counted")
SUBGROUPS = concepts.concepts("subgroup")
UNSAID = concepts.concepts("unsaid")
ALSO_PEOPLE = concepts.concepts("also_people")


@lru_cache(maxsize=1)
def wordings() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """The folded words of every wording with its concept, by first word, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for wording, concept in concepts.wordings():
        folded = tuple(fold(word) for word in tokens(wording))
        table.setdefault(folded[0], []).append((folded, concept))
    for entries in table.values():
        entries.sort(key=lambda entry: (-len(entry[0]), entry))
    return table


@lru_cache(maxsize=1)
def contraries() -> frozenset[frozenset[str]]:
    """Pairs of concepts that cannot both hold."""
    return concepts.contraries()
