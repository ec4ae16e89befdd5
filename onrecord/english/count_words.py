"""Count words: what stands beside a figure and says of whom, of when and of which measure it is."""

from __future__ import annotations

import re

from onrecord.english.small_words import STOP
from onrecord.english.verbs import BE
from onrecord.english.wordlists import words

PART = re.compile(
    r"\b(?:first|initial|advance) (?:\w+ )?(?:group|wave|batch|contingent|push|convoy|tranche)\b"
    r"|\bwho came first\b"
)
PAST = re.compile(
    r"\b(?:night|day|evening|morning|time|hour) of the\b|\bon the first (?:day|night)\b"
    r"|\bat first\b|\binitially\b"
)
YEAR = re.compile(r"\b(?:in|from|of|and|to|during|until|by) ((?:1[89]|20)\d\d)\b")
ASIDE = frozenset({"which", "who", "whose", "where", "when", "with", "after", "killing", "leaving", "before"})
CHANGED = frozenset(
    {"rose", "risen", "climbed", "grew", "grown", "increased", "jumped", "swelled", "fell", "fallen"}
    | {"dropped", "declined", "sank", "doubled", "shrunk", "raised", "cut", "lowered", "revised"}
)
ARE = BE - {"be", "been", "being", "am", "is"}
OF_THEM = tuple(("of", them, are) for them in ("them", "those") for are in (*ARE, "have", "had"))
PLACING = frozenset({"at", "from", "below", "above", "near", "outside", "inside", "behind", "beside"})
DIMENSIONS = frozenset(
    {
        "long",
        "wide",
        "high",
        "tall",
        "deep",
        "thick",
        "broad",
        "away",
        "apart",
        "old",
        "heavy",
        "above",
        "below",
    }
)
ANOTHER = frozenset({"another", "other", "others", "second", "third", "different", "each", "every"})
JOINTS = frozenset({";", ",", "and", "while", "with", "but", "including"})
# Nouns of amounts: sharing them alone says nothing about what was measured.
AMOUNTS = words("""
    dollar euro pound yen yuan rouble ruble crown franc rupee peso percent point year month week day
    hour minute second time kilometre metre mile foot ton tonne litre barrel degree hectare acre km
    people
    """)
# They say no more than that persons are counted.
JUST_PEOPLE = words("""
    resident inhabitant villager local supporter voter evacuee migrant refugee people person man men
    human being us them other victim member survivor individual life live soul us body fatality death
    dead casualty
    """)
# They may name persons by what they do or are, beside those whose endings say so.
PERSONS = words("""
    nurse pilot guard police troop force child crew girl boy baby chief deputy judge bride guest host
    twin couple family monk nun priest athlete hostage civilian
    """)
BEFORE_NOUNS = words("more of the these those its his her their or so")
NOUN_END = STOP | {"per", "alive", "times"}
SHARE = re.compile(r"^(?:per cent|share) of ")
# endings of those who do or are something, folded as nouns are
PERSONAL = re.compile(r"(?:er|or|ist|ian|man|wom|men|ee|ent|ant|yst|crat)$")
STRENGTHS = words("milligrams micrograms grams degrees decibels sieverts becquerels")
FIGURES = words("figure figures number numbers count estimate estimates total")
PEOPLE = "people"
TO, SINCE, REACHED = map(words, ("to", "since", "reached"))
OF_WHOM = (("of", "which"), ("of", "whom"))
FALSE = "false"  # the concept
FIRST = "first"
SHARE_OF, PER_CENT, PERCENT, STRONG = "share", "per cent", "percent", "strong "
MANY_ENDINGS = ("s", "men", "people", "children", "women")
MORE, FURTHER, ONE_MORE, THEM = map(words, ("more", "further", "another", "us them"))
SHARES = words("percent cent percentage")  # *a third*, *33 per cent*: no subject
# *six in ten say*: a source that is a count.
COUNTED_SOURCE = re.compile(
    r"\d|\b(?:half|third|quarter|majority|plurality|(?:two|three|four|five|six|seven|eight|nine) in)\b"
)
