"""*X put the number at A*, and *A, as X put it*."""

from __future__ import annotations

from onrecord.attribution.as_clauses import around_as
from onrecord.attribution.content_spans import block_of
from onrecord.attribution.cues import Relation
from onrecord.attribution.sources import source_of
from onrecord.english.cue_lemmas import PUTTING_LEMMA
from onrecord.english.function_words import EXPLETIVE
from onrecord.english.prepositions import POINT_PREPOSITION
from onrecord.text.tags import NUMERAL
from onrecord.text.trees import Tree


def put_at(tree: Tree, quotes: tuple[int, ...], word: int) -> Relation | None:
    """*X put the number at A*."""
    noun = tree.child(word, "dobj")
    if noun is None:
        return None
    if tree.lower[noun] == EXPLETIVE and noun == word + 1:  # *A, as X put it*
        return around_as(tree, quotes, Relation("", PUTTING_LEMMA, word, (word, noun), source_of(tree, word)))
    near = range(noun + 1, tree.rights[word] + 1)
    at = next((k for k in reversed(near) if tree.lower[k] == POINT_PREPOSITION and _is_figure(tree, k)), None)
    if at is None:
        return None
    source = source_of(tree, word)
    content = (*range(tree.lefts[noun], at), *range(at + 1, tree.rights[at] + 1))
    return Relation(
        "put_at", PUTTING_LEMMA, word, (word, at), source, content, block=block_of(tree, word, source.words)
    )


def _is_figure(tree: Tree, at: int) -> bool:
    """Whether a preposition takes a number."""
    return any(tree.tags[i] == NUMERAL for i in range(at + 1, min(at + 5, tree.rights[at] + 1)))
