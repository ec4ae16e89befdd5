"""Cues that only stand beside a quotation, which nothing sets off: *X spoke of “A”*."""

from __future__ import annotations

from dataclasses import replace

from onrecord.attribution.content_spans import last_word
from onrecord.attribution.cues import Relation
from onrecord.attribution.parentheticals import NEAR, is_finite
from onrecord.languages import Verb
from onrecord.text.trees import Tree


def beside(tree: Tree, quotes: tuple[int, ...], relation: Relation, verb: Verb) -> Relation | None:
    """A verb of speech beside a quotation or a colon that the tree did not give it."""
    if not verb.frames & {"c", "w"} or not relation.source.words:
        return None
    head, last = relation.head, relation.block[1]
    near = range(head + 1, min(head + 20, len(tree)))
    after = next((i for i in near if quotes[i] >= 0 and quotes[i] != quotes[head]), None)
    colon = next((i for i in range(head + 1, len(tree)) if tree.words[i] == ":" and quotes[i] < 0), None)
    if after is not None and not _belongs(tree, quotes, head, after):
        return None
    if after is None and colon is None:
        if _is_all(tree, quotes, relation) and not _writes(tree, relation, verb):
            return replace(relation, rule="closing")
        return replace(relation, rule="open") if tree.words[-1] == "," else None
    first = after if after is not None else colon + 1 if colon is not None else last
    if first >= len(tree):
        return replace(relation, rule="open")
    content = tuple(range(first, last_word(tree, quotes, head, first) + 1))
    if after is None and sum(map(tree.is_word, content)) < 2:
        return None
    return replace(relation, content=content, rule="quotation_after" if after is not None else "colon_after")


def _is_all(tree: Tree, quotes: tuple[int, ...], relation: Relation) -> bool:
    """*“A.” X said.*: whether a sentence is a cue and its source alone, its content before it."""
    first, last = relation.block
    is_whole = not any(tree.is_word(i) and not first <= i <= last for i in range(len(tree)))
    return is_whole and is_finite(tree, relation.head) and not any(q >= 0 for q in quotes)


def _writes(tree: Tree, relation: Relation, verb: Verb) -> bool:
    """*X wrote a letter.*: whether a verb has an object that is nobody spoken to."""
    noun = tree.child(relation.head, "dobj")
    return noun is not None and noun not in relation.source.words and not verb.frames & {"o", "T"}


def _belongs(tree: Tree, quotes: tuple[int, ...], verb: int, quote: int) -> bool:
    """Whether a quotation behind a verb is its own: no other cue between, and set off or near and long."""
    if any(tree.is_verb(i) and tree.lower[i] in tree.language.verbs for i in range(verb + 1, quote)):
        return False
    if any(mark in tree.words[quote - 1 : quote + 1] for mark in (",", ":")):
        return True
    n_words = sum(
        quotes[i] == quotes[quote] and any(c.isalnum() for c in w) for i, w in enumerate(tree.words)
    )
    is_cry = quote - verb <= 2 and (tree.words[quote][0].isupper() or tree.words[quote - 1] == ":")
    return quote - verb < NEAR and (n_words > 2 or is_cry)
