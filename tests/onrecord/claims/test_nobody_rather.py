"""Nobody is named where two may be meant: behind a quotation, past somebody unnamed, by an office of many."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def last_speaker(text):
    return [c.chain[-1].speaker for c in extract(ArticleText("a", text)).claims if c.chain][-1]


ONLY_TOLD_OF = [
    ("Chris Murf said it was late. The law came by a deal with Emil Orsk. “It is over,” he said.", None),
    ("Ana Ruiz said it was late. The vote forced Dana Brandt to turn. “It is over,” she said.", None),
    ("Wei Zhao said it was late. The mill once belonged to Kofi Boateng. “It is over,” he said.", None),
    ("The law came by a deal with Emil Orsk. “It is over,” he said.", "Emil Orsk"),
    ("Emil Orsk said it was late. Hugo Tarn walked in. “It is over,” he said.", "Hugo Tarn"),
    (
        "Chris Murf said it was late. It passed by the help of Emil Orsk, a clerk. “It is over,” he said.",
        "Emil Orsk",
    ),
    ("Ana Ruiz said it was late. The vote was hard on Emil Orsk. “It is over,” she said.", "Ana Ruiz"),
    ("Emil Orsk said it was late. The deal with Orsk held. “It is over,” he said.", "Emil Orsk"),
]


@pytest.mark.parametrize(("text", "name"), ONLY_TOLD_OF)
def test_who_is_only_told_of_is_not_he_where_another_was_heard(text, name):
    assert last_speaker(text) == name


PAST_SOMEBODY = [
    ("Ivana Lind sells clothes. One worker gave us a sheet that she described as the handbook.", None),
    ("Hugo Tarn runs the mill. A guard showed us a door that he described as broken.", None),
    ("Mina Gang said it was fair. Suu Kyin’s fate is still open, but she said that she would rule.", None),
    ("Hugo Tarn runs the mill. After an aide left, he said the pier was shut.", "Hugo Tarn"),
    ("Hugo Tarn runs the mill. He owns a boat that he described as broken.", "Hugo Tarn"),
]


@pytest.mark.parametrize(("text", "name"), PAST_SOMEBODY)
def test_a_pronoun_goes_past_nobody_unnamed(text, name):
    assert last_speaker(text) == name


OF_MANY = [
    ("Senator Bernd Sand spoke. Marco Rubi stopped by. Walking in, the senator said it was late.", None),
    ("Congresswoman Ana Ruiz won. Dana Brandt lost. The congresswoman said it was late.", None),
    ("Senator Bernd Sand met Marco Rubi in May. The senator said it was late.", "Bernd Sand"),
    ("Senator Bernd Sand met workers in May. They cheered. The senator said it was late.", "Bernd Sand"),
    ("Mayor Ana Ruiz won. Dana Brandt lost. The mayor said it was late.", "Ana Ruiz"),
]


@pytest.mark.parametrize(("text", "name"), OF_MANY)
def test_an_office_of_many_goes_to_whoever_is_at_hand(text, name):
    assert last_speaker(text) == name


OF_A_BODY = [
    ("It is over, said Howard Rube, an analyst at Jeffers, who notes that costs rose.", "Howard Rube"),
    ("It is over, said Yevgen Kopach, a clerk of the Harbour Party who called it hard.", "Yevgen Kopach"),
    ("Ada Orl, head of research at Nord Gas, who says it is over, left.", "Ada Orl"),
    ("It is over, said an analyst at Jeffers Bank, who notes that costs rose.", None),
    ("The bank is run by Wei Zhao, who says it is over.", "Wei Zhao"),
]


@pytest.mark.parametrize(("text", "name"), OF_A_BODY)
def test_who_behind_a_body_is_whoever_is_of_it(text, name):
    named = [c.chain[-1].speaker for c in extract(ArticleText("a", text)).claims if c.chain]
    assert set(named) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Said Dorothy Poynt, who grew up there, “We were proud.” Poynt said it was late.", "Dorothy Poynt"),
        ("Is Donald Lind serious? Lind said he was.", "Donald Lind"),
        ("Said Hassan Omar ran it. In May Said Hassan Omar left. Omar said it was late.", "Said Hassan Omar"),
        ("Will Orsk met us. Orsk said it was late.", "Will Orsk"),
    ],
)
def test_a_verb_before_a_whole_name_is_none_of_it(text, name):
    assert last_speaker(text) == name
