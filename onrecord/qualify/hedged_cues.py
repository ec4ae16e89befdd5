"""Hedges on the cue itself: *X reportedly told Y that A* says less surely that A was said at all."""

from __future__ import annotations

from dataclasses import replace

from onrecord.english.modality import PROBABLE
from onrecord.qualify.conditions import Stance
from onrecord.text.tags import ADVERBS
from onrecord.text.trees import Tree


def hedged_by_cue(stance: Stance, tree: Tree, cue: int) -> Stance:
    """The stance, no surer than *probable* where an adverb beside the cue doubts that it was said."""
    found = next((i for i in _adverbs(tree, cue) if tree.lower[i] in PROBABLE), None)
    if found is None:
        return stance
    hedges = tuple(sorted({*stance.hedges, (tree.starts[found], tree.ends[found])}))
    return replace(
        stance, certainty="probable" if stance.certainty == "certain" else stance.certainty, hedges=hedges
    )


def _adverbs(tree: Tree, cue: int) -> list[int]:
    """The adverbs that hang on a cue, or stand right before it."""
    hung = [k for k in tree.children[cue] if tree.deps[k] == "advmod"]
    return [i for i in (*hung, cue - 1) if i >= 0 and tree.tags[i] in ADVERBS]
