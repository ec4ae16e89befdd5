"""Where content begins behind its cue, in sentences whose tree does not show it."""

from __future__ import annotations

from onrecord.attribution.coordination import hung_on_content
from onrecord.attribution.cues import Relation
from onrecord.english.conjunctions import BINDING, CONDITION_OPENERS, SUBORDINATORS, TIMING
from onrecord.english.cue_lemmas import SAYING_LEMMA
from onrecord.english.cue_words import SAYING, YES_OR_NO
from onrecord.english.function_words import COMPLEMENTIZER, QUESTION_ADVERBS
from onrecord.languages import Verb
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.tags import (
    ADVERB,
    ASKING_ADVERB,
    COMMA,
    CONJUNCTION,
    EXISTENTIAL,
    FINITE,
    GERUND,
    NOMINALS,
    PHRASE_OPENERS,
    PREPOSITION,
    RELATIVE_DETERMINER,
    RELATIVE_PRONOUN,
    TENSED,
    WH_WORDS,
)
from onrecord.text.trees import Tree

SUBJECT_OPENERS = PHRASE_OPENERS | {GERUND}
CLAUSE_SUBJECTS = NOMINALS | {EXISTENTIAL}
CIRCUMSTANCES = frozenset(("npadvmod", "prep", "advmod", "prt", "agent", "neg", "aux"))


def begins_behind(tree: Tree, quotes: tuple[int, ...], relation: Relation, verb: Verb) -> bool:
    """Whether the word behind a cue opens its content, though the tree gave it none."""
    head = relation.head
    if verb.lemma == SAYING_LEMMA and (_has_clause_behind(tree, head) or _is_yes_or_no(tree, head)):
        return True
    if "c" in verb.frames and (_asks_behind(tree, quotes, head) or hung_on_content(tree, head) is not None):
        return True
    return "c" in verb.frames and _parts_clause(tree, quotes, head)


def behind_time(tree: Tree, quotes: tuple[int, ...], verb: int) -> int | None:
    """*said after the meeting A*, *tweeted in the night that A*: the clause that took the cue's own time."""
    if verb + 3 >= len(tree) or tree.lower[verb + 1] not in TIMING or quotes[verb + 1] != quotes[verb]:
        return None
    for clause in range(verb + 3, min(verb + 16, len(tree))):
        subject = tree.subject(clause)
        if subject is None or (not tree.is_verb(clause) and tree.deps[clause] != "relcl"):
            continue
        first = tree.lefts[subject]
        first -= tree.lower[first - 1] == COMPLEMENTIZER
        between = range(verb + 1, first)
        is_phrase = first > verb + 2 and not any(tree.is_verb(i) or tree.words[i] == "," for i in between)
        is_clause = tree.tags[subject] not in WH_WORDS and tree.lower[first - 1] not in BINDING
        return first + (tree.lower[first] == COMPLEMENTIZER) if is_phrase and is_clause else None
    return None


def _asks_behind(tree: Tree, quotes: tuple[int, ...], verb: int) -> bool:
    """*described how A*, *revealed why A*: a word of asking and a finite verb, whatever the tree."""
    behind = range(verb + 2, len(tree))
    if verb + 1 >= len(tree) or tree.tags[verb + 1] != ASKING_ADVERB or quotes[verb + 1] != quotes[verb]:
        return False
    return tree.lower[verb + 1] in QUESTION_ADVERBS and any(tree.tags[i] in FINITE for i in behind)


def _has_clause_behind(tree: Tree, verb: int) -> bool:
    """Whether a subject and its verb follow *say* at once, though the tree made an object of them."""
    branch = next((k for k in tree.children[verb] if tree.lefts[k] <= verb + 1 <= tree.rights[k]), None)
    if branch is not None and tree.deps[branch] in CIRCUMSTANCES:
        return False
    if verb + 1 >= len(tree) or tree.tags[verb + 1] not in SUBJECT_OPENERS:
        return False
    return any(tree.tags[i] in FINITE for i in range(verb + 2, len(tree)))


