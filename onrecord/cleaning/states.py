"""The article in the data of a page's own programs, where the page itself shows none."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from onrecord.cleaning.embedded import is_of_another_thing
from onrecord.cleaning.jsonld import body_lines

_MOST = 3_000_000  # characters of all scripts
_DEEP = 40  # levels of values within values
_SENTENCE = 40  # characters; names and labels are shorter
_ENDS = re.compile(r"[.!?…。:][\"'”’»)\]]*$")
_MARKUP = re.compile(r"<(?:p|div|br)\b", re.IGNORECASE)
_STREAM = re.compile(r"__next_f\s*(?:\|\|\s*\[\]\s*\)?)?\s*\.push\s*\(\s*")
_VALUE = re.compile(r"(?:=\s*(?:JSON\.parse\s*\(\s*)?|\.push\s*\(\s*|^\s*)(?=[\[{\"])")
_ROW = re.compile(r"^[0-9a-f]{1,6}:", re.MULTILINE)  # of a stream: a number, and what it stands for
# what an entry of a list of other articles has beside its words
_LEADS_ON = frozenset({"url", "link", "href", "slug", "path", "permalink", "canonicalurl"})
_NO_TEXT = re.compile(
    r"descri|summary|excerpt|standfirst|subtitle|deck|seo|meta|caption|credit|alt|title|headline|bio|disclaimer|copyright"
    r"|consent|cookie|privacy|legal|footer|label|message|error|translation|i18n|config|schema",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A text among the data: the names that lead to it (``[]`` for a list), and its words."""

    path: tuple[str, ...]
    text: str


def state_lines(tree: Any) -> list[str]:
    """The paragraphs of the one place in the page's data that holds the most sentences; none where none does.

    What stands beside an address of its own is another article's.
    """
    leaves = [leaf for value in _values(tree) for leaf in _leaves(value, (), 0)]
    sizes: dict[tuple[str, ...], int] = {}
    for leaf in leaves:
        sizes[_place(leaf)] = sizes.get(_place(leaf), 0) + len(leaf.text)
    best = max(sizes, key=sizes.__getitem__, default=None)
    texts = dict.fromkeys(leaf.text for leaf in leaves if _place(leaf) == best)
    return [line for text in texts for line in body_lines(text)]


def _place(leaf: Leaf) -> tuple[str, ...]:
    """The last list that holds it, or its own name: paragraphs and quotations stand side by side."""
    lists = [n for n, name in enumerate(leaf.path) if name == "[]"]
    return leaf.path[: lists[-1] + 1] if lists else leaf.path


def _values(tree: Any) -> Iterator[Any]:
    """What the page's scripts hold as JSON, in their order; streams put together."""
    left, stream = _MOST, list[str]()
    for element in tree.iter("script"):
        text = element.text or ""
        left -= len(text)
        if left < 0 or "ld+json" in (element.get("type") or ""):
            continue
        if "__next_f" in text:
            stream += [
                one for match in _STREAM.finditer(text) for one in _strings(_decoded(text, match.end()))
            ]
        else:
            yield from (_decoded(text, match.end()) for match in _VALUE.finditer(text))
    for row in _ROW.split("".join(stream)):
        yield _decoded(row, len(row) - len(row.lstrip()))


def _strings(value: Any) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _decoded(text: str, at: int) -> Any:
    if text[at : at + 1] not in ("{", "[", '"'):
        return None
    try:
        return json.JSONDecoder(strict=False).raw_decode(text, at)[0]
    except (ValueError, RecursionError):
        return None


def _leaves(value: Any, path: tuple[str, ...], depth: int) -> Iterator[Leaf]:
    """The texts below a value that may be an article's."""
    if depth > _DEEP:
        return
    if isinstance(value, str):
        yield from _text_leaves(value, path, depth)
    elif isinstance(value, list):
        for one in value:
            yield from _leaves(one, (*path, "[]"), depth + 1)
    elif isinstance(value, dict):
        leads_on = "[]" in path and any(str(name).lower() in _LEADS_ON for name in value)
        for name, one in value.items():
            is_other = is_of_another_thing(str(name)) or _NO_TEXT.search(str(name)) is not None
            if not is_other and not (leads_on and isinstance(one, str)):
                yield from _leaves(one, (*path, str(name)), depth + 1)


def _text_leaves(text: str, path: tuple[str, ...], depth: int) -> Iterator[Leaf]:
    stripped = text.strip()
    if len(stripped) < _SENTENCE:
        return
    if stripped[0] in "{[" and (inner := _decoded(stripped, 0)) is not None:
        yield from _leaves(inner, (*path, "json"), depth + 1)
    elif _MARKUP.search(stripped) or (" " in stripped and _ENDS.search(stripped)):
        yield Leaf(path, stripped)
