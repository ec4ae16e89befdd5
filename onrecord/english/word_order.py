"""Word order: words by which one sees who does what to whom, from where and whither, without a parse."""

from __future__ import annotations

import re

from onrecord.english.calendar import DAYS
from onrecord.english.names import POSSESSIVES
from onrecord.english.numerals import SMALL
from onrecord.english.verbs import BE
from onrecord.english.wordlists import words

JOINT = re.compile(r":\s|\s[–—-]+\s|[()]")
HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
PASSIVE = BE | words("get gets got")
BETWEEN = BE | words("has have had will would to not also then later")
DETERMINERS = POSSESSIVES | {"the", "a", "an", "some", *SMALL[1:]}
# Before a noun; a verb stands behind none of them.
NOMINAL = DETERMINERS | words("of in on at for from by with about against under over near")
JOINED = frozenset(("with", "and", "&"))
WHEN = frozenset((*DAYS, *words("today yesterday online again last week month year night morning evening")))
UNTOLD = words("in at after during when while near outside as and or but before until since")
CLAUSE = words("""
    who which that whose whom and but while after before when because as if until since although though
    """)
COMPOUND = (["according"], ["due"], ["thanks"], ["owing"], ["apart"], ["aside"])
THEMSELVES = (["he"], ["she"], ["it"], ["they"])
PLACE = words("in at near outside")
# What two do to each other
MUTUAL = words("""
    met married divorced talked spoke collided clashed agreed fought quarrelled argued wed split dated
    merged parted tied drew embraced kissed negotiated shared signed played resembled
    """)
BY, FROM, OF, THAN, THAT = map(words, ("by", "from", "of", "than", "that"))
TO = words("to into toward towards onto")
