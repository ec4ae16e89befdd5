"""Cues in a clause with *as*: *As X reported, A*; *A, as X put it*."""

from __future__ import annotations

from dataclasses import replace

from onrecord.attribution.content_spans import region_of
from onrecord.attribution.cues import Relation, can_listen
from onrecord.english.prepositions import ROLE_PREPOSITION, TOPIC_PREPOSITIONS
from onrecord.languages import Verb
from onrecord.text.tags import CONJUNCTION
from onrecord.text.trees import Tree


def as_clause(tree: Tree, quotes: tuple[int, ...], relation: Relation, verb: Verb) -> Relation | None:
    """*As X reported, A*; *as noted by X, A*: everything but the clause."""
    if "c" not in verb.frames or tree.child(relation.head, "ccomp") is not None:
        return None
    object_ = tree.child(relation.head, "dobj")
    if object_ is not None and not ("o" in verb.frames and _is_told(tree, object_)):
        return None  # *as he told stories, A*
    return around_as(tree, quotes, relation)


def _is_told(tree: Tree, object_: int) -> bool:
    """*told the board*; not *told a judge about her debts*, which says what was told."""
    topics = (k for k in tree.children[tree.heads[object_]] if tree.lower[k] in TOPIC_PREPOSITIONS)
    return can_listen(tree, object_) and next(topics, None) is None


def around_as(tree: Tree, quotes: tuple[int, ...], relation: Relation) -> Relation | None:
    """The relation with everything but the *as* clause that its cue stands in, where it stands in one."""
    head = relation.head
    if tree.deps[head] != "advcl":
        return None
    mark = next((k for k in tree.children[head] if tree.lower[k] == ROLE_PREPOSITION and k < head), None)
    if mark is None or not relation.source.words:
        return None
    first, last = tree.lefts[head], tree.rights[head]
    region = region_of(tree, quotes, head)
    if first > region.first and tree.tags[first - 1] == CONJUNCTION:
        first -= 1  # *But as X noted, A*
    if first > region.first and tree.words[first - 1] not in (",", "—", "("):
        return None
    content = tuple(i for i in range(region.first, region.last + 1) if not first <= i <= last)
    return replace(relation, content=content, rule="as_clause", block=(first, last)) if content else None
