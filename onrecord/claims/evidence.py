"""What a claim rests on: its basis, what the text says against leaning on it, and our own confidence."""

from __future__ import annotations

import re

from onrecord.claims.layout import Layout
from onrecord.claims.words import compiled
from onrecord.types import Basis, Claim, Span, Spans

GIVEN = "(?:gave|giving|offered|offering|provided|providing|cited|citing|presented|presenting)"
CAVEAT = compiled(
    rf"""
    (?:could|can|has|have|had|was|were)(?: not|n[’']t) (?:been |be )?(?:independently |immediately )?
    (?:verif|confirm|corroborat|authenticat)\w+
    |{GIVEN} (?:no|little|few|any) (?:further |more )?(?:evidence|proof|details|specifics)
    |without {GIVEN} (?:any |further |more )?\w+
    |(?:declined|refused) to (?:comment|elaborate|say|answer|confirm|provide)
    |did(?: not|n[’']t) (?:immediately )?(?:respond|reply|return|answer|elaborate|provide)
    |ha[ds] not seen|not immediately (?:clear|available)|unclear (?:how|whether|if|what|when|who)
    """,
    r"\b",
    r"[^.;”\"]*",
)
SEEN = compiled(
    """
    seen by|obtained by|reviewed by|viewed by|shared with|leaked to|released (?:on|in|by)|
    published (?:on|in|by)|filed (?:on|in|with)
    """,
    r"\b",
    r"\b",
)
OWN = re.compile(r"\b(?:I|we|my|our|I[’']m|I[’']ve|we[’']re|we[’']ve)\b")
SAW = re.compile(r"\b(?:I|we) (?:saw|heard|watched|felt|smelled|witnessed)\b")

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


def caveats_after(layout: Layout, sentence: int) -> Spans:
    """Where this sentence or the next of its paragraph says what limits the claim."""
    found: list[Span] = []
    for index in (sentence, sentence + 1):
        if index >= len(layout.sentences) or layout.paragraph_of[index] != layout.paragraph_of[sentence]:
            continue
        start, end = layout.sentences[index]
        for match in CAVEAT.finditer(layout.text, start, end):
            stop = match.end() - (len(match.group()) - len(match.group().rstrip()))
            found.append((match.start(), stop))
    return tuple(found)


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
        claim.polarity == "denied" or (claim.quote == "direct" and OWN.search(content))
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
