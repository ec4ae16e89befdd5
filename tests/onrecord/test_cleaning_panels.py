"""Dialogs of consent are no part of an article, whoever made them and however they are marked."""

# ruff: noqa: E501 - a table of panels can be read; panels broken over lines cannot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.cleaning import clean_document, panelnames
from onrecord.cleaning.panels import is_mostly_panels
from onrecord.cleaning.trees import parse_page
from onrecord.types import CleanArticle, Document, Rejected

SENTENCES = (
    "The lighthouse at Orm Head will be run without a keeper from May, the port office said on Friday.",
    "“Nobody has slept in the tower since the winter,” said Ines Falk, who keeps its books.",
    "The lamp was lit by hand for the last time in 1987, and the foghorn was sold to a museum.",
)
ARTICLE = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
TEXT = "\n\n".join(SENTENCES)
ASKS = (
    "<h2>We care about your privacy</h2>"
    "<p>We and our partners store cookies on your device so that our pages work and our advertising pays.</p>"
    "<p>With your consent we may use personal data to measure how often our pages are read and by whom.</p>"
    "<p>Some partners rely on legitimate interest, and you may object to that in the settings below.</p>"
    "<p>You can withdraw your consent at any time at the foot of every page, where our privacy notice is.</p>"
) * 2  # longer than the article
FRAGT = (
    "<p>Wir verwenden Cookies, um unsere Seiten zu messen und Anzeigen zu zeigen, die zu Ihnen passen.</p>"
    "<p>Mit Ihrer Einwilligung verarbeiten wir personenbezogene Daten, auch außerhalb Europas.</p>"
    "<p>Mehr dazu steht in unserer Erklärung zum Datenschutz, die Sie jederzeit lesen können.</p>"
) * 3


def clean(body):
    return clean_document(Document("a", f"<!doctype html><html><body>{body}</body></html>".encode(), "html"))


@pytest.mark.parametrize(
    "panel",
    [
        pytest.param(
            f'<div id="onetrust-consent-sdk"><div class="ot-sdk-row">{ASKS}</div></div>', id="OneTrust"
        ),
        pytest.param(f'<div id="didomi-host"><div class="didomi-popup">{ASKS}</div></div>', id="Didomi"),
        pytest.param(f'<div id="usercentrics-root">{ASKS}</div>', id="Usercentrics"),
        pytest.param(f'<div id="sp_message_container_1234">{ASKS}</div>', id="Sourcepoint"),
        pytest.param(f'<div id="CybotCookiebotDialog">{ASKS}</div>', id="Cookiebot"),
        pytest.param(f'<div class="qc-cmp2-container">{ASKS}</div>', id="Quantcast"),
        pytest.param(f'<div class="fc-consent-root">{ASKS}</div>', id="Funding Choices"),
        pytest.param(f'<div id="truste-consent-track">{ASKS}</div>', id="TrustArc"),
        pytest.param(f'<div class="cky-consent-container">{ASKS}</div>', id="CookieYes"),
        pytest.param(f'<div id="cmplz-cookiebanner-container">{ASKS}</div>', id="Complianz"),
        pytest.param(f'<div id="cookiescript_injected">{ASKS}</div>', id="CookieScript"),
        pytest.param(f'<div class="didomi-components">{ASKS}</div>', id="any part of a maker's"),
        pytest.param(f'<div id="BorlabsCookieBox">{FRAGT}</div>', id="Borlabs, in German"),
        pytest.param(f'<section class="cookie-notice">{ASKS}</section>', id="a site's own notice"),
        pytest.param(f'<div class="gdpr_banner">{ASKS}</div>', id="a site's own banner"),
        pytest.param(f'<div role="dialog" aria-label="Privacy">{ASKS}</div>', id="a dialog by its role"),
        pytest.param(f'<div role="alertdialog">{ASKS}</div>', id="an alert"),
        pytest.param(f'<div class="css-9x1" aria-modal="true">{ASKS}</div>', id="a dialog by its aria"),
        pytest.param(f"<dialog open>{ASKS}</dialog>", id="a dialog by its element"),
        pytest.param(f'<div role="dialog">{FRAGT}</div>', id="a dialog in German"),
        pytest.param(
            f'<div class="css-1ab">{ASKS}<button>Manage settings</button><button>Accept all</button></div>',
            id="buttons that accept",
        ),
        pytest.param(
            f'<div class="k9"><div>{FRAGT}</div><a href="#">Alle ablehnen</a></div>', id="links that refuse"
        ),
        pytest.param(
            f'<div class="z">{ASKS}<div><span role="button">Reject all</span></div></div>',
            id="a role of a button",
        ),
    ],
)
@pytest.mark.parametrize("where", ["above", "below", "inside"])
def test_a_dialog_of_consent_is_never_the_article(panel, where):
    body = {
        "above": f"{panel}<h1>A lamp goes out</h1><div>{ARTICLE}</div>",
        "below": f"<h1>A lamp goes out</h1><div>{ARTICLE}</div>{panel}",
        "inside": f"<h1>A lamp goes out</h1><div>{ARTICLE}{panel}</div>",
    }[where]
    article = clean(body)
    assert isinstance(article, CleanArticle)
    assert article.text == TEXT


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            f'<div class="didomi-consent-required"><article>{ARTICLE}</article></div>', id="a wrapper"
        ),
        pytest.param(
            f'<div role="dialog"><h1>A lamp goes out</h1>{ARTICLE}</div>', id="an article in a dialog"
        ),
        pytest.param(f'<div class="cookie-banner">{ARTICLE}</div>', id="a name alone"),
        pytest.param(f"<div>{ARTICLE}<button>Accept all</button></div>", id="a button alone"),
    ],
)
def test_what_says_nothing_of_consent_is_no_such_dialog(body):
    article = clean(body)
    assert isinstance(article, CleanArticle)
    assert article.text == TEXT


