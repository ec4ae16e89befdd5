"""Column kinds that mean the same on SQLite and PostgreSQL."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Text,
    TextClause,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

# Conflicts burn sequence values on PostgreSQL, so ids are 64 bits there; SQLite only counts up a
# primary key whose type is exactly INTEGER.
BIG = BigInteger().with_variant(Integer(), "sqlite")
JSON_VALUE = JSON().with_variant(JSONB(), "postgresql")

BODIES = "bodies"  # the schema of page_bodies: on SQLite a file of its own, attached under this name


def id_field() -> Any:
    return Field(default=None, sa_column=Column(BIG, primary_key=True, autoincrement=True))


def ref(target: str, *, primary: bool = False, nullable: bool = False, index: bool = False) -> Any:
    """A foreign key of the width of ids."""
    column = Column(BIG, ForeignKey(target), primary_key=primary, nullable=nullable, index=index)
    return Field(default=None if nullable else ..., sa_column=column)


def index_of_some(name: str, *columns: str | TextClause, where: str, unique: bool = False) -> Index:
    """An index of the rows for which the condition, SQL that both engines read, is true."""
    return Index(name, *columns, unique=unique, sqlite_where=text(where), postgresql_where=text(where))


def text_field(*, nullable: bool = False, index: bool = False, unique: bool = False) -> Any:
    column = Column(Text, nullable=nullable, index=index, unique=unique)
    return Field(default=None if nullable else ..., sa_column=column)


def json_field() -> Any:
    return Field(default_factory=dict, sa_column=Column(JSON_VALUE, nullable=False))


def bytes_field() -> Any:
    return Field(default=..., sa_column=Column(LargeBinary, nullable=False))
