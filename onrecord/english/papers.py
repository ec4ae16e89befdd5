"""Papers: what reports, letters and articles are called, and how a text tells who issued them."""

from __future__ import annotations

import re

from onrecord.english.verbs import forms
from onrecord.english.wordlists import words

ISSUED = re.compile(r"\b(?:from|by)\s(?:the\s)?(?:[\w-]+\s){0,3}$")
BY_A_BODY = re.compile(r"\b(?:by|from)\s(?P<body>the\s(?P<noun>[a-z]+))\b")
OBTAINED = re.compile(r"\b(?:obtained|seen|reviewed|viewed|cited|read)\s(?:exclusively\s)?by\b")
REPORTS = words("report article story newspaper magazine paper investigation")
OWNED = re.compile(r"[’']s?\s[a-z]+(?:\s(?:general|office|service))?\b")
PIECES = words("story report article piece profile interview investigation column editorial")
PRINTED = PIECES - words("report investigation story")  # *a report in Norland*: nobody's yet
ISSUING = forms("issuing", "printing")
REPORTED = re.compile(r"\s(?:(?:first|also|has|had|had first|has also)\s)?(?:reported|reports)\b")
ISSUER_PREPOSITIONS = words("by from in")  # *a study by X*, *an article in X*
