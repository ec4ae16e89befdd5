"""Runs of capitalised words: what may be a name, by its letters alone."""

from __future__ import annotations

import re

from onrecord.english.wordlists import either, listed

SHORT = listed("""
    Mr Ms Dr Mrs Sen Rep Gov Gen Lt Col Maj Capt Cmdr Adm Sgt Prof Hon Brig Rev Jr Sr St
    """)
STOPPED = "".join(rf"(?<={short})\.|" for short in SHORT)
WORD = rf"(?:(?:[A-Z]\.){{1,3}}(?=\s[A-Z])|[A-ZÀ-ÖØ-Þ](?:[\w&]|[-’'.](?=\w))*(?:{STOPPED[:-1]})?)"
ARTICLE = r"(?:al|el|ad|as|ash)-"  # of Arabic names
LINK = (
    r"(?:of the|of|for|de la|de|del|van der|van den|van|von der|von|al|bin|ibn|da|di|la|el|le|&|der|du|dos|y)"
)
BODY = either(
    """
    Committee|Subcommittee|Commission|Department|Ministry|Bureau|Office|Agency|Board|Council|Cent(?:re|er)|
    Institute|Authority|Administration|Foundation|Association|Federation|Union|Society
    """
)
# What closes a name behind *and*: *Bureau of Roads and Bridges* is one, *the FBI and Congress* two.
TOPIC = either(
    """
    Affairs|Resources|Services|Trade|Industry|Security|Education|Culture|Sports?|Food|Agriculture|Justice|
    Development|Planning|Technology|Science|Innovation|Research|Health|Prevention|Infrastructure|Communities|
    Energy|Environment|Tourism|Labou?r|Housing|Means|Commerce|Investment|Statistics|Standards|Medicine|
    Engineering|Budget|Finance|Water|Forestry|Fisheries|Wildlife|Conservation|Immigration|Citizenship|
    Welfare|Pensions|Employment|Skills|Climate|Transport|Transportation|Communications|Arts|Humanities|
    Heritage|Democracy|Rights|Freedom|Peace|Reform|Governance|Crime|Explosives|Families|Children|Women|
    Protection|Customs|Enforcement|Corrections|Policy|Priorities|Bridges|Roads|Harbou?rs|Aquaculture
    """
)
RUN = rf"{WORD}(?:\s{WORD}){{0,5}}"
DAY = either("Mon|Tues|Wednes|Thurs|Fri|Satur|Sun") + "day"
LONG_BODY = (
    rf"(?:{WORD}\s){{0,5}}(?:Sub)?(?:Comm|comm)ittee\son\s(?:the\s)?(?!{DAY}){RUN}"
    rf"(?:(?<=\sBetween)\sthe\s{RUN}\sand\sthe\s{RUN}|(?:(?:,\s{RUN})?\sand\s(?:{WORD}\s){{0,3}}{TOPIC}\b)?)|"
    rf"(?:{WORD}\s){{0,5}}{BODY}\s(?:of|on|for)\s(?:the\s)?{RUN}"
    rf"(?:,\s{RUN})?\sand\s(?:{WORD}\s){{0,3}}{TOPIC}\b"
)
NAME = re.compile(
    rf"{LONG_BODY}|No\.?\s10\b|(?:(?<![\w-]){ARTICLE})?{WORD}(?:(?:\s{LINK}\s|\s{ARTICLE}|\s|-)(?={WORD}){WORD})*"
)
