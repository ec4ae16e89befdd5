"""Where sentences and quotations begin and end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.claims import extract
from onrecord.english.language import ENGLISH
from onrecord.text.document import lay_out, trim
from onrecord.types import ArticleText

SENTENCES = [
    pytest.param("Mr. Brandt left. He ran.", ["Mr. Brandt left.", "He ran."], id="a title's stop"),
    pytest.param(
        "It was Oct. 22 in the U.S. Senate.", ["It was Oct. 22 in the U.S. Senate."], id="short forms"
    ),
    pytest.param(
        "“Is it so?” Ann Bo asked.", ["“Is it so?” Ann Bo asked."], id="a question before its speaker"
    ),
    pytest.param("“It is.” He left.", ["“It is.”", "He left."], id="a quotation that ends a sentence"),
    pytest.param("One line\nand another", ["One line", "and another"], id="a line break ends a sentence"),
    pytest.param("ORZ, Feb 8 (TPA) – It sank.", ["It sank."], id="a dateline is no sentence"),
    pytest.param("The mill fell.Rescue boats came.", ["The mill fell.", "Rescue boats came."], id="no blank"),
    pytest.param("He saw it.”The quay is shut.", ["He saw it.”", "The quay is shut."], id="no blank, a mark"),
    pytest.param(
        "TarnTalk.Com paid 3.5m to the U.S.A and to Node.JS.",
        ["TarnTalk.Com paid 3.5m to the U.S.A and to Node.JS."],
        id="a dot within a name or a figure",
    ),
    pytest.param("It burned 🔥 The quay is shut.", ["It burned", "The quay is shut."], id="a pictograph"),
    pytest.param("We ❤ Accra.", ["We ❤ Accra."], id="a heart is a word"),
    pytest.param("It sank • Bo left.", ["It sank", "Bo left."], id="a bullet"),
    pytest.param("A sign read f*** off.", ["A sign read f*** off."], id="asterisks for letters"),
    pytest.param("It sank. *** Bo left.", ["It sank.", "Bo left."], id="a row of asterisks"),
    pytest.param(
        "Let the Courier show you what nobody has: the mill is sold.", ["the mill is sold."], id="a lead-in"
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_ends_where_a_reader_ends_it(text, expected):
    assert [text[s:e] for s, e in lay_out(text, ENGLISH).sentences] == expected


QUOTATIONS = [
    pytest.param('He said "yes" and "no".', ["yes", "no"], id="straight marks"),
    pytest.param("She’s ‘sure’ it’s fine.", ["sure"], id="single marks beside apostrophes"),
    pytest.param("“One.\n\n“Two.” He left.", ["One.", "Two."], id="opened twice, closed once"),
    pytest.param("‘One.\n\n‘Two.’ He left.", ["One.", "Two."], id="single marks, opened twice, closed once"),
    pytest.param("‘Tis cold.\n\n‘Tis wet.", [], id="apostrophes that open two lines"),
    pytest.param('“One.\n\nTwo," he said.', ["One.", "Two,"], id="closed in a paragraph that opens none"),
    pytest.param('“One.\n\nA 3" nail.', ["One."], id="inches close nothing"),
    pytest.param("“Odd“ she said.", ["Odd"], id="closed with an opening mark"),
    pytest.param("A board of 6' by 4'.", [], id="feet are no quotation"),
]


@pytest.mark.parametrize(("text", "expected"), QUOTATIONS)
def test_a_quotation_is_what_stands_between_marks(text, expected):
    assert [text[q.inner[0] : q.inner[1]] for q in lay_out(text, ENGLISH).quotations] == expected


TRIMS = [
    pytest.param(" “It sank,” ", "It sank", id="marks and comma"),
    pytest.param("it left the U.S.", "it left the U.S.", id="the stop of a short form stays"),
    pytest.param("(see below) it sank.", "(see below) it sank", id="a closed bracket stays"),
    pytest.param("“Ghost” ships sank.", "“Ghost” ships sank", id="a mark that closes inside stays"),
    pytest.param('"Ghost" ships sank.', '"Ghost" ships sank', id="a straight mark that closes inside stays"),
    pytest.param("«Ghost» ships sank,", "«Ghost» ships sank", id="a guillemet that closes inside stays"),
    pytest.param("„Ghost“ ships sank.", "„Ghost“ ships sank", id="a low mark that closes inside stays"),
    pytest.param("“Ghost ships” sank, “said” some.", "“Ghost ships” sank, “said” some", id="of two"),
    pytest.param("“It sank” and “rose” again", "“It sank” and “rose” again", id="two quotations"),
    pytest.param("“It ‘sank’ and rose.”", "It ‘sank’ and rose", id="marks within the marks"),
    pytest.param("“It sank. “It rose.", "It sank. “It rose", id="a mark that opens again"),
]


@pytest.mark.parametrize(("text", "expected"), TRIMS)
def test_outer_marks_are_left_out(text, expected):
    start, end = trim(text, (0, len(text)))
    assert text[start:end] == expected


PIECES = st.sampled_from(
    [
        "the",
        "Brandt",
        "said",
        "that",
        "“",
        "”",
        '"',
        "'",
        "denied",
        ",",
        ".",
        "\n\n",
        "according to",
        "5",
        "$3 million",
        "who",
        "calling",
        "it",
        "\u200b",
        "\x00",
        "😀",
        "would",
        "—",
        "«",
        "''",
        "and",
        "put",
        "at",
        "is",
        "was",
        "?",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=60))
def test_spans_lie_inside_the_text_and_hold_no_outer_white_space(pieces):
    text = " ".join(["it was in the", *pieces, "of the to a"])
    first, second = extract(ArticleText("a", text)), extract(ArticleText("a", text))
    assert first == second
    for claim in first.claims:
        spans = [*claim.content, claim.sentence, *claim.hedges, *claim.condition, *claim.caveats]
        spans += [q.span for q in claim.quantities] + [d.span for d in claim.dates]
        spans += [s for a in claim.chain for s in (*a.source, *a.cue)]
        for start, end in spans:
            assert 0 <= start < end <= len(text)
            assert text[start:end] == text[start:end].strip()
