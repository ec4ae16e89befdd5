"""The offices that a text gives to people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from onrecord.english import names
from onrecord.english.function_words import GENITIVE_ENDINGS
from onrecord.english.offices import GENITIVE_EDGES, NOUN_TOO, SHORT_TITLE
from onrecord.english.verbs import verbs
from onrecord.entities.mention import Mention
from onrecord.entities.mentions import Names


def is_person(known: Names, mention: Mention) -> bool:
    return known.kind_of(mention.name) == "person" or mention.kind == "person"


def _is_said(word: str) -> bool:
    """Whether a word is a form of a verb of reporting that no noun has."""
    verb = verbs().get(word)
    return verb is not None and not word.endswith("s") and word not in (verb.lemma, NOUN_TOO)


def offices_of(text: str, mention: Mention) -> set[str]:
    """The offices that stand before a name, or in the apposition behind it."""
    lead = SHORT_TITLE.sub(r"\1", text[max(0, mention.span[0] - 60) : mention.span[0]])
    before = re.split(r"[,.;:“”\"\n]", lead)[-1]
    after = text[mention.span[1] : mention.span[1] + 60]
    apposition = re.split(r"[,.;]", after[2:])[0] if after.startswith(", ") else ""
    if any(_is_said(w) for w in apposition.split()):
        apposition = ""  # *beside Ann Bo, the minister said*: the minister is somebody else
    found = [*before.split()[-5:], *mention.titles, *apposition.split()[:6]]
    return office_names(found)


def office_names(said: Sequence[str]) -> set[str]:
    """The words of an office in lower case, with the other words for it: *Rep.* is a *congressman*."""
    plain = [
        w.strip(GENITIVE_EDGES).casefold() if w.endswith(GENITIVE_ENDINGS) else w.strip("’'.").casefold()
        for w in said
    ]
    pairs = {f"{one} {other}" for one, other in pairwise(plain)}
    named = {*plain, *pairs}
    return named | {word for same in names.SAME_OFFICE if not named.isdisjoint(same) for word in same}
