"""What stands among an article's paragraphs without a name that tells what it is: known by its shape."""

# ruff: noqa: E501 - a page in one line can be read

import pytest

from onrecord.claims import extract
from onrecord.cleaning import clean_document
from onrecord.types import ArticleText, Document, Metadata

STORY = (
    "The lock at Ennis Weir was shut on Monday after a barge had struck its gate, the keeper Ida Brandt said.",
    "Nine skippers waited on both sides of it until the evening, and two of them turned round at nightfall.",
    "The canal trust said that the gate would be lifted out on Thursday, if a crane could be had by then.",
    "“We have never seen such a thing,” said Karl Tidd, who has kept the books of the lock since 1998.",
    "A spokesman for the county said the costs would be borne by the owner of the barge or by his insurer.",
    "The barge was carrying 300 tonnes of gravel to a building site in Lower Norrick when it hit the gate.",
)
OTHERS = (
    "The mayor of Lisk wants the statue gone before the winter, her office said in a letter to the council.",
    "A bank in Orrin has lost the keys of its vault and will drill it open on Friday, the paper has learned.",
    "The choir of Saint Anne sang for nine hours on Sunday to pay for a new roof, the vicar told the Post.",
)
H1 = "<h1>Barge strikes gate</h1>"


def paragraphs(lines):
    return "".join(f"<p>{line}</p>" for line in lines)


def clean(body):
    page = f'<html lang="en"><head><title>Barge strikes gate</title></head><body>{body}</body></html>'
    return clean_document(Document("a", page.encode(), "html", Metadata(url="https://weir.example/a")))


def lines(body):
    return clean(body).text.split("\n\n")


CARDS = {
    "a headline and a picture in one link": '<div><a href="/{n}"><img src="x"><h3>{title}</h3></a><p>{text}</p></div>',
    "a picture, then a linked headline": '<div><a href="/{n}"><img src="x"></a><h3><a href="/{n}">{title}</a></h3><p>{text}</p></div>',
    "a time": '<div><h3><a href="/{n}">{title}</a></h3><time>3 May</time><p>{text}</p></div>',
}


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
@pytest.mark.parametrize("n_cards", [6, 30])
def test_a_short_article_is_not_lost_among_cards_of_others(card, n_cards):
    cards = (card.format(n=n, title=f"Other story {n}", text=OTHERS[n % 3]) for n in range(n_cards))
    body = f"<div><div>{H1}{paragraphs(STORY[:2])}</div><div>{''.join(cards)}</div></div>"
    assert lines(body) == list(STORY[:2])


@pytest.mark.parametrize(
    "mark",
    [
        '<sup><a href="#fn1">1</a></sup>',
        '<a href="#note-2"><sup>[2]</sup></a>',
        '<sup id="r3"><a href="#f3">†</a></sup>',
        '<a href="#cite-4" class="x">[4]</a>',
        '<sup><a href="#fn12">(12)</a></sup>',
    ],
)
def test_a_mark_of_a_note_is_no_part_of_the_word_before_it(mark):
    line = f"<p>The canal trust said{mark} that the gate{mark} would be lifted out on Thursday{mark}.</p>"
    read = lines(f"<main>{H1}{paragraphs(STORY)}{line}</main>")[-1]
    assert read == "The canal trust said that the gate would be lifted out on Thursday."
    assert extract(ArticleText("a", read)).claims[0].chain


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("The lock holds 10<sup>6</sup> litres, the keeper said.", "106 litres"),
        ('The <a href="#gate">gate</a> was struck, the keeper said.', "The gate was struck"),
        ('The <a href="https://trust.example/9">9</a> skippers waited, he said.', "The 9 skippers"),
        ('It was the 9<sup><a href="#x">th time</a></sup> this year, he said.', "9th time"),
    ],
)
def test_raised_figures_and_links_that_lead_to_no_note_stay(written, read):
    assert read in clean(f"<main>{H1}{paragraphs(STORY)}<p>{written}</p></main>").text


POSTS = {
    "a box": '<div class="x1"><p>{said}</p>— Kai Rask (@kairask) <a href="https://posts.example/k/1">June 1, 2026</a></div>',
    "a quotation": '<blockquote><p>{said}</p><p>— Kai Rask (@kairask) <a href="https://posts.example/k/1">1 June</a></p></blockquote>',
    "a section": '<section><div>{said}</div><div>— Kai Rask (@kairask) <a href="https://posts.example/k/1">June 1, 2026</a></div></section>',
    "one line": '<blockquote>{said} — Kai Rask (@kairask) <a href="https://posts.example/k/1">June 1, 2026</a></blockquote>',
}


@pytest.mark.parametrize("post", POSTS.values(), ids=POSTS)
def test_a_post_is_told_by_the_signature_that_leads_to_it(post):
    post = post.format(said="The harbour board took 300,000 crowns from the bridge company.")
    article = clean(f"<main>{H1}{paragraphs(STORY[:4])}{post}{paragraphs(STORY[4:])}</main>")
    told = [article.text[slice(*one.span)] for one in article.blocks if one.kind == "embed"]
    assert len(told) == 1
    assert "300,000 crowns" in told[0]
    assert "Kai Rask" in told[0]
    assert [line for line in article.text.split("\n\n") if line in STORY] == list(STORY)


