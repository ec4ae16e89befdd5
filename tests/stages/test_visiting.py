"""Pages are visited as robots.txt allows, kept raw, seen again while they are young, and never lost."""

from datetime import timedelta

import pytest

from onrecord.feedlists import ListedFeed
from stages.keeping_pages import PageCounts
from stages.listening import follow, ingest_feeds, ingest_url
from tests.stages.holding import NOW, held
from tests.stages.newsroom import LEAD, open_newsroom


@pytest.fixture
def turn(engine):
    """One whole turn of feeds at a moment: what became of the pages."""

    def at(now=NOW):
        return ingest_feeds(engine, now=now, clock=lambda: now)[2]

    return at


@pytest.fixture
def storm(engine, newsroom):
    """A feed with one article in it, followed."""
    link = newsroom.article("/storm.html", "Forty boats damaged at Lissen Point")
    url = newsroom.feed("/feed.xml", [(link, "Forty boats damaged at Lissen Point")])
    follow(engine, [ListedFeed(url, outlet="Lissen Gazette")], "by hand", NOW)
    return link


def test_a_promised_page_becomes_an_article_with_its_claims(turn, told, storm, newsroom):
    assert turn() == PageCounts(asked=1, fetched=1)
    (article,) = told("SELECT title, url, published FROM articles")
    assert article["url"] == storm
    assert told("SELECT count(*) AS n FROM claims_view WHERE origin LIKE '%harbour board%'")[0]["n"] == 1
    (page,) = told("SELECT status, headers, body_key, address_id FROM pages")
    assert page["status"] == 200
    assert page["body_key"] is not None
    assert "text/html" in str(page["headers"])
    assert newsroom.headers["/storm.html"]["User-Agent"].startswith("OnRecord/")


def test_the_run_adds_up(turn, told, storm, newsroom):
    newsroom.feed("/feed.xml", [(storm, "Storm"), (newsroom.base + "/none.html", "None")])
    turn()
    for row in told("SELECT * FROM run_ledger"):
        fates = ("new", "revised", "duplicate", "reprint", "unchanged", "rejected", "deferred", "pending")
        assert row["taken"] == sum(row[fate] for fate in fates)
    assert told("SELECT sum(taken) AS n FROM run_ledger")[0]["n"] == 2


@pytest.mark.usefixtures("storm")
def test_robots_txt_is_asked_first_and_obeyed(turn, told, newsroom):
    newsroom.pages["/robots.txt"] = "User-agent: *\nDisallow: /storm"
    assert turn() == PageCounts(asked=1, rejected=1)
    assert newsroom.asked["/storm.html"] == 0
    assert told("SELECT code FROM rejections") == [{"code": "robots"}]
    assert "disallows" in told("SELECT robots FROM addresses")[0]["robots"]


@pytest.mark.usefixtures("storm")
def test_a_robots_txt_that_cannot_be_read_puts_pages_off_for_a_day(turn, newsroom):
    newsroom.pages["/robots.txt"] = (503, {}, "later")
    assert turn() == PageCounts(asked=1, put_off=1)
    del newsroom.pages["/robots.txt"]
    assert turn(NOW + timedelta(hours=25)).fetched == 1


