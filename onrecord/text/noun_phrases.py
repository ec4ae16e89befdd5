"""Noun phrases of a parsed sentence: by the tree, and where the tree errs by where the words stand."""

from __future__ import annotations

from onrecord.english.calendar import DAYS
from onrecord.english.conjunctions import CLAUSE_CONNECTIVES, PHRASE_CONJUNCTIONS
from onrecord.english.function_words import APPOSITION_OPENERS
from onrecord.english.outlets import is_outlet
from onrecord.english.prepositions import DAY_PREPOSITION, INCLUDING, PLACE_PREPOSITIONS
from onrecord.english.time_words import CALENDAR_WORDS, PARTS_OF_DAY
from onrecord.english.wordlists import words
from onrecord.text.tags import (
    ADJECTIVES,
    ADVERBS,
    BRACKETS,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    FOREIGN_WORD,
    HYPHEN,
    PHRASE_HEADS,
    POSSESSIVE,
    POSSESSIVE_PRONOUN,
    PROPER_NOUN,
    PROPER_NOUNS,
    TENSED,
    WH_WORDS,
)
from onrecord.text.trees import Tree

EDGES = words(", : ; — – -- ( ) “ ” \" '' ``")
NAME_JOINTS = frozenset((POSSESSIVE, HYPHEN))
NOUN_PHRASE = PHRASE_HEADS | ADJECTIVES | ADVERBS | BRACKETS | NAME_JOINTS | {DETERMINER, FOREIGN_WORD}
LONGEST = 24  # words of a phrase with its apposition: beyond that the commas part something else


def noun_phrase(tree: Tree, head: int, before: int | None = None) -> tuple[int, ...]:
    """The words of a noun phrase with title and apposition, without a trailing *who* clause or comma."""
    cut = frozenset(
        k
        for k in tree.children[head]
        if (tree.deps[k] in ("relcl", "parataxis", "ccomp", "mark", "cc") and not _joins(tree, head, k))
        or (tree.deps[k] in ("acl", "advcl") and tree.words[tree.lefts[k] - 1] == "," and k > head)
        or (before is not None and k >= before)
        or (tree.lower[k] == INCLUDING and tree.tags[head] == PROPER_NOUN and tree.words[k - 1] == ",")
    )
    words = tree.subtree(head, cut)
    words = [w for w in words if not _under_relative(tree, w, head)]
    return _contiguous(tree, words, head)


def _joins(tree: Tree, head: int, word: int) -> bool:
    return tree.deps[word] == "cc" and any(tree.deps[k] == "conj" for k in tree.children[head])


def _under_relative(tree: Tree, word: int, head: int) -> bool:
    """Whether a word belongs to a relative clause that closes the phrase (an apposition's included)."""
    here = word
    while here != head:
        if tree.deps[here] == "relcl" and here > head:
            return True
        here = tree.heads[here]
    return False


def _contiguous(tree: Tree, words: list[int], head: int) -> tuple[int, ...]:
    """The run of words around the head, small holes closed, punctuation at its edges dropped."""
    first = last = words.index(head)
    while first > 0 and words[first] - words[first - 1] <= 1:
        first -= 1
    while last + 1 < len(words) and words[last + 1] - words[last] <= 2:
        last += 1
    run = list(range(words[first], words[last] + 1))
    while run and (_is_edge(tree, run[-1]) and run[-1] > head):
        run.pop()
    while (
        run
        and (tree.words[run[0]] in ",;:-–—\"“”'" or tree.lower[run[0]] in PHRASE_CONJUNCTIONS)
        and run[0] < head
    ):
        run.pop(0)
    return tuple(_without_day(tree, run, head))


def _without_day(tree: Tree, run: list[int], head: int) -> list[int]:
    """The phrase without *on Wednesday night* at its end, which dates what is told of it."""
    last = len(run) - (len(run) > 1 and tree.lower[run[-1]] in PARTS_OF_DAY)
    if last < 3 or tree.lower[run[last - 1]] not in DAYS or tree.lower[run[last - 2]] != DAY_PREPOSITION:
        return run
    if names_outlet(tree, run[last - 1]):
        return run
    return run[: last - 2] if run[last - 2] > head else run


