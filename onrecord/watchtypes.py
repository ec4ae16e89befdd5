"""What a desk may ask to be told of: the kinds of a watch, a row a kind, and a watch as values.

The conditions of one watch are joined with *and*; several kinds are one condition, any of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from onrecord.linktypes import LinkKind

What = Literal["claim", "link", "edit", "event", "feed"]  # what a hit is about
Every = Literal["run", "hour", "day"]
ChannelKind = Literal["terminal", "atom", "webhook", "notify"]

WATCHER_VERSION = "watch-1"


@dataclass(frozen=True, slots=True)
class WatchKind:
    """A kind: what is told of it, and for links and pages, which of them."""

    name: str
    meaning: str  # for people: "each new …"
    label: str  # over a hit
    what: What
    links: tuple[LinkKind, ...] = ()
    events: tuple[str, ...] = ()
    of_outlet_alone: bool = False  # it knows no speaker, words or claim


DENIAL = "denial, and claim that may have one against it"
FIGURES = "pair of claims whose figures differ"
NOTES = ("correction", "clarification", "editors_note")
GONE = ("withdrawn", "gone")
WATCH_KINDS: tuple[WatchKind, ...] = (
    WatchKind("said", "claim", "said", "claim"),
    WatchKind("denied", DENIAL, "possible denial", "link", ("denial",)),
    WatchKind("figures", FIGURES, "figures may differ", "link", ("number_disagreement",)),
    WatchKind("contrary", "pair that may not both be true", "may not both be true", "link", ("contrary",)),
    WatchKind("taken-back", "claim that may take another back", "may be taken back", "link", ("retraction",)),
    WatchKind("updated", "later count", "possibly a later count", "link", ("update",)),
    WatchKind("repeated", "claim that may say the same as another", "may say the same", "link", ("same",)),
    WatchKind("edited", "edit of an article", "edit", "edit"),
    WatchKind("corrected", "note of a correction on a page", "note to readers", "event", events=NOTES),
    WatchKind("withdrawn", "page that is withdrawn or gone", "page withdrawn or gone", "event", events=GONE),
    WatchKind("feed-failing", "feed that fails, or is gone", "feed fails", "feed", of_outlet_alone=True),
)  # fmt: skip
BY_NAME: dict[str, WatchKind] = {one.name: one for one in WATCH_KINDS}
FAILURES = 3  # in a row: once or twice is the net's weather


@dataclass(frozen=True, slots=True)
class About:
    """A claim that others may bear on: known by its words and its work, whatever its number becomes."""

    claim_id: int
    words_key: str
    article_key: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The conditions: speakers by the names the ledger knew, the outlet as it was typed."""

    speakers: tuple[str, ...] = ()
    words: str | None = None
    outlet: str | None = None
    about: About | None = None
    kinds: tuple[str, ...] = ()
    is_possible_enough: bool = False  # of a speaker also claims whose name is only possible

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is asked for: that would be everything."""
        return not (self.speakers or self.words or self.outlet or self.about or self.kinds)

    def of(self, what: What) -> tuple[WatchKind, ...]:
        """The kinds that are asked for, of those that tell this."""
        return tuple(BY_NAME[name] for name in self.told_kinds if BY_NAME[name].what == what)

    @property
    def told_kinds(self) -> tuple[str, ...]:
        """The kinds that were named; without any, claims, or what bears on the one claim."""
        if self.kinds:
            return self.kinds
        if self.about is None:
            return ("said",)
        return tuple(one.name for one in WATCH_KINDS if one.links)


@dataclass(frozen=True, slots=True)
class Watch:
    """What a desk asked for, and since when.

    Words that the ledger held before ``begins_at`` are not told, nor edits and notices of runs before
    ``begins_run``.
    """

    id: int
    name: str
    tag: str
    asked: Asked
    is_internal: bool
    every: Every
    most: int
    added_at: datetime
    begins_at: datetime
    begins_run: int


@dataclass(frozen=True, slots=True)
class Channel:
    """Where a watch is told, and how that goes."""

    id: int
    watch_id: int
    kind: ChannelKind
    place: str
    n_failures: int = 0
    last_failure: str | None = None
    next_attempt_at: datetime | None = None
    stopped_at: datetime | None = None
    last_told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Outputs:
    """Where the desk wants to be told beside the terminal; empty where it does not."""

    atom: str = ""
    webhook: str = ""
    notify: str = ""

    def places(self) -> tuple[tuple[ChannelKind, str], ...]:
        """Every channel with its place, the terminal always."""
        all_of: tuple[tuple[ChannelKind, str], ...] = (
            ("atom", self.atom),
            ("webhook", self.webhook),
            ("notify", self.notify),
        )
        return (("terminal", ""), *((kind, place) for kind, place in all_of if place))


def words_of(asked: Asked) -> str:
    """The conditions in words, for lists and messages.

    >>> words_of(Asked(speakers=("Ada Lund",), kinds=("denied",)))
    'denied; of Ada Lund'
    """
    parts = [
        " or ".join(asked.kinds),
        f"of {' or '.join(asked.speakers)}" if asked.speakers else "",
        f"with “{asked.words}”" if asked.words else "",
        f"in {asked.outlet}" if asked.outlet else "",
        f"about claim {asked.about.claim_id}" if asked.about else "",
    ]
    return "; ".join(part for part in parts if part)
