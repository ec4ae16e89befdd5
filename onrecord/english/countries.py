"""States, their capitals, and what is said to be of them: *Seoul* and *the South Korean government* alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from onrecord.english.tables import table
from onrecord.english.wordlists import phrases, words


def _states_by(what: str) -> dict[str, str]:
    """The state of each capital, or of each adjective, in lower case."""
    rows = table("countries")["countries"].items()
    return {word: state for state, row in rows for word in row.get(what, ())}


_WORDS = table("countries")["words"]
# Capitals whose name stands for the state in *X said*; *Washington* by the form the text uses.
CAPITALS = _states_by("capitals")
# Adjectives, so that *the Qatari government* is Qatar, and *Qataris* are nobody's name.
ADJECTIVES = _states_by("adjectives")
PEOPLES = words(_WORDS["peoples"])
STATES = frozenset(k for k in CAPITALS if " " not in k) | words(_WORDS["states"])
STATE_PHRASES = phrases(_WORDS["phrases"])
# Each way to write a state of the United States, and its name: *N.Y.*, *NY*, *New York*.
AMERICAN_STATES = {
    form: state for state, short in table("countries")["american_states"].items() for form in (state, *short)
}
AMERICAN = words(_WORDS["american"])
AMERICA = ("United States", "U.S.", "US", "USA", "America")


def state_of_capital(name: str, text: str) -> str:
    """The state that a capital's name stands for, in the form that the text uses; other names as they are."""
    state = CAPITALS.get(name.casefold())
    if state is None:
        return name
    if state == "United States":
        return next((form for form in AMERICA if form in text), state)
    return "UK" if state == "Britain" and "UK" in text and "Britain" not in text else state


def state_of_adjective(words_before: str) -> str | None:
    """The state that *Qatari* or *South Korean* is of, by the last words of what stands before a noun."""
    parts = words_before.casefold().split()
    return ADJECTIVES.get(" ".join(parts[-2:])) or (ADJECTIVES.get(parts[-1]) if parts else None)


def is_people(name: str) -> bool:
    """Whether a name is an adjective of a state, or the people of it: *Danish*, *Qataris*."""
    lower = name.casefold()
    return lower in ADJECTIVES or lower in PEOPLES or lower.removesuffix("s") in ADJECTIVES


def is_of_country(word: str) -> bool:
    """Whether a word is a state's name or is said of a state: *Iraq*, *Danish*, *Qataris*, *Peru’s*."""
    bare = word.casefold().removesuffix("'s").removesuffix("’s")
    return bare in STATES or bare in roots() or is_people(bare)


@cache
def roots() -> dict[str, str]:
    """What each word for a state, or for those of it, is compared by: *french*, *france*, *greeks*."""
    return {
        word: row.get("root", state.casefold())
        for state, row in table("countries")["countries"].items()
        for word in _words_for(state, row)
        if " " not in word
    }


def _words_for(state: str, row: Mapping[str, Any]) -> Iterator[str]:
    yield from (state.casefold(), *row.get("also", ()))
    yield from (form for adjective in row.get("adjectives", ()) for form in (adjective, adjective + "s"))
