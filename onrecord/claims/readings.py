"""What a reader remembers of a text: who was heard where, whom it names, and which offices it gives."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import cast

from onrecord.claims import names
from onrecord.claims.mentions import Mention, Names
from onrecord.claims.trees import Tree
from onrecord.types import SpeakerKind

ROLE_EDGES = re.compile(r"^(?:[,\s]|[’']s\b)+|(?:[,\s]|[’']s)+$")
FAR_BACK_HEARD = 200  # speakers a reader remembers at all


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source's name in this text (None when unnamed), its kind, and the office it is given."""

    name: str | None
    kind: SpeakerKind
    role: str | None = None
    speaks_for: str | None = None


UNNAMED = Speaker(None, "anonymous")


@dataclass(slots=True)
class Floor:
    """Who was heard where, as a reader remembers it; it changes as the reading goes on."""

    heard: list[Speaker] = field(default_factory=list)
    heard_in: dict[int, list[Speaker]] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)

    def note(self, sentence: int, speaker: Speaker) -> None:
        """The speaker is the last one heard."""
        self.heard.append(speaker)
        self.heard_in.setdefault(sentence, []).append(speaker)

    def last(self, kinds: tuple[str, ...]) -> Speaker | None:
        """The named speaker of one of these kinds heard last."""
        return next((s for s in reversed(self.heard[-FAR_BACK_HEARD:]) if s.kind in kinds and s.name), None)


@dataclass(frozen=True, slots=True)
class Reading:
    """What speakers are resolved against: the text, its names and trees, and who was heard so far."""

    text: str
    known: Names
    trees: tuple[Tree, ...]
    floor: Floor
    offices: dict[str, list[tuple[int, Speaker]]]
    parties: dict[str, str]


def by_name(known: Names, mention: Mention, source: str) -> Speaker:
    name = known.meant_by(mention)
    if mention.name.casefold() in names.STATE_PHRASES or mention.kind == "country":
        return Speaker(name, "country")
    kind = (
        "person"
        if mention.kind == "person"
        else known.kind_of(mention.name) or mention.kind or "organization"
    )
    role = ROLE_EDGES.sub("", " ".join(source.replace(mention.name, "").split())) or None
    if kind != "person":
        return Speaker(name, cast(SpeakerKind, kind))
    return Speaker(name, "person", role)
