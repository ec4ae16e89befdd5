"""Denials: what is denied, without the noun that carries it and without what it is called."""

from __future__ import annotations

from dataclasses import replace

from onrecord.attribution.cues import Found, Relation
from onrecord.attribution.nominal_complements import CLAIMED
from onrecord.attribution.sources import Source, is_passive
from onrecord.english import nouns
from onrecord.english.auxiliaries import FRONTED_AUXILIARIES
from onrecord.english.conjunctions import OPEN_SUBORDINATORS
from onrecord.english.cue_words import PARTICLES
from onrecord.english.function_words import COMPLEMENTIZER, COMPLEMENTIZERS, INDEFINITE_ARTICLES
from onrecord.english.negators import ANYBODY, FEW, NO_OBJECT, RARELY
from onrecord.english.noun_words import SURE_FACTS
from onrecord.english.prepositions import AGENT_PREPOSITION, ROLE_PREPOSITION
from onrecord.english.verbs import forms
from onrecord.languages import Verb
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.tags import (
    ADJECTIVE,
    ADVERB,
    ASKING,
    DETERMINER,
    FINITE,
    GERUND,
    POSSESSIVE,
    POSSESSIVE_PRONOUN,
    PROPER_NOUN,
    RELATIVES,
    VERBS,
)
from onrecord.text.trees import Tree

DENYING = forms("denying")
TOLD = CLAIMED - SURE_FACTS  # nobody else has to have said that *the fact that A*


# *withdrew her rejection of A*: neither she nor who rejects it denies A
REFUSALS = nouns.forms("refusal")
BEFORE_NOUN = frozenset((DETERMINER, ADJECTIVE, POSSESSIVE_PRONOUN, PROPER_NOUN, POSSESSIVE, ADVERB))
CLAUSES = frozenset(("acl", "relcl", "ccomp"))


def is_no_denial(tree: Tree, verb: int, source: Source) -> bool:
    """*few deny A*, *if X denies A*, *did X deny?*, *denied nothing*, *were denied leave*: nothing denies."""
    kids = tree.children[verb]
    if any(
        tree.lower[k] in RARELY or (tree.deps[k] == "mark" and tree.lower[k] in OPEN_SUBORDINATORS)
        for k in kids
    ):
        return True
    if source.words and tree.lower[source.words[0]] in FEW | ANYBODY:
        return True
    if tree.deps[verb] == "relcl" and tree.lower[tree.heads[verb]] in ANYBODY:
        return True
    objects = [k for k in kids if tree.deps[k] in ("dobj", "dative") and tree.tags[k] not in RELATIVES]
    is_withheld = tree.lower[verb] in DENYING and is_passive(tree, verb) and any(k > verb for k in objects)
    is_of_nothing = any(tree.lower[k] in REFUSALS | NO_OBJECT for k in objects)
    return is_withheld or is_of_nothing or _is_asked(tree, verb)


def _is_asked(tree: Tree, verb: int) -> bool:
    """*Did X deny that A?*, which X may not have done; not *Why did X deny that A?*."""
    subject = tree.subject(verb)
    doing = next(
        (k for k in tree.children[verb] if tree.deps[k] == "aux" and tree.lower[k] in FRONTED_AUXILIARIES),
        None,
    )
    if subject is None or doing is None or doing > subject or "?" not in tree.words[-2:]:
        return False
    return not any(tree.tags[i] in ASKING for i in range(doing))


def passive_denial(tree: Tree, quotes: tuple[int, ...], relation: Relation, verb: Verb) -> Relation | None:
    """*reports that A were denied by X*: A, and of a noun alone (*the claim was denied by X*) the noun."""
    head = relation.head
    noun = tree.subject(head) if tree.deps[head] != "acl" else tree.heads[head]
    if "d" not in verb.frames or not relation.source.is_passive or noun is None or quotes[head] >= 0:
        return None
    if tree.lower[noun] not in CLAIMED or tree.deps[noun] == "nsubj" == tree.deps[head]:
        return None
    content = _that_clause(tree, noun, head)
    if not content and relation.source.words and tree.deps[noun] == "nsubjpass":
        content = noun_phrase(tree, noun)
    said_as = next(
        (i for i in relation.source.words if tree.lower[i] == ROLE_PREPOSITION and i > head), len(tree)
    )
    source = replace(relation.source, words=tuple(i for i in relation.source.words if i < said_as))
    return replace(relation, source=source, content=content, rule="passive_denial") if content else None


def _that_clause(tree: Tree, noun: int, end: int) -> tuple[int, ...]:
    """The words of *that A* between a noun and the auxiliaries and commas before its verb, without *that*."""
    first = next((i + 1 for i in range(noun + 1, end) if tree.lower[i] == COMPLEMENTIZER), end)
    last = end - 1
    while last >= first and (tree.heads[last] == end or not tree.is_word(last)):
        last -= 1
    is_clause = any(tree.tags[i] in FINITE for i in range(first, last + 1))
    return tuple(range(first, last + 1)) if is_clause else ()


