"""What a reader remembers of a text: who was heard where, whom it names, and which offices it gives."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import cast

from onrecord.english import countries
from onrecord.english.function_words import DEFINITE_ARTICLE
from onrecord.english.name_forms import NO_OFFICE, ROLE_EDGES, SCOTS_OR_FRENCH
from onrecord.english.prepositions import GENITIVE_PREPOSITION
from onrecord.entities.mention import Mention
from onrecord.entities.mentions import Names
from onrecord.text.trees import Tree
from onrecord.types import SpeakerKind

MIDDLE_CAPITAL = re.compile(r"[a-z][A-Z]|\d")
WORD = re.compile(r"[^\W\d_]+")
FAR_BACK_HEARD = 200  # speakers a reader remembers at all


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source's name in this text (None when unnamed), its kind, and the office it is given."""

    name: str | None
    kind: SpeakerKind
    role: str | None = None
    speaks_for: str | None = None
    is_kind_known: bool = True  # False for a name that may be a person's as well as a body's


def may_be_person(speaker: Speaker) -> bool:
    """Whether a name that nothing tells the kind of may be a person's: two to four words, all names."""
    parts = (speaker.name or "").split()
    is_short = 2 <= len(parts) <= 4 and DEFINITE_ARTICLE not in parts and GENITIVE_PREPOSITION not in parts
    return not speaker.is_kind_known and is_short and not any(map(_is_of_body, parts))


def _is_of_body(word: str) -> bool:
    """Whether a word is hardly ever one of a person's name: *TradeLink*, *Iraq*, *American*, *9to5*."""
    is_joined = MIDDLE_CAPITAL.search(word) is not None and not SCOTS_OR_FRENCH.match(word)
    return is_joined or word.casefold() in countries.STATES or countries.is_people(word)


UNNAMED = Speaker(None, "anonymous")


@dataclass(slots=True)
class Floor:
    """Who was heard where, as a reader remembers it; it changes as the reading goes on."""

    heard: list[Speaker] = field(default_factory=list)
    heard_in: dict[int, list[Speaker]] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    groups: dict[str, Speaker] = field(default_factory=dict)  # of which body *the lawmakers* are

    def note(self, sentence: int, speaker: Speaker, is_inner: bool = False) -> None:
        """The speaker is the last one heard; one heard only through another stands behind that one."""
        here = self.heard_in.setdefault(sentence, [])
        self.heard.insert(len(self.heard) - (is_inner and bool(here)), speaker)
        here.insert(len(here) - (is_inner and bool(here)), speaker)

    def last(self, kinds: tuple[str, ...]) -> Speaker | None:
        """The named speaker of one of these kinds heard last."""
        return next((s for s in reversed(self.heard[-FAR_BACK_HEARD:]) if s.kind in kinds and s.name), None)


@dataclass(frozen=True, slots=True)
class Discourse:
    """What speakers are resolved against: the text, its names and trees, and who was heard so far."""

    text: str
    known: Names
    trees: tuple[Tree, ...]
    floor: Floor
    offices: dict[str, list[tuple[int, Speaker]]]
    parties: dict[str, str]


def fits(discourse: Discourse, name: str, gender: str) -> bool:
    """Whether nothing that the text tells of a name speaks against this gender."""
    known = discourse.known.genders.get(name.casefold()) or discourse.floor.genders.get(name.casefold())
    return known is None or known == gender


def by_name(known: Names, mention: Mention, source: str) -> Speaker:
    """The speaker that a name stands for, a capital for its state, and the office beside a person's name."""
    name = known.meant_by(mention)
    kind = "person" if mention.kind == "person" else known.kind_of(mention.name) or mention.kind
    is_state = mention.name.casefold() in countries.STATE_PHRASES or mention.kind == "country"
    if is_state and (kind != "person" or name == mention.name):
        return Speaker(countries.state_of_capital(name, known.text), "country")
    if kind != "person":
        return Speaker(name, cast(SpeakerKind, kind or "organization"), is_kind_known=bool(kind))
    return Speaker(name, "person", role_in(source.replace(mention.name, "")))


def role_in(words: str) -> str | None:
    """What somebody is by the words around a name; None where they tell nothing of an office or a place.

    >>> role_in("Orl's mayor, "), role_in(", 71"), role_in("the same Mr ")
    ("Orl's mayor", None, None)
    """
    parts = ROLE_EDGES.sub("", " ".join(words.split())).split()
    while parts and not _tells_office(parts[0]) and (len(parts) == 1 or not WORD.search(parts[1])):
        parts = parts[2:]  # *Dr , a geologist*
    return " ".join(parts).replace(" ,", ",") if any(map(_tells_office, parts)) else None


def _tells_office(part: str) -> bool:
    """Whether a word of a role says anything by itself."""
    return any(word.casefold() not in NO_OFFICE for word in WORD.findall(part))
