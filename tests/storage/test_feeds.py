"""Lists of feeds are taken over whole, however long they are."""

from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
from sqlmodel import select

from onrecord.feedlists import ListedFeed
from storage import tables
from storage.engine import session, writing
from storage.followed import add_feeds

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_a_list_of_thousands_is_followed_in_its_order_and_once(engine, tmp_path):
    listed = [
        ListedFeed(f"https://h{n % 700}.example/{n}.xml?token=s3cr3tCanary77Qx{n}") for n in range(6_000)
    ]
    listed.insert(3, ListedFeed(str(tmp_path), "folder"))
    with writing(engine) as opened:
        assert add_feeds(opened, [*listed, listed[0]], "list", NOW) == [True] * 6_001 + [False]
    with writing(engine) as opened:
        more = ListedFeed("https://h0.example/more.xml")
        assert add_feeds(opened, [*listed[::-1], more], "again", NOW) == [False] * 6_001 + [True]
    with session(engine) as opened:
        feeds = opened.exec(select(tables.Feed).order_by(sa.text("id"))).all()
        urls = dict(opened.exec(select(tables.FeedUrl.feed_id, tables.FeedUrl.fetch_url)).all())
    assert [urls.get(feed.id, feed.place) for feed in feeds] == [one.place for one in [*listed, more]]
    assert not any("Canary" in feed.place for feed in feeds)
    assert {feed.listed_in for feed in feeds[:-1]} == {"list"}
    assert all(NOW <= feed.next_fetch_at < NOW + timedelta(hours=1) for feed in feeds)