def test_robots_txt_of_the_host_a_page_leads_to_is_obeyed_too(engine, turn, told, newsroom):
    with open_newsroom("127.0.0.2") as other:
        there = other.article("/storm.html", "Forty boats damaged at Lissen Point")
        other.pages["/robots.txt"] = "User-agent: *\nDisallow: /storm"
        newsroom.pages["/go/1"] = (302, {"Location": there}, "")
        feed = newsroom.feed("/feed.xml", [(newsroom.base + "/go/1", "Storm")])
        follow(engine, [ListedFeed(feed)], "by hand", NOW)
        assert turn() == PageCounts(asked=1, rejected=1)
        assert other.asked == {"/robots.txt": 1}  # the page was not even asked for
        assert there in told("SELECT robots FROM addresses")[0]["robots"]
    assert told("SELECT code FROM rejections") == [{"code": "robots"}]


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param((503, {}, "later"), id="overloaded"),
        pytest.param((429, {"Retry-After": "7200"}, "later"), id="asked too often"),
        pytest.param(None, id="nobody there"),
    ],
)
@pytest.mark.parametrize("path", ["/robots.txt", "/there.html"])
def test_a_host_is_not_blamed_for_where_it_leads(engine, turn, told, newsroom, path, answer):
    with open_newsroom("127.0.0.2") as other:
        there = other.article("/there.html", "Storm elsewhere")
        if answer is None:
            there = "http://127.0.0.9:9999/there.html"
        else:
            other.pages[path] = answer
        newsroom.pages["/go/1"] = (302, {"Location": there}, "")
        here = newsroom.article("/here.html", "Forty boats damaged at Lissen Point")
        feed = newsroom.feed("/feed.xml", [(newsroom.base + "/go/1", "Storm elsewhere"), (here, "Storm")])
        follow(engine, [ListedFeed(feed)], "by hand", NOW)
        assert turn() == PageCounts(asked=2, fetched=1, put_off=1)
    assert told("SELECT quiet_until FROM hosts") == [{"quiet_until": None}]


@pytest.mark.usefixtures("storm")
def test_a_page_that_robots_txt_closes_later_stays_as_it_was(engine, turn, newsroom):
    turn()
    before = held(engine)
    newsroom.pages["/robots.txt"] = "User-agent: *\nDisallow: /"
    turn(NOW + timedelta(hours=25))
    turn(NOW + timedelta(days=4))
    assert held(engine) == before


@pytest.mark.usefixtures("storm")
def test_robots_txt_is_kept_for_a_day(turn, newsroom):
    turn()
    turn(NOW + timedelta(hours=2))
    assert newsroom.asked["/robots.txt"] == 1


@pytest.mark.usefixtures("storm")
def test_a_page_is_seen_again_at_its_ages_and_unchanged_adds_nothing(engine, turn, newsroom):
    turn()
    before = held(engine)
    for hours in (0.5, 1.1, 2, 3.1, 6, 12.1, 18, 24.1, 36, 48, 72.1, 120, 168.1, 200, 240):
        turn(NOW + timedelta(hours=hours))
    assert newsroom.asked["/storm.html"] == 7  # at once, then at 1, 3, 12 and 24 hours, 3 and 7 days
    assert held(engine) == before


@pytest.mark.usefixtures("storm")
def test_an_edited_page_is_a_new_version(turn, told, newsroom):
    turn()
    newsroom.article(
        "/storm.html", "Forty boats damaged at Lissen Point", LEAD.replace("40 boats", "44 boats")
    )
    assert turn(NOW + timedelta(hours=1, minutes=5)).fetched == 1
    assert [row["n"] for row in told("SELECT count(*) AS n FROM article_versions")] == [2]
    assert told("SELECT count(*) AS n FROM articles")[0]["n"] == 1


@pytest.mark.usefixtures("storm")
def test_four_versions_show_exactly_what_was_edited_and_a_moved_clock_nothing(turn, told, newsroom):
    said = "Officials say the quay will close."
    versions = [
        f"The harbour bord said on Monday that 40 boats had been damaged by the storm. {said}",
        f"The harbour board said on Monday that 40 boats had been damaged by the storm. {said}",
        f"The harbour board said on Monday that 44 boats had been damaged by the storm. {said}",
        "The harbour board said on Monday that 44 boats had been damaged by the storm. The quay will close.",
    ]
    added = "</p><p>Insurers said on Tuesday that they would pay for most of the broken hulls.</p><p>"
    title = "Boats damaged at Lissen Point"
    shown = [*versions, versions[-1] + added, versions[-1] + added]
    kinds = []
    for hours, lead in zip((0, 1.1, 3.1, 12.1, 24.1, 72.1), shown, strict=True):
        newsroom.article("/storm.html", title, f"Last updated at {hours:05.2f}</p><p>{lead}")
        turn(NOW + timedelta(hours=hours))
        events = told("SELECT kind FROM revisions ORDER BY after_at, position")
        kinds.append([event["kind"] for event in events])
    brought = ["paragraph_added", "claim_added"]  # an added paragraph brings its claim
    assert kinds[-1] == ["spelling", "number_changed", "attribution_removed", *brought]
    assert kinds[-2] == kinds[-1]


