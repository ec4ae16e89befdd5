"""Undoings as undoings.toml lists them, and the words at which what they govern begins or is over."""

from __future__ import annotations

from onrecord.english.tables import table
from onrecord.english.wordlists import words


def _wordings(name: str) -> tuple[str, ...]:
    return tuple(" ".join(wording.split()) for wording in table("undoings")[name].split(";"))


GIVEN_UP, ENDED, DONE = _wordings("given_up"), _wordings("ended"), _wordings("done")
OTHERWISE = _wordings("otherwise")  # *ended up in court*
# at them what a verb governs, or the clause before it, is over
BREAKS = words("""
    and but or while because since although though if unless when after before until who which that whose
    """) | set(".;!?")
DETERMINERS = words("the a an its his her their our this that any")
PREPOSITIONS = words("in at on for with to from by against about over near into under as")
NAMING = words("plan")  # says little about a claim, and much about what was given up
ACTING = ("al", "ion")  # ends a noun that is an act: *the repeal*, *the suspension*
