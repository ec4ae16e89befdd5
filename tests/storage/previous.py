"""A ledger as the release before left it: written as SQL by that release's code, and built from it in tests.

`make previous` writes tests/data/previous/sqlite.sql and postgresql.sql; it needs a PostgreSQL server, as the
tests do, and its pg_dump. Of the program only what every release has is called here.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import psycopg

ROOT = Path(__file__).parents[2]
DUMPS = ROOT / "tests" / "data" / "previous"
SERVER = os.environ.get("ONRECORD_TEST_POSTGRES_URL", "postgresql+psycopg://postgres@127.0.0.1:5432/postgres")
NOW = datetime(2026, 10, 5, 9, tzinfo=UTC)
# Where the documents lie is in the ledger; in the dump it is written as this word instead.
SEEDS, WRITTEN_SEEDS = (
    Path(os.path.realpath(tempfile.gettempdir())) / "onrecord-previous" / "seeds",
    "{seeds}",
)


def build(dump: Path, url: str) -> None:
    """The database at the URL, which must be empty, holds what the dump says."""
    sql = dump.read_text(encoding="utf-8").replace(WRITTEN_SEEDS, str(SEEDS))
    if url.startswith("sqlite"):
        path = Path(url.removeprefix("sqlite:///"))
        with _attached(path) as connection:
            connection.executescript(sql)
        return
    with psycopg.connect(plain(url), autocommit=True) as connection:
        connection.execute(sql)


def plain(url: str) -> str:
    """The URL as PostgreSQL's own programs read it."""
    return url.replace("postgresql+psycopg", "postgresql")


# -- SQLite: pages lie in a file of their own, beside the ledger ---------------------------------------


@contextmanager
def _attached(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("ATTACH ? AS bodies", (str(path.with_name(f"{path.stem}-pages{path.suffix}")),))
    yield connection
    connection.close()


def dump_sqlite(path: Path) -> Iterator[str]:
    """The statements that make both files again, the search's tables with what lies in them."""
    with _attached(path) as connection:
        yield "PRAGMA foreign_keys = OFF;"
        yield "BEGIN;"
        for schema in ("main", "bodies"):
            yield from _dump_schema(connection, schema)
        yield "COMMIT;"


def _dump_schema(connection: sqlite3.Connection, schema: str) -> Iterator[str]:
    made = connection.execute(
        f"SELECT type, name, sql FROM {schema}.sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"
    ).fetchall()
    virtual = [name for _, name, sql in made if sql.startswith("CREATE VIRTUAL")]
    for kind, name, sql in made:
        is_shadow = any(name.startswith(f"{one}_") for one in virtual)  # made with its virtual table
        if kind == "table" and name != "sqlite_sequence":
            if not is_shadow:
                yield f"{_in(schema, sql)};"
            if name not in virtual:
                yield from _dump_rows(connection, schema, name, is_shadow)
    if any(name == "sqlite_sequence" for _, name, _ in made):
        yield from _dump_rows(connection, schema, "sqlite_sequence", False)
    yield from (f"{_in(schema, sql)};" for kind, _, sql in made if kind != "table")


def _in(schema: str, sql: str) -> str:
    """The statement that makes the thing in its own file."""
    return sql if schema == "main" else re.sub(r"^CREATE (\w+) ", rf"CREATE \1 {schema}.", sql)


def _dump_rows(connection: sqlite3.Connection, schema: str, table: str, is_filled: bool) -> Iterator[str]:
    if is_filled:  # a new search has rows that say how it is laid out
        yield f"DELETE FROM {schema}.{table};"
    columns = [row[1] for row in connection.execute(f"PRAGMA {schema}.table_info({table})")]
    quoted = " || ', ' || ".join(f'quote("{column}")' for column in columns)
    listed = ", ".join(f'"{column}"' for column in columns)
    for (values,) in connection.execute(f"SELECT {quoted} FROM {schema}.{table} ORDER BY {listed}"):
        yield f"INSERT INTO {schema}.{table} VALUES ({values});"


# -- PostgreSQL ----------------------------------------------------------------------------------------


@contextmanager
def own_database() -> Iterator[str]:
    """The URL of an empty database that is gone afterwards."""
    name = f"onrecord_previous_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(plain(SERVER), autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}")
        yield re.sub(r"/[^/]*$", f"/{name}", SERVER)
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


def dump_postgres(url: str) -> Iterator[str]:
    """What pg_dump says, without the lines that only its own client reads, or that name its version."""
    asked = ("--no-owner", "--no-privileges", "--inserts", "--rows-per-insert=50", plain(url))
    told = subprocess.run(["pg_dump", *asked], check=True, capture_output=True, text=True).stdout
    yield from (line for line in told.split("\n") if not _OF_ITS_CLIENT.fullmatch(line))


_OF_ITS_CLIENT = re.compile(
    r"\\(un)?restrict \w+|-- Dumped .*|-- PostgreSQL database dump.*|--|SET transaction_timeout = 0;"
)


# -- writing both --------------------------------------------------------------------------------------


def fill(url: str) -> None:
    """The seeds are ingested, at a moment that is always the same."""
    from stages.ingest import ingest
    from storage.engine import open_engine
    from storage.upgrade import upgrade

    upgrade(url)
    engine = open_engine(url)
    ingest(engine, [str(SEEDS)], now=NOW)
    with engine.begin() as connection:  # all else that is stored depends on what is read alone
        connection.exec_driver_sql("UPDATE runs SET finished_at = now_at")
    engine.dispose()


def write(engine: str, lines: Iterator[str]) -> None:
    DUMPS.mkdir(parents=True, exist_ok=True)
    sql = "".join(f"{line}\n" for line in lines).replace(str(SEEDS), WRITTEN_SEEDS)
    (DUMPS / f"{engine}.sql").write_text(sql, encoding="utf-8")


def main(program: Path) -> None:
    """Both dumps are those of the program that lies in this folder, and is imported from there."""
    shutil.rmtree(SEEDS.parent, ignore_errors=True)
    shutil.copytree(program / "seeds", SEEDS)
    try:
        with tempfile.TemporaryDirectory() as folder:
            ledger = Path(folder) / "ledger.db"
            fill(f"sqlite:///{ledger}")
            write("sqlite", dump_sqlite(ledger))
        with own_database() as url:
            fill(url)
            write("postgresql", dump_postgres(url))
    finally:
        shutil.rmtree(SEEDS.parent)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT)
