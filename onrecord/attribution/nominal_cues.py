"""Nouns that carry what somebody said: *claims that A*, *made the point that A*, *his answer was that A*."""

from __future__ import annotations

from dataclasses import replace

from onrecord.attribution.cues import Relation, can_speak, is_uttered
from onrecord.attribution.gerund_control import is_to_infinitive
from onrecord.attribution.sources import Source, source_of
from onrecord.english import nouns
from onrecord.english.auxiliaries import EQUATIVES, PERFECT_AUXILIARIES
from onrecord.english.cue_words import OUT
from onrecord.english.function_words import COMPLEMENTIZER, INFINITIVAL
from onrecord.english.noun_words import BARE_CARRIER
from onrecord.english.prepositions import GENITIVE_PREPOSITION, OWNER_PREPOSITIONS
from onrecord.english.time_words import CALENDAR_WORDS
from onrecord.english.verbs import forms
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.tags import ADVERB, COMPARATIVE, DETERMINER, PREPOSITION, PROPER_NOUN
from onrecord.text.trees import Tree

CIRCUMSTANCE_OPENERS = frozenset((PREPOSITION, PROPER_NOUN, COMPARATIVE, ADVERB, DETERMINER))
DENYING = forms("disowning")
CLEARING, DISCARDING = forms("clearing"), forms("discarding")
INTENTS = nouns.forms("intent")
# Said only where the sentence tells who spoke: *made the point that A*, *her answer was that A*.
OWNED = nouns.forms("owned")
CARRYING = nouns.CARRYING | INTENTS | OWNED
# Verbs that add nothing to their noun but who said it and when.
LIGHT = forms("light")
MAKING = (LIGHT | forms("issuing")) - PERFECT_AUXILIARIES
REQUESTS = nouns.forms("asked") - nouns.DOCUMENTS - CARRYING
CLAUSES = frozenset(("acl", "ccomp", "relcl"))


def nominal_relation(tree: Tree, quotes: tuple[int, ...], word: int) -> Relation | None:
    """*claims that A*, *made the point that A*, *X's answer was that A*: its owner says it."""
    found = _with_clause(tree, word) if tree.lower[word] not in OWNED else None
    if found is not None and found.source.words:
        return found
    return _made(tree, quotes, word) or _being(tree, word) or _before_quotation(tree, quotes, word) or found


def made_request(tree: Tree, quotes: tuple[int, ...], word: int) -> Relation | None:
    """*X issued an appeal to Y to A*: what X asks for."""
    verb, clause = tree.heads[word], tree.child(word, "acl")
    if tree.deps[word] != "dobj" or tree.lower[verb] not in MAKING or clause is None or clause < word:
        return None
    source = source_of(tree, verb)
    if not is_to_infinitive(tree, clause) or not source.words or not is_uttered(tree, quotes, verb):
        return None
    content = tuple(range(tree.lefts[clause], tree.rights[clause] + 1))
    made = _told(tree, "noun_made", verb, (verb, word), source, content)
    return replace(made, lemma=tree.lower[word], asks=True)


def _with_clause(tree: Tree, word: int) -> Relation | None:
    """*claims that A*, *complaints that A*: said by the genitive before the noun, or by nobody named."""
    clause = next((k for k in tree.children[word] if tree.deps[k] in CLAUSES and k > word), None)
    if clause is not None and tree.lower[word] in INTENTS:
        return _intent(tree, word, clause)
    content = _that_clause(tree, word)
    if content is None:
        return None
    owner = _owner(tree, word)
    source = Source(noun_phrase(tree, owner, before=content[0] - 1), owner) if owner is not None else Source()
    return _told(tree, "noun", word, (word,), source, content)


def _told(
    tree: Tree, rule: str, word: int, cue: tuple[int, ...], source: Source, content: tuple[int, ...]
) -> Relation:
    block = (min((*cue, *source.words)) if rule == "noun_made" else word, content[0] - 1)
    return Relation(rule, tree.lower[word], word, cue, source, content, block=block)


def _that_clause(tree: Tree, word: int) -> tuple[int, ...] | None:
    """The clause behind a noun, without its *that*; none where a verb above denies it."""
    clauses = (k for k in tree.children[word] if tree.deps[k] in CLAUSES and k > word)
    clause = next(clauses, None) or _far_clause(tree, word) or _clause_of_verb(tree, word)
    if clause is None or tree.subject(clause) is None or _is_denied(tree, word):
        return None
    is_bare = tree.lower[word] == BARE_CARRIER  # *gave word that A*: no relative clause hangs on it
    marks = (
        j
        for j in tree.children[clause]
        if tree.lower[j] == COMPLEMENTIZER and (is_bare or _is_mark(tree, word, j))
    )
    mark = next(marks, None)
    return tuple(range(mark + 1, tree.rights[clause] + 1)) if mark is not None else None


