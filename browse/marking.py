"""The text of an article in paragraphs, each with the claims that begin in it and where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from browse.words import voice
from onrecord.markings import Paragraph, Piece, paragraphs_of
from onrecord.placetypes import block_type
from onrecord.types.blocks import TextBlocks
from storage.queries.article_texts import ArticleText, MarkedClaim


@dataclass(frozen=True, slots=True)
class MarkedPiece:
    """Words with the look of their mark, and the numbers of the claims that end behind them."""

    words: str
    look: str  # classes of a style sheet; empty where no claim covers the words
    closes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MarkedParagraph:
    """A paragraph as it is set: what kind of block it is, its pieces, the claims told beside it."""

    kind: str
    label: str | None
    pieces: tuple[MarkedPiece, ...]
    begins: tuple[tuple[int, MarkedClaim], ...]


def marked_paragraphs(article: ArticleText, claims: Sequence[MarkedClaim]) -> list[MarkedParagraph]:
    """The paragraphs in order; claims count from one, as they are listed."""
    numbered = dict(enumerate(claims, start=1))
    contents = {number: one.spans for number, one in numbered.items()}
    return [_marked(one, numbered, article.blocks) for one in paragraphs_of(article.text, contents)]


def _marked(paragraph: Paragraph, claims: dict[int, MarkedClaim], blocks: TextBlocks) -> MarkedParagraph:
    kind, label = _block(paragraph.span, blocks)
    return MarkedParagraph(
        kind,
        label,
        tuple(MarkedPiece(one.words, _look(one, claims), one.closes) for one in paragraph.pieces),
        tuple((number, claims[number]) for number in paragraph.begins),
    )


def _look(piece: Piece, claims: dict[int, MarkedClaim]) -> str:
    """Of claims within each other the innermost speaker's, whose words are the shortest, is shown."""
    if not piece.within:
        return ""
    inner = min(piece.within, key=lambda n: sum(end - start for start, end in claims[n].spans))
    claim = claims[inner].claim
    denied = " denied" if claim.polarity == "denied" else ""
    unsure = "" if claim.stated_as == "flatly" else " unsure"
    return f"{voice(claim)}{denied}{unsure}"


def _block(span: tuple[int, int], blocks: TextBlocks) -> tuple[str, str | None]:
    """The narrowest block that holds the paragraph."""
    around = [one for one in blocks if one.span[0] <= span[0] and span[1] <= one.span[1]]
    if not around:
        return "paragraph", None
    inner = min(around, key=lambda one: one.span[1] - one.span[0])
    return block_type(inner.kind).kind, inner.label
