"""What is lost where the reading of a text breaks: the sentence that breaks it, and not its article."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from onrecord.claims.extraction import read_texts
from onrecord.english.language import ENGLISH
from onrecord.languages import Language
from onrecord.text.sentences import paragraphs, sentences
from onrecord.types import ArticleText, Claim, Extraction, Span, UnreadSentence

LETTERS = re.compile(r"[^\n]")
Reader = Callable[[Sequence[ArticleText], Language], Sequence[tuple[Claim, ...]]]


@dataclass(frozen=True, slots=True)
class Broken:
    """The reading broke, and on what."""

    error: str


@dataclass(frozen=True, slots=True)
class Salvage:
    """What could be read of a text, and the sentences of which nothing was."""

    claims: tuple[Claim, ...]
    unread: tuple[UnreadSentence, ...] = ()


LANGUAGES = (ENGLISH,)  # that texts are read in


def extract_texts(
    articles: Sequence[ArticleText],
    version: str,
    read: Reader = read_texts,
    languages: Sequence[Language] = LANGUAGES,
) -> list[Extraction]:
    """The extraction of each text in the language it is written in; what breaks is in ``unread``."""
    spoken = [_language_of(article.text, languages) for article in articles]
    found = {language.code: iter(_read_in(language, articles, spoken, read)) for language in languages}
    return [
        Extraction(article.id, (), version, "language_unsupported")
        if language is None
        else _extraction(article, next(found[language.code]), version)
        for article, language in zip(articles, spoken, strict=True)
    ]


def _language_of(text: str, languages: Sequence[Language]) -> Language | None:
    return next((language for language in languages if language.is_written_in(text)), None)


def _read_in(
    language: Language,
    articles: Sequence[ArticleText],
    spoken: Sequence[Language | None],
    read: Reader,
) -> list[Salvage]:
    """What can be read of the texts of one language, in their order."""
    mine = [article for article, found in zip(articles, spoken, strict=True) if found is language]
    return _salvaged(mine, language, read)


def _extraction(article: ArticleText, found: Salvage, version: str) -> Extraction:
    problem = "sentences_unread" if found.unread else None
    return Extraction(article.id, found.claims, version, problem, found.unread)


def _salvaged(articles: Sequence[ArticleText], language: Language, read: Reader) -> list[Salvage]:
    """What can be read of each text; where one breaks, each is read by itself."""
    claims = _attempt(articles, language, read)
    if not isinstance(claims, Broken):
        return [Salvage(of_one) for of_one in claims]
    if len(articles) > 1:
        return [found for article in articles for found in _salvaged([article], language, read)]
    return [_without_what_breaks(articles[0], language, read)]


def _attempt(
    articles: Sequence[ArticleText], language: Language, read: Reader
) -> Sequence[tuple[Claim, ...]] | Broken:
    try:
        return read(articles, language)
    except MemoryError:  # says nothing of the text's sentences; whoever limits the memory knows what to do
        raise
    except Exception as error:  # noqa: BLE001 -- whatever a text does to a rule or to the parser costs a sentence of it
        return Broken(f"{type(error).__name__}: {error}"[:200])


def _without_what_breaks(article: ArticleText, language: Language, read: Reader) -> Salvage:
    """The text read as one without the sentences that break it, or, where that breaks too, in parts."""
    text = article.text
    found = _in_parts(
        article, [s for p in paragraphs(text) for s in sentences(text, p, language)], language, read
    )
    if not found.unread:
        return found
    whole = _attempt([_blanked(article, [one.span for one in found.unread])], language, read)
    return found if isinstance(whole, Broken) else replace(found, claims=whole[0])


def _in_parts(article: ArticleText, kept: Sequence[Span], language: Language, read: Reader) -> Salvage:
    """What can be read of these sentences; where they break together, of each half of them by itself."""
    claims = _attempt([_only(article, kept)], language, read)
    if not isinstance(claims, Broken):
        return Salvage(claims[0])
    if len(kept) < 2:
        return Salvage((), tuple(UnreadSentence(span, claims.error) for span in kept))
    middle = len(kept) // 2
    one, other = (
        _in_parts(article, kept[:middle], language, read),
        _in_parts(article, kept[middle:], language, read),
    )
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
