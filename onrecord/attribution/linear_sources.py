"""Sources read by where they stand, for verbs that the tree left without a subject of their own."""

from __future__ import annotations

from onrecord.attribution.sources import Source
from onrecord.english.function_words import NOT_SOMEBODY
from onrecord.text.noun_phrases import noun_phrase, phrase_before
from onrecord.text.tags import (
    BARE_VERB,
    CONJUNCTION,
    GERUND,
    NOMINALS,
    NOUNS,
    PREPOSITIONS,
    PRONOUN,
    PROPER_NOUNS,
    RELATIVES,
)
from onrecord.text.trees import Tree


def beside_quotation(tree: Tree, quotes: tuple[int, ...], verb: int) -> Source | None:
    """The source that stands between a quotation and its verb, or behind both, read without the tree."""
    before = verb - 1
    while before >= 0 and quotes[before] < 0:
        before -= 1
    if before < 0 or quotes[before] == quotes[verb]:
        return None
    between = [i for i in range(before + 1, verb) if any(c.isalnum() for c in tree.words[i])]
    if not between:
        return _inverted(tree, quotes, verb)
    relative = next((i for i in between if tree.tags[i] in RELATIVES), verb)
    if len(between) > 14 or any(tree.is_verb(i) for i in between if i < relative):
        return None
    if tree.tags[between[-1]] == CONJUNCTION:
        return None
    nouns = [i for i in between if tree.tags[i] in NOMINALS]
    head = next((i for i in nouns if tree.tags[i] in PROPER_NOUNS or tree.tags[i] == PRONOUN), None)
    head = nouns[-1] if head is None and nouns else head
    return Source(tuple(range(between[0], between[-1] + 1)), head) if head is not None else None


def _inverted(tree: Tree, quotes: tuple[int, ...], verb: int) -> Source | None:
    """*"A," read the letter*: the noun phrase right behind the verb."""
    for word in range(verb + 1, min(verb + 10, len(tree))):
        if quotes[word] >= 0 or tree.words[word] in ",.;:" or tree.tags[word] in PREPOSITIONS:
            return None
        if tree.tags[word] in NOMINALS or tree.words[word].istitle():
            head = word
            while tree.heads[head] > head and tree.tags[tree.heads[head]] in NOUNS:
                head = tree.heads[head]
            found = tuple(i for i in noun_phrase(tree, head) if i > verb)
            return Source(found, head) if found else None
    return None


def lost_source(tree: Tree, quotes: tuple[int, ...], verb: int) -> Source | None:
    """Who speaks where the tree gives a cue nobody: the phrase before it, or the subject of a verb above.

    *In addition to stating that A, X left*; *X took the blame and, B, suggested that A*.
    """
    if tree.tags[verb] != GERUND:
        found = phrase_before(tree, quotes, verb)
        if found is not None:
            return Source(*found)
    for above in tree.ancestors(verb):
        subject = tree.subject(above) if tree.is_verb(above) else None
        if subject is None or quotes[above] >= 0:
            continue
        is_like = tree.tags[verb] in (GERUND, BARE_VERB, tree.tags[above])
        is_somebody = tree.deps[subject] == "nsubj" and tree.lower[subject] not in NOT_SOMEBODY
        return Source(noun_phrase(tree, subject), subject) if is_like and is_somebody else None
    return None
