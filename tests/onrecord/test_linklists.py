"""Links that lead to another site are what an article is about; those to its own are other articles."""

import pytest

from onrecord.cleaning import clean_document
from onrecord.cleaning.linklists import leads_away
from onrecord.types import CleanArticle, Document, Metadata

SENTENCES = (
    "Yusra Halabi sorted the nets on Tuesday while the auctioneer of Tarn Quay read out what had landed.",
    "The fishmongers had come from three valleys, and none would say what they meant to pay for hake.",
    "Prices rose twice in an hour, the quay's clerk said, and then fell to where they had been for weeks.",
    "Nobody bought the eels, which went back into their barrels and up the hill to the school's kitchen.",
    "By noon the ice was water, and the gulls had what the buyers would not take off the last two boats.",
    "The hall will open again on Friday, when the boats from the north side are expected, the clerk said.",
    "It has stood for ninety years without a door, since nobody on the quay could agree on who would pay.",
)
HEAD = '<link rel="canonical" href="https://news.tarnquay.example/2026/hake">'
STANDFIRST = "Crews of four boats slept on the quay to be the first in the line"
CARD = f'<h3><a href="/2026/line">The night before the eels were sold</a></h3><p>{STANDFIRST}</p>'


def text(between, head=HEAD):
    before, after = ("".join(f"<p>{one}</p>" for one in some) for some in (SENTENCES[:2], SENTENCES[2:]))
    page = f"<!doctype html><html><head>{head}</head><body><article>{before}{between}{after}</article></body>"
    article = clean_document(Document("a", page.encode(), "html", Metadata()))
    assert isinstance(article, CleanArticle), article
    return article.text


NAMES = ("Petrović cork floats", "Brass net needle, large", "Ondřej's tarred twine for eel pots")


def links(*addresses):
    return [f'<a href="{address}">{name}</a>' for address, name in zip(addresses, NAMES, strict=True)]


ELSEWHERE = ("https://floats.example/a", "http://needles.example", "https://shop.twine.example/eel?x=1")


@pytest.mark.parametrize("shape", ["<li>{}</li>", "<li><h2>{}</h2></li>", "<p>{}</p>", "<p>See: {}</p>"])
def test_what_an_article_lists_of_other_sites_stays(shape):
    entries = "".join(map(shape.format, links(*ELSEWHERE)))
    kept = text(f"<ul>{entries}</ul>" if "li" in shape else entries)
    assert all(name in kept for name in NAMES)


@pytest.mark.parametrize(
    "own",
    [
        pytest.param(("/a", "/b", "/c"), id="without a host"),
        pytest.param([f"https://news.tarnquay.example/{n}" for n in "abc"], id="with the page's host"),
        pytest.param([f"//TARNQUAY.example/{n}" for n in "abc"], id="without a scheme"),
        pytest.param([f"https://shop.tarnquay.example/{n}" for n in "abc"], id="of a part of the site"),
    ],
)
@pytest.mark.parametrize("shape", ["<li>{}</li>", "<li><h2>{}</h2></li>"])
def test_what_leads_to_other_articles_of_the_site_goes(own, shape):
    kept = text(f"<ul>{''.join(map(shape.format, links(*own)))}</ul>")
    assert not any(name in kept for name in NAMES)


def test_a_page_that_does_not_say_where_it_lies_has_no_other_sites():
    assert "tarred twine" not in text(f"<ul><li>{'</li><li>'.join(links(*ELSEWHERE))}</li></ul>", head="")


@pytest.mark.parametrize(
    "address", ["", "#eels", "mailto:y@tarn.example", "https://", "http://[", "/a", "hake"]
)
def test_nothing_but_another_host_leads_away(address):
    assert not leads_away(address, {"tarnquay.example"})
    assert not leads_away(address, set())


@pytest.mark.parametrize(
    "card",
    [
        pytest.param(f'<div><figure><img src="e.jpg"></figure>{CARD}</div>', id="picture above"),
        pytest.param(f'<section>{CARD}<picture><img src="e.jpg"></picture></section>', id="picture below"),
        pytest.param(
            f'<div><div><amp-img src="e.jpg"></amp-img></div><div>{CARD}</div></div>', id="in parts"
        ),
        pytest.param(
            '<div><a href="/2026/line"><img src="e.jpg"></a> <a href="/2026/line">A night before the sale</a>'
            f"<p>{STANDFIRST}</p></div>",
            id="no heading",
        ),
    ],
)
def test_a_card_of_another_story_goes_with_its_standfirst(card):
    assert text(card) == "\n\n".join(SENTENCES)


