"""Hedges on the cue itself: *X reportedly told Y that A* says less surely that A was said at all."""

from __future__ import annotations

from dataclasses import replace

from onrecord.english import nouns
from onrecord.english.modality import PROBABLE
from onrecord.qualify.conditions import Stance
from onrecord.text.tags import ADVERBS
from onrecord.text.trees import Tree
from onrecord.types import Certainty

GUESSING = nouns.forms("guessing")


def hedged_by_cue(stance: Stance, tree: Tree, cue: int) -> Stance:
    """The stance, no surer than *probable* where an adverb beside the cue doubts that it was said."""
    if tree.lower[cue] in GUESSING:
        return _no_surer(tree, stance, cue, "possible")  # *speculation that A*
    found = next((i for i in _adverbs(tree, cue) if tree.lower[i] in PROBABLE), None)
    return stance if found is None else _no_surer(tree, stance, found, "probable")


def _no_surer(tree: Tree, stance: Stance, word: int, certainty: Certainty) -> Stance:
    """The stance with one hedge more, which lowers it where it was certain."""
    hedges = tuple(sorted({*stance.hedges, (tree.starts[word], tree.ends[word])}))
    return replace(
        stance, certainty=certainty if stance.certainty == "certain" else stance.certainty, hedges=hedges
    )


def _adverbs(tree: Tree, cue: int) -> list[int]:
    """The adverbs that hang on a cue, or stand right before it."""
    hung = [k for k in tree.children[cue] if tree.deps[k] == "advmod"]
    return [i for i in (*hung, cue - 1) if i >= 0 and tree.tags[i] in ADVERBS]
