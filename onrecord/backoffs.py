"""How long to leave a feed and its host alone after failures: doubling, with jitter, never for ever."""

from __future__ import annotations

from datetime import timedelta

from onrecord.reasons import is_of_host
from onrecord.waits import DAY

_FIRST, _FIRST_LASTING = (
    timedelta(minutes=10),
    timedelta(hours=3),
)  # a passing failure is over soon, if at all
_FIRST_REST, _LONGEST_REST = timedelta(minutes=5), timedelta(hours=1)


def back_off(n_failures: int, *, is_passing: bool, least: timedelta, jitter: float) -> timedelta:
    """Twice as long after each failure in a row, from ``least`` up to a day; lasting ones begin later."""
    first = _FIRST if is_passing else _FIRST_LASTING
    # four fifths of a day, so that jitter still parts those that have failed for long
    return min(DAY * 0.8, max(least, doubled(first, n_failures))) * (1 + jitter / 4)


def host_rest(n_failures: int, code: str | None, status: int | None, jitter: float) -> timedelta | None:
    """How long all of the host rests where the failure is the host's, else None; an hour or so at most.

    Longer rests belong to the feed: one slow address must not silence its neighbours for a day.
    """
    if not is_of_host(code, status):
        return None
    return min(_LONGEST_REST, doubled(_FIRST_REST, n_failures)) * (1 + jitter / 4)


def doubled(first: timedelta, n_failures: int) -> timedelta:
    """``first`` after one failure, twice as long after each further one; at most about a thousandfold."""
    return first * 2.0 ** max(0, min(n_failures - 1, 10))
