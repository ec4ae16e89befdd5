"""Parties: who a claim goes back to, as an institution where a person speaks for one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.english.given_names import is_given_name
from onrecord.english.names import organizations, people
from onrecord.english.stems import fold
from onrecord.links.features import WEAK, features
from onrecord.links.words import tokens
from onrecord.types import Attribution, LinkableClaim


def _as_features(words: Iterable[str]) -> frozenset[str]:
    """The words as they stand in features: folded, or the concept that they name."""
    return frozenset(feature for word in words for feature in (fold(word), *features(word)))


# Offices: what is left of a role without them names the institution.
_OFFICES = frozenset(map(fold, people("office", "rank")))
_STATE = _as_features(organizations("state_part"))
_HEADS = _as_features(organizations("body", "head"))
_ALONE = _as_features(organizations("sole"))


SHORT_NAME = (
    3  # letters by which a short given name begins as the whole does: *Sam*, *Samira*; *Nick*, *Nicholas*
)


@dataclass(frozen=True, slots=True)
class Party:
    """A party by the words that name it: the person's, the institution's, and what to call it."""

    person: frozenset[str]
    institution: frozenset[str]
    shown: str
    is_by_role: bool = False  # the institution is no more than what is left of an office


def party_of(claim: LinkableClaim) -> Party | None:
    """The named party that the claim goes back to; None where it is nameless or the outlet's own words."""
    return _party(claim.chain[-1]) if claim.chain else None


def party_named(name: str) -> Party:
    """The party of an institution that is known by its name alone."""
    return Party(frozenset(), _words(name), name)


def is_same_party(one: Party | None, other: Party | None) -> bool:
    """True where both are named and by the same person or the same institution."""
    if one is None or other is None:
        return False
    return _is_same_person(one, other) or (_is_told_one(one, other) and _share_institution(one, other))


def _is_same_person(one: Party, other: Party) -> bool:
    """True where one name is the other's or part of it; given names may be shortened (*Sam Osei*)."""
    if not one.person or not other.person:
        return False
    if one.person <= other.person or other.person <= one.person:
        return True
    mine, others = sorted(one.person - other.person), sorted(other.person - one.person)
    return bool(one.person & other.person) and len(mine) == len(others) == 1 and _is_short(mine[0], others[0])


def _is_short(one: str, other: str) -> bool:
    less, more = sorted((one, other), key=len)
    return SHORT_NAME <= len(less) < len(more) and more.startswith(less[:SHORT_NAME]) and is_given_name(less)


def _is_told_one(one: Party, other: Party) -> bool:
    """False of two people of one office, which many may hold: *Senator Li*, *Senator Duarte*."""
    is_by_role = one.is_by_role or other.is_by_role
    return not (is_by_role and one.person and other.person) or bool(
        one.institution & other.institution & _ALONE
    )


def _share_institution(one: Party, other: Party) -> bool:
    return any(
        _is_same_institution(x, y)
        for x in (one.institution, one.person)
        for y in (other.institution, other.person)
    )


def united(parties: Iterable[Party]) -> list[Party]:
    """The parties with those joined that are one, under the shortest name of each; independent of order."""
    left = sorted(set(parties), key=lambda p: (sorted(p.institution), sorted(p.person), p.shown))
    joined: list[Party] = []
    while left:
        one, rest = left[0], []
        for other in left[1:]:
            if _is_same_person(one, other) or _share_institution(one, other) or is_short_for(one, other):
                one = _merged(one, other)
            else:
                rest.append(other)
        if len(rest) == len(left) - 1:
            joined.append(one)
        else:
            rest.insert(0, one)
        left = rest
    return joined


def _party(origin: Attribution) -> Party | None:
    if origin.speaker is None and origin.speaks_for is None:
        return None
    is_person = origin.kind == "person"
    named = _words(origin.speaker or "")
    institution = _words(origin.speaks_for or "") or _words(origin.role or "")
    shown = origin.speaks_for or origin.speaker or ""
    if is_person or institution:
        return Party(named, institution, shown, is_by_role=bool(institution) and not origin.speaks_for)
    return Party(frozenset(), named, shown)


def _words(name: str) -> frozenset[str]:
    """The words that tell one party from another, with a mark for its initials."""
    told = features(name) - WEAK - _OFFICES
    capitals = [word for word in tokens(name) if word[0].isupper()]
    if len(capitals) == 1 and capitals[0].isupper():
        return told | {f"={capitals[0].lower()}"}
    return told | {"=" + "".join(word[0] for word in capitals).lower()} if len(capitals) > 2 else told


def _is_same_institution(one: frozenset[str], other: frozenset[str]) -> bool:
    """True where one name is the other's without its country, its branch or its place."""
    if any(word.startswith("=") for word in one & other):
        return True
    less, more = sorted((_unmarked(one), _unmarked(other)), key=len)
    if not less or not less <= more:
        return False
    return len(less) > 1 or less == more or bool(less & _HEADS) or more - less <= _STATE


def is_short_for(one: Party, other: Party) -> bool:
    """True where a name of one word is part of the other's: *Norrick* and *Norrick Plating*, *Orr*.

    They may be two. Two that count as one are a gap; one who counts as two is a false witness.
    """
    return any(_is_word_of(x, y) for x in _names_of(one) for y in _names_of(other))


def _names_of(party: Party) -> tuple[frozenset[str], ...]:
    return _unmarked(party.person), _unmarked(party.institution)


def _is_word_of(one: frozenset[str], other: frozenset[str]) -> bool:
    less, more = sorted((one, other), key=len)
    return len(less) == 1 and less < more and less.isdisjoint(_HEADS | _STATE | WEAK)


def _unmarked(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if not word.startswith("="))


def _merged(one: Party, other: Party) -> Party:
    shown = min((one, other), key=lambda p: (not p.institution, len(p.shown), p.shown)).shown
    by_role = one.is_by_role and other.is_by_role
    return Party(one.person | other.person, one.institution | other.institution, shown, by_role)


class Directory:
    """Whom each named person speaks for, as far as any of the claims says; holds its index, hence a class."""

    def __init__(self, claims: Sequence[LinkableClaim]) -> None:
        # by word, and by article and word; each party once, at the place where it is first met
        self._full: dict[str, dict[Party, int]] = defaultdict(dict)
        self._here: dict[tuple[str, str], dict[Party, int]] = defaultdict(dict)
        self._found: dict[tuple[str, Party], Party] = {}
        for place, claim in enumerate(sorted(claims, key=lambda c: c.id)):
            party = party_of(claim)
            if party is not None and party.institution:
                for word in party.person:
                    self._here[claim.article, word].setdefault(party, place)
                    if len(party.person) > 1:
                        self._full[word].setdefault(party, place)

    def party_of(self, claim: LinkableClaim) -> Party | None:
        """The party of the claim's origin, with the institution that is told elsewhere of the same person."""
        party = party_of(claim)
        if party is None or party.institution or not party.person:
            return party
        key = (claim.article, party)
        if key not in self._found:
            self._found[key] = self._looked_up(party, claim.article)
        return self._found[key]

    def _looked_up(self, party: Party, article: str) -> Party:
        for word in sorted(party.person):
            known = dict(self._here.get((article, word), {}))
            if len(party.person) > 1:
                for other, place in self._full.get(word, {}).items():
                    known[other] = min(place, known.get(other, place))
            same = [(place, other) for other, place in known.items() if is_same_party(party, other)]
            if same:
                return _merged(min(same, key=lambda met: met[0])[1], party)
        return party
