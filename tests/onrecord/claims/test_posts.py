"""What stands in an embedded post is its poster's, and never the outlet's own words."""

# ruff: noqa: E501 - a table of posts can be read; posts broken over lines cannot

import pytest

from onrecord.claims import extract
from onrecord.cleaning import clean_document
from onrecord.links import propositions
from onrecord.types import ArticleText, ClaimLink, CleanArticle, Document, TextBlock
from tests.onrecord.test_links import claim as linkable

BEFORE = "The parish of Orm shut its bell tower on Friday after a beam had come down in the night."
AFTER = "The tower stays shut until the insurers have been there, its clerk Ines Falk said on Saturday."
POST = "The parish knew of the rotten beam for years."


def read(*post):
    return read_posts("\n\n".join(post))


def read_posts(*posts):
    """The text with these posts in a row, each one stretch, and its claims."""
    text = "\n\n".join((BEFORE, *posts, AFTER))
    starts = [text.index(post) for post in posts]
    blocks = tuple(
        TextBlock((start, start + len(p)), "embed") for start, p in zip(starts, posts, strict=True)
    )
    return text, extract(ArticleText("a", text, "Tower shut", "Orm Post", "2026-06-02", blocks)).claims


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
    signed = "— Kai Rask (@kairask) June 1, 2026", "— Bo Lind (@bolind) June 2, 2026"
    text, claims = read_posts(f"{POST}\n\n{signed[0]}", f"{other}\n\n{signed[1]}")
    told = {text[slice(*one.content[0])][:8]: one.chain[0].speaker for one in claims if one.place == "embed"}
    assert told == {"The pari": "Kai Rask", "The beam": "Bo Lind"}


def post(maker, words, signed, tag="blockquote"):
    return f'<{tag} class="{maker}"><p>{words}</p>{signed}</{tag}>'


ROT, SALE, WARNED = (
    "The beam was rotten for years.",
    "The bell was sold in secret.",
    "Nobody was warned at all.",
)
SIGNED = {
    "Instagram": (post("instagram-media", ROT, '<a href="/p">A post shared by Ana Ruiz (@ana)</a>'), "Ana Ruiz"),
    "Instagram, a paragraph": (post("instagram-media", ROT, '<p><a href="/p">A post shared by Yaw Mensah (@yaw)</a></p>'), "Yaw Mensah"),
    "Facebook": (f'<div class="fb-post"><blockquote><p>{ROT}</p>Posted by <a href="/f">Li Wei</a></blockquote></div>', "Li Wei"),
    "tweet": (post("twitter-tweet", ROT, '&mdash; Bo Harlan (@bo) <a href="/1">June 1, 2026</a>'), "Bo Harlan"),
    "Bluesky": (post("bluesky-embed", ROT, '&mdash; Kofi Boateng (<a href="/k">@kofi.bsky.example</a>)'), "Kofi Boateng"),
    "Threads": (post("text-post-media", ROT, '<a href="/t">Post by @nadia_h</a>'), "@nadia_h"),
    "Mastodon": (f'<blockquote class="mastodon-embed"><a href="/m"><div>Post by @zed@toots.example</div></a><p>{ROT}</p></blockquote>', "@zed@toots.example"),
    "tweet of nobody": (post("twitter-tweet", ROT, ""), None),
    "TikTok of nobody": (f'<blockquote class="tiktok-embed"><section>{ROT}</section></blockquote>', None),
    "of others": (post("twitter-tweet", f"{ROT} The picture posted by Jane Roe on Monday is older.", ""), None),
}  # fmt: skip


def posters(*posts):
    body = f"<h1>Tower shut</h1><p>{BEFORE}</p>{''.join(posts)}<p>{AFTER}</p>"
    article = clean_document(Document("a", f"<html><body><article>{body}".encode(), "html"))
    assert isinstance(article, CleanArticle)
    claims = extract(ArticleText("a", article.text, blocks=article.blocks)).claims
    told = {article.text[slice(*one.content[0])]: one for one in claims}
    return article, {words: [link.speaker for link in one.chain] for words, one in told.items()}


@pytest.mark.parametrize("first", SIGNED)
@pytest.mark.parametrize("second", SIGNED)
def test_a_post_is_never_given_to_its_neighbours_author(first, second):
    (one, poster), (other, neighbour) = SIGNED[first], SIGNED[second]
    _, told = posters(one, other.replace(ROT, SALE))
    assert told[ROT[:-1]] == [poster]
    assert told[SALE[:-1]] == [neighbour]


def test_three_posts_in_a_row_are_three():
    row = [SIGNED[name][0] for name in ("TikTok of nobody", "Facebook", "tweet of nobody")]
    _, told = posters(row[0], row[1].replace(ROT, SALE), row[2].replace(ROT, WARNED))
    assert [told[words[:-1]] for words in (ROT, SALE, WARNED)] == [[None], ["Li Wei"], [None]]


def test_a_post_of_a_picture_is_no_text_and_signs_no_neighbour():
    picture = '<blockquote class="instagram-media"><a href="/p">View this post</a><p><a href="/p">A post shared by Ana Ruiz (@ana)</a></p></blockquote>'
    article, told = posters(SIGNED["tweet of nobody"][0], picture)
    assert "Ana Ruiz" not in article.text
    assert told[ROT[:-1]] == [None]


@pytest.mark.parametrize(
    "opened",
    [
        pytest.param('<blockquote class="text-post-media">', id="Threads"),
        pytest.param('<div class="vk_post">', id="VK"),
        pytest.param('<div class="vk_post_12">', id="VK, numbered"),
        pytest.param('<div class="linkedin-post">', id="LinkedIn"),
        pytest.param('<div class="wide tweet">', id="a site's own"),
    ],
)
def test_a_post_of_any_site_is_never_the_outlets_own_word(opened):
    article, told = posters(f"{opened}<p>{ROT}</p></{opened.split()[0][1:]}>")
    assert [article.text[slice(*one.span)] for one in article.blocks if one.kind == "embed"] == [ROT]
    assert told[ROT[:-1]] == [None]


@pytest.mark.parametrize(
    "opened", ['<main class="tweet">', '<article class="post tweet">', '<div class="tag-tweet">']
)
def test_a_page_named_after_posts_is_none(opened):
    article = clean_document(
        Document("a", f"<html><body>{opened}<p>{BEFORE}</p><p>{AFTER}</p>".encode(), "html")
    )
    assert isinstance(article, CleanArticle)
    assert article.blocks == ()


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
    claims = extract(ArticleText("a", article.text, blocks=article.blocks)).claims
    assert {one.chain[0].speaker for one in claims if one.place == "embed"} == {"Kai Rask"}


def test_an_outlet_is_no_origin_of_what_an_unknown_poster_wrote():
    own = linkable("a", "the beam was rotten", outlet="Post", story="s")
    posted = linkable("b", "the beam was rotten", outlet="Post", story="s", place="embed")
    (group,) = propositions([own, posted], [ClaimLink("same", "a", "b", 1.0, "the same words")])
    assert (group.origins, group.unknown_origins) == ((), 2)
