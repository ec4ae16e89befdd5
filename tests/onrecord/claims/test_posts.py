"""What stands in an embedded post is its poster's, and never the outlet's own words."""

import pytest

from onrecord.claims import extract
from onrecord.cleaning import clean_document
from onrecord.links import propositions
from onrecord.types import ArticleText, ClaimLink, CleanArticle, Document
from tests.onrecord.test_links import claim as linkable

BEFORE = "The parish of Orm shut its bell tower on Friday after a beam had come down in the night."
AFTER = "The tower stays shut until the insurers have been there, its clerk Ines Falk said on Saturday."
POST = "The parish knew of the rotten beam for years."


def read(*post):
    paragraphs = (BEFORE, *post, AFTER)
    text = "\n\n".join(paragraphs)
    starts = [text.index(paragraph) for paragraph in post]
    places = tuple(((start, start + len(p)), "embed") for start, p in zip(starts, post, strict=True))
    return text, extract(ArticleText("a", text, "Tower shut", "Orm Post", "2026-06-02", places)).claims


@pytest.mark.parametrize(
    ("post", "poster"),
    [
        pytest.param((POST, "— Kai Rask (@kairask) June 1, 2026"), "Kai Rask", id="below"),
        pytest.param((f"{POST} — Kai Rask (@kairask) June 1, 2026",), "Kai Rask", id="in its line"),
        pytest.param(
            (POST, "— Kai Rask (@kai.rask.example) June 1, 2026 at 9:14 AM"), "Kai Rask", id="a host"
        ),
        pytest.param((POST, "-- Kai Rask (@kairask)"), "Kai Rask", id="two hyphens"),
        pytest.param((POST, "— Orm Fire Brigade (@ormfire) June 1, 2026"), "Orm Fire Brigade", id="a body"),
        pytest.param((POST, "— Yūki Ōno-Falk (@yuki) 1 June 2026"), "Yūki Ōno-Falk", id="another origin"),
        pytest.param((POST, "— Kai Rask 🕯 (@kairask) June 1, 2026"), "Kai Rask 🕯", id="a sign"),
        pytest.param((POST, "A post shared by Kai Rask (@kairask)"), "Kai Rask", id="shared"),
        pytest.param((POST, "Posted by Kai Rask on Monday, June 1, 2026"), "Kai Rask", id="posted"),
        pytest.param(("Kai Rask @kairask · Jun 1", POST), "Kai Rask", id="above"),
        pytest.param((POST, "— @kairask"), "@kairask", id="a handle alone"),
        pytest.param((POST,), None, id="nobody"),
        pytest.param((POST, "June 1, 2026"), None, id="a date alone"),
        pytest.param((POST, "View this post"), None, id="a label"),
    ],
)
def test_a_post_is_its_posters_where_it_names_them_and_else_nobodys(post, poster):
    text, claims = read(*post)
    (posted,) = [one for one in claims if one.place == "embed" and "beam" in text[slice(*one.content[0])]]
    assert [link.speaker for link in posted.chain] == [poster]
    assert posted.quote == "direct"
    assert posted.chain[0].kind == "anonymous" if poster is None else posted.chain[0].kind != "anonymous"


def test_each_of_two_posts_is_its_own_posters():
    other = "The beam was mended in the spring."
    text, claims = read(POST, "— Kai Rask (@kairask) June 1, 2026", other, "— Bo Lind (@bolind) June 2, 2026")
    told = {text[slice(*one.content[0])][:8]: one.chain[0].speaker for one in claims if one.place == "embed"}
    assert told == {"The pari": "Kai Rask", "The beam": "Bo Lind"}


def test_whoever_a_post_quotes_stands_behind_its_poster():
    _, claims = read("The clerk said the beam was rotten.", "— Kai Rask (@kairask) June 1, 2026")
    (posted,) = [one for one in claims if one.place == "embed"]
    assert len(posted.chain) == 2
    assert posted.chain[0].speaker == "Kai Rask"


def test_the_outlets_own_words_stay_its_own_beside_a_post():
    text, claims = read(POST, "— Kai Rask (@kairask) June 1, 2026")
    (own,) = [one for one in claims if text[slice(*one.content[0])].startswith("The parish of Orm")]
    assert (own.chain, own.place, own.quote) == ((), "body", "narrator")


def test_a_handle_in_a_sentence_makes_no_post_of_it():
    text = f"Mayor Kai Rask (@kairask) opened the tower on Friday.\n\n{AFTER}"
    claims = extract(ArticleText("a", text)).claims
    assert {one.place for one in claims} == {"body"}


@pytest.mark.parametrize("name", ["twitter-tweet", "bluesky-embed", "instagram-media", "mastodon-embed"])
def test_from_the_page_to_the_claim(name):
    signed = '&mdash; Kai Rask (@kairask) <a href="/1">June 1, 2026</a>'
    post = f'<blockquote class="{name}"><p>{POST}</p>{signed}</blockquote>'
    page = (
        f"<html><body><article><h1>Tower shut</h1><p>{BEFORE}</p>{post}<p>{AFTER}</p></article></body></html>"
    )
    article = clean_document(Document("a", page.encode(), "html"))
    assert isinstance(article, CleanArticle)
    claims = extract(ArticleText("a", article.text, places=article.places)).claims
    assert {one.chain[0].speaker for one in claims if one.place == "embed"} == {"Kai Rask"}


def test_an_outlet_is_no_origin_of_what_an_unknown_poster_wrote():
    own = linkable("a", "the beam was rotten", outlet="Post", story="s")
    posted = linkable("b", "the beam was rotten", outlet="Post", story="s", place="embed")
    (group,) = propositions([own, posted], [ClaimLink("same", "a", "b", 1.0, "the same words")])
    assert (group.origins, group.unknown_origins) == ((), 2)
