"""What a desk brings in from others: lists of persons and bodies, fact-checks."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlmodel import SQLModel

from storage.tables.columns import id_field, json_field, ref, text_field


class ListedPerson(SQLModel, table=True):
    """A person or body of a list that a desk brought in; ``told`` are its offices and institutions."""

    __tablename__ = "listed_persons"
    id: int | None = id_field()
    person_key: str = text_field(unique=True)
    list_name: str = text_field(index=True)
    entry_id: str = text_field()
    name: str = text_field()
    kind: str = text_field()
    told: list[Any] = json_field()
    added_by: str = text_field()
    added_at: datetime


class ListedName(SQLModel, table=True):
    """A name that a list has for somebody: ``name_key`` is what is compared."""

    __tablename__ = "listed_names"
    __table_args__ = (UniqueConstraint("listed_id", "name_key"),)
    id: int | None = id_field()
    listed_id: int = ref("listed_persons.id")
    name_key: str = text_field(index=True)


class FactCheck(SQLModel, table=True):
    """What somebody else checked, in their words. Beside a claim only where a person accepted the match."""

    __tablename__ = "fact_checks"
    id: int | None = id_field()
    check_key: str = text_field(unique=True)
    claim: str = text_field()
    claimant: str | None = text_field(nullable=True)
    claimed_on: str | None = text_field(nullable=True)
    rating: str | None = text_field(nullable=True)
    checker: str = text_field()
    url: str = text_field()
    reviewed_on: str | None = text_field(nullable=True)
    imported_by: str = text_field()
    imported_at: datetime
