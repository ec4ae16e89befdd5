"""Types of links: the kinds of links between two claims, a row a kind, and what follows from each.

Views, queries, exports and wording read them here; the linker makes them (onrecord/links).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LINKER_VERSION = "links-15"

LinkKind = Literal[
    "same", "denial", "contrary", "retraction", "said_otherwise", "number_disagreement", "update"
]


@dataclass(frozen=True, slots=True)
class LinkType:
    """A kind of link: whether its ends differ in meaning, and how it is told of either end."""

    kind: LinkKind
    relation: str  # of the two, as the view `disputes` says it
    forward: str  # what a may be to b: a program found it
    backward: str  # what b may be to a
    is_directed: bool = False  # a denies, withdraws or is later than b
    joins: bool = False  # may make the two members of one proposition
    is_dispute: bool = False  # the two do not go together
    is_shown: bool = True  # False: found, but told only where all is asked for


LINK_TYPES: tuple[LinkType, ...] = (
    LinkType(
        "denial",
        "said otherwise",
        "may stand against",  # the view tells a denial by its cue
        "may have against it",
        is_directed=True,
        joins=True,
        is_dispute=True,
    ),
    LinkType(
        "number_disagreement",
        "figures differ",
        "may give another figure than",
        "may give another figure than",
        is_dispute=True,
    ),
    LinkType(
        "retraction",
        "taken back",
        "may take back",
        "may be taken back by",
        is_directed=True,
        joins=True,
        is_dispute=True,
    ),
    LinkType(
        "contrary",
        "both cannot be true",
        "may not be true beside",
        "may not be true beside",
        is_dispute=True,
    ),
    LinkType(
        "said_otherwise",
        "said otherwise earlier",
        "may say otherwise than",
        "may say otherwise than",
        is_directed=True,
        is_dispute=True,
        is_shown=False,
    ),
    LinkType("update", "a later count", "may be later than", "may be followed by", is_directed=True),
    LinkType("same", "the same", "may say the same as", "may say the same as", joins=True),
)
BY_KIND: dict[str, LinkType] = {one.kind: one for one in LINK_TYPES}


def kinds_of(
    *, dispute: bool | None = None, shown: bool | None = None, joining: bool | None = None
) -> tuple[LinkKind, ...]:
    """The kinds of which all that is asked for holds, in the order in which people are shown them."""
    return tuple(
        one.kind
        for one in LINK_TYPES
        if dispute in (None, one.is_dispute)
        and shown in (None, one.is_shown)
        and joining in (None, one.joins)
    )
