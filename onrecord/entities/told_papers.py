"""Whose paper it is, as the text tells elsewhere: *Nord Gas sent a letter*, before *the letter said*."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.english.apposition import ANOTHER_ONE
from onrecord.english.function_words import DEFINITES, INDEFINITE_ARTICLES, INDEFINITES
from onrecord.english.papers import ABOUT_SOMEBODY, FAMILIES, FINDINGS, POLLS
from onrecord.entities.discourse import Discourse
from onrecord.entities.issuers import deed, owner, told_issuer
from onrecord.entities.paper_phrases import named_issuer
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.tags import NOUNS, POSSESSIVE
from onrecord.text.trees import Tree

FAR_BACK = 40  # sentences a reader remembers a paper over
FAR_AHEAD = 6  # sentences within which a text that begins with *a study* tells whose it is


def told_of(discourse: Discourse, sentence: int, noun: str, offset: int) -> str | None:
    """Who issued *the letter*, where the text told so before: *Nord Gas sent a letter*, *a letter by her*.

    Nobody where a letter that nobody issued was told of since. Other words for it (*the memo*) tell of it
    only before the text first calls it so.
    """
    first, is_told = offset, False
    for back, word in words_before(discourse, sentence, offset):
        tree = discourse.trees[back]
        if is_paper(tree, word, frozenset((noun,))):
            name = _issuer_at(discourse, back, word, noun)
            if name is not None:
                return name
            first = tree.starts[word] if tree.child(word, "det") is not None else first
            is_told = is_new(tree, word)
            if is_told and any(tree.lower[k] in ANOTHER_ONE for k in tree.children[word]):
                return None
            if is_told:
                break
    for back, word in words_before(discourse, sentence, first):
        tree = discourse.trees[back]
        if deed(discourse, back, word, noun) is not None:
            return _only_doer(discourse, back, noun)
        if not is_told and is_paper(tree, word, family_of(noun)):
            name = _issuer_at(discourse, back, word, noun)
            if name is not None or is_new(tree, word):
                return name
    return None


def words_before(discourse: Discourse, sentence: int, offset: int) -> Iterator[tuple[int, int]]:
    """The words before a place in the text, nearest first, by sentence and place in it."""
    for back in range(sentence, max(-1, sentence - FAR_BACK), -1):
        tree = discourse.trees[back]
        yield from ((back, word) for word in reversed(range(len(tree))) if tree.starts[word] < offset)


def is_paper(tree: Tree, word: int, family: frozenset[str]) -> bool:
    """Whether a word stands for one of these papers, and is no part of a name: *the Norrick Post*."""
    return tree.lower[word] in family and tree.tags[word] in NOUNS and tree.words[word].islower()


def _only_doer(discourse: Discourse, sentence: int, noun: str) -> str | None:
    """The one who did what a paper comes of, *X sued*; nobody where two did, or somebody unnamed."""
    done = set()
    for back in range(max(0, sentence - FAR_BACK), sentence + 1):
        found = (deed(discourse, back, word, noun) for word in range(len(discourse.trees[back])))
        done |= {one[0] for one in found if one is not None}
    return done.pop() if len(done) == 1 else None


def family_of(noun: str) -> frozenset[str]:
    """The words that may stand for the same paper as this one."""
    return frozenset((noun,)).union(*(family for family in FAMILIES if noun in family))


def _issuer_at(
    discourse: Discourse, sentence: int, paper: int, noun: str, *, by_words: bool = True
) -> str | None:
    """Who issued the paper that a word of a sentence tells of."""
    tree = discourse.trees[sentence]
    name = told_issuer(discourse, sentence, paper, by_words=by_words)
    if name is None and by_words:
        name = owner(discourse, sentence, paper)
    phrase = noun_phrase(tree, paper)
    if name is not None or not phrase:
        return name
    is_same = tree.lower[paper] == noun or tree.lower[paper] not in ABOUT_SOMEBODY
    is_owned = any(tree.tags[k] == POSSESSIVE for k in phrase if k < paper)
    span = tree.chars(phrase[0], phrase[-1])
    name = named_issuer(discourse, tree, span, paper) if is_same or is_owned else None
    is_plain = by_words or is_owned or noun in POLLS or name is None
    return name if is_plain or discourse.known.kind_of(name or "") else None


def is_new(tree: Tree, paper: int) -> bool:
    """Whether a paper is told of for the first time: *a letter*, *another report*."""
    return any(tree.lower[k] in INDEFINITES for k in tree.children[paper])


def is_article(tree: Tree, paper: int) -> bool:
    """*a study*, not *one study*."""
    return any(tree.lower[k] in INDEFINITE_ARTICLES for k in tree.children[paper])


def _is_definite(tree: Tree, paper: int) -> bool:
    """*the study*, *Orl University’s study*."""
    return any(tree.lower[k] in DEFINITES or tree.deps[k] == "poss" for k in tree.children[paper])


def told_later(discourse: Discourse, sentence: int, noun: str, offset: int) -> str | None:
    """Whose *a new study* is, where the text goes on to tell: *The study, by Orl University, …*."""
    family = family_of(noun) - FINDINGS
    for ahead in range(sentence, min(len(discourse.trees), sentence + FAR_AHEAD + 1)):
        tree = discourse.trees[ahead]
        for word in range(len(tree)):
            if tree.starts[word] <= offset or not is_paper(tree, word, family):
                continue
            if is_new(tree, word):
                return None
            is_it = _is_definite(tree, word)
            name = _issuer_at(discourse, ahead, word, noun, by_words=False) if is_it else None
            if name is not None:
                return name
    return None


def only_issuer(discourse: Discourse, sentence: int, noun: str, offset: int) -> str | None:
    """*the new poll*: whose all the polls are that the text has told of; nobody where they are of two."""
    family, found = family_of(noun), set()
    for back, word in words_before(discourse, sentence, offset):
        if is_paper(discourse.trees[back], word, family):
            found.add(_issuer_at(discourse, back, word, noun))
    found.discard(None)
    return found.pop() if len(found) == 1 else None
