"""What people write about an article beside it: front matter at its top, or a sidecar file."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from onrecord.dates import publication_date, written_date
from onrecord.encodings import tidy
from onrecord.types import Metadata
from onrecord.urls import is_url

_MAX_LABEL = 65536  # characters; nobody writes more about one article
_KEYS = ("url", "title", "outlet", "published", "modified", "language", "authors")
# what blogging tools call the same things; in a sidecar, which is ours, only our own names are right
_SYNONYMS = {
    "date": "published",
    "author": "authors",
    "lang": "language",
    "lastmod": "modified",
    "updated": "modified",
}
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_LOOKS_LIKE_KEY = re.compile(r"[A-Za-z_][\w-]*\s*:(?:\s|$)")

Value = str | list[str]


@dataclass(frozen=True, slots=True)
class BrokenLabel:
    """What is wrong with the words about an article, and on which line."""

    line: int
    detail: str


def split_front_matter(text: str) -> tuple[Metadata, str] | BrokenLabel:
    """What the block between two lines of dashes says, and the text below it."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---" or len(lines) < 2:
        return Metadata(), text
    end = next((n for n, line in enumerate(lines[1:500], 1) if line.rstrip() in ("---", "...")), None)
    opens = next((line for line in lines[1:] if line.strip() and not line.startswith("#")), "")
    if _LOOKS_LIKE_KEY.match(opens) is None and not (end is not None and "".join(lines[1:end]).strip() == ""):
        return Metadata(), text  # a line of dashes that only parts paragraphs
    if end is None:
        return BrokenLabel(1, "the block opens with --- but no line of --- closes it")
    known = _read_yaml("\n".join(lines[1:end]), 2)
    if isinstance(known, BrokenLabel):
        return known
    renamed = {_SYNONYMS.get(key.lower(), key.lower()): pair for key, pair in known.items()}
    said = _metadata({key: pair for key, pair in renamed.items() if key in _KEYS})
    return said if isinstance(said, BrokenLabel) else (said, "\n".join(lines[end + 1 :]))


def read_sidecar(path: Path) -> Metadata | BrokenLabel:
    """What a sidecar says; a key that means nothing here is an error, since it may be a misspelling."""
    try:
        body = path.read_bytes()[: _MAX_LABEL * 4]
        text = tidy(body.decode("utf-8-sig"))
    except OSError as error:
        return BrokenLabel(1, f"it cannot be opened: {error.strerror or type(error).__name__}")
    except UnicodeDecodeError as error:
        return BrokenLabel(body[: error.start].count(b"\n") + 1, "it is not in UTF-8")
    known = _read_toml(text) if path.suffix.lower() == ".toml" else _read_yaml(text, 1)
    if isinstance(known, BrokenLabel):
        return known
    for key, (_, line) in known.items():
        if key not in _KEYS:
            return BrokenLabel(line, f"the key {key!r} is not known; known are {', '.join(_KEYS)}")
    return _metadata(known)


def fill(known: Metadata, more: Metadata) -> Metadata:
    """What is known, its gaps filled from elsewhere."""
    gaps = {key: getattr(more, key) for key in _KEYS if not getattr(known, key) and getattr(more, key)}
    return replace(known, **gaps)


def metadata_from(values: Mapping[str, object]) -> Metadata | str:
    """The metadata in a line of JSON, or a sentence on the value that cannot be one."""
    known: dict[str, tuple[Value, int]] = {}
    for key in _KEYS:
        value = values.get(key)
        if isinstance(value, list) and all(isinstance(part, str) for part in value):
            known[key] = ([tidy(part) for part in value], 0)
        elif isinstance(value, str):
            known[key] = (tidy(value), 0)
        elif value is not None:
            return f"{key} must be text" + (" or a list of names" if key == "authors" else "")
    found = _metadata(known)
    return found.detail if isinstance(found, BrokenLabel) else found


