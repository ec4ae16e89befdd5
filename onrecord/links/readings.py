"""Readings: a claim as links see it, words folded, negations counted, figures with their measures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from onrecord.links.figures import Figure, figures
from onrecord.links.lexicon import THINGS, wordings
from onrecord.links.words import NEGATIONS, STOP, fold, listed, tokens
from onrecord.types import LinkableClaim

_DAYS = listed("monday tuesday wednesday thursday friday saturday sunday")
# Words that say little about which claim it is; they are compared, but count for a third.
WEAK = frozenset(
    fold(w)
    for w in listed(
        """first last new old next former official officials report reports reporter day days night morning
    evening afternoon week weeks month months year years time times hour hours minute minutes early late
    far least several dozens recent long high large big small great good local national international
    january february march april june july august september october november december take go come see
    know think believe want use call give show stand remain seem appear become stay include begin
    continue able possible country government news group state member team side end place hold keep find
    need try"""
    )
) | frozenset(_DAYS)
_CARRIER_NOUNS = frozenset(
    fold(w)
    for w in listed(
        """report reports claim claims allegation allegations accusation accusations accusation charge charges
    story account statement rumour rumours recent media such"""
    )
)
_HARMLESS = re.compile(
    r"\b(?:and )?not (?:one|a single \w+) (?:more|less|fewer)\b|\bno (?:fewer|less|more) than\b"
    r"|\bnot (?:only|just|least|merely)\b|\bnone other\b|\bno longer than\b|\bno doubt\b|\bnever mind\b"
)
_SEEN_ONLY = re.compile(
    r"\b(?:saw|see|seen|heard|hear|found|observed|noticed|spotted) (?:\w+ )?no\b"
    r"|\b(?:not|never) (?:\w+ )?(?:see|seen|hear|heard|observe|observed|notice|noticed|find|found)\b"
)
_OWN = frozenset(listed("its his her their our we us my i it he she they"))
_PART = frozenset(fold(w) for w in listed("group wave batch contingent push convoy tranche instalment"))
_PART_OF = re.compile(
    r"\b(?:first|initial|advance) (?:\w+ )?(?:group|wave|batch|contingent|push|convoy|tranche)\b"
)
_SPLIT = frozenset(";,") | {"and", "while", "with", "but", "including"}


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure with the states that it counts and the other words near it."""

    figure: Figure
    states: frozenset[str]
    near: frozenset[str]
    is_part: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What of a claim is compared: see the fields."""

    own: frozenset[str]  # concepts and folded words of the content
    around: frozenset[str]  # of the rest of its sentence, and of what stands before
    party: frozenset[str]  # words of whoever is first said to have said it
    names: frozenset[str]  # capitalised words of the content, folded
    measures: tuple[Measure, ...]
    days: frozenset[str]  # weekdays named in the content
    years: frozenset[str]
    clocks: frozenset[str]
    as_of: date | None  # the day the content speaks of, where it can be told
    published: date | None
    is_opposed: bool  # by its cue or by its own words: it stands against its proposition
    is_unknown: bool  # says that something is not known
    is_perception: bool  # somebody did not see it: no denial
    is_pointing: bool  # nothing but *the report*, *these claims*: means what stands before
    is_false: bool  # says of a figure or a statement that it is wrong

    @property
    def acts(self) -> frozenset[str]:
        """Concepts of the content that are not mere things."""
        return frozenset(w for w in self.own if w in _concepts() and w not in THINGS)


@lru_cache(maxsize=200_000)
def read(claim: LinkableClaim) -> Reading:
    """The claim is reduced to what links compare, from its own fields alone."""
    words = tokens(claim.content)
    lower = [w.lower() for w in words]
    text = " ".join(lower)
    own, used = _features(words)
    sentence, _ = _features(tokens(claim.sentence))
    around = sentence | _features(tokens(claim.context))[0]
    party = party_words(claim)
    published = _date(claim.published)
    pointing = not {w for w in own if w not in WEAK and w not in _CARRIER_NOUNS}
    return Reading(
        own=frozenset(around if pointing and not _has_figure(words) else own),
        around=frozenset(around),
        party=party,
        names=frozenset(
            fold(w) for i, w in enumerate(words) if w[0].isupper() and i and w.lower() not in STOP
        ),
        measures=_measures(words, own, sentence, claim),
        days=frozenset(w for w in lower if w in _DAYS),
        years=frozenset(w for w in words if re.fullmatch(r"1[89]\d\d|20\d\d", w)),
        clocks=frozenset(re.findall(r"\b\d{1,2}[:.]\d{2}\b", text)),
        as_of=_as_of(lower, published),
        published=published,
        is_opposed=_is_opposed(claim, _negations(text, lower, used), "false" in own),
        is_unknown="unknown" in own,
        is_perception=_SEEN_ONLY.search(text) is not None,
        is_pointing=pointing,
        is_false="false" in own,
    )


def party_words(claim: LinkableClaim) -> frozenset[str]:
    """The folded words that name the party of the claim's origin; none for the outlet's own words."""
    if not claim.chain:
        return frozenset()
    origin = claim.chain[-1]
    named = " ".join(filter(None, (origin.speaks_for, origin.role, origin.speaker)))
    return frozenset(_features(tokens(named))[0])


@lru_cache(maxsize=1)
def _concepts() -> frozenset[str]:
    return frozenset(concept for entries in wordings().values() for _, concept in entries)


def _features(words: Sequence[str]) -> tuple[set[str], set[int]]:
    """Concepts and folded words of the tokens, and the positions that wordings used."""
    folded = [fold(w) for w in words]
    lower = [w.lower() for w in words]
    found: set[str] = set()
    used: set[int] = set()
    for i in range(len(folded)):
        match = next(_matches(folded, lower, i), None)
        if match is not None:
            concept, positions = match
            found.add(concept)
            used.update(positions)
    for i, word in enumerate(lower):
        if (
            i not in used
            and word[0].isalpha()
            and word not in STOP
            and word not in NEGATIONS
            and len(word) > 1
        ):
            found.add(folded[i])
    return found, used


def _matches(folded: Sequence[str], lower: Sequence[str], i: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    for wording, concept in wordings().get(folded[i], ()):
        positions = _positions(folded, lower, i, wording)
        if positions:
            yield concept, positions


def _positions(
    folded: Sequence[str], lower: Sequence[str], i: int, wording: tuple[str, ...]
) -> tuple[int, ...]:
    """Where the wording's words stand from i on; small words, figures and one other may lie between."""
    positions, at, others = [i], i, 0
    for word in wording[1:]:
        at += 1
        while at < len(folded) and folded[at] != word:
            others += lower[at] not in STOP and not lower[at][0].isdigit() and lower[at] != "least"
            if others > 1 or lower[at] in ".;!?," or at - i > 8:
                return ()
            at += 1
        if at >= len(folded):
            return ()
        positions.append(at)
    return tuple(positions)


