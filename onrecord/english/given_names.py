"""Common given names: a capitalised pair that opens with one is a person, and most tell he from she."""

from __future__ import annotations

from onrecord.english.tables import table
from onrecord.english.wordlists import words

_NAMES = table("given_names")
MALE_NAMES = words(_NAMES["men"]) | words(_NAMES["both"])
FEMALE_NAMES = words(_NAMES["women"]) | words(_NAMES["both"])


def gender_of(name: str) -> str:
    """``m`` or ``f`` where the given name is borne by one alone, else nothing."""
    first = name.split()[0].casefold().split("-")[0]
    return ("m" if first in MALE_NAMES else "") + ("f" if first in FEMALE_NAMES else "")


def is_given_name(word: str) -> bool:
    """Whether a word is a common given name."""
    plain = word.casefold().split("-")[0]
    return plain in MALE_NAMES or plain in FEMALE_NAMES
