"""The tables of this folder, each read once a process."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The table ``name``.toml, as it is written; nobody may change what is returned."""
    written = resources.files("onrecord.english").joinpath(f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(written)
