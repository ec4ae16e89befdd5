import pytest

from onrecord.links.numbers import number_at


@pytest.mark.parametrize("word", ["①", "½", "²", "10:30", "1.2.3", "٣", "3rd", "7a"])
def test_what_only_looks_like_a_number_is_none(word):
    assert number_at([word], 0) is None


@pytest.mark.parametrize(("words", "value"), [(["1,200"], 1200), (["4.5", "million"], 4.5e6), (["7"], 7)])
def test_figures_have_their_value(words, value):
    assert number_at(words, 0)[0] == value
