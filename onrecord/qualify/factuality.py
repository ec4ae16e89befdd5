"""How surely a content is presented, and the words that say so."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.english.auxiliaries import COPULA, DO_SUPPORT, PERFECT_AUXILIARY
from onrecord.english.function_words import (
    COMPLEMENTIZER,
    EXPLETIVE,
    FIRST_PERSONS,
    INFINITIVAL,
    NEGATOR,
    NEGATORS,
    PLACEHOLDING_DEMONSTRATIVES,
    POLAR_COMPLEMENTIZERS,
)
from onrecord.english.modality import (
    ABLE,
    ALLEGED,
    APPEARING,
    ASKING,
    FORESEEN,
    GOING_ON,
    HEDGING,
    HYPOTHETICAL,
    IMPERSONAL,
    MUST,
    NECESSITY,
    OBLIGED,
    PERMITTED,
    PLANS,
    POSSIBLE,
    POSSIBLE_ADJECTIVE,
    PROBABLE,
    PROBABLE_PARTICIPLES,
    SEEMING,
    SHOWING_UP,
    SUPPOSED_CIRCUMSTANCES,
    SUPPOSED_SUBJECTS,
    SUSPECTED,
    THANKING,
    WISHING,
)
from onrecord.english.prepositions import GENITIVE_PREPOSITION
from onrecord.qualify.abilities import is_able
from onrecord.qualify.attitudes import attitude
from onrecord.qualify.conditions import Stance, condition_of
from onrecord.qualify.main_clauses import between_dashes, is_main, is_of_noun, main_verb, words_inside
from onrecord.text.tags import (
    BARE_VERB,
    GERUND,
    MODAL,
    NOUNS,
    PARTICIPLE,
    PRESENT,
)
from onrecord.text.trees import Tree
from onrecord.types import Certainty, Spans

OPENING = frozenset(("aux", "neg", "advmod", "intj", "punct"))  # *Don’t ever write*


@dataclass(frozen=True, slots=True)
class Telling:
    """How a content is told: asked for, as what a rule requires, after a past cue, framed, as a boast."""

    asks: bool = False
    is_rule: bool = False
    is_past: bool = False
    is_framed: bool = False
    is_narrated: bool = False
    is_boast: bool = False


def judge_certainty(text: str, tree: Tree | None, content: Spans, telling: Telling) -> Stance:
    """The certainty of the main proposition; a hedge in a side clause does not lower it."""
    if not content:
        return Stance("certain")
    asked = _question(text, content, telling)
    if asked is not None:
        return asked
    words = words_inside(tree, content) if tree is not None else []
    required = _required(text, content) if telling.is_rule else None
    if required is not None or (tree is not None and words and _is_request(tree, words)):
        return required or Stance("unknown")
    condition = condition_of(text, tree, content)
    hedge = _hedge(tree, words, telling) if tree is not None and words else None
    if condition is not None:
        return Stance(
            "conditional",
            tuple(sorted((*condition.hedges, *(hedge.hedges if hedge else ())))),
            condition.condition,
        )
    return hedge if hedge is not None else Stance("certain")


def _required(text: str, content: Spans) -> Stance | None:
    """*the rules say that A must*: what they require, and not that it is so."""
    found = MUST.search(text, content[0][0], content[-1][1])
    return Stance("unknown", (found.span(),)) if found is not None else None


def _is_request(tree: Tree, words: list[int]) -> bool:
    """*We seek answers*; *Stop it*: words that ask for something to be."""
    head = main_verb(tree, words)
    subject = tree.subject(head)
    if subject is not None and tree.lower[subject] in FIRST_PERSONS and tree.lower[head] in ASKING:
        return all(tree.lower[k] != NEGATOR and tree.deps[k] != "neg" for k in tree.children[head])
    is_bare = tree.tags[head] == BARE_VERB and subject is None and tree.deps[head] in ("ROOT", "ccomp")
    opens = all(tree.heads[i] == head and tree.deps[i] in OPENING for i in words if i < head)
    is_bare = is_bare and (tree.deps[head] == "ROOT" or opens)
    return (
        is_bare
        and tree.lower[head] != THANKING
        and not any(tree.deps[k] == "aux" and tree.lower[k] != DO_SUPPORT for k in tree.children[head])
    )


def _question(text: str, content: Spans, telling: Telling) -> Stance | None:
    first = re.match(r"\w+", text[content[0][0] :])
    if telling.asks:
        is_if = first is not None and first.group().lower() in POLAR_COMPLEMENTIZERS
        hedges = ((content[0][0], content[0][0] + len(first.group())),) if first and is_if else ()
        return Stance("unknown", hedges)
    end = content[-1][1]
    if telling.is_framed:
        return None  # *“Why do they say that A?”* asks nothing about A
    if text[end : end + 3].lstrip("”’'\" ")[:1] == "?" and not re.search(r"[.!] ", text[content[0][0] : end]):
        return Stance("unknown")
    return None


def _hedge(tree: Tree, words: list[int], telling: Telling) -> Stance | None:
    held, head = set(words), main_verb(tree, words)
    told = attitude(tree, head)
    if told is not None:
        certainty, word = told
        return Stance(certainty, ((tree.starts[word], tree.ends[word]),))
    alleged = _alleged(tree, head)
    if alleged is not None:
        return Stance("probable", ((tree.starts[alleged], tree.ends[alleged]),))
    aside = between_dashes(tree, words)
    for word in words:
        lower = tree.lower[word]
        if lower not in HEDGING or (word in aside and head not in aside):
            continue
        verdict = _word_hedge(tree, word, lower, telling)
        if verdict is not None and is_main(tree, word, head, held):
            return Stance(
                verdict, ((tree.starts[word], tree.ends[word]),) if verdict != "conditional" else ()
            )
    return None


def _alleged(tree: Tree, head: int) -> int | None:
    """*the alleged theft*: the adjective that doubts what a content without a verb names, or None."""
    if tree.tags[head] not in NOUNS:
        return None
    return next((k for k in tree.children[head] if tree.lower[k] in ALLEGED and k < head), None)


def _word_hedge(tree: Tree, word: int, lower: str, telling: Telling) -> Certainty | None:
    behind = tree.lower[word + 1] if word + 1 < len(tree) else ""
    if lower in OBLIGED and behind == INFINITIVAL and tree.tags[word] == PARTICIPLE:
        return "unknown" if _is_present(tree, word) else None
    if lower == ABLE and (
        behind in NEGATORS or (not telling.is_narrated and is_able(tree, word, telling.is_boast))
    ):
        return None
    if lower in POSSIBLE and not (lower == PERMITTED and tree.tags[word] != MODAL):
        return None if is_of_noun(tree, word) else "possible"
    if lower == POSSIBLE_ADJECTIVE and (behind == COMPLEMENTIZER or tree.deps[word] == "acomp"):
        return "possible"
    if lower in SEEMING and lower.startswith(APPEARING) and behind in SHOWING_UP:
        return None
    if lower in PROBABLE or lower in SEEMING:
        return None if is_of_noun(tree, word) else "probable"
    is_supposed = lower in PROBABLE_PARTICIPLES and tree.tags[word] == PARTICIPLE
    is_suspected = lower == SUSPECTED and behind == GENITIVE_PREPOSITION and tree.tags[word] == PARTICIPLE
    if is_suspected or (is_supposed and behind in (INFINITIVAL, COMPLEMENTIZER)):
        return "probable"
    if lower in HYPOTHETICAL and tree.tags[word] == MODAL and behind != "-":
        return "conditional" if _is_hypothetical(tree, word, telling) else None
    return None


def _is_present(tree: Tree, participle: int) -> bool:
    """*are supposed to*: what holds now; *was required to* tells what was done."""
    return any(
        tree.tags[k] in PRESENT for k in tree.children[participle] if tree.deps[k] in ("aux", "auxpass")
    )


def _is_hypothetical(tree: Tree, would: int, telling: Telling) -> bool:
    """Whether *would* stands for what depends on something, rather than for the past of *will*."""
    verb = tree.heads[would]
    subject = tree.subject(verb)
    if "?" in tree.words[-3:]:
        return False  # *Who would do that?* asks
    if any(tree.lower[k] == PERFECT_AUXILIARY and tree.deps[k] == "aux" for k in tree.children[verb]):
        return True
    if subject is not None and (tree.deps[subject] == "csubj" or tree.tags[subject] == GERUND):
        return True  # *putting tariffs on steel would be unusual*
    if subject is not None and tree.lower[subject] in PLACEHOLDING_DEMONSTRATIVES:
        return True  # *that would be a crime*
    if _is_supposed(tree, would, subject):
        return True  # *any delay would ruin the crop*
    is_it = subject is not None and tree.lower[subject] == EXPLETIVE
    is_be = tree.lower[verb] == COPULA or any(tree.lower[k] == COPULA for k in tree.children[verb])
    behind = tree.lower[verb + 1 : tree.rights[verb] + 1]
    if is_it and tree.lower[verb] in IMPERSONAL and INFINITIVAL in behind:
        return True  # *it would cost much to leave*
    if tree.lower[verb : verb + 2] in WISHING:
        return False
    if is_it and is_be and (tree.lower[verb] == COPULA or INFINITIVAL in behind):
        return True  # *it would be wrong to leave*
    if telling.is_narrated:
        is_plan = subject is not None and tree.lower[subject] in PLANS | PLACEHOLDING_DEMONSTRATIVES
        return is_plan or tree.lower[verb : verb + 2] in NECESSITY or not _is_of_its_past(tree, would)
    return not telling.is_past


def _is_supposed(tree: Tree, would: int, subject: int | None) -> bool:
    """Whether the subject of *would*, or a circumstance before it, is only supposed.

    *Such a letter would be sent on Monday* tells of a plan.
    """
    own = tree.children[tree.heads[would]]
    is_passive = any(tree.deps[k] == "auxpass" for k in own)
    if subject is not None and not is_passive and tree.lower[tree.lefts[subject]] in SUPPOSED_SUBJECTS:
        return True
    return any(tree.lower[k] in SUPPOSED_CIRCUMSTANCES for k in own if k < would)


def _is_of_its_past(tree: Tree, would: int) -> bool:
    """*She would later lead the council; each spring they would mend the wall*: so it came, or used to be.

    What was to be done (*the work would be done by sailors*) is told of a plan that holds.
    """
    verb = tree.heads[would]
    said = tree.lower[tree.lefts[verb] : tree.rights[verb] + 1]
    is_passive = any(tree.deps[k] == "auxpass" for k in tree.children[verb])
    return is_passive or not FORESEEN.isdisjoint(said) or tree.lower[verb : verb + 2] in GOING_ON
