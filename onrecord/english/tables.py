"""The tables and lists of this folder, each read once a process."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def word_list(name: str) -> tuple[str, ...]:
    """The words of the list ``name``.txt in their order, without the lines that begin with ``#``."""
    lines = _written(f"{name}.txt").splitlines()
    return tuple(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def table(name: str) -> dict[str, Any]:
    """The table ``name``.toml, as it is written; nobody may change what is returned."""
    return tomllib.loads(_written(f"{name}.toml"))


def _written(name: str) -> str:
    return resources.files("onrecord.english").joinpath(name).read_text(encoding="utf-8")
