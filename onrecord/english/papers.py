"""Papers: what reports, letters and articles are called, and how a text tells who issued them."""

from __future__ import annotations

import re

from onrecord.english.calendar import DAYS, MONTHS, SHORT_MONTHS
from onrecord.english.verbs import forms
from onrecord.english.wordlists import either, words

ISSUED = re.compile(r"\b(?:from|by)\s(?:the\s)?(?:(?:[\w-]+\s){0,3}|(?:[a-z-]+\s){1,6}(?:named|called)\s)$")
BY_A_BODY = re.compile(r"\b(?:by|from)\s(?P<body>the\s(?P<noun>[a-z]+))\b")
OPENED_TITLE = ("“", '"', "‘", "'")  # *the ad “Comparison”*
# Days, and where papers are put up or shown by whoever has something to say.
_PLACES = either("""
    facebook|twitter|x|instagram|youtube|tiktok|telegram|reddit|linkedin|snapchat|whatsapp|weibo|tumblr|medium|
    mastodon|bluesky|threads|truth social|twitch|vkontakte|pinterest|myspace|craigslist|signal|wechat|tv|web|
    internet
    """)
NO_ISSUER = re.compile(rf"(?:{'|'.join((*DAYS, *MONTHS, *SHORT_MONTHS))}|{_PLACES})", re.IGNORECASE)
PUT_UP_ON = re.compile(rf"\s(?:on|to|via)\s(?:[\w’'.-]+\s){{0,4}}?{_PLACES}\b", re.IGNORECASE)
BEHIND_PREPOSITION = re.compile(r"\b(?:in|at|near|from|of|on|for|to|about|by|with|against)\s(?:the\s)?$")
PRINTED_IN = re.compile(r"\b(?:in|on)\s(?:the\s)?$")  # *an article in the Courier*
# *the harbour blog Benvira*, behind *the harbour*: the name is the blog's.
MEDIUM_BETWEEN = re.compile(
    r"\s(?:news\s)?(?:blog|site|website|magazine|newspaper|tabloid|daily|weekly|channel)\s[A-Z\d]"
)
MEDIUM_BEHIND = re.compile(r"\s(?:news\s)?(?:blog|site|website)\b(?!\s[A-Z\d])")
# *Imke Orsk’s Facebook page*: whatever is put up there is hers.
OWN_PLACE = re.compile(
    r"[’']s?\s(?:[\w-]+\s){0,2}(?:account|page|blog|site|website|profile|feed|wall|channel|timeline)\b"
)
REPORTS = words("report article story newspaper magazine paper investigation piece editorial dispatch")
NEWSY = words("""
    new news recent media press latest exclusive investigative online long short brief detailed lengthy front
    separate similar earlier
    """)  # *a news report*
STATEMENTS = words("statement release")
ANEW = "new"
SAME = "same"
OWNED = re.compile(r"[’']s?\s[a-z]+(?:\s(?:general|office|service))?\b")
PIECES = words(
    "story report article piece profile interview investigation column editorial op-ed essay dispatch"
)
PRINTED = PIECES - words("report investigation story")  # *a report in Norland*: nobody's yet
# What the press prints, about a name: *the Gullwatch article*, *a report in Gullwatch*.
OF_PRESS = r"{name}\s(?:news\s)?(?:article|story|newspaper|magazine|tabloid|blog|website)\b"
IN_PRESS = r"\b(?:article|story|report|column|piece)s?\s(?:published\s)?(?:in|on)\s(?:the\s)?{name}"
# Who reports for an outlet; a journalist or a columnist may speak for himself.
REPORTING_ROLES = words("reporter correspondent newsreader newscaster blog site website newspaper magazine")
NEWS_AGENCY = re.compile(r"\snews\s(?:agency|channel|outlet|service)$")
FINDINGS = words("findings results figures data review analysis")  # of many papers at once
# Words for one paper, as it is told of again.
FAMILIES = (
    words("suit lawsuit complaint filing petition"),
    words("study research paper report survey analysis review findings results figures data"),
    words("poll survey findings results"),
    words("report audit review findings"),
    words("post tweet message posting entry caption video"),
    words("letter memo memorandum email e-mail message note missive"),
    words("ruling order decision opinion"),
    words("statement release announcement communique communiqué"),
    words("book memoir autobiography biography novel"),
    words("ad advert advertisement commercial spot"),
    PIECES,
)
# A name right before these may be of whom they are about: *the Hefner story*, *the Orsk lawsuit*.
ABOUT_SOMEBODY = words("""
    story article piece profile interview rumor rumour lawsuit suit complaint investigation inquiry review
    audit indictment warrant petition case headline
    """)
LAWS = words(
    "law laws act acts rule rules bill bills constitution treaty charter guidelines agreement contract"
)
SUITS = FAMILIES[0]
POLLS = words("poll polls polling survey surveys")
SAID_OF = words(
    "story profile interview rumor rumour rumors rumours headline"
)  # mostly of whoever is named before them
# Papers on somebody, which are not by whoever owns them: *her bank records*, *his Wikipedia page*.
ON_SOMEBODY = words("""
    indictment warrant obituary record records biography transcript transcripts certificate file files index
    """)
OF_AN_OFFICE = words("""
    police autopsy medical criminal wikipedia toxicology credit prison arrest death bank phone incident
    probation
    """)
# Who writes papers: *the author of the report*.
AUTHORS = words("author writer")

ISSUING = forms("issuing", "printing")
AUTHORING = forms("authoring")  # whoever does it to *the report* wrote it, and nobody else
LEAVING, NOTES = forms("leaving"), words("note letter message")
STATING, STATED = forms("stating"), words("statement testimony deposition account")
PUTTING_OUT, OUT = forms("putting_out"), "out"
MADE = ISSUING | AUTHORING | words("signed provided paid made brought done")
# *X sued*: which papers tell of what somebody did, by the verb.
DEEDS = {
    **dict.fromkeys(forms("suing"), FAMILIES[0]),
    **dict.fromkeys(forms("polling"), FAMILIES[2]),
    **dict.fromkeys(forms("posting"), FAMILIES[4]),
    **dict.fromkeys(forms("mailing"), FAMILIES[5]),
    **dict.fromkeys(forms("ruling"), FAMILIES[6]),
}
WRITING = forms("writing")
LETTERS, POSTS = words("letter memo memorandum missive note"), FAMILIES[4]
INTENDING = forms("intending")  # *plans to sue*
REPORTED = re.compile(r"\s(?:(?:first|also|has|had|had first|has also)\s)?(?:reported|reports)\b")
REPORTED_NOW = re.compile(
    r"\s(?:(?:first|also|has|has also)\s)?(?:reported|reports|writes|says)\b(?!\s(?:last|in|earlier)\b)"
)
ISSUER_PREPOSITIONS = words("by from in")  # *a study by X*, *an article in X*
OUTLET_PAPERS = words("paper newspaper magazine")
GENITIVE_MARKS = ("’", "'")
STAFF_PREPOSITIONS = words("at from with of for")  # *researchers at X*, *a team from X*
PAGE_OF = re.compile(r"\bpages?\sof\s(?:the\s)?$", re.IGNORECASE)  # *the front page of the Courier*
DESCRIBING = re.compile(r"\d+-[a-z]+|[a-z]+(?:-[a-z]+)*")  # *40-page*, *long-awaited*
