"""Readings: a claim as links see it, words folded, negations counted, figures with their measures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import pairwise

from onrecord.links.features import DAYS, WEAK, acts, features, find_features
from onrecord.links.figures import figures
from onrecord.links.measures import YEAR, Measure, day_of, measures
from onrecord.links.parties import Party, party_of
from onrecord.links.scopes import (
    is_habit,
    is_left_open,
    is_past,
    is_supposed,
    is_taken_back,
    is_withdrawn,
    units,
)
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
_REPORTED = re.compile(
    r"\b(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|assertions?|idea|notion)"
    r" (?:that|of) $",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}(?= [ap])")
_POSSESSIVES = frozenset(listed("its his her their our my"))
_FIGURES = frozenset(listed("figure figures number numbers count estimate estimates total"))
_SENTENCE_ENDS = frozenset(".!?;")


@dataclass(frozen=True, slots=True)
class Reading:
    """What of a claim is compared: features of its words, its figures, its time, and which way it points."""

    own: frozenset[str]  # of the content
    sentence: frozenset[str]  # of its whole sentence
    around: frozenset[str]  # of the sentence and what stands before it
    event: frozenset[str]  # names in the headline, the beginning of the article and the sentence
    article: str
    party: Party | None  # whoever is first said to have said it
    agents: frozenset[str]  # names in the content; of its party where it says *its* or *our*
    measures: tuple[Measure, ...]
    days: frozenset[str]  # weekdays in the content
    years: frozenset[str]
    clocks: frozenset[str]
    as_of: date | None  # the day that the content speaks of, or of its publication
    published: date | None
    is_opposed: bool  # by its cue or by its own words: it stands against its proposition
    is_unknown: bool  # says that something is not known, or nothing at all
    is_unseen: bool  # somebody did not see it, or only may be so: it denies nothing
    is_supposed: bool  # holds under a condition
    is_habit: bool  # does not happen as a rule
    is_past: bool  # happened
    is_of_figure: bool = False  # *that figure*: whatever figure stood before
    is_withdrawal: bool = False  # the speaker's own earlier word, called wrong

    @property
    def acts(self) -> frozenset[str]:
        """Concepts of the content that are not mere things."""
        return acts(self.own)


@dataclass(frozen=True, slots=True)
class _Around:
    """What the sentences of one claim have in common."""

    sentence: frozenset[str]
    context: frozenset[str]
    event: frozenset[str]
    party: Party | None
    published: date | None


@lru_cache(maxsize=40_000)  # a claim is judged against many others; about 200 MB
def read(claim: LinkableClaim) -> tuple[Reading, ...]:
    """Each sentence of the claim is reduced to what links compare, from the claim's own fields alone."""
    around = _Around(
        sentence=features(claim.sentence),
        context=features(claim.context),
        event=_names_in(claim.topic or claim.context) | _names(tokens(claim.sentence)),
        party=party_of(claim),
        published=_date(claim.published),
    )
    return _without_withdrawals([(unit, _read(unit, claim, around)) for unit in units(claim.content)])


def _without_withdrawals(readings: Sequence[tuple[str, Reading]]) -> tuple[Reading, ...]:
    """*Nothing left. That was wrong*: what is called wrong stands on its other side."""
    found: list[Reading] = []
    for unit, reading in readings:
        if found and is_taken_back(unit):
            found[-1] = replace(found[-1], is_opposed=not found[-1].is_opposed, is_withdrawal=True)
        else:
            found.append(reading)
    return tuple(found)


def _read(content: str, claim: LinkableClaim, around: _Around) -> Reading:
    words = tokens(content)
    lower = [word.lower() for word in words]
    own, used = find_features(words)
    counted = bool(figures(words))
    if not counted and own <= WEAK | _CARRIER_NOUNS:  # *the report*: whatever stands before it
        own = own | around.context
    as_of = day_of(lower, around.published)
    return Reading(
        own=own,
        sentence=around.sentence,
        around=around.sentence | around.context,
        event=around.event,
        article=claim.article,
        party=around.party,
        agents=_names(words) | _possessors(lower, around.party),
        measures=measures(words, claim, as_of, around.published),
        days=frozenset(DAYS) & frozenset(lower),
        years=frozenset(YEAR.findall(" ".join(lower))),
        clocks=frozenset(_CLOCK.findall(" ".join(lower))),
        as_of=as_of,
        published=around.published,
        is_opposed=_is_opposed(claim, words, used, own),
        is_unknown="unknown" in own or "no comment" in " ".join(lower),
        is_unseen=_UNSEEN.search(" ".join(lower)) is not None or is_left_open(claim, content),
        is_supposed=is_supposed(claim, content),
        is_habit=is_habit(words),
        is_past=is_past(words),
        is_of_figure=not counted and len(words) <= 3 and not _FIGURES.isdisjoint(lower),
        is_withdrawal=is_withdrawn(claim),
    )


def _possessors(lower: Sequence[str], party: Party | None) -> frozenset[str]:
    """Whose *its* and *our* are, where the party is named."""
    if party is None or _POSSESSIVES.isdisjoint(lower):
        return frozenset()
    return party.institution | party.person


def _names(words: Sequence[str]) -> frozenset[str]:
    """Capitalised words inside sentences, folded; the first word of one may be anything."""
    named = {w for before, w in pairwise(words) if w[0].isupper() and before not in _SENTENCE_ENDS}
    return frozenset(fold(w) for w in named if w.lower() not in STOP) - WEAK


@lru_cache(maxsize=500)  # the beginning of an article stands beside each of its claims
def _names_in(text: str) -> frozenset[str]:
    return _names(tokens(text))


def _is_opposed(
    claim: LinkableClaim, words: Sequence[str], used: frozenset[int], own: frozenset[str]
) -> bool:
    """True where an odd number of denials stand between the speaker and the proposition."""
    denials = (claim.polarity == "denied" or _is_called_false(claim)) + ("false" in own)
    if not _HARMLESS.search(" ".join(words).lower()):
        denials += sum(w.lower() in NEGATIONS for i, w in enumerate(words) if i not in used)
    return denials % 2 == 1


def _is_called_false(claim: LinkableClaim) -> bool:
    """True where the sentence calls wrong what is claimed: *reports that … were fairy tales*."""
    if not claim.content:
        return False
    before, content, after = claim.sentence.partition(claim.content)
    return (
        bool(content) and _REPORTED.search(before) is not None and "false" in features(before + " . " + after)
    )


def _date(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None
