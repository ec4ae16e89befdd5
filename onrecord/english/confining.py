"""Confining: words of a ground, a time, a manner or a circumstance, to which a denial may be confined."""

from __future__ import annotations

import re

from onrecord.english.names import POSSESSIVES, SUBJECTS
from onrecord.english.wordlists import words

# Each confines by itself, where the other side has none of its kind.
KINDS = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        r"because|due to|owing to|on account of|as a result|thanks to|for lack of"
        r"|over (?:the|a|an|his|her|its)",
        r"before|until|till|by the (?:end|time|start)|sooner|earlier",
        r"after|following|during|while",
        r"(?:any )?longer|any ?more|for (?:long|ever|good)",
        r"again|once|twice|thrice|(?:\w+th|second|third|first|another|last) time|\w+ times|repeatedly",
        r"all|every|each|whole|entire(?:ly)?|full(?:y)?|complete(?:ly)?"
        r"|wholly|totally|solely|only|alone|both|below|above",
        r"deliberately|intentionally|knowingly|will?fully|on purpose|by (?:accident|mistake|chance)"
        r"|accidentally|personally|directly|properly|immediately|at once|secretly|illegally|unlawfully"
        r"|voluntarily|publicly|quickly|slowly|suddenly|more than|in force",
        r"without|instead|in order|so that",
    )
)
CIRCUMSTANCES = words(
    "by with at in on for from to under near through within after before during since into against about"
)
DETERMINERS = POSSESSIVES | words("the a an any")
DOERS = SUBJECTS - words("it")
