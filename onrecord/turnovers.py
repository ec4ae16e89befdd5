"""How quickly a feed replaces its entries, and how often it must be asked so that answers overlap.

The law: no entry is lost as long as no more than a window's worth of them (as many as the feed
lists at once) appears within one interval. The interval is at most six hours; after a feed was once
seen to replace all its entries it is at most half of that time, and where it was quicker than an
hour, half an hour, until weeks of quiet have it forgotten. Below half an hour the present pace
alone rules: a feed that is rewritten in one stroke every night would else be asked every five
minutes for ever, and lose as much.
"""

from __future__ import annotations

from datetime import timedelta

SHORTEST = timedelta(minutes=5)
LONGEST = timedelta(hours=6)  # a quiet feed is asked four times a day: a correction is seen the same day
OVERLAP = 1 / 6  # the share of a window that may be new at each answer: leaves room for six times the pace
_LENGTHENED = 1.5  # after an answer that brought nothing: from one hour to six in five answers
_FORGETTING = timedelta(days=7)  # a remembered turnover counts double after a week, fourfold after two
_LEAST_REMEMBERED = timedelta(hours=1)


def pace(interval: timedelta, elapsed: timedelta, n_entries: int, n_new: int) -> timedelta:
    """The next interval of a feed that listed ``n_new`` new entries ``elapsed`` after its last answer."""
    elapsed = max(elapsed, SHORTEST)
    if n_new <= 0 or n_entries <= 0:
        # asked early, by hand, it had no time to bring anything: that says nothing about its pace
        return bounded(interval * _LENGTHENED) if elapsed >= interval / 2 else bounded(interval)
    if n_new >= n_entries:
        return bounded(min(interval, elapsed) / 4)
    wanted = elapsed * (OVERLAP * n_entries / n_new)
    return bounded(max(interval / 2, min(wanted, interval * _LENGTHENED)))


def remembered(
    quickest: timedelta | None, elapsed: timedelta, n_entries: int, n_new: int
) -> timedelta | None:
    """The quickest turnover after this answer: a quicker one is taken, an old one slowly forgotten.

    Half a window of new entries is enough to reckon the whole turnover from; less is too uncertain.
    """
    elapsed = max(elapsed, SHORTEST)
    faded = None if quickest is None else _faded(quickest, elapsed)
    if n_entries <= 0 or n_new * 2 < n_entries:
        return faded
    seen = max(_LEAST_REMEMBERED, elapsed * (n_entries / n_new))
    return seen if faded is None else min(seen, faded)


def below_turnover(interval: timedelta, quickest: timedelta | None) -> timedelta:
    """The interval, cut to half the quickest turnover that is remembered."""
    return bounded(interval if quickest is None else min(interval, quickest / 2))


def bounded(interval: timedelta) -> timedelta:
    """The interval between five minutes and six hours."""
    return max(SHORTEST, min(LONGEST, interval))


def _faded(quickest: timedelta, elapsed: timedelta) -> timedelta | None:
    # beyond twice the longest interval it binds nothing; ten weeks have any turnover forgotten
    grown = min(quickest, 2 * LONGEST) * 2.0 ** min(10.0, elapsed / _FORGETTING)
    return None if grown >= 2 * LONGEST else grown
