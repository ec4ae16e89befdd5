"""Whom a person speaks for: the institution whose voice a closed frame makes them, by its name in the text.

The frames: *a spokesman for X*, *the director of X*; *X's director*; *X spokesman Ann Bo*, where X is the
name of an institution, by its own words or as the text tells elsewhere. What only stands beside a name, an
adjective, a place or a field, is no X; nor is a name that may be a place's: *Norrick spokesman Ann Bo*.
"""

from __future__ import annotations

import re

from onrecord.english import names
from onrecord.english.countries import is_people
from onrecord.english.verbs import forms, verbs
from onrecord.english.wordlists import either, words
from onrecord.entities.mention import Mention
from onrecord.entities.mentions import Names
from onrecord.entities.naming import STARTERS
from onrecord.entities.organization_names import (
    BODIES,
    GENITIVE,
    LED,
    bare,
    full_form,
    is_body,
    is_told_body,
    may_be_body,
    may_be_firm,
    name_from,
)

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
BEFORE = re.compile(rf"(?:\b(?i:{QUALITY})\s)*\b(?P<office>(?i:{OFFICE}))(?P<comma>,?)\s{TITLE}$")
OF = r"\s(?:of\s(?:[a-z]+\s){1,4}(?:for|at)|of|for|at)\s(?:the\s)?"
# Words behind which the office is another's: *a friend of the director*, *who met the director*.
ANOTHERS = r"(?:of|to|for|by|with|from|against|at|in|on|under|than|like|as|who|whose|whom|the|an?)\s"
BEHIND = re.compile(
    rf",\s(?:who(?:\sis|[’']s)\s)?(?:(?:now|[a-z]+ly)\s)?(?:the\s|an?\s|its\s)?(?:(?!{ANOTHERS})[a-z’'-]+\s|and\s(?:the\s|an?\s)){{0,4}}?(?i:{OFFICE}){OF}"
)
OWNED = re.compile(
    rf",\s(?:the\s)?(?=[A-Z])(?P<owner>[^,.;]{{2,60}}?)[’']s?\s(?:[\w-]+\s){{0,3}}?(?i:{OFFICE})\b"
)
HELD = re.compile(rf"\b(?i:{OFFICE}){OF}(?P<body>[^,.;]{{2,80}}?)(?P<comma>,?)\s$")
APPOSED = re.compile(
    rf",\s(?:the\s|an?\s)?(?P<lead>[^,.;“”\"]{{2,60}}?)\s(?:(?i:{QUALITY})\s)*(?P<office>(?i:{OFFICE}))\b(?!\s(?:of|for|at)\b|\s[A-Z]|[’'])"
)
REMOVED = "|".join(sorted(forms("removing", ending="ed")))
FORMER = re.compile(
    rf"\b(?:former|ex|then|late|once|onetime|retired|disgraced|would-be|incoming|was|served|became|been|{REMOVED})[\s-](?!by\b)",
    re.IGNORECASE,
)
# Before an office, what makes it another's: *the wife of a spokesman*; not *a Ministry of Health spokesman*.
RELATED = re.compile(r"(?P<noun>[\w’'-]+)\s(?:of|to|for|by|with|from|against|than)\s(?P<rest>[^,.;]*)$")
PARTISAN = names.people("partisan")
WORD = re.compile(r"[\w&’'.-]+")
# What a body with a small first letter may be for: *foreign ministry*, *fisheries bureau*.
FIELDS = names.organizations("portfolio")
NO_LEAD = words("and or according to by with from told said says as who whose which while but")
MOST_WORDS = 6  # of a party that stands before its office
REACH = 110  # characters around a name in which its office stands


def parties_of(text: str, known: Names) -> dict[str, str]:
    """For each person the first words that show whom they speak for: what they head or are a voice of."""
    found: dict[str, str] = {}
    for mention in known.mentions:
        if known.kind_of(mention.name) == "person" or mention.kind == "person":
            party = _before(text, known, mention) or _behind(text, known, mention)
            if party is not None and not _is_self(party, known.meant_by(mention)):
                found.setdefault(known.meant_by(mention), party)
    return found


def voice_of(text: str, known: Names, start: int, end: int) -> str | None:
    """Whom an unnamed spokesperson speaks for: *a spokesman for Nord Gas*, *a Nord Gas spokeswoman*."""
    phrase = text[start:end]
    match = re.search(r"\bspokes(?:man|woman|person|people)\b", phrase)
    if match is None or FORMER.search(phrase) or _is_anothers(phrase[: match.start()]):
        return None
    behind = re.match(OF, phrase[match.end() :])
    if behind is not None:
        return name_from(text, known, start + match.end() + behind.end(), end)
    return _holder_of(known, phrase[: match.start()], "spokesman")


def _is_anothers(lead: str) -> bool:
    """*the wife of a*, before *spokesman*: whether an office belongs to whom the words before it speak of."""
    related = RELATED.search(lead)
    noun = related["noun"] if related is not None else "one"
    return noun[0].islower() and noun not in BODIES | {"one"}


