"""Scopes: what of a content a negation reaches, and what it leaves standing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.links.figures import figures
from onrecord.links.words import NEGATIONS, listed
from onrecord.types import LinkableClaim

_BREAK = re.compile(
    r"\s+[–—-]+\s+|;\s+"
    r"|(?<=[a-z0-9%][.!?])[\"”’]*\s+(?=[\"“‘]?[A-Z0-9])"
    r"|(?<=[a-z0-9%\"”])\s+(?=(?:This|That|It|They|We|There|He|She|The|No|But|And|These|Those|Another|If|As)\s)"
)
_SMALL_WORD = re.compile(r"\b[a-z]+\b")  # a dateline has none
_NEGATED = re.compile(r"\b(?:" + "|".join(sorted(NEGATIONS)) + r")\b|n[’']t\b", re.IGNORECASE)
_SIDE = re.compile(r",\s+(?P<clause>(?:which|who|whose|where|while|although|though)\s[^,;]+)(?:,|$)")
_TAKEN_BACK = re.compile(
    r"^(?:that|this|it) (?:was|is) (?:simply |plainly )?"
    r"(?:wrong|false|untrue|incorrect|not true|an? error|an? mistake)\b"
    r"|^I (?:take (?:it|that|this) back|was wrong|was mistaken)\b",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"^\W*(?:even )?(?:if|had|were|unless)\b.*\bwould\b|\bwould (?:not |never )?have\b", re.IGNORECASE
)
_POSSIBLE = re.compile(r"\b(?:possible|conceivable|not known|unclear) (?:that|whether)\b", re.IGNORECASE)
_HABIT = re.compile(r"\b(?:do|does) not\b|\b(?:do|does)n[’']t\b", re.IGNORECASE)
_SELF = frozenset(listed("i we our my us its their his her it they he she you"))
_PAST = frozenset(listed("had was were did been"))


def units(content: str) -> list[str]:
    """The sentences of a content, and apart from them the side clauses that their negation does not reach."""
    cut = _BREAK.split(content)
    found = [unit for unit in cut if len(_SMALL_WORD.findall(unit)) > 2 or is_taken_back(unit)] or [content]
    return [part for unit in found for part in _parted(unit)]


def is_taken_back(unit: str) -> bool:
    """True of a sentence that does no more than call wrong what stands before it."""
    return _TAKEN_BACK.search(unit.strip(' "“”‘’')) is not None


def is_supposed(claim: LinkableClaim, content: str) -> bool:
    """True where the content holds only under a condition, or tells what would have been."""
    return claim.certainty == "conditional" or _SUPPOSED.search(content) is not None


def is_left_open(claim: LinkableClaim, content: str) -> bool:
    """True where the content is no more than possible: who says that it may not be so denies nothing."""
    return claim.certainty == "possible" or _POSSIBLE.search(content) is not None


def is_habit(words: Sequence[str]) -> bool:
    """True of what is said not to happen as a rule: *rain does not open a valve*."""
    lower = [word.lower() for word in words]
    return _HABIT.search(" ".join(lower)) is not None and _SELF.isdisjoint(lower)


def is_past(words: Sequence[str]) -> bool:
    """True where the words tell of something that happened."""
    return any(w in _PAST or (len(w) > 4 and w.endswith("ed")) for w in (word.lower() for word in words))


def _parted(unit: str) -> list[str]:
    """The main clause and the side clauses that count something; the whole where nothing is negated."""
    if _NEGATED.search(unit) is None:
        return [unit]
    clauses = [match for match in _SIDE.finditer(unit) if figures(match["clause"])]
    main = unit
    for match in reversed(clauses):
        main = f"{main[: match.start()]} {main[match.end() :]}"
    return [main, *(match["clause"] for match in clauses)] if len(_SMALL_WORD.findall(main)) > 2 else [unit]
