"""Texts read as their readers see them, and the claims at their places in the text as it was given."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

from onrecord.types import ArticleText, Extraction
from onrecord.unseen import as_seen, seen_with_places


def seen_text(article: ArticleText) -> tuple[ArticleText, list[int] | None]:
    """The article without marks that nobody sees, and where its characters were; None for none."""
    if as_seen(article.text) == article.text:
        return article, None
    text, places = seen_with_places(article.text)
    moved = tuple(
        replace(one, span=(bisect_left(places, one.span[0]), bisect_left(places, one.span[1])))
        for one in article.blocks
    )
    return replace(article, text=text, blocks=moved), places


def put_back(found: Extraction, places: Sequence[int] | None) -> Extraction:
    """The extraction with every span where it stands in the text that was given."""
    if places is None:
        return found
    return replace(found, claims=_back(found.claims, places), unread=_back(found.unread, places))


def _back(value: Any, places: Sequence[int]) -> Any:
    """Whatever holds spans, pairs of whole numbers, with each at its old place."""
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: _back(getattr(value, one.name), places) for one in fields(value)})
    if not isinstance(value, tuple):
        return value
    if len(value) == 2 and all(type(one) is int for one in value):
        start, end = value
        if start == end:
            at = places[start] if start < len(places) else places[-1] + 1
            return at, at
        return places[start], places[end - 1] + 1
    return tuple(_back(one, places) for one in value)
