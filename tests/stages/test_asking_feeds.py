"""Feeds that are due are asked, and everything that is new in them is kept, once."""

# ruff: noqa: E501 - a feed is read in one line

import os
import socket
from datetime import timedelta

import pytest
import sqlalchemy as sa

from onrecord.feedlists import ListedFeed, write_opml
from onrecord.reasons import MEANINGS
from stages.asking_feeds import ask_feeds, by_host, due_feeds
from stages.keeping_feeds import FeedCounts
from stages.runs import open_run
from storage.engine import session, writing
from storage.followed import add_feeds, listed
from storage.queries.rows import rows
from tests.stages.holding import NOW


def listen(engine, *urls, now=NOW):
    with writing(engine) as opened:
        return add_feeds(opened, [ListedFeed(url, "web") for url in urls], "by hand", now)


def ask(engine, now=NOW):
    with open_run(engine, flow="ingest-feeds", asked="all", now=now) as run:
        groups = due_feeds(engine, run, limit=1000, size=50)
        return sum((ask_feeds(engine, run, group, clock=lambda: now) for group in groups), FeedCounts())


def told(engine, sql):
    with session(engine) as opened:
        return rows(opened, sql)


def test_new_entries_are_kept_with_addresses_to_fetch(engine, newsroom):
    links = [(newsroom.base + f"/{n}.html", f"Storm {n}") for n in range(3)]
    listen(engine, newsroom.feed("/feed.xml", links))
    assert ask(engine) == FeedCounts(asked=1, changed=1, entries=3)
    found = told(
        engine,
        "SELECT e.title, a.url, a.next_fetch_at FROM entries e JOIN addresses a ON a.id = e.address_id",
    )
    assert {(row["title"], row["url"]) for row in found} == {(title, link) for link, title in links}
    assert all(row["next_fetch_at"] is not None for row in found)


def test_all_times_of_a_feed_are_stored_in_one_form(engine, newsroom):
    listen(engine, newsroom.feed("/feed.xml", [(newsroom.base + "/a", "A")]))
    ask(engine)
    ask(engine, NOW + timedelta(days=1))
    newsroom.feed("/feed.xml", [(newsroom.base + "/b", "B")])
    ask(engine, NOW + timedelta(days=2))
    (feed,) = told(
        engine, "SELECT last_success_at, last_new_entry_at, entries_may_be_lost_at AS lost_at FROM feeds"
    )
    assert feed["last_success_at"] == feed["last_new_entry_at"] == feed["lost_at"]


def test_a_feed_is_not_asked_before_its_time(engine, newsroom):
    listen(engine, newsroom.feed("/feed.xml", [(newsroom.base + "/a", "A")]))
    ask(engine)
    assert ask(engine, NOW + timedelta(minutes=4)) == FeedCounts()
    assert newsroom.asked["/feed.xml"] == 1


def test_an_unchanged_feed_brings_nothing_and_is_asked_only_for_changes(engine, newsroom):
    url = newsroom.feed("/feed.xml", [(newsroom.base + "/a", "A")])
    newsroom.pages["/feed.xml"] = (200, {"ETag": '"7"'}, newsroom.pages["/feed.xml"])
    listen(engine, url)
    ask(engine)
    assert ask(engine, NOW + timedelta(hours=7)) == FeedCounts(asked=1, unchanged=1)
    assert newsroom.headers["/feed.xml"]["If-None-Match"] == '"7"'
    assert len(told(engine, "SELECT id FROM feed_fetches")) == 1


def test_an_entry_in_several_feeds_is_one_address_and_every_sighting(engine, newsroom):
    link = [(newsroom.base + "/storm.html", "Storm")]
    tracked = [(newsroom.base + "/storm.html?utm_source=rss", "Storm")]
    listen(engine, newsroom.feed("/a.xml", link), newsroom.feed("/b.xml", tracked))
    assert ask(engine).entries == 2
    assert len(told(engine, "SELECT id FROM entries")) == 2
    assert len(told(engine, "SELECT id FROM addresses")) == 1


