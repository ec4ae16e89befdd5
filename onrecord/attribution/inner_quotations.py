"""Quotations inside a quotation, which a text's layout does not part: *“They said, ‘A,’ and B.”*"""

from __future__ import annotations

from dataclasses import replace

from onrecord.attribution.cues import Relation
from onrecord.text.trees import Tree

CLOSING = {"‘": "’", "'": "'", "“": "”", '"': '"'}  # by what opens


def to_inner_mark(tree: Tree, quotes: tuple[int, ...], relation: Relation) -> Relation:
    """The relation of a cue inside marks with its content ended where the marks inside those close."""
    if quotes[relation.head] < 0:
        return relation
    first = next((i for i in relation.content if i > relation.head and tree.is_word(i)), None)
    if first is None or first - 1 <= relation.head:
        return relation
    closing = CLOSING.get(tree.words[first - 1])
    end = next((i for i in relation.content if i > first and _closes(tree, i, closing)), None)
    return relation if end is None else replace(relation, content=_until(relation.content, end))


def _closes(tree: Tree, word: int, closing: str | None) -> bool:
    """Whether a mark closes words, and is no apostrophe: *the boys’ boat*."""
    if tree.words[word] != closing:
        return False
    behind = tree.words[word + 1] if word + 1 < len(tree) else "."
    return not tree.is_word(word - 1) or not behind[0].isalnum() or tree.deps[word] == "punct"


def _until(content: tuple[int, ...], end: int) -> tuple[int, ...]:
    return tuple(i for i in content if i < end)