def test_an_article_that_closes_with_an_account_is_no_post():
    signed = '<p>— Olga Vance (@olga) <a href="https://posts.example/olga">follow</a></p>'
    assert not [b for b in clean(f"<main>{H1}{paragraphs(STORY)}{signed}</main>").blocks if b.kind == "embed"]


HEADINGS = ["12 responses", "Comments", "3 thoughts on Barge strikes gate", "Readers' comments", "Discussion"]


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("when", ["3 May 2026 at 10:00", "2 hours ago"])
def test_what_readers_wrote_goes_with_its_heading(heading, when):
    said = "I was there on that morning and saw nothing of the kind happen at the lock at all, number"
    replies = "".join(f"<li><b>Reader{n}</b> <i>{when}</i><p>{said} {n}.</p></li>" for n in range(5))
    body = f"<main>{H1}{paragraphs(STORY)}<h3>{heading}</h3><ol>{replies}</ol></main>"
    assert lines(body) == list(STORY)


@pytest.mark.parametrize("heading", ["12 responses", "Reactions"])
def test_a_section_of_the_article_under_such_a_heading_stays(heading):
    body = f"<main>{H1}{paragraphs(STORY[:3])}<h3>{heading}</h3>{paragraphs(STORY[3:])}</main>"
    assert lines(body) == [*STORY[:3], heading, *STORY[3:]]


@pytest.mark.parametrize(
    "label", ["- Advertisement -", "*** ADVERTISEMENT ***", "— Continue reading —", "| Subscribe |"]
)
def test_marks_around_a_label_hide_it_from_nobody(label):
    assert lines(f"<main>{H1}{paragraphs(STORY[:3])}<p>{label}</p>{paragraphs(STORY[3:])}</main>") == list(
        STORY
    )


ASKS = {
    "a letter": "<h4>The morning letter</h4><p>All that you need to know, each day at seven.</p><form><input type=email><button>Sign up</button></form>",
    "a gift": '<p>We need your help. Our reporters depend on readers like you.</p><a href="/give">Give now</a>',
    "an offer": "<h2>Keep reading for £1</h2><p>Get unlimited access to all our stories for a month.</p><button>Subscribe</button>",
    "a poll": "<h4>Should the lock be rebuilt this year?</h4><label><input type=radio>Yes</label><button>Vote</button>",
    "in German": "<h4>Der Morgenbrief</h4><p>Wir schreiben Ihnen jeden Tag um sieben, was wichtig wird.</p><button>Jetzt abonnieren</button>",
    "in French": "<h4>La lettre du matin</h4><p>Chaque jour à sept heures, ce que vous devez savoir.</p><button>S'abonner</button>",
    "a field of the button's": "<div><p>Join us, and we will write to you on Sundays.</p></div><input type=submit value='Sign up'>",
}


@pytest.mark.parametrize("ask", ASKS.values(), ids=ASKS)
@pytest.mark.parametrize("at", [3, 6])
def test_a_box_that_asks_its_reader_for_something_is_known_by_its_button(ask, at):
    body = f"<main>{H1}{paragraphs(STORY[:at])}<div class='x'>{ask}</div>{paragraphs(STORY[at:])}</main>"
    assert lines(body) == list(STORY)


NO_ASKS = {
    "a paragraph beside it": "<div><p>{line}</p><button>Subscribe</button></div>",
    "a link beside it": '<section><p>{line}</p><a href="/give">Donate</a></section>',
    "somebody's words": "<div><p>“You must not give up on us,” she said. {line}</p><button>Donate</button></div>",
    "what leads on in the matter": '<div><p>You need a berth if you wait there. {line}</p><a href="/b">Register</a></div>',
}


@pytest.mark.parametrize("part", NO_ASKS.values(), ids=NO_ASKS)
def test_a_paragraph_of_the_article_stays_beside_such_a_button(part):
    parts = "".join(part.format(line=line) for line in STORY)
    read = clean(f"<main>{H1}{parts}</main>").text
    assert all(line in read for line in STORY)


def test_an_offer_is_no_part_of_a_short_beginning_either():
    offer = "<div class='x'><h2>Subscribe to read on</h2><p>Get unlimited access to all our stories for a month. Cancel when you like, and read on all your devices, wherever you go.</p><button>Subscribe</button></div>"
    assert lines(f"<article>{H1}{paragraphs(STORY[:2])}{offer}</article>") == list(STORY[:2])


def test_a_page_of_nothing_but_cards_is_no_article():
    cards = "".join(
        CARDS["a time"].format(n=n, title=f"Other story {n}", text=OTHERS[n % 3]) for n in range(8)
    )
    assert clean(f"{H1}<video></video><p>1:34</p><div>{cards}</div>").code == "too_short"


def test_a_dialog_of_consent_in_german_compounds_is_one():
    said = "<p>Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking. Näheres zu Analyse-Trackern und zum Widerruf steht in der Datenschutzerklärung.</p>"
    dialog = f"<div class='x'>{said}<button>Akzeptieren und weiter</button></div>"
    assert lines(f"<main>{H1}{paragraphs(STORY)}</main>{dialog}") == list(STORY)