def names_outlet(tree: Tree, day: int) -> bool:
    """*the Mail on Sunday*: whether a day ends an outlet's name rather than dates what is told of it."""
    name = " ".join(tree.words[max(0, day - 2) : day + 1])
    return tree.lower[day - 1] == DAY_PREPOSITION and is_outlet(name, is_behind_the=False)


def _is_edge(tree: Tree, word: int) -> bool:
    return not any(c.isalnum() or c in ")%" for c in tree.words[word]) or tree.tags[word] == CONJUNCTION


def with_place(tree: Tree, phrase: tuple[int, ...], verb: int) -> tuple[int, ...]:
    """*cited pilots at the lock*, where the tree hangs *at the lock* on the verb: the phrase with it.

    A day or a month tells when somebody was cited, and *as* what was said.
    """
    behind = max(phrase) + 1
    if behind >= len(tree) or tree.heads[behind] != verb or tree.lower[behind] not in PLACE_PREPOSITIONS:
        return phrase
    noun = tree.child(behind, "pobj")
    if noun is None or tree.lower[noun] in CALENDAR_WORDS or any(map(str.isdigit, tree.words[noun])):
        return phrase
    return (*phrase, *(i for i in range(behind, tree.rights[behind] + 1)))


def phrase_before(tree: Tree, quotes: tuple[int, ...], verb: int) -> tuple[tuple[int, ...], int] | None:
    """The words and the head of the noun phrase that ends right before a finite verb, apposition included.

    *In May, the council said*: there the tree hangs the council on what stands before the comma.
    """
    if tree.tags[verb] not in TENSED:
        return None
    end = _before_adverbs(tree, verb)
    if end >= 0 and tree.words[end] == ",":
        inner = _segment(tree, end - 1)
        if not inner or tree.lower[inner[0]] not in APPOSITION_OPENERS or inner[0] == 0:
            return None
        first = _segment(tree, inner[0] - 2)
        found = (*first, inner[0] - 1, *inner)
    else:
        first = found = _segment(tree, end)
    head = _head(tree, first)
    if head is None or len(found) > LONGEST or any(quotes[i] >= 0 for i in found):
        return None
    relative = next((i for i in found if i > head and tree.tags[i] in WH_WORDS), None)
    kept = found if relative is None else tuple(i for i in found if i < relative)
    if any(tree.tags[i] in FINITE for i in kept):
        return None
    while kept and not tree.is_word(kept[-1]) and tree.words[kept[-1]] != ")":
        kept = kept[:-1]
    return kept, head


def _before_adverbs(tree: Tree, verb: int) -> int:
    """The last word before the verb and its auxiliaries and adverbs."""
    end = verb - 1
    while end > 0 and tree.heads[end] == verb and tree.deps[end] in ("aux", "advmod", "neg"):
        end -= 1
    return end


def _segment(tree: Tree, end: int) -> tuple[int, ...]:
    """The words from the mark before it to this one, without connectives that open a clause."""
    first = end
    while first > 0 and (tree.words[first - 1] not in EDGES or _is_inside_name(tree, first - 1)):
        first -= 1
    while first <= end and tree.lower[first] in CLAUSE_CONNECTIVES:
        first += 1
    return tuple(range(first, end + 1))


def _is_inside_name(tree: Tree, mark: int) -> bool:
    """*Warren (D-Mass.) said*: whether a mark belongs to a bracket behind a name."""
    return tree.words[mark] in "()" and (tree.tags[mark - 1] in PROPER_NOUNS or tree.tags[mark - 1] == HYPHEN)


def _head(tree: Tree, phrase: tuple[int, ...]) -> int | None:
    """The noun of a phrase that no preposition opens and no verb interrupts before it."""
    head = None
    for word in phrase:
        if tree.tags[word] in PHRASE_HEADS and tree.tags[word] != POSSESSIVE_PRONOUN:
            head = word
        elif head is not None and tree.tags[word] not in NAME_JOINTS:
            break
        elif tree.tags[word] not in NOUN_PHRASE:
            return None
    if head is None and len(phrase) == 1 and tree.words[phrase[0]].istitle():
        return phrase[0]  # a name that the tagger took for an adverb
    return head
