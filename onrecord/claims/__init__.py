"""Claims of a text: who said what, through whom, how surely, in the exact words."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.types import ArticleText, Extraction

EXTRACTOR_VERSION = "13"


def extract(article: ArticleText) -> Extraction:
    """All claims of one text, or the reason why there are none."""
    return extract_many([article])[0]


def extract_many(articles: Sequence[ArticleText]) -> list[Extraction]:
    """The extraction of each text, in their order and independent of the others."""
    from onrecord.claims.losses import extract_texts
    from onrecord.claims.seeing import put_back, seen_text

    seen = [seen_text(article) for article in articles]
    found = extract_texts([article for article, _ in seen], EXTRACTOR_VERSION)
    return [put_back(one, places) for one, (_, places) in zip(found, seen, strict=True)]


def warm() -> None:
    """The model is loaded in this process and has parsed once."""
    from onrecord.english.language import ENGLISH
    from onrecord.text import parsing

    parsing.warm(ENGLISH)
