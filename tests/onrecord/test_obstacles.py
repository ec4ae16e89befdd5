"""A page that stands before an article is refused in its own words, and an article never is."""

# ruff: noqa: E501 - a page in one line can be read

import pytest

from onrecord.cleaning import clean_document
from onrecord.types import CleanArticle, Document, Metadata

SHORT = "<p>Two ferries left Quill Bay before noon on Monday, the harbour master said. Nobody was hurt, and the pier is open to all again.</p>"


def read(body, head="", **known):
    page = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    return clean_document(Document("a", page.encode(), "html", Metadata(**known)))


REFRESH = '<meta http-equiv="refresh" content="{}">'


@pytest.mark.parametrize(
    ("body", "head", "code"),
    [
        ("", REFRESH.format("0; URL=/story"), "leads_on"),
        (
            "<p>You are being sent on to the article. If nothing happens within a few seconds please use this link instead of waiting any longer for it.</p>",
            REFRESH.format("3;url=https://a.example/x"),
            "leads_on",
        ),
        ("<p>Ein Augenblick, bitte.</p>", REFRESH.format("5; url='/artikel'"), "leads_on"),
        (
            "<p>Un instant, nous vous conduisons vers la page que vous avez demandée, cela ne prendra que quelques secondes, merci de patienter encore.</p>",
            REFRESH.format("2;URL=/x"),
            "leads_on",
        ),
        ('<div id="root"></div><script src="/x.js"></script>', "", "needs_scripts"),
        ('<div id="app"><p>Loading</p></div><script>run()</script>', "", "needs_scripts"),
        (
            "<p>Please enable JavaScript in your browser to see this page. Without it we cannot show you what you came for, and nothing on this page will work.</p>",
            "",
            "in_the_way",
        ),
        (
            "<p>Your browser is out of date and cannot show this page. Please update it, or choose another browser from the list that we keep for you below.</p>",
            "",
            "in_the_way",
        ),
        (
            "<p>This story can be read in the Gazette app alone. Open the app on your telephone, or download it from the store to go on from here today.</p>",
            "",
            "in_the_way",
        ),
        (
            "<p>This page is not available in your country. Please choose another edition of the Gazette, or return to the front page to see what we have for you.</p>",
            "",
            "in_the_way",
        ),
        ("<p>Two words.</p>", "", "too_short"),
    ],
)
def test_a_page_in_the_way_is_refused_by_its_cause(body, head, code):
    assert read(body, head).code == code


@pytest.mark.parametrize(
    ("body", "head", "known"),
    [
        (SHORT, "", {}),
        (SHORT, REFRESH.format("900"), {}),
        (SHORT, REFRESH.format("900;url=/same"), {}),
        (SHORT, REFRESH.format("20;url=https://a.example/x"), {"published": "2026-11-03"}),
        (SHORT + "<p>The firm will update the browser of its ticket machines in June.</p>", "", {}),
        (SHORT + "<script>run()</script>", "", {}),
    ],
)
def test_a_short_article_is_in_nobodys_way(body, head, known):
    assert isinstance(read(body, head, **known), CleanArticle)


FEED = "".join(
    f"<p>{line}</p>"
    for line in (
        "The lock at Ennis Weir will be shut to barges until the spring, its keeper said on Thursday.",
        "Forty skippers wrote to the canal trust that they had not been asked, and want their fees back.",
        "The trust denied this, and said that a letter had gone to every one of them before the summer.",
    )
)


@pytest.mark.parametrize(
    ("body", "head"),
    [
        ("<p>You are being sent on to the story, wait.</p>", "<title>Redirecting</title>" + REFRESH.format("3;url=/x")),
        ('<div id="root"></div><script src="/x.js"></script>', "<title>The Weir Post</title>"),
        ("<h1>We value your privacy</h1><p>We and our 90 partners store cookies. Accept all or manage your choices by clicking below, including your right to object where legitimate interest is used by anybody.</p>", "<title>Weir Post - consent</title>"),
        ("<h1>Sorry, the page was not found</h1><p>The page you are looking for does not exist. It may have been moved, or you may have followed an old link to it. Try the front page.</p>", "<title>Page not found</title>"),
        ("<h1>Log in</h1><p>Log in to continue reading. Already have an account? Forgot your password? Please choose one of the ways below to go on, it takes less than a minute of your time.</p>", "<title>Log in</title>"),
        ("<p>Our app is required for this story. Please download the app from the store, open it, and sign in with your account to go on from here. Tap the link below to go on.</p>", "<title>Get the app</title>"),
    ],
)  # fmt: skip
def test_text_and_title_of_the_feed_stand_in_for_a_page_in_the_way(body, head):
    page = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    told = Metadata(title="Weir shut until spring", from_feed=frozenset(["title"]))
    made = clean_document(Document("a", page.encode(), "html", told), FEED.encode())
    assert isinstance(made, CleanArticle), made
    assert made.title == "Weir shut until spring"
    assert made.text.startswith("The lock at Ennis Weir")
    assert "cookie" not in made.text


