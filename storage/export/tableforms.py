"""The forms in which tables of the ledger are written, a row a form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from storage.export.binary_files import write_parquet, write_workbook
from storage.export.relations import Relation
from storage.export.streams import Batch
from storage.export.text_files import as_csv, as_jsonl

Lines = Callable[[Relation, Iterable[Batch]], Iterator[str]]
Write = Callable[[Path, Relation, Iterable[Batch]], None]


@dataclass(frozen=True, slots=True)
class TableForm:
    """A form of a table: what it is called, the ending and type of its files, and how one is written.

    ``lines`` gives text that may also be printed; it is None for what is no text. ``share`` is the size of a
    file beside that of the same rows as JSON.
    """

    name: str
    title: str  # a sentence without its stop
    media_type: str
    write: Write
    lines: Lines | None = None
    share: float = 1.0


def _writing(lines: Lines) -> Write:
    def write(path: Path, relation: Relation, batches: Iterable[Batch]) -> None:
        with path.open("w", encoding="utf-8", newline="") as file:
            for piece in lines(relation, batches):
                file.write(piece)

    return write


TABLE_FORMS = (
    TableForm(
        "csv", "for a spreadsheet, nothing in it is computed", "text/csv", _writing(as_csv), as_csv, 0.4
    ),
    TableForm("jsonl", "an object a line", "application/jsonl", _writing(as_jsonl), as_jsonl),
    TableForm(
        "parquet", "for DuckDB, pandas and R", "application/vnd.apache.parquet", write_parquet, share=0.15
    ),
    TableForm(
        "xlsx", "a workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        write_workbook, share=0.25,
    ),
)  # fmt: skip
