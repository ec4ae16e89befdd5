"""Reporting verbs that the tagger took for nouns, since they are spelled alike: *A, X and Y report*."""

from __future__ import annotations

from dataclasses import replace

from onrecord.english.calendar import DAYS
from onrecord.english.prepositions import DAY_PREPOSITION
from onrecord.text.noun_phrases import names_outlet
from onrecord.text.tags import (
    ADVERB,
    COMMON_NOUNS,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    NOUNS,
    PLAIN_PRESENT,
    PLURAL_NOUN,
    POSSESSIVE,
    PROPER_NOUN,
    PROPER_NOUNS,
    STOP,
    TENSED,
    THIRD_PERSON,
)
from onrecord.text.trees import Tree, rehung

ADVERB_ENDING = "ly"
NAMING = PROPER_NOUNS | {CONJUNCTION, DETERMINER}


def with_plural_cues(tree: Tree, quotes: tuple[int, ...]) -> Tree:
    """The tree with *X and Y report* as subject and verb, where it was read as a noun."""
    mistaken = [
        i for i, tag in enumerate(tree.tags) if tag in COMMON_NOUNS and tree.lower[i] in tree.language.verbs
    ]
    for word in mistaken:
        if tree.tags[word] == PLURAL_NOUN:
            tree = _with_tag(tree, quotes, word)
            continue
        if tree.child(word, "nsubj") is not None and tree.child(word, "ccomp") is not None:
            tree = _retagged(tree, word)
        elif quotes[word] < 0 and _closes(tree, word):
            tree = _with_closing_cue(tree, word)
    return tree


def _with_tag(tree: Tree, quotes: tuple[int, ...], word: int) -> Tree:
    """*“A,” Boatwatch notes.*, *A, boatwatch.net reports.*: a name and its verb, read as nouns."""
    first = word
    while first > 0 and quotes[first - 1] < 0 and _is_named(tree, first - 1):
        first -= 1
    is_behind = 0 < first < word and quotes[word] < 0 and _ends_report(tree, quotes, first - 1)
    if not is_behind or not _closes(tree, word):
        return tree
    root = next(i for i in range(len(tree)) if tree.heads[i] == i)
    names = dict.fromkeys(range(first, word - 1), (word - 1, "compound"))
    hung = {word - 1: (word, "nsubj"), word: (root, "ROOT" if root == word else "parataxis")}
    return rehung(_tagged(tree, word, THIRD_PERSON), names | hung)


def _is_named(tree: Tree, word: int) -> bool:
    """Whether a word may be of a name: it has a capital, or is the address of a site."""
    return tree.words[word][:1].isupper() or "." in tree.words[word].strip(".")


def _ends_report(tree: Tree, quotes: tuple[int, ...], mark: int) -> bool:
    """Whether a quotation ends here, or a comma behind a clause."""
    return quotes[mark] >= 0 or (tree.words[mark] == "," and any(t in FINITE for t in tree.tags[:mark]))


def with_adverbial_names(tree: Tree) -> Tree:
    """The tree with *Connelly says* and *Connelly’s report* as a name, where it was read as an adverb."""
    maybe = [i for i, word in enumerate(tree.words[:-2]) if word.endswith(ADVERB_ENDING) and word.istitle()]
    for word in maybe:
        if not _hangs_as_adverb(tree, word):
            continue
        behind = word + 1
        if tree.tags[behind] == POSSESSIVE:
            tree = _with_owner(tree, word)
        elif word and _lacks_subject(tree, behind):
            tree = rehung(_tagged(tree, word, PROPER_NOUN), {word: (behind, "nsubj")})
    return tree


def with_outlets_of_days(tree: Tree) -> Tree:
    """The tree with *on Sunday* below *Mail*, where it was read as the time of what is told."""
    if DAY_PREPOSITION not in tree.lower:
        return tree
    for day in (i for i in range(2, len(tree)) if tree.lower[i] in DAYS and names_outlet(tree, i)):
        tree = rehung(tree, {day - 1: (day - 2, "prep"), day: (day - 1, "pobj")})
    return tree


def _lacks_subject(tree: Tree, verb: int) -> bool:
    """Whether a reporting verb with tense has no subject."""
    is_cue = tree.lower[verb] in tree.language.verbs and tree.tags[verb] in TENSED
    return is_cue and tree.subject(verb) is None


def _hangs_as_adverb(tree: Tree, word: int) -> bool:
    return tree.tags[word] == ADVERB or tree.deps[word] == "advmod"


def _with_owner(tree: Tree, word: int) -> Tree:
    """*Connelly’s report suggests A*: the name with the noun behind its genitive."""
    behind = range(word + 2, min(word + 6, len(tree)))
    noun = next(
        (i for i in behind if tree.tags[i] in NOUNS and tree.tags[min(i + 1, len(tree) - 1)] not in NOUNS),
        None,
    )
    if noun is None or noun in (tree.heads[word + 1], tree.heads[word]) or word + 1 in tree.ancestors(noun):
        return _tagged(tree, word, PROPER_NOUN)
    return rehung(_tagged(tree, word, PROPER_NOUN), {word: (noun, "poss"), word + 1: (word, "case")})


def _retagged(tree: Tree, word: int) -> Tree:
    return _tagged(tree, word, PLAIN_PRESENT)


def _tagged(tree: Tree, word: int, tag: str) -> Tree:
    return replace(tree, tags=tuple(tag if i == word else known for i, known in enumerate(tree.tags)))


def _closes(tree: Tree, word: int) -> bool:
    """Whether a word is the last of its sentence, but for the stop."""
    return tree.tags[word + 1 :] in ((), (STOP,))


def _with_closing_cue(tree: Tree, word: int) -> Tree:
    """*A, X and Y report*: what two names joined behind the last comma do, and a clause stands before it."""
    comma = next((i for i in range(word - 1, 0, -1) if tree.words[i] == ","), 0)
    names = range(comma + 1, word)
    joint = next((i for i in names if tree.tags[i] == CONJUNCTION), None)
    if joint is None or joint == comma + 1 or any(tree.tags[i] not in NAMING for i in names):
        return tree
    if not any(tag in FINITE for tag in tree.tags[:comma]):
        return tree
    root = next(i for i in range(len(tree)) if tree.heads[i] == i)
    is_over = root == word and tree.child(word, "ccomp") is not None
    if root >= comma and not is_over:
        return tree
    return _hung_beside(_retagged(tree, word), word, joint - 1, word - 1, root)


def _hung_beside(tree: Tree, verb: int, first: int, second: int, root: int) -> Tree:
    """The tree with two joined names as the subject of a verb that stands beside the root."""
    moved: dict[int, tuple[int, str]] = {}
    comma = max(i for i in range(verb) if tree.words[i] == ",")
    for i in range(comma + 1, verb):
        moved[i] = first if i <= first + 1 else second, "cc" if tree.tags[i] == CONJUNCTION else "compound"
    moved |= {first: (verb, "nsubj"), second: (first, "conj")}
    moved[verb] = root, "ROOT" if root == verb else "parataxis"
    return rehung(tree, moved)
