"""Articles written as JSON: one a line, or a file that is one value."""

from __future__ import annotations

import json
from collections.abc import Iterator

from onrecord.encodings import tidy
from onrecord.seeds.forms import NAMES, form_of
from onrecord.seeds.labels import fill, metadata_from
from onrecord.types import Document, Media, Metadata, ReadFailed

_TEXTS: tuple[tuple[str, Media], ...] = (("text", "text"), ("markdown", "markdown"), ("html", "html"))
_REMEDY = 'Correct it; a line looks like {"url": "https://…", "title": "…", "text": "…"}.'

_NO_ARTICLE = "Give the article itself as the text, and leave this one out."


def read_jsonl(locator: str, text: str, beside: Metadata) -> Iterator[Document | ReadFailed]:
    """An article for each line that holds one; a broken line is reported and its neighbours are read."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield _article(f"{locator}#line={number}", line, beside, f"Line {number}")


def read_line(locator: str, number: int, raw: bytes, beside: Metadata) -> Document | ReadFailed:
    """The article on one line of a long file, which must be in UTF-8."""
    place = f"{locator}#line={number}"
    try:
        line = raw.decode("utf-8-sig" if number == 1 else "utf-8")
    except UnicodeDecodeError:
        return ReadFailed(place, "broken_line", f"Line {number} is not in UTF-8.", "Save the file as UTF-8.")
    return _article(place, line, beside, f"Line {number}")


def read_json(locator: str, text: str, beside: Metadata) -> Iterator[Document | ReadFailed]:
    """The article that the file is, or each of the list that it is."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        yield ReadFailed(locator, "broken_json", f"This file is not JSON: {_why(error)}.", _REMEDY)
        return
    if not isinstance(value, list):
        yield _document(locator, value, beside, "This file")
        return
    for number, one in enumerate(value, 1):
        yield _document(f"{locator}#entry={number}", one, beside, f"Entry {number}")


def _article(locator: str, line: str, beside: Metadata, place: str) -> Document | ReadFailed:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        return ReadFailed(locator, "broken_line", f"{place} is not JSON: {_why(error)}.", _REMEDY)
    return _document(locator, value, beside, place)


def _document(locator: str, value: object, beside: Metadata, place: str) -> Document | ReadFailed:
    if not isinstance(value, dict):
        return ReadFailed(locator, "broken_line", f"{place} is JSON, but not one article in braces.", _REMEDY)
    metadata = metadata_from(value)
    if isinstance(metadata, str):
        return ReadFailed(locator, "broken_line", f"{place} cannot be used: {metadata}.", _REMEDY)
    for key, media in _TEXTS:
        text = value.get(key)
        if isinstance(text, str) and (sound := tidy(text)).strip():
            if media != "html" and (form := form_of(sound)) is not None:
                return ReadFailed(locator, form, f"{place} is {NAMES[form]}.", _NO_ARTICLE)
            return Document(locator, sound.encode("utf-8"), media, fill(metadata, beside))
        if text is not None and not isinstance(text, str):
            return ReadFailed(locator, "broken_line", f"{place} cannot be used: {key} must be text.", _REMEDY)
    return ReadFailed(
        locator,
        "no_text",
        f"{place} has no text: none of the keys text, html and markdown holds any.",
        "Add the article's text, or fetch the page that it names.",
    )


def _why(error: ValueError | RecursionError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg[:1].lower()}{error.msg[1:]} at character {error.colno}"
    return "it is nested too deeply" if isinstance(error, RecursionError) else "a number in it is too long"
