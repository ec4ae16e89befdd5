"""Content behind a preposition of its verb: *warned of A*, *reminded voters of A*, *referred to B as A*."""

from __future__ import annotations

from onrecord.attribution.cues import Found
from onrecord.english.cue_lemmas import CALLING_LEMMA, REFERRING_LEMMA
from onrecord.english.prepositions import GOAL_PREPOSITION, ROLE_PREPOSITION
from onrecord.english.verbs import lemmas
from onrecord.languages import Verb
from onrecord.text.trees import Tree

SPOKEN_TO = lemmas("spoken_to")
FAR = 9  # words between a verb and its preposition: an addressee, no clause


def prepositional_content(tree: Tree, verb: int, frame: Verb) -> Found | None:
    """*warned of A*, *called for A*, *pointed to A*, *spoke out against A*."""
    if "x" in frame.frames and frame.lemma != CALLING_LEMMA:
        return None
    if frame.lemma == REFERRING_LEMMA:
        return _referred(tree, verb)
    if frame.lemma == CALLING_LEMMA and tree.child(verb, "dobj") is not None:
        return None  # *called a session for Monday*
    for k in tree.children[verb]:
        if k > verb and tree.deps[k] in ("prep", "prt") and tree.lower[k] in frame.prepositions:
            between = tuple(
                i for i in range(verb + 1, k) if tree.deps[i] in ("prt", "advmod") and tree.heads[i] == verb
            )
            if not any(tree.deps[j] in ("pobj", "pcomp") for j in tree.children[k]):
                continue
            return Found((*between, k), k + 1, frozenset(), "preposition_after")
    return _far_preposition(tree, verb, frame)


def _referred(tree: Tree, verb: int) -> Found | None:
    """*referred to B as A*; *referring to A*."""
    to = next((k for k in tree.children[verb] if tree.lower[k] == GOAL_PREPOSITION and k > verb), None)
    if to is None:
        return None
    behind = range(to + 1, min(to + 9, len(tree)))
    named = next(
        (i for i in behind if tree.lower[i] == ROLE_PREPOSITION and tree.deps[i] in ("prep", "mark")), None
    )
    if named is None:
        return Found((to,), to + 1, frozenset(), "preposition_after")
    return Found((to, named), to + 1, frozenset((named,)), "target")


def _far_preposition(tree: Tree, verb: int, frame: Verb) -> Found | None:
    """*reminded voters of A*, *complained to B about A*: a preposition hung on the person spoken to."""
    if not frame.frames & {"o", "T"} and frame.lemma not in SPOKEN_TO:
        return None
    for word in range(verb + 2, min(verb + FAR, len(tree))):
        if tree.is_verb(word) or tree.words[word] in ",;:":
            return None
        if tree.lower[word] in frame.prepositions and tree.deps[word] == "prep" and word < tree.rights[word]:
            return Found((word,), word + 1, frozenset(), "preposition_after")
    return None
