"""A page's own notices, and words that only look like them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.withdrawals import withdrawal

STORY = [
    "The council voted on Tuesday to close the ferry terminal, ending a dispute of nearly four years.",
    "Residents of the northern quarter had asked for another study of the traffic before a decision fell. "
    * 4,
    "Two members abstained, and the chairwoman left the chamber before the count was read out aloud. " * 4,
    "The operator must now clear the quay by the end of the summer, at its own cost, the minutes show. " * 4,
    "Its lawyers have until Friday to lodge an appeal with the regional court in the capital.",
]


def first(words):
    return "\n\n".join([words, *STORY])


def last(words):
    return "\n\n".join([*STORY, words])


def within(words):
    return "\n\n".join([*STORY[:2], words, *STORY[2:]])


NOTICES = [
    ("withdrawn", "This article has been removed."),
    ("withdrawn", "This story was taken down after a complaint from the family."),
    ("withdrawn", "This post has since been withdrawn for legal reasons."),
    ("withdrawn", "This report has been retracted because its central document was forged."),
    ("withdrawn", "We have removed this article while we look into how it was sourced."),
    ("withdrawn", "The article previously published at this address has been deleted."),
    ("withdrawn", "This page is no longer available."),
    ("withdrawn", "RETRACTION: The figures on which this piece rests could not be confirmed."),
    ("withdrawn", "Editor's note: This story has been retracted."),
    ("withdrawn", "*This column has been unpublished by the editors.*"),
    ("correction", "Correction: The bridge opened in 1961, not in 1916."),
    ("correction", "Correction (4 March): The surname of the pilot was misspelt."),
    ("correction", "An earlier version of this article misstated the length of the tunnel."),
    ("correction", "[This article was amended on 3 March to correct the name of the ship.]"),
    ("correction", "Editor’s note: A previous version of this story wrongly gave the mayor's age."),
    ("correction", "This story has been corrected. The vote was on Monday."),
    ("correction", "Corrections and clarifications: The river is the Orle."),
    ("clarification", "Clarification: The grant was for two years in all."),
    ("clarification", "This article was updated to make clear that the offer still stands."),
    ("editors_note", "Editor's note: The author sat on the panel until last year."),
    ("editors_note", "Editor’s Note, March 4, 2027: Prices were looked up again for this guide."),
    ("correction", "Correction, 4 March 2027: The pier has two lamps."),
    ("withdrawn", "Update, March 4: This article has been withdrawn."),
    ("editors_note", "Note to readers: Names of the children have been changed."),
]

LURES = [
    "The journal has retracted the study, its editor wrote in a letter to the authors.",
    "The witness retracted her statement on the second day of the trial.",
    "“This article has been removed,” a line on the site read for most of Sunday.",
    "This article has been removed, the newspaper said on its website on Sunday.",
    "The company asked that this article be removed from the search results.",
    "Corrections officers found the door unlocked at four in the morning.",
    "The correction came after the market closed and moved nobody.",
    "This report has been withdrawn by the ministry, which blamed a clerk.",
    "He said an earlier version of this story had been shown to the minister.",
    "Clarification of the rule is expected before the summer.",
    "The editor's note in the magazine ran to three pages and named no one.",
    "The police removed the post from their page within the hour.",
    "An earlier version of the bill misstated the tax.",
    "This story begins with a letter that was withdrawn from an archive.",
    "The paper apologised, and we have removed all doubt, its owner said.",
    "Withdrawn troops reached the border on Monday evening.",
    "Retracted landing gear was seen on both engines, the inquiry found.",
    "This page of history has been removed from schoolbooks by the new board.",
    "Her column had been taken down twice before, by two different editors.",
    "Note that readers in the north will see the eclipse an hour later.",
    "This video was removed from the platform for breaking its rules, it said.",
    "The corrected figures were published in a footnote in May.",
]


@pytest.mark.parametrize(("kind", "words"), NOTICES)
@pytest.mark.parametrize("place", [first, last, str])
def test_a_notice_is_found_at_the_beginning_at_the_end_and_alone(kind, words, place):
    text = place(words)
    notice = withdrawal(None, text)
    assert notice is not None
    assert notice.kind == kind
    start, end = notice.span
    assert text[start:end].strip() == text[start:end] != ""
    assert text[start:end] in words


@pytest.mark.parametrize("words", LURES)
@pytest.mark.parametrize("place", [first, last, within, str])
def test_what_is_told_of_others_is_no_notice(words, place):
    assert withdrawal(None, place(words)) is None


@pytest.mark.parametrize("words", [words for _, words in NOTICES])
def test_inside_a_story_no_words_are_a_notice(words):
    assert withdrawal(None, within(words)) is None


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        pytest.param("RETRACTED: Ferry sank at its berth", "withdrawn", id="retracted"),
        pytest.param("[Withdrawn] Ferry sank at its berth", "withdrawn", id="in brackets"),
        pytest.param("Correction: Ferry story", "correction", id="correction"),
        pytest.param("Corrected figures anger the union", None, id="corrected figures"),
        pytest.param("Minister withdrawn from race", None, id="a person withdrawn"),
        pytest.param("Editor's note costs paper its licence", None, id="a note as news"),
    ],
)
def test_a_headline_gives_notice_by_its_label(title, kind):
    notice = withdrawal(title, "\n\n".join(STORY))
    assert (notice.kind if notice else None) == kind
    assert notice is None or notice.is_in_title


def test_the_gravest_notice_counts():
    text = "\n\n".join(["Correction: It was Monday.", *STORY, "This story has been withdrawn."])
    assert withdrawal(None, text).kind == "withdrawn"


def test_the_span_is_the_sentence():
    text = last("This article was corrected on Nov. 3 because of an error. The court sits on Friday.")
    start, end = withdrawal(None, text).span
    assert text[start:end] == "This article was corrected on Nov. 3 because of an error."


@pytest.mark.parametrize(
    "words", ["this article that was " * 20_000, "[" * 400_000, "a, " * 200_000, "\n" * 10**6]
)
def test_long_texts_are_read_in_time(words):
    started = time.process_time()
    withdrawal(words, words)
    assert time.process_time() - started < 10


@given(title=st.none() | st.text(), text=st.text())
def test_nothing_raises(title, text):
    notice = withdrawal(title, text)
    assert notice is None or 0 <= notice.span[0] < notice.span[1]
