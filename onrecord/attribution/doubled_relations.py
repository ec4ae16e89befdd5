"""Relations of a sentence that say again what another one says, or what it denies."""

from __future__ import annotations

from itertools import takewhile

from onrecord.attribution.cues import Relation
from onrecord.text.trees import Tree

OWN_CLAUSES = frozenset(("acl", "relcl"))


def said_once(tree: Tree, found: list[Relation]) -> list[Relation]:
    """The relations without those whose words another one brings better, or denies."""
    found = without_denied_words(tree, found)
    found = [r for r in found if not any(_says_inside(tree, o, r) for o in found)]
    return [r for r in found if r.rule != "noun" or not any(_says_in_it(o, r) for o in found)]


def _says_inside(tree: Tree, inner: Relation, outer: Relation) -> bool:
    """*told a woman who suggested that A*: the cue below another has the very words, and the upper none."""
    is_same = inner is not outer and bool(inner.content) and inner.content == outer.content
    if not is_same or tree.deps[inner.head] != "relcl":
        return False
    return outer.head in tree.ancestors(inner.head)


def _says_in_it(verb: Relation, noun: Relation) -> bool:
    """*said in a statement that A*: the verb speaks, the noun only names the paper.

    In *countered her claim that A* two speak: who counters it denies A, and A is her word.
    """
    is_anothers = verb.denies and bool(noun.source.words) and noun.content == verb.content
    return verb.rule != "noun" and noun.content[:1] == verb.content[:1] and not is_anothers


def without_denied_words(tree: Tree, found: list[Relation]) -> list[Relation]:
    """The relations without those inside what is denied: *denied that he told B to leave*, as nobody did."""
    denials = [r for r in found if r.denies and r.content]
    return [r for r in found if not any(_is_denied_with(tree, d, r) for d in denials)]


def _is_denied_with(tree: Tree, denial: Relation, inner: Relation) -> bool:
    """Whether a cue stands in a denied clause itself, and not in *a report which says A* that is denied."""
    if inner.denies or inner.rule == "noun" or inner.head not in denial.content:
        return False
    between = (inner.head, *takewhile(lambda above: above != denial.head, tree.ancestors(inner.head)))
    is_below = tree.heads[between[-1]] == denial.head and tree.deps[between[-1]] != "advcl"
    return is_below and not any(
        tree.deps[i] in OWN_CLAUSES and tree.heads[i] in denial.content for i in between
    )
