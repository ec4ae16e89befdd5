"""When a watch is told: which hits a digest takes, and when a channel that failed is tried again."""

from __future__ import annotations

from datetime import datetime, timedelta

from onrecord.backoffs import doubled
from onrecord.watchtypes import Channel, Every

FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=5), timedelta(days=1)
MOST_FAILURES = 10  # in a row, about two days: then nothing is sent until a person asks for it


def told_until(every: Every, now: datetime) -> datetime:
    """Hits found before this moment are told now: a digest tells of hours, or days of UTC, that are over.

    >>> told_until("hour", datetime(2026, 11, 30, 17, 42)).isoformat()
    '2026-11-30T17:00:00'
    """
    match every:
        case "run":
            return datetime.max.replace(tzinfo=now.tzinfo)
        case "hour":
            return now.replace(minute=0, second=0, microsecond=0)
        case "day":
            return now.replace(hour=0, minute=0, second=0, microsecond=0)


def may_try(channel: Channel, now: datetime) -> bool:
    """Whether the channel's turn has come: it rests after a failure, and stops after many."""
    is_resting = channel.next_attempt_at is not None and channel.next_attempt_at > now
    return channel.stopped_at is None and not is_resting


def pause_after(n_failures: int) -> timedelta:
    """How long a channel rests after so many failures in a row: five minutes, doubled, at most a day."""
    return min(LONGEST_PAUSE, doubled(FIRST_PAUSE, n_failures))
