"""Works that an older rule made one: which texts of theirs are works of their own, by today's rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from onrecord.cleaning.canonicals import is_elsewhere, may_be_own
from onrecord.duplicates import has_in_common
from onrecord.sketches import sketch
from storage import snapshots, tables
from storage.articles import article_key
from storage.claimed import own_url

AT_ONCE = 500  # versions that are looked at together


@dataclass(frozen=True, slots=True)
class Member:
    """A version of a work, and where the page that brought it was found."""

    id: int
    text: str
    claimed: str | None
    own: str | None
    own_key: str
    is_at_home: bool  # a page under the work's own key showed it


@dataclass(frozen=True, slots=True)
class Part:
    """Versions that are one work, under the key and address where they were found."""

    key: str
    url: str | None
    version_ids: tuple[int, ...]
    copied_from: Mapping[int, str | None]


@dataclass(frozen=True, slots=True)
class Parting:
    """A work that is to be parted: the parts that leave it, and whether anything stays under its key."""

    article_key: str
    parts: tuple[Part, ...]
    is_left_empty: bool


def partings(opened: Session) -> Iterator[Parting]:
    """The works that today's rule would not have made one, in the order of their first versions."""
    above, seen = 0, set[str]()
    while keys := _suspected(opened, above):
        above = max(number for number, _ in keys)
        for key in dict.fromkeys(key for _, key in keys if key is not None):
            if key not in seen and (found := parting_of(opened, key)) is not None:
                yield found
            seen.add(key)


def parting_of(opened: Session, key: str) -> Parting | None:
    """How the work is to be parted; None where it is one."""
    return decide(key, members_of(opened, key), snapshots.newest(opened).shingles)


def decide(key: str, members: Sequence[Member], common: frozenset[int]) -> Parting | None:
    """Texts stay that were found under the key, or may claim it and share something with one that stays."""
    sketches = {one.id: sketch(one.text, common) for one in members}
    staying = [one for one in members if one.is_at_home or one.own is None]
    guests = [one for one in members if one not in staying]
    leaving: dict[str, list[Member]] = defaultdict(list)
    for one in guests:
        may_stay = one.claimed is not None and may_be_own(one.claimed, one.own)
        is_alike = not staying or any(has_in_common(sketches[one.id], sketches[s.id]) for s in staying)
        if may_stay and is_alike:
            staying.append(one)
        else:
            leaving[one.own_key].append(one)
    if not leaving:
        return None
    return Parting(key, tuple(_part(key, group) for key, group in leaving.items()), not staying)


def _part(key: str, group: Sequence[Member]) -> Part:
    named = {
        one.id: one.claimed if one.claimed and is_elsewhere(one.claimed, one.own) else None for one in group
    }
    return Part(key, group[0].own, tuple(one.id for one in group), named)


def _suspected(opened: Session, above: int) -> list[tuple[int, str | None]]:
    """The next versions by number, with the keys of those that were not found under their key."""
    version, page = tables.ArticleVersion, tables.Page
    statement = (
        select(version.id, version.article_key, page)
        .join(page, col(page.id) == col(version.page_id))
        .where(col(version.id) > above, col(version.article_id).is_not(None))
        .order_by(col(version.id))
        .limit(AT_ONCE)
    )
    return [
        (number or 0, key if own_url(found) is not None and _own_key(found) != key else None)
        for number, key, found in opened.exec(statement)
    ]


def _own_key(page: tables.Page) -> str:
    return article_key(own_url(page), page.locator)


def members_of(opened: Session, key: str) -> list[Member]:
    """The stored versions of the work, in the order of their numbers."""
    version, sighting, page = tables.ArticleVersion, tables.Sighting, tables.Page
    statement = select(version).where(
        version.article_key == key, col(version.article_id).is_not(None)
    ).order_by(col(version.id))  # fmt: skip
    versions = list(opened.exec(statement))
    shown = (
        select(sighting.version_id, page)
        .join(page, col(page.id) == col(sighting.page_id))
        .where(col(sighting.version_id).in_([one.id for one in versions]))
        .order_by(col(page.id))
    )
    pages: dict[int, list[tables.Page]] = defaultdict(list)
    for number, found in opened.exec(shown):
        pages[number].append(found)
    return [_member(one, pages[one.id or 0], key) for one in versions]


def _member(version: tables.ArticleVersion, pages: Sequence[tables.Page], key: str) -> Member:
    first = next((page for page in pages if page.id == version.page_id), pages[0] if pages else None)
    own = None if first is None else own_url(first)
    own_key = key if first is None else _own_key(first)
    at_home = any(_own_key(page) == key for page in pages)
    return Member(version.id or 0, version.text, version.url, own, own_key, at_home)
