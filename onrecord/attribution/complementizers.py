"""The *that*, *whether* or *if* that opens the content of a cue, also where the tree hung it elsewhere."""

from __future__ import annotations

from onrecord.attribution.coordination import complement
from onrecord.english import nouns
from onrecord.english.conjunctions import REASONS, TEMPORAL_SUBORDINATORS
from onrecord.english.function_words import (
    COMPLEMENTIZER,
    COMPLEMENTIZERS,
    CONDITIONAL,
    SURE_COMPLEMENTIZERS,
)
from onrecord.languages import Verb
from onrecord.text.tags import CLAUSE_OPENERS, NOUNS, PREPOSITION, TENSED
from onrecord.text.trees import Tree


def complementizer(tree: Tree, verb: int, frame: Verb) -> int | None:
    """The word that opens the clause of a cue, behind the person spoken to or behind the cue, or None."""
    return _that_after_person(tree, verb, frame) or _that_after(tree, verb)


def _that_after_person(tree: Tree, verb: int, frame: Verb) -> int | None:
    """The *that* or *whether* right behind the person spoken to, whatever the tagger made of it."""
    person = next((k for k in tree.children[verb] if tree.deps[k] in ("dobj", "dative") and k > verb), None)
    if person is None or "o" not in frame.frames:
        return None
    behind = next(
        (i for i in range(person + 1, min(person + 9, len(tree))) if not _is_within(tree, i, person)), 0
    )
    if tree.deps[behind] == "nsubj" and PREPOSITION in tree.tags[person:behind]:
        return None  # *reminded B of the flood that took C*
    if tree.deps[behind] == "prep" and tree.heads[behind] == verb:
        behind = _that_on_circumstance(tree, behind)
    return behind if tree.lower[behind] in COMPLEMENTIZERS and behind + 1 < len(tree) else None


def _that_on_circumstance(tree: Tree, preposition: int) -> int:
    """*told B on a regular basis that A*: a *that* which the tree hung on the circumstance; 0 for none."""
    noun = tree.child(preposition, "pobj")
    if noun is None or tree.lower[noun] in nouns.CARRYING or tree.tags[noun] not in NOUNS:
        return 0
    marks = (i for i in range(noun + 1, tree.rights[noun] + 1) if tree.lower[i] == COMPLEMENTIZER)
    that = next((i for i in marks if tree.deps[i] == "mark"), None)
    return that if that is not None and tree.heads[tree.heads[that]] == noun else 0


def _is_within(tree: Tree, word: int, phrase: int) -> bool:
    """Whether a word stands in a noun phrase, before any clause that goes on from it."""
    return phrase in tree.ancestors(word) and tree.lower[word] not in COMPLEMENTIZERS


def _that_after(tree: Tree, verb: int) -> int | None:
    """The *that*, *whether* or *if* that opens the content of this verb, or None."""
    timed = None  # the verb of the cue's own time, passed on the way
    for word in range(verb + 1, min(verb + 14, len(tree))):
        lower, is_next = tree.lower[word], word == verb + 1
        if lower in SURE_COMPLEMENTIZERS and (tree.deps[word] == "mark" or (is_next and _joins(tree, word))):
            clause = tree.heads[word]
            if is_next:
                return word
            if tree.is_verb(word - 1) and tree.lower[word - 1] in tree.language.verbs:
                return None  # *thanked B for saying that A*, whatever the tree
            is_own = verb in tree.ancestors(clause) and _nearest_cue(tree, clause) == verb
            is_own = is_own and (timed is None or tree.heads[clause] in (timed, verb))
            is_own = is_own and not _is_of_reason(tree, clause)
            return word if is_own and not _is_said_of(tree, clause) else None
        if lower == COMPLEMENTIZER and timed is None and _is_far_that(tree, verb, word):
            return word
        if lower == CONDITIONAL and is_next:
            return word
        if tree.is_verb(word) and tree.tags[word] in TENSED:
            if not _tells_when(tree, verb, word):
                return None
            timed = word
    return None


def _tells_when(tree: Tree, verb: int, word: int) -> bool:
    """*said after the news broke that A*: a verb of the cue's own time, which says nothing itself."""
    is_hung = tree.deps[word] == "advcl" and tree.heads[word] == verb
    opener = tree.lower[tree.lefts[word]]
    return is_hung and opener in TEMPORAL_SUBORDINATORS and tree.lower[word] not in tree.language.verbs


def _is_of_reason(tree: Tree, clause: int) -> bool:
    """*told B of it in hopes that A*: why or on what terms it was said."""
    noun = tree.heads[clause]
    return tree.deps[noun] == "pobj" and tree.lower[noun] in REASONS and tree.deps[clause] in ("acl", "ccomp")


def _is_said_of(tree: Tree, clause: int) -> bool:
    """*called reports that A false*: the clause belongs to a noun that something is said of."""
    noun = tree.heads[clause]
    is_subject = tree.deps[noun] in ("nsubj", "nsubjpass")
    return is_subject and tree.deps[clause] in ("acl", "ccomp", "relcl") and tree.tags[noun] in NOUNS


def _is_far_that(tree: Tree, verb: int, that: int) -> bool:
    """*alleged in the suit that A*: a *that* hung on the noun before it, though A has all it needs."""
    if tree.deps[that] in ("nsubj", "nsubjpass", "det", "mark") or complement(tree, verb) is not None:
        return False
    clause = next((a for a in tree.ancestors(that) if tree.deps[a] == "relcl"), None)
    if clause is None or tree.subject(clause) is None or _nearest_cue(tree, clause) != verb:
        return False
    return tree.is_verb(clause) and not any(tree.deps[k] == "dobj" for k in tree.children[verb])


def _joins(tree: Tree, that: int) -> bool:
    """Whether a *that* right behind its verb opens a clause, whatever the tagger made of it."""
    behind = that + 1
    if tree.tags[that] == PREPOSITION or behind >= len(tree):
        return behind < len(tree)
    return tree.words[behind] == "," or tree.tags[behind] in CLAUSE_OPENERS


def _nearest_cue(tree: Tree, word: int) -> int | None:
    return next(
        (a for a in tree.ancestors(word) if tree.lower[a] in tree.language.verbs and tree.is_verb(a)), None
    )
