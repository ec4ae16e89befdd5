"""A name where it stands in a text."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.types import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands: its words without title, genitive and leading office, and its kind."""

    span: Span
    name: str
    kind: str  # person, organization, outlet, country, or "" when nothing tells
    titles: tuple[str, ...] = ()
    is_inside: bool = False  # inside a sentence, where only names are written with a capital
    is_heading: bool = False  # in a headline, where every word is