@pytest.mark.parametrize(
    "part",
    [
        pytest.param(f"<div>{CARD}</div>", id="no picture"),
        pytest.param(
            f'<div><img src="e.jpg">{CARD.replace("/2026", "https://books.example")}</div>',
            id="another site's",
        ),
        pytest.param(
            f'<div><img src="e.jpg"><h3>The night before</h3><p>{STANDFIRST}</p></div>', id="no link"
        ),
        pytest.param(f'<div><img src="e.jpg">{CARD}<p>{SENTENCES[3]}</p></div>', id="a section"),
        pytest.param(f'<div><img src="e.jpg">{CARD.replace("</p>", " and bid. " * 30)}</p></div>', id="long"),
    ],
)
def test_a_section_of_the_article_is_no_card(part):
    assert STANDFIRST in text(part)


ANSWER = "<div><p>The clerk rings the bell three times, and writes the last price on a slate.</p></div>"


@pytest.mark.parametrize(
    "question",
    [
        pytest.param(f'<div><button aria-expanded="true">{{}}</button>{ANSWER}</div>', id="button"),
        pytest.param(
            f'<h3><button aria-expanded="true">{{}}</button></h3>{ANSWER}', id="button in a heading"
        ),
        pytest.param(f"<details><summary>{{}}</summary>{ANSWER}</details>", id="summary"),
    ],
)
def test_a_question_stays_above_the_answer_that_it_opens(question):
    lines = text(question.format("How is a price at the quay made?")).split("\n\n")
    n = lines.index("How is a price at the quay made?")
    assert lines[n + 1].startswith("The clerk rings the bell")


def test_a_button_that_opens_a_menu_is_no_heading():
    menu = (
        '<div><button aria-expanded="false">All the markets of the coast</button><ul><li>Tarn</li></ul></div>'
    )
    assert "All the markets of the coast" not in text(menu)


OUTLET = HEAD + '<meta property="og:site_name" content="Tarn Quay News">'
OFFER = '<p>Have your own tale of the ice? Bring it to Tarn Quay News <a href="{}">at its hut</a>.</p>'


def last_line(markup, head=OUTLET):
    page = f"<html><head>{head}</head><body><article>{{}}{markup}</article></body></html>"
    body = "".join(f"<p>{one}</p>" for one in SENTENCES)
    article = clean_document(Document("a", page.format(body).encode(), "html", Metadata()))
    assert isinstance(article, CleanArticle), article
    return article.text.split("\n\n")[-1]


@pytest.mark.parametrize("address", ["/hut", "https://www.tarnquay.example/hut", "https://tarnquay.example/"])
def test_a_last_line_in_which_the_outlet_offers_itself_goes(address):
    assert last_line(OFFER.format(address)) == SENTENCES[-1]


@pytest.mark.parametrize(
    "kept",
    [
        pytest.param(OFFER.format("https://hut.example/"), id="to another site"),
        pytest.param(OFFER.format("/hut").replace("Tarn Quay News", "the hall"), id="no outlet"),
        pytest.param(OFFER.format("/hut").replace("your own tale", "a tale"), id="no reader"),
        pytest.param(OFFER.format("/hut").replace("<a ", "<b ").replace("</a>", "</b>"), id="no link"),
        pytest.param(
            '<p>“You will not see me here again,” she told Tarn Quay News <a href="/may">in May</a>.</p>',
            id="told the outlet",
        ),
        pytest.param(
            '<p>Tarn Quay News corrected the price that you see <a href="/eels">in our list</a>.</p>',
            id="a correction",
        ),
    ],
)
def test_a_last_line_that_tells_something_stays(kept):
    assert last_line(kept) != SENTENCES[-1]


def test_an_offer_above_the_end_is_no_last_line():
    assert last_line(OFFER.format("/hut") + f"<p>{SENTENCES[0]}</p>") == SENTENCES[0]
