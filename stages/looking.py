"""Looks at one URL, for a person who asks: is it a feed, a page with feeds, or neither; keeps nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from onrecord.discovery import FoundFeed, feeds_in_page
from onrecord.feeds import ParsedFeed, parse_feed
from onrecord.fetching.answers import Answer, Fetched, FetchFailed, NotModified, Wanted, weight_of
from onrecord.settings import Settings
from onrecord.types import Rejected
from onrecord.urls import host_of
from stages.clocks import utc_now
from stages.network import Network, Tell, gathered
from stages.pool import Died, each

MOST_TRIED = 4  # addresses asked one by one, on somebody's server


@dataclass(frozen=True, slots=True)
class Look:
    """What a URL turned out to be: a ``feed``, or a page that names ``found`` feeds, or a ``failure``."""

    url: str
    final_url: str
    status: int | None = None
    n_redirects: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)
    feed: ParsedFeed | None = None
    found: tuple[FoundFeed, ...] = ()
    failure: Rejected | None = None


def look(url: str) -> Look:
    """The URL has been asked once, politely, and what came was read in a child that may die."""
    with gathered(Settings.from_env(), [partial(_ask, url)], utc_now, 1) as groups:
        [answer] = [heard for group in groups for heard in group]
    return _seen(url, answer)


def look_for_feed(url: str) -> tuple[Look, tuple[str, ...]]:
    """The feed at the URL; else the first that its page names, and what else it names; else one at the
    usual places. Where there is none, what was at the URL itself."""
    first = look(url)
    if first.feed is not None:
        return first, ()
    named = [one.url for one in first.found if not one.is_guess and not one.is_comments]
    guessed = [one.url for one in first.found if one.is_guess]
    for place in (named or guessed)[:MOST_TRIED]:
        seen = look(place)
        if seen.feed is not None:
            return seen, tuple(other for other in named if other != place)
    return first, ()


async def _ask(url: str, network: Network, tell: Tell) -> None:
    answer = await network.ask(Wanted(url, "feed"), host_of(url))
    await tell(answer, weight_of(answer))


def _seen(url: str, answer: Answer) -> Look:
    n_redirects = len(answer.redirects)
    match answer:
        case FetchFailed(code=code, detail=detail):
            failure = Rejected(code, detail)
            return Look(url, answer.url, answer.status, n_redirects, answer.headers, failure=failure)
        case NotModified():
            raise AssertionError("nothing was asked conditionally")
        case Fetched():
            seen = Look(url, answer.url, answer.status, n_redirects, answer.headers)
            return _read(seen, answer)


def _read(seen: Look, answer: Fetched) -> Look:
    [read] = list(each(Settings.from_env(), _parse, [(answer.body, answer.url)]))
    if isinstance(read, Died):
        return replace(seen, failure=Rejected(read.code, read.detail))
    parsed, found = read
    if isinstance(parsed, ParsedFeed):
        return replace(seen, feed=parsed)
    return replace(seen, found=found, failure=parsed)


def _parse(given: tuple[bytes, str]) -> tuple[ParsedFeed | Rejected, tuple[FoundFeed, ...]]:
    body, url = given
    parsed = parse_feed(body, url)
    return parsed, feeds_in_page(body, url) if isinstance(parsed, Rejected) else ()
