"""A cue with what belongs to it, and whether it speaks of talk that took place."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.attribution.negated_cues import is_unsaid
from onrecord.attribution.sources import Source
from onrecord.english import names, nouns
from onrecord.english.auxiliaries import ABILITY, COPULAS, HYPOTHETICAL_MODALS
from onrecord.english.conjunctions import OPEN_SUBORDINATORS
from onrecord.english.cue_words import LIKELY, MANNER, MORE_OR_LESS, ONLY, PROMPT
from onrecord.english.function_words import INFINITIVAL
from onrecord.english.negators import (
    CORRELATIVE_NEGATORS,
    KEPT,
    KEPT_NEAR,
    KEPT_RIGHT_BEFORE,
    SHORT_OF_INFINITIVE,
)
from onrecord.english.noun_words import ABSTRACT, ABSTRACT_ENDINGS, PAINS
from onrecord.english.verbs import CONTINUING, UNREALIZED, forms
from onrecord.text.tags import ADVERB, BARE_VERB, GERUND, NOUNS, PAST, PAST_FORMS, PROPER_NOUNS
from onrecord.text.trees import Tree

SPEAKS_UP = forms("speaking_up")
TRYING, ARGUING = forms("trying"), forms("arguing")
ORDERING = forms("directive")
LISTENING = names.ORGANIZATIONS | names.HUMANS | names.PRONOUNS
CITABLE = nouns.DOCUMENTS | names.ORGANIZATIONS | names.HUMANS  # a *king* is no gerund


@dataclass(frozen=True, slots=True)
class Relation:
    """An attribution relation of one sentence (cue, source, content: Pareti 2012), by words.

    ``content`` may be empty when a quotation has yet to fill it, and is where the relation is one link more
    of another (``is_citing``): of the one whose head is ``governor``, where the sentence shows it, before
    its own link in ``is_relay`` (*quoted by Y*), else behind it (*citing Z*);
    ``block`` holds the first and last word of the cue with its source and circumstances.
    """

    rule: str
    lemma: str
    head: int
    cue: tuple[int, ...]
    source: Source
    content: tuple[int, ...] = ()
    addressee: tuple[int, ...] = ()
    denies: bool = False
    asks: bool = False
    is_citing: bool = False
    governor: int | None = None
    is_relay: bool = False
    block: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Found:
    """Further cue words, the word where the content begins, words to leave out of it, and the rule."""

    cue: tuple[int, ...]
    first: int
    dropped: frozenset[int]
    rule: str
    last: int | None = None


def is_uttered(tree: Tree, quotes: tuple[int, ...], verb: int) -> bool:
    """Whether the cue speaks of talk that took place: not negated, wished for, or merely possible."""
    if quotes[verb] < 0 and (_is_neither(tree, verb) or _is_kept_from(tree, verb)):
        return False
    if is_unsaid(tree, quotes, verb):
        return False
    is_passive = any(tree.deps[k] == "auxpass" for k in tree.children[verb])
    for k in tree.children[verb]:
        if tree.deps[k] == "neg" and quotes[k] in (quotes[verb], -1):
            return False
        if tree.deps[k] == "mark" and tree.lower[k] in OPEN_SUBORDINATORS and quotes[verb] < 0:
            return False
        if tree.deps[k] == "aux" and tree.lower[k] in HYPOTHETICAL_MODALS and quotes[verb] < 0:
            if ONLY in tree.lower[k:verb]:
                return True  # *would only say that A*
            is_told = is_passive and tree.child(verb, "ccomp") is not None
            return is_told and tree.lower[k] == ABILITY  # *it can be revealed that*
    if any(tree.lower[k] == INFINITIVAL and tree.deps[k] == "aux" for k in tree.children[verb]):
        return _infinitive_is_uttered(tree, verb)
    above = tree.heads[verb]
    if tree.deps[verb] == "conj" and tree.subject(verb) is None and tree.tags[verb] == BARE_VERB:
        return is_uttered(tree, quotes, above) if above != verb else True
    if tree.deps[verb] == "xcomp" and tree.tags[verb] == GERUND:
        return tree.lower[above] not in UNREALIZED
    return True


def _first_joined(tree: Tree, verb: int) -> int:
    """The first of the verbs of one form that this one is joined to: *confirming or denying*."""
    here = verb
    while tree.deps[here] == "conj" and tree.tags[tree.heads[here]] == tree.tags[verb]:
        if tree.subject(here) is not None:
            break
        here = tree.heads[here]
    return here


def _is_neither(tree: Tree, verb: int) -> bool:
    """*neither confirmed nor denied A*, *nor has it said A*."""
    for start in {verb, _first_joined(tree, verb)}:
        for word in range(start - 1, max(-1, start - 8), -1):
            if tree.lower[word] in CORRELATIVE_NEGATORS:
                return True
            is_other = tree.is_verb(word) and tree.deps[word] not in ("aux", "auxpass")
            if is_other or not tree.is_word(word):
                break
    return False


def _is_kept_from(tree: Tree, verb: int) -> bool:
    """*stopped short of denying A*, *refrained from saying A*, *without confirming or denying A*."""
    first = _first_joined(tree, verb)
    if tree.tags[first] != GERUND:
        return tree.lower[max(0, first - 2) : first] in SHORT_OF_INFINITIVE
    before = first - 1
    while before > 0 and (tree.tags[before] == ADVERB or tree.lower[before] in MANNER):
        before -= 1
    if before < 0:
        return False
    word, near = tree.lower[before], tree.lower[max(0, before - 3) : before]
    if word in KEPT_NEAR:
        return bool(KEPT_NEAR[word].intersection(near))
    if word in KEPT_RIGHT_BEFORE:
        return bool(KEPT_RIGHT_BEFORE[word].intersection(near[-1:]))
    return word in KEPT


def _infinitive_is_uttered(tree: Tree, verb: int) -> bool:
    """*went on to say*, *took to the radio to say that*; not *wanted to say*, *to say nothing of*."""
    above = tree.heads[verb]
    if any(tree.deps[k] == "neg" for k in tree.children[above]):
        return False
    if tree.lower[above] in CONTINUING or tree.lower[above] in PROMPT:
        return True
    if tree.lower[above] == LIKELY and tree.lower[above - 1] in MORE_OR_LESS:
        return True  # *women were more likely to say that A*: a poll's answers
    if tree.deps[verb] == "xcomp":
        if tree.lower[above] in ORDERING and tree.child(above, "dobj") is not None:
            return False  # *encouraged them to ask why*: nobody has asked yet
        if (
            tree.lower[above] in TRYING
            and tree.lower[verb] in ARGUING
            and tree.child(verb, "ccomp") is not None
        ):
            return tree.tags[above] in PAST_FORMS  # *tried to argue that A*
        if tree.lower[above] in SPEAKS_UP and _accuses(tree, verb):
            return True
        return (
            tree.is_verb(above) and tree.lower[above] not in COPULAS and tree.lower[above] not in UNREALIZED
        )
    has_clause = tree.child(verb, "ccomp") is not None
    if tree.deps[verb] == "advcl" and tree.lower[above] in SPEAKS_UP and _accuses(tree, verb):
        return True
    if tree.deps[verb] in ("acl", "relcl"):
        return has_clause and tree.lower[above] in PAINS
    is_done = tree.lower[above] in SPEAKS_UP or tree.tags[above] == PAST
    return has_clause and tree.deps[verb] == "advcl" and is_done


def _accuses(tree: Tree, verb: int) -> bool:
    """*came forward to accuse B of A*: a verb of saying something of a target, with its target."""
    known = tree.language.verbs.get(tree.lower[verb])
    return known is not None and "x" in known.frames and tree.child(verb, "dobj") is not None


def is_citable(tree: Tree, noun: int) -> bool:
    """Whether a noun may be one that speaks: a name, a pronoun, people, a body, a paper."""
    return tree.tags[noun] in PROPER_NOUNS or tree.lower[noun] in CITABLE | names.PRONOUNS


def can_listen(tree: Tree, noun: int) -> bool:
    """Whether a noun may be one that is spoken to: a name, a pronoun, people, a body."""
    return tree.tags[noun] in PROPER_NOUNS or tree.lower[noun] in LISTENING


def can_speak(tree: Tree, source: Source) -> bool:
    """Whether a source is somebody, some body or some paper, rather than a fact that *shows* something."""
    if source.head is None:
        return source.is_passive
    tag, lower = tree.tags[source.head], tree.lower[source.head]
    if tag not in NOUNS or tag in PROPER_NOUNS or lower in CITABLE:
        return True
    return lower not in ABSTRACT and not lower.endswith(ABSTRACT_ENDINGS)
