"""Cues without anybody, set aside: *A, it is claimed*; *A, it was reported, B*."""

from __future__ import annotations

from dataclasses import replace

from onrecord.attribution.content_spans import region_of
from onrecord.attribution.coordination import complement
from onrecord.attribution.cues import Relation
from onrecord.english.function_words import EXPLETIVE
from onrecord.languages import Verb
from onrecord.text.trees import Tree


def impersonal_aside(tree: Tree, quotes: tuple[int, ...], relation: Relation, verb: Verb) -> Relation | None:
    """*A, it is claimed*; *A, it was reported, B*: somebody unnamed says it."""
    head, subject = relation.head, tree.subject(relation.head)
    if "c" not in verb.frames or not relation.source.is_passive or relation.source.words:
        return None
    is_hung = complement(tree, head) is not None or tree.deps[head] == "parataxis"
    if subject is None or tree.lower[subject] != EXPLETIVE or subject > head or not is_hung:
        return None
    is_closed = head + 1 >= len(tree) - 1 or tree.words[head + 1] == ","
    region = region_of(tree, quotes, head)
    if subject <= region.first or tree.words[subject - 1] != "," or not is_closed:
        return None
    content = (*range(region.first, subject), *range(head + 2, region.last + 1))
    return replace(relation, content=content, rule="clause_before", block=(subject, head))
