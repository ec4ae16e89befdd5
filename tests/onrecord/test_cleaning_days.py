"""The day of an event, and today's in the head of a site, are never the day of an article."""

# ruff: noqa: E501 - a table of pages can be read; pages broken over lines cannot

from datetime import UTC, datetime

import pytest

from onrecord.cleaning import clean_document
from onrecord.types import CleanArticle, Document, Metadata

SENTENCE = (
    "Two ferries left Quill Bay before noon on Monday, the harbour master said to the press at the pier"
)
CREWS = ("one", "two", "three", "four", "five", "six", "seven")
ARTICLE = "".join(f"<p>{SENTENCE}, {crew}.</p>" for crew in CREWS)
TODAY = "Sunday, 29 November 2026"
DAY = "2026-11-02"
EVENT, AT = '<time datetime="2026-12-06">', '<time datetime="2026-12-06T19:30">'
MENU = '<nav><a href="/n">News</a><a href="/s">Sport</a></nav>'


def day_of(body, read_at=None):
    """The day on which the page was published, as it is understood with and without a declared title."""
    days = set()
    for head in ("", '<meta property="og:title" content="Ferries leave">'):
        page = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
        article = clean_document(Document("a", page.encode(), "html", Metadata(), read_at=read_at))
        assert isinstance(article, CleanArticle), article
        days.add(article.published and article.published[:10])
    (day,) = days
    return day


EVENTS = {
    "an hour for machines": f"{EVENT}7pm</time>",
    "an hour and a zone": '<p><time datetime="2026-12-06T19:00:00+01:00">7pm</time></p>',
    "a day and an hour": f"<p>{EVENT}Sunday 6 December 2026, 7pm</time></p>",
    "an hour of the clock": f"<p>{EVENT}7 o'clock</time></p>",
    "beside a place": f"<div>{EVENT}6 December, 7pm</time> Harbour Hall</div>",
    "from one time": f"{AT}19:30</time>–{AT}21:30</time>",
    "from one time on a day": f"<p>{EVENT}6 December 2026</time>, {EVENT}19:30</time> – {AT}21:00</time></p>",
    "from one day": "<p>6 December 2026 – 8 December 2026</p>",
    "until a day": "<p>6 December 2026 until 8 December 2026</p>",
    "above a venue": "<p>6 December 2026, 7:30pm</p><p>Venue: Harbour Hall</p>",
    "above tickets": "<p>6 December 2026, 7:30pm</p><p>Tickets: 12 crowns at the door</p>",
    "above a place": "<p>6 December 2026, 7:30pm</p><p>Where: Harbour Hall</p>",
    "behind a venue": "<div><span>Venue: Harbour Hall</span><span>6 December 2026, 7:30pm</span></div>",
    "above doors": "<div><p>6 December 2026, 19:30</p><p>Doors open 18:45</p></div>",
    "above free entry": "<p>Sunday 6 December 2026, 7:30pm</p><p>Free entry</p>",
    "in German": "<p>06.12.2026, 19:30 Uhr</p><p>Einlass: 18:45 Uhr</p>",
    "in a list": f"<ul><li>{EVENT}6 December</time></li><li>Harbour Hall</li><li>Tickets: 12 crowns</li></ul>",
    "in a table": "<table><tr><th>Date</th><td>6 December 2026</td></tr><tr><th>Venue</th><td>Harbour Hall</td></tr></table>",
    "in a box": '<div class="eventInfo"><p>6 December 2026, 7:30pm</p></div>',
    "of a concert": '<div class="gig-date">6 December 2026, 7:30pm</div>',
    "of a match": '<div class="fixture"><span>6 December 2026, 15:00</span><span>Askvik v Norrick</span></div>',
    "a label in front": f"<p>Live from {AT}7:30pm</time></p>",
}