@pytest.mark.usefixtures("storm")
def test_an_edit_lies_between_the_last_visit_that_found_the_old_text_and_the_first_with_the_new(
    turn, told, newsroom
):
    for hours in (0, 1.1):
        turn(NOW + timedelta(hours=hours))
    newsroom.article(
        "/storm.html", "Forty boats damaged at Lissen Point", LEAD.replace("40 boats", "44 boats")
    )
    turn(NOW + timedelta(hours=3.1))
    (event,) = told("SELECT DISTINCT before_at, after_at, is_silent FROM revisions")
    assert event["before_at"] == (NOW + timedelta(hours=1.1)).isoformat()
    assert event["after_at"] == (NOW + timedelta(hours=3.1)).isoformat()
    assert event["is_silent"]


@pytest.mark.usefixtures("storm")
def test_a_page_that_goes_is_an_event_and_so_is_its_return(turn, told, newsroom):
    turn()
    page = newsroom.pages.pop("/storm.html")
    for hours in (1.2, 3, 6, 10):
        turn(NOW + timedelta(hours=hours))
    assert [row["kind"] for row in told("SELECT kind FROM page_changes")] == ["gone"]
    assert told("SELECT title FROM page_changes")[0]["title"] == "Forty boats damaged at Lissen Point"
    newsroom.pages["/storm.html"] = page
    for days in (1.1, 3.1, 7.1):
        turn(NOW + timedelta(days=days))
    assert [row["kind"] for row in told("SELECT kind FROM page_changes ORDER BY event_id")] == [
        "gone",
        "back",
    ]


def test_a_page_that_cannot_be_had_is_the_text_the_feed_carried(turn, told, storm, newsroom):
    text = f"<p>{LEAD}</p><p>Fishing has been the main trade of Lissen Point for two centuries.</p>" * 2
    item = (
        f"<item><link>{storm}</link><title>Storm</title><description><![CDATA[{text}]]></description></item>"
    )
    newsroom.pages["/feed.xml"] = f'<rss version="2.0"><channel><title>G</title>{item}</channel></rss>'
    newsroom.pages["/robots.txt"] = "User-agent: *\nDisallow: /"
    assert turn().fetched == 1
    assert told("SELECT url FROM articles") == [{"url": storm}]


@pytest.mark.usefixtures("storm")
def test_a_page_reserved_against_mining_is_not_kept(turn, told, newsroom):
    newsroom.pages["/storm.html"] = (200, {"tdm-reservation": "1"}, newsroom.pages["/storm.html"])
    assert turn().rejected == 1
    assert told("SELECT code FROM rejections") == [{"code": "opted_out"}]
    assert told("SELECT count(*) AS n FROM page_bodies")[0]["n"] == 1  # the feed's own
    assert "tdm" in str(told("SELECT opt_outs FROM addresses")[0]["opt_outs"])


@pytest.mark.usefixtures("storm")
def test_what_the_settings_do_not_honour_is_kept_and_recorded(turn, told, newsroom, monkeypatch):
    monkeypatch.setenv("ONRECORD_OBEY_OPT_OUTS", "none")
    newsroom.pages["/storm.html"] = (200, {"tdm-reservation": "1"}, newsroom.pages["/storm.html"])
    assert turn().fetched == 1
    assert "tdm" in str(told("SELECT opt_outs FROM addresses")[0]["opt_outs"])


