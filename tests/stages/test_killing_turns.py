"""Whatever moment a turn of feeds is killed at, the next loses no entry and doubles none."""

import random
import signal
from datetime import timedelta

import pytest

from onrecord.feedlists import ListedFeed
from stages.listening import follow, ingest_feeds
from storage.engine import open_engine, session
from storage.queries.rows import rows
from tests.forking import Forked, together
from tests.stages import killed_turn
from tests.stages.holding import NOW, held

MOMENTS = 4  # in CI; the seed is fixed, so that a failure can be seen again

pytestmark = pytest.mark.kill


@pytest.fixture
def two_feeds(newsroom):
    """Two feeds that share one of their articles, and one entry that is its own text."""
    links = [
        (newsroom.article(f"/{n}.html", f"Storm number {n} hits the quay"), f"Storm {n}") for n in range(4)
    ]
    text = "The harbour board said on Monday that 40 boats had been damaged by the storm. " * 5
    guid = '<guid isPermaLink="false">alone</guid>'
    alone = f"<item>{guid}<title>Alone</title><description>{text}</description></item>"
    return [newsroom.feed("/a.xml", links[:3], alone), newsroom.feed("/b.xml", links[2:])]


def prepared(url, feeds):
    engine = open_engine(url)
    follow(engine, [ListedFeed(feed) for feed in feeds], "by hand", NOW)
    return engine


def entries(engine):
    with session(engine) as opened:
        return rows(
            opened, "SELECT feed_id, entry_key, page_id IS NOT NULL AS led FROM entries ORDER BY 1, 2"
        )


def test_a_killed_turn_is_finished_by_the_next(another_ledger, two_feeds, newsroom):
    url = another_ledger()
    engine = prepared(url, two_feeds)
    _, sent = Forked(killed_turn.main, url, NOW).end()
    expected, promised = held(engine), entries(engine)
    assert len(promised) == 6
    assert all(row["led"] for row in promised)
    engine.dispose()
    for last in random.Random(7).sample(range(5, sent), MOMENTS):
        url = another_ledger()
        engine = prepared(url, two_feeds)
        newsroom.asked.clear()
        assert Forked(killed_turn.main, url, NOW, last).end() == (-signal.SIGKILL, None), last
        later = NOW + timedelta(minutes=1)
        ingest_feeds(engine, now=later, clock=lambda later=later: later)
        assert entries(engine) == promised, last
        assert held(engine) == expected, last
        assert max(newsroom.asked.values()) <= 2, last  # once by the killed turn, once by the next
        engine.dispose()


def test_two_turns_at_once_ask_each_feed_and_page_once(another_ledger, two_feeds, newsroom):
    url = another_ledger()
    engine = prepared(url, two_feeds)
    ends = together(killed_turn.main, *[(url, NOW)] * 2)
    assert [code for code, _ in ends] == [0, 0]
    later = NOW + timedelta(minutes=1)
    ingest_feeds(engine, now=later, clock=lambda: later)  # what one left while the other held the host
    assert [bool(row["led"]) for row in entries(engine)] == [True] * 6
    assert max(count for path, count in newsroom.asked.items() if path != "/robots.txt") == 1
    engine.dispose()
