"""Cues that ask for something to be, so that what they bring is nothing that is so."""

from __future__ import annotations

from dataclasses import replace

from onrecord.attribution.coordination import complement
from onrecord.attribution.cues import Relation
from onrecord.english.auxiliaries import COPULA
from onrecord.english.cue_lemmas import REQUESTING_LEMMAS
from onrecord.english.prepositions import CAUSE_PREPOSITION
from onrecord.english.verbs import lemmas
from onrecord.languages import Verb
from onrecord.text.tags import BARE_VERB, PRONOUN
from onrecord.text.trees import Tree

PROPOSING = lemmas("proposing")
MANDATIVE = lemmas("proposing", "advising", "insisting", "requesting")
ADVISING = PROPOSING | lemmas("advising")  # *suggested selling it* asks; *suggested a link* does not


def as_request(tree: Tree, relation: Relation, verb: Verb) -> Relation:
    """The relation, marked as asking where its cue or the mood of its clause asks: *called for A*."""
    asks = _calls_for(tree, relation, verb) or _proposes(relation, verb)
    asks = asks or (verb.lemma in MANDATIVE and _is_subjunctive(tree, relation))
    return replace(relation, asks=True) if asks and not relation.denies else relation


def _calls_for(tree: Tree, relation: Relation, verb: Verb) -> bool:
    """*called for a ban*."""
    is_for = any(tree.lower[i] == CAUSE_PREPOSITION for i in relation.cue)
    return relation.rule == "preposition_after" and is_for and verb.lemma in REQUESTING_LEMMAS


def _proposes(relation: Relation, verb: Verb) -> bool:
    """*proposed a ban*, *suggested selling the dam*."""
    if relation.rule == "gerund_after":
        return verb.lemma in ADVISING
    return relation.rule in ("object_after", "infinitive_after") and verb.lemma in PROPOSING


def _is_subjunctive(tree: Tree, relation: Relation) -> bool:
    """*recommended that she leave*, *insisted the dam be sold*: a bare verb with a subject of its own."""
    clause = complement(tree, relation.head)
    if relation.rule != "clause_after" or clause is None or clause not in relation.content:
        return False
    subject = tree.subject(clause)
    carriers = [k for k in tree.children[clause] if tree.deps[k] in ("aux", "auxpass") and k < clause]
    first = min(carriers, default=clause)
    if subject is None or subject > first or tree.tags[first] != BARE_VERB:
        return False
    return tree.lower[first] == COPULA or (first == clause and _is_single(tree, subject))


def _is_single(tree: Tree, subject: int) -> bool:
    """Whether a subject would have *-s* on its verb in the present, so that a bare one is no statement."""
    return tree.tags[subject] != PRONOUN and not tree.lower[subject].endswith("s")
