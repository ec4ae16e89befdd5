"""Counts: the quantities of a claim, each with what it counts, in which state and on which day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from onrecord.english.calendar import DAYS
from onrecord.english.count_words import (
    ANOTHER,
    ARE,
    ASIDE,
    CHANGED,
    DIMENSIONS,
    FALSE,
    JOINTS,
    OF_THEM,
    OF_WHOM,
    PART,
    PAST,
    PLACING,
    REACHED,
    SINCE,
    STRENGTHS,
    TO,
    YEAR,
)
from onrecord.english.small_words import STOP
from onrecord.english.stems import fold
from onrecord.english.time_words import YESTERDAY
from onrecord.english.word_order import FROM, THAT
from onrecord.links.features import WEAK, features, find_features, states
from onrecord.links.lexicon import COUNTED
from onrecord.links.placed_quantities import PlacedQuantity, is_people
from onrecord.types import LinkableClaim

SHORT = 6  # words; what so short a content counts is told by its sentence
_STRENGTHS = frozenset(map(fold, STRENGTHS))


@dataclass(frozen=True, slots=True)
class Count:
    """A quantity with the states and kinds that it counts, and the other words near it."""

    quantity: PlacedQuantity
    states: frozenset[str]
    kinds: frozenset[str]
    near: frozenset[str]
    years: frozenset[str]
    is_part: bool
    is_aside: bool  # in a clause that only describes what the claim is about
    as_of: date | None = None  # the day that it speaks of
    is_past: bool = False  # of an earlier time that is not named
    is_changed: bool = False  # what a change came to
    places: frozenset[str] = frozenset()  # where a strength was measured
    dimension: str = ""  # *long*, *wide*: which of its measures
    is_another: bool = False  # of another thing than was spoken of


def counts_of(
    words: Sequence[str],
    found: Sequence[PlacedQuantity],
    claim: LinkableClaim,
    as_of: date | None,
    published: date | None,
) -> tuple[Count, ...]:
    """Every quantity of a content, given with its tokens, with what it counts."""
    made = (_count(words, quantity, found, claim) for quantity in found)
    return tuple(_dated(m, words, found, as_of, published) for m in made)


def day_of(lower: Sequence[str], published: date | None) -> date | None:
    """The last weekday named, on or before the day of publication; that day where none is."""
    if published is None:
        return None
    if not YESTERDAY.isdisjoint(lower):
        return published - timedelta(days=1)
    named = [word for i, word in enumerate(lower) if word in DAYS and SINCE.isdisjoint(lower[i - 1 : i])]
    if not named:
        return published
    return published - timedelta(days=(published.weekday() - DAYS.index(named[-1])) % 7)


def _dated(
    m: Count,
    words: Sequence[str],
    found: Sequence[PlacedQuantity],
    as_of: date | None,
    published: date | None,
) -> Count:
    """The count with the day its own segment speaks of; without one where it only says that it is past."""
    segment = [words[i].lower() for i in _segment(words, m.quantity, found)]
    named = not set(DAYS).isdisjoint(segment) or not YESTERDAY.isdisjoint(segment)
    if PAST.search(" ".join(segment)) or (_is_left_behind(words, m.quantity) and not named):
        return replace(m, as_of=None, is_past=True)
    return replace(m, as_of=day_of(segment, published) if named else as_of)


def _is_of_them(words: Sequence[str], quantity: PlacedQuantity) -> bool:
    """True of *nine of them were in hospital*, *two of which fell*: a part of those counted before."""
    behind = tuple(word.lower() for word in words[quantity.end : quantity.end + 3])
    return behind[:2] in OF_WHOM or behind in OF_THEM


def _is_left_behind(words: Sequence[str], quantity: PlacedQuantity) -> bool:
    """True of the value that a change began at: *rose to 60, from 40*."""
    lower = [word.lower() for word in words]
    return not FROM.isdisjoint(lower[quantity.at - 1 : quantity.at]) and not CHANGED.isdisjoint(lower)


def _is_changed(words: Sequence[str], quantity: PlacedQuantity) -> bool:
    """True of the value that a change came to: *had fallen to 20*, *reached 60*."""
    lower = [word.lower() for word in words[max(0, quantity.at - 4) : quantity.at]]
    return not REACHED.isdisjoint(lower) or (not TO.isdisjoint(lower) and not CHANGED.isdisjoint(lower))


def _places(words: Sequence[str], quantity: PlacedQuantity) -> frozenset[str]:
    """Where a strength was measured: *at the intake*, *from the river below the works*."""
    if quantity.noun not in _STRENGTHS:
        return frozenset()
    spots = (i for i, word in enumerate(words) if word.lower() in PLACING)
    near = (words[i + 1 : i + 4] for i in spots)
    return frozenset(fold(w) for run in near for w in run if w.isalpha() and w.lower() not in STOP) - WEAK


def _count(
    words: Sequence[str], quantity: PlacedQuantity, found: Sequence[PlacedQuantity], claim: LinkableClaim
) -> Count:
    places = _segment(words, quantity, found)
    segment = words[places.start : places.stop]
    near = find_features(segment)[0]
    counted = features(" ".join(quantity.phrase))
    text = " ".join(word.lower() for word in segment)
    return Count(
        quantity=quantity,
        states=_states(near, quantity, words, claim),
        kinds=(counted | _complement(words, quantity)) & COUNTED,
        near=near | counted,
        years=frozenset(YEAR.findall(claim.sentence.lower())),
        is_part=quantity.is_more or _is_of_them(words, quantity) or PART.search(text) is not None,
        is_aside=words[0].lower() in ASIDE or (quantity.at > 5 and _is_aside(words[: quantity.at])),
        is_changed=_is_changed(words, quantity),
        places=_places(words, quantity),
        dimension=_dimension(words, quantity),
        is_another=not ANOTHER.isdisjoint(words[i].lower() for i in places if not _is_in(found, i)),
    )


def _dimension(words: Sequence[str], quantity: PlacedQuantity) -> str:
    """*long* of *300 metres long*; empty where no such word follows."""
    behind = (word.lower() for word in words[quantity.end : quantity.end + len(quantity.phrase) + 1])
    return next((word for word in behind if word in DIMENSIONS), "")


def _is_aside(before: Sequence[str]) -> bool:
    """True where a clause that describes a noun has begun: *a ferry that sank with the loss of 11*."""
    lower = [word.lower() for word in before]
    if not ASIDE.isdisjoint(lower[1:]):
        return True
    nouns = (one for one, word in pairwise(lower) if word in THAT)
    return any(noun not in STOP and not noun.endswith("ed") for noun in nouns)


def _states(
    near: frozenset[str], quantity: PlacedQuantity, words: Sequence[str], claim: LinkableClaim
) -> frozenset[str]:
    """Of the figure's own segment, else of the content; of a bare quantity, those of the text around it."""
    own = find_features(words)[0]
    found = states(near) or states(own)
    if not found and len(words) <= SHORT:
        found = states(features(claim.sentence))
    if found or quantity.phrase or own - WEAK - {FALSE}:
        return found
    return states(features(claim.sentence)) or states(features(claim.context))


