"""Content behind its cue that is a clause."""

from __future__ import annotations

from dataclasses import replace

from onrecord.attribution.complementizers import complementizer
from onrecord.attribution.content_spans import last_word
from onrecord.attribution.coordination import complement
from onrecord.attribution.cues import Relation, can_speak
from onrecord.attribution.denials import before_as, can_be_denied, is_others_word
from onrecord.attribution.span_start import (
    CIRCUMSTANCES,
    begins_behind,
    behind_time,
    opens_sentence,
    opens_with_time,
    parted,
)
from onrecord.english import nouns
from onrecord.english.conjunctions import PREMISES
from onrecord.english.cue_lemmas import ASKING_LEMMA, CALLING_LEMMA, SHOWING_LEMMAS
from onrecord.english.function_words import (
    COMPLEMENTIZER,
    CONDITIONAL,
    FACT_PRONOUNS,
    POLAR_COMPLEMENTIZER,
    POLAR_COMPLEMENTIZERS,
)
from onrecord.english.names import OUTLETS
from onrecord.english.noun_words import AMOUNT_OPENERS, PARTS
from onrecord.english.verbs import lemmas
from onrecord.languages import Verb
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.tags import (
    ASKING,
    DETERMINER,
    FINITE,
    NUMERAL,
    PHRASE_OPENERS,
    PREPOSITION,
    PRONOUN,
    RELATIVES,
)
from onrecord.text.trees import Tree

FLATLY = lemmas("flat")  # *said if A, B* asks nothing
SHOWN = frozenset("s")  # frames of verbs that facts are subjects of, as often as people


def fill(tree: Tree, quotes: tuple[int, ...], relation: Relation, first: int, rule: str) -> Relation | None:
    first += tree.lower[first] == COMPLEMENTIZER and tree.tags[first] != DETERMINER
    content = tuple(range(first, last_word(tree, quotes, relation.head, first) + 1))
    return replace(relation, content=content, rule=rule) if content else None


def _is_a_fact(tree: Tree, relation: Relation) -> bool:
    """*It shows that A*: a fact that bears A out, and nobody who says it."""
    head = relation.source.head
    if head is None or tree.tags[head] not in (PRONOUN, DETERMINER):
        return False
    return tree.lower[head] in FACT_PRONOUNS and relation.lemma in SHOWING_LEMMAS


def clause_after(tree: Tree, quotes: tuple[int, ...], relation: Relation, verb: Verb) -> Relation | None:
    """*said that A*, *told B that A*, *asked whether A*."""
    head = relation.head
    clause, that = complement(tree, head), complementizer(tree, head, verb)
    if verb.frames & SHOWN and (not can_speak(tree, relation.source) or _is_a_fact(tree, relation)):
        return None
    if verb.lemma == CALLING_LEMMA:
        that = None  # *called reports that A false*
    if "j" in verb.frames and is_others_word(tree, that):
        return None
    if that is not None and (clause is None or that < clause):
        first = that if tree.lower[that] in POLAR_COMPLEMENTIZERS and not relation.denies else that + 1
    elif (
        clause is not None
        and clause > head
        and ("c" in verb.frames or (quotes[clause] >= 0 and not relation.denies))
    ):
        first = _after_circumstances(tree, quotes, verb, head, _first_of(tree, head, clause))
    elif "o" in verb.frames and (told := _clause_on_person(tree, head)) is not None:
        first = told
    elif begins_behind(tree, quotes, relation, verb):
        first = head + 1
    elif "c" in verb.frames and (behind := behind_time(tree, quotes, head)) is not None:
        first = behind
    elif opens_sentence(tree, quotes, relation):
        first = head + 2
    elif opens_with_time(tree, quotes, head):
        first = head + 1
    else:
        return None
    if first <= head or first >= len(tree):
        return None
    first = head + 1 if _is_on_premise(tree, quotes, head, first) else first
    if verb.frames & SHOWN and not _is_finding(tree, relation, clause, first):
        return None
    filled = fill(tree, quotes, relation, first, "clause_after")
    if filled is None or (relation.denies and not can_be_denied(tree, quotes, head, filled.content)):
        return None
    if relation.denies:
        end = before_as(tree, first, filled.content[-1])
        filled = replace(filled, content=tuple(i for i in filled.content if i <= end))
    is_if = tree.lower[first] == CONDITIONAL and verb.lemma not in FLATLY
    is_open = is_if or tree.lower[first] == POLAR_COMPLEMENTIZER
    is_asked = is_open and not relation.denies and tree.lower[first - 1] != COMPLEMENTIZER
    asks = relation.asks or is_asked or verb.lemma == ASKING_LEMMA
    addressee = _addressee(tree, head, verb, first)
    opening = _antecedent(tree, head, clause) or parted(tree, relation, first)
    return replace(filled, asks=asks, addressee=addressee, content=(*opening, *filled.content))


