"""The offices that a text gives to people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from onrecord.english import names
from onrecord.english.function_words import GENITIVE_ENDINGS
from onrecord.english.offices import ANOTHERS_EDGES, APPOSED, GENITIVE_EDGES, NOUN_TOO, PHRASE_EDGES
from onrecord.english.verbs import verbs
from onrecord.entities.mention import Mention
from onrecord.entities.mentions import Names
from onrecord.text.trees import Tree


def is_person(known: Names, mention: Mention) -> bool:
    return known.kind_of(mention.name) == "person" or mention.kind == "person"


def _is_said(word: str) -> bool:
    """Whether a word is a form of a verb of reporting that no noun has."""
    verb = verbs().get(word)
    return verb is not None and not word.endswith("s") and word not in (verb.lemma, NOUN_TOO)


def offices_of(text: str, mention: Mention, tree: Tree | None) -> set[str]:
    """The offices that stand in a name's own noun phrase, or in the apposition behind it.

    *The mayor met Ann Bo* gives Ann Bo none; nor does *Ann Bo, a friend of the mayor*.
    """
    before = _in_phrase(tree, mention) if tree is not None else []
    return office_names([*before, *mention.titles, *_apposed(text[mention.span[1] : mention.span[1] + 60])])


def _in_phrase(tree: Tree, mention: Mention) -> list[str]:
    """The words before a name in its noun phrase; of a name in apposition those of the phrase before it."""
    first, last = tree.at(mention.span[0]), tree.at(mention.span[1] - 1)
    if first is None or last is None:
        return []
    office = tree.heads[last] if tree.deps[last] == "appos" else None
    if office is not None and tree.lower[office] in names.TITLES and tree.lefts[office] < office:
        return _own(tree, tree.lefts[office], office + 1)  # not *ran for president, Ann Bo*
    return _own(tree, tree.lefts[last], first)


def _own(tree: Tree, first: int, end: int) -> list[str]:
    """The words of a noun phrase from its last edge on, without an office that owns what follows."""
    edges = [i for i in range(first, end) if tree.lower[i] in PHRASE_EDGES or tree.is_verb(i)]
    own = range(max([first - 1, *edges]) + 1, end)
    owners = {i for i in own if tree.deps[i] == "poss" and tree.lower[i] in names.TITLES}
    return [tree.words[i] for i in own if i not in owners]


def _apposed(behind: str) -> list[str]:
    """The first words of the apposition behind a name: *, the former mayor of Tarn*, *, who is the mayor*."""
    told = APPOSED.match(behind)
    if told is None:
        return []
    said = re.split(r"[,.;]", told["what"])[0].split()
    if any(_is_said(word) for word in said):
        return []  # *beside Ann Bo, the minister said*: the minister is somebody else
    end = next((i for i, word in enumerate(said) if word.casefold() in ANOTHERS_EDGES), len(said))
    own = [word for word in said[:end] if not _owns(word)]
    return [*own, *(w for w in said[end:] if w.casefold() not in names.TITLES and not _owns(w))][:6]


def _owns(word: str) -> bool:
    """*the president’s lawyer*: an office that is not of whom the words are told."""
    return word.endswith(GENITIVE_ENDINGS) and word[:-2].casefold() in names.TITLES


def office_names(said: Sequence[str]) -> set[str]:
    """The words of an office in lower case, with the other words for it: *Rep.* is a *congressman*."""
    plain = [
        w.strip(GENITIVE_EDGES).casefold() if w.endswith(GENITIVE_ENDINGS) else w.strip("’'.").casefold()
        for w in said
    ]
    pairs = {f"{one} {other}" for one, other in pairwise(plain)}
    named = {*plain, *pairs}
    return named | {word for same in names.SAME_OFFICE if not named.isdisjoint(same) for word in same}
