"""Records as JSON and as CSV: the same lines from a command, a page and the interface for programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields, is_dataclass
from typing import Any

from onrecord.controls import escaped_in_json, shown

# A spreadsheet takes a cell that begins so for a formula, whatever quotation marks stand around it.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def as_json(value: Any) -> str:
    """The value in one line of JSON with nothing in it that would act; dataclasses as their fields."""
    return escaped_in_json(json.dumps(value, ensure_ascii=False, default=_jsonable))


def as_csv(records: Iterable[Any], columns: Sequence[str]) -> str:
    """The records (dataclasses or dicts) as lines of CSV, a heading first."""
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(columns)
    for record in records:
        writer.writerow([cell(value_of(record, column)) for column in columns])
    return lines.getvalue()


def cell(value: object) -> str:
    """What stands in a cell: one line, nothing in it that acts, and no words that a spreadsheet computes.

    >>> cell("=1+1"), cell(-4), cell(None)
    ("'=1+1", '-4', '')
    """
    if value is None:
        return ""
    words = shown(str(value))
    return f"'{words}" if isinstance(value, str) and words.lstrip().startswith(FORMULA) else words


def value_of(record: Any, column: str) -> Any:
    """What the record holds in a column."""
    return record[column] if isinstance(record, dict) else getattr(record, column)


def columns_of(kind: type) -> list[str]:
    """The columns of such rows in CSV."""
    return [field.name for field in fields(kind) if field.name != "content_spans"]


def _jsonable(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    raise TypeError(f"{type(value).__name__} has no form in JSON")
