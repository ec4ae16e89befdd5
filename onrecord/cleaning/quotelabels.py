"""Who is quoted in a block quotation, as its page writes it: the line that closes it or stands below."""

from __future__ import annotations

import re
from typing import Any

_PULLED = re.compile(r"pull-?_?quote", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:cite|citation|attribution|author|source|speaker|credit)(?:$|[\s_-])", re.IGNORECASE
)
_LONGEST = 20  # words


def is_pulled(quotation: Any) -> bool:
    """True for a sentence of the article set large, by its own name or that of its figure."""
    around = (quotation, quotation.getparent())
    return any(one is not None and _PULLED.search(one.get("class") or "") for one in around)


def quote_label(quotation: Any) -> str | None:
    """The line that names whoever is quoted; None where none closes the quotation."""
    below = [one for one in quotation.iter("cite", "footer", "figcaption", "p", "span", "div") if _names(one)]
    closing = [one for one in below if _closes(one, quotation)]
    parent = quotation.getparent()
    if not closing and parent is not None and parent.tag == "figure":
        closing = list(parent.iter("figcaption"))
    line = " ".join("".join(closing[0].itertext()).split()) if closing else ""
    return line if line and len(line.split()) <= _LONGEST else None


def _names(element: Any) -> bool:
    return element.tag in ("cite", "footer", "figcaption") or bool(_NAMED.search(element.get("class") or ""))


def _closes(element: Any, quotation: Any) -> bool:
    """True where nothing stands behind the element but what names somebody too, and some words before it."""
    here = element
    while here is not quotation:
        if (here.tail or "").strip() or any(
            _has_words(one) and not _names(one) for one in here.itersiblings()
        ):
            return False
        here = here.getparent()
        if here is None:
            return False
    return "".join(quotation.itertext()).strip() != "".join(element.itertext()).strip()


def _has_words(element: Any) -> bool:
    return bool("".join(element.itertext()).strip() or (element.tail or "").strip())
