"""How far a source goes: without the time, the manner and the occasion that stand between it and its cue."""

from __future__ import annotations

from onrecord.english.function_words import COMPLEMENTIZER
from onrecord.english.prepositions import APART_FROM_SUBJECT
from onrecord.english.time_words import CALENDAR_WORDS
from onrecord.text.noun_phrases import names_outlet, noun_phrase
from onrecord.text.tags import CONJUNCTION, NOUNS
from onrecord.text.trees import Tree


def without_circumstances(tree: Tree, phrase: tuple[int, ...], head: int) -> tuple[tuple[int, ...], int]:
    """The words of a subject and its head without *, in a letter* and *over the weekend* behind them."""
    end = min((i for i in phrase if i > head and _opens_circumstance(tree, i, head)), default=len(tree))
    kept = tuple(i for i in phrase if i < end)
    while len(kept) < len(phrase) and not tree.is_word(kept[-1]) and tree.words[kept[-1]] != ")":
        kept = kept[:-1]
    return _without_time(tree, kept, head)


def _opens_circumstance(tree: Tree, word: int, head: int) -> bool:
    """Whether a phrase begins here that tells when, where or how, and not who somebody is."""
    if tree.words[word - 1] in (",", "-", "–", "—"):
        return tree.lower[word] in APART_FROM_SUBJECT and tree.tags[word - 2] != CONJUNCTION
    noun = tree.child(word, "pobj")
    is_time = noun is not None and tree.lower[noun] in CALENDAR_WORDS and not names_outlet(tree, noun)
    return tree.heads[word] == head and is_time


def _without_time(tree: Tree, phrase: tuple[int, ...], head: int) -> tuple[tuple[int, ...], int]:
    """*Lund Sunday night recounted*: Lund, where the tree makes the night of his name."""
    kept = phrase
    while len(kept) > 1 and tree.lower[kept[-1]] in CALENDAR_WORDS and not names_outlet(tree, kept[-1]):
        kept = kept[:-1]
    is_name = len(kept) < len(phrase) and head not in kept and tree.tags[kept[-1]] in NOUNS
    return (kept, kept[-1]) if is_name else (phrase, head)


def agent_phrase(tree: Tree, agent: int) -> tuple[int, ...]:
    """*was told by officials that A*: the agent without the clause, where the tree hung it on him."""
    clauses = (k for k in tree.children[agent] if tree.deps[k] in ("acl", "ccomp") and k > agent)
    that = (
        j
        for k in clauses
        for j in tree.children[k]
        if tree.deps[j] == "mark" and tree.lower[j] == COMPLEMENTIZER
    )
    first = next(that, len(tree))
    return tuple(i for i in noun_phrase(tree, agent) if i < first)