def test_a_report_on_cookies_is_an_article():
    report = (
        "<p>The regulator fined Norrick Media on Friday for cookies that were set without consent.</p>"
        "<p>“Privacy is no extra,” said Ines Falk, who leads the office, at its seat in Askvik.</p>"
        "<p>The firm has thirty days to pay, and its lawyer would not say whether it will appeal.</p>"
        "<p>The office had looked at ninety sites in the spring and wrote to eleven of them.</p>"
    )
    article = clean(f'<div class="privacy-news"><h1>Fine for cookies</h1>{report}</div>')
    assert isinstance(article, CleanArticle)
    assert article.text.count("\n\n") == 3


def test_a_page_of_nothing_but_the_dialog_is_a_consent_wall():
    refused = clean(f'<div id="didomi-host">{ASKS}</div>')
    assert isinstance(refused, Rejected)
    assert refused.code == "consent_wall"


MAKERS = (
    "didomi-host",
    "onetrust-consent-sdk",
    "usercentrics-root",
    "sp_message_container_9",
    "CybotCookiebotDialog",
    "truste-consent-track",
    "cmpbox",
)


@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize(
    "inside",
    [
        pytest.param("<article>{}</article>", id="article"),
        pytest.param("<main>{}</main>", id="main"),
        pytest.param("<div><h1>We value your privacy</h1>{}</div>", id="h1"),
    ],
)
@pytest.mark.parametrize("n", [1, 6])
def test_a_makers_container_is_no_article_whatever_tags_it_holds(maker, inside, n):
    panel = f'<div id="{maker}">{inside.format(ASKS * n)}</div>'
    for body in (f"{panel}<h1>A lamp goes out</h1>{ARTICLE}", f"<article>{ARTICLE}</article>{panel}"):
        article = clean(body)
        assert isinstance(article, CleanArticle)
        assert article.text == TEXT


