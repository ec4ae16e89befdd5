"""A folder that tells what it holds: files of an export beside a `datapackage.json` (Frictionless Data)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from sqlmodel import Session

from onrecord.claims import EXTRACTOR_VERSION
from onrecord.errors import OnRecordError
from onrecord.linktypes import LINKER_VERSION
from storage.export.relations import Relation
from storage.export.streams import Batch, batches, size
from storage.export.tableforms import TableForm

DESCRIPTOR = "datapackage.json"
RIGHTS = (
    "The sentences, headlines and texts belong to the outlets that published them, and each outlet says for "
    "itself what may be done with them; whoever passes this on answers for that. What the program adds (who "
    "speaks, links, figures) comes without warranty: it says who said what, and nothing of what is true."
)
_TYPES = {"text": "string", "integer": "integer", "number": "number", "instant": "datetime"}
_A_PIECE = 1 << 20  # bytes

Progress = Callable[[str, int, int], None]


class FolderTaken(OnRecordError):
    """An export would lie among other files."""


@dataclass(frozen=True, slots=True)
class Written:
    """A file of a package: its path in it, its rows, and what else its descriptor says."""

    path: str
    rows: int
    told: Mapping[str, Any]


def empty_folder(folder: Path) -> None:
    """The folder is there and holds nothing; raises FolderTaken where it does."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderTaken(f"{folder} holds something already", "name a folder that is new or empty")
    folder.mkdir(parents=True, exist_ok=True)


def write_tables(
    session: Session, folder: Path, relations: Sequence[Relation], form: TableForm, progress: Progress
) -> list[Written]:
    """Each table is a file of this form in the folder."""
    return [_table(session, folder, one, form, progress) for one in relations]


def describe(folder: Path, written: Sequence[Written], *, created: datetime | None, **told: Any) -> None:
    """The folder says what it holds: its files with hashes and counts, versions, rights and what was asked.

    Written last: where it is missing, the export did not come to its end.
    """
    descriptor: dict[str, Any] = {
        "name": "on-record",
        "title": "On Record: who said what",
        "description": RIGHTS,
        **({} if created is None else {"created": created.isoformat(timespec="seconds")}),
        "onrecord": {
            "version": version("onrecord"), "extractor": EXTRACTOR_VERSION, "linker": LINKER_VERSION, **told,
        },
        "resources": [_resource(folder, one) for one in written],
    }  # fmt: skip
    text = json.dumps(descriptor, ensure_ascii=False, indent=1) + "\n"
    (folder / DESCRIPTOR).write_text(text, encoding="utf-8")


def hash_of(path: Path) -> str:
    """SHA-256 of a file, as descriptors write it."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_A_PIECE):
            digest.update(piece)
    return f"sha256:{digest.hexdigest()}"


def _table(
    session: Session, folder: Path, relation: Relation, form: TableForm, progress: Progress
) -> Written:
    rows, path = size(session, relation).rows, folder / f"{relation.name}.{form.name}"
    form.write(path, relation, _told_of(relation.name, rows, batches(session, relation), progress))
    told = {
        "title": relation.title, "mediatype": form.media_type, "query": " ".join(relation.query.split()),
        "schema": _schema(relation),
    }  # fmt: skip
    return Written(path.name, rows, told)


def _told_of(name: str, total: int, found: Iterable[Batch], progress: Progress) -> Iterator[Batch]:
    """The batches, each told of once it is taken."""
    done = 0
    for batch in found:
        yield batch
        done += len(batch[0])
        progress(name, done, total)


def _schema(relation: Relation) -> dict[str, Any]:
    keys = [one.strip() for one in relation.key.split(",")]
    return {"fields": _fields(relation), "primaryKey": keys, "missingValues": [""]}


def _fields(relation: Relation) -> list[dict[str, str]]:
    return [
        {"name": one.name, "type": _TYPES[one.kind], "description": one.about}
        | ({"format": "any"} if one.kind == "instant" else {})
        for one in relation.columns
    ]


def _resource(folder: Path, one: Written) -> dict[str, Any]:
    path = folder / one.path
    return {
        "name": Path(one.path).stem.replace("_", "-").lower(), "path": one.path, "bytes": path.stat().st_size,
        "hash": hash_of(path), "rows": one.rows, **one.told,
    }  # fmt: skip
