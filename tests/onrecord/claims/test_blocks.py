"""Blocks that a page sets apart: whose words they are, when they were printed, and no claim across."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.attribution.labels import speaker_of
from onrecord.claims import extract
from onrecord.entities.mentions import find_names
from onrecord.types import ArticleText, TextBlock

BEFORE = "The harbour trust published a letter on Monday. The mayor, Oona Pardew, said the port was closed."
QUOTED = "We counted nine hulls at first light. No dredger will move before the soundings are done."
AFTER = "Fishermen were angry. The channel stays closed until December."
TEXT = f"{BEFORE}\n\n{QUOTED}\n\n{AFTER}"


def block(text, words, kind, label=None, at=None):
    start = text.index(words)
    return TextBlock((start, start + len(words)), kind, label, at)


def said(text, *blocks):
    """The words of each claim with its speaker."""
    found = extract(ArticleText("a", text, blocks=tuple(blocks))).claims
    return {" … ".join(text[slice(*span)] for span in one.content): one for one in found}


def claim_with(words, text, *blocks):
    return next(one for content, one in said(text, *blocks).items() if words in content)


PEOPLE = [  # the line, whom it names, and what it says of him
    ("— Tobias Wrenfield, chief engineer", "Tobias Wrenfield", "chief engineer"),
    ("Ngozi Trelawny, fisherman", "Ngozi Trelawny", "fisherman"),
    ("– Amara Osei, mayor of Orwin", "Amara Osei", "mayor of Orwin"),
    ("Mayor Oona Pardew", "Oona Pardew", None),
    ("Pardew", "Oona Pardew", None),
    ("OONA PARDEW", "Oona Pardew", None),
    ("—Quillan Mbeki", "Quillan Mbeki", None),
    ("― Henrike Solberg (54), teacher", "Henrike Solberg", None),
    ("By Marisol Achterberg, director of the museum", "Marisol Achterberg", "director of the museum"),
    ("Dilip Haversham, spokesman for the trust", "Dilip Haversham", "spokesman for the trust"),
    ("Yusuf al-Karim, resident", "Yusuf al-Karim", "resident"),
    ("Leonor Brandão, president of the shipowners", "Leonor Brandão", "president of the shipowners"),
    ("Chief engineer Tobias Wrenfield", "Tobias Wrenfield", None),
    ("James Achebe", "James Achebe", None),
    ("Dr Fergal Thripp", "Fergal Thripp", None),
]
OFFICES = [
    "Mayor of Orwin",
    "A spokeswoman for the trust",
    "the harbour master",
    "Chief engineer at Brack & Sons",
    "Resident of Quay Street",
]
NOBODY = [
    "The Orwin Courier, 3 May",
    "Psalm 107",
    "3 November 2026",
    "Letters from the Quay",
    "Hansard, vol. 12",
    "New York Times",
    "See the full report",
    "Winter Palace, St Petersburg",
    "https://orwin.example/letters",
    "From our archive",
    "Harbour Act 1871, section 4",
    "This is what the engineer wrote to the council on the morning after the storm, before anybody saw it",
    "—",
]


@pytest.mark.parametrize(("label", "name", "role"), PEOPLE, ids=[one[0] for one in PEOPLE])
def test_a_label_names_a_person(label, name, role):
    found = speaker_of(label, find_names(TEXT))
    assert (found.speaker, found.kind) == (name, "person")
    assert role is None or found.role == role


@pytest.mark.parametrize("label", OFFICES)
def test_an_office_is_somebody_without_a_name(label):
    found = speaker_of(label, find_names(TEXT))
    assert (found.speaker, found.kind, found.role) == (None, "anonymous", label)


@pytest.mark.parametrize("label", NOBODY)
def test_works_days_outlets_and_sentences_name_nobody(label):
    assert speaker_of(label, find_names(TEXT)) is None


@pytest.mark.parametrize("kind", ["block_quote", "pull_quote", "answer", "turn"])
def test_what_stands_under_a_label_is_said_by_whoever_it_names(kind):
    claim = claim_with("nine hulls", TEXT, block(TEXT, QUOTED, kind, "Ngozi Trelawny, fisherman"))
    assert [one.speaker for one in claim.chain] == ["Ngozi Trelawny"]
    assert claim.quote == "direct"


def test_a_label_in_the_text_is_the_source():
    text = TEXT.replace(QUOTED, f"{QUOTED}\n\n— Ngozi Trelawny, fisherman")
    quotation = f"{QUOTED}\n\n— Ngozi Trelawny, fisherman"
    claim = claim_with(
        "nine hulls", text, block(text, quotation, "block_quote", "— Ngozi Trelawny, fisherman")
    )
    assert text[claim.chain[0].source[0][0] :].startswith("Ngozi Trelawny")


@pytest.mark.parametrize("label", [None, "The Orwin Courier, 3 May"])
def test_a_quotation_of_nobody_known_is_neither_the_outlets_nor_the_last_speakers(label):
    claim = claim_with("nine hulls", TEXT, block(TEXT, QUOTED, "block_quote", label))
    assert [(one.speaker, one.kind) for one in claim.chain] == [(None, "anonymous")]


def test_what_stands_under_words_that_come_back_and_name_nobody_is_left_alone():
    told = said(TEXT, block(TEXT, QUOTED, "turn", "How it works"))
    assert [one.chain for words, one in told.items() if words in QUOTED] in ([], [()])


def test_a_sentence_that_brings_a_quotation_on_tells_whose_it_is():
    text = TEXT.replace(BEFORE, "Ngozi Trelawny, who owns two trawlers, wrote in a letter:")
    claim = claim_with("nine hulls", text, block(text, QUOTED, "block_quote"))
    assert claim.chain[0].speaker == "Ngozi Trelawny"


def test_whom_a_quotation_quotes_stands_behind_whoever_is_quoted():
    quoted = "The bank is old. The harbour master, Lucian Affleck, said that the charts were wrong."
    text = TEXT.replace(QUOTED, quoted)
    told = block(text, quoted, "block_quote", "Ngozi Trelawny, fisherman")
    claim = said(text, told)["the charts were wrong"]
    assert [one.speaker for one in claim.chain] == ["Ngozi Trelawny", "Lucian Affleck"]


def test_text_around_a_quotation_stays_the_outlets():
    claim = claim_with(
        "channel stays closed", TEXT, block(TEXT, QUOTED, "block_quote", "Ngozi Trelawny, fisherman")
    )
    assert claim.chain == ()


def test_answers_without_labels_are_of_whom_the_text_says_it_asks():
    text = "We spoke to the engineer Tobias Wrenfield.\n\nMay and the bank\n\nIt moved by forty metres."
    blocks = block(text, "May and the bank", "question"), block(text, "It moved by forty metres.", "answer")
    assert claim_with("forty metres", text, *blocks).chain[0].speaker == "Tobias Wrenfield"


def test_a_claim_keeps_the_time_of_its_post_and_dates_by_it():
    at = "2026-11-03T09:10:00+00:00"
    text = "The port was closed on Sunday.\n\nThe port was opened on Tuesday."
    post = block(text, "The port was opened on Tuesday.", "live_post", None, at)
    found = extract(ArticleText("a", text, published="2026-10-05", blocks=(post,))).claims
    assert [(one.posted, [day.edtf for day in one.dates]) for one in found] == [
        (None, ["2026-10-04"]),
        (at, ["2026-11-03"]),
    ]


def test_a_quotation_that_runs_on_into_another_block_is_two_claims():
    text = "“The bank has moved by forty metres since May.\n\n“It will not move back,” said Ngozi Trelawny."
    blocks = [block(text, part, "list_item") for part in text.split("\n\n")]
    claims = said(text, *blocks)
    assert {one.chain[0].speaker for one in claims.values()} == {"Ngozi Trelawny"}
    assert len(claims) == 2


SENTENCES = [
    "“The bank has moved.",
    "“It will not move back,” said Ngozi Trelawny.",
    "The mayor, Oona Pardew, said that the port was closed and that nine boats were lost.",
    "She added: “We will open it on Tuesday.",
    "Nobody was hurt, according to the harbour trust, which had been warned",
    "Wrenfield wrote in a letter:",
    "Q: What did you see in May?",
    "— Ngozi Trelawny, fisherman",
    "We counted nine hulls. No dredger will move.”",
    "Year | Boats",
]
KINDS = [
    "paragraph",
    "list_item",
    "block_quote",
    "turn",
    "answer",
    "live_post",
    "table_row",
    "embed",
    "heading",
]


@st.composite
def texts_with_blocks(draw):
    parts = draw(st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=7))
    text = draw(st.sampled_from(["\n\n", "\n", " "])).join(parts)
    borders = [
        0,
        *(text.index(part) + len(part) for part in parts),
        *draw(st.lists(st.integers(0, len(text)), max_size=3)),
    ]
    ends = st.sampled_from(sorted(set(borders)))
    spans = draw(st.lists(st.tuples(ends, ends).map(sorted), max_size=5))
    label = st.sampled_from([None, "— Ngozi Trelawny, fisherman", "HOST", "The Orwin Courier"])
    at = st.sampled_from([None, "2026-11-03T09:10:00+00:00"])
    return text, tuple(
        TextBlock((start, end), draw(st.sampled_from(KINDS)), draw(label), draw(at)) for start, end in spans
    )


@settings(max_examples=60, deadline=None)
@given(texts_with_blocks())
def test_no_claim_crosses_a_border(given_text):
    text, blocks = given_text
    borders = {end for one in blocks for end in one.span if one.span[0] < one.span[1]}
    for claim in extract(ArticleText("a", text, blocks=blocks)).claims:
        first, last = claim.content[0][0], claim.content[-1][1]
        assert [border for border in borders if first < border < last] == []
        assert claim.sentence[0] <= first <= last <= claim.sentence[1]
