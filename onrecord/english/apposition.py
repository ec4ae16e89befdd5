"""Apposition: what is told of a name right before or behind it, and shows whose name it is."""

from __future__ import annotations

import re

from onrecord.english.wordlists import words

APPOSITION = re.compile(
    r",\s(?:(?P<age>\d\d)\b|(?:an?|who|the|(?P<owner>[A-Z][\w&-]*(?:\s[A-Z][\w&-]*){0,3}[’'](?:s\s|\s)))\s?[^,.;]*)"
)
# *Imke Orsk, deputy director of the institute*, *Imke Orsk, its chairman*: an office without an article.
OFFICE_BEHIND_NAME = re.compile(
    r",\s(?:(?:its|his|her|their|our)\s)?(?:[a-z][\w’'-]*\s){0,4}?(?P<office>[a-z-]+)"
    r"(?=\s(?:of|for|at|since|who)\b|[,.;]|\n|$)"
)
FIRMS_TOO = words("leader manager member")  # which a firm is as well: *leader in wind power*
# Where the head of an apposition ends.
POSTMODIFIER = re.compile(r"\s(?:of|who|for|at|in|that|which|from|with|and|to|on|by)\s")
WHO_BEHIND = ", who"
# The ends of nouns for persons that are hardly ever said of a firm, as *maker* or *carrier* are.
PROFESSION = re.compile(r"[a-z-]+(?:ist|ian|eer|man|woman|person)")
SPOKE_BEFORE_NAME = words("said says")  # *said Ann Bo*
PERSONS_BEFORE = (["he"], ["she"], ["they"])  # *he said Ann Bo had left*
# *Ines Roa, 41, a baker and his sister*: what somebody is, between commas, up to whom it is of.
TOLD_BEHIND = re.compile(
    r",\s(?:\d\d,\s)?(?!(?:who|whose|which|and|but|said|says)\b)"
    r"(?P<what>(?:[\w’'-]+\s){0,7}?[\w’'-]+)(?=\s(?:of|to|for|with|who|from|in|at)\b|[,.;]|\n|$)"
)
THINGS = words("account handle profile page channel")  # *the account* of somebody is not that person
JOINED = re.compile(r"\s(?:and|or)\s")
# *a charity called Open Nets*, *the website of Nord Gas*: behind the noun, up to the name.
CALLED_SO_BEHIND = re.compile(
    r",?\s(?:called|named|known\sas|dubbed|titled|calling\sitself)\s(?P<mark>[“\"‘']?)(?:[Tt]he\s)?(?=[A-Z])"
)
SITE_OF = re.compile(r"(?<=site)\sof\s(?:the\s)?(?P<mark>)(?=[A-Z])")
INSIDE_MARKS = re.compile(r"[^”\"’'\n]+")
CALLED_BY = r"(?:[’']s?)?\s(?:[a-z]+\s)?%s\b"  # *Lind’s campaign*, *the Lind campaign*, behind the name
# Where one of these is told of, so are those that it plays against: *the team* may be any of them.
OF_RIVALS = words("club franchise side squad team")
# *head of the committee*, before a name.
HEAD_OF_BODY = re.compile(r"(?P<title>[\w-]+)\s(?:of|at)\s(?:the\s)?(?:[a-z’'-]+\s){1,4}$")
# *Ada Bo, a Democrat*, *Ada Bo (D-Tarn)*, *Ada Bo, Republican of Tarn*
PARTY_BESIDE = re.compile(r"(?:,\s(?:an?\s)?|\s\()(?P<party>[RD](?=-)|Republican|Democrat)")

# before, between and behind the names of those who speak together
CAPITALS = r"[A-ZÀ-ÖØ-Þ][\w.&’'-]*(?:\s[A-ZÀ-ÖØ-Þ][\w.&’'-]*)*"
# Where somebody is from, or of which party: *of Norland*, *(R-Tarn)*.
PLACED = rf"(?:\s(?:of|from)\s(?:the\s)?{CAPITALS}|\s\([^()]{{1,40}}\))?"
NO_LINK = (
    r"(?!(?:of|for|at|from|with|who|whose|to|by|in|on|as|and|or|that|which|said|says|about|against|including|"
    r"like|such|an?)\b)"
)
TOLD = rf"(?:{NO_LINK}[\w.’'-]+,?\s){{0,4}}"  # *his lawyer,*, *Senator*
PLACED_BEHIND = re.compile(r"\s(?:of|from|at|with|in)\s(?:the\s)?[A-ZÀ-ÖØ-Þ]")
BETWEEN_TWO = re.compile(rf"{PLACED}(?:,?\sand\s|,\s){TOLD}")
BEFORE_FIRST = re.compile(rf"\s?(?:{NO_LINK}[\w.’'-]+\s)*")
BEHIND_LAST = re.compile(rf"{PLACED}(?:,.*)?", re.DOTALL)
GENITIVE_BEHIND = re.compile(r"[’']s?\s")

# what a name is called beside it: *the rapper Bo Orl*, *Bo Orl, the local rapper,*, *Bo Orl is a rapper*
ENDS_HERE = (
    r"(?=[,.;:)—–\n]|$|\s(?:of|for|at|from|with|who|whose|to|by|in|on|that|which|and|but|said|says|told|based|"
    r"owned|behind|whom|when|where|as)\b)"
)
OPENED = rf"(?:(?:an?|the|its|his|her|their|one\sof\sthe)\s|{CAPITALS}[’']s?\s)"
QUALIFIED = rf"(?:{NO_LINK}[\w’'&.-]+\s){{0,5}}?"
CALLED_BEHIND = (
    rf"(?:,\s(?:\d\d,\s)?|,?\s(?:who\s|which\s)?(?:is|was)\s){OPENED}{QUALIFIED}(?:%s)\b{ENDS_HERE}"
)
CALLED_BEFORE = r"(?<![\w-])(?i:%s)\s(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?$"
TOLD_ANEW = r"\b(?:an?|another|one|two|three|some|other|several)\s(?:[\w-]+\s){0,3}?(?:%s)s?\b"
OF_AGE = re.compile(r"(?:the|this)\s(?P<age>\d\d)[ -]year[ -]old", re.IGNORECASE)
ANOTHER_ONE = words("""
    other second third fourth latter unnamed next same two three local new newer recent latest
    separate earlier previous similar first last
    """)  # *the other actor*
