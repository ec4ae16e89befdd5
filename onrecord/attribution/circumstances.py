"""Clauses and phrases behind a content that tell when, where or in spite of what it was said."""

from __future__ import annotations

from onrecord.attribution.coordination import complement
from onrecord.english import names, nouns
from onrecord.english.auxiliaries import FUTURE_MODALS
from onrecord.english.calendar import DAYS
from onrecord.english.conjunctions import ATTENDANT_SUBORDINATORS, CONCESSIONS, CONTEMPORARY, SUBSEQUENT
from onrecord.english.function_words import INDEFINITE_ARTICLES, SINGULAR_PERSONS
from onrecord.english.names import OUTLETS
from onrecord.english.prepositions import AMID, OCCASION_PREPOSITIONS
from onrecord.text.tags import GERUND, MODAL, PAST
from onrecord.text.trees import Tree

OCCASIONS = nouns.forms("occasion") | names.ANONYMOUS | names.TITLES | OUTLETS
REACTIONS = nouns.forms("reaction")
BREAKS = frozenset((",", "—", "–", "-", "--"))


def is_circumstance(tree: Tree, quotes: tuple[int, ...], word: int, verb: int) -> bool:
    """Whether what this word heads is no content of the cue before it, but tells of its saying."""
    first, last = tree.lefts[word], tree.rights[word]
    if not verb < first or tree.heads[word] >= first or any(q >= 0 for q in quotes[first : last + 1]):
        return False
    if tree.heads[word] == verb and _is_time_of_object(tree, word, verb):
        return True
    if tree.deps[word] == "advcl":
        attends = tree.heads[word] == verb and _attends(tree, word)
        is_outlets = _concedes(tree, word) or _reacts(tree, word) or _came_first(tree, word)
        return attends or (is_outlets and _closes(tree, word))
    return tree.deps[word] == "prep" and (_is_occasion(tree, word, verb) or _is_amid_plan(tree, word))


def _is_time_of_object(tree: Tree, branch: int, verb: int) -> bool:
    """*announced a sale on Friday*, *pleaded guilty when he appeared*: when an object was spoken of."""
    if complement(tree, verb) is not None or tree.child(verb, "xcomp") is not None:
        return False
    if tree.deps[branch] == "advcl":
        subject = tree.subject(branch)
        is_own = subject is not None and tree.lower[subject] in SINGULAR_PERSONS
        return is_own and tree.lower[tree.lefts[branch]] == CONTEMPORARY
    day = branch if tree.deps[branch] == "npadvmod" else tree.child(branch, "pobj")
    return (
        day is not None and tree.lower[day] in DAYS and day - tree.lefts[branch] <= 1 and _closes(tree, day)
    )


def _closes(tree: Tree, branch: int) -> bool:
    """Whether nothing but marks stands behind a branch."""
    return not any(tree.is_word(i) for i in range(tree.rights[branch] + 1, len(tree)))


def _mark(tree: Tree, clause: int) -> str | None:
    """The word that subordinates a clause with a subject of its own."""
    if tree.subject(clause) is None:
        return None
    return next((tree.lower[k] for k in tree.children[clause] if tree.deps[k] == "mark"), None)


def _attends(tree: Tree, clause: int) -> bool:
    """*urged B to go as the vote drew near*, *said A, while Y kept silent*: hung on the cue itself."""
    return _mark(tree, clause) in ATTENDANT_SUBORDINATORS


def _concedes(tree: Tree, clause: int) -> bool:
    """*said A, though B*: what the outlet holds against it; what will or may be is the speaker's."""
    first = tree.lefts[clause]
    if any(tree.tags[k] == MODAL for k in tree.children[clause]):
        return False
    return _mark(tree, clause) in CONCESSIONS and tree.words[first - 1] in BREAKS


def _reacts(tree: Tree, clause: int) -> bool:
    """*said A, drawing criticism*: how others took it."""
    noun = tree.child(clause, "dobj")
    is_set_off = tree.tags[clause] == GERUND and tree.words[tree.lefts[clause] - 1] in BREAKS
    return is_set_off and noun is not None and tree.lower[noun] in REACTIONS


def _came_first(tree: Tree, clause: int) -> bool:
    """*said she would resign after reports emerged*: what led to the word, and no part of the plan."""
    is_past = tree.tags[clause] == PAST and not any(
        tree.deps[k] in ("aux", "auxpass") for k in tree.children[clause]
    )
    return is_past and _mark(tree, clause) == SUBSEQUENT and _is_planned(tree, tree.heads[clause])


def _is_planned(tree: Tree, verb: int) -> bool:
    """Whether a verb tells what is yet to be."""
    return any(tree.deps[k] == "aux" and tree.lower[k] in FUTURE_MODALS for k in tree.children[verb])


def _is_amid_plan(tree: Tree, preposition: int) -> bool:
    """*said he would not run amid scrutiny*."""
    return tree.lower[preposition] in AMID and _is_planned(tree, tree.heads[preposition])


def _is_occasion(tree: Tree, preposition: int, verb: int) -> bool:
    """*denied the charges in a letter*, *defended it through a spokesman*: where an object was spoken of."""
    noun = tree.child(preposition, "pobj")
    if (
        noun is None
        or tree.lower[preposition] not in OCCASION_PREPOSITIONS
        or complement(tree, verb) is not None
    ):
        return False
    if tree.lower[noun] not in OCCASIONS:
        return False
    is_any = any(tree.lower[k] in INDEFINITE_ARTICLES for k in tree.children[noun])
    return tree.heads[preposition] == verb or (is_any and _is_last_of(tree, preposition, verb))


def _is_last_of(tree: Tree, branch: int, verb: int) -> bool:
    """Whether a branch closes the object of a verb, which is no occasion itself."""
    noun = tree.child(verb, "dobj")
    is_within = noun is not None and noun in tree.ancestors(branch) and tree.lower[noun] not in OCCASIONS
    return is_within and _closes(tree, branch)