@pytest.mark.parametrize("event", EVENTS.values(), ids=EVENTS)
def test_the_day_of_an_event_is_not_the_articles(event):
    halves = ARTICLE[: len(ARTICLE) // 7 * 2], ARTICLE[len(ARTICLE) // 7 * 2 :]
    assert day_of(f"<main><h1>Ferries leave</h1>{event}{ARTICLE}</main>") is None
    assert day_of(f"<main><h1>Ferries leave</h1>{event.join(halves)}</main>") is None
    own = "<p>By Ada Quill</p><p>2 November 2026</p>"
    assert day_of(f"<main><h1>Ferries leave</h1>{own}<div>{event}</div>{ARTICLE}</main>") == DAY


HEADS = {
    "above the headline in it": f"<header>{MENU}<div>{TODAY}</div><h1>Ferries leave</h1></header><main>{{}}</main>",
    "beside the site's name": f'<header><a href="/">The Post</a><i class="date">{TODAY}</i><h1>Ferries leave</h1></header><main>{{}}</main>',
    "a time element": f'<header>{MENU}<time datetime="2026-11-29">{TODAY}</time><h1>Ferries leave</h1></header><main>{{}}</main>',
    "below the headline": f'<header>{MENU}<h1>Ferries leave</h1><div class="date">{TODAY}</div></header><main>{{}}</main>',
    "below the site's name": f'<header><h1><a href="/">The Post</a></h1><div class="date">{TODAY}</div></header><main><h2>Ferries leave</h2>{{}}</main>',
    "below its whole address": f'<header><h1><a href="https://post.example/">The Post</a></h1><div>{TODAY}</div></header><main><h2>Ferries leave</h2>{{}}</main>',
    "below its picture": f'<header><h1><a href="/"><img alt="The Post"></a></h1><div>{TODAY}</div></header><main><h2>Ferries leave</h2>{{}}</main>',
    "below its logo": f'<header><h1 class="logo">The Post</h1><p>{TODAY}</p></header><main><h1>Ferries leave</h1>{{}}</main>',
    "no header by its tag": f'<div class="site-header">{MENU}<i>{TODAY}</i><h1>Ferries leave</h1></div><main>{{}}</main>',
    "a banner by its role": f'<div role="banner"><a href="/">The Post</a><p>{TODAY}</p></div><main><h1>Ferries leave</h1>{{}}</main>',
    "no headline": f'<header><a href="/">The Post</a><i>{TODAY}</i></header><main>{{}}</main>',
    "a line beside the name": f'<div><a href="/">The Post</a> | {TODAY}</div><main><h1>Ferries leave</h1>{{}}</main>',
    "without its weekday": '<div><a href="/">The Post</a> <i>29 November 2026</i></div><main><h1>Ferries leave</h1>{}</main>',
    "a table": f'<table><tr><td><a href="/"><img alt="Post"></a></td><td>{TODAY}</td></tr></table><main><h1>Ferries leave</h1>{{}}</main>',
    "a bar": f'<div class="top"><i>{TODAY}</i><a href="/login">Log in</a></div><main><h1>Ferries leave</h1>{{}}</main>',
    "named so": '<div id="currentDate">29 November 2026</div><main><h1>Ferries leave</h1>{}</main>',
}  # fmt: skip


@pytest.mark.parametrize("page", HEADS.values(), ids=HEADS)
def test_todays_date_in_the_head_of_a_site_is_not_the_articles(page):
    assert day_of(page.format(ARTICLE)) is None
    assert day_of(page.format(f"<p>Published 2 November 2026</p>{ARTICLE}")) == DAY
    if "<main><h" in page:
        assert day_of(page.format(f"<p>2 November 2026</p>{ARTICLE}")) == DAY


OWN = {
    "above, in the article's header": "<article><header><i>2 November 2026</i><h1>Ferries leave</h1></header>{}</article>",
    "below, in the article's header": "<article><header><h1>Ferries leave</h1><i>2 November 2026</i></header>{}</article>",
    "above, beside its section": '<main><header><a href="/news">News</a><time>2 November 2026</time><h1>Ferries leave</h1></header>{}</main>',
    "beside a trail of links": '<article><header><nav class="breadcrumb"><a href="/">Home</a></nav><h1>Ferries leave</h1><p>2 November 2026</p></header>{}</article>',
    "above, with its weekday": "<main><p>Monday, 2 November 2026</p><h1>Ferries leave</h1>{}</main>",
    "a header alone": "<header><p>2 November 2026</p><h1>Ferries leave</h1></header>{}",
    "a header of the page": '<div class="page-header"><h1>Ferries leave</h1><i>2 November 2026</i></div>{}',
    "with the writer below a menu": f"<header>{MENU}<i>{TODAY}</i><h1>Ferries leave</h1><p>By Ada Quill, 2 November 2026</p></header><main>{{}}</main>",
    "with minutes": "<main><h1>Ferries leave</h1><time datetime='2026-11-02'>7:05pm</time>{}</main>",
    "with its weekday and minutes": "<main><h1>Ferries leave</h1><p>Monday 2 November 2026, 7:30pm</p>{}</main>",
    "an hour that is called its": "<main><h1>Ferries leave</h1><p>Published <time datetime='2026-11-02'>2 November 2026, 7pm</time></p>{}</main>",
    "above a place": "<main><h1>Ferries leave</h1><p>2 November 2026</p><p>Askvik</p>{}</main>",
    "above what readers may do": "<main><h1>Ferries leave</h1><div><i>2 November 2026</i><a href='#'>Share</a><a href='#'>Book club</a></div>{}</main>",
    "with tickets below the text": "<main><h1>Ferries leave</h1><p>2 November 2026</p>{}<p>Tickets: 12 crowns</p></main>",
}  # fmt: skip


@pytest.mark.parametrize("page", OWN.values(), ids=OWN)
def test_the_articles_own_day_stays(page):
    assert day_of(page.format(ARTICLE)) == DAY


DECLARED = {
    "OpenGraph": '<meta property="article:published_time" content="{}T09:00:00+01:00">',
    "a meta element": '<meta name="date" content="{}">',
    "Dublin Core": '<meta name="dc.date.issued" content="{}">',
    "JSON-LD": '<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished": "{}"}}</script>',
    "a program": '<script>window.page = {{"publishedAt": "{}T09:00:00Z"}}</script>',
    "an element": '<time itemprop="datePublished" datetime="{}">today</time>',
}


def declared_day(head, read_at, url=None):
    page = f"<!doctype html><html><head>{head}</head><body><h1>Ferries leave</h1>{ARTICLE}</body></html>"
    known = Metadata(url=url or "https://post.example/ferries")
    article = clean_document(Document("a", page.encode(), "html", known, read_at=read_at))
    assert isinstance(article, CleanArticle), article
    return article.published and article.published[:10]


@pytest.mark.parametrize("voice", DECLARED)
@pytest.mark.parametrize(
    ("day", "kept"),
    [
        ("2026-10-30", True),
        ("2026-11-02", True),
        ("2026-11-03", True),  # of a zone ahead
        ("2026-11-04", False),
        ("2026-12-24", False),
        ("2031-01-01", False),
    ],
)
def test_a_declared_day_after_the_reading_is_no_day_of_publication(voice, day, kept):
    read_at = datetime(2026, 11, 2, 23, 30, tzinfo=UTC)
    head = DECLARED[voice].format(day)
    assert declared_day(head, read_at) == (day if kept else None)
    assert declared_day(head, None) == day


def test_an_address_with_a_day_after_the_reading_dates_nothing():
    read_at, url = datetime(2026, 11, 2, 9, 0, tzinfo=UTC), "https://post.example/2026/{}/ferries-leave"
    assert declared_day("", read_at, url.format("11/20")) is None
    assert declared_day("", read_at, url.format("10/20")) == "2026-10-20"


def test_a_voice_with_a_day_that_has_come_stands_in_for_one_that_has_none():
    head = DECLARED["JSON-LD"].format("2026-12-24") + DECLARED["a meta element"].format("2026-10-30")
    assert declared_day(head, datetime(2026, 11, 2, 9, 0, tzinfo=UTC)) == "2026-10-30"


def test_a_day_to_come_when_the_page_was_fetched_is_not_its_own():
    page = f"<main><h1>Ferries leave</h1><p>6 December 2026, 7:30pm</p>{ARTICLE}</main>"
    assert day_of(page, datetime(2026, 11, 29, 12, tzinfo=UTC)) is None
    assert day_of(page, datetime(2026, 12, 5, 12, tzinfo=UTC)) == "2026-12-06"  # it is the 6th in the east


@pytest.mark.parametrize(
    ("shown", "published"),
    [
        ('<time datetime="2026-12-06T19:30">6 December 2026, 7:30pm</time>', "2026-11-03"),
        ('<p><time datetime="2026-11-20">20 November 2026</time></p>', "2026-11-03"),
        ('<time datetime="2026-11-04">4 November 2026</time>', "2026-11-04"),
        ('<time datetime="2026-11-02">2 November 2026</time>', DAY),
    ],
)
def test_a_time_element_after_the_day_in_the_feed_is_not_of_publication(shown, published):
    page = f"<html><body><main><h1>Ferries leave</h1>{shown}{ARTICLE}</main></body></html>"
    for listed in ("2026-11-03", "2026-11-03T09:00:00+01:00"):
        known = Metadata(published=listed, from_feed=("published",))
        article = clean_document(Document("a", page.encode(), "html", known))
        assert article.published[:10] == published
    changed = page.replace(shown, "<p>Updated 9 November 2026</p>")
    assert clean_document(Document("a", changed.encode(), "html", known)).modified == "2026-11-09"
