"""Lines that sites print under every article: learned from what is stored, left out of what is cleaned."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.cleaning import CLEANER_VERSION
from onrecord.cleaning.houselines import Printed, house_lines, keys_of, printed, without_house_lines
from onrecord.sites import site_of
from onrecord.types import CleanArticle
from storage import tables
from storage.bulk import add_missing

MOST_TEXTS = 20_000  # the newest: what outlets print changes over the years
Keys = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Learned:
    """Lines not known before, by site, and the pages that show a text with one of them."""

    lines: Keys
    page_ids: tuple[int, ...]


def learn(opened: Session) -> Learned:
    """What the newest texts show that no earlier learning did; reads only, so that nobody waits for it."""
    found = house_lines(text for _, text in _texts(opened))
    known = known_lines(opened, found)
    fresh = {site: keys - known.get(site, frozenset()) for site, keys in found.items()}
    fresh = {site: keys for site, keys in fresh.items() if keys}
    showing = [
        page for page, text in _texts(opened) if keys_of(text.paragraphs) & fresh.get(text.site, frozenset())
    ]
    return Learned(fresh, tuple(showing)) if fresh else Learned({}, ())


def keep(opened: Session, learned: Learned, now: datetime) -> int:
    """What was learned is in force, and pages that show it are due to be cleaned again; returns how many."""
    rows = [
        {"site": site, "line_key": key, "learned_at": now}
        for site, keys in sorted(learned.lines.items())
        for key in sorted(keys)
    ]
    if rows:
        add_missing(opened, tables.HouseLine, rows)
        _due_again(opened, learned.page_ids, now)
    return len(rows)


def known_lines(opened: Session, sites: Iterable[str]) -> Keys:
    """The keys of the lines that each of these sites is known to print everywhere."""
    line = tables.HouseLine
    known: dict[str, set[str]] = {}
    for some in _hundreds(sorted(set(sites))):
        for site, key in opened.exec(select(line.site, line.line_key).where(col(line.site).in_(some))):
            known.setdefault(site, set()).add(key)
    return {site: frozenset(keys) for site, keys in known.items()}


def without_known(opened: Session, articles: Sequence[CleanArticle]) -> list[CleanArticle]:
    """The articles without what their sites are known to print everywhere."""
    sites = [site_of(one.url) if one.url else "" for one in articles]
    known = known_lines(opened, sites)
    return [
        without_house_lines(one, known[site]) if site in known else one
        for one, site in zip(articles, sites, strict=True)
    ]


def _texts(opened: Session) -> Iterator[tuple[int, Printed]]:
    """The newest texts of articles, each with the page that showed it first."""
    article, version = tables.Article, tables.ArticleVersion
    statement = (
        select(version.page_id, version.text, version.url, version.outlet)
        .join(article, col(article.current_version_id) == col(version.id))
        .where(col(version.url).is_not(None))
        .order_by(col(version.id).desc())
        .limit(MOST_TEXTS)
    )
    for page, text, url, outlet in opened.exec(statement):
        if (one := printed(CleanArticle(text, url=url, outlet=outlet))) is not None:
            yield page, one


def _due_again(opened: Session, page_ids: Collection[int], now: datetime) -> None:
    """The pages count as cleaned by an earlier cleaner, so that `reprocess text` takes them."""
    work = tables.StageResult
    for some in _hundreds(sorted(page_ids)):
        opened.connection().execute(
            sa.update(work)
            .where(
                col(work.subject_kind) == "page",
                col(work.subject_id).in_(some),
                col(work.stage) == "clean",
                col(work.code_version) == CLEANER_VERSION,
                col(work.outcome).is_not(None),
            )
            .values(code_version=f"{CLEANER_VERSION} before {now.isoformat()}")
        )


def _hundreds(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    yield from (values[n : n + 500] for n in range(0, len(values), 500))
