"""Withheld works: all their rows in one packed body that no query, view or export reads, and back again."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
import zstandard
from sqlmodel import Session, SQLModel, col, delete, select

from storage import tables
from storage.bodies import body_keys
from storage.bulk import Row, add_missing
from storage.corrections import uncorrected
from storage.olderblocks import take_over_blocks
from storage.pages import key_of
from storage.removal import Rows, rows_of, stubs_of
from storage.reviews import bind_to_words
from storage.searchwords import fill_search_words
from storage.subjects import Subject
from storage.twins_aside import join_again, twins_elsewhere
from storage.wording import fill_words
from storage.work_corrections import uncorrected as uncorrected_works

PREFIX = "withheld:"  # before the key of such a body

Plain = dict[str, Any]


def pack(opened: Session, found: Subject) -> str:
    """Everything of the work lies in one body as well; returns its key. To be committed before it goes."""
    held: dict[str, list[Plain]] = {}
    with uncorrected(opened, found.claims), uncorrected_works(opened, found.articles):
        for rows in rows_of(opened, found):
            if rows.is_kept:
                held.setdefault(_name(rows.table), []).extend(_read(opened, rows))
    for table, ids in stubs_of(found).items():
        held[_name(table)] = _read(opened, Rows(table, col(table.id).in_(sorted(ids))))  # type: ignore[attr-defined]
    held["stories"] = _read(opened, Rows(tables.Story, col(tables.Story.id).in_(_column(held, "story_id"))))
    outlets = _column(held, "publisher_id")
    names = tables.PublisherName
    held["publishers"] = _read(opened, Rows(tables.Publisher, col(tables.Publisher.id).in_(outlets)))
    held["publisher_names"] = _read(opened, Rows(names, col(names.publisher_id).in_(outlets)))
    keys = sorted(body_keys(opened, found))
    held["page_bodies"] = _read(opened, Rows(tables.PageBody, col(tables.PageBody.body_key).in_(keys)))
    twins = twins_elsewhere(opened, found.versions)
    raw = json.dumps({"marks": sorted(found.marks), "rows": held, "twins": twins}, default=_written).encode()
    key = PREFIX + key_of(*sorted(found.marks))
    body = zstandard.ZstdCompressor(level=3).compress(raw)
    row: dict[str, object] = {"body_key": key, "body": body, "n_bytes": len(raw)}
    opened.connection().execute(delete(tables.PageBody).where(col(tables.PageBody.body_key) == key))
    add_missing(opened, tables.PageBody, [row])
    return key


def packed_under(opened: Session, marks: Sequence[str]) -> list[str]:
    """The keys of the bodies that hold works with one of these marks."""
    return [key for key, held in all_packed(opened) if set(held["marks"]) & set(marks)]


def packed_with(opened: Session, table: str, is_meant: Callable[[Plain], bool]) -> list[str]:
    """The keys of the bodies that hold a row of the table that is meant: numbers are known to them alone."""
    return [key for key, held in all_packed(opened) if any(map(is_meant, held["rows"].get(table, ())))]


def all_packed(opened: Session) -> Iterator[tuple[str, dict[str, Any]]]:
    """The key of each packed work, and it as it lies there: its marks, and its rows by table."""
    statement = select(tables.PageBody).where(col(tables.PageBody.body_key).startswith(PREFIX))
    for row in opened.exec(statement.order_by(col(tables.PageBody.body_key))):
        yield row.body_key, _unpacked(row.body)


def marks_in(opened: Session, key: str) -> list[str]:
    return list(_unpacked(_body(opened, key))["marks"])


def put_back(opened: Session, key: str) -> list[int]:
    """The rows of the packed work stand in their tables again; returns its versions. The body stays."""
    packed = _unpacked(_body(opened, key))
    held = packed["rows"]
    take_over_blocks(held["article_versions"])
    for name, key in (("stories", "story_key"), ("publishers", "publisher_key")):
        _meet_again(opened, held, name, key)
    _give_new_ids(opened, held)
    add_missing(opened, tables.PublisherName, held.get("publisher_names", []))
    for row in held["page_bodies"]:
        add_missing(opened, tables.PageBody, [_native(tables.PageBody, row)])
    pages = [row["id"] for row in held["pages"]]
    opened.connection().execute(
        delete(tables.Rejection).where(
            col(tables.Rejection.page_id).in_(pages), col(tables.Rejection.code) == "withheld"
        )
    )
    for name in (name for name in _ORDER if name in held and name not in (*_STUBS, *_SHARED)):
        if rows := [_native(_TABLES[name], row) for row in held[name]]:
            _insert(opened, _TABLES[name].__table__, rows)  # type: ignore[attr-defined]
    for name in _STUBS:
        for row in held[name]:
            table = _TABLES[name]
            values = _native(table, row)
            statement = sa.update(table).where(table.__table__.c.id == values.pop("id"))  # type: ignore[attr-defined]
            opened.connection().execute(statement.values(**values))
    fill_words(opened.connection())  # a work that was set aside before words had keys
    firsts = {name: _first(held, name) for name in ("claims", "article_versions")}
    fill_search_words(opened.connection(), firsts)
    bind_to_words(opened.connection())
    join_again(opened, packed.get("twins", ()))
    opened.expire_all()
    return [int(row["id"]) for row in held["article_versions"]]


def _first(held: Mapping[str, Sequence[Plain]], table: str) -> int:
    return min((int(row["id"]) for row in held.get(table, ())), default=1 << 62)


def _insert(opened: Session, table: sa.Table, rows: Sequence[Row]) -> None:
    """The rows are there, whichever of them names another: a claim may be older than the one in its place."""
    names = [one.name for one in table.columns if any(key.column.table is table for key in one.foreign_keys)]
    opened.connection().execute(sa.insert(table), [row | dict.fromkeys(names) for row in rows])
    for name in names:
        named = [{"b_id": row["id"], "b_other": row[name]} for row in rows if row[name] is not None]
        if named:
            points = sa.update(table).where(table.c.id == sa.bindparam("b_id"))
            opened.connection().execute(points.values({name: sa.bindparam("b_other")}), named)


def drop(opened: Session, key: str) -> None:
    """The packed body is gone."""
    opened.connection().execute(delete(tables.PageBody).where(col(tables.PageBody.body_key) == key))


# -- ids: on SQLite one that is free is given out again -----------------------------------------


def _give_new_ids(opened: Session, held: Mapping[str, list[Plain]]) -> None:
    """Rows whose number was given to another row meanwhile get a new one, wherever it is named."""
    for name in _ORDER:
        table = _TABLES[name]
        if name in (*_STUBS, *_SHARED) or not held.get(name) or "id" not in table.__table__.c:  # type: ignore[attr-defined]
            continue
        number: Any = table.__table__.c.id  # type: ignore[attr-defined]
        ids = [row["id"] for row in held[name]]
        taken = set(opened.connection().execute(sa.select(number).where(number.in_(ids))).scalars())
        top = max(opened.connection().execute(sa.select(sa.func.max(number))).scalar() or 0, *ids)
        fresh = {old: top + n for n, old in enumerate(sorted(taken), start=1)}
        if fresh:
            _renumber(held, name, fresh)


def _meet_again(opened: Session, held: Mapping[str, list[Plain]], name: str, key: str) -> None:
    """The work's story or outlet is the one that is there under its key, or a new one."""
    table: Any = _TABLES[name].__table__  # type: ignore[attr-defined]
    for row in held[name]:
        there = sa.select(table.c.id).where(table.c[key] == row[key])
        number = opened.connection().execute(there).scalar()
        if number is None:
            made = sa.insert(table).values(
                **{n: _value(v) for n, v in row.items() if n not in ("id", "merged_into")}
            )
            number = opened.connection().execute(made.returning(table.c.id)).scalar_one()
        _renumber(held, name, {row["id"]: -number})  # negative for the moment: not to be met again below
    _renumber(held, name, {row["id"]: -row["id"] for row in held[name]})


