"""Papers: what reports, letters and articles are called, and how a text tells who issued them."""

from __future__ import annotations

import re

from onrecord.english.calendar import DAYS, MONTHS, SHORT_MONTHS
from onrecord.english.verbs import forms
from onrecord.english.wordlists import either, words

ISSUED = re.compile(r"\b(?:from|by)\s(?:the\s)?(?:[\w-]+\s){0,3}$")
BY_A_BODY = re.compile(r"\b(?:by|from)\s(?P<body>the\s(?P<noun>[a-z]+))\b")
OBTAINED = re.compile(r"\b(?:obtained|seen|reviewed|viewed|cited|read)\s(?:exclusively\s)?by\b")
OPENED_TITLE = ("“", '"', "‘", "'")  # *the ad “Comparison”*
# Days, and where papers are put up or shown by whoever has something to say.
_PLACES = either("""
    facebook|twitter|x|instagram|youtube|tiktok|telegram|reddit|linkedin|snapchat|whatsapp|weibo|tv|web|internet
    """)
NO_ISSUER = re.compile(rf"(?:{'|'.join((*DAYS, *MONTHS, *SHORT_MONTHS))}|{_PLACES})", re.IGNORECASE)
PRINTED_IN = re.compile(r"\b(?:in|on)\s(?:the\s)?$")  # *an article in the Courier*
REPORTS = words("report article story newspaper magazine paper investigation piece editorial dispatch")
OWNED = re.compile(r"[’']s?\s[a-z]+(?:\s(?:general|office|service))?\b")
PIECES = words("story report article piece profile interview investigation column editorial")
PRINTED = PIECES - words("report investigation story")  # *a report in Norland*: nobody's yet
ISSUING = forms("issuing", "printing")
REPORTED = re.compile(r"\s(?:(?:first|also|has|had|had first|has also)\s)?(?:reported|reports)\b")
ISSUER_PREPOSITIONS = words("by from in")  # *a study by X*, *an article in X*
