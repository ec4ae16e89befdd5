"""Content that is no clause of its verb: what is denied, a gerund, a target and what is said of it."""

from __future__ import annotations

from onrecord.attribution.cues import Found
from onrecord.attribution.nominal_complements import CLAIMED, nominal_content
from onrecord.attribution.object_predicatives import (
    NICKNAMING,
    called,
    named_in_quotes,
    object_of,
    only_names,
    up_to_marks,
)
from onrecord.attribution.prepositional_complements import prepositional_content
from onrecord.english.auxiliaries import PERFECT_FORMS
from onrecord.english.cue_lemmas import (
    ACCUSING_LEMMA,
    CALLING_LEMMA,
    DENYING_LEMMA,
    IDENTIFYING_LEMMA,
    MEASURING_LEMMAS,
    QUOTING_LEMMAS,
)
from onrecord.english.function_words import COMPLEMENTIZER, REFLEXIVE_ENDINGS
from onrecord.english.prepositions import GENITIVE_PREPOSITION, ROLE_PREPOSITION
from onrecord.english.wordlists import words
from onrecord.languages import Verb
from onrecord.text.tags import GERUND, PARTICIPLE, RELATIVES
from onrecord.text.trees import Tree

MARKS = words("“ \" '' ``")


def object_content(tree: Tree, verb: int, frame: Verb, quotes: tuple[int, ...]) -> Found | None:
    """Further cue words, where the content begins, the words to leave out of it, and the rule."""
    if frame.lemma in NICKNAMING and only_names(tree, verb):
        return None
    if frame.lemma in NICKNAMING:
        found = named_in_quotes(tree, verb, quotes)
        if found is not None:
            return found
    for find in (_denied_clause, _target, _gerund, prepositional_content):
        found = find(tree, verb, frame)
        if found is not None:
            return up_to_marks(tree, quotes, verb, found)
    return nominal_content(tree, verb, frame, quotes)


def whole_object(tree: Tree, verb: int) -> Found | None:
    """*the poll found X with a lead of B*: all that stands behind a paper's verb."""
    noun = object_of(tree, verb)
    return Found((), tree.lefts[noun], frozenset(), "object_after") if noun is not None else None


def _denied_clause(tree: Tree, verb: int, frame: Verb) -> Found | None:
    """*rejected the claim that A*, *denied accusations of A*: what is denied without its carrier noun."""
    noun = object_of(tree, verb)
    if "d" not in frame.frames or noun is None or tree.lower[noun] not in CLAIMED:
        return None
    for k in tree.children[noun]:
        if tree.deps[k] in ("acl", "ccomp", "relcl") and k > noun:
            mark = next(
                (j for j in tree.children[k] if tree.lower[j] == COMPLEMENTIZER and tree.deps[j] == "mark"),
                None,
            )
            if mark is not None:
                return Found((), mark + 1, frozenset(), "object_after")
            if tree.subject(k) is not None and not any(tree.tags[j] in RELATIVES for j in tree.subtree(k)):
                return Found((), tree.lefts[k], frozenset(), "object_after")
        if tree.lower[k] == GENITIVE_PREPOSITION and any(tree.deps[j] == "pcomp" for j in tree.children[k]):
            return Found((), k + 1, frozenset(), "object_after")
    return _far_clause(tree, verb, noun)


def _far_clause(tree: Tree, verb: int, noun: int) -> Found | None:
    """*rejected the account of B, first told in May, that A*: the clause that was hung on the verb."""
    if tree.lower[noun + 1 : noun + 2] == (COMPLEMENTIZER,) and tree.deps[noun + 1] == "mark":
        return Found((), noun + 2, frozenset(), "object_after")
    for k in tree.children[verb]:
        marks = (j for j in tree.children[k] if tree.lower[j] == COMPLEMENTIZER and tree.deps[j] == "mark")
        mark = next(marks, None)
        if tree.deps[k] == "ccomp" and mark is not None and noun < mark:
            return Found((), mark + 1, frozenset(), "object_after")
    return None


