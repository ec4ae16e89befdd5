"""Ledgers that a benchmark makes for itself, on either engine, and drops."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from storage.upgrade import upgrade


@contextmanager
def own_database(url: str, ending: int | str, template: str | None = None) -> Iterator[str]:
    """An upgraded ledger of our own beside the given one, or a copy of the template; gone afterwards.

    It is named as the given one, with ``ending``.
    """
    parsed = sa.engine.make_url(url)
    if parsed.get_backend_name() == "sqlite":
        with _own_file(parsed, ending, template) as ours:
            yield ours
        return
    name = f"{parsed.database}_{ending}"
    like = f" TEMPLATE {sa.engine.make_url(template).database}" if template else ""
    admin_url = parsed.set(drivername="postgresql+psycopg", database="postgres")
    admin = sa.create_engine(admin_url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name}{like}"))
    ours = parsed.set(database=name).render_as_string(hide_password=False)
    try:
        if template is None:
            upgrade(ours)
        yield ours
    finally:
        with admin.connect() as connection:
            connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
        admin.dispose()


@contextmanager
def _own_file(parsed: sa.URL, ending: int | str, template: str | None) -> Iterator[str]:
    path = Path(f"{parsed.database}_{ending}.db")
    ours = parsed.set(database=str(path)).render_as_string(hide_password=False)
    if template is None:
        upgrade(ours)
    else:
        shutil.copyfile(str(sa.engine.make_url(template).database), path)
    yield ours
    for left in path.parent.glob(f"{path.name}*"):
        left.unlink()
