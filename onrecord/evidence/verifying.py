"""Whether a package is whole: each file that was changed, is missing or was added, by its name.

Needs the package alone: no ledger, no settings, no network.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from onrecord.evidence.contents import sha256
from onrecord.evidence.manifests import (
    BAGIT,
    DIGEST,
    MANIFEST,
    PACKAGE,
    TAG_MANIFEST,
    Entry,
    read_digest,
    read_lines,
    read_package,
)

Kind = Literal["changed", "missing", "added", "unreadable"]
_READERS = {TAG_MANIFEST: read_lines, DIGEST: read_digest, PACKAGE: read_package, MANIFEST: read_lines}
Told = Mapping[str, Mapping[str, Entry]]  # what each manifest says of each file


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a file of the package."""

    kind: Kind
    path: str
    detail: str = ""


def check(files: Mapping[str, bytes]) -> list[Problem]:
    """All that is wrong with the files of a package, by path; none where it is whole."""
    wanted = (BAGIT, TAG_MANIFEST, MANIFEST, PACKAGE) if _is_bag(files) else (DIGEST, MANIFEST, PACKAGE)
    problems = [Problem("missing", path, "it is a manifest") for path in wanted if path not in files]
    told, broken = _told(files)
    problems += [Problem("changed", path, why) for path, why in broken.items()]
    problems += _compared(files, told)
    listed = {path for entries in told.values() for path in entries} | set(wanted)
    if PACKAGE in told or MANIFEST in told:
        problems += [Problem("added", path, "no manifest lists it") for path in files if path not in listed]
    return _once(problems)


def _is_bag(files: Mapping[str, bytes]) -> bool:
    return BAGIT in files or TAG_MANIFEST in files


def _told(files: Mapping[str, bytes]) -> tuple[Told, dict[str, str]]:
    """What the manifests say that may be believed, and why the others may not."""
    told: dict[str, Mapping[str, Entry]] = {}
    broken: dict[str, str] = {}
    for path, reader in _READERS.items():  # those that vouch for others first
        if path not in files:
            continue
        entries = reader(files[path])
        says = {manifest: known[path] for manifest, known in told.items() if path in known}
        wrong = [manifest for manifest, entry in says.items() if not _fits(files[path], entry)]
        if entries is None:
            broken[path] = "it cannot be read"
        elif wrong and len(wrong) == len(says):
            broken[path] = f"or {wrong[0]}, which alone lists it" if len(says) == 1 else ""
        else:
            told[path] = entries
    return told, broken


def _compared(files: Mapping[str, bytes], told: Told) -> Iterator[Problem]:
    """Each file held against what the manifests say of it."""
    for path in sorted({path for entries in told.values() for path in entries} - set(_READERS)):
        entries = {manifest: entries[path] for manifest, entries in told.items() if path in entries}
        wrong = [m for m, entry in entries.items() if path not in files or not _fits(files[path], entry)]
        if path not in files and len(entries) == 1 and PACKAGE in told and len(told) > 1:
            yield Problem("changed", next(iter(entries)), f"it alone lists {path}, which is not there")
        elif path not in files:
            yield Problem("missing", path)
        elif wrong and len(wrong) < len(entries):  # one of two says what is so: it is the other that changed
            yield from (Problem("changed", manifest, f"what it says of {path}") for manifest in wrong)
        elif wrong:
            yield Problem("changed", path)
    for manifest, listed in told.items():
        for path in sorted(set(listed) & set(_READERS)):
            if path in told and not _fits(files[path], listed[path]):
                yield Problem("changed", manifest, f"what it says of {path}")


def _fits(body: bytes, entry: Entry) -> bool:
    return sha256(body) == entry.sha256 and entry.n_bytes in (None, len(body))


def _once(problems: Iterable[Problem]) -> list[Problem]:
    """Each kind of problem with each file once, sorted by path."""
    found: dict[tuple[str, str], Problem] = {}
    for problem in problems:
        found.setdefault((problem.path, problem.kind), problem)
    return [found[key] for key in sorted(found)]
