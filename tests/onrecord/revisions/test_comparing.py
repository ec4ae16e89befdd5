"""Every edit is told once, as what it does; claims are given by hand, no parser is asked."""

import time

import pytest

from onrecord.revisions import Figure, StatedClaim, Wording, compare
from onrecord.revisions.notes import notes

POLICE = "Police said that two people were missing."
BOARD = "The harbour board said that 40 boats were lost."
ROAD = "The road to the quay was closed."
TEXT = f"{BOARD} {ROAD}\n\n{POLICE}"


def claim(number, sentence, content, speaker=None, figures=(), **more):
    return StatedClaim(number, sentence, content, speaker, figures=figures, **more)


def boats(number, sentence, n, words=None, **more):
    content = sentence.removeprefix("The harbour board said that ").rstrip(".")
    figure = Figure(words or f"{n} boats", n, of="boats")
    return claim(number, sentence, content, "The harbour board", (figure,), **more)


OLD = [boats(1, BOARD, 40), claim(2, POLICE, "two people were missing", "Police")]


def told(after, new, before=TEXT, old=OLD):
    found = compare(Wording(before), Wording(after), old, new)
    return [(change.kind, change.detail) for change in found.changes]


def test_the_same_text_has_no_changes():
    assert told(TEXT, OLD) == []


def test_claims_read_otherwise_in_a_sentence_that_stayed_are_no_edit():
    assert told(TEXT, [claim(5, BOARD, "40 boats were lost", "Ada Brook"), OLD[1]]) == []


@pytest.mark.parametrize(
    ("sentence", "new", "kinds"),
    [
        pytest.param(
            BOARD.replace("40", "44"), {"n": 44}, [("number_changed", "40 boats → 44 boats")], id="number"
        ),
        pytest.param(
            BOARD.replace("harbour", "harbor"), {"n": 40}, [("spelling", None)], id="spelling, whoever speaks"
        ),
        pytest.param(
            BOARD.replace("were lost", "may have been lost"),
            {"n": 40, "certainty": "possible"},
            [("hedge_added", "certain → possible")],
            id="hedge",
        ),
    ],
)
def test_an_edit_of_a_claim_is_told_as_what_it_does(sentence, new, kinds):
    assert told(TEXT.replace(BOARD, sentence), [boats(9, sentence, **new), OLD[1]]) == kinds


@pytest.mark.parametrize(
    ("sentence", "content", "speaker", "expected"),
    [
        ("Two people were missing.", "Two people were missing", None, ("attribution_removed", "Police")),
        (
            "Divers said that two people were missing.",
            "two people were missing",
            "Divers",
            ("speaker_changed", "Police → Divers"),
        ),
        (
            "Police said that two people were feared missing at sea.",
            "two people were feared missing at sea",
            "Police",
            ("claim_reworded", None),
        ),
    ],
    ids=["no speaker", "another speaker", "other words"],
)
def test_another_voice_or_wording_is_told(sentence, content, speaker, expected):
    new = [OLD[0], claim(8, sentence, content, speaker)]
    assert told(TEXT.replace(POLICE, sentence), new) == [expected]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("two people had not come home", [("claim_reworded", None)], id="in a sentence alike"),
        pytest.param(
            "insurers would pay for it all", [("claim_added", None), ("claim_dropped", None)], id="another"
        ),
    ],
)
def test_words_that_one_speaker_chose_anew_are_a_rewording_where_the_sentence_is_alike(content, expected):
    frame = "Sergeant Ada Brook of the Lissen police said on Monday night that {}."
    before, after = frame.format("two people were missing"), frame.format(content)
    old, new = claim(2, before, "two people were missing", "Brook"), claim(8, after, content, "Brook")
    assert told(TEXT.replace(POLICE, after), [OLD[0], new], TEXT.replace(POLICE, before), [OLD[0], old]) == (
        expected
    )


def test_an_attribution_is_lost_even_where_no_claim_is_read_any_more():
    assert told(TEXT.replace(POLICE, "Two people were missing."), OLD[:1]) == [
        ("attribution_removed", "Police")
    ]


