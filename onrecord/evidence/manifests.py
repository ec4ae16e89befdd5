"""Manifests: which files a package holds, each with its SHA-256 and size, as two standards write it.

BagIt (RFC 8493) is read by sha256sum; a data package (datapackage.json, as the WACZ specification has it)
by programs. Each file stands in both, so that of a file and its entry it is known which was changed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from onrecord.evidence.contents import File, as_json, sha256

BAGIT, BAG_INFO = "bagit.txt", "bag-info.txt"
MANIFEST, TAG_MANIFEST = "manifest-sha256.txt", "tagmanifest-sha256.txt"
PACKAGE, DIGEST, README = "datapackage.json", "datapackage-digest.json", "README.txt"
_LINE = re.compile(r"([0-9a-f]{64})  (.+)")
_HASH = re.compile(r"sha256:([0-9a-f]{64})")


class Entry(NamedTuple):
    """What a manifest says of a file; ``n_bytes`` None where it tells no size."""

    sha256: str
    n_bytes: int | None = None


def lines_of(files: Iterable[File]) -> bytes:
    """The files as sha256sum reads them, sorted by path."""
    return _written({file.path: Entry(sha256(file.body)) for file in sorted(files)})


def _written(entries: Mapping[str, Entry]) -> bytes:
    return "".join(f"{entry.sha256}  {path}\n" for path, entry in entries.items()).encode()


def read_lines(body: bytes) -> dict[str, Entry] | None:
    """What such lines say; None where a single byte of them is otherwise than we write it."""
    lines = body.decode("utf-8", "replace").split("\n")[:-1]
    found = {match[2]: Entry(match[1]) for line in lines if (match := _LINE.fullmatch(line))}
    return found if _written(found) == body else None


def package_of(files: Iterable[File], about: Mapping[str, Any]) -> File:
    """The files as a data package."""
    resources = [
        {"name": file.path.rpartition("/")[2].lower(), "path": file.path}
        | {"hash": f"sha256:{sha256(file.body)}", "bytes": len(file.body)}
        for file in sorted(files)
    ]
    return File(PACKAGE, as_json({"profile": "data-package", **about, "resources": resources}))


def read_package(body: bytes) -> dict[str, Entry] | None:
    """What a data package says of its files; None where it is none."""
    try:
        resources = json.loads(body)["resources"]
        return {str(one["path"]): Entry(_hash(one["hash"]), int(one["bytes"])) for one in resources}
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def digest_of(package: File) -> File:
    """The hash of the data package, in the file that the WACZ specification has for it."""
    return File(DIGEST, as_json(_digest(package.path, sha256(package.body))))


def _digest(path: str, digest: str) -> dict[str, str]:
    return {"path": path, "hash": f"sha256:{digest}"}


def read_digest(body: bytes) -> dict[str, Entry] | None:
    """What the digest says of the data package; None where a single byte is otherwise than we write it."""
    try:
        told = json.loads(body)
        path, digest = str(told["path"]), _hash(told["hash"])
        return {path: Entry(digest)} if as_json(_digest(path, digest)) == body else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def bag_of(payload: Sequence[File], tags: Sequence[File], about: Mapping[str, Any]) -> list[File]:
    """A bag: the payload below data/, beside it the tags, and manifests of both."""
    held = [File(f"data/{file.path}", file.body) for file in payload]
    n_bytes = sum(len(file.body) for file in held)
    info = f"Bag-Software-Agent: {about['software']}\nPayload-Oxum: {n_bytes}.{len(held)}\n"
    around = [
        *tags,
        File(BAGIT, b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
        File(BAG_INFO, info.encode()),
        File(MANIFEST, lines_of(held)),
    ]
    around.append(package_of([*held, *around], about))
    return sorted([*held, *around, File(TAG_MANIFEST, lines_of(around))])


def wacz_of(files: Sequence[File], about: Mapping[str, Any]) -> list[File]:
    """A WACZ's files: all that is given, and its manifests."""
    listed = [*files, File(MANIFEST, lines_of(files))]
    package = package_of(listed, {**about, "wacz_version": "1.1.1"})
    return sorted([*listed, package, digest_of(package)])


def _hash(written: str) -> str:
    match = _HASH.fullmatch(written)
    if match is None:
        raise ValueError(written)
    return match[1]
