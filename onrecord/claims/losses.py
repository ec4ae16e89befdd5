"""What is lost where the reading of a text breaks: the sentence that breaks it, and not its article."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from onrecord.claims.extraction import read_texts
from onrecord.text.language_id import is_english
from onrecord.text.sentences import paragraphs, sentences
from onrecord.types import ArticleText, Claim, Extraction, Span, UnreadSentence

LETTERS = re.compile(r"[^\n]")
Reader = Callable[[Sequence[ArticleText]], Sequence[tuple[Claim, ...]]]


@dataclass(frozen=True, slots=True)
class Broken:
    """The reading broke, and on what."""

    error: str


@dataclass(frozen=True, slots=True)
class Salvage:
    """What could be read of a text, and the sentences of which nothing was."""

    claims: tuple[Claim, ...]
    unread: tuple[UnreadSentence, ...] = ()


def extract_texts(
    articles: Sequence[ArticleText], version: str, read: Reader = read_texts
) -> list[Extraction]:
    """The extraction of each text; a sentence on which the reading breaks is in ``unread``."""
    spoken = [is_english(a.text) for a in articles]
    found = iter(_salvaged([a for a, is_spoken in zip(articles, spoken, strict=True) if is_spoken], read))
    return [
        _extraction(a, next(found), version)
        if is_spoken
        else Extraction(a.id, (), version, "language_unsupported")
        for a, is_spoken in zip(articles, spoken, strict=True)
    ]


def _extraction(article: ArticleText, found: Salvage, version: str) -> Extraction:
    problem = "sentences_unread" if found.unread else None
    return Extraction(article.id, found.claims, version, problem, found.unread)


def _salvaged(articles: Sequence[ArticleText], read: Reader) -> list[Salvage]:
    """What can be read of each text; where one breaks, each is read by itself."""
    claims = _attempt(articles, read)
    if not isinstance(claims, Broken):
        return [Salvage(of_one) for of_one in claims]
    if len(articles) > 1:
        return [found for article in articles for found in _salvaged([article], read)]
    return [_without_what_breaks(articles[0], read)]


def _attempt(articles: Sequence[ArticleText], read: Reader) -> Sequence[tuple[Claim, ...]] | Broken:
    try:
        return read(articles)
    except MemoryError:  # says nothing of the text's sentences; whoever limits the memory knows what to do
        raise
    except Exception as error:  # noqa: BLE001 -- whatever a text does to a rule or to the parser costs a sentence of it
        return Broken(f"{type(error).__name__}: {error}"[:200])


def _without_what_breaks(article: ArticleText, read: Reader) -> Salvage:
    """The text read as one without the sentences that break it, or, where that breaks too, in parts."""
    text = article.text
    found = _in_parts(article, [s for p in paragraphs(text) for s in sentences(text, p)], read)
    if not found.unread:
        return found
    whole = _attempt([_blanked(article, [one.span for one in found.unread])], read)
    return found if isinstance(whole, Broken) else replace(found, claims=whole[0])


def _in_parts(article: ArticleText, kept: Sequence[Span], read: Reader) -> Salvage:
    """What can be read of these sentences; where they break together, of each half of them by itself."""
    claims = _attempt([_only(article, kept)], read)
    if not isinstance(claims, Broken):
        return Salvage(claims[0])
    if len(kept) < 2:
        return Salvage((), tuple(UnreadSentence(span, claims.error) for span in kept))
    middle = len(kept) // 2
    one, other = _in_parts(article, kept[:middle], read), _in_parts(article, kept[middle:], read)
    return Salvage((*one.claims, *other.claims), (*one.unread, *other.unread))


def _only(article: ArticleText, kept: Sequence[Span]) -> ArticleText:
    ends = [0, *(end for _, end in kept)]
    starts = [*(start for start, _ in kept), len(article.text)]
    return _blanked(article, list(zip(ends, starts, strict=True)))


def _blanked(article: ArticleText, spans: Sequence[Span]) -> ArticleText:
    """The article with white space in these places, so that all else keeps its own."""
    text = article.text
    for start, end in spans:
        text = text[:start] + LETTERS.sub(" ", text[start:end]) + text[end:]
    return replace(article, text=text)
