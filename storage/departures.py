"""What left the desk and by which door: told before something is erased, since nothing calls it back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from onrecord.secrets import public_url
from storage import tables
from storage.bulk import add_missing, one_of
from storage.pages import key_of
from storage.queries.rows import rows_with
from storage.tombstones import work_mark


@dataclass(frozen=True, slots=True)
class Left:
    """One departure: by which door, where to, when, and how much of what is asked about was in it.

    ``n`` is None where the whole ledger left, as it was then.
    """

    door: str
    place: str
    left_at: str
    n: int | None


def claim_mark(claim_key: str) -> str:
    """What a claim is known by among departures: no word of it can be read from it."""
    return key_of("claim", claim_key)


def add(opened: Session, door: str, place: str, claims: Sequence[tuple[str, int]], now: datetime) -> None:
    """These claims left, by key and article."""
    number = _add(opened, door, place, False, now)
    article = tables.Article
    of = select(article.article_key).where(one_of(opened, col(article.id), {work for _, work in claims}))
    marks = {claim_mark(key) for key, _ in claims} | {work_mark(key) for key in opened.exec(of)}
    given: list[dict[str, object]] = [{"departure_id": number, "mark": mark} for mark in sorted(marks)]
    add_missing(opened, tables.Departed, given)


def add_whole(opened: Session, door: str, place: str, now: datetime) -> None:
    """All that the ledger tells left."""
    _add(opened, door, place, True, now)


def left(
    opened: Session, works: Collection[int], claims: Collection[int] | None, since: datetime | None
) -> list[Left]:
    """Every departure of these works (by number), or of these claims of theirs alone; the latest last.

    Of the whole ledger those count that left after ``since``, when the first of it was here.
    """
    marks = _marks(opened, works, claims)
    told = [*_packages(opened, marks), *_wholes(opened, since), *_hits(opened, works, claims)]
    return sorted(told, key=lambda one: (one.left_at, one.door, one.place))


def _add(opened: Session, door: str, place: str, is_whole: bool, now: datetime) -> int:
    row = tables.Departure(door=door, place=place, is_whole=is_whole, left_at=now)
    opened.add(row)
    opened.flush()
    return row.id or 0


def _marks(opened: Session, works: Collection[int], claims: Collection[int] | None) -> set[str]:
    if claims is None:
        article = tables.Article
        keys = opened.exec(select(article.article_key).where(one_of(opened, col(article.id), works)))
        return set(map(work_mark, keys))
    return {claim_mark(row["claim_key"]) for row in rows_with(opened, _KEYS, claims)}


def _packages(opened: Session, marks: Collection[str]) -> list[Left]:
    found: dict[int, int] = {}
    asked = select(tables.Departed.departure_id).where(one_of(opened, col(tables.Departed.mark), marks))
    for number in opened.exec(asked):
        found[number] = found.get(number, 0) + 1
    rows = opened.exec(select(tables.Departure).where(one_of(opened, col(tables.Departure.id), found)))
    return [_left(row, found[row.id or 0]) for row in rows]


def _wholes(opened: Session, since: datetime | None) -> list[Left]:
    asked = select(tables.Departure).where(col(tables.Departure.is_whole))
    if since is not None:
        asked = asked.where(col(tables.Departure.left_at) >= since)
    return [_left(row, None) for row in opened.exec(asked)]


def _left(row: tables.Departure, n: int | None) -> Left:
    return Left(row.door, row.place, row.left_at.isoformat(timespec="seconds"), n)


def _hits(opened: Session, works: Collection[int], claims: Collection[int] | None) -> list[Left]:
    """What watches told outside: by the place of their channel."""
    words = None if claims is None else {row["words_key"] for row in rows_with(opened, _KEYS, claims)}
    groups: dict[tuple[str, str], list[str]] = {}
    for row in rows_with(opened, _TOLD, works):
        is_ours = words is None or {row["words_key"], row["other_words_key"]} & words
        if is_ours:
            groups.setdefault((row["kind"], row["place"]), []).append(row["told_at"])
    return [
        Left(f"watch, {kind}", public_url(place) if kind == "webhook" else place, max(at), len(at))
        for (kind, place), at in groups.items()
    ]


_KEYS = "SELECT id, claim_key, words_key FROM claims WHERE id IN :ids"
_TOLD = """
    SELECT c.kind, c.place, t.told_at, h.words_key, h.other_words_key
    FROM watch_tellings t JOIN watch_hits h ON h.id = t.hit_id JOIN watch_channels c ON c.id = t.channel_id
    WHERE t.form = 'hit' AND c.kind <> 'terminal' AND (h.article_id IN :ids OR h.other_article_id IN :ids)
"""
