"""JSON Lines in and out: one answer for each line, in the order of the lines."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from commands.printing import as_json, write

_SURROGATES = re.compile("[\ud800-\udfff]")
MAX_LINE = 64 * 1024 * 1024  # bytes; a longer line is no article


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that could not be read: its number and a short code."""

    number: int
    code: str

    @property
    def answer(self) -> dict[str, Any]:
        return {"id": None, "line": self.number, "rejected": self.code}


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds one object with an id."""

    number: int
    record: Mapping[str, Any]

    @property
    def id(self) -> Any:
        return self.record["id"]

    def refused(self, code: str) -> BadLine:
        return BadLine(self.number, code)


def read_lines() -> Iterator[Line | BadLine]:
    """Each line of standard input that is not blank, read or refused."""
    number = 0
    while raw := sys.stdin.buffer.readline(MAX_LINE + 1):
        number += 1
        if len(raw) > MAX_LINE:
            while raw and not raw.endswith(b"\n"):
                raw = sys.stdin.buffer.readline(MAX_LINE)
            yield BadLine(number, "too_large")
        elif raw.strip():
            yield read_line(number, raw)


def read_line(number: int, raw: bytes) -> Line | BadLine:
    """The object in the line, or why there is none."""
    try:
        record = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return BadLine(number, "unknown_encoding")
    except (ValueError, RecursionError):
        return BadLine(number, "broken_line")
    if not isinstance(record, dict):
        return BadLine(number, "not_an_object")
    identity = record.get("id")
    if not isinstance(identity, str | int) or isinstance(identity, bool):
        return BadLine(number, "no_id")
    return Line(number, {name: value if name == "id" else _sound(value) for name, value in record.items()})


def form_given(line: Line) -> str | None:
    """What the line's text is where it is no article, such as a mail; not asked of a text with its blocks."""
    from onrecord.seeds.forms import form_of

    text = line.record.get("text")
    return form_of(text) if isinstance(text, str) and line.record.get("blocks") is None else None


def _sound(value: Any) -> Any:
    """A text with a stand-in for each lone surrogate, which no library takes; offsets stay as they were."""
    return _SURROGATES.sub("\ufffd", value) if isinstance(value, str) else value


def answer(record: Mapping[str, Any]) -> None:
    """The record is one line of standard output."""
    write(as_json(record) + "\n")
