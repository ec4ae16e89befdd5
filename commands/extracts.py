"""An article with its claims marked, readable in a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from commands.markings import contents_of, missing_of, told_of
from commands.printing import plain, show
from onrecord.markings import Paragraph, paragraphs_of

if TYPE_CHECKING:
    from rich.text import Text

    from onrecord.types import ArticleText, Claim, Extraction

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
SAID, OWN = ("»", "«"), ("›", "‹")  # around what somebody said; around the outlet's own words
LEGEND = "»…«¹ is what somebody said, ›…‹² the outlet's own words; below each paragraph, whose they are."


def show_extraction(article: ArticleText, extraction: Extraction) -> None:
    """The article is printed with its claims marked and numbered, and told of below each paragraph."""
    from rich.padding import Padding
    from rich.text import Text

    parts: list[Any] = [Text(about(article), style="bold"), Text()]
    missing = missing_of(extraction)
    if missing is not None:
        parts.append(Text(missing))
    for paragraph in paragraphs_of(article.text, contents_of(extraction.claims)):
        parts.append(_marked(paragraph, extraction.claims))
        for number in paragraph.begins:
            told = " · ".join(told_of(extraction.claims[number - 1], article.text))
            parts.append(Padding(Text(f"{_raised(number)} {told}", style="dim"), (0, 0, 0, 2)))
        parts.append(Text())
    if extraction.claims:
        parts.append(Text(LEGEND, style="dim"))
    show(*parts, Text())


def about(article: ArticleText) -> str:
    """Title, outlet and date of an article in one line, and which of them is not known."""
    return " · ".join(
        (
            plain(article.title) or plain(article.id),
            plain(article.outlet) or "outlet unknown",
            plain(article.published)[:10] or "undated",
        )
    )


def _marked(paragraph: Paragraph, claims: Sequence[Claim]) -> Text:
    from rich.text import Text

    line = Text()
    for piece in paragraph.pieces:
        line.append("".join(_marks(claims, number)[0] for number in piece.opens))
        is_said = any(claims[number - 1].chain for number in piece.within)
        line.append(piece.words, style="bold" if is_said else None)
        line.append("".join(_marks(claims, number)[1] + _raised(number) for number in piece.closes))
    return line


def _marks(claims: Sequence[Claim], number: int) -> tuple[str, str]:
    return SAID if claims[number - 1].chain else OWN


def _raised(number: int) -> str:
    return str(number).translate(RAISED)
