"""What a claim rests on: its basis in the text, and our own confidence."""

from __future__ import annotations

import re

from onrecord.claims.words import compiled
from onrecord.types import Basis, Claim

SEEN = compiled(
    """
    seen by|obtained by|reviewed by|viewed by|shared with|leaked to|released (?:on|in|by)|
    published (?:on|in|by)|filed (?:on|in|with)
    """,
    r"\b",
    r"\b",
)
OWN = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)(?:[’'](?:m|ve|re|ll|d))?\b")
# *Nord Gas said it had closed the valve*: a body tells of itself.
OWN_OF_A_BODY = re.compile(
    r"(?:it|they) (?:had|has|have|would|will|did|does|was|is|were)(?! (?:been )?(?:raining|clear|snowing))\b|"
    r"(?:its|their) "
)
SAW = re.compile(r"\b(?:I|[Ww]e) (?:saw|watched|witnessed|smelled|heard(?! (?:that|from|about|of)\b))\b")

# The share of such claims right on the articles set apart for learning; see docs/claims.md.
CONFIDENCE = {
    "according_to": 0.92,
    "clause_after": 0.9,
    "clause_before": 0.92,
    "quotation_before": 0.9,
    "narrator": 0.8,
    "gerund_after": 0.8,
    "preposition_after": 0.75,
    "put_at": 0.8,
    "object_after": 0.6,
    "infinitive_after": 0.7,
    "quoted_as": 0.7,
    "passive_denial": 0.7,
    "passive_news": 0.7,
    "floating": 0.5,
    "as_clause": 0.6,
    "target": 0.6,
    "quotation_after": 0.6,
    "quoting": 0.6,
    "noun": 0.6,
    "relative_object": 0.6,
    "passive_infinitive": 0.5,
    "colon_after": 0.5,
}


def basis_of(claim: Claim, text: str) -> Basis:
    """How the origin is said to know."""
    if not claim.chain:
        return "not_stated"
    origin = claim.chain[-1]
    content = " ".join(text[s:e] for s, e in claim.content)
    if origin.kind == "anonymous":
        return "unnamed_source"
    if SAW.search(content) and claim.quote != "indirect":
        return "witnessed"
    if origin.kind == "document":
        source = " ".join(text[s:e] for s, e in origin.source)
        return "document_seen" if SEEN.search(source) else "not_stated"
    if origin.kind in ("person", "organization", "country") and (
        claim.polarity == "denied"
        or (claim.quote == "direct" and OWN.search(content))
        or (origin.kind != "person" and OWN_OF_A_BODY.match(content))
    ):
        return "own_statement"
    return "not_stated"


def confidence_of(claim: Claim) -> float:
    """The extractor's confidence by rule, lower inside another's words and where nobody is said to speak."""
    base = CONFIDENCE.get(claim.rule, 0.5)
    if claim.chain and not claim.chain[-1].source and claim.rule not in ("floating", "noun"):
        base -= 0.15
    if len(claim.chain) > 1 and claim.rule == "clause_after":
        base -= 0.25
    return max(0.1, base)
