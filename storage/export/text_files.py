"""An export as text: CSV that no spreadsheet computes, JSON Lines."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any

from onrecord.controls import acts, escaped_in_json
from onrecord.records import FORMULA, cell
from storage.export.relations import Column, Relation
from storage.export.streams import Batch

_BETWEEN = (
    "\ue000"  # of no language: where it stands in a text all the same, the text is only looked at longer
)
_BLANK_OR_FORMULA = {"", *FORMULA}


def as_csv(relation: Relation, batches: Iterable[Batch]) -> Iterator[str]:
    """A heading, then a line a row."""
    names = [one.name for one in relation.columns]
    yield _lines([names])
    for batch in batches:
        cells = [_cells(one, values) for one, values in zip(relation.columns, batch, strict=True)]
        yield _lines(zip(*cells, strict=True))


def as_jsonl(relation: Relation, batches: Iterable[Batch]) -> Iterator[str]:
    """An object a line, its members in the order of the columns."""
    names = [one.name for one in relation.columns]
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    for batch in batches:
        lines = [encode(dict(zip(names, row, strict=True))) for row in zip(*batch, strict=True)]
        if acts("".join(lines)):
            lines = list(map(escaped_in_json, lines))
        yield "\n".join(lines) + "\n"


def _lines(rows: Iterable[Iterable[Any]]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows(rows)
    return written.getvalue()


def _cells(column: Column, values: tuple[Any, ...]) -> Iterable[Any]:
    """The column as it stands in CSV; looked at as a whole first, since next to no cell has to be mended."""
    if column.kind != "text" or _are_harmless(values):
        return values
    return map(cell, values)


def _are_harmless(values: tuple[Any, ...]) -> bool:
    texts = [value for value in values if value]
    begins = {one[:1] for one in texts}
    if begins & _BLANK_OR_FORMULA or any(map(str.isspace, begins)):
        return False
    return not acts(_BETWEEN.join(texts))