def _metadata(known: Mapping[str, tuple[Value, int]]) -> Metadata | BrokenLabel:
    for key, (value, line) in known.items():
        if isinstance(value, list) and key != "authors":
            return BrokenLabel(line, f"{key} must be one text, not a list")
    texts = {key: " ".join(value.split()) for key, (value, _) in known.items() if isinstance(value, str)}
    url = texts.get("url") or None
    if url is not None and not is_url(url):
        return BrokenLabel(
            known["url"][1], f"url is {url!r}, which is no address beginning with http:// or https://"
        )
    language = texts.get("language", "")
    return Metadata(
        url=url,
        title=texts.get("title") or None,
        outlet=texts.get("outlet") or None,
        published=publication_date(texts.get("published", "")),
        modified=written_date(texts.get("modified", "")),
        language=language.replace("_", "-").lower() if _LANGUAGE.fullmatch(language) else None,
        authors=_names(known["authors"][0]) if "authors" in known else (),
    )


def _names(value: Value) -> tuple[str, ...]:
    parts = re.split(r"\s*[;,]\s*|\s+and\s+", value) if isinstance(value, str) else value
    return tuple(dict.fromkeys(name for name in (" ".join(part.split()) for part in parts) if name))


def _read_toml(text: str) -> dict[str, tuple[Value, int]] | BrokenLabel:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        return BrokenLabel(int(line[1]) if line else text.count("\n") + 1, f"it is not TOML: {error}")
    except (ValueError, RecursionError) as error:
        return BrokenLabel(1, f"it is not TOML that can be read: {type(error).__name__}")
    known: dict[str, tuple[Value, int]] = {}
    for key, value in table.items():
        line_number = _toml_line(text, key)
        if isinstance(value, dict | bool | int | float):
            if key in _KEYS:
                return BrokenLabel(line_number, f"{key} must be text in quotation marks")
            value = ""
        known[key] = ([str(part) for part in value] if isinstance(value, list) else str(value), line_number)
    return known


def _toml_line(text: str, key: str) -> int:
    quoted = re.escape(key)
    match = re.search(rf"""^\s*(?:\[+\s*)?["']?{quoted}\b""", text, re.MULTILINE)
    return text.count("\n", 0, match.end()) + 1 if match else 1


def _read_yaml(text: str, first_line: int) -> dict[str, tuple[Value, int]] | BrokenLabel:
    """Every value as it is written: ``no`` stays a language, and a date stays as its writer put it."""
    import yaml

    if len(text) > _MAX_LABEL:
        return BrokenLabel(first_line, f"it is longer than {_MAX_LABEL} characters")
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return BrokenLabel(first_line + (mark.line if mark else 0), f"it is not YAML: {error.problem}")
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return BrokenLabel(first_line, f"it is not YAML that can be read: {type(error).__name__}")
    if root is None:
        return {}
    if not isinstance(root, yaml.MappingNode):
        return BrokenLabel(first_line, "it is not a list of lines such as `outlet: The Harbour Post`")
    return _yaml_values(root, first_line)


def _yaml_values(root: object, first_line: int) -> dict[str, tuple[Value, int]] | BrokenLabel:
    import yaml

    assert isinstance(root, yaml.MappingNode), root
    known: dict[str, tuple[Value, int]] = {}
    for key_node, node in root.value:
        line = first_line + key_node.start_mark.line
        key = str(key_node.value)
        if key in known:
            return BrokenLabel(line, f"{key} stands there twice")
        if isinstance(node, yaml.ScalarNode):
            is_null = node.tag == "tag:yaml.org,2002:null"
            known[key] = ("" if is_null else str(node.value), line)
        elif isinstance(node, yaml.SequenceNode):
            known[key] = ([str(part.value) for part in node.value if isinstance(part, yaml.ScalarNode)], line)
        elif key.lower() in (*_KEYS, *_SYNONYMS):
            return BrokenLabel(line, f"{key} must be text")
        else:
            known[key] = ("", line)
    return known
