"""Slips of the hand: pairs of words that are none, and endings and beginnings that mean something."""

from __future__ import annotations

import re

# Slips apart by one letter, and yet never a slip: the second is not a spelling of the first.
OTHER_WORDS = (
    {"man", "men"}, {"woman", "women"}, {"million", "billion"}, {"billion", "trillion"},
    {"million", "trillion"}, {"north", "forth"}, {"this", "thus"}, {"then", "than", "them", "they"},
    {"there", "these", "those", "where"}, {"when", "then"}, {"what", "that"}, {"here", "were", "where"},
    {"with", "will"}, {"have", "gave", "hate"}, {"does", "dies", "goes"}, {"died", "tied", "lied"},
    {"killed", "billed", "filled"}, {"injured", "insured"}, {"legal", "regal"}, {"charged", "changed"},
    {"denied", "defied"}, {"united", "untied"}, {"house", "horse"}, {"from", "form"}, {"over", "ever"},
    {"most", "must"}, {"shot", "shut"}, {"lost", "last"}, {"cost", "cast"}, {"west", "rest"},
    {"east", "last"}, {"could", "would"}, {"should", "would"}, {"their", "there"}, {"month", "mouth"},
    {"daily", "dally"}, {"party", "parts"}, {"raised", "razed"}, {"hundred", "hundreds"},
    {"martial", "marital"}, {"public", "pubic"}, {"trial", "trail"}, {"causal", "casual"},
    {"ordered", "offered"}, {"increased", "decreased"}, {"import", "export"}, {"accept", "except"},
    {"adopted", "adapted"}, {"council", "counsel"}, {"principal", "principle"},
    {"prosecuted", "persecuted"}, {"deserted", "deported"},
)  # fmt: skip
KNOWN_SLIPS = ({"teh", "the"}, {"adn", "and"}, {"hte", "the"}, {"fo", "of"}, {"si", "is"}, {"ot", "to"})
INFLECTION = re.compile(r"(?:e?s|e?d|ing|ly|er|est|'s|s'|n't|n|r|y)")
NEGATING = re.compile(r"(?:un|in|im|il|ir|dis|non-?|anti-?|mis|re|de)")
