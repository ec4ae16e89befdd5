"""Apposition: what is told of a name right before or behind it, and shows whose name it is."""

from __future__ import annotations

import re

from onrecord.english.wordlists import words

APPOSITION = re.compile(
    r",\s(?:(?P<age>\d\d)\b|(?:an?|who|the|(?P<owner>[A-Z][\w&-]*(?:\s[A-Z][\w&-]*){0,3}[’'](?:s\s|\s)))\s?[^,.;]*)"
)
# Where the head of an apposition ends.
POSTMODIFIER = re.compile(r"\s(?:of|who|for|at|in|that|which|from|with|and|to|on|by)\s")
WHO_BEHIND = ", who"
SPOKE_BEFORE_NAME = words("said says")  # *said Ann Bo*
PERSONS_BEFORE = (["he"], ["she"], ["they"])  # *he said Ann Bo had left*
