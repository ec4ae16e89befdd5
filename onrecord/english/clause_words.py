"""Clause words: what opens, joins and parts clauses, and what keeps one from saying that it is so."""

from __future__ import annotations

import re

from onrecord.english.names import POSSESSIVES, SUBJECTS
from onrecord.english.small_words import NEGATIONS
from onrecord.english.wordlists import words

JOINT = re.compile(
    r"((?:[;()\[\]–—…]|[,:](?!\d))+|\s-+\s|--+"
    r"|\b(?:and|but|or|while|whereas|although|though|because|since|which|who|whom|whose|what|that|if|unless|when"
    r"|where|why|how|whether|after|before|until|so|than|amid|despite|following|as)\b)",
    re.IGNORECASE,
)
OPEN = frozenset(("if", "unless", "whether", "why", "how"))  # what they open is not said to be so
BOUND = frozenset(("that", "who", "whom", "which", "what", "when", "where", "and", "or"))
# who does not know or say it says nothing of it; *knew nothing about it* does
UNTOLD = re.compile(
    r"(?:\b(?:not|never|neither|nobody|none|no one|cannot)\b|n[’']t\b)\W+(?:\w+\W+){0,2}?"
    r"(?:know|knew|known|say|said|comment|confirm|explain|elaborate|respond|reply|answer|reveal|disclose|specify"
    r"|believe|think|recall|remember|understand|sure|certain|clear)\b(?! about\b| of\b)"
    r"|\b(?:no|nor any|without) (?:\w+ ){0,2}(?:information|knowledge|details?|idea|comment|answer|reply|word"
    r"|record|confirmation|indication|evidence|proof|signs?|trace)\b"
    # what is said in part, not yet, or of what was to be
    r"|\b(?:not|never|n[’']t) (?:alone|the (?:first|last|only)|all|every|in time)\b"
    r"|\b(?:not|never|n[’']t) (?:so|as|yet|always|exactly|quite|enough)\b"
    r"|\bnobody else\b|\b(?:must|should|shall|may|might) not\b"
    r"|\bno longer\b|\bso far\b|\bhop(?:e|es|ed|ing)\b",
    re.IGNORECASE,
)
AVERTED = re.compile(
    r"\b(?:refus|fail|declin|hesitat)\w* to\b|\b(?:avoid|prevent)\w*\b"
    r"|\b(?:hardly|barely|scarcely|instead of|far from)\b"
    r"|\b(?:stop\w*|f[ae]ll\w*|c[oa]m\w*) (?:just |well |a little )?short of\b"
    r"|\b(?:was|were|been|came) (?:\w+ )?on the (?:verge|brink|point|cusp|edge) of \w+ing\b"
    r"|\bthought better of\b"
    r"|\b(?:c[ao]m\w*|was|were|been|got) (?:\w+ )?(?:close|near) to \w+ing\b"
    r"|\b(?:nearly|almost|(?:was|were) about to) (?:have |be |been )?\w+ed\b",
    re.IGNORECASE,
)
HARMLESS = re.compile(
    r"\bnot (?:one|a single \w+) (?:more|less|fewer)\b|\bno (?:fewer|less|more|later|sooner) than\b"
    r"|\bnot (?:only|just|least|merely|necessarily|to mention)\b|\bno (?:doubt|matter|wonder|problem)\b"
    r"|\bnone other\b|\bno longer than\b|\bnever mind\b|\bnot to\b|\b(?:nothing|little) to do with\b"
)
ANYTHING_BUT = re.compile(
    r"\banything but\b|\ball but(?= (?!one\b|two\b|three\b|a\b|the\b|his\b|her\b)[a-z])", re.IGNORECASE
)
CALLED = re.compile(r"""(?:(?<=\s)|^)['"‘“](?:\w+\s?){1,3}['"’”](?=[\s,.;]|$)""")  # *a 'No war' banner*
BREAK = re.compile(
    r"\s+[–—-]+\s+|;\s+"
    r"|(?<=[a-z0-9%][.!?])[\"”’]*\s+(?=[\"“‘]?[A-Z0-9])"
    r"|(?<=[a-z0-9%\"”])\s+(?=(?:This|That|It|They|We|There|He|She|The|No|But|And|These|Those|Another|If|As)\s)"
)
NEGATED = re.compile(r"\b(?:" + "|".join(sorted(NEGATIONS)) + r")\b|n[’']t\b", re.IGNORECASE)
SIDE = re.compile(r",\s+(?P<clause>(?:which|who|whose|where|while|although|though)\s[^,;]+)(?:,|$)")
TAKEN_BACK = re.compile(
    r"^(?:that|this|it) (?:was|is) (?:simply |plainly )?"
    r"(?:wrong|false|untrue|incorrect|not true|an? error|an? mistake)\b"
    r"|^I (?:take (?:it|that|this) back|was wrong|was mistaken)\b",
    re.IGNORECASE,
)
SUPPOSED = re.compile(
    r"^\W*(?:even )?(?:if|had|were|unless)\b.*\bwould\b|\bwould (?:not |never )?have\b", re.IGNORECASE
)
POSSIBLE = re.compile(r"\b(?:possible|conceivable|not known|unclear) (?:that|whether)\b", re.IGNORECASE)
HABIT = re.compile(r"\b(?:do|does) not\b|\b(?:do|does)n[’']t\b", re.IGNORECASE)
SELF = SUBJECTS | POSSESSIVES | {"us"}
PAST = frozenset(("had", "did", "was", "were", "been"))
UNSEEN = re.compile(
    r"\b(?:saw|see|seen|heard|hear|found|observed|noticed|spotted) (?:\w+ )?no\b"
    r"|\b(?:not|never) (?:\w+ )?(?:see|seen|hear|heard|observe|observed|notice|noticed|find)\b"
    r"|\bha(?:s|ve|d) (?:not|never|yet) (?:\w+ )?found\b"
)
# what is to be is not said to be so
OBLIGED = re.compile(r"\b(?:needs? to|ought to|should|must|ha(?:s|ve|d) (?:got )?to)\b", re.IGNORECASE)
FAR_FROM = "far from"  # what *anything but* says
COORDINATING = words("and or")
UNTIL = words("until")
UNKNOWN = "unknown"  # the concept
NO_COMMENT = "no comment"