@pytest.mark.parametrize(
    "panel",
    [
        pytest.param('<div role="dialog"><main>{}</main></div>', id="a dialog around main"),
        pytest.param('<div aria-modal="true"><article>{}</article></div>', id="a modal around article"),
        pytest.param('<div class="cookie-banner"><h1>Your privacy</h1>{}</div>', id="a site's own banner"),
        pytest.param('<section id="privacy-modal"><article>{}</article></section>', id="a site's own modal"),
    ],
)
def test_a_dialog_with_answers_is_no_article_whatever_tags_it_holds(panel):
    asked = panel.format(f"{ASKS}<button>Accept all</button><button>Reject all</button>")
    article = clean(f"{asked}<h1>A lamp goes out</h1>{ARTICLE}")
    assert isinstance(article, CleanArticle)
    assert article.text == TEXT


ON_CONSENT = (
    "<p>A court in Norrick ruled on Friday that a maker of consent forms had hidden the way to refuse.</p>"
    "<p>Cookies were set before anybody had answered, and their privacy was not asked about, it found.</p>"
    "<p>Advertising partners had read the personal data of two million people, said Ines Falk.</p>"
    "<p>The maker will appeal, its lawyer said; he called the cookies strictly necessary in every case.</p>"
    "<p>The office wants consent to be as easy to refuse as to give, and will look again in the spring.</p>"
)
FOOT = "<footer><p>All rights in these pages are reserved by the Orm Head Post and its writers.</p></footer>"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f'<div id="onetrust-lawsuit-story"><h1>Fine</h1>{ON_CONSENT}</div>', id="a maker sued"),
        pytest.param(f'<h1>Fine</h1><div id="onetrust-lawsuit-story">{ON_CONSENT}</div>', id="by its id"),
        pytest.param(f'<h1>Fine</h1><div class="didomi-privacy-ruling">{ON_CONSENT}</div>', id="by class"),
        pytest.param(f'<article role="dialog"><h1>Fine</h1>{ON_CONSENT}</article>', id="an article dialog"),
        pytest.param(f'<article role="dialog">{ON_CONSENT}</article>{FOOT}', id="with a foot"),
        pytest.param(f'<div role="dialog"><h1>Fine</h1>{ON_CONSENT}</div>', id="all there is"),
        pytest.param(f'<main class="privacy-wrapper">{ON_CONSENT}</main>', id="a wrapper"),
        pytest.param(f'<article class="cookie-consent-story">{ON_CONSENT}</article>{FOOT}', id="a tag"),
    ],
)
def test_an_article_about_consent_is_an_article(body):
    article = clean(body)
    assert isinstance(article, CleanArticle)
    assert "the spring" in article.text


@pytest.mark.parametrize("maker", MAKERS[:4])
def test_a_wall_with_a_headline_of_its_own_is_a_wall(maker):
    refused = clean(f'<div id="{maker}"><h1>We value your privacy</h1>{ASKS}</div>')
    assert isinstance(refused, Rejected)
    assert refused.code == "consent_wall"


IN_LANGUAGES = {
    "English": "<p>Together with those who help us we put small files on your phone.</p><p>They tell us how often a page was read and what you liked.</p>",
    "German": "<p>Wir und unsere 214 Partner legen kleine Dateien auf Ihrem Gerät ab.</p><p>So sehen wir, wie oft eine Seite gelesen wird, und zeigen Werbung.</p>",
    "Spanish": "<p>Nosotros y nuestros 87 socios guardamos pequeños archivos en su aparato.</p><p>Así sabemos cuántas veces se lee una página y qué anuncios le gustan.</p>",
    "Italian": "<p>Noi e i nostri 63 fornitori salviamo piccoli file sul suo telefono.</p><p>Così sappiamo quante volte una pagina viene letta e quali annunci mostrare.</p>",
    "Dutch": "<p>Wij en onze 41 leveranciers plaatsen kleine bestanden op uw toestel.</p><p>Zo weten wij hoe vaak een pagina wordt gelezen en welke reclame bij u past.</p>",
    "Swedish": "<p>Vi och våra 95 leverantörer sparar små filer på din telefon eller dator.</p><p>Då vet vi hur ofta en sida läses och vilken reklam som passar dig bäst.</p>",
    "Polish": "<p>My i nasi partnerzy zapisujemy małe pliki na twoim urządzeniu.</p><p>Dzięki temu wiemy, jak często czytana jest strona i jakie reklamy pokazać.</p>",
}
CONTAINERS = {
    "OneTrust": '<div id="onetrust-consent-sdk"><div>{}</div></div>',
    "OneTrust, an article": '<article id="onetrust-banner-sdk">{}</article>',
    "OneTrust, main": '<main id="onetrust-pc-sdk">{}</main>',
    "OneTrust, inner": '<div id="ot-pc-content"><div id="ot-pc-desc">{}</div></div>',
    "OneTrust, words": '<div id="ot-pc-desc">{}</div>',
    "Didomi": '<div id="didomi-host"><div class="didomi-popup">{}</div></div>',
    "Usercentrics": '<div id="usercentrics-root">{}</div>',
    "Usercentrics, an element": '<aside id="usercentrics-cmp-ui"><section>{}</section></aside>',
    "Sourcepoint": '<div id="sp_message_container_88"><article>{}</article></div>',
    "Sourcepoint, main": '<div id="sp_message_container_88"><main><h1>?</h1>{}</main></div>',
    "Sourcepoint, its own page": '<div id="notice" class="message type-modal"><div class="message-component message-row">{}</div></div>',
    "Cookiebot": '<div id="CybotCookiebotDialog">{}</div>',
    "Quantcast": '<div id="qc-cmp2-container"><article>{}</article></div>',
}