def _is_opposed(claim: LinkableClaim, negations: int, is_false: bool) -> bool:
    """True where an odd number of denials stand between the speaker and the proposition."""
    return ((claim.polarity == "denied") + negations + is_false) % 2 == 1


def _negations(text: str, lower: Sequence[str], used: set[int]) -> int:
    harmless = sum(len(m.group().split()) for m in _HARMLESS.finditer(text))
    own = sum(w in NEGATIONS for i, w in enumerate(lower) if i not in used)
    return 0 if harmless else own


def _has_figure(words: Sequence[str]) -> bool:
    return bool(figures(words))


def _measures(
    words: Sequence[str], own: set[str], sentence: set[str], claim: LinkableClaim
) -> tuple[Measure, ...]:
    counted = {q.value: q.of for q in claim.quantities if q.of}
    found = figures(words)
    measures = []
    for figure in found:
        segment = _segment(words, figure, found)
        near, _ = _features(segment)
        near |= _features(tokens(counted.get(figure.value, "") or ""))[0]
        bare = not near - WEAK - {figure.noun}
        states = _states(near) or _states(own) or (_states(sentence) if bare else frozenset())
        text = " ".join(w.lower() for w in segment)
        is_part = figure.is_more or _PART_OF.search(text) is not None
        measures.append(Measure(figure, states, frozenset(near), is_part))
    return tuple(measures)


def _segment(words: Sequence[str], figure: Figure, found: Sequence[Figure]) -> Sequence[str]:
    """The tokens about one figure: up to a joint, where another figure stands beyond it."""
    if len(found) == 1:
        return words
    start, end = figure.at, figure.end
    before = max((f.end for f in found if f.end <= start), default=0)
    after = min((f.at for f in found if f.at >= end), default=len(words))
    while start > before and words[start - 1].lower() not in _SPLIT:
        start -= 1
    while end < after and words[end].lower() not in _SPLIT:
        end += 1
    return words[start if before else 0 : end if after < len(words) else len(words)]


def _states(features: set[str]) -> frozenset[str]:
    return frozenset(f for f in features if f.isupper())


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
    named = [w for w in lower if w in _DAYS]
    if not named:
        return published
    return published - timedelta(days=(published.weekday() - _DAYS.index(named[-1])) % 7)
