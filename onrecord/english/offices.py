"""Offices: how a text names one, for whom it is held, and whether it is held no more."""

from __future__ import annotations

import re

from onrecord.english.calendar import DAYS
from onrecord.english.names import TITLES
from onrecord.english.verbs import forms
from onrecord.english.wordlists import either, words

# Offices whose holders speak for whoever is named before them, where the text shows that this is a body.
VOICES = (
    r"spokes(?:man|woman|person|people)|press secretary|chief executive(?: officer)?|ceo|managing director|"
    r"founder"
)
FIRMS_ALONE = r"chief executive(?: officer)?|ceo|managing director"
OFFICE = either(
    rf"""
    {VOICES}|chief economist|director general|secretary general|executive director|
    chief(?!\s(?:[a-z]+al\s)?[a-z]+(?:ist|er|or|ive|man|ff)\b)|head|director|commander|leader|minister|secretary|president|premier|
    chair(?:man|woman|person)?|governor|Gov\\.|representative|coordinator|chancellor|ambassador
    """
)
# What may stand before the office without naming whom it is held for.
QUALITY = either(
    """
    prime|vice|deputy|acting|press|senior|chief|executive|managing|general|assistant|associate|top|interim|
    supreme|national|regional|legal|communications|campaign press|foreign|defence|defense|interior|finance|
    longtime
    """
)
TITLE = r"(?:(?:[A-Z][a-z]+|Lt|Col|Gen|Maj|Sgt|Dr)\.?\s)?"
OFFICE_BEFORE = re.compile(rf"\b(?:(?i:{QUALITY})\s)*(?P<office>(?i:{OFFICE}))(?P<comma>,?)\s{TITLE}$")
OFFICE_OF = r"\s(?:of\s(?:[a-z]+\s){1,4}(?:for|at)|of|for|at)\s(?:the\s)?"
# Words behind which the office is another's: *a friend of the director*, *who met the director*.
ANOTHERS = r"(?:of|to|for|by|with|from|against|at|in|on|under|than|like|as|who|whose|whom|the|an?)\s"
OFFICE_BEHIND = re.compile(
    rf",\s(?:who(?:\sis|[’']s)\s)?(?:(?:now|[a-z]+ly)\s)?(?:the\s|an?\s|its\s)?(?:(?!{ANOTHERS})[a-z’'-]+\s|and\s(?:the\s|an?\s)){{0,4}}?(?i:{OFFICE}){OFFICE_OF}"
)
OFFICE_OWNED = re.compile(
    rf",\s(?:the\s)?(?=[A-Z])(?P<owner>[^,.;]{{2,60}}?)[’']s?\s(?:[\w-]+\s){{0,3}}?(?i:{OFFICE})\b"
)
OFFICE_HELD = re.compile(rf"\b(?i:{OFFICE}){OFFICE_OF}(?P<body>[^,.;]{{2,80}}?)(?P<comma>,?)\s$")
OFFICE_APPOSED = re.compile(
    rf",\s(?:the\s|an?\s)?(?P<lead>[^,.;“”\"]{{2,60}}?)\s(?:(?i:{QUALITY})\s)*(?P<office>(?i:{OFFICE}))\b(?!\s(?:of|for|at)\b|\s[A-Z]|[’'])"
)
REMOVED = "|".join(sorted(forms("removing", ending="ed")))
FORMER = re.compile(
    rf"\b(?:former|ex|then|late|once|onetime|retired|disgraced|would-be|incoming|was|served|became|been|{REMOVED})[\s-](?!by\b)",
    re.IGNORECASE,
)
# Before an office, what makes it another's: *the wife of a spokesman*; not *a Ministry of Health spokesman*.
RELATION = re.compile(r"(?P<noun>[\w’'-]+)\s(?:of|to|for|by|with|from|against|than)\s(?P<rest>[^,.;]*)$")
NO_OFFICE_LEAD = words("and or according to by with from told said says as who whose which while but")
RANKS = TITLES | words("house senate")  # before a person's name: *House Speaker Ann Bo*
SPOKESPERSON = re.compile(r"\bspokes(?:man|woman|person|people)\b")
SPOKESMAN = "spokesman"
NOBODY_NEAR = "one"  # a noun that is nobody's, where none stands there
# Behind these the words are of another, or of nobody: *a friend of the mayor*, *who met the mayor*.
ANOTHERS_EDGES = words(
    "of to for by with from against at in on under than like as about who whose whom which that when where"
)
# And what else parts a name's noun phrase from the words before it.
PHRASE_EDGES = ANOTHERS_EDGES | words("and or but nor")
# An apposition: *, 41, the mayor*, *, who is now the mayor*, *, mayor of Tarn*; not *, with the mayor*.
APPOSED = re.compile(
    r",\s(?:\d\d,\s)?(?:who(?:\sis|\swas|[’']s)\s(?:now\s)?)?"
    rf"(?!(?:{'|'.join(sorted(ANOTHERS_EDGES | words('according after before during while and but')))})\b)"
    r"(?P<what>\w.*)",
    re.DOTALL,
)
OFFICES_OF_TWO = frozenset((("prime", "minister"), ("chief", "executive")))
# What stands behind an office and tells nothing of it: *the mayor over the weekend*.
OFFICE_TAIL = re.compile(
    r"\s(?:(?:on|late|early|earlier|last|this)\s)?(?:on\s)?(?:"
    + "|".join(day.capitalize() for day in sorted(DAYS))
    + r")\b.*$|\s(?:over|during|at|later|earlier|last|this|in)\s(?:the\s)?"
    r"(?:weekend|week|day|time|month|year|night|morning|evening|afternoon)\b.*$"
)
# Behind an office, that its holder is not to be named: *the investigator, who asked for anonymity*.
NOT_TO_BE_NAMED = re.compile(
    r",?\s(?:who|speaking|talking|on\scondition)\b[^.;”\"]{0,80}?\b(?:anonym\w+|not\s(?:to\s)?be\s(?:named|identified))"
)
NOUN_TOO = "cast"  # of the verbs of reporting, one whose past is a noun
GENITIVE_EDGES = "’'s."
# Offices that many hold, so that one is meant only while he is at hand.
OF_MANY = words("""
    senator congressman congresswoman representative lawmaker legislator councillor councilman councilwoman
    councilor minister secretary commissioner ambassador professor
    """)
# Offices by which their holder is known to the public; an *owner*, a *doctor*, a *member* is not for that.
PUBLIC = words("""
    admiral alderman alderwoman ambassador archbishop assemblyman assemblywoman auditor bishop cardinal
    ceo cfo chair chairman chairperson chairwoman chancellor chief commander commissioner comptroller
    congressman congresswoman coordinator councillor councilman councilmember councilor councilwoman
    director emperor envoy executive general governor head inspector judge justice king lawmaker leader
    legislator marshal mayor mep minister mp msp ombudsman pm pope premier president prosecutor queen
    representative secretary senator sheriff speaker spokesman spokesperson spokeswoman superintendent
    taoiseach treasurer
""")
