"""From claims in an article to claims as the linker sees them: words, and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.dates import moment
from onrecord.duplicates import cluster
from onrecord.types import ArticleText, Claim, LinkableClaim

TOPIC_CHARACTERS = 800  # of an article's beginning: enough to tell one event from another
CONTEXT_CHARACTERS = 300  # before a sentence: the one before it is seldom longer


def linkable_claim(key: str, claim: Claim, article: ArticleText, story: str) -> LinkableClaim:
    """The claim as the linker sees it, under this key."""
    text, (start, end) = article.text, claim.sentence
    return LinkableClaim(
        id=key,
        article=article.id,
        story=story,
        outlet=article.outlet,
        published=article.published,
        content=" … ".join(text[s:e] for s, e in claim.content),
        sentence=text[start:end],
        context=context_of(article.title, text, start),
        chain=claim.chain,
        polarity=claim.polarity,
        certainty=claim.certainty,
        quantities=claim.quantities,
        place=claim.place,
        topic=topic_of(article.title, text),
        at=claim.sentence,
        basis=claim.basis,
    )


def stories_of(articles: Sequence[ArticleText]) -> list[str]:
    """For each article the smallest id of those that carry its text; ValueError for a date that is none."""
    labels = cluster((article.id, article.text, moment(article.published)) for article in articles)
    return [story for _, story in labels]


def topic_of(title: str | None, text: str) -> str:
    """The headline and how the article begins."""
    return f"{title or ''}\n{text[:TOPIC_CHARACTERS]}"


def context_of(title: str | None, text: str, sentence_start: int) -> str:
    """The headline and the sentence before: what an anaphora counts."""
    before = text[max(0, sentence_start - CONTEXT_CHARACTERS) : sentence_start].strip()
    return f"{title or ''}\n{before.rsplit('. ', 1)[-1]}".strip()
