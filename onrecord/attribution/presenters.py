"""Who brings out the paper that says something: *Bo presented data that showed A*."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.attribution.cues import Relation
from onrecord.attribution.sources import Source, source_of
from onrecord.english import nouns
from onrecord.english.verbs import forms
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.tags import RELATIVES
from onrecord.text.trees import Tree

PRESENTING = forms("presenting")
PRESENTED = forms("presenting", "quoting", ending="ed")


@dataclass(frozen=True, slots=True)
class Presenter:
    """Whoever shows a paper, the word that says so, and the paper itself as the source of what it says."""

    source: Source
    cue: int
    paper: Source


def presenter_of(tree: Tree, relation: Relation) -> Presenter | None:
    """The presenter of the paper that a relation gives its content to, or None."""
    head = relation.source.head
    if head is None:
        return None
    if tree.tags[head] in RELATIVES and relation.head != head:
        return _of_relative(tree, relation.head)
    if tree.lower[head] not in nouns.DOCUMENTS:
        return None
    return _of_participle(tree, relation.source, head) or _of_object(tree, head, noun_phrase(tree, head))


def _of_relative(tree: Tree, verb: int) -> Presenter | None:
    """*displaying a chart that showed A*: the chart is the source, whoever displayed it its presenter."""
    clause = next((a for a in (verb, *tree.ancestors(verb)) if tree.deps[a] == "relcl"), None)
    if clause is None or tree.lower[tree.heads[clause]] not in nouns.DOCUMENTS:
        return None
    paper = tree.heads[clause]
    return _of_object(tree, paper, noun_phrase(tree, paper, before=tree.lefts[clause]))


def _of_object(tree: Tree, paper: int, phrase: tuple[int, ...]) -> Presenter | None:
    above = tree.heads[paper]
    if tree.deps[paper] != "dobj" or tree.lower[above] not in PRESENTING:
        return None
    source = source_of(tree, above)
    return Presenter(source, above, Source(phrase, paper)) if source.words and not source.is_passive else None


def _of_participle(tree: Tree, source: Source, paper: int) -> Presenter | None:
    """*according to Harbour Board data presented by the mayor*."""
    for k in tree.children[paper]:
        if tree.deps[k] == "acl" and tree.lower[k] in PRESENTED and k in source.words:
            agent = source_of(tree, k)
            if agent.is_passive and agent.words:
                return Presenter(agent, k, Source(tuple(i for i in source.words if i < k), paper))
    return None
