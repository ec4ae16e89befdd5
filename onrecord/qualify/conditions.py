"""What a content depends on: *if A*, *unless A*, *had A*; and how a content is presented, as a value."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.english.modality import AFTER_SAYING, IF, INVERTING, NOT_A_CONDITION
from onrecord.qualify.main_clauses import is_main, main_verb, words_inside
from onrecord.text.tags import MODAL, NOUNS
from onrecord.text.trees import Tree
from onrecord.types import Certainty, Spans

_BEFORE = 24  # characters: the longest phrase that takes an *if* with it


@dataclass(frozen=True, slots=True)
class Stance:
    """The certainty of a content, its hedging words and its condition."""

    certainty: Certainty
    hedges: Spans = ()
    condition: Spans = ()


def condition_of(text: str, tree: Tree | None, content: Spans) -> Stance | None:
    """The first condition on the main proposition; one inside a relative clause does not count."""
    for start, end in content:
        for match in IF.finditer(text, start, end):
            before = text[max(0, match.start() - _BEFORE) : match.start()]
            is_flat = match.start() == content[0][0] and AFTER_SAYING.search(before) is not None
            is_asked = (
                NOT_A_CONDITION.search(before) and not is_flat and not _is_noun_before(tree, match.start())
            )
            if is_asked or (before and before[-1].isalnum()):
                continue
            if tree is not None and not _conditions_the_main_clause(tree, match.start(), content):
                continue
            stop = _clause_end(text, match.start(), end)
            return Stance("conditional", (match.span(),), ((match.start(), stop),))
    return _inverted(tree, content) if tree is not None else None


def _is_noun_before(tree: Tree | None, offset: int) -> bool:
    """*will pass the test if A*: whether what stands before is a noun, which takes no clause that asks."""
    word = None if tree is None else tree.at(offset)
    return tree is not None and word is not None and word > 0 and tree.tags[word - 1] in NOUNS


def _inverted(tree: Tree, content: Spans) -> Stance | None:
    """*Had the pump failed, A would B*: an auxiliary that opens a content, its clause up to the comma."""
    words = words_inside(tree, content)
    if not words or tree.lower[words[0]] not in INVERTING or "?" in tree.words[-2:]:
        return None
    comma = next((i for i in words if tree.words[i] == ","), None)
    if comma is None or not any(tree.tags[i] == MODAL for i in words if i > comma):
        return None
    first = words[0]
    return Stance("conditional", ((tree.starts[first], tree.ends[first]),), (tree.chars(first, comma - 1),))


def _conditions_the_main_clause(tree: Tree, offset: int, content: Spans) -> bool:
    word = tree.at(offset)
    if word is None:
        return False  # in a later sentence of the quotation
    words = words_inside(tree, content)
    head, held = main_verb(tree, words), set(words)
    here = tree.heads[word]
    above = tree.heads[here]
    return here == head or above == here or is_main(tree, above, head, held)


def _clause_end(text: str, start: int, end: int) -> int:
    comma = re.search(r"[,;.—]", text[start:end])
    stop = start + len(text[start : start + comma.start()].rstrip()) if comma else end
    return stop if stop > start else end
