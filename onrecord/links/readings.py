"""Readings: a claim as links see it, words folded, negations counted, figures with their measures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from onrecord.links.features import DAYS, WEAK, acts, features, find_features
from onrecord.links.figures import figures
from onrecord.links.measures import YEAR, Measure, measures
from onrecord.links.words import NEGATIONS, STOP, fold, listed, tokens
from onrecord.types import LinkableClaim

_CARRIER_NOUNS = frozenset(
    fold(word)
    for word in listed(
        """report reports claim claims allegation allegations accusation accusations charge charges story
        account statement rumour rumours recent media such suggestion"""
    )
)
_HARMLESS = re.compile(
    r"\bnot (?:one|a single \w+) (?:more|less|fewer)\b|\bno (?:fewer|less|more) than\b|\bno doubt\b"
    r"|\bnot (?:only|just|least|merely)\b|\bnone other\b|\bno longer than\b|\bnever mind\b"
)
_UNSEEN = re.compile(
    r"\b(?:saw|see|seen|heard|hear|found|observed|noticed|spotted) (?:\w+ )?no\b"
    r"|\b(?:not|never) (?:\w+ )?(?:see|seen|hear|heard|observe|observed|notice|noticed|find|found)\b"
)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}(?= [ap])")
_POSSESSIVES = frozenset(listed("its his her their our my"))
_SENTENCE_ENDS = frozenset(".!?;")


@dataclass(frozen=True, slots=True)
class Reading:
    """What of a claim is compared: features of its words, its figures, its time, and which way it points."""

    own: frozenset[str]  # of the content
    sentence: frozenset[str]  # of its whole sentence
    around: frozenset[str]  # of the sentence and what stands before it
    event: frozenset[str]  # names in the headline, the beginning of the article and the sentence
    article: str
    party: frozenset[str]  # of whoever is first said to have said it
    agents: frozenset[str]  # names in the content; of its party where it says *its* or *our*
    measures: tuple[Measure, ...]
    days: frozenset[str]  # weekdays in the content
    years: frozenset[str]
    clocks: frozenset[str]
    as_of: date | None  # the day that the content speaks of, or of its publication
    published: date | None
    is_opposed: bool  # by its cue or by its own words: it stands against its proposition
    is_unknown: bool  # says that something is not known
    is_unseen: bool  # somebody did not see it, which denies nothing
    is_thin: bool  # says so little that its sentence must be read with it

    @property
    def acts(self) -> frozenset[str]:
        """Concepts of the content that are not mere things."""
        return acts(self.own)


@lru_cache(maxsize=20_000)
def read(claim: LinkableClaim) -> Reading:
    """The claim is reduced to what links compare, from its own fields alone."""
    words = tokens(claim.content)
    text = " ".join(words).lower()
    own, used = find_features(words)
    sentence, context = features(claim.sentence), features(claim.context)
    counted = bool(figures(words))
    if not counted and own <= WEAK | _CARRIER_NOUNS:  # *the report*: whatever stands before it
        own = own | context
    party = party_features(claim)
    published = _date(claim.published)
    names = _names(words)
    return Reading(
        own=own,
        sentence=sentence,
        around=sentence | context,
        event=_names(tokens(f"{claim.topic or claim.context} . {claim.sentence}")),
        article=claim.article,
        party=party,
        agents=names | (party if _POSSESSIVES & set(text.split()) else frozenset()),
        measures=measures(words, claim),
        days=frozenset(DAYS) & frozenset(text.split()),
        years=frozenset(YEAR.findall(text)),
        clocks=frozenset(_CLOCK.findall(text)),
        as_of=_as_of(text.split(), published),
        published=published,
        is_opposed=_is_opposed(claim, words, used, own),
        is_unknown="unknown" in own,
        is_unseen=_UNSEEN.search(text) is not None,
        is_thin=len(own - WEAK) < 2 and not counted,
    )


def party_features(claim: LinkableClaim) -> frozenset[str]:
    """The features of the words that name the claim's origin; none for the outlet's own words."""
    if not claim.chain:
        return frozenset()
    origin = claim.chain[-1]
    return features(" . ".join(filter(None, (origin.speaks_for, origin.role, origin.speaker))))


def _names(words: Sequence[str]) -> frozenset[str]:
    """Capitalised words inside sentences, folded; the first word of one may be anything."""
    inner = (w for before, w in pairwise(words) if before not in _SENTENCE_ENDS)
    named = {w for w in inner if w[0].isupper() and w.lower() not in STOP}
    return frozenset(fold(w) for w in named) - WEAK


def _is_opposed(
    claim: LinkableClaim, words: Sequence[str], used: frozenset[int], own: frozenset[str]
) -> bool:
    """True where an odd number of denials stand between the speaker and the proposition."""
    denials = (claim.polarity == "denied") + ("false" in own)
    if not _HARMLESS.search(" ".join(words).lower()):
        denials += sum(w.lower() in NEGATIONS for i, w in enumerate(words) if i not in used)
    return denials % 2 == 1


def _date(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def _as_of(lower: Sequence[str], published: date | None) -> date | None:
    """The last weekday named, on or before the day of publication; that day where none is."""
    if published is None:
        return None
    if "yesterday" in lower:
        return published - timedelta(days=1)
    named = [w for w in lower if w in DAYS]
    if not named:
        return published
    return published - timedelta(days=(published.weekday() - DAYS.index(named[-1])) % 7)
