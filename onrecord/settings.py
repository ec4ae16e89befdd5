"""What a person may set, read once from the environment and carried as plain values."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from onrecord.errors import OnRecordError

PREFIX = "ONRECORD_"
DEFAULT_DATABASE = "sqlite:///onrecord.db"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults; each is read from ``ONRECORD_`` and its name in capitals.

    ``children`` are processes; ``document_seconds`` and ``child_memory_mib`` (MiB) limit one
    document; ``lease_seconds`` is how long a run may keep work without renewing it. ``contact`` (an address
    of yours) is told to every server asked; ``allow_addresses`` opens private networks (CIDRs, by commas);
    ``obey_opt_outs`` is "mining", "all" or "none"; ``fetch_seconds`` limits one exchange, and
    ``host_spacing_seconds`` lie between two requests to one host.
    """

    database_url: str = DEFAULT_DATABASE
    children: int = 2
    document_seconds: int = 60
    child_memory_mib: int = 2048
    batch_size: int = 50
    lease_seconds: int = 300
    contact: str = ""
    allow_addresses: str = ""
    obey_opt_outs: str = "mining"
    fetch_seconds: int = 30
    fetches_at_once: int = 64
    host_spacing_seconds: int = 1

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Settings from the environment; raises OnRecordError naming the variable and the remedy."""
        environ = os.environ if environ is None else environ
        given = {
            f.name: environ[PREFIX + f.name.upper()]
            for f in fields(cls)
            if environ.get(PREFIX + f.name.upper())
        }
        read: dict[str, Any] = {
            name: words if name in _WORDS else _number(name, words) for name, words in given.items()
        }
        settings = cls(**read)
        _known_database(settings.database_url)
        _known_choice(settings.obey_opt_outs)
        return settings


_WORDS = ("database_url", "contact", "allow_addresses", "obey_opt_outs")


def _number(name: str, words: str) -> int:
    # spaCy and its model alone take 155 MB; no spacing is for tests against one's own servers
    least = {"child_memory_mib": 512, "host_spacing_seconds": 0}.get(name, 1)
    if words.isdecimal() and least <= int(words) <= 1_000_000:
        return int(words)
    raise OnRecordError(
        f"{PREFIX}{name.upper()} is {words!r}, not a whole number from {least} up",
        f"set it to a number, or unset it to use {getattr(Settings(), name)}",
    )


def _known_choice(words: str) -> None:
    if words not in ("all", "mining", "none"):
        raise OnRecordError(
            f"{PREFIX}OBEY_OPT_OUTS is {words!r}, which is none of all, mining, none",
            "set it to one of them, or unset it to use mining",
        )


def _known_database(url: str) -> None:
    if not url.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        raise OnRecordError(
            f"{PREFIX}DATABASE_URL names no database that On Record knows",
            "use sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME",
        )
