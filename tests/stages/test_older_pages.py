"""The past of a new feed that comes in pages is read once, backwards, to a bound."""

import json
from datetime import timedelta

import pytest

from stages.keeping_feeds import OLDER_PAGES
from tests.stages.holding import NOW
from tests.stages.newsroom import rss
from tests.stages.test_asking_feeds import ask, listen, told

ATOM = 'xmlns:atom="http://www.w3.org/2005/Atom"'


def put(newsroom, n, following=None, rel="next"):
    link = "" if following is None else f"<atom:link rel='{rel}' href='{following}'/>"
    entries = [(f"{newsroom.base}/{n}-{k}.html", f"Storm {n}, part {k}") for k in range(2)]
    newsroom.pages[f"/feed{n}"] = rss(entries, link).replace("<rss ", f"<rss {ATOM} ")
    return f"{newsroom.base}/feed{n}"


def n_entries(engine):
    return told(engine, "SELECT count(*) AS n FROM entries")[0]["n"]


def left(engine):
    return told(engine, "SELECT older_url FROM feed_urls")[0]["older_url"]


@pytest.mark.parametrize("rel", ["next", "prev-archive"])
def test_older_pages_are_read_once(engine, newsroom, rel):
    listen(engine, put(newsroom, 0, "/feed1", rel))
    put(newsroom, 1, "/feed2", rel)
    put(newsroom, 2)
    assert ask(engine).entries == 6
    assert (n_entries(engine), left(engine)) == (6, None)
    ask(engine, NOW + timedelta(days=1))
    assert [newsroom.asked[f"/feed{n}"] for n in range(3)] == [2, 1, 1]


def test_the_pages_of_a_json_feed_are_read(engine, newsroom):
    def page(n, **more):
        items = [{"id": f"{n}", "url": f"{newsroom.base}/{n}.html", "title": f"Storm {n}"}]
        feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Lissen", "items": items, **more}
        newsroom.pages[f"/feed{n}.json"] = (200, {"Content-Type": "application/feed+json"}, json.dumps(feed))

    page(0, next_url=f"{newsroom.base}/feed1.json")
    page(1)
    listen(engine, newsroom.base + "/feed0.json")
    assert ask(engine).entries == 2


def test_no_more_pages_are_read_than_the_bound(engine, newsroom):
    listen(engine, put(newsroom, 0, "/feed1"))
    for n in range(1, OLDER_PAGES + 3):
        put(newsroom, n, f"/feed{n + 1}")
    ask(engine)
    assert n_entries(engine) == 2 * (OLDER_PAGES + 1)
    assert newsroom.asked[f"/feed{OLDER_PAGES + 1}"] == 0


def test_a_circle_of_pages_ends(engine, newsroom):
    listen(engine, put(newsroom, 0, "/feed1"))
    put(newsroom, 1, "/feed0")
    ask(engine)
    assert newsroom.asked["/feed1"] == 1
    assert newsroom.asked["/feed0"] <= 2
    assert left(engine) is None


def test_a_page_at_another_host_is_not_asked(engine, newsroom):
    listen(engine, put(newsroom, 0, newsroom.base.replace("127.0.0.1", "127.0.0.9") + "/feed1"))
    assert ask(engine).entries == 2
    assert left(engine) is None


def test_a_page_that_fails_for_now_is_asked_in_the_next_turn(engine, newsroom):
    listen(engine, put(newsroom, 0, "/feed1"))
    newsroom.pages["/feed1"] = (500, {}, "busy")
    ask(engine)
    assert left(engine).endswith("/feed1")
    put(newsroom, 1)
    ask(engine, NOW + timedelta(days=1))
    assert (n_entries(engine), left(engine)) == (4, None)


def test_a_page_that_is_none_ends_the_past(engine, newsroom):
    listen(engine, put(newsroom, 0, "/feed1"))
    newsroom.pages["/feed1"] = "<html><body>no feed</body></html>"
    ask(engine)
    assert left(engine) is None
