"""Marks that nobody sees part no word, in text files and in lines of JSON."""

# ruff: noqa: E501 - a sentence is read in one line

import json

import pytest

from onrecord.claims import extract
from onrecord.cleaning import clean_document, explain
from onrecord.seeds import SeedFile, read_file
from onrecord.seeds.folders import locator_of
from onrecord.types import ArticleText, CleanArticle
from onrecord.unseen import as_seen


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("de\u00adnied", "denied"),
        ("de\u200bnied", "denied"),
        ("de\u2060nied", "denied"),
        ("\u202aQuill\u202c", "Quill"),
        ("\u2067Quill\u2069", "Quill"),
        ("\ufeffQuill", "Quill"),
        ("con\ufb01rmed", "confirmed"),
        ("o\ufb03ce", "office"),
        ("Ada\u00a0Quill", "Ada Quill"),
        ("Marie\u2011Anne", "Marie-Anne"),
        ("de\u200dnied", "denied"),
        ("за\u200cявил", "заявил"),
    ],
)
def test_a_word_is_read_as_it_is_seen(written, seen):
    assert as_seen(f"She {written}.") == f"She {seen}."


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cشود",
        "क\u094d\u200dष",
        "👩\u200d🚒",
        "⬇\ufe0f",
        "40\u202f000\u00a0km",
        "plain",
        "café — “so”",
        "東京",
    ],
)
def test_marks_that_shape_letters_stay(text):
    assert as_seen(text) == text


SENTENCES = (
    "The mayor, Ada\u00adbel Quill, de\u00adnied on Mon\u00adday that two fer\u00adries had left the pier before noon. "
    "A third was kept at the pier because four of its crew had not come to work that morning."
)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.jsonl"])
def test_a_denial_in_a_file_is_found_whatever_parts_its_letters(tmp_path, name):
    text = json.dumps({"text": SENTENCES}) + "\n" if name.endswith("jsonl") else SENTENCES
    (tmp_path / name).write_text(text)
    [document] = read_file(SeedFile(tmp_path / name, locator_of(tmp_path / name)))
    cleaned = clean_document(document)
    assert isinstance(cleaned, CleanArticle), cleaned
    assert "\u00ad" not in cleaned.text
    [denial] = [one for one in extract(ArticleText("a", cleaned.text)).claims if one.polarity == "denied"]
    assert denial.chain[-1].speaker == "Adabel Quill"
    assert [line.rule for line in explain(document, cleaned)] == [None]
