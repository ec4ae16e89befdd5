"""The files that hold articles, in an order that is the same on every machine."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from onrecord.types import ReadFailed

SIDECAR_ENDINGS = (".toml", ".yaml", ".yml")
# what stands at the top of a folder of seeds and is no article: lists of feeds, and the folder's own guide
_HOUSEKEEPING = frozenset({"feeds.toml", "feeds.opml", "readme.md"})


@dataclass(frozen=True, slots=True)
class SeedFile:
    """A file to read; ``locator`` is its absolute, resolved path as text that any database can hold."""

    path: Path
    locator: str


def find_files(paths: Sequence[Path]) -> Iterator[SeedFile | ReadFailed]:
    """Each file once, folders opened in the order of their names; what cannot be entered says why."""
    seen: set[Path] = set()
    for path in paths:
        for found in _found(path):
            if isinstance(found, ReadFailed):
                yield found
            elif (resolved := Path(os.path.realpath(found.path))) not in seen:
                seen.add(resolved)
                yield found


def locator_of(path: Path) -> str:
    """The absolute path as text without control characters or bytes that are no characters."""
    text = os.fsencode(os.path.realpath(path)).decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def sidecars_of(path: Path) -> list[Path]:
    """The files beside this one that describe it: ``harbour.txt.toml`` describes ``harbour.txt.gz`` too."""
    names = [path.name] + ([path.name[:-3]] if path.name.lower().endswith(".gz") else [])
    beside = [path.with_name(name + ending) for name in names for ending in SIDECAR_ENDINGS]
    return [sidecar for sidecar in beside if sidecar.is_file()]


def _found(path: Path) -> Iterator[SeedFile | ReadFailed]:
    if "\0" in str(path):
        yield _missing(Path(str(path).replace("\0", "\\0")))
        return
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        yield _missing(path)
        return
    except OSError as error:
        yield _unreadable(path, error)
        return
    if stat.S_ISDIR(mode):
        yield from _within(path, Path(os.path.realpath(path)))
    else:
        yield _file(path, mode)


def _within(folder: Path, root: Path) -> Iterator[SeedFile | ReadFailed]:
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        yield _unreadable(folder, error)
        return
    names = {entry.name for entry in entries}
    is_root = Path(os.path.realpath(folder)) == root
    for entry in entries:
        if entry.name.startswith(".") or _is_sidecar(entry.name, names):
            continue
        if is_root and entry.name.lower() in _HOUSEKEEPING:
            continue
        yield from _entry(entry, root)


def _is_sidecar(name: str, names: Iterable[str]) -> bool:
    stem, ending = os.path.splitext(name)
    return ending.lower() in SIDECAR_ENDINGS and (stem in names or f"{stem}.gz" in names)


def _entry(entry: os.DirEntry[str], root: Path) -> Iterator[SeedFile | ReadFailed]:
    path = Path(entry.path)
    try:
        if entry.is_symlink():
            yield from _link(path, root)
        elif entry.is_dir(follow_symlinks=False):
            yield from _within(path, root)
        else:
            yield _file(path, entry.stat(follow_symlinks=False).st_mode)
    except OSError as error:
        yield _unreadable(path, error)


def _link(path: Path, root: Path) -> Iterator[SeedFile | ReadFailed]:
    """Nothing for a link that stays within the folder: what it names is read where it lies."""
    target = Path(os.path.realpath(path))
    if not target.is_relative_to(root):
        yield ReadFailed(
            os.path.join(locator_of(path.parent), path.name),
            "symlink_outside",
            f"This is a symbolic link that leaves the folder {locator_of(root)}.",
            "Copy the file into the folder, or name its own path when you start.",
        )
    elif not target.exists():
        yield _missing(path)


def _file(path: Path, mode: int) -> SeedFile | ReadFailed:
    locator = locator_of(path)
    if not stat.S_ISREG(mode):
        return ReadFailed(
            locator,
            "not_a_file",
            "This is a device, pipe or socket, not a file.",
            "Take it out of the folder; articles are read from ordinary files.",
        )
    if path.suffix.lower() in SIDECAR_ENDINGS:
        return ReadFailed(
            locator,
            "stray_sidecar",
            f"This describes an article, but no file {path.stem} lies beside it.",
            "Name it after its article (harbour.txt.toml for harbour.txt), or take it out of the folder.",
        )
    return SeedFile(path, locator)


def _missing(path: Path) -> ReadFailed:
    is_link = path.is_symlink() if "\0" not in str(path) else False
    detail = (
        "This link points to a file that is not there."
        if is_link
        else "There is no file or folder of this name."
    )
    place = os.path.join(locator_of(path.parent), path.name) if is_link else locator_of(path)
    return ReadFailed(
        place, "missing", detail, "Check the spelling of the path, and that the disk is attached."
    )


def _unreadable(path: Path, error: OSError) -> ReadFailed:
    return ReadFailed(
        locator_of(path),
        "unreadable",
        f"It cannot be opened: {error.strerror or type(error).__name__}.",
        "Give your user the right to read it (on Linux: chmod u+r, for a folder u+rx), then start again.",
    )
