"""What a person may set, read from the environment and a file, and carried as plain values."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any

from onrecord.errors import SettingsWrong
from onrecord.settingrules import PREFIX, RULES, Mistake, near
from onrecord.settingsfile import FileSetting, file_named, read_file

DEFAULT_DATABASE = "sqlite:///onrecord.db"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults; onrecord/settingrules.py says what each means and may be.

    Each is read from ``ONRECORD_`` and its name in capitals, else from the file onrecord.toml in this
    folder (or the one that ONRECORD_SETTINGS names), under its name.
    """

    database_url: str = DEFAULT_DATABASE
    children: int = 2
    document_seconds: int = 60
    child_memory_mib: int = 2048
    batch_size: int = 50
    lease_seconds: int = 300
    contact: str = ""
    reviewer: str = ""
    allow_addresses: str = ""
    obey_opt_outs: str = "mining"
    fetch_seconds: int = 30
    fetches_at_once: int = 64
    host_spacing_seconds: int = 1
    keep_pages_days: int = 0
    keep_feeds_days: int = 30
    keep_backups_days: int = 14
    backup_folder: str = "backups"
    log: str = "text"
    task_runner: str = "threads"
    dask_address: str = ""

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Settings from environment and file; raises SettingsWrong, which names every mistake at once."""
        said = ours(os.environ if environ is None else environ)
        return _settings(tuple(sorted(said.items())), *file_named(said))


@dataclass(frozen=True, slots=True)
class Told:
    """One setting as it is in force: its value for people's eyes, where that came from, what it means."""

    name: str
    shown: str
    origin: str
    meaning: str


def told(environ: Mapping[str, str] | None = None) -> list[Told]:
    """Every setting with where its value came from; what is secret is masked."""
    said = ours(os.environ if environ is None else environ)
    settings, (path, stamp) = Settings.from_env(environ), file_named(said)
    written = read_file(path, stamp)[0] if stamp is not None else {}
    found = []
    for name, rule in RULES.items():
        origin = "default"
        if name in written:
            origin = f"{path}, line {written[name].line}"
        if said.get(rule.variable):
            origin = rule.variable
        found.append(Told(name, rule.shown(getattr(settings, name)), origin, rule.meaning))
    return found


def ours(environ: Mapping[str, str]) -> dict[str, str]:
    """What the environment says to On Record; those of its tests are none of ours."""
    test = f"{PREFIX}TEST_"
    return {n: words for n, words in environ.items() if n.startswith(PREFIX) and not n.startswith(test)}


@lru_cache(maxsize=16)  # asked in every batch: neither file nor values are read twice while they are the same
def _settings(said: tuple[tuple[str, str], ...], path: str, stamp: tuple[int, int] | None) -> Settings:
    environment = dict(said)
    # a file that was asked for must be there; onrecord.toml may be
    is_wanted = stamp is not None or bool(environment.get(f"{PREFIX}SETTINGS"))
    written, mistakes = read_file(path, stamp) if is_wanted else ({}, [])
    values, wrong = _values(environment, written, path)
    wrong = [*mistakes, *wrong, *_misspelled(environment)]
    if wrong:
        raise SettingsWrong(tuple(f"{one.place} {one.what}" for one in wrong), wrong[0].remedy)
    return Settings(**values)


def _values(
    environ: Mapping[str, str], written: Mapping[str, FileSetting], path: str
) -> tuple[dict[str, Any], list[Mistake]]:
    values: dict[str, Any] = {}
    mistakes: list[Mistake] = []
    for name, rule in RULES.items():
        if words := environ.get(rule.variable):
            place = rule.variable
        elif name in written:
            words, place = written[name].words, f"{path}, line {written[name].line}: {name}"
        else:
            continue
        value = rule.read(words)
        if isinstance(value, Mistake):
            mistakes.append(value.at(place, _DEFAULTS[name]))
        else:
            values[name] = value
    return values, mistakes


def _misspelled(environ: Mapping[str, str]) -> list[Mistake]:
    """Variables that are nearly one of ours. Others are left alone: container hosts invent some."""
    known = [*(rule.variable for rule in RULES.values()), f"{PREFIX}SETTINGS"]
    found = []
    for variable in sorted(set(environ) - set(known)):
        if meant := near(variable, known):
            found.append(Mistake(variable, f"is no setting; {meant} is", f"write {meant}, or unset it"))
    return found


_DEFAULTS = {field.name: str(field.default) for field in fields(Settings)}
