"""What is remembered of a feed, what it answered, and what is planned for it: the values of a schedule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal


@dataclass(frozen=True, slots=True)
class FeedState:
    """What is remembered of a feed from one fetch to the next; storage keeps a column for each field.

    ``interval`` is the feed's own, before anything an answer asks for. ``moved_to`` is a permanent
    redirect seen ``n_moved`` times in a row, first at ``moved_since``.
    ``stopped`` says why it is asked no more: "gone", or None. ``quickest_turnover`` is the shortest time
    in which the feed was seen to replace all its entries, as far as it is remembered (turnovers.py).
    """

    fetch_url: str
    interval: timedelta = timedelta(hours=1)
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    n_failures: int = 0
    failing_since: datetime | None = None
    moved_to: str | None = None
    n_moved: int = 0
    last_asked_at: datetime | None = None
    last_full_fetch_at: datetime | None = None
    quickest_turnover: timedelta | None = None
    stopped: str | None = None
    moved_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class FeedAnswer:
    """One answer as the schedule needs it. ``n_entries`` are in the feed now, ``n_new`` of them unseen.

    ``code`` is a failure's, with ``is_passing`` saying whether trying again makes sense; ``permanent``
    is where a chain of only permanent redirects (301, 308) ended, None without one.
    """

    outcome: Literal["changed", "unchanged", "failed"]
    status: int | None = None
    code: str | None = None
    is_passing: bool = True
    headers: Mapping[str, str] = field(default_factory=dict)
    permanent: str | None = None
    was_conditional: bool = False
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    n_entries: int = 0
    n_new: int = 0
    ttl_minutes: int | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FeedPlan:
    """The feed's new state, when to ask it next, and why then (words for people).

    ``host_quiet_until`` is set where the answer asks all of the host's feeds to wait.
    ``entries_may_be_lost`` is True where nothing known was left in the feed, so that some entries
    may have come and gone between two fetches.
    """

    state: FeedState
    next_fetch_at: datetime | None
    reason: str
    host_quiet_until: datetime | None = None
    entries_may_be_lost: bool = False
