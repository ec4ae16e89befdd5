"""Putting down what others say: *shot down rumours that A*, *poured cold water on claims that A* deny A."""

from __future__ import annotations

from dataclasses import replace

from onrecord.attribution.cues import Relation, is_citable
from onrecord.attribution.denials import BEFORE_NOUN, before_as
from onrecord.attribution.nominal_complements import CLAIMED
from onrecord.attribution.sources import Source, is_passive
from onrecord.english.cue_words import PUTTING_DOWN
from onrecord.english.function_words import COMPLEMENTIZER
from onrecord.english.verbs import forms
from onrecord.text.tags import FINITE, NOUNS
from onrecord.text.trees import Tree

COUNTERING = forms("countering")
ANY = COUNTERING.union(*(verbs for _, verbs in PUTTING_DOWN))
REACH = 6  # words from the verb to the noun for what was said


def put_down_by(tree: Tree, verb: int) -> tuple[int, ...] | None:
    """The words behind the verb that make it put down what somebody said; None where it does not.

    *Laughed off reports that A*, *reports that A were laughed off*, *countered her claim that A*; but
    *laughed off the offer* denies nothing.
    """
    if tree.lower[verb] not in ANY:
        return None
    tail = _tail(tree, verb)
    if not tail and tree.lower[verb] not in COUNTERING:
        return None
    if is_passive(tree, verb):
        noun = tree.heads[verb] if tree.deps[verb] == "acl" else tree.subject(verb)
        return tail if noun is not None and tree.lower[noun] in CLAIMED else None
    return tail if _said_behind(tree, verb + 1 + len(tail)) is not None else None


def is_somebody(tree: Tree, source: Source) -> bool:
    """Whether a source is known to be able to speak: *the weather contradicted the claim that A*."""
    head = source.head
    return head is None or is_citable(tree, head)


def report_put_down(tree: Tree, relation: Relation) -> Relation | None:
    """*shot down the firm's claim that A*: A, as the words of a put-down stand before it."""
    if relation.source.is_passive or put_down_by(tree, relation.head) is None:
        return None
    noun = _said_behind(tree, relation.cue[-1] + 1)
    if noun is None or tree.lower[noun + 1] != COMPLEMENTIZER:
        return None
    content = tuple(range(noun + 2, before_as(tree, noun + 2, tree.rights[noun]) + 1))
    if not any(tree.tags[i] in FINITE for i in content):
        return None
    return replace(relation, content=content, rule="object_after")


def _said_behind(tree: Tree, first: int) -> int | None:
    """The noun for what somebody said in the phrase that begins here: *reports*, *the firm's claim*."""
    for i in range(first, min(first + REACH, len(tree) - 1)):
        if tree.tags[i] in NOUNS and tree.lower[i] in CLAIMED:
            return i
        if tree.tags[i] not in BEFORE_NOUN | NOUNS:
            return None
    return None


def _tail(tree: Tree, verb: int) -> tuple[int, ...]:
    """*down* behind *shot*, *cold water on* behind *poured*."""
    for words, verbs in PUTTING_DOWN:
        behind = range(verb + 1, verb + 1 + len(words))
        if tree.lower[verb] in verbs and tree.lower[verb + 1 : behind.stop] == words:
            return tuple(behind)
    return ()
