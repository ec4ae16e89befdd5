"""Lists of persons and bodies that a desk has: CSV, entities of FollowTheMoney, lists of OpenSanctions.

Entities are JSON, one a line or in an array, as https://followthemoney.tech describes them: an id, a schema
and properties of many values; OpenSanctions nests related entities into them (targets.nested.json) or gives
columns (targets.simple.csv). Only names, offices and institutions are read.
"""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from onrecord.errors import OnRecordError
from onrecord.persons import name_key

KINDS = {
    "person": "person", "individual": "person", "organization": "organization",
    "organisation": "organization", "company": "organization", "publicbody": "organization",
    "legalentity": "organization", "body": "organization",
}  # fmt: skip
_NAMES = ("aliases", "alias", "other_names", "other names", "also known as")
_OFFICES = ("positions", "position", "office", "role", "title")
_BODIES = ("organization", "organisation", "institution", "employer", "party")
_TIES = {"Occupancy": ("holder", "post"), "Membership": ("member", "organization"), "Employment": ("employee", "employer"), "Directorship": ("director", "organization")}  # fmt: skip # noqa: E501 - a row a schema
_TOLD = ("position", "political", "politicalGroup")


class BadList(OnRecordError):
    """A file that is no list of persons or bodies."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A person or body of a list: its id there, its names, the first the one that is shown, what is told."""

    id: str
    kind: str
    names: tuple[str, ...]
    told: tuple[str, ...] = ()


def read(text: str) -> list[Entry]:
    """The persons and bodies of a list, each once by its id; raises BadList.

    Entities of other kinds, and those without a name, are passed over.
    """
    is_json = text.lstrip("\ufeff \t\r\n")[:1] in ("{", "[")
    found = _entities(list(_objects(text))) if is_json else _rows(text)
    entries = {entry.id: entry for entry in found if entry.names}
    if not entries:
        raise BadList("No person and no body is in it.", "Give CSV with a column name, or entities as JSON.")
    return list(entries.values())


def _rows(text: str) -> Iterator[Entry]:
    rows = csv.DictReader(io.StringIO(text.lstrip("\ufeff")))
    columns = {name.strip().casefold() for name in rows.fieldnames or () if name}
    if not columns & {"name", "caption"}:
        raise BadList(
            "It has no column name.", "Columns are name, and id, kind, aliases, position, organization."
        )
    for row in rows:
        given = {
            (name or "").strip().casefold(): value for name, value in row.items() if isinstance(value, str)
        }
        kind = KINDS.get(
            (given.get("schema") or given.get("kind") or given.get("type") or "person").casefold()
        )
        name = given.get("name") or given.get("caption") or ""
        if kind is not None:
            names = _each([name], *(given.get(one, "").split(";") for one in _NAMES))
            told = _each(*(given.get(one, "").split(";") for one in (*_OFFICES, *_BODIES)))
            yield Entry((given.get("id") or "").strip() or name_key(name), kind, names, told)


def _objects(text: str) -> Iterator[Mapping[str, Any]]:
    """The entities of a JSON array, of an object that holds one, or of a line each."""
    try:
        whole = json.loads(text)
        found = whole if isinstance(whole, list) else whole.get("results") or whole.get("entities") or [whole]
    except json.JSONDecodeError:
        found = (_line(number, one) for number, one in enumerate(text.splitlines(), 1) if one.strip())
    yield from (one for one in found if isinstance(one, dict))


def _line(number: int, words: str) -> Any:
    try:
        return json.loads(words.lstrip("\ufeff"))
    except json.JSONDecodeError as error:
        raise BadList(f"Line {number} is no JSON.", "Give an entity a line, or one array of them.") from error


def _entities(given: list[Mapping[str, Any]]) -> Iterator[Entry]:
    names = {str(one.get("id")): _each(_values(one, "name")) for one in given}
    tied: dict[str, list[str]] = defaultdict(list)
    for one in given:
        if ties := _TIES.get(str(one.get("schema"))):
            whole = [name for end in _values(one, ties[1]) for name in names.get(end, ())]
            for end in _values(one, ties[0]):
                tied[end] += whole
    for one in given:
        kind, key = KINDS.get(str(one.get("schema", "")).casefold()), str(one.get("id") or "")
        if kind is not None and key:
            told = _each(*(_values(one, part) for part in _TOLD), tied[key], _nested(one))
            shown = _each([str(one.get("caption") or "")], _values(one, "name"), _values(one, "alias"))
            yield Entry(key, kind, shown, told)


def _nested(entity: Mapping[str, Any]) -> Iterator[str]:
    """The names of what an entity is tied to by ties that are nested into it."""
    for several in (entity.get("properties") or {}).values():
        for tie in several if isinstance(several, list) else ():
            if isinstance(tie, dict) and (ends := _TIES.get(str(tie.get("schema")))):
                for end in (tie.get("properties") or {}).get(ends[1], ()):
                    if isinstance(end, dict):
                        yield from _values(end, "name")


def _values(entity: Mapping[str, Any], name: str) -> list[str]:
    found = (entity.get("properties") or {}).get(name) or []
    return [one for one in (found if isinstance(found, list) else [found]) if isinstance(one, str)]


def _each(*several: Iterable[str]) -> tuple[str, ...]:
    """Each of the words once, in order, without spaces around them."""
    plain = (" ".join(one.split()) for some in several for one in some)
    return tuple(dict.fromkeys(one for one in plain if one))