def _complement(words: Sequence[str], quantity: PlacedQuantity) -> frozenset[str]:
    """What those counted are said to be: *eleven of the dead were children*."""
    if not is_people(quantity.noun):
        return frozenset()
    after = [w.lower() for w in words[quantity.end + len(quantity.phrase) :][:5]]
    at = next((i for i, w in enumerate(after) if w in ARE), None)
    return frozenset() if at is None else frozenset(features(" ".join(after[at : at + 3])))


def _is_in(found: Sequence[PlacedQuantity], place: int) -> bool:
    """True of a token that belongs to a number: the *third* of *a third of the houses*."""
    return any(quantity.at <= place < quantity.end for quantity in found)


def _segment(words: Sequence[str], quantity: PlacedQuantity, found: Sequence[PlacedQuantity]) -> range:
    """Where the tokens about one figure stand: up to a joint, where another figure stands beyond it."""
    if len(found) == 1:
        return range(len(words))
    before = max((f.end for f in found if f.end <= quantity.at), default=0)
    after = min((f.at for f in found if f.at >= quantity.end), default=len(words))
    start, end = quantity.at, quantity.end
    while start > before and words[start - 1].lower() not in JOINTS:
        start -= 1
    while end < after and words[end].lower() not in JOINTS:
        end += 1
    return range(start if before else 0, end if after < len(words) else len(words))
