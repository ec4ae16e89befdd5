"""Embedded posts: what stands in them is their poster's, and never the outlet's own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.placetypes import block_type
from onrecord.signatures import SIGNATURE
from onrecord.text.blocks import Blocks
from onrecord.types import Attribution, Claim, Span


def credited(text: str, blocks: Blocks, claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those in posts each with the poster at the head of its chain, or with nobody known."""
    return [_credited(text, blocks, claim) if claim.place == "embed" else claim for claim in claims]


def _credited(text: str, blocks: Blocks, claim: Claim) -> Claim:
    post = _post_around(text, claim.content[0][0], blocks)
    poster = _poster(text, post, claim.content[0][0])
    if claim.chain and (poster is None or claim.chain[0].speaker == poster.speaker):
        return claim  # somebody is said to have said it in the post, whoever posted it
    told = poster or Attribution((), (), None, "anonymous")
    quote = "direct" if claim.quote == "narrator" else claim.quote
    return replace(claim, chain=(told, *claim.chain), quote=quote)


def _post_around(text: str, offset: int, blocks: Blocks) -> Span:
    """The stretch that the page says is this post, never a neighbour's; else the one line."""
    told = (one.span for one in reversed(blocks.at(offset)) if block_type(one.kind).place == "embed")
    end = text.find("\n", offset)
    return next(told, (text.rfind("\n", 0, offset) + 1, end if end >= 0 else len(text)))


def _poster(text: str, post: Span, offset: int) -> Attribution | None:
    """Whom the post names: below the words, or above them where only one poster is named at all."""
    named = list(SIGNATURE.finditer(text[post[0] : post[1]]))
    below = [match for match in named if post[0] + match.end() > offset]
    found = below[0] if below else named[0] if len(named) == 1 else None
    if found is None or found.lastgroup is None:
        return None
    start, end = (post[0] + place for place in found.span(found.lastgroup))
    name = text[start:end]
    return Attribution(((start, end),), (), name, "person" if " " in name else "organization")
