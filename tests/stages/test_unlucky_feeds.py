"""Feeds and hosts that are many, slow, odd or careless cost no more than their share."""

from datetime import timedelta
from itertools import pairwise

import pytest
import sqlalchemy as sa

from onrecord.feedlists import ListedFeed
from stages import asking_feeds
from stages.clocks import utc_now
from stages.keeping_feeds import FeedCounts
from stages.keeping_pages import PageCounts
from stages.listening import follow, ingest_feeds
from stages.runs import open_run
from storage.engine import session, writing
from storage.feeds import due
from storage.followed import find, make_due, set_paused
from tests.stages.holding import NOW
from tests.stages.newsroom import open_newsroom

CANARY = "s3cr3tCanary77Qx9"


@pytest.fixture
def listen(engine):
    def to(*urls):
        follow(engine, [ListedFeed(url) for url in urls], "by hand", NOW)

    return to


@pytest.fixture
def turn(engine, told):
    """A whole turn at a moment, after which every run's counts must add up."""

    def at(now=NOW):
        _, heard, visited = ingest_feeds(engine, now=now, clock=lambda: now)
        for row in told("SELECT * FROM run_ledger"):
            fates = ("new", "revised", "duplicate", "reprint", "unchanged", "rejected", "deferred", "pending")
            assert row["taken"] == sum(row[fate] for fate in fates), dict(row)
        return heard, visited

    return at


@pytest.fixture
def ask(engine):
    """All due feeds are asked at a moment; no page is."""

    def at(now=NOW):
        with open_run(engine, flow="ingest-feeds", asked="all", now=now) as run:
            groups = asking_feeds.due_feeds(engine, run, limit=1000, size=50)
            counts = [asking_feeds.ask_feeds(engine, run, group, clock=lambda: now) for group in groups]
        return sum(counts, FeedCounts())

    return at


def feed_of(*entries):
    lines = "".join(f"<item>{entry}</item>" for entry in entries)
    return f'<rss version="2.0"><channel><title>Gazette</title>{lines}</channel></rss>'


def test_a_host_with_thousands_of_pages_keeps_no_other_waiting(turn, listen, newsroom, monkeypatch):
    monkeypatch.setattr("stages.listening.MOST_PAGES", 30)
    listen(newsroom.feed("/feed.xml", [(f"{newsroom.base}/{n}.html", f"Storm {n}") for n in range(40)]))
    newsroom.pages["/robots.txt"] = "User-agent: *\nDisallow: /"
    with open_newsroom("127.0.0.2") as other:
        listen(other.feed("/feed.xml", [(other.article("/march.html", "March"), "March")]))
        assert turn()[1] == PageCounts(asked=26, fetched=1, rejected=25)
        assert other.asked["/march.html"] == 1


def test_a_host_that_rests_takes_no_place_among_those_that_are_due(engine, listen, newsroom):
    listen(*(f"{newsroom.base}/{n}.xml" for n in range(3)), "http://127.0.0.9/feed.xml")
    with writing(engine) as opened:
        resting = sa.text("UPDATE hosts SET quiet_until = :later WHERE host <> '127.0.0.9'")
        opened.connection().execute(resting, {"later": NOW + timedelta(hours=1)})
    with session(engine) as opened:
        assert [feed_id for feed_id, _ in due(opened, NOW, 2, 25)] == [4]
        assert len(due(opened, NOW + timedelta(hours=1), 9, 25)) == 4


def test_new_ids_for_old_entries_are_no_news(ask, told, listen, newsroom):
    listen(newsroom.base + "/feed.xml")
    for n in range(4):
        newsroom.pages["/feed.xml"] = feed_of(
            *(
                f"<guid isPermaLink='false'>{n}-{m}</guid><title>T{m}</title><link>{newsroom.base}/{m}</link>"
                for m in range(6)
            )
        )
        assert ask(NOW + timedelta(days=n)).entries == (6 if n == 0 else 0)
    assert told("SELECT count(*) AS n FROM entries") == [{"n": 6}]
    assert told("SELECT interval_seconds AS s FROM feeds")[0]["s"] > 3600


