"""A second language is read through one record, made in a folder of its own, and English stays English."""

import ast

import pytest

from onrecord.claims.losses import LANGUAGES, extract_texts
from onrecord.types import ArticleText
from tests.onrecord.toyish.language import TOYISH, VERBS
from tests.sources import ROOT, modules, parsed

BOTH = (*LANGUAGES, TOYISH)
MORE = "\n\nLa rivero altis. La vento blovis. La suno brilis. La nokto venis."  # no text is too short to tell


def read(text, languages=BOTH):
    [found] = extract_texts([ArticleText("a", text + MORE)], "1", languages=languages)
    return found


def said(text):
    """Content, source and polarity of each claim that has a source."""
    joined = lambda spans: " … ".join(text[s:e] for s, e in spans)  # noqa: E731 - one line, used twice
    found = read(text).claims
    return [(joined(c.content), joined(c.chain[-1].source), c.polarity) for c in found if c.chain]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "‹La granda ponto falis lundo›, diris Ana Korva.",
            ("La granda ponto falis lundo", "Ana Korva", "asserted"),
        ),
        ("Ana Korva diris: ‹La ponto falis.›", ("La ponto falis", "Ana Korva", "asserted")),
        ("La urbestro diris la ponto falis.", ("la ponto falis", "La urbestro", "asserted")),
        ("La urbestro neis la ponto falis.", ("la ponto falis", "La urbestro", "denied")),
        ("Ana Korva konfirmis la ponto falis.", ("la ponto falis", "Ana Korva", "asserted")),
    ],
)
def test_a_second_language_is_read_by_its_own_verbs_marks_and_parser(text, expected):
    assert said(text) == [expected]


def test_an_abbreviation_of_the_language_ends_no_sentence():
    assert len(read("Sro. Korva diris la ponto falis. La rivero altis.").claims) == 6


def test_whoever_is_not_asked_for_is_not_read():
    assert read("La urbestro diris la ponto falis.", LANGUAGES).problem == "language_unsupported"


def test_english_beside_it_is_read_as_ever():
    english = "The mayor of Dorn said that the bridge had fallen. It was built in 1911, the town says."
    articles = [ArticleText("a", english), ArticleText("b", "La urbestro neis la ponto falis." + MORE)]
    alone, beside = extract_texts(articles[:1], "1"), extract_texts(articles, "1", languages=BOTH)
    assert beside[0] == alone[0]
    assert [claim.polarity for claim in beside[1].claims if claim.chain] == ["denied"]


def test_nothing_outside_its_folder_knows_it():
    text = "\n".join(path.read_text(encoding="utf-8") for path in modules("onrecord"))
    assert [form for form in VERBS if f'"{form}"' in text] == []
    assert "toyish" not in text.lower()
    assert (ROOT / "tests/onrecord/toyish/language.py").exists()


@pytest.mark.parametrize("room", ["text", "attribution"])
def test_the_rules_ask_the_record_for_verbs_that_report(room):
    asked = [path.name for path in modules(f"onrecord/{room}") if "english.verbs.verbs" in imported(path)]
    assert asked == []


def imported(path):
    """Full names of what a file takes from modules."""
    nodes = (node for node in ast.walk(parsed(path)) if isinstance(node, ast.ImportFrom) and node.module)
    return {f"{node.module.removeprefix('onrecord.')}.{alias.name}" for node in nodes for alias in node.names}
