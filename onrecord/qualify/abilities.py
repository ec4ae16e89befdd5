"""*could* of what somebody was or is able to do, which hedges nothing."""

from __future__ import annotations

from onrecord.english.function_words import SINGULAR_PERSONS, THIRD_PLURAL
from onrecord.english.modality import HARDLY, MISHAPS, SEEING, SENSING
from onrecord.text.tags import BARE_VERB
from onrecord.text.trees import Tree


def is_able(tree: Tree, could: int, is_boast: bool) -> bool:
    """*claimed he could lift a bus*, *could hear it*, *could barely walk*: what was done, or can be."""
    verb = tree.heads[could]
    if any(tree.lower[k] in HARDLY for k in tree.children[verb] if k > could):
        return True
    subject = tree.subject(verb)
    if subject is None:
        return False
    is_single = tree.lower[subject] in SINGULAR_PERSONS
    if tree.lower[verb] in SENSING:
        return is_single or tree.lower[subject] == THIRD_PLURAL
    if tree.lower[verb] == SEEING and is_single:
        return tree.child(verb, "dobj") is not None
    return is_boast and is_single and tree.tags[verb] == BARE_VERB and tree.lower[verb] not in MISHAPS
