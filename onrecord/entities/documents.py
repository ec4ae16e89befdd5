"""Whose paper speaks: the issuer of a report, a letter, a tweet, by its phrase and by what is told of it."""

from __future__ import annotations

from onrecord.english import names, nouns
from onrecord.english.apposition import ANOTHER_ONE
from onrecord.english.function_words import DEFINITES
from onrecord.english.papers import ANEW, DESCRIBING, LAWS, NO_ISSUER, OUTLET_PAPERS, PIECES, SAME
from onrecord.entities.discourse import Discourse, Speaker
from onrecord.entities.issuers import owner, told_issuer
from onrecord.entities.paper_phrases import named_issuer
from onrecord.entities.reporters import reporter, reporter_soon
from onrecord.entities.told_papers import is_article, is_new, only_issuer, told_later, told_of
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.tags import NOUN
from onrecord.types import Span

SUBJECTS = ("nsubj", "nsubjpass")
SPEAKING = ("organization", "outlet", "country", "document")


def document(discourse: Discourse, sentence: int, span: Span, noun: str, head: int) -> Speaker:
    """A paper by its issuer: in the phrase, told of elsewhere, or the outlet that *the report* is of."""
    tree = discourse.trees[sentence]
    word = tree.at(head)
    if word is None:
        return Speaker(None, "document")
    issuer = (
        named_issuer(discourse, tree, span, word)
        or told_issuer(discourse, sentence, word)
        or owner(discourse, sentence, word)
    )
    if issuer is not None or tree.child(word, "poss") is not None or noun in LAWS:
        return Speaker(issuer, "document")
    modifiers = _modifiers(discourse, span, noun, head)
    if modifiers is not None:
        return _told_elsewhere(discourse, sentence, noun, head, modifiers)
    if tree.tags[word] == NOUN and is_article(tree, word):
        later = told_later(discourse, sentence, noun, head) or reporter_soon(discourse, sentence, head, noun)
        return Speaker(later, "document")
    return Speaker(None, "document")


def _told_elsewhere(
    discourse: Discourse, sentence: int, noun: str, head: int, modifiers: list[str]
) -> Speaker:
    """*the report*, told of before or after, or the outlet's that has reported."""
    outlet = reporter(discourse, sentence, head, noun) if noun in OUTLET_PAPERS else None
    if outlet is not None:
        return outlet
    if ANEW in modifiers:
        return Speaker(only_issuer(discourse, sentence, noun, head), "document")
    teller = told_of(discourse, sentence, noun, head) or told_later(discourse, sentence, noun, head)
    if teller is not None or modifiers:
        return Speaker(teller, "document")
    return reporter(discourse, sentence, head, noun) or Speaker(
        reporter_soon(discourse, sentence, head, noun), "document"
    )


def _modifiers(discourse: Discourse, span: Span, noun: str, head: int) -> list[str] | None:
    """The words inside *the 40-page report published Friday*; None for a paper that may be another one.

    That is *the latest report*, *the report on Nord Gas*, and *this story*, which is the outlet's own.
    """
    first, *modifiers = discourse.text[span[0] : head].split() or [""]
    modifiers = [word for word in modifiers if word != SAME]  # *the same poll* is that poll
    behind = discourse.known.within((head + len(noun), span[1] + 1))
    is_plain = all(DESCRIBING.fullmatch(word) and word not in ANOTHER_ONE - {ANEW} for word in modifiers)
    is_free = all(NO_ISSUER.fullmatch(mention.name) for mention in behind)
    is_own = noun in PIECES and first.casefold() in names.DEMONSTRATIVES
    is_told = first.casefold() in DEFINITES and not is_own and len(modifiers) <= 3
    return modifiers if is_told and is_plain and is_free else None


def paper_before(discourse: Discourse, sentence: int) -> Speaker | None:
    """The paper that *it* stands for: the subject of the sentence before, or what that issued."""
    heard = discourse.floor.heard_in.get(sentence - 1, ())
    if sentence == 0 or any(speaker.kind in SPEAKING for speaker in heard):
        return None
    tree = discourse.trees[sentence - 1]
    for word in range(len(tree)):
        if tree.tags[word] != NOUN or tree.lower[word] not in nouns.PAPERS - LAWS:
            continue
        if tree.deps[word] in SUBJECTS and tree.deps[tree.heads[word]] == "ROOT":
            phrase = noun_phrase(tree, word)
            span = tree.chars(phrase[0], phrase[-1]) if phrase else tree.chars(word, word)
            return document(discourse, sentence - 1, span, tree.lower[word], tree.starts[word])
        is_main = any(tree.deps[above] == "ROOT" for above in list(tree.ancestors(word))[:2])
        issuer = told_issuer(discourse, sentence - 1, word) if is_main and is_new(tree, word) else None
        if issuer is not None:
            return Speaker(issuer, "document")
    return None
