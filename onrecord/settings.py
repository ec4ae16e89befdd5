"""What a person may set, read once from the environment and carried as plain values."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields

from onrecord.errors import OnRecordError

PREFIX = "ONRECORD_"
DEFAULT_DATABASE = "sqlite:///onrecord.db"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults; each is read from ``ONRECORD_`` and its name in capitals.

    ``children`` are processes; ``document_seconds`` and ``child_memory_mib`` (MiB) limit one
    document; ``lease_seconds`` is how long a run may keep work without renewing it.
    """

    database_url: str = DEFAULT_DATABASE
    children: int = 2
    document_seconds: int = 60
    child_memory_mib: int = 2048
    batch_size: int = 50
    lease_seconds: int = 300

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Settings from the environment; raises OnRecordError naming the variable and the remedy."""
        environ = os.environ if environ is None else environ
        given = {
            f.name: environ[PREFIX + f.name.upper()]
            for f in fields(cls)
            if environ.get(PREFIX + f.name.upper())
        }
        numbers = {name: _number(name, words) for name, words in given.items() if name != "database_url"}
        url = given.get("database_url", DEFAULT_DATABASE)
        _known_database(url)
        return cls(database_url=url, **numbers)


def _number(name: str, words: str) -> int:
    least = {"child_memory_mib": 512}.get(name, 1)  # spaCy and its model alone take 155 MB
    if words.isdecimal() and least <= int(words) <= 1_000_000:
        return int(words)
    raise OnRecordError(
        f"{PREFIX}{name.upper()} is {words!r}, not a whole number from {least} up",
        f"set it to a number, or unset it to use {getattr(Settings(), name)}",
    )


def _known_database(url: str) -> None:
    if not url.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        raise OnRecordError(
            f"{PREFIX}DATABASE_URL names no database that On Record knows",
            "use sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME",
        )
