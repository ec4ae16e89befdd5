"""The offices that a text gives to people, and whom they speak for by them."""

from __future__ import annotations

import re

from onrecord.claims import names
from onrecord.claims.mention import Mention
from onrecord.claims.mentions import Names
from onrecord.claims.words import either, words

SHORT_OFFICE = re.compile(r"\b(Gov|Sen|Rep|Gen|Dr|Prof)\.")
VOICE = either(
    """
    spokes(?:man|woman|person)|head|chief|director|commander|leader|minister|secretary|president|
    chair(?:man|woman)?|
    chief executive|chief economist|director general|executive director|governor|ceo|founder|officer
    """
)
VOICE_BEFORE = re.compile(
    rf"(?:^|[.,;:“”\"\n]\s?|\b(?:the|an?|said|told|by|to|and|with)\s)(?P<party>(?:[\w&’'-]+\s){{1,6}}?){VOICE}\s"
    r"(?:[A-Z][a-z]+\.?\s)?$",
    re.IGNORECASE,
)
VOICE_BEHIND = re.compile(
    rf"^,\s(?:the\s|an?\s)?(?:[\w’'-]+\s){{0,4}}?{VOICE}\s(?:of|for|at)\s(?:the\s)?(?P<party>[A-Z][\w&’'-]*(?:\s(?:of|for|and|&|the)?\s?[A-Z][\w&’'-]*)*)"
)
PLAIN = words("former the a an its his her their our said then new deputy vice acting")
FORMER = re.compile(r"(?:former|ex|then|late)\b", re.IGNORECASE)
LOWER_RANKS = re.compile(r"\s(?:assistant|deputy|senior|acting|vice|democratic|republican)$", re.IGNORECASE)


def is_person(known: Names, mention: Mention) -> bool:
    return known.kind_of(mention.name) == "person" or mention.kind == "person"


def offices_of(text: str, mention: Mention) -> set[str]:
    """The offices that stand before a name, or in the apposition behind it."""
    lead = SHORT_OFFICE.sub(r"\1", text[max(0, mention.span[0] - 60) : mention.span[0]])
    before = re.split(r"[,.;:“”\"\n]", lead)[-1]
    after = text[mention.span[1] : mention.span[1] + 60]
    apposition = re.split(r"[,.;]", after[2:])[0] if after.startswith(", ") else ""
    found = {w.strip("’'s").casefold() for w in (*before.split()[-5:], *apposition.split()[:6])}
    return (
        {names.OFFICES.get(w, w) for w in found}
        | set(mention.titles)
        | {names.OFFICES.get(t, t) for t in mention.titles}
    )


def parties_of(text: str, known: Names) -> dict[str, str]:
    """For each person the first words that show whom they speak for: what they head, or are a voice of."""
    found: dict[str, str] = {}
    for mention in known.mentions:
        if not is_person(known, mention):
            continue
        lead = text[max(0, mention.span[0] - 80) : mention.span[0]]
        behind = text[mention.span[1] : mention.span[1] + 120]
        for words_around, pattern in ((lead, VOICE_BEFORE), (behind, VOICE_BEHIND)):
            match = pattern.search(words_around)
            party = LOWER_RANKS.sub("", match["party"].strip()) if match is not None else ""
            if party and party.casefold() not in PLAIN and not FORMER.match(party):
                found.setdefault(known.meant_by(mention), party)
    return found
