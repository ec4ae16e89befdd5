"""A pronoun goes on from the pronoun before it; nobody in quotation marks and no body is *he* or *she*."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def last_speaker(text):
    return [c.chain[-1].speaker for c in extract(ArticleText("a", text)).claims if c.chain][-1]


GOES_ON = [
    ("Ngozi Bello met Dana Brandt. She gave Brandt a book. She said it was over.", "Ngozi Bello"),
    (
        "Ana Ruiz, a nurse, told of her sister Dana Brandt. She missed Brandt. She said it was over.",
        "Ana Ruiz",
    ),
    ("Kofi Boateng leads the club. He has known Emil Orsk for years. “It is over,” he said.", "Kofi Boateng"),
    ("Thabo Mokwena ran the mill. He had sued Hugo Tarn twice. He wrote that it was over.", "Thabo Mokwena"),
    ("Soumen Dey is a judge. He once fined Ivo Marsh. “It is over,” he said.", "Soumen Dey"),
    ("Zeynep Kaya spoke first. She praised Ines Palma. She added that it was over.", "Zeynep Kaya"),
    ("Carl Moe was held in May. He had called the office of Dana Brandt. He said it was over.", "Carl Moe"),
    ("Priya Natarajan was asked about Ana Ruiz. She smiled. She said it was over.", "Priya Natarajan"),
]


@pytest.mark.parametrize(("text", "name"), GOES_ON)
def test_a_pronoun_goes_on_from_the_one_before(text, name):
    assert last_speaker(text) == name


MAIN = [
    ("Asked whether Hugo Tarn, the owner, could win, Emil Orsk laughed. “It is over,” he said.", "Emil Orsk"),
    ("Since Ana Ruiz had left, Dana Brandt ran the mill. She said it was over.", "Dana Brandt"),
    ("Carl Moe left when Ivo Marsh, who is his brother, rang. He said it was over.", "Carl Moe"),
    ("Although Kwame Boateng had sued, Thabo Mokwena smiled. He said it was over.", "Thabo Mokwena"),
]


@pytest.mark.parametrize(("text", "name"), MAIN)
def test_the_subject_of_the_main_clause_goes_before_those_of_others(text, name):
    assert last_speaker(text) == name


def test_a_website_that_is_called_one_is_no_he():
    text = "The photo appeared on the website Weird Lowmere, run by others. He said it was over."
    assert last_speaker(text) is None


QUOTED = [
    (
        "Mother Cai Tuan, 27, ran back. ‘Qiang Qiang had fainted. Next to him was a knife,’ she said.",
        "Cai Tuan",
    ),
    ("Sister Ana Ruiz, 27, ran back. “Dana Brandt had fainted. It was late,” she said.", "Ana Ruiz"),
    ("Coach Emil Orsk laughed. ‘Hugo Tarn is the boys’ hero. He runs,’ he said.", "Emil Orsk"),
]


@pytest.mark.parametrize(("text", "name"), QUOTED)
def test_somebody_inside_the_marks_does_not_speak(text, name):
    assert last_speaker(text) == name


BODIES = ["Norrick TradeLink", "the Orl American", "Iraq Harbours", "9to5 Boats", "Danish Crane"]


@pytest.mark.parametrize("body", BODIES)
def test_a_body_by_its_words_is_no_he(body):
    assert last_speaker(f"The plan was sunk, {body} reported. He added that it was over.") is None


@pytest.mark.parametrize("name", ["Ivo McGill", "Ana DeWitt", "Emil O’Hara"])
def test_a_capital_inside_a_last_name_makes_no_body(name):
    pronoun = "She" if name.startswith("Ana") else "He"
    assert last_speaker(f"The plan was sunk, {name} reported. {pronoun} added that it was over.") == name
