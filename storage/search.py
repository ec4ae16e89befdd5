"""Finding claims and articles by their words, whatever somebody types.

SQLite keeps FTS5 tables beside the rows, up to date by triggers; PostgreSQL has expression indexes.
Both stem English and find other languages by their words as written; what words between blanks miss is stored
beside them (onrecord/searchwords.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, TextClause, text
from sqlmodel import Session

from onrecord.searchwords import AskedWord, asked_words

Kind = Literal["claim", "article"]


@dataclass(frozen=True, slots=True)
class Found:
    """A claim or an article that holds the words, by its id."""

    kind: Kind
    id: int


_SQLITE_TABLES = (
    ("claims_search", "claims", ("sentence", "content", "search_words"), "{row}.is_current"),
    ("versions_search", "article_versions", ("title", "text", "search_words"), "1"),
)

_CLAIM_VECTOR = (
    "to_tsvector('english', left(claims.sentence || ' ' || claims.content, 200000) "
    "|| ' ' || left(coalesce(claims.search_words, ''), 200000))"
)
# A tsvector holds a megabyte at most, and a longer one fails the insert.
_VERSION_VECTOR = (
    "to_tsvector('english', "
    "coalesce(article_versions.title, '') || ' ' || left(article_versions.text, 200000) "
    "|| ' ' || left(coalesce(article_versions.search_words, ''), 200000))"
)
_MOST_WORDS = 32  # of a question; what is pasted by the page is cut there


def create_search(connection: Connection) -> None:
    """Current claims and all versions can be found by their words, from now on and those already there."""
    drop_search(connection)
    if connection.dialect.name == "sqlite":
        for table in _SQLITE_TABLES:
            _create_sqlite(connection, *table)
        return
    connection.exec_driver_sql(f"CREATE INDEX ix_claims_search ON claims USING gin ({_CLAIM_VECTOR})")
    connection.exec_driver_sql(
        f"CREATE INDEX ix_versions_search ON article_versions USING gin ({_VERSION_VECTOR})"
    )


def drop_search(connection: Connection) -> None:
    """No index or trigger of the search is left."""
    if connection.dialect.name != "sqlite":
        connection.exec_driver_sql("DROP INDEX IF EXISTS ix_claims_search")
        connection.exec_driver_sql("DROP INDEX IF EXISTS ix_versions_search")
        return
    for name, *_ in _SQLITE_TABLES:
        for event in ("insert", "delete", "update"):
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}_{event}")
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")


def search(session: Session, words: str, limit: int = 20, offset: int = 0) -> list[Found]:
    """Claims that hold all the words, best first, then articles that do; at most `limit` of each.

    The first ``offset`` of each are left out.
    """
    if not query_words(words):
        return []
    connection = session.connection()
    dialect = connection.dialect.name
    claims = connection.execute(_ranked(dialect, "claim", words, limit, offset)).scalars()
    found = [Found("claim", id) for id in claims]
    articles = connection.execute(_ranked(dialect, "article", words, limit, offset)).scalars()
    return found + [Found("article", id) for id in articles]


def found_in_all(session: Session, words: str) -> dict[Kind, int]:
    """How many claims and how many articles hold all the words."""
    kinds: tuple[Kind, ...] = ("claim", "article")
    if not query_words(words):
        return dict.fromkeys(kinds, 0)
    connection = session.connection()
    dialect = connection.dialect.name
    return {kind: connection.execute(_counted(dialect, kind, words)).scalar_one() for kind in kinds}


@dataclass(frozen=True, slots=True)
class Matching:
    """Where claims or articles that hold the words are found: parts of a statement, and its values.

    ``alias`` is the name of the claims or articles in ``source``.
    """

    alias: str
    source: str
    condition: str
    rank: str
    values: dict[str, str]


def matching(session: Session, kind: Kind, words: str) -> Matching | None:
    """The parts of a statement that finds them, for one that asks more; None where nothing was asked."""
    if not query_words(words):
        return None
    key, found, rank, values = _matching(session.connection().dialect.name, kind, words)
    source, _, condition = found.partition(" WHERE ")
    return Matching(key.removesuffix(".id"), source, condition, rank, values)


def claims_with(dialect: str, words: str, within: tuple[int, int] | None = None) -> TextClause:
    """The condition on current claims, by the name `claims`, that a claim holds all the words.

    ``within`` are the first and last number that is asked for: the index is read no further.
    """
    parts = query_words(words)
    if not parts:
        return text("1 = 0")
    if dialect == "sqlite":
        near = f" AND rowid BETWEEN {within[0]:d} AND {within[1]:d}" if within else ""
        matching = f"claims.id IN (SELECT rowid FROM claims_search WHERE claims_search MATCH :words{near})"
        return text(matching).bindparams(words=_fts(parts))
    return text(f"{_CLAIM_VECTOR} @@ ({_tsquery(parts)})").bindparams(**_numbered(parts))


def query_words(words: str) -> list[AskedWord]:
    """What can be looked for in a question: its words without marks of any query language."""
    return asked_words(words)[:_MOST_WORDS]


def _create_sqlite(
    connection: Connection, name: str, table: str, columns: tuple[str, ...], kept: str
) -> None:
    listed = ", ".join(columns)

    def values(row: str) -> str:
        return ", ".join(f"{row}.{column}" for column in columns)

    def indexed(row: str) -> str:
        return (
            f"INSERT INTO {name}(rowid, {listed}) "
            f"SELECT {row}.id, {values(row)} WHERE {kept.format(row=row)};"
        )

    # an external index must be told the old words to forget them
    forgotten = (
        f"INSERT INTO {name}({name}, rowid, {listed}) "
        f"SELECT 'delete', old.id, {values('old')} WHERE {kept.format(row='old')};"
    )
    watched = f"{listed}, is_current" if "is_current" in kept else listed
    statements = (
        f"CREATE VIRTUAL TABLE {name} USING fts5({listed}, content='{table}', content_rowid='id', "
        "tokenize='porter unicode61')",
        f"CREATE TRIGGER {name}_insert AFTER INSERT ON {table} BEGIN {indexed('new')} END",
        f"CREATE TRIGGER {name}_delete AFTER DELETE ON {table} BEGIN {forgotten} END",
        f"CREATE TRIGGER {name}_update AFTER UPDATE OF {watched} ON {table} "
        f"BEGIN {forgotten} {indexed('new')} END",
        f"INSERT INTO {name}(rowid, {listed}) "
        f"SELECT id, {listed} FROM {table} WHERE {kept.format(row=table)}",
    )
    for statement in statements:
        connection.exec_driver_sql(statement)


def _ranked(dialect: str, kind: Kind, words: str, limit: int, offset: int) -> TextClause:
    """Ids, best first; of articles, each whose current version holds the words."""
    key, matching, rank, values = _matching(dialect, kind, words)
    statement = text(f"SELECT {key} {matching} ORDER BY {rank}, {key} LIMIT :limit OFFSET :offset")
    return statement.bindparams(limit=limit, offset=offset, **values)


def _counted(dialect: str, kind: Kind, words: str) -> TextClause:
    _, matching, _, values = _matching(dialect, kind, words)
    return text(f"SELECT count(*) {matching}").bindparams(**values)


def _matching(dialect: str, kind: Kind, words: str) -> tuple[str, str, str, dict[str, str]]:
    """The id, where it is found, what ranks it, and the words that are looked for."""
    parts = query_words(words)
    if dialect == "sqlite":
        name = "claims_search" if kind == "claim" else "versions_search"
        home = "claims_current t ON t.id" if kind == "claim" else "articles t ON t.current_version_id"
        matching = f"FROM {name} JOIN {home} = {name}.rowid WHERE {name} MATCH :words"
        return "t.id", matching, f"bm25({name})", {"words": _fts(parts)}
    vector, home, key = (
        (_CLAIM_VECTOR, "claims_current AS claims", "claims.id")
        if kind == "claim"
        else (
            _VERSION_VECTOR,
            "article_versions JOIN articles t ON t.current_version_id = article_versions.id",
            "t.id",
        )
    )
    query = _tsquery(parts)
    matching = f"FROM {home} WHERE {vector} @@ ({query})"
    return key, matching, f"ts_rank_cd({vector}, {query}) DESC", _numbered(parts)


def _fts(parts: list[AskedWord]) -> str:
    """Each word quoted: bare user text is a query language of its own, and most of it is refused."""
    return " ".join(f'"{part.phrase}"{"*" if part.is_start else ""}' for part in parts)


def _tsquery(parts: list[AskedWord]) -> str:
    return " && ".join(
        f"to_tsquery('simple', :word{n})" if part.is_start else f"phraseto_tsquery('english', :word{n})"
        for n, part in enumerate(parts)
    )


def _numbered(parts: list[AskedWord]) -> dict[str, str]:
    return {f"word{n}": f"{part.phrase}:*" if part.is_start else part.phrase for n, part in enumerate(parts)}
