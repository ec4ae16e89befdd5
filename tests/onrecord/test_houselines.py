"""What an outlet prints under every article is learned from its pages, and nothing else is."""

import pytest

from onrecord.cleaning.houselines import learned_from, line_key, without_house_lines
from onrecord.types import CleanArticle, TextBlock

STORIES = (
    ("Two ferries left Quill Bay before noon.", "The union of seamen asked Ada Reed for a written answer."),
    (
        "The school of Lisk will keep its kitchen.",
        "Parents had signed a letter, and Bo Okafor took it along.",
    ),
    ("A storm tore two planks off the old pier.", "The town will mend them in spring, when oak is cheaper."),
    ("Nine trains were bought from a Swiss maker.", "Their doors are wider than those of the trains before."),
)


def articles(line, n=3, at=1, url="https://post.example/{n}"):
    """So many stories of one site, all with the line at the same place."""
    texts = [[*story] for story in STORIES[:n]]
    for paragraphs in texts:
        paragraphs.insert(at, line)
    return [
        CleanArticle("\n\n".join(one), url=url.format(n=m), outlet="Harbour Post")
        for m, one in enumerate(texts)
    ]


HOUSE = (
    "___",
    "* * *",
    "Please read our comment policy before you write to us.",
    "Published under: News, Harbour",
    "Current Issue",
    "Our Standards: The Harbour Post Principles of Trust.",
    "Mehr Nachrichten aus der Region lesen Sie jeden Morgen hier.",
    "Suivez toute l’actualité de la baie sur notre chaîne.",
    "Lee más noticias de la bahía en nuestra portada.",
    "続きは紙面でお読みください",
    "AP harbour news: https://post.example/hub/harbour",
    "Get our app for the weather at sea.",
)


@pytest.mark.parametrize("line", HOUSE)
@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_line_under_three_stories_of_one_site_is_left_out(line, at):
    learned = learned_from(articles(line, at=at))
    assert [one.text for one in learned] == ["\n\n".join(story) for story in STORIES[:3]]
    assert {(one.text, one.rule) for article in learned for one in article.dropped} == {(line, "house_line")}


@pytest.mark.parametrize("line", HOUSE)
def test_two_pages_or_other_sites_teach_nothing(line):
    assert learned_from(articles(line, 2)) == articles(line, 2)
    elsewhere = articles(line, url="https://site{n}.example/a")
    assert learned_from(elsewhere) == elsewhere


KEPT = (
    "The company said it would not comment.",
    "“We have nothing to hide,” the mayor told us.",
    "According to the ministry nobody was hurt.",
    "Correction: an earlier version gave the wrong day.",
    "This story was updated with a comment of the firm.",
    "Some names have been changed to keep people safe.",
    "The girl cannot be named for legal reasons.",
    "A court order keeps us from telling more.",
    "This article is sponsored by Quill Lines.",
    "Paid for by the harbour board.",
    "Produced in partnership with the museum of Lisk.",
    "Dieser Artikel ist eine Anzeige.",
    "Die Redaktion hat den Text am Montag berichtigt.",
    "Cet article a été modifié mardi.",
    "Contenido patrocinado por la naviera.",
    "Editors' note: the writer owns shares in the firm.",
)


@pytest.mark.parametrize("line", KEPT)
def test_what_is_reported_or_must_be_told_stays_however_often_it_stands(line):
    assert learned_from(articles(line, 4)) == articles(line, 4)


def test_a_line_that_names_somebody_of_a_story_stays():
    line = "More of Ada Reed on page 4."
    assert learned_from(articles(line)) == articles(line)


def test_one_text_at_three_addresses_is_one_page():
    same = [CleanArticle("\n\n".join(STORIES[0]), url=f"https://post.example/{n}") for n in range(5)]
    assert learned_from(same) == same


def test_few_pages_of_very_many_teach_nothing():
    many = [
        CleanArticle(f"Story {n} of the bay.\n\nShip {n} left.", url=f"https://post.example/s{n}")
        for n in range(100)
    ]
    some = articles("What to know:", 4)
    assert learned_from([*some, *many])[:4] == some


def test_an_article_that_is_mostly_house_lines_is_left_alone():
    article = CleanArticle("A ship.\n\nPlease read our comment policy.", url="https://post.example/1")
    assert without_house_lines(article, {line_key("Please read our comment policy.")}) == article


def test_places_move_with_the_text():
    text = "Ships leave\n\n___\n\nTwo ferries left Quill Bay.\n\nIt was calm."
    article = CleanArticle(text, blocks=(TextBlock((0, 11), "heading"), TextBlock((18, 45), "embed")))
    left = without_house_lines(article, {line_key("___")})
    assert [left.text[slice(*one.span)] for one in left.blocks] == [
        "Ships leave",
        "Two ferries left Quill Bay.",
    ]
