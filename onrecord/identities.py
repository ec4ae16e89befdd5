"""Who is the same person in two articles: a name and one agreeing fact, or else nobody.

A libel is one wrong join away, so a bare name joins nothing: it stays *same name, not known to be
the same*. A fact is a content word of a role or institution as an article writes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

# Words that stand in too many roles to tell one person from another.
_COMMON = frozenset({
    "a", "an", "and", "at", "by", "for", "former", "from", "head", "her", "his", "in", "its", "of",
    "on", "our", "s", "senior", "the", "their", "to", "with", "new", "local", "national", "chief",
    "director", "official", "spokesman", "spokeswoman", "spokesperson", "minister", "president",
    "member", "leader", "officer", "chairman", "chairwoman", "chair", "manager", "deputy", "vice",
    "acting", "mayor", "secretary", "general", "mr", "mrs", "ms", "dr",
})  # fmt: skip


def facts(words: Iterable[str]) -> frozenset[str]:
    """The words of roles and institutions that can tell people apart, case-folded."""
    found = {word for phrase in words for word in re.findall(r"\w+", phrase.casefold())}
    return frozenset(word for word in found - _COMMON if len(word) > 2)


def identities(people: Mapping[str, frozenset[str]]) -> dict[str, str]:
    """The identity of each of several people of one name, by key: the smallest key they are joined under.

    ``people`` maps a key to facts. Two are joined where a fact agrees, and so are those joined to
    either; the result does not depend on their order. The time is that of looking at each fact once.
    """
    joined = {key: key for key in people}
    told_by: dict[str, str] = {}
    for key, known in people.items():
        for fact in known:
            first, second = sorted((_first(joined, told_by.setdefault(fact, key)), _first(joined, key)))
            joined[second] = first
    return {key: _first(joined, key) for key in people}


def _first(joined: dict[str, str], key: str) -> str:
    """The smallest key that the key is joined under so far (union-find with path halving: Tarjan 1984)."""
    while joined[key] != key:
        joined[key] = joined[joined[key]]
        key = joined[key]
    return key


def is_full_name(name: str) -> bool:
    """True for a given name and a surname: a surname alone is shared by too many."""
    return len(name.split()) > 1
