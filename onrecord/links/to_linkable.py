"""From claims in an article to claims as the linker sees them: words, and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from onrecord.dates import moment
from onrecord.duplicates import cluster
from onrecord.types import ArticleText, Claim, LinkableClaim, Quantity, Spans

TOPIC_CHARACTERS = 800  # of an article's beginning: enough to tell one event from another
JOINT = " … "  # between the pieces of a content
CONTEXT_CHARACTERS = 300  # before a sentence: the one before it is seldom longer


def linkable_claim(key: str, claim: Claim, article: ArticleText, story: str) -> LinkableClaim:
    """The claim as the linker sees it, under this key."""
    text, (start, end) = article.text, claim.sentence
    return LinkableClaim(
        id=key,
        article=article.id,
        story=story,
        outlet=article.outlet,
        published=claim.posted or article.published,
        content=JOINT.join(text[s:e] for s, e in claim.content),
        sentence=text[start:end],
        context=context_of(article.title, text, start),
        chain=claim.chain,
        polarity=claim.polarity,
        certainty=claim.certainty,
        quantities=quantities_within(claim.content, claim.quantities),
        place=claim.place,
        topic=topic_of(article.title, text),
        at=claim.sentence,
        basis=claim.basis,
    )


def quantities_within(content: Spans, quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The quantities that end inside a piece, at their spans in the joined content.

    The spans that are given lie in the text. A bound that stands before the content (*at least*) holds, but
    its words are not in the span; the last words of what ends behind the content are not either.
    """
    pieces = (end - start + len(JOINT) for start, end in content)
    places = list(zip(content, accumulate(pieces, initial=0), strict=False))
    return tuple(
        replace(q, span=(max(q.span[0], start) - start + at, min(q.span[1], end) - start + at))
        for q in quantities
        for (start, end), at in places
        if start < q.span[1] and q.span[0] < end and (q.span[1] <= end or q.span[0] >= start)
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
