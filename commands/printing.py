"""Answers on standard output: safe to show, for people, as JSON or as CSV; quiet when nobody reads."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from onrecord.controls import shown

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

_NARROW = 80  # columns, where output is no terminal


class NobodyReads(Exception):
    """The reader of our output has gone; there is nothing more to do."""


def plain(text: object) -> str:
    """The text in one line, nothing in it that a terminal would obey; None is empty."""
    return "" if text is None else shown(str(text))


def sentences(*parts: str) -> str:
    """The parts as sentences, each with a capital and a full stop of its own."""
    ended = (
        part if part.endswith((".", "!", "?", ".”")) else f"{part}." for part in map(str.strip, parts) if part
    )
    return " ".join(part[0].upper() + part[1:] if n else part for n, part in enumerate(ended))


def write(text: str) -> None:
    """The text is on standard output; raises NobodyReads where that is closed."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        _forget_output()
        raise NobodyReads from None


def write_bytes(raw: bytes) -> None:
    """The bytes are on standard output as they are; raises NobodyReads where that is closed."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _forget_output()
        raise NobodyReads from None


def note(text: str) -> None:
    """The line is on standard error: progress, warnings, what to do."""
    sys.stderr.write(plain(text) + "\n")
    sys.stderr.flush()


def show(*parts: RenderableType) -> None:
    """The parts are printed for people, as wide as their terminal or 80 columns."""
    console = _console()
    with console.capture() as captured:
        for part in parts:
            console.print(part, soft_wrap=False)
    write("\n".join(line.rstrip() for line in captured.get().split("\n")))


def as_json(value: Any) -> str:
    """One line of JSON that is safe to print in a terminal."""
    from onrecord.records import as_json as in_one_line

    return in_one_line(value)


def write_json(value: Any) -> None:
    """The value is printed as one line of JSON."""
    write(as_json(value) + "\n")


def write_csv(records: Iterable[Any], columns: Sequence[str]) -> None:
    """The records (dataclasses or dicts) are printed as CSV, a heading first."""
    from onrecord.records import as_csv

    write(as_csv(records, columns))


def table(headings: Sequence[str], records: Iterable[Sequence[object]], numbers: Sequence[int] = ()) -> Any:
    """The records in columns; those numbered are aligned to the right."""
    from rich.table import Table
    from rich.text import Text

    drawn = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_edge=False, header_style="bold")
    for position, heading in enumerate(headings):
        is_number = position in numbers
        drawn.add_column(
            heading, justify="right" if is_number else "left", no_wrap=is_number, overflow="fold"
        )
    for record in records:
        drawn.add_row(*(Text(plain(value)) for value in record))
    return drawn


def _console() -> Console:
    from rich.console import Console

    width = None if sys.stdout.isatty() else _NARROW
    return Console(highlight=False, markup=False, emoji=False, width=width)


def _forget_output() -> None:
    """Nothing more is written: the interpreter's own last flush would complain on standard error."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
