"""Addresses that pages claim: one is believed unless another text is known by it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

import sqlalchemy as sa
from sqlmodel import Session, col

from onrecord.duplicates import has_in_common
from onrecord.sketches import sketch
from onrecord.types import CleanArticle, Sketch
from storage import snapshots, tables
from storage.articles import article_key
from storage.engine import one_at_a_time

LATEST = 3  # versions of a work that a page must have something in common with one of

Shown = tuple[tables.Page, CleanArticle]


def under_right_address(opened: Session, shown: Sequence[Shown]) -> list[Shown]:
    """Each article is known by the address that its page claims, or by where it was found.

    A canonical link to a text with which the page shares nothing is a mistake of software: believed, it would
    make one work the edit of another.
    """
    claimed = {article_key(clean.url, page.locator) for page, clean in shown if _is_claim(page, clean)}
    if not claimed:
        return list(shown)
    one_at_a_time(opened, "claimed addresses")  # of two pages that claim one the later sees the earlier
    common = snapshots.newest(opened).shingles
    known = _known(opened, claimed, common)
    placed: list[Shown] = []
    for page, clean in shown:
        key = article_key(clean.url, page.locator)
        if key in claimed:
            text = sketch(clean.text, common)
            if _is_claim(page, clean) and known[key] and not any(has_in_common(text, k) for k in known[key]):
                placed.append((page, replace(clean, url=own_url(page))))
                continue
            known[key].append(text)
        placed.append((page, clean))
    return placed


def own_url(page: tables.Page) -> str | None:
    """The address at which the page was found; None for a file that says none."""
    url = page.known.get("url")
    return url if isinstance(url, str) else None


def is_under_own(page: tables.Page, key: str) -> bool:
    """True where the key is that of the place at which the page was found."""
    return article_key(own_url(page), page.locator) == key


def _is_claim(page: tables.Page, clean: CleanArticle) -> bool:
    return not is_under_own(page, article_key(clean.url, page.locator))


def _known(opened: Session, keys: Collection[str], common: frozenset[int]) -> dict[str, list[Sketch]]:
    """The latest texts that are known by these keys."""
    version = tables.ArticleVersion
    rank = sa.func.row_number().over(partition_by=col(version.article_key), order_by=col(version.id).desc())
    ranked = sa.select(col(version.article_key), col(version.text), rank.label("rank"))
    latest = ranked.where(col(version.article_key).in_(sorted(keys))).subquery()
    known: dict[str, list[Sketch]] = defaultdict(list)
    for key, text in opened.connection().execute(
        sa.select(latest.c.article_key, latest.c.text).where(latest.c.rank <= LATEST)
    ):
        known[key].append(sketch(text, common))
    return known