def _parts_clause(tree: Tree, quotes: tuple[int, ...], verb: int) -> bool:
    """*plans which X argues help Y*: whether the verb of what is said stands right behind the cue."""
    behind = verb + 1
    if behind >= len(tree) or quotes[behind] != quotes[verb] or tree.tags[verb] not in TENSED:
        return False
    is_clause = tree.deps[verb] in ("relcl", "csubj", "pcomp", "ccomp", "advcl")
    return is_clause and tree.tags[behind] in FINITE


def parted(tree: Tree, relation: Relation, first: int) -> tuple[int, ...]:
    """What stands before a cue that parts a subject from its verb: *plans (which X argues) help Y*."""
    if first != relation.head + 1 or tree.tags[first] not in FINITE:
        return ()
    before = min((relation.head, *relation.source.words)) - 1
    if before < 0:
        return ()
    if tree.tags[before] == RELATIVE_PRONOUN:
        return (before,)
    if tree.tags[before] in (RELATIVE_DETERMINER, PREPOSITION, COMMA) and before > 0:
        before -= 1 + (tree.words[before - 1] == ",")
    noun = tree.heads[relation.head] if tree.deps[relation.head] == "relcl" else before
    return tuple(i for i in noun_phrase(tree, noun) if i <= before)


def _is_yes_or_no(tree: Tree, verb: int) -> bool:
    """*X said no*: an answer of one word that closes its clause."""
    if tree.lower[verb + 1 : verb + 2] not in YES_OR_NO:
        return False
    behind = verb + 2
    return behind >= len(tree) or not tree.is_word(behind) or tree.tags[behind] in (CONJUNCTION, PREPOSITION)


def opens_sentence(tree: Tree, quotes: tuple[int, ...], relation: Relation) -> bool:
    """*X reported, A*: a sentence opens with source, cue and comma, and a clause with a subject follows."""
    verb = relation.head
    if not relation.source.words or verb + 3 >= len(tree) or tree.words[verb + 1] != ",":
        return False
    if _sets_condition(tree, verb):
        return quotes[verb] < 0 and quotes[verb + 2] < 0
    before = [i for i in range(min(relation.source.words)) if tree.is_word(i)]
    if any(tree.tags[i] not in (CONJUNCTION, ADVERB) for i in before):
        return False
    if quotes[verb] >= 0 or quotes[verb + 2] >= 0:
        return False
    if tree.tags[verb] not in TENSED or verb - max(relation.source.words) > 3:
        return False
    behind = range(verb + 2, len(tree))
    finite = [i for i in behind if tree.tags[i] in FINITE]
    return bool(finite) and any(tree.tags[i] in CLAUSE_SUBJECTS for i in range(verb + 2, finite[0]))


def opens_with_time(tree: Tree, quotes: tuple[int, ...], verb: int) -> bool:
    """*said since the day it left, A*: a clause behind the comma that closes a time or a reason."""
    behind = verb + 1
    if tree.lower[verb] not in SAYING or behind >= len(tree) or tree.lower[behind] not in SUBORDINATORS:
        return False
    comma = next((i for i in range(behind, len(tree)) if tree.words[i] == ","), len(tree))
    apart = [i for i in range(comma + 1, len(tree)) if quotes[i] == quotes[verb]]
    finite = next((i for i in apart if tree.tags[i] in FINITE), None)
    return finite is not None and any(tree.tags[i] in CLAUSE_SUBJECTS for i in range(comma + 1, finite))


def _sets_condition(tree: Tree, verb: int) -> bool:
    """*saying, if elected, she would go*: a condition stands between the comma and what is said."""
    if tree.lower[verb] not in SAYING or tree.lower[verb + 2] not in CONDITION_OPENERS:
        return False
    comma = next((i for i in range(verb + 3, len(tree)) if tree.words[i] == ","), len(tree))
    return any(tree.tags[i] in FINITE for i in range(comma + 1, len(tree)))
