"""Parts a work that an older rule made of several: everything stays, under the work that it is of."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import combinations

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.duplicates import has_in_common, same_text
from onrecord.links import LINKER_VERSION
from onrecord.revisions import substance
from onrecord.sketches import SKETCH_VERSION, sketch
from onrecord.types import RunRef
from storage import labels, ledger, pairings, snapshots, tables, tombstones, works
from storage.corrections import settle_versions
from storage.pages import key_of
from storage.parting import Part, Parting, members_of
from storage.sketches import add_twins
from storage.stories import part_stories

_version = tables.ArticleVersion


def part(opened: Session, found: Parting, run: RunRef) -> bool:
    """The parts are works of their own; False where each of them is known already.

    Ids stay: of the work, which goes with its first part where nothing is left of it, of its claims and of
    what people decided. An edit that was none has its end in this run.
    """
    everything = [one.id for one in members_of(opened, found.article_key)]
    if found.is_left_empty and not _rename(opened, found):
        return False
    _add_twins(opened, everything, found)
    for one in found.parts:
        _move(opened, one)
        _hold_as_well(opened, found.article_key, one, run)
    opened.expire_all()
    placed = works.store_versions(opened, everything, run.now, run.id)
    part_stories(opened, set(placed.values()))
    labels.hand_on(opened, set(placed.values()))
    _move_claims(opened, everything)
    settle_versions(opened, everything)
    pairings.open_edits(opened, set(placed.values()) | _articles_before(opened, everything), run.id)
    pairings.open_reprints(opened, everything, run.id)
    ledger.reopen_work(opened, "link", everything, LINKER_VERSION, run.id)
    return True


def _rename(opened: Session, found: Parting) -> bool:
    """The work is known by the key of its first part that is no work yet."""
    articles = tables.Article.__table__  # type: ignore[attr-defined]
    keys = [one.key for one in found.parts]
    known = set(
        opened.exec(select(tables.Article.article_key).where(col(tables.Article.article_key).in_(keys)))
    )
    free = next((key for key in keys if key not in known), None)
    if free is None:
        return False
    renamed = sa.update(articles).where(articles.c.article_key == found.article_key)
    opened.connection().execute(renamed.values(article_key=free))
    return True


def _move(opened: Session, moved: Part) -> None:
    """The versions have the key, the address and the own key of the work that they are of."""
    for version in opened.exec(select(_version).where(col(_version.id).in_(moved.version_ids))).all():
        old = version.version_key
        frame = (version.title, version.standfirst, version.byline, version.text)
        fresh = key_of(moved.key, *(substance(one or "") for one in frame))
        taken = opened.exec(select(_version.id).where(_version.version_key == fresh)).first()
        version.article_key, version.url, version.article_id = moved.key, moved.url, None
        version.copied_from = moved.copied_from[version.id or 0]
        if taken is None:
            version.version_key = fresh
            _review_under(opened, old, fresh)
        opened.add(version)
    opened.flush()


def _review_under(opened: Session, old: str, fresh: str) -> None:
    """What people decided about an edit names its versions by their keys."""
    reviews = tables.Review.__table__  # type: ignore[attr-defined]
    of_edit = (reviews.c.subject_kind == "edit", reviews.c.subject_key.contains(old))
    told = sa.update(reviews).where(*of_edit)
    opened.connection().execute(told.values(subject_key=sa.func.replace(reviews.c.subject_key, old, fresh)))


def _add_twins(opened: Session, version_ids: Sequence[int], found: Parting) -> None:
    """Texts that were versions of one work, and are not, may be copies of each other."""
    part_of = {number: one.key for one in found.parts for number in one.version_ids}
    says_so = {number for one in found.parts for number, named in one.copied_from.items() if named}
    common = snapshots.newest(opened).shingles
    texts = opened.exec(select(_version.id, _version.text).where(col(_version.id).in_(version_ids)))
    sketches = {number or 0: sketch(text, common) for number, text in texts}
    add_twins(
        opened,
        [
            (a, b)
            for a, b in combinations(version_ids, 2)
            if part_of.get(a) != part_of.get(b)
            and (
                same_text(sketches[a], sketches[b])
                or ({a, b} & says_so and has_in_common(sketches[a], sketches[b]))
            )
        ],
        SKETCH_VERSION,
    )


def _hold_as_well(opened: Session, key: str, moved: Part, run: RunRef) -> None:
    """A part of a work that is held is held."""
    if tombstones.under(opened, ["held"], [tombstones.work_mark(key)]):
        tombstones.add(
            opened, "held", [tombstones.work_mark(moved.key)], "part of a work that is held", run.now
        )


def _articles_before(opened: Session, version_ids: Collection[int]) -> set[int]:
    """The works that comparisons of these versions are filed under."""
    comparison = tables.Comparison
    return set(
        opened.exec(select(comparison.article_id).where(col(comparison.to_version_id).in_(version_ids)))
    )


def _move_claims(opened: Session, version_ids: Collection[int]) -> None:
    """Claims, comparisons and speakers are filed under the work of their version; its current ones count."""
    connection = opened.connection()
    for version, article in opened.exec(
        select(_version, tables.Article)
        .join(tables.Article, col(tables.Article.id) == col(_version.article_id))
        .where(col(_version.id).in_(version_ids))
    ).all():
        is_current = sa.and_(
            sa.literal(article.current_version_id == version.id),
            select(tables.Extraction.is_current)
            .where(col(tables.Extraction.id) == col(tables.Claim.extraction_id))
            .scalar_subquery(),
        )
        claims = sa.update(tables.Claim).where(col(tables.Claim.version_id) == version.id)
        connection.execute(
            claims.values(
                article_id=article.id,
                publisher_id=article.publisher_id,
                published_at=sa.case(
                    (col(tables.Claim.posted).is_(None), article.published_at),
                    else_=col(tables.Claim.published_at),
                ),
                is_current=is_current,
            )
        )
        comparison = tables.Comparison
        same_work = select(_version.id).where(_version.article_id == article.id)
        connection.execute(
            sa.update(comparison)
            .where(col(comparison.to_version_id) == version.id)
            .where(
                sa.or_(col(comparison.from_version_id).in_(same_work), col(comparison.relation) == "reprint")
            )
            .values(article_id=article.id)
        )
    speaker, claim = tables.Speaker, tables.Claim
    home = (
        select(sa.func.min(claim.article_id)).where(claim.origin_speaker_id == speaker.id).scalar_subquery()
    )
    theirs = select(claim.origin_speaker_id).where(col(claim.version_id).in_(version_ids))
    connection.execute(
        sa.update(speaker)
        .where(col(speaker.id).in_(theirs))
        .values(article_id=sa.func.coalesce(home, speaker.article_id))
    )
    opened.expire_all()
