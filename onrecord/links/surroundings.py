"""Surroundings: what all sentences of one claim share: its own sentence, its article, its chain."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise

from onrecord.english.assessing import FAKE_REPORT, TELLS_OF_CLAIM
from onrecord.english.falsity import REPORTED
from onrecord.english.small_words import STOP
from onrecord.english.stems import fold
from onrecord.links.falsehoods import is_called_false, is_contested, is_doubted
from onrecord.links.features import WEAK, features
from onrecord.links.parties import Party, party_of
from onrecord.links.to_linkable import JOINT
from onrecord.links.words import tokens
from onrecord.types import LinkableClaim

LEAD = 60  # characters: a place and a date may stand before what an article says first
SENTENCE_END = re.compile(r"[a-z]{3}[.!?]")  # after a word, not after a short form of a place
_SENTENCE_ENDS = frozenset(".!?;")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the sentences of one claim have in common."""

    sentence: frozenset[str]
    context: frozenset[str]
    event: frozenset[str]
    party: Party | None
    published: date | None
    told_in: str
    told_by: frozenset[str]
    is_recounted: bool
    is_contested: bool
    is_called_false: bool
    is_leading: bool
    told_before: str  # the sentence before, or the headline, that tells of a claim of others


def surroundings_of(claim: LinkableClaim) -> Surroundings:
    """All that is read of a claim beside its content, from the claim's own fields alone."""
    return Surroundings(
        sentence=features(claim.sentence),
        context=features(claim.context),
        event=_names_in_text(claim.topic or claim.context) | names_in(tokens(claim.sentence)),
        party=party_of(claim),
        published=_date(claim.published),
        told_in=claim.sentence if claim.chain else "",
        told_by=_name_of(claim),
        is_recounted=_is_doubted(claim.topic),
        is_contested=_is_told_to_be_denied(claim),
        is_called_false=_is_called_false(claim),
        is_leading=_leads(claim),
        told_before=_told_before(claim.context),
    )


def _leads(claim: LinkableClaim) -> bool:
    """True of the first sentence of an article, behind a place and a date, or a question that it answers."""
    if claim.at is None:
        return False
    before = claim.topic.partition("\n")[2][: claim.at[0]].rstrip()
    if _is_answer_to(before):
        return True
    return claim.at[0] <= LEAD and SENTENCE_END.search(before) is None


def _is_answer_to(before: str) -> bool:
    """*A seal in the fountain? The story is fake*: what stands before is one question and nothing else."""
    return before.endswith("?") and SENTENCE_END.search(before[:-1]) is None and "?" not in before[:-1]


def _told_before(context: str) -> str:
    """The sentence before, else the headline, where it tells of a claim; nothing where neither does."""
    before = reversed(context.split("\n"))
    return next((line for line in before if TELLS_OF_CLAIM.search(line)), "")


def whole_of(content: str, claim: LinkableClaim) -> str:
    """*The diver … was lying*: his words, which stand in between, are what is called untrue."""
    is_cut = not claim.chain and JOINT in content
    return claim.sentence if is_cut else content


def _name_of(claim: LinkableClaim) -> frozenset[str]:
    """The words, small, by which the text names whoever is first said to have said it."""
    if not claim.chain:
        return frozenset()
    one = claim.chain[-1]
    return frozenset(
        w.lower() for w in tokens(f"{one.speaker or ''} {one.role or ''} {one.speaks_for or ''}")
    )


def names_in(words: Sequence[str]) -> frozenset[str]:
    """Capitalised words inside sentences, folded; the first word of one may be anything."""
    named = {w for before, w in pairwise(words) if w[0].isupper() and before not in _SENTENCE_ENDS}
    return frozenset(fold(w) for w in named if w.lower() not in STOP) - WEAK


@lru_cache(maxsize=500)  # the beginning of an article stands beside each of its claims
def _names_in_text(text: str) -> frozenset[str]:
    return names_in(tokens(text))


@lru_cache(maxsize=500)
def _is_doubted(topic: str) -> bool:
    return is_doubted(topic)


def _is_called_false(claim: LinkableClaim) -> bool:
    """True where the sentence calls wrong what is claimed: *reports that … were fairy tales*."""
    if not claim.content:
        return False
    before, content, after = claim.sentence.partition(claim.content)
    if content and FAKE_REPORT.search(before) is not None:
        return True
    return bool(content) and REPORTED.search(before) is not None and is_called_false(before + " . " + after)


def _is_told_to_be_denied(claim: LinkableClaim) -> bool:
    """True of *the club denies claims that A*, where A is nobody's: it is told for the denial's sake."""
    if (
        claim.polarity == "denied"
        or not claim.content
        or not claim.chain
        or claim.chain[-1].speaker is not None
    ):
        return False
    before, _, after = claim.sentence.partition(claim.content)
    return is_contested(before) or is_contested(after) or is_called_false(claim.sentence)


def _date(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None
