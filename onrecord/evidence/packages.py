"""Packages of evidence: the forms that there are, what is in each, and whether one is whole."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal

from onrecord.evidence.archives import NAME, archive_of, pages_lines
from onrecord.evidence.contents import File, files_of, sha256
from onrecord.evidence.holdings import Evidence
from onrecord.evidence.manifests import (
    BAGIT,
    DIGEST,
    MANIFEST,
    PACKAGE,
    README,
    TAG_MANIFEST,
    bag_of,
    digest_of,
    lines_of,
    package_of,
    wacz_of,
)
from onrecord.evidence.packing import (
    LARGEST,
    NoPackage,
    files_in_page,
    files_in_zip,
    is_as_packed,
    page_with,
    zip_of,
)
from onrecord.evidence.readmes import readme
from onrecord.evidence.verifying import Problem, check

Form = Literal["folder", "zip", "wacz", "html"]
FOLDER = "evidence/"  # in a zip: a bag lies in one folder
_SHOWN = "evidence.html"


@dataclass(frozen=True, slots=True)
class Verified:
    """What checking a package came to; ``digest`` is the SHA-256 that stands for all of it."""

    n_files: int
    digest: str
    digest_of: str
    problems: tuple[Problem, ...]


def packed(found: Evidence, form: Form) -> list[File] | bytes:
    """The package: files for a folder, else the bytes of one file; the same whenever it is made."""
    software = f"onrecord/{version('onrecord')}"
    about: dict[str, Any] = {"title": "Evidence", "software": software, "created": found.as_of}
    if form == "wacz":
        return zip_of(wacz_of(_wacz_files(found, software), about), found.as_of)
    files = files_of(found, with_bodies=True)
    if form == "html":
        return _page(found, files, about)
    archive = archive_of(found, software)
    payload = [*files, File(f"archive/{NAME}", archive.warc)]
    bag = bag_of(payload, [File(README, readme(found, form, len(payload)))], about)
    return bag if form == "folder" else zip_of(bag, found.as_of, FOLDER)


def _wacz_files(found: Evidence, software: str) -> list[File]:
    archive = archive_of(found, software)
    files = [File(f"evidence/{path}", body) for path, body in files_of(found, with_bodies=False)]
    return [
        *files,
        File(f"archive/{NAME}", archive.warc),
        File("indexes/index.cdxj", archive.lines),
        File("pages/pages.jsonl", pages_lines(found)),
        File(README, readme(found, "wacz", len(files) + 4)),
    ]


def _page(found: Evidence, files: Sequence[File], about: dict[str, Any]) -> bytes:
    held = [*files, File(README, readme(found, "html", len(files) + 1))]
    held.append(File(MANIFEST, lines_of(held)))
    package = package_of(held, about)
    shown = next(file.body for file in files if file.path == _SHOWN)
    return page_with(shown.decode(), [*held, package, digest_of(package)])


def verified(path: Path) -> Verified:
    """Whether the package at the path is whole; raises NoPackage for what is none, and OSError."""
    if path.is_dir():
        files, odd = _files_below(path)
        if not {BAGIT, TAG_MANIFEST, MANIFEST, PACKAGE} & set(files):
            raise NoPackage("it is a folder without any manifest")
        problems = [*check(files), *odd]
        return Verified(len(files), sha256(files.get(TAG_MANIFEST, b"")), TAG_MANIFEST, tuple(problems))
    if path.stat().st_size > LARGEST:
        raise NoPackage("it is larger than 4 GiB")
    raw = path.read_bytes()
    files, problems = _in_one_file(raw)
    return Verified(len(files), sha256(raw), path.name, tuple(problems))


def _in_one_file(raw: bytes) -> tuple[dict[str, bytes], list[Problem]]:
    """The files in a zip or a page, and what is wrong with them or around them."""
    if raw.startswith(b"<!doctype html>"):
        files = files_in_page(raw)
        shown = files.get(_SHOWN, b"").decode("utf-8", "replace")
        is_whole = "</body>" in shown and page_with(shown, [File(*one) for one in files.items()]) == raw
        around = Problem("changed", _SHOWN, "what the page shows, or what stands beside its files")
    else:
        files, broken, folder = files_in_zip(raw)
        found = [one for one in check(files) if one.path not in broken]
        if broken:
            return files, [*found, *(Problem("changed", path, "it is broken in the zip") for path in broken)]
        is_whole = is_as_packed(raw, files, folder)
        around = Problem("changed", "(the zip itself)", "its times, its order or its marks")
    problems = check(files)
    return files, problems if problems or is_whole else [around]


def _files_below(folder: Path) -> tuple[dict[str, bytes], list[Problem]]:
    """The files of a folder by path, and whatever in it is no file of its own."""
    files: dict[str, bytes] = {}
    odd: list[Problem] = []
    for path in _below(folder):
        name = path.relative_to(folder).as_posix()
        if stat.S_ISREG(path.lstat().st_mode):
            files[name] = path.read_bytes()
        else:
            odd.append(Problem("added", name, "it is no file, but leads elsewhere"))
    return files, odd


def _below(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.is_dir() and not path.is_symlink():
            yield from _below(path)
        else:
            yield path


__all__ = ["DIGEST", "Form", "NoPackage", "Verified", "packed", "verified"]
