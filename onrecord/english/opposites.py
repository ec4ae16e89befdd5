"""Opposites as opposites.toml lists them, and words beside which a number tells one thing from another."""

from __future__ import annotations

import re
from functools import cache

from onrecord.english.calendar import MONTHS, SHORT_MONTHS
from onrecord.english.small_words import STOP
from onrecord.english.tables import table
from onrecord.english.wordlists import listed, words

KINDS = ("anywhere", "before_one", "beside_one")
ORDINALS = {
    word: str(i)
    for i, word in enumerate(
        listed("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"), 1
    )
}
ORDINAL_ENDINGS = words("st nd rd th")
UNNUMBERED = STOP | words("aged age year") | {*MONTHS, *SHORT_MONTHS}
COMPOUND = re.compile(r"\b([Nn]orth|[Ss]outh)(?=east|west)")
LESSER = words("deputy vice assistant")
THE_WEST = words("West Western")  # a side, and no direction


@cache
def opposites() -> tuple[tuple[int, tuple[tuple[str, ...], ...]], ...]:
    """The groups: which of KINDS each is of, by its place, and its members with their wordings."""
    return tuple(
        (kind, tuple(tuple(member.split("/")) for member in group.split()))
        for kind, name in enumerate(KINDS)
        for group in table("opposites")[name]
    )
