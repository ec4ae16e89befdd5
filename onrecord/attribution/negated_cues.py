"""Cues of what was not said after all: no longer, almost, neither of two, or itself denied."""

from __future__ import annotations

from onrecord.english import nouns
from onrecord.english.conjunctions import ADVERSATIVE, ALTERNATIVES
from onrecord.english.negators import ALL_BUT, ALMOST, NO_LONGER
from onrecord.text.tags import ADVERB, CONJUNCTION, GERUND
from onrecord.text.trees import Tree

COMPLEMENTS = frozenset(("xcomp", "ccomp", "pcomp"))
CLAUSES = frozenset(("acl", "ccomp", "relcl"))


def is_unsaid(tree: Tree, quotes: tuple[int, ...], verb: int) -> bool:
    """Whether the words around a cue take it back: *no longer denies*, *all but denied*, *denied denying*."""
    if _is_ended(tree, verb) or _is_short_of_it(tree, verb) or _shares_negation(tree, quotes, verb):
        return True
    if tree.deps[verb] == "xcomp" and denies(tree, tree.heads[verb]):
        return True  # *denied saying A*
    return denies(tree, verb) and (_is_itself_denied(tree, verb) or _is_bare_gerund(tree, verb))


def denies(tree: Tree, verb: int) -> bool:
    """Whether a word is a form of a verb of denying."""
    form = tree.language.verbs.get(tree.lower[verb])
    return form is not None and "d" in form.frames


def _is_ended(tree: Tree, verb: int) -> bool:
    """*no longer denies A*."""
    return any(tree.lower[k - 1 : k + 1] == NO_LONGER for k in tree.children[verb] if 0 < k < verb)


def _is_short_of_it(tree: Tree, verb: int) -> bool:
    """*all but denied A*, *nearly denied A*."""
    before = verb - 1
    while before > 0 and tree.tags[before] == ADVERB and tree.lower[before] not in ALMOST | {ADVERSATIVE}:
        before -= 1
    is_all_but = before > 0 and tree.lower[before - 1 : before + 1] == ALL_BUT
    return is_all_but or (before >= 0 and tree.lower[before] in ALMOST)


def _shares_negation(tree: Tree, quotes: tuple[int, ...], verb: int) -> bool:
    """*has not confirmed or denied A*: what negates the first verb negates the one joined to it by *or*."""
    here = verb
    while tree.deps[here] == "conj" and tree.subject(here) is None:
        above = tree.heads[here]
        joints = [i for i in range(above + 1, here) if tree.tags[i] == CONJUNCTION]
        if not joints or tree.lower[joints[-1]] not in ALTERNATIVES:
            return False
        is_negated = any(tree.deps[k] == "neg" and quotes[k] == quotes[verb] for k in tree.children[above])
        if is_negated or _is_ended(tree, above):
            return True
        here = above
    return False


def _is_itself_denied(tree: Tree, verb: int) -> bool:
    """*denied denying A*, *denied that he had rejected A*, *denied reports that he had denied A*."""
    above = tree.heads[verb]
    if tree.deps[verb] in CLAUSES and tree.lower[above] in nouns.CARRYING and tree.deps[above] == "dobj":
        above = tree.heads[above]
    elif tree.deps[verb] not in COMPLEMENTS:
        return False
    return above < verb and denies(tree, above)


def _is_bare_gerund(tree: Tree, verb: int) -> bool:
    """*The law forbids denying A*, *denying A is a crime*: a gerund without tense is nobody's act."""
    has_auxiliary = any(tree.deps[k] in ("aux", "auxpass") for k in tree.children[verb])
    is_alone = tree.heads[verb] == verb or tree.deps[verb] in ("csubj", "csubjpass")
    return tree.tags[verb] == GERUND and is_alone and not has_auxiliary
