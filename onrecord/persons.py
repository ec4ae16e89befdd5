"""Who is who across articles: what people decided, what a list says, an office; else each article's own.

``known_by`` is *desk* where a person said so, *list* where an entry of a list has the name and agrees with
what the article tells, *office* for whoever holds a public office of a named body, and *apart* where a
person said that this is nobody else. Without any of them a person is private: one article's, and no other's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.identities import Said, facts, identities, is_full_name, offices

KnownBy = Literal["desk", "list", "office", "apart"]
PUBLIC: tuple[KnownBy, ...] = ("desk", "list", "office")  # who may stand in a list across articles
# A name in these kinds is known by itself; a person's bare name is "same name, not known to be the same".
KNOWN_BY_NAME = frozenset({"organization", "outlet", "country"})


def name_key(name: str) -> str:
    """What two names share that are the same to people."""
    return " ".join(name.casefold().split())


@dataclass(frozen=True, slots=True)
class Named:
    """A name in an article, with the roles and institutions that the article tells."""

    key: str
    name_key: str
    kind: str
    said: frozenset[Said] = frozenset()


@dataclass(frozen=True, slots=True)
class Person:
    """Whoever a desk or a list means: its key, and the name by which lists show it. No key: nobody else."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry of a list that has the name."""

    person: Person
    kind: str
    told: tuple[str, ...]  # offices and institutions


@dataclass(frozen=True, slots=True)
class Identity:
    """Under which key a name is one with others, by what, and what lists show it as."""

    key: str
    known_by: KnownBy | None = None
    known_as: str | None = None

    @property
    def listed_under(self) -> str | None:
        """The key of the name that lists show; None for its own."""
        return None if self.known_as is None else name_key(self.known_as)


def identified(
    people: Sequence[Named], put: Mapping[str, Person], listed: Sequence[Listed]
) -> dict[str, Identity]:
    """The identity of each of several speakers of one name, by key.

    ``put`` is what people decided of them, ``listed`` the entries of lists that have the name. What people
    decided outranks a list, a list an office. Who holds an office together with somebody known is known
    with them, unless that would be two at once: then only those who are known by themselves are.
    """
    found = {one.key: _decided(one, put.get(one.key), listed) for one in people}
    open_ones = {one.key: _offices(one) for one in people if _may_be_joined(one, found[one.key])}
    groups: dict[str, list[str]] = defaultdict(list)
    for key, first in identities(open_ones).items():
        groups[first].append(key)
    for keys in groups.values():
        held = any(open_ones[key] for key in keys)
        found |= _together(keys, {key: found[key] for key in keys}, is_office=held)
    return found


def default_key(one: Named) -> str:
    """The identity of a name of which nothing more is known."""
    return f"{one.kind}:{one.name_key}" if one.kind in KNOWN_BY_NAME else one.key


def _decided(one: Named, put: Person | None, listed: Sequence[Listed]) -> Identity:
    if put is not None and not put.key:
        return Identity(one.key, "apart")
    if put is not None:
        return Identity(put.key, "desk", put.name)
    fits = {entry.person for entry in listed if _fits(one, entry)}
    if len(fits) == 1:
        [person] = fits
        return Identity(person.key, "list", person.name)
    return Identity(default_key(one))


def _fits(one: Named, entry: Listed) -> bool:
    """A body by its name; a person by a full name and something that article and list both tell."""
    if one.kind in KNOWN_BY_NAME or entry.kind != "person":
        return one.kind in KNOWN_BY_NAME and entry.kind != "person"
    told = facts(words for said in one.said for words in said if words)
    return is_full_name(one.name_key) and bool(told & facts(entry.told))


def _offices(one: Named) -> frozenset[str]:
    return offices(sorted(one.said, key=str)) if is_full_name(one.name_key) else frozenset()


def _may_be_joined(one: Named, found: Identity) -> bool:
    return one.kind == "person" and found.known_by != "apart"


def _together(keys: Sequence[str], found: Mapping[str, Identity], *, is_office: bool) -> dict[str, Identity]:
    """Those who hold one office: all known as whoever one of them is, or as each other."""
    known = {(one.key, one.known_as) for one in found.values() if one.known_by is not None}
    if not is_office or (not known and len(keys) == 1):
        return {key: Identity(one.key, "office") if is_office else one for key, one in found.items()}
    if not known:
        return {key: Identity(min(keys), "office") for key in keys}
    if len(known) == 1:
        [whoever] = {min((one for one in found.values() if one.known_by), key=lambda one: one.known_by or "")}
        return dict.fromkeys(keys, whoever)
    return {key: one if one.known_by else Identity(one.key, "office") for key, one in found.items()}
