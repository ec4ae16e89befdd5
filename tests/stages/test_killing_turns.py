"""Whatever moment a turn of feeds is killed at, the next loses no entry and doubles none."""

import random
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from onrecord.feedlists import ListedFeed
from stages.listening import follow, ingest_feeds
from storage.engine import open_engine, session
from storage.queries.rows import rows
from storage.upgrade import upgrade
from tests.stages.holding import NOW, held
from tests.stages.test_killing import another_database

ROOT = Path(__file__).parents[2]
MOMENTS = 4  # in CI; the seed is fixed, so that a failure can be seen again

pytestmark = pytest.mark.kill


def start(url, now, last=0):
    command = [sys.executable, "-m", "tests.stages.killed_turn", url, now.isoformat(), str(last)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


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
    upgrade(url)
    engine = open_engine(url)
    follow(engine, [ListedFeed(feed) for feed in feeds], "by hand", NOW)
    return engine


def entries(engine):
    with session(engine) as opened:
        return rows(
            opened, "SELECT feed_id, entry_key, page_id IS NOT NULL AS led FROM entries ORDER BY 1, 2"
        )


def test_a_killed_turn_is_finished_by_the_next(database_url, two_feeds, newsroom, tmp_path, request):
    engine = prepared(database_url, two_feeds)
    whole = start(database_url, NOW)
    sent = int(whole.communicate(timeout=300)[0])
    expected, promised = held(engine), entries(engine)
    assert len(promised) == 6
    assert all(row["led"] for row in promised)
    for number, last in enumerate(random.Random(7).sample(range(5, sent), MOMENTS)):
        url = another_database(database_url, tmp_path, request, f"t{number}")
        engine = prepared(url, two_feeds)
        newsroom.asked.clear()
        killed = start(url, NOW, last)
        killed.communicate(timeout=300)
        assert killed.returncode == -signal.SIGKILL, last
        later = NOW + timedelta(minutes=1)
        ingest_feeds(engine, now=later, clock=lambda later=later: later)
        assert entries(engine) == promised, last
        assert held(engine) == expected, last
        assert max(newsroom.asked.values()) <= 2, last  # once by the killed turn, once by the next
        engine.dispose()


def test_two_turns_at_once_ask_each_feed_and_page_once(database_url, two_feeds, newsroom):
    engine = prepared(database_url, two_feeds)
    both = [start(database_url, NOW), start(database_url, NOW)]
    for turn in both:
        turn.communicate(timeout=300)
        assert turn.returncode == 0
    later = NOW + timedelta(minutes=1)
    ingest_feeds(engine, now=later, clock=lambda: later)  # what one left while the other held the host
    assert [bool(row["led"]) for row in entries(engine)] == [True] * 6
    assert max(count for path, count in newsroom.asked.items() if path != "/robots.txt") == 1
    engine.dispose()
