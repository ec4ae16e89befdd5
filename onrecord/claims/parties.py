"""Whom a person speaks for: the institution whose voice the text makes them, in its words."""

from __future__ import annotations

import re

from onrecord.claims import names
from onrecord.claims.lexicon import verbs
from onrecord.claims.mention import Mention
from onrecord.claims.mentions import STARTERS, Names
from onrecord.claims.words import either, words

VOICE = either(
    """
    spokes(?:man|woman|person)|head|chief|director|commander|leader|minister|secretary|president|
    chair(?:man|woman|person)?|chief executive|chief economist|director general|secretary general|
    executive director|managing director|governor|Gov\\.|ceo|founder|representative|coordinator
    """
)
# What may stand before the office without naming whom it is held for.
QUALITY = either(
    """
    prime|vice|deputy|acting|press|senior|chief|executive|managing|general|assistant|associate|top|interim|
    national|regional|legal|communications|campaign press
    """
)
TITLE = r"(?:(?:[A-Z][a-z]+|Lt|Col|Gen|Maj|Sgt|Dr)\.?\s)?"
OFFICE_BEFORE = re.compile(rf"(?:\b{QUALITY}\s)*\b{VOICE}(?P<comma>,?)\s{TITLE}$", re.IGNORECASE)
PARTISAN = words("republican democratic democrat democrats republicans general")
OFFICE_BEHIND = re.compile(
    rf",\s(?:the\s|an?\s)?(?:[a-z’'-]+\s){{0,4}}?{VOICE}\s(?:of|for|at)\s(?:the\s)?", re.IGNORECASE
)
OFFICE_OWNED = re.compile(rf",\s(?=[A-Z])[^,.;]{{2,60}}?[’']s?\s(?:[a-z-]+\s){{0,3}}?{VOICE}\b")
HOLDER_OF = re.compile(rf"\b{VOICE}\s(?:of|for)\s(?:the\s)?(?P<body>[^,.;]{{2,80}}?),?\s$", re.IGNORECASE)
APPOSED = re.compile(
    rf",\s(?:the\s|an?\s|its\s)?(?P<lead>[^,.;“”\"]{{2,60}}?)\s(?:{QUALITY}\s)*{VOICE}\b(?!\s(?:of|for|at)\b)"
)
FORMER = re.compile(r"\b(?:former|ex|then|late|onetime|retired)[\s-]", re.IGNORECASE)
WORD = re.compile(r"[\w&’'.-]+")
BODIES = names.INSTITUTIONS | words("campaign team opposition cabinet intelligence security party regional")
# What a ministry, an office or a force may be for: *foreign ministry*, *fisheries bureau*.
FIELDS = words("""
    foreign interior defence defense finance health justice education labour labor energy transport state
    federal local city county fisheries border military naval human civil aviation central public medical
    weather harbour harbor port rail railway environment agriculture trade industry immigration prison tax
    weather tourism culture housing
    """)
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
    if match is None or FORMER.search(phrase):
        return None
    behind = re.match(r"\s(?:for|of|at)\s(?:the\s)?", phrase[match.end() :])
    if behind is not None:
        return _name_at(text, known, start + match.end() + behind.end(), end)
    return _last_words(phrase[: match.start()])


def _is_self(party: str, person: str) -> bool:
    return set(party.casefold().split()) <= set(person.casefold().split())


def _before(text: str, known: Names, mention: Mention) -> str | None:
    """*Nord Gas spokesman Ann Bo*; *the head of Nord Gas, Ann Bo*."""
    lead = text[max(0, mention.span[0] - REACH) : mention.span[0]].split("\n")[-1]
    holder = HOLDER_OF.search(lead)
    if holder is not None and not FORMER.search(lead[max(0, holder.start() - 14) : holder.start()]):
        at = mention.span[0] - len(lead) + holder.start("body")
        name = _name_at(text, known, at, mention.span[0])
        if name is not None:
            return name
    office = OFFICE_BEFORE.search(lead)
    if office is None or (office["comma"] and text[mention.span[1] : mention.span[1] + 1] != ","):
        return None
    return _last_words(lead[: office.start()])


def _last_words(lead: str) -> str | None:
    """The run of capitalised words and institutions that ends a stretch of text, or None."""
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
    if not kept or lead[kept[-1].end() :].strip() or kept[-1].group().lower() in ("majority", "minority"):
        return None
    before = re.split(r"[,.;:]\s", lead[max(0, kept[0].start() - 24) :])[-1]
    if FORMER.search(before):
        return None
    return re.sub(r"[’']s?$", "", lead[kept[0].start() : kept[-1].end()]) or None


def _may_name(word: str, is_inside: bool) -> bool:
    """Whether a word can belong to the name of a body that an office is held in."""
    lower = re.sub(r"[’']s?$", "", word.casefold()).strip(".")
    if lower in STARTERS or (lower in names.TITLES and not (is_inside and lower in PARTISAN)):
        return False
    if word[0].isupper() or lower in BODIES:
        return True
    if lower in verbs():
        return False
    return is_inside and lower.isalpha() and len(lower) > 4 and not lower.endswith(("ing", "ed", "ly"))


def _behind(text: str, known: Names, mention: Mention) -> str | None:
    """*Ann Bo, director of Nord Gas*; *Ann Bo, Nord Gas's director*; *Ann Bo of Nord Gas*."""
    start = mention.span[1]
    behind = text[start : start + REACH].split("\n")[0]
    owned = OFFICE_OWNED.match(behind)
    if owned is not None and not FORMER.search(owned.group()):
        return _name_at(text, known, start + 2, start + owned.end())
    held = OFFICE_BEHIND.match(behind)
    if held is not None and not FORMER.search(held.group()):
        return _name_at(text, known, start + held.end(), start + len(behind))
    apposed = APPOSED.match(behind)
    if apposed is not None and not FORMER.search(apposed.group()):
        return _last_words(apposed["lead"])
    of = re.match(r"\s(?:of|from)\s(?:the\s)?(?=[A-Z])", behind)
    if of is None:
        return None
    body = next(
        (m for m in known.within((start, start + len(behind))) if m.span[0] == start + of.end()), None
    )
    return body.name if body is not None and body.kind in ("organization", "outlet") else None


def _whole(text: str, known: Names, stop: int, end: int) -> int:
    """Where a name ends that goes on behind a genitive: *Orl's Institute of Harbours*."""
    owned = re.match(r"[’']s\s(?=[A-Z])", text[stop:end])
    if owned is None:
        return stop
    rest = next((m for m in known.within((stop, end + 1)) if m.span[0] == stop + owned.end()), None)
    return rest.span[1] if rest is not None else stop


def _name_at(text: str, known: Names, start: int, end: int) -> str | None:
    """The name that begins here, a person's whole; or the institution that a common noun names."""
    for mention in known.within((start, end + 1)):
        if mention.span[0] - start <= 5 and not text[start : mention.span[0]].strip(" .MrsDhe"):
            is_person = known.kind_of(mention.name) == "person"
            stop = _whole(text, known, mention.span[1], end)
            return known.meant_by(mention) if is_person else text[mention.span[0] : stop]
    noun = re.match(r"(?:[a-z-]+\s){0,2}?([a-z]+)\b", text[start:end])
    if noun is None or noun[1] not in names.INSTITUTIONS:
        return None
    return noun.group()
