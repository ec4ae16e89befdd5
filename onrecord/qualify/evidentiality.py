"""What a claim rests on: its basis in the text, and our own confidence."""

from __future__ import annotations

from onrecord.english.evidence import OWN, OWN_OF_A_BODY, SAW, SEEN
from onrecord.types import Basis, Claim

# The share of such claims that annotators have too, in the articles set apart for learning and in the
# train split of PolNeAR, rounded; see docs/claims.md.
CONFIDENCE = {
    "clause_before": 0.93,
    "according_to": 0.9,
    "clause_after": 0.88,
    "quotation_before": 0.88,
    "narrator": 0.87,
    "gerund_after": 0.75,
    "label": 0.75,
    "preposition_after": 0.75,
    "put_at": 0.75,
    "quotation_after": 0.75,
    "infinitive_after": 0.72,
    "target": 0.7,
    "passive_news": 0.7,
    "quoted_as": 0.7,
    "as_clause": 0.68,
    "object_after": 0.65,
    "quoting": 0.55,
    "passive_denial": 0.6,
    "noun": 0.58,
    "noun_made": 0.7,
    "colon_after": 0.5,
    "passive_infinitive": 0.5,
    "relative_object": 0.5,
    "floating": 0.4,
}
# What else tells: a quotation around its cue, words between marks in a report, too little to go by.
SHORT = 30  # characters: content of five words or fewer


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
    """How likely an annotator has the claim too: by rule, shape, and whether anybody is said to speak."""
    confidence = CONFIDENCE.get(claim.rule, 0.5) + _by_shape(claim)
    if claim.chain and not claim.chain[-1].source and claim.rule not in ("floating", "passive_infinitive"):
        confidence -= 0.25
    if len(claim.chain) > 1:
        confidence -= 0.1
    return round(max(0.1, confidence), 2)


def _by_shape(claim: Claim) -> float:
    """What a quotation before its cue, or a report that quotes, adds to or takes from its rule."""
    if claim.rule == "clause_after":
        return {"mixed": 0.04, "direct": -0.05}.get(claim.quote, 0.0)
    if claim.rule != "quotation_before":
        return 0.0
    if claim.quote == "mixed":
        return -0.15
    length = sum(end - start for start, end in claim.content)
    return 0.06 if len(claim.content) > 1 else -0.1 if length < SHORT else 0.0