def _is_mark(tree: Tree, word: int, that: int) -> bool:
    """Whether a *that* opens a clause: by the tree, or by its tag in *there were claims that A*."""
    if tree.deps[that] == "mark":
        return True
    is_there = tree.deps[word] == "attr" and tree.child(tree.heads[word], "expl") is not None
    return is_there and tree.deps[that] == "dobj" and tree.tags[that] == PREPOSITION


def _is_denied(tree: Tree, word: int) -> bool:
    return _is_dropped(tree, word) or any(tree.lower[above] in DENYING for above in tree.ancestors(word))


def _is_dropped(tree: Tree, word: int) -> bool:
    """*cleared B of the charge that A*, *threw out the claim that A*: A is a charge that has fallen."""
    above = tree.heads[word]
    if tree.lower[above] == GENITIVE_PREPOSITION and tree.deps[word] == "pobj":
        return any(tree.lower[a] in CLEARING for a in tree.ancestors(above))
    return tree.lower[above] in DISCARDING and OUT in tree.lower[above + 1 : word]


def _far_clause(tree: Tree, word: int) -> int | None:
    """*his claim on Monday that A*: the clause behind the circumstances of a noun, hung on one of them."""
    for that in range(word + 2, min(word + 9, len(tree))):
        if tree.lower[that] == COMPLEMENTIZER and _is_mark(tree, word, that):
            between = range(word + 1, that)
            is_plain = not any(tree.is_verb(i) or tree.words[i] in ",;:" for i in between)
            is_near = is_plain and tree.tags[word + 1] in CIRCUMSTANCE_OPENERS
            return tree.heads[that] if is_near else None
    return None


def _clause_of_verb(tree: Tree, word: int) -> int | None:
    """*gave assurances that A*: the clause right behind the noun, hung on its verb."""
    verb = tree.heads[word]
    clause = tree.child(verb, "ccomp")
    is_next = clause is not None and clause > word and tree.lefts[clause] == word + 1
    return clause if is_next and tree.lower[verb] in LIGHT else None


def _owner(tree: Tree, word: int) -> int | None:
    """Whose word a noun is: the genitive before it, or whoever stands behind *by*, *from* or *among*."""
    kids = (k for k in tree.children[word] if tree.lower[k] in OWNER_PREPOSITIONS and tree.deps[k] == "prep")
    owners = (tree.child(k, "pobj") for k in kids)
    owner = next((n for n in owners if n is not None and tree.lower[n] not in CALENDAR_WORDS), None)
    return owner if owner is not None else tree.child(word, "poss")


def _intent(tree: Tree, word: int, clause: int) -> Relation | None:
    """*his promise to A*: what somebody undertook to do."""
    owner = _owner(tree, word)
    if owner is None or tree.lower[tree.lefts[clause]] != INFINITIVAL:
        return None
    content = tuple(range(tree.lefts[clause], tree.rights[clause] + 1))
    source = Source(noun_phrase(tree, owner), owner)
    return Relation("noun", tree.lower[word], word, (word,), source, content, block=(word, word))


def _made(tree: Tree, quotes: tuple[int, ...], word: int) -> Relation | None:
    """*X made the point that A*, *X raised concerns that A*: the subject of a verb that adds nothing."""
    verb = tree.heads[word]
    if tree.deps[word] != "dobj" or tree.lower[verb] not in LIGHT or not is_uttered(tree, quotes, verb):
        return None
    source, content = source_of(tree, verb), _that_clause(tree, word)
    if content is None or source.is_passive or not source.words or not can_speak(tree, source):
        return None
    return replace(_told(tree, "noun_made", verb, (verb, word), source, content), lemma=tree.lower[word])


def _being(tree: Tree, word: int) -> Relation | None:
    """*X's answer was that A*: what a noun with an owner is said to be."""
    verb, owner = tree.heads[word], _owner(tree, word)
    clause = tree.child(verb, "ccomp")
    if tree.deps[word] != "nsubj" or tree.lower[verb] not in EQUATIVES or owner is None or clause is None:
        return None
    first = tree.lefts[clause]
    if clause < verb or first + 1 > tree.rights[clause] or tree.lower[first] != COMPLEMENTIZER:
        return None
    content = tuple(range(first + 1, tree.rights[clause] + 1))
    source = Source(noun_phrase(tree, owner), owner)
    return _told(tree, "noun_made", verb, (word, verb), source, content)


def _before_quotation(tree: Tree, quotes: tuple[int, ...], word: int) -> Relation | None:
    """*her comment that, “A”*: a quotation right behind a noun with an owner and *that*."""
    owner = _owner(tree, word)
    first = word + 2 + (tree.words[word + 2 : word + 3] == (",",))
    if owner is None or quotes[word] >= 0 or tree.lower[word + 1 : word + 2] != (COMPLEMENTIZER,):
        return None
    if first >= len(tree) or quotes[first] < 0:
        return None
    content = tuple(i for i in range(first, len(tree)) if quotes[i] == quotes[first])
    source = Source(noun_phrase(tree, owner), owner)
    return _told(tree, "noun", word, (word,), source, content)
