"""What tells when, where or in spite of what something was said is no part of what was said."""

import pytest

from tests.onrecord.claims.test_narrator import own_words
from tests.onrecord.claims.test_shapes import attributed

APART = [
    # hung on the cue: what went on meanwhile
    ("Brik criticised the sale as the vote drew near.", ("Brik", "the sale")),
    ("Okafor called for a new dam before the council met.", ("Okafor", "a new dam")),
    ("Sato condemned the attack after her own house was searched.", ("Sato", "the attack")),
    (
        "Ninety sailors said they wanted to stay, while four asked for leave.",
        ("Ninety sailors", "they wanted to stay"),
    ),
    ("Haddad demanded his resignation while the mayor kept silent.", ("Haddad", "his resignation")),
    # what the outlet holds against it
    (
        "Lund said all the divers signed the deed, though he did not name them.",
        ("Lund", "all the divers signed the deed"),
    ),
    ("Kaya said the lock was safe, although two engineers had left it.", ("Kaya", "the lock was safe")),
    (
        "The board says the water is clean — though nobody has tested it since May.",
        ("The board", "the water is clean"),
    ),
    (
        "Mensah argued that the toll was fair, though most drivers disliked it.",
        ("Mensah", "the toll was fair"),
    ),
    # how others took it
    (
        "Tan said the union was finished, drawing a sharp rebuke from the pilots.",
        ("Tan", "the union was finished"),
    ),
    (
        "The firm says it takes days to reach him, raising questions about the deal.",
        ("The firm", "it takes days to reach him"),
    ),
    ("Rao claims he knew of the leak, renewing doubts about the inquiry.", ("Rao", "he knew of the leak")),
    ("Ortiz said the flats would go, prompting protests in the old town.", ("Ortiz", "the flats would go")),
    # what led to a plan that is announced
    (
        "Ng declared he would not run again after reports emerged of a secret loan.",
        ("Ng", "he would not run again"),
    ),
    ("The mayor said she would resign after a court ruled against her.", ("The mayor", "she would resign")),
    ("Popov announced he would not run amid scrutiny over the payment.", ("Popov", "he would not run")),
    (
        "The club said it would sell the ground amid complaints about the noise.",
        ("The club", "it would sell the ground"),
    ),
    # where an object was spoken of, and through whom
    ("Kim denied the charges through her lawyer.", ("Kim", "the charges")),
    ("Diallo defended the ban at a rally in the old port.", ("Diallo", "the ban")),
    (
        "Novak denounced the plan to close the pit in a letter to the board.",
        ("Novak", "the plan to close the pit"),
    ),
    ("Silva condemned the killings in an interview on Monday.", ("Silva", "the killings")),
    ("Berg criticised the council for the flood during a debate.", ("Berg", "the council … the flood")),
    # the cue's own perfect, and its own subject's silence
    ("Osei has said she wants a bridge and has praised the engineers.", ("Osei", "she wants a bridge")),
    ("Lund said he would repay the money, but would not elaborate.", ("Lund", "he would repay the money")),
    (
        "Brik said the firm was in transition but made no mention of the layoffs.",
        ("Brik", "the firm was in transition"),
    ),
    ("Aziz said the crew was safe but gave no details.", ("Aziz", "the crew was safe")),
    ("Petrov says the report is wrong, but declined to say why.", ("Petrov", "the report is wrong")),
    # others who say something too
    (
        "Sixty percent said the town was safe and one in four said it was rich.",
        ("Sixty percent", "the town was safe"),
    ),
    # behind the time of a cue
    ("Lund said after the news broke that he would repay the loan.", ("Lund", "he would repay the loan")),
    ("Ito told the paper before he left that the money was gone.", ("Ito", "the money was gone")),
    ("Baptiste said when she took office that the town had no money.", ("Baptiste", "the town had no money")),
    (
        "Mbeki said since the day the ship left for the north, he had spoken with the crew.",
        ("Mbeki", "since the day the ship left for the north, he had spoken with the crew"),
    ),
]

