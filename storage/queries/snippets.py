"""Where in an article words stand that were looked for, with what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sqlmodel import Session

from storage.queries.rows import rows_with
from storage.search import query_words

AROUND = 110  # characters on either side
STEM = 5  # letters that words of one stem share, mostly


def snippets(session: Session, article_ids: Iterable[int], words: str) -> dict[int, tuple[str, str, str]]:
    """For each article what stands before the first of the words, that word, and what follows."""
    asked = [part.phrase for part in query_words(words)]
    return {row["id"]: around(row["text"], asked) for row in rows_with(session, _TEXTS, article_ids)}


def around(text: str, asked: Sequence[str]) -> tuple[str, str, str]:
    """The first of the words with its neighbours; the beginning of the text where none is as written.

    >>> around("All is calm. The reservoirs are low.", ["reservoir"])
    ('All is calm. The ', 'reservoirs', ' are low.')
    """
    stems = "|".join(re.escape(word[:STEM]) for word in asked if word)
    met = re.search(rf"\b(?:{stems})\w*", text, re.IGNORECASE) if stems else None
    if met is None:
        return "", "", _cut(text[: 2 * AROUND], len(text) > 2 * AROUND, at_end=True)
    start, end = max(0, met.start() - AROUND), met.end() + AROUND
    before = _cut(text[start : met.start()], start > 0, at_end=False)
    return before, met[0], _cut(text[met.end() : end], end < len(text), at_end=True)


def _cut(words: str, is_cut: bool, *, at_end: bool) -> str:
    """The words without a part of one at the edge, and a sign that there is more."""
    if not is_cut:
        return words
    return f"{words.rpartition(' ')[0]} …" if at_end else f"… {words.partition(' ')[2]}"


_TEXTS = """
    SELECT a.id, v.text FROM articles a JOIN article_versions v ON v.id = a.current_version_id
    WHERE a.id IN :ids
"""
