"""An export as Parquet and as a workbook, by libraries of the extra `tables`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from onrecord.errors import OnRecordError
from storage.export.relations import Relation
from storage.export.streams import Batch

A_SHEET = 1_048_575  # rows beside the heading
A_CELL = 32_767  # characters: no spreadsheet holds more
A_ROW_GROUP = 64_000  # rows: read at once by whoever opens the file


class NotInstalled(OnRecordError):
    """A library that only some forms of export need is not there."""


def write_parquet(path: Path, relation: Relation, batches: Iterable[Batch]) -> None:
    """The rows lie in one Parquet file, each column in its kind; what it says stands in its metadata."""
    arrow = _library("pyarrow", "Parquet")
    schema = _schema(arrow, relation)
    with _library("pyarrow.parquet", "Parquet").ParquetWriter(path, schema, compression="zstd") as writer:
        for table in _grouped(arrow, schema, batches):
            writer.write_table(table)


def write_workbook(path: Path, relation: Relation, batches: Iterable[Batch]) -> None:
    """The rows lie in one workbook, in sheets of at most ``A_SHEET`` rows; nothing in it is computed.

    A cell of more than ``A_CELL`` characters, which no sentence has, ends in an ellipsis.
    """
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = _library("xlsxwriter", "a workbook").Workbook(path, options)
    sheet, number = None, A_SHEET
    for row in _rows(batches):
        if sheet is None or number == A_SHEET:
            sheet, number = _sheet(book, relation), 0
        number += 1
        for place, value in enumerate(row):
            if value is not None:
                sheet.write(number, place, _fitting(value))
    if sheet is None:
        _sheet(book, relation)
    book.close()


def _library(name: str, what: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        raise NotInstalled(
            f"to write {what} a library is needed that is not installed",
            "install On Record with its extra `tables`: pip install 'onrecord[tables]'",
        ) from None


def _schema(arrow: Any, relation: Relation) -> Any:
    kinds = {
        "text": arrow.string(), "integer": arrow.int64(), "number": arrow.float64(),
        "instant": arrow.timestamp("us", tz="UTC"),
    }  # fmt: skip
    fields = [
        arrow.field(one.name, kinds[one.kind], metadata={"about": one.about}) for one in relation.columns
    ]
    return arrow.schema(fields, metadata={"title": relation.title})


def _grouped(arrow: Any, schema: Any, batches: Iterable[Batch]) -> Iterator[Any]:
    """The batches as tables of many rows: a file of small groups is slow to read."""
    waiting: list[Any] = []
    for batch in batches:
        waiting.append(_record(arrow, schema, batch))
        if sum(one.num_rows for one in waiting) >= A_ROW_GROUP:
            yield arrow.Table.from_batches(waiting)
            waiting = []
    yield arrow.Table.from_batches(waiting, schema=schema)


def _record(arrow: Any, schema: Any, batch: Batch) -> Any:
    made = [_array(arrow, field.type, values) for field, values in zip(schema, batch, strict=True)]
    return arrow.RecordBatch.from_arrays(made, schema=schema)


def _array(arrow: Any, kind: Any, values: tuple[Any, ...]) -> Any:
    if kind.equals(arrow.timestamp("us", tz="UTC")):
        return arrow.array(values, arrow.string()).cast(kind)
    return arrow.array(values, kind)


def _rows(batches: Iterable[Batch]) -> Iterator[tuple[Any, ...]]:
    for batch in batches:
        yield from zip(*batch, strict=True)


def _sheet(book: Any, relation: Relation) -> Any:
    several = len(book.worksheets())
    sheet = book.add_worksheet(relation.name if not several else f"{relation.name} {several + 1}")
    sheet.freeze_panes(1, 0)
    bold = book.add_format({"bold": True})
    for place, column in enumerate(relation.columns):
        sheet.write_string(0, place, column.name, bold)
    return sheet


def _fitting(value: Any) -> Any:
    return f"{value[: A_CELL - 1]}…" if isinstance(value, str) and len(value) > A_CELL else value