def test_a_host_that_asks_for_rest_is_left_alone_with_all_its_addresses(engine, turn, told, newsroom):
    links = [(newsroom.article(f"/{n}.html", f"Storm number {n} hits"), f"Storm {n}") for n in range(3)]
    newsroom.pages["/0.html"] = (429, {"Retry-After": "7200"}, "")
    follow(engine, [ListedFeed(newsroom.feed("/feed.xml", links))], "by hand", NOW)
    assert turn() == PageCounts(asked=1, put_off=1, left=2)
    assert turn(NOW + timedelta(minutes=90)).asked == 0
    assert told("SELECT quiet_reason FROM hosts") == [{"quiet_reason": "http_429"}]
    newsroom.article("/0.html", "Storm number 0 hits")
    assert turn(NOW + timedelta(hours=2, minutes=5)).fetched == 3


def test_a_secret_is_in_no_page_claim_or_export(engine, turn, told, newsroom):
    link = newsroom.base + "/storm.html?token=s3cr3tCanary77Qx9"
    newsroom.article("/storm.html?token=s3cr3tCanary77Qx9", "Storm")
    body = newsroom.pages["/storm.html?token=s3cr3tCanary77Qx9"]
    newsroom.pages["/storm.html?token=s3cr3tCanary77Qx9"] = body.replace("s3cr3tCanary77Qx9", "")
    newsroom.feed("/feed.xml?key=s3cr3tCanary77Qx9", [(link, "Storm")])
    follow(engine, [ListedFeed(newsroom.base + "/feed.xml?key=s3cr3tCanary77Qx9")], "by hand", NOW)
    assert turn().fetched == 1
    assert "s3cr3tCanary" not in str(held(engine))
    for table in (
        "pages",
        "articles",
        "article_versions",
        "entries",
        "addresses",
        "feeds",
        "runs",
        "rejections",
    ):
        assert "s3cr3tCanary" not in str(told(f"SELECT * FROM {table}")), table


def test_one_page_by_hand_goes_through_everything(engine, newsroom, told):
    link = newsroom.article("/storm.html", "Forty boats damaged at Lissen Point")
    _, counts = ingest_url(engine, link, now=NOW, clock=lambda: NOW)
    assert counts == PageCounts(asked=1, fetched=1)
    assert told("SELECT url FROM articles") == [{"url": link}]
    assert ingest_url(engine, link, now=NOW, clock=lambda: NOW)[1] == PageCounts(asked=1, unchanged=1)


def test_a_private_address_is_refused_without_a_packet(engine, told, monkeypatch):
    monkeypatch.delenv("ONRECORD_ALLOW_ADDRESSES", raising=False)
    ingest_url(engine, "http://127.0.0.1:9/secret.html", now=NOW, clock=lambda: NOW)
    assert "blocked" in str(told("SELECT last_failure_code FROM addresses"))


def test_what_is_no_page_is_refused_with_a_reason(engine, newsroom, told):
    newsroom.pages["/report.pdf"] = (200, {"Content-Type": "application/pdf"}, b"%PDF-1.7")
    ingest_url(engine, newsroom.base + "/report.pdf", now=NOW, clock=lambda: NOW)
    assert told("SELECT code FROM rejections") == [{"code": "not_html"}]


@pytest.mark.usefixtures("storm")
@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        pytest.param(
            "This article has been removed at the request of the harbour board.", "withdrawn", id="gone"
        ),
        pytest.param(f"Correction: an earlier version gave 41 boats. {LEAD}", "correction", id="corrected"),
    ],
)
def test_a_pages_own_notice_is_an_event_with_the_time_before(turn, told, newsroom, lead, kind):
    turn()
    if kind == "withdrawn":
        newsroom.pages["/storm.html"] = f"<html><body><p>{lead}</p></body></html>"
    else:
        newsroom.article("/storm.html", "Forty boats damaged at Lissen Point", lead)
    for hours in (1.1, 3.1, 12.1):
        turn(NOW + timedelta(hours=hours))
    (event,) = told("SELECT kind, noticed_at, still_otherwise_at, title FROM page_changes")
    assert event["kind"] == kind
    assert (event["still_otherwise_at"], event["noticed_at"]) == (
        NOW.isoformat(),
        (NOW + timedelta(hours=1.1)).isoformat(),
    )