def _renumber(held: Mapping[str, list[Plain]], name: str, fresh: Mapping[int, int]) -> None:
    for other, rows in held.items():
        columns = [c for c in _columns_to(other, name) if rows and c in rows[0]]
        for row in rows:
            for column in columns:
                row[column] = fresh.get(row[column], row[column])
            if other == "stage_results" and row["subject_kind"] == _SUBJECT.get(name):
                row["subject_id"] = fresh.get(row["subject_id"], row["subject_id"])
    for row in held[name]:
        row["id"] = fresh.get(row["id"], row["id"])


def _columns_to(table: str, name: str) -> set[str]:
    """The columns of a table that name a row of another; some have no foreign key."""
    declared = {
        key.parent.name
        for key in _TABLES[table].__table__.foreign_keys  # type: ignore[attr-defined]
        if key.target_fullname == f"{name}.id"
    }
    return declared | {column for other, column in _UNDECLARED.get(name, ()) if other == table}


_UNDECLARED = {
    "article_versions": (("articles", "current_version_id"), ("bands", "version_id")),
    "claims": (("changes", "from_claim_id"), ("changes", "to_claim_id")),
}
_SUBJECT = {"article_versions": "version", "comparisons": "comparison"}
_STUBS = ("addresses", "pages", "entries")
# other works need them too: they may never have gone
_SHARED = ("stories", "publishers", "publisher_names", "page_bodies")


# -- rows as JSON, and back ----------------------------------------------------------------------


def _name(table: type[SQLModel]) -> str:
    return str(table.__tablename__)


_TABLES: dict[str, type[SQLModel]] = {
    _name(table): table
    for table in (getattr(tables, name) for name in tables.__all__)
    if isinstance(table, type)
}
_ORDER = [table.name for table in SQLModel.metadata.sorted_tables if table.name in _TABLES]


def _read(opened: Session, rows: Rows) -> list[Plain]:
    found = opened.connection().execute(sa.select(rows.table.__table__).where(rows.condition))  # type: ignore[attr-defined]
    return [dict(row._mapping) for row in found]


def _column(held: Mapping[str, list[Plain]], column: str) -> list[int]:
    return sorted({row[column] for row in held["articles"] if row[column] is not None})


def _written(value: object) -> object:
    if isinstance(value, datetime):
        return {"at": value.isoformat()}
    assert isinstance(value, bytes), type(value)
    return {"bytes": base64.b64encode(value).decode()}


def _native(table: type[SQLModel], row: Plain) -> Plain:
    columns = table.__table__.c  # type: ignore[attr-defined]
    return {name: _value(value) for name, value in row.items() if name in columns}


def _value(value: Any) -> Any:
    if isinstance(value, dict) and set(value) == {"at"}:
        return datetime.fromisoformat(value["at"])
    if isinstance(value, dict) and set(value) == {"bytes"}:
        return base64.b64decode(value["bytes"])
    return value


def _body(opened: Session, key: str) -> bytes:
    return opened.exec(select(tables.PageBody.body).where(tables.PageBody.body_key == key)).one()


def _unpacked(body: bytes) -> dict[str, Any]:
    return json.loads(zstandard.ZstdDecompressor().decompress(body))  # type: ignore[no-any-return]
