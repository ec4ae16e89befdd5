"""Whose words they are where the verb's subject is not said: who was made to speak, wrote, or is nobody."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def told(text):
    claims = extract(ArticleText("a", text)).claims
    join = lambda spans: " … ".join(text[s:e] for s, e in spans)  # noqa: E731 - one line, used twice
    return [(join(c.content), join(c.chain[-1].source)) for c in claims if c.chain]


MOVED = [
    ("The leak prompted Mokoena to say that she would resign.", ("she would resign", "Mokoena")),
    ("A question led Amina Diallo to concede that the vote was lost.", ("the vote was lost", "Amina Diallo")),
    ("Ode took the chance to say that the road was safe.", ("the road was safe", "Ode")),
    ("Ode used the speech to claim that the road was safe.", ("the road was safe", "Ode")),
]


@pytest.mark.parametrize(("text", "found"), MOVED)
def test_whoever_is_made_to_speak_speaks(text, found):
    assert told(text) == [found]


def test_what_is_only_made_to_be_said_is_certain():
    text = "The leak prompted Mokoena to say that she would resign."
    assert {c.certainty for c in extract(ArticleText("a", text)).claims} == {"certain"}


GIVEN = [
    ("An insider gave the Lantern word that Varn will bid again.", [("Varn will bid again", "An insider")]),
    ("Police gave word that the road was open.", [("the road was open", "Police")]),
    ("Ivo Tarn issued an appeal to the mayor to reopen the shop.", [("to reopen the shop", "Ivo Tarn")]),
    ("She broke her word that year.", []),
    ("Nurses launched a bid to buy the yard.", []),
    ("Ivo Tarn had an offer to publish the book.", []),
    ("The dam is safe, said Fenn, including its gate.", [("The dam is safe … including its gate", "Fenn")]),
]


@pytest.mark.parametrize(("text", "found"), GIVEN)
def test_a_noun_with_a_light_verb_says_what_stands_behind_it(text, found):
    assert told(text) == found


def test_whom_somebody_only_urges_to_speak_has_not_spoken():
    found = told("The mayor is encouraging his supporters to ask why the road is shut.")
    assert [source for _, source in found] == ["The mayor"]


def test_the_words_of_whoever_is_told_are_not_the_tellers():
    text = "Marc Morial told a woman who suggested that the vote was lost to wait."
    assert ("the vote was lost", "Marc Morial") not in told(text)


PAPERS = [
    "The Gazette obtained a letter to the mayor on May 6 asking him to delay the vote.",
    "The Lantern has seen an email to the staff urging them to delete files.",
]


@pytest.mark.parametrize("text", PAPERS)
def test_who_has_a_paper_does_not_speak_in_it(text):
    assert all("The" not in source for _, source in told(text))


IMPERSONAL = [
    ("The port will grow, it is claimed, rather than shrink.", "The port will grow … rather than shrink"),
    ("The firm, it was reported, had lost the keys.", "The firm … had lost the keys"),
    ("The bridge will reopen in May, it was announced.", "The bridge will reopen in May"),
]


@pytest.mark.parametrize(("text", "content"), IMPERSONAL)
def test_what_is_said_by_nobody_named_is_not_the_outlets_own(text, content):
    assert told(text) == [(content, "")]


PER = [
    ("The dam had cracked, per a Marren Post report.", [("The dam had cracked", "a Marren Post report")]),
    ("Per a survey by the union, nurses will leave.", [("nurses will leave", "a survey by the union")]),
    ("Fares rose by 3 per cent, and the toll is two crowns per head.", []),
    ("According to the rules of chess, a pawn moves forward.", []),
    ("All went according to plan.", []),
]


@pytest.mark.parametrize(("text", "found"), PER)
def test_a_paper_speaks_and_a_unit_or_a_law_of_things_does_not(text, found):
    assert told(text) == found


ENDS = [
    ("Nurses say beds are short, and Minister Amina Diallo on Friday announced a review.", "beds are short"),
    ("The firm says it pays on time, even as three crews have sued.", "it pays on time"),
    (
        "The clerk's office said the site was hacked, but the clerk has since called it a prank.",
        "the site was hacked",
    ),
    ("Nurses said beds were short, and Amina Diallo praised their work.", "beds were short"),
    ("Okoye said the bridge was shut, but the council has opened it.", "the bridge was shut"),
    ("The singer tweeted that she had met him, and several nurses say he wrote to them.", "she had met him"),
    ("Colleagues urged him to go over the charges, which Farrow has denied.", "him to go over the charges"),
    ("The head called it a threat when the boy, Milo Brik, told a teacher.", "it a threat"),
]


@pytest.mark.parametrize(("text", "content"), ENDS)
def test_content_ends_where_another_or_the_outlet_goes_on(text, content):
    assert told(text)[0][0] == content


NOTHING_SAID = [
    "Other farmers are complaining about the situation.",
    "Ode also referred to the case of a sailor who was jailed.",
    "The incident was reported by local media.",
    "Zhao raised the issue of the toll.",
    "He choke-slammed a visitor on the quay.",
    "Hunt went on to spend club funds despite warnings from his treasurer about “odd purchases.”",
]


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_a_thing_that_is_brought_up_is_no_claim(text):
    assert told(text) == []


def test_a_question_with_would_is_no_condition():
    text = "“Who would travel on a borrowed pass? I will never know,” Brik said."
    [claim] = extract(ArticleText("a", text)).claims
    assert claim.certainty != "conditional"
