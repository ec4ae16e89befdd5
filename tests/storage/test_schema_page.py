"""The pages docs/schema*.md explain every table, view and column, and nothing that is not there."""

import re
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel

from storage import tables
from storage.views import VIEWS

PAGES = sorted((Path(__file__).parents[2] / "docs").glob("schema*.md"))


def explained():
    sections = re.split(
        r"^## (\w+)$", "\n".join(page.read_text(encoding="utf-8") for page in PAGES), flags=re.MULTILINE
    )[1:]
    return {
        name: re.findall(r"^- `(\w+)`: \S.*$", body, flags=re.MULTILINE)
        for name, body in zip(sections[::2], sections[1::2], strict=True)
    }


def test_every_table_and_column_is_explained():
    there = {
        table.name: [column.name for column in table.columns] for table in SQLModel.metadata.sorted_tables
    }
    assert tables.Article.__tablename__ in there
    written = {name: columns for name, columns in explained().items() if name not in VIEWS}
    assert {name: sorted(columns) for name, columns in written.items()} == {
        name: sorted(columns) for name, columns in there.items()
    }


@pytest.mark.parametrize("name", VIEWS)
def test_every_column_of_a_view_is_explained_in_order(engine, name):
    with engine.connect() as connection:
        columns = list(connection.execute(sa.text(f"SELECT * FROM {name}")).keys())
    assert explained()[name] == columns