def test_entries_that_share_an_address_are_told_apart_by_their_titles(ask, told, listen, newsroom):
    listen(newsroom.base + "/feed.xml")
    for n in range(3):
        link = f"<link>{newsroom.base}/live</link>"
        newsroom.pages["/feed.xml"] = feed_of(f"<guid>{n}-live</guid><title>Hour {n}</title>{link}")
        assert ask(NOW + timedelta(days=n)).entries == 1
    assert told("SELECT count(*) AS n FROM entries") == [{"n": 3}]


def test_a_slow_host_leaves_the_rest_of_its_feeds_to_the_next_turn(ask, listen, newsroom, monkeypatch):
    monkeypatch.setattr(asking_feeds, "PATIENCE", 1.5)
    monkeypatch.setenv("ONRECORD_HOST_SPACING_SECONDS", "1")
    listen(*(newsroom.feed(f"/{n}.xml", [(f"{newsroom.base}/{n}", "A")]) for n in range(5)))
    first = ask()
    assert 1 <= first.asked <= 3  # the first whatever happens; a fourth would begin after three seconds
    assert first.left == 5 - first.asked
    monkeypatch.setenv("ONRECORD_HOST_SPACING_SECONDS", "0")
    assert ask().asked == first.left


def test_a_host_is_asked_no_faster_where_one_stage_or_turn_follows_another(
    engine, listen, newsroom, monkeypatch
):
    listen(newsroom.feed("/feed.xml", [(newsroom.article("/a.html", "Storm"), "Storm")]))
    monkeypatch.setenv("ONRECORD_HOST_SPACING_SECONDS", "1")
    ingest_feeds(engine, now=NOW)
    with writing(engine) as opened:
        make_due(opened, [1], utc_now())
    ingest_feeds(engine, now=utc_now())
    assert dict(newsroom.asked) == {"/feed.xml": 2, "/robots.txt": 1, "/a.html": 1}
    assert min(later - earlier for earlier, later in pairwise(newsroom.times)) > 0.9


def test_a_feed_that_is_paused_during_a_turn_is_not_asked_any_more(engine, listen, newsroom):
    listen(newsroom.base + "/feed.xml")
    with open_run(engine, flow="ingest-feeds", asked="all", now=NOW) as run:
        groups = asking_feeds.due_feeds(engine, run, limit=10, size=10)
        with writing(engine) as opened:
            set_paused(opened, [1], True)
        assert asking_feeds.ask_feeds(engine, run, groups[0], clock=lambda: NOW) == FeedCounts(left=1)
    assert newsroom.asked == {}


def test_a_folder_that_is_gone_is_a_failing_feed_until_it_is_back(engine, turn, told, tmp_path):
    folder = tmp_path / "press"
    folder.mkdir()
    follow(engine, [ListedFeed(str(folder), "folder")], "by hand", NOW)
    turn()
    folder.rmdir()
    turn(NOW + timedelta(hours=1))
    turn(NOW + timedelta(hours=2))
    health = "SELECT failures_in_a_row, last_failure_code FROM feed_health WHERE kind = 'folder'"
    assert told(health) == [{"failures_in_a_row": 2, "last_failure_code": "missing"}]
    folder.mkdir()
    turn(NOW + timedelta(hours=3))
    assert told(health)[0]["failures_in_a_row"] == 0


def test_a_feed_that_moves_to_the_address_of_another_is_asked_there_alone(ask, told, listen, newsroom):
    link = [(newsroom.base + "/a", "A")]
    listen(newsroom.feed("/new.xml", link), newsroom.base + "/old.xml")
    newsroom.pages["/old.xml"] = (301, {"Location": "/new.xml"}, "")
    for day in range(5):
        ask(NOW + timedelta(days=day))
    assert newsroom.asked["/old.xml"] == 3
    assert newsroom.asked["/new.xml"] == 5 + 3
    moved = told("SELECT is_paused, next_fetch_reason FROM feeds WHERE id = 2")[0]
    assert (bool(moved["is_paused"]), moved["next_fetch_reason"]) == (
        True,
        "it moved to the address of feed 1",
    )


