"""A definite noun stands for the one name that the text has called so, and is at hand; else for nobody."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def last_speaker(text):
    claims = extract(ArticleText("a", f"{text} said that the pier had sunk.")).claims
    return [c.chain[-1].speaker for c in claims if c.chain][-1]


CALLED = [
    ("The actress Ana Souza came late. The actress", "Ana Souza"),
    ("Imke Orsk, a Danish rapper, left early. The rapper", "Imke Orsk"),
    ("Ana Souza, 46, left early. The 46-year-old", "Ana Souza"),
    ("The painter Hamid Reza came late. “I met Ana Souza,” he wrote. The painter", "Hamid Reza"),
    ("Sunita Rao is a retired surgeon from Orl. The retired surgeon", "Sunita Rao"),
    ("Thandi Nkosi, who is a baker, came late. The baker", "Thandi Nkosi"),
    ("The tycoon Wei Zhao came late. The tycoon", "Wei Zhao"),
    ("Nord Gas, the local utility, was fined. The utility", "Nord Gas"),
    ("The oil giant Nord Gas fell. The company", "Nord Gas"),
    ("The airline Orl Airways was fined. The airline", "Orl Airways"),
    ("The blog Tarn Talk posted a picture. The blog", "Tarn Talk"),
    ("The Norland Budget Office met. The budget office", "Norland Budget Office"),
    ("The Tarn Board of Pilots met. The board of pilots", "Tarn Board of Pilots"),
    ("The novelist Ana Souza lost. In May, the novelist", "Ana Souza"),
    ("Carl Moe, the cook of the ship, left early. The cook", "Carl Moe"),
    ("Ida Moe won again. She is a former boxer. Ida Moe was a cook. The cook", "Ida Moe"),
]


@pytest.mark.parametrize(("text", "name"), CALLED)
def test_a_definite_noun_is_whoever_was_called_so(text, name):
    assert last_speaker(text) == name


NOBODY = [
    "The actress Ana Souza met the actress Ida Moe. The actress",
    "The actress Ana Souza came late. Carl Moe came early. The actress",
    "The actress Ana Souza came late. Months later another actress came. The actress",
    "The actress Ana Souza came late. The other actress",
    "The Danish actress Ana Souza came late. The Norwegian actress",
    "The oil giant Nord Gas fell. Tarn Quay rose. The online retail giant",
    "Nord Gas, the smaller company, buys Orl Oil. The combined company",
    "Ana Souza, 46, left early. The 47-year-old",
    "The painter met Ana Souza. The painter",
    "Ana Souza saw a painter. The painter",
]


@pytest.mark.parametrize("text", NOBODY)
def test_a_noun_that_may_be_anothers_is_nobody(text):
    assert last_speaker(text) is None


SAME_WORDS = [
    ("The Fisheries Board of Norland met. Norland's fisheries board", "Fisheries Board of Norland"),
    ("The Bank of Orl met. Orl’s bank", "Bank of Orl"),
    ("The National Institute of Tides met. Tarn's tide institute", "Tarn's tide institute"),
    ("The Port Safety Agency of Norland met. Norland's port safety agency", "Port Safety Agency of Norland"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), SAME_WORDS)
def test_a_body_of_the_same_words_is_the_same(text, name):
    assert last_speaker(text) == name
