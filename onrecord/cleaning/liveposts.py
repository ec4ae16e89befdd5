"""Posts of a live blog: which stretches of a text were printed when."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import Any

from onrecord.dates import written_date

_MOST = 1000  # times of a page that are looked at
_LEAST = 3  # posts under one parent; two may be an article and its update
_HEAD = 12  # elements of a post among which its time stands
_WORDS = 8  # of a post at the least: a list of headlines has fewer
_DAY = len("2026-11-03")


def live_posts(root: Any) -> dict[Any, str]:
    """The parts that stand beside each other, each under a time of its own, in their order or against it."""
    found: dict[Any, str] = {}
    groups = defaultdict[Any, dict[Any, str]](dict)
    for time in islice(_times(root), _MOST):
        at = written_date(time.get("datetime") or "")
        if at is not None and len(at) > _DAY and (post := _post_around(time)) is not None:
            groups[post.getparent()].setdefault(post, at)
    for posts in groups.values():
        if len(posts) >= _LEAST and _is_in_order(list(posts.values())):
            found |= posts
    return found


def _times(root: Any) -> Iterator[Any]:
    """Elements that carry a moment, of whatever name; those of a change in the words are none."""
    return (one for one in _dated()(root) if one.tag not in ("ins", "del"))


@functools.cache
def _dated() -> Any:
    from lxml import etree

    return etree.XPath("descendant-or-self::*[@datetime]")


def times_told(paragraphs: Sequence[str], updates: Iterable[tuple[str, Sequence[str]]]) -> list[str | None]:
    """The time of each paragraph that is a line of one of the updates, which are times with their lines."""
    by_line = {" ".join(line.split()): at for at, lines in updates for line in lines}
    return [by_line.get(" ".join(paragraph.split())) for paragraph in paragraphs]


def _post_around(time: Any) -> Any:
    """The smallest part with words beside the time that has others of its kind beside it."""
    part = time
    for around in time.iterancestors():
        like = islice((one for one in around if _is_like(one, part)), _LEAST)
        if len(list(like)) == _LEAST and len(_words(part)) >= _WORDS:
            return part if _stands_at_head(part, time) else None
        part = around
        if around.tag == "body":
            return None
    return None


def _is_like(one: Any, other: Any) -> bool:
    names = [(part.get("class") or "").split()[:1] for part in (one, other)]
    return bool(one.tag == other.tag and names[0] == names[1])


def _stands_at_head(part: Any, time: Any) -> bool:
    return any(one is time for n, one in zip(range(_HEAD), part.iter(), strict=False))


def _words(part: Any) -> list[str]:
    return "".join(part.itertext()).split()


def _is_in_order(times: Sequence[str]) -> bool:
    """True for times that go one way, and not all at one moment."""
    days = [(one[:_DAY], one) for one in times]
    ups = [a <= b for a, b in pairwise(days)]
    downs = [a >= b for a, b in pairwise(days)]
    return (all(ups) or all(downs)) and len(set(times)) > 1
