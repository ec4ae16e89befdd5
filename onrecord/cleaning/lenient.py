"""JSON as publishers write it into pages: with comments, trailing commas, two values in one block."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

MAX_JSON = 1_000_000  # characters of one block
_FRAME = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$")
# a string, kept as it is; a comment; a comma before a closing bracket
_ODD = re.compile(r'"(?:[^"\\]|\\.)*+"|/\*.*?\*/|(?://)[^\n]*|,(?=\s*[\]}])', re.DOTALL)
_STRING = re.compile(r'"(?:[^"\\]|\\.)*+"', re.DOTALL)


def loaded(text: str) -> Any:
    """The value, or a list of the values, that a block holds; None where it cannot be read."""
    text = _FRAME.sub("", text).strip().rstrip(";")
    if len(text) > MAX_JSON:
        return None
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return loaded(html.unescape(text)) if "&quot;" in text else _mended(text)


def pushed(program: str) -> Iterator[str]:
    """The blocks of JSON-LD that a program holds as strings of its own."""
    for match in _STRING.finditer(program[:MAX_JSON]):
        if "schema.org" in match[0]:
            try:
                yield json.loads(match[0], strict=False)
            except (ValueError, RecursionError):
                continue


def _mended(text: str) -> Any:
    sound = _ODD.sub(lambda match: match[0] if match[0].startswith('"') else "", text)
    values, at, decoder = [], 0, json.JSONDecoder(strict=False)
    while at < len(sound):
        try:
            value, at = decoder.raw_decode(sound, at)
        except (ValueError, RecursionError):
            break
        values.append(value)
        at = next((n for n in range(at, len(sound)) if sound[n] in "{["), len(sound))
    return values or None
