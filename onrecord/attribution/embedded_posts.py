"""Embedded posts: what stands in them is their poster's, and never the outlet's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.types import ArticleText, Attribution, Claim, Place, Span

_HANDLE = r"@[\w.-]{2,60}"
_NAME = r"[^\s@()|—–·:][^@()|—–·\n]{0,58}?"
# who posted, as the sites write it under the post, or above it
_SIGNATURE = re.compile(
    rf"(?:^|\s)[—–-]{{1,2}}\s*(?P<under>{_NAME})\s*\({_HANDLE}\)"
    rf"|\b(?:[Aa] post shared|[Pp]ost(?:ed)?) by\s+(?P<shared>{_NAME})\s*(?:\({_HANDLE}\)|\bon\b|$)"
    rf"|^(?P<above>{_NAME})\s*(?:\({_HANDLE}\)|{_HANDLE})\s*(?:[·|,].*)?$"
    rf"|(?:^|\s)[—–-]{{1,2}}\s*(?P<handle>{_HANDLE})",
    re.MULTILINE,
)


def credited(article: ArticleText, claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those in posts each with the poster at the head of its chain, or with nobody known."""
    return [_credited(article, claim) if claim.place == "embed" else claim for claim in claims]


def _credited(article: ArticleText, claim: Claim) -> Claim:
    post = _post_around(article.text, claim.content[0][0], article.places)
    poster = _poster(article.text, post, claim.content[0][0])
    if claim.chain and (poster is None or claim.chain[0].speaker == poster.speaker):
        return claim  # somebody is said to have said it in the post, whoever posted it
    told = poster or Attribution((), (), None, "anonymous")
    quote = "direct" if claim.quote == "narrator" else claim.quote
    return replace(claim, chain=(told, *claim.chain), quote=quote)


def _post_around(text: str, offset: int, places: Sequence[tuple[Span, Place]]) -> Span:
    """The paragraphs in a row that the page says are posts; of a text that says nothing, the one line."""
    spans = sorted(span for span, place in places if place == "embed")
    if not any(start <= offset < end for start, end in spans):
        end = text.find("\n", offset)
        return text.rfind("\n", 0, offset) + 1, end if end >= 0 else len(text)
    post = next(span for span in spans if span[0] <= offset < span[1])
    for span in spans:
        if span[0] >= post[1] and not text[post[1] : span[0]].strip():
            post = post[0], span[1]
    for span in reversed(spans):
        if span[1] <= post[0] and not text[span[1] : post[0]].strip():
            post = span[0], post[1]
    return post


def _poster(text: str, post: Span, offset: int) -> Attribution | None:
    """Whom the post names: below the words, or above them where only one poster is named at all."""
    named = list(_SIGNATURE.finditer(text[post[0] : post[1]]))
    below = [match for match in named if post[0] + match.end() > offset]
    found = below[0] if below else named[0] if len(named) == 1 else None
    if found is None or found.lastgroup is None:
        return None
    start, end = (post[0] + place for place in found.span(found.lastgroup))
    name = text[start:end]
    return Attribution(((start, end),), (), name, "person" if " " in name else "organization")
