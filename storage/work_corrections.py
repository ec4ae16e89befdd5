"""Corrected articles: their rows are what people put, with what the program read kept beside them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, delete, select

from onrecord.dates import moment, precision_of
from onrecord.rulings import Ruling
from storage import tables
from storage.bulk import add_missing, one_of
from storage.outlets import outlets_of, said_by
from storage.persons import rulings
from storage.reviews import Act
from storage.stories import join_stories, part_stories, twins_of

_article, _version, _held = tables.Article, tables.ArticleVersion, tables.ArticleCorrection
BY_A_PERSON = "a person"  # in the place of the sketch's version, of two texts that somebody said are one


def settle(opened: Session, article_ids: Collection[int]) -> set[int]:
    """Each of these articles is as people corrected it, or where nobody did as the program read it.

    Returns those that changed. Under the locks of judging and linking.
    """
    there = opened.exec(select(_article).where(one_of(opened, col(_article.id), article_ids))).all()
    wanted = rulings(opened, "article", [one.article_key for one in there])
    of = one_of(opened, col(_held.article_id), article_ids)
    held = {one.article_id: one for one in opened.exec(select(_held).where(of))}
    changed = {
        one.id or 0
        for one in there
        if _settle(opened, one, held.get(one.id or 0), wanted.get(one.article_key))
    }
    opened.flush()
    opened.expire_all()
    return changed


def settle_touched(opened: Session, article_ids: Collection[int]) -> set[int]:
    """As ``settle``, where any article of the ledger is corrected at all."""
    review = tables.Review
    exist = opened.exec(select(review.id).where(review.subject_kind == "article").limit(1)).first()
    return set() if exist is None else settle(opened, article_ids)


@contextmanager
def uncorrected(opened: Session, article_ids: Collection[int]) -> Iterator[None]:
    """Inside, these articles are as the program read them: for who copies their rows."""
    with opened.begin_nested() as meanwhile:
        for one in opened.exec(select(_article).where(one_of(opened, col(_article.id), article_ids))).all():
            _settle(opened, one, opened.get(_held, one.id), None)
        opened.flush()
        yield
        meanwhile.rollback()
    opened.expire_all()


def decide(opened: Session, key: str, act: Act, fields: Mapping[str, str]) -> None:
    """The decision about the article with this key holds from now on; of an undo the last before does not."""
    row = tables.Review(
        subject_kind="article", subject_key=key, decision=act.decision, reviewer=act.by, reason=act.why,
        decided_at=act.now,
    )  # fmt: skip
    if act.decision == "undo":
        last = rulings(opened, "article", [key])[key].last
        row.undoes = None if last is None else last.id
    if fields:
        row.correction = json.dumps(dict(fields), ensure_ascii=False, sort_keys=True)
    opened.add(row)
    opened.flush()


def article_of_key(opened: Session, key: str) -> int | None:
    """The article with this key, if the ledger has it."""
    return opened.exec(select(_article.id).where(_article.article_key == key)).first()


def _settle(
    opened: Session, article: tables.Article, held: tables.ArticleCorrection | None, wanted: Ruling | None
) -> bool:
    fields = dict(wanted.fields) if wanted is not None else {}
    if held is None and not fields:
        return False
    before = _state(opened, article)
    read = before if held is None else _as_read(before, held)
    after = _put(opened, article, read, fields)
    _write(opened, article, before, after)
    opened.connection().execute(delete(_held).where(col(_held.article_id) == article.id))
    if fields and wanted is not None:
        row = {
            "article_id": article.id, "review_id": wanted.corrected_by, "fields": ", ".join(sorted(fields)),
            "as_read": read, "put": after,
        }  # fmt: skip
        opened.connection().execute(sa.insert(_held), [row])
    return before != after


# -- what an article is ------------------------------------------------------------------------------


def _state(opened: Session, article: tables.Article) -> dict[str, Any]:
    """Its outlet, its date and those of its versions, and the versions that carry its texts."""
    columns: list[Any] = [_version.id, _version.published]
    asked = sa.select(*columns).where(col(_version.article_id) == article.id).order_by(col(_version.id))
    versions = [[number, published] for number, published in opened.connection().execute(asked)]
    twins = sorted(list(pair) for pair in twins_of(opened, [number for number, _ in versions]))
    return {
        "publisher": article.publisher_id, "published": article.published, "versions": versions,
        "twins": twins,
    }  # fmt: skip


def _as_read(now: Mapping[str, Any], held: tables.ArticleCorrection) -> dict[str, Any]:
    """What the program read: what was kept, unless it has read anew since what was put."""
    put, kept = held.put, held.as_read
    read = {name: kept[name] if now[name] == put[name] else now[name] for name in ("publisher", "published")}
    was, old = dict(put["versions"]), dict(kept["versions"])
    read["versions"] = [[n, old[n] if n in old and day == was.get(n) else day] for n, day in now["versions"]]
    added = [pair for pair in put["twins"] if pair not in kept["twins"]]
    gone = [pair for pair in kept["twins"] if pair not in put["twins"]]
    stayed = [pair for pair in now["twins"] if pair not in added]
    read["twins"] = sorted(stayed + [pair for pair in gone if pair not in stayed])
    return read


def _put(
    opened: Session, article: tables.Article, read: Mapping[str, Any], fields: Mapping[str, str]
) -> dict[str, Any]:
    made = dict(read)
    if "outlet" in fields:
        [made["publisher"]] = outlets_of(opened, [said_by(None, fields["outlet"], {})])
    if "published" in fields:
        made["published"] = fields["published"]
        made["versions"] = [[number, fields["published"]] for number, _ in read["versions"]]
    if fields.get("duplicate_of") == "":
        made["twins"] = []
    elif "duplicate_of" in fields:
        pair = _pair(opened, article, fields["duplicate_of"])
        made["twins"] = sorted([*read["twins"], *([pair] if pair and pair not in read["twins"] else [])])
    return made


def _pair(opened: Session, article: tables.Article, key: str) -> list[int] | None:
    """The current versions of both; None where the other is not there."""
    other = opened.exec(select(_article.current_version_id).where(_article.article_key == key)).first()
    ends = sorted(one for one in (article.current_version_id, other) if one is not None)
    return ends if len(ends) == 2 and ends[0] != ends[1] else None


# -- writing -----------------------------------------------------------------------------------------


def _write(
    opened: Session, article: tables.Article, before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    connection, number = opened.connection(), article.id or 0
    for version, day in after["versions"]:
        dated = {"published": day, "published_at": moment(day), "published_precision": precision_of(day)}
        if [version, day] not in before["versions"]:
            connection.execute(sa.update(_version).where(col(_version.id) == version).values(**dated))
    day, at = after["published"], moment(after["published"])
    columns = {
        "publisher_id": after["publisher"], "published": day, "published_at": at,
        "published_precision": precision_of(day),
    }  # fmt: skip
    connection.execute(sa.update(_article).where(col(_article.id) == number).values(**columns))
    claim = tables.Claim
    of = sa.update(claim).where(col(claim.article_id) == number)
    connection.execute(of.values(publisher_id=after["publisher"]))
    if after["published"] != before["published"]:
        connection.execute(of.where(col(claim.posted).is_(None)).values(published_at=at))
    _write_twins(opened, number, before["twins"], after["twins"])


def _write_twins(opened: Session, article: int, before: list[list[int]], after: list[list[int]]) -> None:
    twin = tables.TextTwin
    if before == after:
        return
    for a, b in [pair for pair in before if pair not in after]:
        here = col(twin.a_version_id) == a, col(twin.b_version_id) == b
        opened.connection().execute(delete(twin).where(*here))
    rows: list[dict[str, object]] = [
        {"a_version_id": a, "b_version_id": b, "sketch_version": BY_A_PERSON}
        for a, b in after
        if [a, b] not in before
    ]
    add_missing(opened, twin, rows)
    opened.flush()
    opened.expire_all()
    part_stories(opened, [article])
    join_stories(opened, [version for pair in after for version in pair])