def _target(tree: Tree, verb: int, frame: Verb) -> Found | None:
    """*accused B of A*, *blamed B for A*, *described B as A*, *called B A*."""
    if frame.lemma == CALLING_LEMMA:
        return called(tree, verb)
    if frame.lemma in QUOTING_LEMMAS:
        return _quoted_as(tree, verb)
    if "x" not in frame.frames:
        return None
    if frame.lemma == IDENTIFYING_LEMMA and _is_of_oneself(tree, verb):
        return None
    if tree.tags[verb] == PARTICIPLE and not _is_told(tree, verb, frame):
        return None
    wanted = frame.prepositions | {
        GENITIVE_PREPOSITION if frame.lemma == ACCUSING_LEMMA else ROLE_PREPOSITION
    }
    start = verb + 1
    limit = min(tree.rights[verb], len(tree) - 1)
    for word in range(start, limit + 1):
        if tree.lower[word] in wanted and tree.deps[word] in ("prep", "mark", "advcl", "agent", "dative"):
            above = tree.heads[word]
            if tree.deps[word] == "mark" and tree.subject(above) is not None:
                continue  # *slammed B as the vote drew near*
            is_quoted = any(tree.words[i] in MARKS for i in range(word + 1, min(word + 4, len(tree))))
            is_charge = tree.tags[min(word + 1, limit)] == GERUND
            is_framing = is_charge or (is_quoted and tree.lower[word] == ROLE_PREPOSITION)
            is_of_agent = tree.deps[above] == "pobj" and tree.heads[tree.heads[above]] == verb
            if above == verb or tree.heads[above] == verb or is_framing or is_of_agent:
                return Found((word,), start if word > start else word + 1, frozenset((word,)), "target")
    return None


def _is_of_oneself(tree: Tree, verb: int) -> bool:
    """*who identifies as A*, *identifies himself as A*: what somebody is, and not what is said of another."""
    noun = tree.child(verb, "dobj")
    is_reflexive = noun is not None and tree.lower[noun].endswith(REFLEXIVE_ENDINGS)
    return (noun is None and tree.tags[verb] != PARTICIPLE) or is_reflexive


def _is_told(tree: Tree, verb: int, frame: Verb) -> bool:
    """Whether a past participle speaks: *has compared*, *was accused*; not *100, compared with 80*."""
    auxiliaries = [tree.lower[k] for k in tree.children[verb] if tree.deps[k] in ("aux", "auxpass")]
    if frame.lemma in MEASURING_LEMMAS:
        return any(word in PERFECT_FORMS for word in auxiliaries)
    return bool(auxiliaries) or tree.deps[verb] in ("acl", "conj", "relcl")


def _quoted_as(tree: Tree, verb: int) -> Found | None:
    """*quoted B as saying A*: a frame around what B said."""
    noun = object_of(tree, verb)
    if noun is None:
        return None
    behind = range(noun + 1, min(noun + 8, len(tree) - 1))
    found = next(
        (i for i in behind if tree.lower[i] == ROLE_PREPOSITION and tree.tags[i + 1] == GERUND), None
    )
    return Found((found,), tree.lefts[noun], frozenset((found,)), "quoted_as") if found is not None else None


def _gerund(tree: Tree, verb: int, frame: Verb) -> Found | None:
    """*denied sending A*; not *denied the change being sought*, which was withheld."""
    if "g" not in frame.frames:
        return None
    gerunds = (k for k in tree.children[verb] if k > verb and _is_gerund(tree, k))
    clause = next((k for k in gerunds if tree.deps[k] in ("xcomp", "ccomp", "dobj", "pcomp")), None)
    if clause is None or (frame.lemma == DENYING_LEMMA and tree.subject(clause) is not None):
        return None
    return Found((), tree.lefts[clause], frozenset(), "gerund_after")


def _is_gerund(tree: Tree, verb: int) -> bool:
    """*sending*, and also *having sent* and *being sent*."""
    auxiliaries = (k for k in tree.children[verb] if tree.deps[k] in ("aux", "auxpass"))
    return tree.tags[verb] == GERUND or any(tree.tags[k] == GERUND for k in auxiliaries)
