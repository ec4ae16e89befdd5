"""A line that holds a speaker alone gives the quotation beside it; quotations that run on are said once."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText

QUOTED = "“The gate has hung by one hinge since the spring of last year.”"


def said(text):
    claims = extract(ArticleText("a", text)).claims
    joined = lambda spans: " … ".join(text[s:e] for s, e in spans)  # noqa: E731 - one line
    return [(c.chain[-1].speaker, joined(c.content)) for c in claims if c.chain]


BELOW = [
    pytest.param(f"{QUOTED}\n\n— Ida Brandt, keeper of the lock", "Ida Brandt", id="a signature below"),
    pytest.param(f"{QUOTED}\n\n– Ida Brandt", "Ida Brandt", id="a shorter dash"),
    pytest.param(f"{QUOTED} -Keeper Ida Brandt", "Ida Brandt", id="hard against the name"),
    pytest.param(f"And from Keeper Ida Brandt:\n\n{QUOTED}", "Ida Brandt", id="and from"),
    pytest.param(f"From Bo Reed:\n\n{QUOTED}", "Bo Reed", id="from"),
    pytest.param(f"From the desk of Olga Vance, editor.\n\n{QUOTED}", "Olga Vance", id="from the desk of"),
    pytest.param(f"Ida Brandt, keeper: {QUOTED}", "Ida Brandt", id="a name, a role, a colon"),
    pytest.param(f"From Bo Reed, the mayor: {QUOTED}", "Bo Reed", id="from a name with a role"),
]


@pytest.mark.parametrize(("text", "speaker"), BELOW)
def test_a_line_that_names_nobody_else_says_whose_words_stand_beside_it(text, speaker):
    assert (speaker, QUOTED.strip("“.”")) in said(
        f"The lock was shut on Monday.\n\n{text}\n\nIt opens in May."
    )


OWN_CUES = [
    "As I said when the gate was hung, it will not last the winter.",
    "I told the council in May that the gate was unsafe.",
    "What the mayor said of the gate is untrue, and the lock is safe.",
    "They asked us to shut the lock at once.",
]


@pytest.mark.parametrize("words", OWN_CUES)
@pytest.mark.parametrize(
    "line", ["“{}” — Keeper Ida Brandt", "“{}” -Ida Brandt, keeper", "Ida Brandt, keeper: “{}”"]
)
def test_a_quotation_that_tells_of_talk_is_still_whose_line_it_stands_on(line, words):
    text = f"The lock was shut on Monday.\n\n{line.format(words)}\n\nIt opens in May."
    assert ("Ida Brandt", words.rstrip(".")) in said(text)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("— Barges wait at the lock", id="a dash before a sentence"),
        pytest.param("From the lock:", id="from a place"),
        pytest.param("Monday, 3 May: a list", id="a day"),
    ],
)
def test_other_lines_give_nobody_words(line):
    text = f"The lock was shut on Monday.\n\n{line}\n\n{QUOTED}"
    assert {speaker for speaker, _ in said(text)} <= {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ida Brandt, the keeper, said: “The gate was shut at nine.\n\n“Nobody was near it,” she added.",
            [("Ida Brandt", "The gate was shut at nine"), ("Ida Brandt", "Nobody was near it")],
            id="a cue of its own in the next paragraph",
        ),
        pytest.param(
            "Ida Brandt said: “The gate was shut at nine.\n\n“Nobody was near it.”",
            [("Ida Brandt", "The gate was shut at nine … Nobody was near it")],
            id="whose it is at the beginning alone",
        ),
    ],
)
def test_a_quotation_over_paragraphs_is_said_once_by_whoever_said_it(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    "marks",
    [
        pytest.param(("« ", " »"), id="a blank apart"),
        pytest.param(("«\u202f", "\u202f»"), id="a narrow blank apart"),
        pytest.param(("«", "»"), id="hard against the words"),
        pytest.param(("“", "”"), id="other marks"),
    ],
)
def test_each_speaker_has_the_words_of_his_own_marks(marks):
    left, right = marks
    text = (
        f"Ida Brandt told the court: {left}The gate was shut. It had been shut since May.{right} "
        f"Bo Reed answered: {left}It was open all night.{right}"
    )
    assert said(text) == [
        ("Ida Brandt", "The gate was shut. It had been shut since May"),
        ("Bo Reed", "It was open all night"),
    ]


SPEECH = "‘Our roads will be mended.\n\n‘Our schools stay open.’"
BROUGHT_ON = [
    pytest.param("The queen opened the council on Monday:", "The queen", id="an act and a colon"),
    pytest.param("The king opened the fair on Friday:", "The king", id="no gerund"),
    pytest.param("Bishop Okoro addressed the crowd.", "Bishop Okoro", id="speaking to somebody, no colon"),
    pytest.param("Governor Nakamura's message in full:", "Governor Nakamura", id="a paper of somebody"),
    pytest.param("Here is the text of Sultan Qadir's letter:", "Sultan Qadir", id="here is a paper"),
    pytest.param("The tents leaked all night:", None, id="things speak not"),
    pytest.param("The mayor opened the fair.", None, id="an act without a colon"),
]


@pytest.mark.parametrize(("introduction", "source"), BROUGHT_ON)
def test_a_speech_is_of_whoever_is_given_the_floor_before_it(introduction, source):
    text = f"{introduction}\n\n{SPEECH}"
    spoken = [c for c in extract(ArticleText("a", text)).claims if c.quote == "direct"]
    found = {text[s:e] for c in spoken for s, e in c.chain[-1].source}
    assert [len(c.content) for c in spoken] == [2]
    assert found == ({source} if source else set())


def test_a_cue_behind_the_last_paragraph_has_the_whole_quotation():
    text = '“The boats left in spring, all of them.\n\nThe hotels buy the fish now," Aisha Bello said.'
    assert said(text) == [
        ("Aisha Bello", "The boats left in spring, all of them … The hotels buy the fish now")
    ]