def test_a_failure_is_kept_with_its_reason_and_the_feed_goes_on(engine, newsroom):
    listen(engine, newsroom.base + "/none.xml")
    assert ask(engine) == FeedCounts(asked=1, failed=1)
    (health,) = told(engine, "SELECT * FROM feed_health")
    assert (health["last_failure_code"], health["failures_in_a_row"]) == ("http_404", 1)
    assert "nothing at this address" in health["last_failure"]
    newsroom.feed("/none.xml", [(newsroom.base + "/a", "A")])
    assert ask(engine, NOW + timedelta(days=2)).entries == 1
    (health,) = told(engine, "SELECT * FROM feed_health")
    assert (health["failures_in_a_row"], health["failing_since"]) == (0, None)


def test_what_is_no_feed_is_a_failure_with_a_reason(engine, newsroom):
    newsroom.pages["/page.html"] = "<html><body>No feed here</body></html>"
    listen(engine, newsroom.base + "/page.html")
    assert ask(engine).failed == 1
    assert told(engine, "SELECT last_failure_code FROM feeds")[0]["last_failure_code"] == "not_a_feed"


def test_an_entry_without_a_link_is_a_page_of_its_own(engine, newsroom):
    text = "The harbour board said on Monday that 40 boats had been damaged by the storm. " * 5
    guid = '<guid isPermaLink="false">n1</guid>'
    item = f"<item>{guid}<title>Storm</title><description>{text}</description></item>"
    newsroom.pages["/feed.xml"] = f'<rss version="2.0"><channel><title>G</title>{item}</channel></rss>'
    listen(engine, newsroom.base + "/feed.xml")
    assert ask(engine).entries == 1
    assert ask(engine, NOW + timedelta(days=1)).entries == 0
    (page,) = told(engine, "SELECT locator, outcome FROM pages")
    assert page["locator"].endswith("/feed.xml#entry=n1")
    taken = told(engine, "SELECT taken FROM run_ledger WHERE share = 'own' ORDER BY run_id")
    assert [row["taken"] for row in taken] == [1, 0]


def test_a_permanent_move_is_followed_only_when_it_is_sure(engine, newsroom):
    newsroom.feed("/new.xml", [(newsroom.base + "/a", "A")])
    newsroom.pages["/old.xml"] = (301, {"Location": "/new.xml"}, "")
    listen(engine, newsroom.base + "/old.xml")
    places = []
    for day in range(5):
        ask(engine, NOW + timedelta(days=day))
        places.append(told(engine, "SELECT place FROM feeds")[0]["place"].rpartition("/")[2])
    assert places == ["old.xml", "old.xml", "new.xml", "new.xml", "new.xml"]


def test_a_secret_in_a_feeds_url_is_in_no_public_column(engine, newsroom):
    url = newsroom.base + "/feed.xml?token=s3cr3tCanary77Qx9"
    link = newsroom.base + "/a.html?token=s3cr3tCanary77Qx9"
    item = f"<item><link>{link}</link><title>A</title></item>"
    newsroom.pages["/feed.xml?token=s3cr3tCanary77Qx9"] = (
        f'<rss version="2.0"><channel><title>G</title>{item}</channel></rss>'
    )
    listen(engine, url)
    assert ask(engine).entries == 1
    private = {"feed_urls", "address_urls", "page_bodies"}
    for table in sa.inspect(engine).get_table_names():
        if table not in private:
            assert "s3cr3tCanary" not in str(told(engine, f"SELECT * FROM {table}")), table


@pytest.mark.parametrize(
    ("due", "groups"),
    [
        pytest.param([(1, 7), (2, 8), (3, 7), (4, 9)], [[1, 3], [2, 4]], id="one host in one group"),
        pytest.param(
            [(n, 7) for n in range(4)] + [(9, 8)], [[0, 1, 2, 3], [9]], id="the host with most first"
        ),
        pytest.param([], [], id="nothing due"),
    ],
)
def test_feeds_of_one_host_stay_together(due, groups):
    assert by_host(due, 2) == groups


