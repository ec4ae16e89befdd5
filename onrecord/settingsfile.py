"""The file of settings: TOML, one name a line, read again only when it was changed."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from onrecord.settingrules import PREFIX, Mistake, near

FILE = "onrecord.toml"
LARGEST = 1024 * 1024

Stamp = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FileSetting:
    """A setting as the file has it, in words, and its line."""

    words: str
    line: int


def file_named(environ: Mapping[str, str]) -> tuple[str, Stamp | None]:
    """The file of settings, and when it was changed and how long it is; None where there is none."""
    path = environ.get(f"{PREFIX}SETTINGS") or FILE
    try:
        found = os.stat(path)
    except OSError:
        return path, None
    return path, (found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=16)
def read_file(
    path: str, _stamp: Stamp | None, known: tuple[str, ...]
) -> tuple[dict[str, FileSetting], list[Mistake]]:
    """The settings in the file, of those that are known, and every line in it that is none."""
    try:
        text = Path(path).read_bytes()[:LARGEST].decode("utf-8")
        table = tomllib.loads(text)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return {}, [
            Mistake(path, f"cannot be read: {reason}", f"correct {PREFIX}SETTINGS, or the file's rights")
        ]
    except UnicodeDecodeError:
        return {}, [Mistake(path, "is not text in UTF-8", "save it as UTF-8")]
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return {}, [Mistake(f"{path}:", f"it is not TOML: {error}", "write lines such as children = 4")]
    return _settings(path, text, table, known)


def _settings(
    path: str, text: str, table: Mapping[str, object], known: tuple[str, ...]
) -> tuple[dict[str, FileSetting], list[Mistake]]:
    found: dict[str, FileSetting] = {}
    mistakes = []
    for name, value in table.items():
        line = _line(text, name)
        place = f"{path}, line {line}: {name}"
        if name not in known:
            meant = near(name, known)
            what = f"is no setting; {meant} is" if meant else "is no setting"
            mistakes.append(Mistake(place, what, "`onrecord settings` lists them all"))
        elif isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
            found[name] = FileSetting(str(value), line)
        else:
            mistakes.append(
                Mistake(place, "must be a number or text in quotation marks", "correct that line")
            )
    return found, mistakes


def _line(text: str, name: str) -> int:
    match = re.search(rf"""^\s*\[*\s*["']?{re.escape(name)}\b""", text, re.MULTILINE)
    return text.count("\n", 0, match.end()) + 1 if match else 1
