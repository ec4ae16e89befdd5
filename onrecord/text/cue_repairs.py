"""Reporting verbs that the tagger took for nouns, since they are spelled alike: *A, X and Y report*."""

from __future__ import annotations

from dataclasses import replace

from onrecord.text.tags import (
    CONJUNCTION,
    DETERMINER,
    FINITE,
    NOUN,
    PLAIN_PRESENT,
    PROPER_NOUNS,
    STOP,
)
from onrecord.text.trees import Tree, build_tree

NAMING = PROPER_NOUNS | {CONJUNCTION, DETERMINER}


def with_plural_cues(tree: Tree, quotes: tuple[int, ...]) -> Tree:
    """The tree with *X and Y report* as subject and verb, where it was read as a noun."""
    mistaken = [i for i, tag in enumerate(tree.tags) if tag == NOUN and tree.lower[i] in tree.language.verbs]
    for word in mistaken:
        if tree.child(word, "nsubj") is not None and tree.child(word, "ccomp") is not None:
            tree = _retagged(tree, word)
        elif quotes[word] < 0 and _closes(tree, word):
            tree = _with_closing_cue(tree, word)
    return tree


def _retagged(tree: Tree, word: int) -> Tree:
    tags = tuple(PLAIN_PRESENT if i == word else tag for i, tag in enumerate(tree.tags))
    return replace(tree, tags=tags)


def _closes(tree: Tree, word: int) -> bool:
    """Whether a word is the last of its sentence, but for the stop."""
    return tree.tags[word + 1 :] in ((), (STOP,))


def _with_closing_cue(tree: Tree, word: int) -> Tree:
    """*A, X and Y report*: what two names joined behind the last comma do, and a clause stands before it."""
    comma = next((i for i in range(word - 1, 0, -1) if tree.words[i] == ","), 0)
    names = range(comma + 1, word)
    joint = next((i for i in names if tree.tags[i] == CONJUNCTION), None)
    if joint is None or joint == comma + 1 or any(tree.tags[i] not in NAMING for i in names):
        return tree
    if not any(tag in FINITE for tag in tree.tags[:comma]):
        return tree
    root = next(i for i in range(len(tree)) if tree.heads[i] == i)
    is_over = root == word and tree.child(word, "ccomp") is not None
    if root >= comma and not is_over:
        return tree
    return _hung_beside(_retagged(tree, word), word, joint - 1, word - 1, root)


def _hung_beside(tree: Tree, verb: int, first: int, second: int, root: int) -> Tree:
    """The tree with two joined names as the subject of a verb that stands beside the root."""
    heads, deps = list(tree.heads), list(tree.deps)
    comma = max(i for i in range(verb) if tree.words[i] == ",")
    for i in range(comma + 1, verb):
        heads[i] = first if i <= first + 1 else second
        deps[i] = "cc" if tree.tags[i] == CONJUNCTION else "compound"
    heads[first], deps[first] = verb, "nsubj"
    heads[second], deps[second] = first, "conj"
    heads[verb], deps[verb] = root, "ROOT" if root == verb else "parataxis"
    return build_tree(tree.language, 0, list(tree.words), list(tree.starts), list(tree.tags), deps, heads)