def test_a_claim_that_is_gone_and_one_that_came_are_told_with_their_speakers():
    new_sentence = "Ada Brook said that insurers would come."
    found = compare(
        Wording(TEXT),
        Wording(TEXT.replace(POLICE, new_sentence)),
        OLD,
        [OLD[0], claim(7, new_sentence, "insurers would come", "Ada Brook")],
    )
    claims = [(c.kind, c.speaker, c.from_claim, c.to_claim) for c in found.changes if c.about == "claim"]
    assert sorted(claims) == [("claim_added", "Ada Brook", None, 7), ("claim_dropped", "Police", 2, None)]


def test_a_figure_in_a_script_without_spaces_is_an_edit_of_its_sentence_alone():
    before = "港务局表示，风暴摧毁了四十艘渔船。通往码头的道路已经关闭。"
    found = compare(Wording(before), Wording(before.replace("四十", "四十四")), [], [])
    assert [(c.kind, c.before) for c in found.changes] == [("wording_changed", before[:17])]
    assert (found.n_cut, found.n_added) == (0, 1)


def test_a_change_without_a_claim_is_told_by_its_words():
    assert told(TEXT.replace("was closed", "was reopened"), OLD) == [("wording_changed", None)]
    assert told(TEXT.replace(" " + ROAD, ""), OLD) == [("sentence_removed", None)]
    assert told(TEXT + "\n\nThe sea was calm.", OLD) == [("paragraph_added", None)]


def test_other_paragraphs_of_the_same_words_are_no_edit():
    assert told(f"{BOARD}\n\n{ROAD} {POLICE}", OLD) == []
    assert told(f"{POLICE}\n\n{BOARD} {ROAD}", OLD) == []


def test_the_frame_is_compared_too():
    before = Wording(TEXT, "Storm", "Boats lost", "Ann Olm")
    after = Wording(TEXT, "Storm hits harbour", None, "Ann  Olm")
    found = compare(before, after, OLD, OLD)
    assert [(c.kind, c.before, c.after) for c in found.changes] == [
        ("headline_changed", "Storm", "Storm hits harbour"),
        ("standfirst_changed", "Boats lost", None),
    ]


def test_words_are_counted():
    found = compare(
        Wording(TEXT), Wording(TEXT.replace("Police said that t", "T") + "\n\nAll is well."), [], []
    )
    assert (found.n_kept, found.n_cut, found.n_added) == (len(TEXT.split()) - 3, 3, 3)


@pytest.mark.parametrize(
    "note",
    [
        "The day has been corrected.",
        "Owing to an editing mistake, the day was first given as 3 May.",
        "The spelling of the mayor’s name has been corrected in this version.",
        "Correction: An earlier version of this article gave a wrong number.",
        "Editor's note: The name of the ship has been corrected.",
        "This article was amended on 3 March 2026 to remove a wrong date.",
        "CLARIFICATION (3 March): The board has seven members.",
        "We have removed this article at the request of its author.",
        "* An earlier version of this report said that the ship had sunk.",
    ],
)
def test_a_note_to_readers_is_seen(note):
    assert notes(f"{TEXT}\n\n{note}") == [note]
    found = compare(Wording(TEXT), Wording(f"{TEXT}\n\n{note}"), OLD, OLD)
    assert [c.kind for c in found.changes] == ["note_added"]


@pytest.mark.parametrize(
    "line",
    [
        "The law has been amended to allow fishing.",
        "The error has been corrected by the bank, the regulator said.",
        "The course of the river has been corrected over a century.",
        "Updated 14:05",
        "The board corrected its figure on Monday.",
        "Police updated their count: two people are missing.",
        "The company amended the contract, the report said.",
    ],
)
def test_news_of_corrections_is_no_note(line):
    assert notes(f"{TEXT}\n\n{line}") == []


def test_a_long_text_that_was_written_anew_is_compared_in_bounded_time():
    words = [f"word{number}" for number in range(1_600)]
    before = "\n\n".join(" ".join(words[i : i + 12]) + "." for i in range(0, 1_500, 2))
    after = "\n\n".join(" ".join(words[i + 3 : i + 15]) + "." for i in range(0, 1_500, 2))
    started = time.process_time()
    found = compare(Wording(before), Wording(after), [], [])
    assert found.changes
    assert time.process_time() - started < 10  # it takes less than a second