def _is_relatives(lead: str) -> bool:
    """*The widow of the*, before *chairman of Nord Gas, Ann Bo,*: whether she or he may be Ann Bo."""
    related = RELATED.search(lead)
    is_near = related is not None and len(related["rest"].split()) <= 2
    return related is not None and is_near and related["noun"].casefold() in names.HUMANS | names.ANONYMOUS


def _is_self(party: str, person: str) -> bool:
    return set(party.casefold().split()) <= set(person.casefold().split())


def _before(text: str, known: Names, mention: Mention) -> str | None:
    """*Nord Gas spokesman Ann Bo*; *Nord Gas's head, Ann Bo*; *the head of Nord Gas, Ann Bo,*."""
    lead = text[max(0, mention.span[0] - REACH) : mention.span[0]].split("\n")[-1]
    is_closed = text[mention.span[1] : mention.span[1] + 1] == ","
    held = HELD.search(lead)
    if held is not None and _is_relatives(lead[: held.start()]):
        return None
    if held is not None and not FORMER.search(lead[max(0, held.start() - 14) : held.start()]):
        at = mention.span[0] - len(lead)
        is_common = held["body"].islower() and held["body"].split()[-1] in BODIES
        if (held["comma"] and is_closed) or is_common:
            return name_from(text, known, at + held.start("body"), at + held.end("body"))
    office = BEFORE.search(lead)
    if office is None or (office["comma"] and not is_closed):
        return None
    return _holder_of(known, lead[: office.start()], office["office"])


def _holder_of(known: Names, lead: str, office: str) -> str | None:
    """The institution that ends a stretch of text before its office, or None where the words name none."""
    run = _last_words(lead)
    name = LED.sub("", GENITIVE.sub("", run or ""))
    if not name:
        return None
    if run is not None and GENITIVE.search(run) and name[0].isupper():  # *Nord Aid's director*
        return None if is_people(bare(name.split()[-1])) else full_form(known, name)
    is_known = known.kind_of(name) in ("organization", "outlet")
    speaks = re.fullmatch(VOICES, office, re.IGNORECASE) is not None
    if speaks and known.kind_of(name) == "person" and may_be_body(name):  # *Orsk spokesman Ann Bo*
        return name if name.casefold() in known.namesakes else known.known_as(name)
    is_firms = re.fullmatch(FIRMS_ALONE, office, re.IGNORECASE) is not None and may_be_firm(name)
    is_told = is_known or is_firms or (speaks and is_told_body(known, name))
    return full_form(known, name) if is_body(name) or (is_told and may_be_body(name)) else None


def _last_words(lead: str) -> str | None:
    """The run of capitals and institutions that ends a stretch of text, with its genitive, or None."""
    found = list(WORD.finditer(lead))
    kept: list[re.Match[str]] = []
    for match in reversed(found[-MOST_WORDS:]):
        if not _may_name(match.group(), bool(kept)) or (kept and lead[match.end() : kept[0].start()] != " "):
            break
        if kept and re.fullmatch(r"[\w&’'-]{4,}\.", match.group()):
            break  # a sentence ends here
        kept.insert(0, match)
    while kept and not kept[0].group()[0].isupper() and kept[0].group().casefold() not in BODIES | FIELDS:
        kept.pop(0)
    if not kept or lead[kept[-1].end() :].strip():
        return None
    before = re.split(r"[,.;:]\s", lead[max(0, kept[0].start() - 40) :])[-1]
    is_former = FORMER.search(before) or FORMER.match(kept[0].group() + " ")
    return None if is_former else lead[kept[0].start() : kept[-1].end()]


def _may_name(word: str, is_inside: bool) -> bool:
    """Whether a word can belong to the name of a body that an office is held in."""
    lower = bare(word)
    if lower in STARTERS or (lower in names.TITLES and not (is_inside and lower in PARTISAN)):
        return False
    if word[0].isupper() or lower in BODIES:
        return True
    if lower in verbs():
        return False
    return is_inside and lower.isalpha() and len(lower) > 4 and not lower.endswith(("ing", "ed", "ly"))


def _behind(text: str, known: Names, mention: Mention) -> str | None:
    """*Ann Bo, director of Nord Gas*; *Ann Bo, Nord Gas's director*; *Ann Bo, a Nord Gas spokeswoman*."""
    start = mention.span[1]
    behind = text[start : start + REACH].split("\n")[0]
    for frame in (OWNED, BEHIND, APPOSED):
        held = frame.match(behind)
        if held is None or FORMER.search(held.group()):
            continue
        if frame is APPOSED and not (
            NO_LEAD.intersection(held["lead"].split()) or _is_anothers(held["lead"])
        ):
            return _holder_of(known, held["lead"], held["office"])
        if frame is APPOSED:
            return None  # *Bo, Lund and Nord Gas director Orl*; *Bo, according to a Nord Gas spokesman*
        if frame is OWNED:
            return name_from(text, known, start + held.start("owner"), start + held.end("owner"))
        return name_from(text, known, start + held.end(), start + len(behind))
    return None
