"""Lines on who wrote a text, made its pictures and how to reach them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.cleaning.authors import reports
from onrecord.cleaning.pagelines import Line, PageContext

_CREDIT = re.compile(
    r"\b(?:contributed\s+(?:to\s+this\s+(?:report|story|article|piece)|(?:\w+\s+)?reporting|research)"
    r"|this\s+(?:story|article|post|piece|report)\s+(?:was|has\s+been|is|first|originally)\s+.{0,40}?(?:published|appeared|updated|corrected|edited|written)"
    r"|(?:reporting|writing|editing|additional\s+reporting)\s+by\s+[A-Z]"
    r"|^with\s+(?:\w+\s+){0,2}(?:inputs?|reporting|files)(?:\s+(?:from|by)(?:\s+(?-i:[A-Z][\w.&]*|and|the|news|agenc(?:y|ies)|wires?),?)+)?\.?$"
    r"|^edited\s+by:?(?:\s+(?-i:[A-Z][\w.'’-]*|and)){1,6}\.?$|^(?:copyright|©|\(c\))|all\s+rights\s+reserved)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"[\w.+-]+@[\w-]+\.[\w.-]+|@\w{2,30}|(?:https?://)?(?:www\.)?(?:twitter|x|facebook|instagram|linkedin)\.com/\S+",
    re.IGNORECASE,
)
_REACH = re.compile(r"(?:contact|e-?mail|reach|follow|twitter|write\s+to)\b.{0,60}", re.IGNORECASE)
_PICTURE = re.compile(
    r"\(?(?:file|stock|undated|handout)\s+(?:photo(?:graph)?|picture|image|pic)s?(?:\s*:|\s+(?:of|showing|shows)\b|[.)]*$)(?!.*\b(?:was|were|is|are|has|have|had|will)\b)|\(?(?:photo(?:graph)?s?|images?|pictures?|fotos?|bild|video)\s*(?:credits?|courtesy|source)?\s*(?::|\bby\b|©|\bcourtesy\b)\s*\S",
    re.IGNORECASE,
)


def is_picture_credit(line: Line, _n: int, _lines: Sequence[Line], _page: PageContext) -> bool:
    """*Photo: Cora Finch / Harbour Post*: who made a picture that is not here."""
    return len(line.text) <= 120 and _PICTURE.match(line.text) is not None


def is_credit(line: Line, n: int, lines: Sequence[Line], _page: PageContext) -> bool:
    """*X contributed to this report*, at the end: about the writing, not about the world."""
    return n >= len(lines) - 4 and len(line.text) <= 400 and _CREDIT.search(line.text.strip("()")) is not None


def is_contact(line: Line, n: int, lines: Sequence[Line], _page: PageContext) -> bool:
    """Addresses and handles of the writer under the text."""
    if n < len(lines) - 4 or len(line.text) > 300:
        return False
    words = [word for word in re.split(r"[\s,;|]+", line.text.rstrip(". ")) if word not in ("or", "and", "")]
    n_lead = next((at for at, word in enumerate(words) if _ADDRESS.fullmatch(word)), len(words))
    are_addresses = n_lead < len(words) and all(_ADDRESS.fullmatch(word) for word in words[n_lead:])
    if _REACH.match(line.text) and n_lead < len(words):
        return not reports(line.text)  # *Contact X at x@post.example or follow her on Twitter @x*
    return are_addresses and (n_lead == 0 or _REACH.fullmatch(" ".join(words[:n_lead])) is not None)
