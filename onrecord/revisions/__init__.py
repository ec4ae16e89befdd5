"""Revisions: what an edit, or a reprint, did to a text and to the claims in it."""

from onrecord.revisions.changes import Change, Comparison, Figure, StatedClaim, Wording
from onrecord.revisions.comparing import compare
from onrecord.revisions.notes import notes
from onrecord.revisions.passages import Passage, differing_paragraphs
from onrecord.revisions.protecting import PROTECTED, protected
from onrecord.revisions.substance import substance
from onrecord.revisions.words import Piece, word_diff

# A change of what is told, or how, is another version: comparisons are then made again.
COMPARER_VERSION = "3"

__all__ = [
    "COMPARER_VERSION", "PROTECTED", "Change", "Comparison", "Figure", "Passage", "Piece", "StatedClaim",
    "Wording", "compare", "differing_paragraphs", "notes", "protected", "substance", "word_diff",
]  # fmt: skip
