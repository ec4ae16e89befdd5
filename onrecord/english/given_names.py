"""Given names: a capitalised pair that opens with one is a person, and most tell he from she."""

from __future__ import annotations

from unicodedata import combining, normalize

from onrecord.english.tables import table
from onrecord.english.wordlists import words


def unmarked(name: str) -> str:
    """The name without the marks on its letters, as papers print it too: *José*, *Jose*."""
    return "".join(letter for letter in normalize("NFD", name) if not combining(letter))


def _borne(table_name: str, sex: str) -> frozenset[str]:
    return frozenset(map(unmarked, words(table(table_name)[sex]) | words(table(table_name)["both"])))


def _first_of(word: str) -> str:
    """A given name as the tables have it: in small letters without marks, the first of a pair."""
    first = word.casefold().split("-")[0]
    return first if first.isascii() else unmarked(first)


MALE_NAMES, FEMALE_NAMES = _borne("given_names", "men"), _borne("given_names", "women")
_COMMON = MALE_NAMES | FEMALE_NAMES
MALE_ABROAD = _borne("given_names_abroad", "men") - _COMMON
FEMALE_ABROAD = _borne("given_names_abroad", "women") - _COMMON


def gender_of(name: str) -> str:
    """``m`` or ``f`` where the given name is borne by one alone, else nothing."""
    first = _first_of(name.split()[0])
    is_mans = first in MALE_NAMES or first in MALE_ABROAD
    return ("m" if is_mans else "") + ("f" if first in FEMALE_NAMES or first in FEMALE_ABROAD else "")


def is_given_name(word: str) -> bool:
    """Whether a word is a given name; none of the rarer ones in capitals, which are initials: *ESA*."""
    plain = _first_of(word)
    if plain in _COMMON:
        return True
    return not word.isupper() and (plain in MALE_ABROAD or plain in FEMALE_ABROAD)