def _is_on_premise(tree: Tree, quotes: tuple[int, ...], verb: int, first: int) -> bool:
    """*says no matter what X does, “A”*: a premise between the cue and what is quoted, which is said too."""
    between = range(verb + 1, first)
    if not between or quotes[first] < 0 or quotes[verb] >= 0 or tree.lower[verb + 1] not in PREMISES:
        return False
    is_parted = "," in tree.words[first - 2 : first]
    return is_parted and ":" not in tree.words[verb:first] and any(tree.tags[i] in FINITE for i in between)


def _clause_on_person(tree: Tree, verb: int) -> int | None:
    """*told a clerk he had a bomb*, read as a clerk that he had: where a clause that lacks nothing begins."""
    person = next((k for k in tree.children[verb] if tree.deps[k] in ("dobj", "dative") and k > verb), None)
    clause = tree.child(person, "relcl") if person is not None else None
    if person is None or clause is None or tree.subject(clause) is None:
        return None
    first = tree.lefts[clause]
    is_bare = tree.subject(clause) == first or tree.deps[first] in ("det", "poss", "compound", "amod")
    is_whole = tree.child(clause, "dobj", "ccomp", "acomp", "attr") is not None
    return first if is_bare and is_whole and first > person and tree.tags[first] not in RELATIVES else None


def _is_finding(tree: Tree, relation: Relation, clause: int | None, first: int) -> bool:
    """Whether *find*, *show* or *determine* tells a finding: a paper's, or a clause that asks nothing."""
    if is_paper(tree, relation):
        return True
    if tree.tags[first] in ASKING or tree.lower[first] in POLAR_COMPLEMENTIZERS:
        return False
    if tree.lower[first - 1] == COMPLEMENTIZER or clause is None:
        return True
    return any(tree.tags[i] in FINITE for i in (clause, *tree.children[clause]))


def is_paper(tree: Tree, relation: Relation) -> bool:
    """Whether a document or an outlet speaks."""
    source = relation.source.head
    return source is not None and (tree.lower[source] in nouns.DOCUMENTS or tree.lower[source] in OUTLETS)


def _after_circumstances(tree: Tree, quotes: tuple[int, ...], frame: Verb, verb: int, first: int) -> int:
    """Where content begins: behind the verb and its circumstances, whatever the tree hung on the verb."""
    if verb + 1 < first and tree.lower[verb + 1] in AMOUNT_OPENERS:
        counts = (tree.tags[i] == NUMERAL or tree.lower[i] in PARTS for i in range(verb + 1, first))
        return verb + 1 if any(counts) else first
    here = verb + 1
    while here < first:
        branch = next((k for k in tree.children[verb] if tree.lefts[k] == here), None)
        if branch is None or not _is_circumstance(tree, quotes, frame, branch):
            break
        here = tree.rights[branch] + 1
    is_plain = here < first and tree.tags[here] in PHRASE_OPENERS and quotes[here] == quotes[verb]
    return here if is_plain and not any(tree.words[i] in ",:;" for i in range(here, first)) else first


def _first_of(tree: Tree, verb: int, clause: int) -> int:
    """The first word of a clause; where its pronoun stands before the verb, *which X says*, the next."""
    first = tree.lefts[clause]
    is_joined = tree.tags[first] in RELATIVES or tree.tags[first] == PREPOSITION
    return verb + 1 if is_joined and tree.deps[verb] == "relcl" and first < verb else first


def _is_circumstance(tree: Tree, quotes: tuple[int, ...], frame: Verb, branch: int) -> bool:
    """Whether a branch of the verb says to whom, when, where or how it was said."""
    if tree.deps[branch] in ("dobj", "dative"):
        return bool(frame.frames & {"o", "T"})
    return tree.deps[branch] in CIRCUMSTANCES and quotes[branch] == quotes[tree.heads[branch]]


def _antecedent(tree: Tree, verb: int, clause: int | None) -> tuple[int, ...]:
    """*the man who they say planned it*: what the relative clause hangs on, where it is the content's own."""
    if tree.deps[verb] != "relcl" or clause is None:
        return ()
    subject = tree.subject(clause)
    if subject is None or (tree.tags[subject] in RELATIVES and subject < verb):
        own = tree.subject(verb)
        if own is not None and tree.tags[own] not in RELATIVES:
            return tuple(i for i in noun_phrase(tree, tree.heads[verb], before=tree.lefts[verb]) if i < verb)
    return ()


def _addressee(tree: Tree, verb: int, frame: Verb, first: int) -> tuple[int, ...]:
    if not frame.frames & {"o", "T"}:
        return ()
    objects = (k for k in tree.children[verb] if tree.deps[k] in ("dobj", "dative") and verb < k < first)
    person = next(objects, None)
    return noun_phrase(tree, person) if person is not None else ()
