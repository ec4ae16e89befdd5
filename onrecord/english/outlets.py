"""Outlets by their whole names, as outlets.toml lists them."""

from __future__ import annotations

import re

from onrecord.english.tables import table

_NAMES = frozenset(table("outlets")["names"]) | frozenset(table("outlets")["of_sundays"])
_BEHIND_THE = frozenset(table("outlets")["behind_the"])
# Names that a run of capitals alone does not hold: with small words, figures or marks in them.
_ODD = [name for name in _NAMES if re.search(r"[!\d]|\son\s|\sdella\s", name)]


def _written(name: str) -> str:
    """The name with its capitals, as a pattern."""
    small = ("on", "della")
    return " ".join(word if word in small else re.escape(word[0].upper() + word[1:]) for word in name.split())


ODD_NAMES = "|".join(map(_written, sorted(_ODD)))


def is_outlet(run: str, *, is_behind_the: bool) -> bool:
    """Whether these words are an outlet's whole name; some are one only behind *the*.

    >>> is_outlet("Le Monde", is_behind_the=False), is_outlet("Economist", is_behind_the=False)
    (True, False)
    """
    name = run.casefold().replace("'", "’")
    return name in _NAMES or (is_behind_the and name in _BEHIND_THE)