@pytest.mark.parametrize("language", IN_LANGUAGES)
@pytest.mark.parametrize("container", CONTAINERS)
def test_a_known_makers_container_is_never_the_article_in_any_language(container, language):
    panel = CONTAINERS[container].format(IN_LANGUAGES[language] * 4)
    one = f"<p>{SENTENCES[0]} {SENTENCES[2]}</p>"  # shorter than the panel
    for body in (f"<h1>A lamp goes out</h1><div>{one}</div>{panel}", f"{panel}<main>{one}</main>"):
        article = clean(body)
        assert isinstance(article, CleanArticle)
        assert article.text == f"{SENTENCES[0]} {SENTENCES[2]}"


@pytest.mark.parametrize("language", IN_LANGUAGES)
@pytest.mark.parametrize("container", CONTAINERS)
def test_a_page_of_nothing_but_a_known_makers_container_is_a_consent_wall(container, language):
    refused = clean(
        f"<nav><a href='/'>Orm</a></nav>{CONTAINERS[container].format(IN_LANGUAGES[language] * 2)}"
    )
    assert isinstance(refused, Rejected)
    assert refused.code == "consent_wall"


def test_a_page_that_shows_more_than_the_dialog_is_no_wall():
    links = "".join(f"<a href='/{n}'>Berth {n}</a> " for n in range(90))
    panel = f"<div id='didomi-host'>{IN_LANGUAGES['Dutch']}</div>"
    assert is_mostly_panels(parse_page(f"<html><body>{panel}<p>The lamp is out.</p></body></html>"))
    assert not is_mostly_panels(parse_page(f"<html><body><nav>{links}</nav>{panel}</body></html>"))


@pytest.mark.parametrize(
    "opened",
    [
        pytest.param('<div class="message">', id="a message"),
        pytest.param('<div class="message-container">', id="a box of messages"),
        pytest.param('<div class="onetrust-active">', id="a state"),
        pytest.param('<div class="didomi-consent-required">', id="a condition"),
        pytest.param('<div class="story-on-usercentrics">', id="a story"),
        pytest.param('<div class="uc-embedding">', id="a blocker of embeds"),
    ],
)
def test_an_article_in_what_only_sounds_like_a_makers_container_is_one(opened):
    article = clean(f"{opened}<h1>A lamp goes out</h1>{ARTICLE}</div>")
    assert isinstance(article, CleanArticle)
    assert article.text == TEXT


@given(
    st.one_of(
        st.from_regex(panelnames._KNOWN), st.from_regex(panelnames._MADE), st.from_regex(panelnames._NAMED)
    )
)
def test_no_name_of_a_panel_is_passed_over(names):
    assert panelnames.may_name_panel(names)
