"""Lines that hold a speaker alone, beside the quotation of another paragraph: *— X, of Y*; *From X:*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.attribution.cues import Relation
from onrecord.attribution.quotation_tags import LONGEST_LABEL, SIGNING, head_of_label, told_by_line
from onrecord.attribution.sources import Source
from onrecord.english.cue_lemmas import SAYING_LEMMA
from onrecord.english.letters import OPENS_LETTER
from onrecord.text.tags import PROPER_NOUNS
from onrecord.text.trees import Tree

FIRST_WORDS = 3  # of a line before the name: *And from X*, *From the desk of X*


def told_by_layout(tree: Tree, quotes: tuple[int, ...], found: Sequence[Relation]) -> Iterator[Relation]:
    """The relations that lines alone tell: beside a quotation, or of a sentence that is only a line."""
    yield from told_by_line(tree, quotes, found)
    if not found:
        yield from _speaker_line(tree, quotes)


def _speaker_line(tree: Tree, quotes: tuple[int, ...]) -> Iterator[Relation]:
    """The speaker whom a line without a verb names, with nothing said: a quotation has yet to fill it."""
    if not len(tree) or any(q >= 0 for q in quotes) or any(map(tree.is_verb, range(len(tree)))):
        return
    opened = _opened(tree)
    if tree.words[0] in SIGNING and len(tree) > 1:
        yield from _line("signed", tree, 1, 0)
    elif opened is not None:
        yield from _line("from_line", tree, opened, opened - 1)


def _opened(tree: Tree) -> int | None:
    """Where the name begins behind *From* or *From the desk of*; None where the line is none of these."""
    line = " ".join(tree.lower[:LONGEST_LABEL])
    for words in OPENS_LETTER:
        if line.startswith(f"{words} "):
            is_whole = tree.words[-1] == ":" or len(words.split()) > FIRST_WORDS
            return len(words.split()) if is_whole else None
    return None


def _line(rule: str, tree: Tree, first: int, cue: int) -> Iterator[Relation]:
    words = [i for i in range(first, len(tree)) if tree.is_word(i) or i < len(tree) - 1]
    names = [i for i in words if tree.tags[i] in PROPER_NOUNS]
    if names and names[0] == first and len(words) <= LONGEST_LABEL:
        source = Source(tuple(words), head_of_label(names))
        yield Relation(rule, SAYING_LEMMA, cue, (cue,), source, block=(cue, words[-1]))