def relative_object(tree: Tree, quotes: tuple[int, ...], relation: Relation, verb: Verb) -> Relation | None:
    """*a charge which she denies*; *accused it of A, which it denies*: what the relative clause hangs on."""
    head = relation.head
    if tree.deps[head] != "relcl" or not verb.frames & {"d"} or quotes[head] >= 0:
        return None
    objects = [k for k in tree.children[head] if tree.deps[k] == "dobj" and k < head]
    if not any(tree.tags[k] in RELATIVES or tree.lower[k] == COMPLEMENTIZER for k in objects):
        return None
    content = _antecedent(tree, tree.heads[head], tree.lefts[head])
    return replace(relation, content=content, rule="relative_object") if content else None


def _antecedent(tree: Tree, noun: int, end: int) -> tuple[int, ...]:
    """What *which* stands for: a thing said, or the act or clause around a noun that nobody could deny."""
    first = noun_phrase(tree, noun, before=end)[:1]
    if first and tree.lower[first[0]] in INDEFINITE_ARTICLES and tree.words[first[0] - 1] == ",":
        said = tree.child(tree.heads[noun], "ccomp")  # *X said A, a charge that Y denies*
        is_before = said is not None and said < first[0]
        around = _antecedent(tree, said if said is not None and is_before else tree.heads[noun], first[0])
        if around:
            return around
    for word in (noun, *tree.ancestors(noun)):
        if tree.lower[word] in CLAIMED and word < end:
            clause = next(
                (k for k in tree.children[word] if tree.deps[k] in CLAUSES and word < k < end), None
            )
            phrase = tuple(i for i in noun_phrase(tree, word, before=end) if i < end)
            return phrase if clause is None else _without_that(tree, clause, end)
        is_gerund = tree.tags[word] == GERUND and tree.deps[word] == "pcomp"
        if is_gerund or (tree.deps[word] == "ccomp" and tree.subject(word) is not None):
            return _without_that(tree, word, end)
    return ()


def _without_that(tree: Tree, clause: int, end: int) -> tuple[int, ...]:
    """The words of a clause up to a place, without its *that* and a comma at its end."""
    found = list(range(tree.lefts[clause], min(tree.rights[clause] + 1, end)))
    while found and not tree.is_word(found[-1]):
        found.pop()
    return tuple(found[tree.lower[found[0]] == COMPLEMENTIZER :]) if found else ()


def can_be_denied(tree: Tree, quotes: tuple[int, ...], verb: int, content: tuple[int, ...]) -> bool:
    """Whether a clause has tense and is the verb's: not *rejected that, too*, nor *denies — “A,” Y asked*."""
    first = content[0]
    is_anothers = quotes[first] not in (-1, quotes[verb]) and tree.lower[first - 1] not in COMPLEMENTIZERS
    return not is_anothers and any(tree.tags[i] in FINITE for i in content)


def is_others_word(tree: Tree, that: int | None) -> bool:
    """*mocked claims that A*: whether a clause belongs to a noun for what somebody has said."""
    if that is None or that == 0:
        return False
    above = tree.heads[tree.heads[that]]
    is_hung = tree.deps[tree.heads[that]] in CLAUSES and tree.lower[above] in TOLD and above < that
    return is_hung or (tree.lower[that - 1] in TOLD and tree.tags[that - 1] != GERUND)


def is_done_to(tree: Tree, verb: int) -> bool:
    """*“A” was laughed at by X*, *was shouted down by X*: a passive of what X did to others' words."""
    is_by = tree.lower[verb + 2 : verb + 3] == (AGENT_PREPOSITION,)
    return is_by and tree.lower[verb + 1] in PARTICLES and is_passive(tree, verb)


def object_end(tree: Tree, verb: int, first: int, last: int) -> int:
    """*dismissed the charges by pointing out B*, *rebutted it, adding B*: the word before how it was done."""
    ways = (k for k in tree.children[verb] if first < tree.lefts[k] <= last and _tells_how(tree, k))
    here = min((tree.lefts[k] for k in ways), default=last + 1) - 1
    while here > verb and not tree.is_word(here):
        here -= 1
    return here


def _tells_how(tree: Tree, branch: int) -> bool:
    if tree.deps[branch] == "prep":
        return tree.lower[branch] == AGENT_PREPOSITION and tree.child(branch, "pcomp") is not None
    return tree.deps[branch] == "advcl" and tree.words[tree.lefts[branch] - 1] == ","


def called_so(tree: Tree, relation: Relation, found: Found) -> Relation | None:
    """*dismissed the report as nonsense* denies it; *dismissed X as a fool* says that X is one."""
    noun = next(
        (k for k in tree.children[relation.head] if tree.deps[k] == "dobj" and k > relation.head), None
    )
    mark = found.cue[0]
    if noun is None or noun > mark:
        return None
    if tree.lower[noun] in CLAIMED:
        phrase = tuple(i for i in noun_phrase(tree, noun) if i < mark)
        return replace(relation, content=phrase, rule="object_after") if phrase else None
    behind = tuple(range(mark + 1, tree.rights[mark] + 1))
    content = (*(i for i in noun_phrase(tree, noun) if i < mark), *behind)
    return replace(relation, cue=(*relation.cue, mark), content=content, denies=False, rule="target")


def before_as(tree: Tree, first: int, last: int) -> int:
    """*dismissed claims A as nonsense*: the word before what the denied is called."""
    here = next((i for i in range(last, first, -1) if tree.lower[i] == ROLE_PREPOSITION), None)
    if here is None or last - here > 6 or any(tree.tags[i] in VERBS for i in range(here + 1, last + 1)):
        return last
    return here - 1 if tree.deps[here] in ("prep", "mark") else last