def test_a_host_that_wants_rest_at_its_robots_txt_is_left_alone(turn, told, listen, newsroom):
    links = [(newsroom.article(f"/{n}.html", "Storm"), "Storm") for n in range(3)]
    listen(newsroom.feed("/feed.xml", links))
    newsroom.pages["/robots.txt"] = (429, {"Retry-After": "3600"}, "later")
    assert turn()[1] == PageCounts(asked=1, put_off=1, left=2)
    assert set(newsroom.asked) == {"/feed.xml", "/robots.txt"}
    assert "13:00" in str(told("SELECT quiet_until FROM hosts")[0]["quiet_until"])


def test_a_feed_that_leads_to_a_busy_host_silences_none_of_its_neighbours(ask, told, listen, newsroom):
    with open_newsroom("127.0.0.2") as other:
        other.pages["/a.xml"] = (429, {"Retry-After": "3600"}, "later")
        newsroom.pages["/a.xml"] = (301, {"Location": other.base + "/a.xml"}, "")
        listen(newsroom.base + "/a.xml", newsroom.feed("/b.xml", [(newsroom.base + "/a", "A")]))
        assert ask() == FeedCounts(asked=2, failed=1, changed=1, entries=1)
    assert told("SELECT quiet_until FROM hosts") == [{"quiet_until": None}]
    assert "13:" in str(told("SELECT next_fetch_at FROM feeds WHERE id = 1")[0]["next_fetch_at"])


def test_a_robots_txt_that_leads_to_a_private_address_is_none_for_a_day_only(turn, told, listen, newsroom):
    listen(newsroom.feed("/feed.xml", [(newsroom.article("/a.html", "Storm"), "Storm")]))
    newsroom.pages["/robots.txt"] = (302, {"Location": "http://10.0.0.1/robots.txt"}, "")
    assert turn()[1] == PageCounts(asked=1, put_off=1)
    assert told("SELECT count(*) AS n FROM addresses WHERE next_fetch_at IS NULL") == [{"n": 0}]


def test_a_move_to_an_address_with_a_secret_is_told_once(turn, told, listen, newsroom):
    listen(newsroom.feed("/feed.xml", [(newsroom.article("/a.html", "Storm"), "Storm")]))
    turn()
    newsroom.pages[f"/b.html?token={CANARY}"] = newsroom.pages["/a.html"]
    newsroom.pages["/a.html"] = (301, {"Location": f"/b.html?token={CANARY}"}, "")
    for hours in (2, 4, 13):
        turn(NOW + timedelta(hours=hours))
    (event,) = told("SELECT kind, detail FROM page_events")
    assert event["kind"] == "moved"
    assert CANARY not in event["detail"]


def test_what_a_server_says_again_of_a_secret_is_in_no_public_column(engine, turn, told, listen, newsroom):
    opened = newsroom.base.replace("//", f"//ada:{CANARY}@")
    echo = {"Link": f"<{opened}/feed.xml>; rel=self, </a.html?token={CANARY}>; rel=canonical"}
    page = newsroom.article("/a.html", "Storm") and newsroom.pages["/a.html"]
    newsroom.pages[f"/a.html?token={CANARY}"] = (
        200, echo, page.replace(newsroom.base + "/a.html", f"{opened}/a.html?token={CANARY}"),
    )  # fmt: skip
    link = f"{opened}/a.html?token={CANARY}"
    newsroom.pages["/feed.xml"] = (200, echo, feed_of(f"<title>Storm</title><link>{link}</link>"))
    listen(opened + "/feed.xml")
    assert turn()[1].fetched == 1
    assert "Authorization" in newsroom.headers["/feed.xml"]
    assert "Authorization" not in newsroom.headers["/robots.txt"]
    private = {"feed_urls", "address_urls", "page_bodies"}
    for table in set(sa.inspect(engine).get_table_names()) - private:
        assert CANARY not in str(told(f"SELECT * FROM {table}")), table


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("gazette\\", id="ends with a backslash"),
        pytest.param("9" * 40, id="a number that no database holds"),
        pytest.param("gaz_tte", id="an underscore is none but itself"),
        pytest.param("100%", id="so is a percent sign"),
    ],
)
def test_odd_words_find_no_feed_and_break_nothing(engine, listen, words):
    listen("http://127.0.0.9/gazette.xml")
    with session(engine) as opened:
        assert find(opened, words) == []
        assert find(opened, "GAZETTE") == [1]