KEPT = [
    ("Brik said the dam held because the wall was new.", ("Brik", "the dam held because the wall was new")),
    (
        "Sato said the pay could fall, though no one will lose a job.",
        ("Sato", "the pay could fall, though no one will lose a job"),
    ),
    ("Okafor said the mill closed after the flood came.", ("Okafor", "the mill closed after the flood came")),
    ("Lund said the crew slept while the ship sank.", ("Lund", "the crew slept while the ship sank")),
    ("Rao condemned the remarks in the letter.", ("Rao", "the remarks in the letter")),
    ("Kim said the strike would end when the ice melts.", ("Kim", "the strike would end when the ice melts")),
    ("Ng said he was tired and had no plans to stay.", ("Ng", "he was tired and had no plans to stay")),
    (
        "Diallo said the guard was warned but did not come.",
        ("Diallo", "the guard was warned but did not come"),
    ),
    ("Berg said the pit reopened amid fears of a flood.", ("Berg", "the pit reopened amid fears of a flood")),
    ("Silva blamed the fire on a broken lamp.", ("Silva", "the fire … a broken lamp")),
    ("Novak called for silence in meetings.", ("Novak", "silence in meetings")),
]


@pytest.mark.parametrize(
    ("text", "found"), APART + KEPT, ids=lambda value: value[0] if isinstance(value, tuple) else None
)
def test_circumstances_of_saying_are_no_content(text, found):
    assert found in attributed(text)


STATED = [
    (
        "Two sailors were reported missing by the harbour guard.",
        ("the harbour guard", "Two sailors … missing"),
    ),
    ("Five miners were reported dead.", ("", "Five miners … dead")),
    ("The pilot was pronounced dead at the scene.", ("", "The pilot … dead")),
    ("The death was ruled a homicide by the coroner.", ("the coroner", "The death … a homicide")),
    ("Her brother was declared the winner on Friday.", ("", "Her brother … the winner")),
    (
        "The strike was declared illegal by a court in Norland.",
        ("a court in Norland", "The strike … illegal"),
    ),
    (
        "The divers were identified as Ana Brik and Kofi Asante.",
        ("", "The divers … Ana Brik and Kofi Asante"),
    ),
    (
        "Police identified the driver as Amira Haddad of Norland.",
        ("Police", "the driver … Amira Haddad of Norland"),
    ),
]


@pytest.mark.parametrize(("text", "found"), STATED)
def test_who_is_pronounced_something_is_attributed(text, found):
    assert attributed(text) == [found]
    assert own_words(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Three sailors were found near the lock, WNRL and Nord News report.",
            ("WNRL and Nord News", "Three sailors were found near the lock"),
        ),
        (
            "The bridge has closed, the Lantern and the Herald report.",
            ("the Lantern and the Herald", "The bridge has closed"),
        ),
        (
            "WNRL and Nord News report that the bridge has closed.",
            ("WNRL and Nord News", "the bridge has closed"),
        ),
        (
            "The mine was sold in May, Ana Brik and Tomo Lund claim.",
            ("Ana Brik and Tomo Lund", "The mine was sold in May"),
        ),
    ],
)
def test_two_who_report_are_no_noun(text, found):
    assert found in attributed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Other farmers are complaining about the situation.",
        "In his post, Mr. Ode also referred to the case of a sailor who was jailed.",
        "The minister complained to the board about the incident.",
        "Residents have complained about the matter.",
        "Ana Brik and Nord News contributed to this report.",
        "Additional reporting by Ana Brik.",
        "MORE: A diver reads old letters to his dog",
    ],
)
def test_a_sentence_without_a_statement_gives_no_claim(text):
    assert own_words(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The theft was reported on Monday.",
        "Bo contributed two million to the harbour fund.",
        "The council has not complained about the matter.",
        "The plan was in the budget, a treasury report.",
        "The map was edited by a clerk in May.",
    ],
)
def test_a_statement_beside_such_words_stays(text):
    assert own_words(text) == [text.rstrip(".")]
