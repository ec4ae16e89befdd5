"""Trees of sentences: no word is ever below itself, however a repair would hang it."""

import pytest

from onrecord.claims import extract
from onrecord.english.language import ENGLISH
from onrecord.text.parsing import parse_all
from onrecord.text.trees import build_tree, rehung
from onrecord.types import ArticleText


@pytest.fixture
def tree():
    return next(parse_all(ENGLISH, ["The miller said that forty carts had left."], [0]))


def test_a_word_is_hung_elsewhere(tree):
    left, carts = tree.lower.index("left"), tree.lower.index("carts")
    said = tree.lower.index("said")
    moved = rehung(tree, {carts: (said, "dobj")})
    assert (moved.heads[carts], moved.deps[carts]) == (said, "dobj")
    assert carts in moved.children[said]
    assert carts not in moved.children[left]


def test_a_word_is_never_hung_below_itself(tree):
    said, left = tree.lower.index("said"), tree.lower.index("left")
    assert rehung(tree, {said: (left, "nsubj")}) == tree


def test_a_tree_with_a_circle_is_refused():
    with pytest.raises(ValueError, match="hangs on itself"):
        build_tree(ENGLISH, 0, ["a", "b"], [0, 2], ["NN", "NN"], ["dep", "dep"], [1, 0])


@pytest.mark.parametrize("times", [2, 3, 4, 6])
def test_a_row_of_cues_ends(times):
    text = "said " * times + "The miller said that forty carts had left. \n“"
    assert extract(ArticleText("a", text)).problem is None
