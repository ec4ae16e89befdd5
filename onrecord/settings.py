"""What a person may set: each with its default, what it may be and what it means; read once, then carried."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, EnvSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from onrecord.errors import SettingsWrong
from onrecord.secrets import public_url
from onrecord.settingrules import (
    PREFIX,
    Mistake,
    Shown,
    choice,
    database,
    folder,
    line,
    masked,
    mistake_of,
    near,
    networks,
    printable,
    scheduler,
    whole,
)
from onrecord.settingsfile import FileSetting, file_named, read_file

DEFAULT_DATABASE = "sqlite:///onrecord.db"


def _means(words: str) -> Any:
    return Field(description=words)


class Settings(BaseSettings):
    """All settings. ``Settings(…)`` takes what it is given and the defaults; ``from_env`` reads.

    Each is read from ``ONRECORD_`` and its name in capitals, else from the file onrecord.toml in this
    folder (or the one that ONRECORD_SETTINGS names), under its name.
    """

    model_config = SettingsConfigDict(frozen=True, extra="forbid", env_prefix=PREFIX, env_ignore_empty=True)

    database_url: Annotated[
        str,
        database,
        Shown(public_url),
        _means("the ledger: sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME"),
    ] = DEFAULT_DATABASE
    children: Annotated[int, whole(1, 1000), _means("child processes that clean and extract")] = 2
    document_seconds: Annotated[int, whole(1), _means("time limit of one document")] = 60
    # spaCy and its model alone take 155 MB
    child_memory_mib: Annotated[int, whole(512), _means("memory limit of a child, in MiB")] = 2048
    batch_size: Annotated[
        int, whole(1), _means("documents a batch (without Prefect; the flow has a parameter)")
    ] = 50
    lease_seconds: Annotated[int, whole(1), _means("how long a run may keep work without renewing it")] = 300
    contact: Annotated[
        str, line, Shown(masked), _means("an address of yours, told to every server that is asked")
    ] = ""
    reviewer: Annotated[str, printable, _means("who decides in `onrecord review` without --by")] = ""
    allow_addresses: Annotated[
        str, networks, _means("private networks that may be asked (CIDRs, by commas)")
    ] = ""
    obey_opt_outs: Annotated[
        str, choice("all", "mining", "none"), _means("which opt-outs are honoured: mining, all or none")
    ] = "mining"
    fetch_seconds: Annotated[int, whole(1), _means("time limit of one exchange")] = 30
    fetches_at_once: Annotated[int, whole(1, 10_000), _means("exchanges at the same time")] = 64
    # none at all is for tests against one's own servers
    host_spacing_seconds: Annotated[int, whole(0), _means("rest between two requests to one host")] = 1
    keep_pages_days: Annotated[int, whole(0), _means("days for which raw pages are kept; 0: for ever")] = 0
    keep_feeds_days: Annotated[int, whole(0), _means("days for which raw feeds are kept; 0: for ever")] = 30
    keep_backups_days: Annotated[int, whole(1), _means("days after which a backup of SQLite is deleted")] = 14
    backup_folder: Annotated[
        str, folder, _means("where backups lie; beside the ledger unless it begins with /")
    ] = "backups"
    browse_password: Annotated[
        str, printable, Shown(masked), _means("what `onrecord browse` asks for; needed off this machine")
    ] = ""
    webhook_key: Annotated[
        str, line, Shown(masked), _means("what webhooks of `onrecord watch` are signed with")
    ] = ""
    notify_url: Annotated[
        str, printable, Shown(masked), _means("where `watch --notify ONRECORD_NOTIFY_URL` writes to")
    ] = ""
    log: Annotated[str, choice("text", "json"), _means("the log as text or json, one event a line")] = "text"
    dask_address: Annotated[
        str, scheduler, _means("a Dask scheduler (tcp://HOST:PORT); empty: two workers here")
    ] = ""
    task_runner: Annotated[
        str,
        choice("threads", "dask"),
        _means("where ingest-seeds and reprocess clean and extract: threads or dask"),
    ] = "threads"

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Settings from environment and file; raises SettingsWrong, which names every mistake at once."""
        said = ours(os.environ if environ is None else environ)
        return _settings(tuple(sorted(said.items())), *file_named(said))

    @classmethod
    def settings_customise_sources(cls, *_: Any, **sources: Any) -> tuple[PydanticBaseSettingsSource, ...]:
        """What is made from values asks nobody else: only ``from_env`` reads the environment."""
        return (sources["init_settings"],)


