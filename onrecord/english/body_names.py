"""Body names: how institutions are named, where such a name ends, and what a text calls them besides."""

from __future__ import annotations

import re

from onrecord.english.wordlists import words

CAPITALISED = r"(?:[A-Z0-9][\w&’'.-]*|&)"
BODY_RUN = re.compile(rf"{CAPITALISED}(?:\s(?:(?:of|for|to|against|on|and)\s)?(?:the\s)?{CAPITALISED})*")
LED = re.compile(r"^\w+-[a-z]+(?:ing|ed)\s")  # *the Orl-supporting Harbour Party*
BODY_OF = re.compile(r"\b(?:Ministry|Department|Institute|Office|Board|Bureau|Committee) (?:of|for|on) ")
AND_INSIDE = re.compile(r"\sand\s")
# What may follow a name without going on from it.
BEHIND_NAME = words("""
    of to from with who which that is was were are has have had will would not against into as did
    does may might can could should must said he she they
    """)
NOT_BY = r"(?:(?!(?:of|with|in|at|on|for|where|that|who|which|and|whose)\b)[\w’'-]+\s)"
PART_OF_NAME = re.compile(r"[’']s?\s|\s[A-Z]")  # behind a name that goes on
# Whole names in themselves, also beside a longer one: *the House*, *the White House*.
OWN_NAMES = words(
    "house senate congress parliament assembly cabinet government police army navy military forces church "
    "media opposition capital state palace presidency nations un eu fed"
)
LINKS_INSIDE = words("of for on against to")  # *Board of Pilots*, *Committee on Ports*
INSIDE_NAME = words("of for the and to")  # small words inside a name
APPOSED_BY = rf",\s(?:the|an?)\s{NOT_BY}{{0,4}}?"
# Words of one clause in which nothing but the name before them can be *its* owner.
NO_OTHER = r"(?:\s(?!(?:the|an?|this|that|said|says|told|its)\b)[a-z]+)+?\s"
TOLD = re.compile(r"\b(?:told|with|to|tells|about|against)\s(?:the\s)?(?:[a-z]+\s){0,2}$")
ITS_BEHIND = NO_OTHER + r"\bits\b"
APPOSED_NEAR = r",\s(?:the|an?)\s(?:[\w-]+\s){0,3}?"
SITES = words("site website")
ANY_SITE = "(?:web)?site"
GOVERNMENT = "government"
CAPITAL_OF_AMERICA = "Washington"
DEFINITE_LEADS = ("the ", "this ")
# *the agency*: what a body of the state is called whose name ends in one of these.
AGENCY = "agency"
AGENCIES = words("department bureau office service administration commission authority")