def test_an_article_keeps_its_own_title_beside_its_feed():
    page = f"<!doctype html><title>Weir to stay shut | Post</title><body><article><h1>Weir to stay shut</h1>{FEED}</article>"
    told = Metadata(title="Weir shut until spring", from_feed=frozenset(["title"]))
    assert (
        clean_document(Document("a", page.encode(), "html", told), FEED.encode()).title == "Weir to stay shut"
    )


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<h1>Oh no</h1><p>We looked everywhere and could not find what you wanted. You may have followed an old link, or the address has a slip in it. Try another search.</p>", id="nothing there"),
        pytest.param("<p>We see that you come from a place where our licences do not reach, so that we may not show you this. Thank you for bearing with us until it is settled.</p>", id="a region"),
        pytest.param("<p>You have read your five free stories of this month. With a pass for readers you see all that we print, on every device that you own, from today on.</p>", id="a limit"),
        pytest.param("<p>The site is being looked after tonight. We expect to be back in an hour or two, and thank you for your patience while our people are at work on it.</p>", id="repairs"),
        pytest.param("<p>You must be eighteen or older to see what is behind this door. Tell us the year in which you were born, and we will let you in if we may do so.</p>", id="age"),
        pytest.param("<p>Sie haben in diesem Monat alle freien Artikel gelesen. Mit einem Zugang können Sie alles lesen, was wir drucken, und zwar auf jedem Gerät, das Ihnen gehört.</p>", id="German"),
        pytest.param("<p>Vous avez lu tous les articles offerts de ce mois. Un abonnement vous ouvre tout ce que nous imprimons, sur chacun de vos appareils, dès aujourd’hui et sans délai.</p>", id="French"),
        pytest.param("<p>Click here to go on.</p>", id="a click"),
    ],
)  # fmt: skip
def test_a_page_that_speaks_to_its_reader_alone_is_in_the_way(body):
    assert read(body).code == "in_the_way"


@pytest.mark.parametrize(
    "body",
    [
        "<p>“You will hear from our lawyers, and you know it,” the mayor told the skippers on Monday. “You never asked us.” The harbour board has not answered him so far.</p>",
        "<p>Two goats were found on the roof of the post office in Ennis on Friday. They ate a flag. “You should see them,” said a clerk. Nobody knows whose they are.</p>",
        "<p>Der Hafenmeister von Ennis hat am Montag zwei Fähren angehalten. Sie hatten keine Lichter. Die Reederei bestritt das und sprach von einem Irrtum der Wache am Kai.</p>",
    ],
)
def test_a_short_report_with_quoted_words_is_none(body):
    assert isinstance(read(body), CleanArticle)


ABOUT = (
    '<meta property="og:title" content="Barge strikes gate of lock"><meta property="article:published_time" content="2026-11-03T18:00:00+01:00">'
    '<meta property="og:description" content="Nine skippers waited at Ennis Weir until the evening."><meta name="author" content="Olga Vance">'
)
INSTEAD = {
    "a region": "<p>451: Unavailable due to legal reasons. We see that you are in a country of the Economic Area, and therefore access cannot be granted at this time. For any issues, call 800-555-0100.</p>",
    "an app": "<p>Get the Gazette app to read this story and all others. Scan the code with your telephone, or choose your shop below to install it today.</p>",
    "a limit": "<p>You have sent too many requests in a short time. Please wait a few minutes and try again. If you think that this is wrong, write to us.</p>",
    "repairs": "<p>Our site is down for planned maintenance. We expect to be back by noon. Thank you for your patience, and sorry for the trouble that this is.</p>",
    "an update": "<p>The service is currently unavailable while we move it to another place. It will be back shortly. We are sorry for any inconvenience that it means.</p>",
}


@pytest.mark.parametrize("said", INSTEAD.values(), ids=INSTEAD)
@pytest.mark.parametrize("head", ["", ABOUT], ids=["declares nothing", "declares the article"])
def test_what_stands_in_place_of_an_article_is_none_whatever_the_page_declares(said, head):
    assert read(said, head).code == "in_the_way"


def test_a_short_article_that_speaks_to_its_readers_stays_where_it_is_about_its_headline():
    said = "<p>You will wait at Ennis Weir until Thursday: a barge has struck the gate of the lock, and nine skippers know what you do. You may turn round.</p>"
    assert isinstance(read(said, ABOUT), CleanArticle)


def test_what_only_describes_a_page_is_no_program():
    told = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Two ferries"}</script>'
    assert read("<p>Two ferries left.</p>", told).code == "too_short"
    assert read("<p>Two ferries left.</p>", told + "<script>run()</script>").code == "needs_scripts"
