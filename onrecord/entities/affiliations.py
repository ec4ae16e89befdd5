"""Whom a person speaks for: the institution whose voice a closed frame makes them, by its name in the text.

The frames: *a spokesman for X*, *the director of X*; *X's director*; *X spokesman Ann Bo*, where X is the
name of an institution, by its own words or as the text tells elsewhere. What only stands beside a name, an
adjective, a place or a field, is no X; nor is a name that may be a place's: *Norrick spokesman Ann Bo*.
"""

from __future__ import annotations

import re

from onrecord.english import names
from onrecord.english.body_names import LED
from onrecord.english.countries import is_people
from onrecord.english.name_forms import GENITIVE_END, STARTERS
from onrecord.english.offices import (
    FIRMS_ALONE,
    FORMER,
    NO_OFFICE_LEAD,
    NOBODY_NEAR,
    OFFICE_APPOSED,
    OFFICE_BEFORE,
    OFFICE_BEHIND,
    OFFICE_HELD,
    OFFICE_OF,
    OFFICE_OWNED,
    RELATION,
    SPOKESMAN,
    SPOKESPERSON,
    VOICES,
)
from onrecord.english.verbs import verbs
from onrecord.entities.mention import Mention
from onrecord.entities.mentions import Names
from onrecord.entities.organization_names import (
    BODIES,
    bare,
    full_form,
    is_body,
    is_told_body,
    may_be_body,
    may_be_firm,
    name_from,
)

PARTISAN = names.people("partisan")
WORD = re.compile(r"[\w&’'.-]+")
# What a body with a small first letter may be for: *foreign ministry*, *fisheries bureau*.
FIELDS = names.organizations("portfolio")
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
    match = SPOKESPERSON.search(phrase)
    if match is None or FORMER.search(phrase) or _is_anothers(phrase[: match.start()]):
        return None
    behind = re.match(OFFICE_OF, phrase[match.end() :])
    if behind is not None:
        return name_from(text, known, start + match.end() + behind.end(), end)
    return _holder_of(known, phrase[: match.start()], SPOKESMAN)


def _is_anothers(lead: str) -> bool:
    """*the wife of a*, before *spokesman*: whether an office belongs to whom the words before it speak of."""
    related = RELATION.search(lead)
    noun = related["noun"] if related is not None else NOBODY_NEAR
    return noun[0].islower() and noun not in BODIES | {NOBODY_NEAR}


def _is_relatives(lead: str) -> bool:
    """*The widow of the*, before *chairman of Nord Gas, Ann Bo,*: whether she or he may be Ann Bo."""
    related = RELATION.search(lead)
    is_near = related is not None and len(related["rest"].split()) <= 2
    return related is not None and is_near and related["noun"].casefold() in names.HUMANS | names.ANONYMOUS


def _is_self(party: str, person: str) -> bool:
    return set(party.casefold().split()) <= set(person.casefold().split())


def _before(text: str, known: Names, mention: Mention) -> str | None:
    """*Nord Gas spokesman Ann Bo*; *Nord Gas's head, Ann Bo*; *the head of Nord Gas, Ann Bo,*."""
    lead = text[max(0, mention.span[0] - REACH) : mention.span[0]].split("\n")[-1]
    is_closed = text[mention.span[1] : mention.span[1] + 1] == ","
    held = OFFICE_HELD.search(lead)
    if held is not None and _is_relatives(lead[: held.start()]):
        return None
    if held is not None and not FORMER.search(lead[max(0, held.start() - 14) : held.start()]):
        at = mention.span[0] - len(lead)
        is_common = held["body"].islower() and held["body"].split()[-1] in BODIES
        if (held["comma"] and is_closed) or is_common:
            return name_from(text, known, at + held.start("body"), at + held.end("body"))
    office = OFFICE_BEFORE.search(lead)
    if office is None or (office["comma"] and not is_closed):
        return None
    return _holder_of(known, lead[: office.start()], office["office"])


def _holder_of(known: Names, lead: str, office: str) -> str | None:
    """The institution that ends a stretch of text before its office, or None where the words name none."""
    run = _last_words(lead)
    name = LED.sub("", GENITIVE_END.sub("", run or ""))
    if not name:
        return None
    if run is not None and GENITIVE_END.search(run) and name[0].isupper():  # *Nord Aid's director*
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
    for frame in (OFFICE_OWNED, OFFICE_BEHIND, OFFICE_APPOSED):
        held = frame.match(behind)
        if held is None or FORMER.search(held.group()):
            continue
        if frame is OFFICE_APPOSED and not (
            NO_OFFICE_LEAD.intersection(held["lead"].split()) or _is_anothers(held["lead"])
        ):
            return _holder_of(known, held["lead"], held["office"])
        if frame is OFFICE_APPOSED:
            return None  # *Bo, Lund and Nord Gas director Orl*; *Bo, according to a Nord Gas spokesman*
        if frame is OFFICE_OWNED:
            return name_from(text, known, start + held.start("owner"), start + held.end("owner"))
        return name_from(text, known, start + held.end(), start + len(behind))
    return None
