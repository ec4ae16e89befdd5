"""Answers of an interview are the word of whoever answers, never the outlet's own."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def told(text):
    claims = extract(ArticleText("a", text)).claims
    joined = lambda spans: " … ".join(text[s:e] for s, e in spans)  # noqa: E731 - one line
    return {joined(c.content): c.chain[-1].speaker if c.chain else "the outlet" for c in claims}


QUOTED = (
    "Who knew?\n\n“The board knew in May. It did nothing.”\n\nAnd now?\n\n“The pumps have run for weeks.”"
)
PLAIN = "What did you find?\n\nThe shafts were never mapped.\n\nDid he help?\n\nThe owner sent a lawyer."
BEFORE = [
    pytest.param("Interview: Tomas Berg has led the zoo for years.", "Tomas Berg", id="a heading word"),
    pytest.param("We spoke to baker Ngozi Obi.", "Ngozi Obi", id="we spoke to, with a role"),
    pytest.param("The Courier sat down with Sara Haddad, a diver.", "Sara Haddad", id="the outlet did"),
    pytest.param("Q&A with Hiroshi Mori, the keeper", "Hiroshi Mori", id="a title"),
    pytest.param("I talked to Vice President Ama Darko.", "Ama Darko", id="with an office"),
]


@pytest.mark.parametrize(("introduction", "name"), BEFORE)
def test_answers_below_questions_are_of_whoever_is_asked(introduction, name):
    quoted = told(f"{introduction}\n\n{QUOTED}")
    assert quoted["The board knew in May. It did nothing"] == name
    assert quoted["The pumps have run for weeks"] == name
    plain = told(f"{introduction}\n\n{PLAIN}")
    assert (plain["The shafts were never mapped"], plain["The owner sent a lawyer"]) == (name, name)


def test_nobody_answers_where_nobody_or_two_are_introduced():
    assert told(PLAIN)["The owner sent a lawyer"] == "the outlet"
    two = "We spoke to Ngozi Obi. We talked to Pavel Novak."
    assert told(f"{two}\n\n{QUOTED}")["The pumps have run for weeks"] is None


def test_a_question_of_the_outlets_own_makes_no_interview():
    text = "We spoke to Ngozi Obi on Monday.\n\nWhy did it close?\n\nThe bakery closed in May."
    assert told(text)["The bakery closed in May"] == "the outlet"


def test_labels_of_a_conversation_say_who_speaks_and_are_no_content():
    text = "MARIA WONG: The fund is empty.\n\nHOST: Who took it?\n\nMARIA WONG: The auditors named two men."
    assert told(text) == {"The fund is empty": "MARIA WONG", "The auditors named two men": "MARIA WONG"}
    text = "We talked to Jonas Weber.\n\nQ: Why do the hives die?\n\nA: The mites came in 2012."
    assert told(text)["The mites came in 2012"] == "Jonas Weber"


def test_answers_that_nobody_is_asked_for_stay_the_outlets_own():
    text = "How the ballot works\n\nQ: Who may vote?\n\nA: The law lets all adults vote."
    assert told(text) == {"The law lets all adults vote": "the outlet"}


def test_a_label_that_does_not_come_back_is_no_speaker():
    text = "Update: The pier closed in May.\n\nPrice: The ticket costs two crowns."
    assert set(told(text).values()) == {"the outlet"}
