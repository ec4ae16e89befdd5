"""Cue words: what stands beside a cue and tells whether, how and of what somebody spoke."""

from __future__ import annotations

from onrecord.english.calendar import DAYS
from onrecord.english.verbs import forms
from onrecord.english.wordlists import words

ACCORDING = "according"
ATTRIBUTING_PREPOSITIONS = words("according per")
PUTTING = words("put puts putting")  # *put the number at A*
PUT = words("put puts")
ASKED = "asked"
SAYING = words("saying said says")
ONLY_AGREED = words("agreed agrees disagreed concurred")
CHARGING = words("alleging accusing")
YES_OR_NO = (("yes",), ("no",))
GUILTY = "guilty"  # *pleaded not guilty*
DENIAL = "denial"  # *withdrew his denial that A*
ONLY = "only"  # *would only say that A*
PROMPT = words("quick fast swift right careful correct")  # *was quick to point out*
LIKELY, MORE_OR_LESS = "likely", words("more less")  # *were more likely to say*: a poll's answers
MANNER = words("either both outright publicly directly openly")  # before a gerund
# Behind a verb: *laughed off*, *ruled out*, *was shouted down by X*.
OFF, OUT = "off", "out"
PARTICLES = words("off at away down about over aside")
# Behind a verb of these, what somebody says is put down: *shot down rumours that A*.
PUTTING_DOWN: tuple[tuple[tuple[str, ...], frozenset[str]], ...] = (
    ((OFF,), forms("brushing_off")),
    (("down",), forms("knocking_down")),
    (("away",), forms("knocking_down", "waving_aside")),
    (("aside",), forms("waving_aside")),
    (("back", "on"), forms("pushing_back")),
    (("back", "against"), forms("pushing_back")),
    (("cold", "water", "on"), forms("pouring")),
)
# What may stand in the clause around a source that says no more than that it spoke.
FRAMING = words("""
    there that has have had also later then now already is was were be been to on in at by as earlier recently
    repeatedly week month year last this
    """) | frozenset(DAYS)
