"""What a claim rests on: how its origin is said to know."""

from __future__ import annotations

from onrecord.english.evidence import OWN, OWN_OF_A_BODY, SAW, SEEN
from onrecord.types import Basis, Claim


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
