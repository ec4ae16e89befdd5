from hypothesis import given
from hypothesis import strategies as st

from onrecord.revisions import word_diff

TEXTS = st.lists(
    st.sampled_from(["boats", "40", "sank", ",", ".", "\n\n", " ", "“", "Ada-Lind", "é"]), max_size=30
)


@given(TEXTS.map(" ".join), TEXTS.map(" ".join))
def test_the_pieces_joined_are_the_texts(before, after):
    pieces = word_diff(before, after)
    if before.strip():
        assert "".join(piece.before for piece in pieces) == before
    if after.strip():
        assert "".join(piece.after for piece in pieces) == after


def test_what_stayed_is_not_marked():
    pieces = word_diff("Forty boats sank on Monday.", "Forty boats sank on Tuesday, he said.")
    assert [(piece.op, piece.before, piece.after) for piece in pieces] == [
        ("same", "Forty boats sank on ", "Forty boats sank on "),
        ("replaced", "Monday", "Tuesday, he said"),
        ("same", ".", "."),
    ]


def test_typography_is_no_difference():
    assert [piece.op for piece in word_diff("“We don’t know”", '"We don\'t know"')] == ["same"]
