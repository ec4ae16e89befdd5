"""Modality: words that present a content as possible, probable, required, asked for or conditional."""

from __future__ import annotations

import re

from onrecord.english.verbs import forms, lemmas
from onrecord.english.wordlists import compiled, words

POSSIBLE = words("""
    may might could possibly perhaps maybe potentially
    """)
PROBABLE = words("""
    likely probably apparently allegedly reportedly purportedly presumably seemingly supposedly ostensibly
    unlikely evidently
    """)
HEARD = words("allegedly reportedly purportedly supposedly")  # by others: whatever is so told stays in doubt
INVERTING = words("had should were")  # *had the pump failed, the town would have drowned*
ALLEGED = words("alleged supposed purported apparent suspected")  # *his alleged theft*
SHOWING_UP = words("in at on before with alongside for . ,")  # *appeared in court* hedges nothing
SUSPECTED = "suspected"  # *is suspected of A*
SEEMING = forms("seeming")
PROBABLE_PARTICIPLES = forms("supposing")
OBLIGED = words("supposed obliged required")
MUST = re.compile(r"\b(?:must|shall|should|ought to|ha(?:ve|s|d) to|[’']ve got to|needs? to|is to|are to)\b")
PLANS = words("""
    bill plan proposal measure law deal legislation amendment act ban change merger move step tax policy
    """)
ASKING = lemmas("requesting")
# The subordinators of condition (Quirk et al. 1985, 15.34), and what stands for one before a noun.
IF = re.compile(
    r"\b(?:if|unless|(?<!had )(?<!has )(?<!have )provid(?:ed|ing) that|supposing|assuming|(?:as|so) long as"
    r"|in case|on condition(?: that)?|in the event (?:that|of))\b",
    re.IGNORECASE,
)
AFTER_SAYING = re.compile(r"\b(?:said|says|say)(?: that)? $", re.IGNORECASE)  # *said if A, B*
# Before an *if* that compares, concedes, or asks as *whether* does: what takes such a clause (Huddleston and
# Pullum 2002, 11.5.2).
NOT_A_CONDITION = compiled(
    """
    as|even|than|no matter|regardless|irrespective|into|about|what|see|sees|saw|seen|seeing|know|knows|
    knew|known|knowing|ask|asks|asked|asking|wonder|wonders|wondered|wondering|question|questions|
    questioned|questioning|unclear|not clear|\\w+n['’]t clear|not tell|\\w+n['’]t tell|to tell|can tell|
    find out|found out|finds out|finding out|figure out|figured out|figuring out|check|checks|checked|
    checking|verify|verifies|verified|verifying|establish|establishes|established|establishing|
    investigate|investigates|investigated|investigating|examine|examines|examined|examining|assess|
    assesses|assessed|assessing|test|tests|tested|testing|remember|remembers|remembered|remembering|care|
    cares|cared|caring|say|said|sure|decide|decides|decided|deciding|determine|determines|determined|
    determining|doubt|doubts|doubted|doubting
    """,
    r"\b",
    " $",
)
# Whose *could* tells a skill that somebody claims to have, and what speaks of none.
BOASTING = words("boast brag claim")  # lemmas
MISHAPS = words("""
    be have become get lose face die suffer go leave return come end win sue resign close help happen need
    """)
SENSING, SEEING = words("hear smell taste"), "see"  # *could hear it* is heard
HARDLY = words("barely hardly scarcely")
ABLE = "could"  # with *not* it tells what was done, and what was not
PERMITTED = "may"  # also a month
POSSIBLE_ADJECTIVE = "possible"
APPEARING = "appear"  # how forms of showing up begin, which seem nothing
HYPOTHETICAL = words("would ’d 'd")
# Whatever lowers a certainty: words that are none of these need not be looked at.
HEDGING = (
    POSSIBLE
    | PROBABLE
    | PROBABLE_PARTICIPLES
    | SEEMING
    | OBLIGED
    | HYPOTHETICAL
    | {ABLE, POSSIBLE_ADJECTIVE, SUSPECTED}
)
NECESSITY = (("have", "to"), ("need", "to"))  # *would have to*
# What tells of *would* that it came so, or used to be so: *would later lead; would mend it each spring*.
FORESEEN = words(
    "later eventually ultimately subsequently again never every each often sometimes usually always"
)
GOING_ON = (("go", "on"), ("come", "to"), ("end", "up"), ("turn", "out"))
THANKING = "thank"  # *Thank you* asks for nothing
# What somebody thinks: *our view that A* says A.
VIEWS = words("view belief opinion expectation assessment")
# What somebody says of himself: *said he hoped that A*, *said she believes that A*.
HOPING = forms("hoping")
BELIEVING = forms("believing")
LOOKING, LOOKING_SO = words("looks looked look looking"), (("like",), ("as",))
CHANCES = words("chance possibility risk danger likelihood prospect")  # *there is a chance that A*
HELD = VIEWS | words("theory suspicion assumption feeling sense hunch consensus")  # *the view is that A*
# What opens a supposed subject of *would*, or is a supposed circumstance: *any delay would cost us*.
SUPPOSED_SUBJECTS = words("any anyone anybody whoever such")
SUPPOSED_CIRCUMSTANCES = words("without otherwise absent")
IMPERSONAL = words("cost take require make help hurt")  # *it would cost much to A*
WISHING = (("like", "to"), ("love", "to"), ("prefer", "to"))  # *I would like to thank B*
# Whoever requires: what they say must be is not said to be so.
RULES = words("rule rules law laws constitution act code guidelines policy regulation regulations treaty")
ORDERS = words("order orders demand demands")
RULING = words("rule stipulate")  # lemmas
