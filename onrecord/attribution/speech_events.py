"""Sentences of the outlet that say no more than that somebody spoke."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.attribution.cues import Relation
from onrecord.attribution.nominal_complements import is_hollow
from onrecord.attribution.prepositional_complements import prepositional_content
from onrecord.attribution.presenters import presenter_of
from onrecord.attribution.sources import is_passive
from onrecord.english.cue_words import ONLY_AGREED
from onrecord.english.verbs import forms
from onrecord.text.tags import GERUND
from onrecord.text.trees import Tree

# Acts that are done in words; a gerund behind them brings the words.
SPEECH_EVENTS = forms("corresponding")


def only_speaks(tree: Tree, head: int, relations: Sequence[Relation]) -> bool:
    """*X agreed*; *X filed a suit saying A*; *X presented data that showed A*: no more than that X spoke."""
    if tree.lower[head] in ONLY_AGREED:
        return not any(
            tree.deps[k] in ("xcomp", "ccomp", "prep", "dobj", "advcl") for k in tree.children[head]
        )
    presenting = (p for r in relations if (p := presenter_of(tree, r)) is not None)
    if any(p.cue == head for p in presenting):
        return True
    if _is_of_nothing(tree, head) or any(_only_is(tree, head, r) for r in relations):
        return True
    said = (r for r in relations if tree.tags[r.head] == GERUND and r.content)
    return tree.lower[head] in SPEECH_EVENTS and any(head in tree.ancestors(r.head) for r in said)


def _only_is(tree: Tree, head: int, relation: Relation) -> bool:
    """*There were claims that A*: that somebody says so is all that is told."""
    is_told = relation.rule == "noun" and tree.deps[relation.head] == "attr"
    return is_told and tree.heads[relation.head] == head and tree.child(head, "expl") is not None


def _is_of_nothing(tree: Tree, head: int) -> bool:
    """*complained about the situation*, *referred to the case of B*: nothing is said of it."""
    frame = tree.language.verbs.get(tree.lower[head])
    if frame is None or is_passive(tree, head) or any(tree.deps[k] == "neg" for k in tree.children[head]):
        return False
    found = prepositional_content(tree, head, frame)
    return found is not None and is_hollow(tree, found.first, tree.rights[found.cue[-1]])
