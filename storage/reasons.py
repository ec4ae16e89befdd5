"""The table ``reasons``, which SQL joins and people read: what each code means, as the program says it."""

from __future__ import annotations

import sqlalchemy as sa

from onrecord.reasons import MEANINGS


def write_reasons(connection: sa.Connection) -> None:
    """Every code that the program knows is in ``reasons`` with its meaning."""
    statement = (
        "INSERT INTO reasons (code, meaning) VALUES (:code, :meaning)"
        " ON CONFLICT (code) DO UPDATE SET meaning = excluded.meaning"
    )
    known = [{"code": code, "meaning": meaning} for code, meaning in sorted(MEANINGS.items())]
    connection.execute(sa.text(statement), known)


def add_reason(connection: sa.Connection, code: str, meaning: str) -> None:
    """The code is in ``reasons``; a meaning already there stays."""
    statement = "INSERT INTO reasons (code, meaning) VALUES (:code, :meaning) ON CONFLICT (code) DO NOTHING"
    connection.execute(sa.text(statement), {"code": code, "meaning": meaning})
