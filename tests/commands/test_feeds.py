"""Feeds are followed from the command line, and no secret of theirs is ever printed."""

import json

import pytest

from tests.stages.newsroom import open_newsroom

SECRET = "s3cr3tCanary77Qx9"


@pytest.fixture
def site(monkeypatch):
    monkeypatch.setenv("ONRECORD_ALLOW_ADDRESSES", "127.0.0.0/8")
    monkeypatch.setenv("ONRECORD_HOST_SPACING_SECONDS", "0")
    with open_newsroom() as room:
        link = room.article("/storm.html", "Forty boats damaged at Lissen Point")
        feed = room.feed("/feed.xml", [(link, "Forty boats damaged at Lissen Point")])
        room.feed(f"/feed.xml?token={SECRET}", [(link, "Forty boats damaged at Lissen Point")])
        head = f'<link rel="alternate" type="application/rss+xml" href="{feed}">'
        room.pages["/"] = f"<html><head>{head}</head><body>Front page</body></html>"
        yield room


def test_a_pages_address_follows_the_feed_it_names(onrecord, site):
    done = onrecord("feeds", "add", f"{site.base}/")
    assert (done.returncode, done.stdout) == (0, f"followed: {site.base}/feed.xml\n")
    assert onrecord("feeds", "add", f"{site.base}/").stdout == f"followed already: {site.base}/feed.xml\n"


def test_of_several_feeds_the_first_is_followed_and_the_others_are_named(onrecord, site):
    more = '<link rel="alternate" type="application/atom+xml" href="/more.xml">'
    site.pages["/"] = site.pages["/"].replace("</head>", f"{more}</head>")
    done = onrecord("feeds", "add", f"{site.base}/")
    assert done.stdout == f"followed: {site.base}/feed.xml\n"
    assert f"also names {site.base}/more.xml" in done.stderr


def test_what_is_no_feed_is_not_followed_and_says_why(onrecord, site):
    del site.pages["/feed.xml"]  # which is found at a page that names none: it stands at a usual place
    site.pages["/page.html"] = "<html><body>Nothing</body></html>"
    done = onrecord("feeds", "add", f"{site.base}/none.xml", f"{site.base}/page.html")
    assert done.returncode == 1
    assert "http_404" in done.stderr
    assert "not_a_feed" in done.stderr
    assert json.loads(onrecord("feeds", "list", "--json").stdout) == []


@pytest.mark.parametrize("words", ["nonsense", "ftp://news.example/feed", "http://"])
def test_words_that_are_no_address_are_refused(onrecord, words):
    done = onrecord("feeds", "add", words)
    assert done.returncode == 2
    assert "Write it whole" in done.stderr


def test_one_turn_asks_and_reads(onrecord, site):
    onrecord("feeds", "add", f"{site.base}/feed.xml")
    done = onrecord("feeds", "fetch")
    assert done.returncode == 0, done.stderr
    assert "1 feeds asked: 1 changed" in done.stderr
    assert "harbour board" in onrecord("claims").stdout
    listed = onrecord("feeds", "list").stdout
    assert "Lissen Gazette: well" in listed
    assert "1 entries, 1 articles kept" in listed


def test_a_paused_feed_is_not_asked(onrecord, site):
    onrecord("feeds", "add", "--unchecked", f"{site.base}/feed.xml")
    assert onrecord("feeds", "pause", "feed.xml").stdout == f"paused: {site.base}/feed.xml\n"
    onrecord("feeds", "fetch")
    assert site.asked["/feed.xml"] == 0
    onrecord("feeds", "resume", "1")
    onrecord("feeds", "fetch")
    assert site.asked["/feed.xml"] == 1


def test_a_feed_that_brought_nothing_is_removed_and_any_other_is_paused(onrecord, site):
    onrecord("feeds", "add", "--unchecked", f"{site.base}/feed.xml")
    onrecord("feeds", "add", "--unchecked", f"{site.base}/wrong.xml")
    onrecord("feeds", "fetch", "feed.xml")
    assert onrecord("feeds", "remove", "wrong.xml").stdout == f"removed: {site.base}/wrong.xml\n"
    kept = onrecord("feeds", "remove", "feed.xml").stdout
    assert kept == f"paused, since it brought something: {site.base}/feed.xml\n"
    listed = onrecord("feeds", "list").stdout
    assert "wrong.xml" not in listed
    assert "1 entries" in listed


def test_lists_come_and_go_as_opml(onrecord, tmp_path):
    listed = tmp_path / "feeds.toml"
    listed.write_text(
        '[[feeds]]\nurl = "https://news.example/a.xml"\ntitle = "The Example"\n', encoding="utf-8"
    )
    assert onrecord("feeds", "import", str(listed)).returncode == 0
    opml = onrecord("feeds", "export").stdout
    assert 'xmlUrl="https://news.example/a.xml"' in opml
    (tmp_path / "again.opml").write_text(opml, encoding="utf-8")
    assert "followed already" in onrecord("feeds", "import", str(tmp_path / "again.opml")).stdout


def test_a_secret_is_printed_nowhere_but_where_it_is_asked_for(onrecord, site):
    url = f"{site.base}/feed.xml?token={SECRET}"
    done = [onrecord("feeds", "check", url), onrecord("feeds", "add", url), onrecord("feeds", "fetch")]
    done += [onrecord("feeds", "list"), onrecord("feeds", "list", "--json"), onrecord("feeds", "export")]
    done += [onrecord("status"), onrecord("export", "--canonical"), onrecord("feeds", "pause", "feed.xml")]
    assert [one.returncode for one in done] == [0] * len(done)
    assert SECRET not in "".join(one.stdout + one.stderr for one in done)
    assert SECRET in onrecord("feeds", "export", "--with-secrets").stdout


def test_one_page_by_its_address(onrecord, site):
    assert onrecord("ingest", f"{site.base}/storm.html").returncode == 0
    assert "harbour board" in onrecord("claims").stdout
    done = onrecord("ingest", f"{site.base}/none.html")
    assert done.returncode == 1
    assert "nothing at this address" in done.stderr