def test_a_cruel_feed_dies_alone(engine, newsroom, monkeypatch):
    monkeypatch.setenv("ONRECORD_DOCUMENT_SECONDS", "5")
    soup = "<rss><channel><item><title>" + "<a b='" * 1_000_000  # below what is fetched
    newsroom.pages["/cruel.xml"] = soup
    kind = newsroom.feed("/kind.xml", [(newsroom.base + "/a.html", "A")])
    listen(engine, newsroom.base + "/cruel.xml", kind)
    counts = ask(engine)
    assert (counts.asked, counts.entries) == (2, 1)
    codes = {
        row["place"].rpartition("/")[2]: row["last_failure_code"]
        for row in told(engine, "SELECT * FROM feeds")
    }
    assert codes == {"cruel.xml": "too_costly", "kind.xml": None}
    assert told(engine, "SELECT quiet_until FROM hosts") == [{"quiet_until": None}]
    (health,) = told(engine, "SELECT last_failure FROM feed_health WHERE failures_in_a_row = 1")
    assert health["last_failure"] == "reading it took more time or memory than a feed or document may"


@pytest.mark.parametrize("answer", [None, (404, {}, ""), (503, {}, "")], ids=["silence", "404", "503"])
def test_health_says_of_a_site_what_the_client_says_of_it(engine, newsroom, monkeypatch, answer):
    monkeypatch.setenv("ONRECORD_FETCH_SECONDS", "1")
    newsroom.pages["/feed.xml"] = answer
    with socket.create_server(("127.0.0.8", 0)) as mute:
        silent = f"http://127.0.0.8:{mute.getsockname()[1]}/feed.xml"
        listen(engine, newsroom.base + "/feed.xml" if answer else silent)
        ask(engine)
    (health,) = told(engine, "SELECT last_failure_code, last_failure FROM feed_health")
    assert health["last_failure"] == MEANINGS[health["last_failure_code"]]
    assert health["last_failure"].startswith("the site")


def test_a_very_long_feed_is_kept_whole_and_once(engine, newsroom):
    n = int(os.environ.get("ONRECORD_TEST_ENTRIES", "5000"))
    items = "".join(f"<item><link>{newsroom.base}/{k}</link></item>" for k in range(n))
    newsroom.pages["/long.xml"] = f'<rss version="2.0"><channel><title>G</title>{items}</channel></rss>'
    listen(engine, newsroom.base + "/long.xml")
    assert ask(engine).entries == n
    assert ask(engine, NOW + timedelta(days=2)).entries == 0
    assert told(engine, "SELECT count(*) AS n FROM addresses")[0]["n"] == n


def test_what_a_feed_and_a_list_say_beside_the_headline_is_kept(engine, newsroom):
    extra = (
        "<category>Water</category><podcast:transcript url='/a.vtt?key=canary99x7' type='text/vtt'/></item>"
    )
    body = newsroom.pages[
        newsroom.feed("/feed.xml", [(newsroom.base + "/a", "A")]).removeprefix(newsroom.base)
    ]
    body = body.replace("</item>", extra).replace(
        "<rss ", "<rss xmlns:podcast='https://podcastindex.org/namespace/1.0' "
    )
    newsroom.pages["/feed.xml"] = body
    with writing(engine) as opened:
        one = ListedFeed(newsroom.base + "/feed.xml", "web", group="Coast / North")
        add_feeds(opened, [one], "feeds.opml", NOW)
    ask(engine)
    [row] = told(
        engine,
        "SELECT e.categories, e.transcript_url, f.listed_under FROM entries e JOIN feeds f ON f.id = e.feed_id",
    )
    assert (row["categories"], row["listed_under"]) in (
        (["Water"], "Coast / North"),
        ('["Water"]', "Coast / North"),
    )
    assert row["transcript_url"].startswith(newsroom.base + "/a.vtt")
    assert "canary" not in row["transcript_url"]
    with session(engine) as opened:
        assert 'text="North"' in write_opml(listed(opened))
