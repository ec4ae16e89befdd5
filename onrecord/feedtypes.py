"""What a feed is, whatever it was written in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One line of a feed: a promise of an article, with as much of its text as the feed carries.

    ``published_from`` names the element that gave ``published``; ``publisher`` is the outlet that an
    aggregator or a news sitemap names for this one entry. ``categories`` are as the feed writes them, in its
    order; ``transcript_url`` is where a podcast's words are written down.
    """

    key: str
    url: str | None
    title: str | None
    published: str | None
    updated: str | None
    authors: tuple[str, ...] = ()
    html: str | None = None
    guid: str | None = None
    published_from: str | None = None
    publisher: str | None = None
    categories: tuple[str, ...] = ()
    transcript_url: str | None = None


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed as its publisher meant it, entries in the feed's own order.

    ``ttl_minutes``, ``skip_hours`` (GMT, 0 to 23) and ``skip_days`` (lower-case English names) say when
    the publisher wants to be asked; ``hub`` is recorded only; ``next_url`` is the page before this one.
    ``n_repeated`` counts entries that were left out because the same key stood above them.
    """

    kind: str
    title: str | None
    entries: tuple[FeedEntry, ...]
    language: str | None = None
    url: str | None = None
    ttl_minutes: int | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[str] = frozenset()
    hub: str | None = None
    next_url: str | None = None
    is_rescued: bool = False
    n_repeated: int = 0
    n_unusable: int = 0
