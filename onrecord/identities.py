"""Who is the same person in two articles: a full name with one office of one body, or else nobody.

A libel is one wrong join away, so a bare name joins nothing: it stays *same name, not known to be the
same*, until a list that the desk has or a person says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from onrecord.english.countries import is_of_country
from onrecord.english.names import INSTITUTIONS, TITLES
from onrecord.english.offices import FORMER, PUBLIC, QUALITY
from onrecord.english.stems import fold
from onrecord.english.wordlists import words

_THEN = re.compile(r"\bat th(?:e|at) time\b|\b(?:elect|designate|nominee|hopeful|candidate)\b", re.IGNORECASE)
_WORD = re.compile(r"[\w-]+")
_OPENER = re.compile(r"^(?:the|an?|its|their|his|her|our)\s+", re.IGNORECASE)
_HEAD = re.compile(r"\s+(?:of|for|at|in|on|to|with|from|and)\s+|[,;(]")
_GENITIVE = re.compile(r"[’']s?\b")
# Words of an office or a body by which nothing is told apart: *the chief of the council*.
_COMMON = words("a an and at by for from in its of on our the to with")
Said = tuple[str | None, str | None]  # a role and an institution, as an article writes them


def offices(said: Iterable[Said]) -> frozenset[str]:
    """The public offices of named bodies that these words give to somebody, each as one key.

    Of a role alone only where a name stands in it (*director of Isken Water*, *Norwegian minister*); never
    one that is held no more, and none of a body that has no name of its own (*the council*).

    >>> sorted(offices([("Norrick's managing director", "Norrick Plating")]))
    ['director managing norrick plating']
    """
    found = {role: body for role, body in said if role}
    bodies = {body for _, body in said if body}
    only = next(iter(bodies)) if len(bodies) == 1 else None  # told once, it is meant throughout an article
    keys = (_office(role, body or only) for role, body in found.items())
    return frozenset(key for key in keys if key is not None)


def _office(role: str, body: str | None) -> str | None:
    plain = _OPENER.sub("", " ".join(role.split())).replace("U.S.", "US").replace("U.K.", "UK")
    if (
        FORMER.search(role)
        or _THEN.search(role)
        or not _is_public(plain)
        or not (_is_named(body) or _names_a_body(plain))
    ):
        return None
    return " ".join(sorted(_stems(f"{plain} {body or ''}")))


def _is_public(role: str) -> bool:
    head = _WORD.findall(_GENITIVE.sub(" ", _HEAD.split(role)[0]).casefold())
    return bool(head) and head[-1] in PUBLIC


def _is_named(body: str | None) -> bool:
    """Whether a body has a name of its own: *Isken Water*, and no *Council*."""
    return body is not None and not set(_WORD.findall(body.casefold())) <= INSTITUTIONS | _COMMON


def _names_a_body(role: str) -> bool:
    """Whether a name stands in a role; its first word has a capital anyway, unless it is of a state."""
    own = [word for word in _WORD.findall(_GENITIVE.sub(" ", role)) if not _is_of_office(word)]
    behind = own[1:] if own and role.startswith(own[0]) else own
    of_state = any(is_of_country(word) or (word.isupper() and len(word) > 1) for word in own)
    return of_state or any(word[0].isupper() for word in behind)


def _is_of_office(word: str) -> bool:
    low = word.casefold()
    return low in PUBLIC | TITLES | _COMMON or re.fullmatch(QUALITY, low) is not None


def _stems(told: str) -> set[str]:
    found = _WORD.findall(_GENITIVE.sub(" ", told).casefold())
    return {fold(word) for word in found if word not in _COMMON}


def facts(phrases: Iterable[str]) -> frozenset[str]:
    """The words of roles and institutions that may tell people apart, without those of offices and bodies."""
    found = {word for phrase in phrases for word in _WORD.findall(_GENITIVE.sub(" ", phrase))}
    told = {word.casefold() for word in found if not _is_of_office(word)} - INSTITUTIONS
    return frozenset(fold(word) for word in told if len(word) > 2)


def identities(people: Mapping[str, frozenset[str]]) -> dict[str, str]:
    """The identity of each of several people of one name, by key: the smallest key they are joined under.

    ``people`` maps a key to offices. Two are joined where one agrees, and so are those joined to
    either; the result does not depend on their order. The time is that of looking at each office once.
    """
    joined = {key: key for key in people}
    held_by: dict[str, str] = {}
    for key, known in people.items():
        for office in known:
            first, second = sorted((_first(joined, held_by.setdefault(office, key)), _first(joined, key)))
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
