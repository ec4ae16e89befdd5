"""Prepositions: where, when, by whom and on what ground, and what each says of the words behind it."""

from __future__ import annotations

import re

from onrecord.english.offices import OFFICE, RANKS
from onrecord.english.verbs import forms
from onrecord.english.wordlists import words

AGENT_PREPOSITION = "by"  # before whoever did what a passive tells
OWNER_PREPOSITIONS = words(
    "by from among within"
)  # *accusations from aides that A*, *fears among farmers that A*
GENITIVE_PREPOSITION = "of"
LOCATIVE_PREPOSITION = "in"
DAY_PREPOSITION = "on"
GOAL_PREPOSITION = "to"  # *according to X*, *referred to B*
ROLE_PREPOSITION = "as"  # *described B as A*, and before a clause: *as X said*
COMITATIVE_PREPOSITION = "with"
ORIGIN_PREPOSITION = "from"
CAUSE_PREPOSITION = "for"
POINT_PREPOSITION = "at"  # *put the number at A*
GROUND_PREPOSITIONS = words("for over")  # *fined X for denying A*
# They tell when or how somebody did something else: a gerund behind one is that one's own act.
CIRCUMSTANCE_PREPOSITIONS = words("by while when after before since upon despite besides beyond")
INCLUDING = "including"  # *X, including Y*: of one person, no part of him
ASIDE = words("aside apart")  # *aside from denying A, X said nothing*
PLACE_PREPOSITIONS = words("at in inside with within near of from")  # *pilots at the lock*
OCCASION_PREPOSITIONS = words("in on at during through via before")  # *denied it in a letter*
# Behind a comma they open no part of who somebody is: *the mayor, in a letter, said*.
APART_FROM_SUBJECT = words("""
    without in on during after before over despite particularly especially only while though although through
    amid unlike meanwhile
    """)
AMID = words("amid amidst")
PLACING = words("in at on from by to like into after before during since")
CONTENT_PREPOSITIONS = words("about of in for against")  # *gushed about “A”*
TOPIC_PREPOSITIONS = words("about of")  # *told a judge about A*
STATE_PREPOSITIONS = words("with at under in on to")  # *angry with X*, *under pressure*
FEELING_PREPOSITIONS = words("with at")
MISHAP_PREPOSITIONS = words("for of over")  # *came under fire for denying A*
REQUEST_PREPOSITIONS = words("on for upon")  # *called on B to A*
WRITER_PREPOSITIONS = words("from by")  # *a letter from X*
# Behind which preposition an act is the object's, by the verb: *accused X of denying A*, *shamed X into it*.
DONE_BY_OBJECT = {
    "of": forms("accusing"),
    "with": forms("crediting"),
    "on": forms("blaming"),
    "into": forms("driving"),
}
# *insisted on denying A*, *resorted to denying A*: the subject's.
DONE_BY_SUBJECT = {"on": forms("insisting"), "to": forms("shifting")}
# Around the names in a source: who is only somebody's, beside somebody, or in a place.
# *a pastor backing Ann Bo*; *king*, *sibling* and the like are nouns
OF_SOMEBODY = re.compile(
    r"\b(?:for|of|to|from|by|with|against|near|at|in|on|about|behind|around|like|including|"
    r"(?!incoming\b|outgoing\b|acting\b|leading\b|ruling\b|sitting\b|reigning\b|retiring\b|sibling\b|darling\b)"
    r"[a-z]*[aeiouy][a-z]*[b-df-hj-np-tv-z]ing)\s(?:the\s)?"
    rf"(?:(?:{'|'.join(sorted(RANKS))})\.?\s)*$",
    re.IGNORECASE,
)
BESIDE_NAME = re.compile(r"\b(?:by|including|of|with|from|for|to|like|than|against)\b")
IN_A_PLACE = re.compile(r"\b(?:in|at|near|from|of|on)\b")
SOMEBODY_OF = re.compile(r"[\w-]+\s(?:of|for|to)\s(?:the\s)?$")
RELATED_OFFICER = re.compile(
    rf"(?:[\w’'-]+\s){{0,4}}?(?P<noun>[\w-]+)\s(?:of|to|for|with|against|from)\s[^,]*?(?:[’']s?|[’']s?\s[^,]*|\b(?i:{OFFICE}))\s"
)
OF_A_BODY = re.compile(r"\s(?:on|of|in)\s(?:the\s)?")  # between members and their body