NAMES = tuple(Settings.model_fields)


class Variables(EnvSettingsSource):
    """An environment that is given, and not that of this process; an empty variable says nothing."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        super().__init__(Settings)

    def _load_env_vars(self) -> Mapping[str, str | None]:
        return {variable.lower(): words for variable, words in self._environ.items() if words}


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
    written = read_file(path, stamp, NAMES)[0] if stamp is not None else {}
    found = []
    for name, rule in Settings.model_fields.items():
        origin = _place(name, said, written, path) or "default"
        shown = next((one.how for one in rule.metadata if isinstance(one, Shown)), str)
        found.append(Told(name, shown(getattr(settings, name)), origin, rule.description or ""))
    return found


def secret_named(name: str, environ: Mapping[str, str] | None = None) -> str:
    """What a variable of the environment, or the setting ``notify_url``, holds; empty where nothing does."""
    said = os.environ if environ is None else environ
    if name == variable_of("notify_url"):
        return Settings.from_env(environ).notify_url
    return said.get(name, "")


def ours(environ: Mapping[str, str]) -> dict[str, str]:
    """What the environment says to On Record; those of its tests are none of ours."""
    test = f"{PREFIX}TEST_"
    return {n: words for n, words in environ.items() if n.startswith(PREFIX) and not n.startswith(test)}


def variable_of(name: str) -> str:
    """The variable of the environment that says a setting."""
    return PREFIX + name.upper()


@lru_cache(maxsize=16)  # asked in every batch: neither file nor values are read twice while they are the same
def _settings(said: tuple[tuple[str, str], ...], path: str, stamp: tuple[int, int] | None) -> Settings:
    environment = dict(said)
    # a file that was asked for must be there; onrecord.toml may be
    is_wanted = stamp is not None or bool(environment.get(f"{PREFIX}SETTINGS"))
    written, mistakes = read_file(path, stamp, NAMES) if is_wanted else ({}, [])
    values = {name: one.words for name, one in written.items()} | Variables(environment)()
    misspelled = _misspelled(environment)
    try:
        settings = Settings(**values)
    except ValidationError as error:
        mistakes = [*mistakes, *_mistakes(error, environment, written, path)]
    wrong = [*mistakes, *misspelled]
    if wrong:
        raise SettingsWrong(tuple(f"{one.place} {one.what}" for one in wrong), wrong[0].remedy)
    return settings


def _mistakes(
    error: ValidationError, environ: Mapping[str, str], written: Mapping[str, FileSetting], path: str
) -> list[Mistake]:
    """Every value that cannot be used, with where it stands; never with the value itself."""
    found = []
    for one in error.errors(include_url=False, include_input=False):
        name = str(one["loc"][0])
        place = _place(name, environ, written, path) or name
        is_in_file = place != variable_of(name)
        default = str(Settings.model_fields[name].default)
        found.append(mistake_of(one).at(f"{place}: {name}" if is_in_file else place, default))
    return found


def _place(
    name: str, environ: Mapping[str, str], written: Mapping[str, FileSetting], path: str
) -> str | None:
    """Where a setting was said: the variable, which outranks the line of the file; None for nowhere."""
    if environ.get(variable_of(name)):
        return variable_of(name)
    return f"{path}, line {written[name].line}" if name in written else None


def _misspelled(environ: Mapping[str, str]) -> list[Mistake]:
    """Variables that are nearly one of ours. Others are left alone: container hosts invent some."""
    known = [*map(variable_of, NAMES), f"{PREFIX}SETTINGS"]
    found = []
    for variable in sorted(set(environ) - set(known)):
        if meant := near(variable, known):
            found.append(Mistake(variable, f"is no setting; {meant} is", f"write {meant}, or unset it"))
    return found
