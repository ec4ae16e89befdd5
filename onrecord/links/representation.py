"""Representation: a claim as links compare it, words folded, quantities with what they count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from onrecord.english.calendar import DAYS
from onrecord.english.clause_words import NO_COMMENT, UNKNOWN, UNSEEN
from onrecord.english.count_words import FIGURES, SHARES, YEAR
from onrecord.english.falsity import CARRYING_NOUNS
from onrecord.english.small_words import SPEAKERS_POSSESSIVES, STANDING_FOR
from onrecord.english.stems import fold
from onrecord.english.time_words import CLOCK_TIME
from onrecord.links.assessments import assessed_part, is_assessing, is_upheld, without_assessing
from onrecord.links.clauses import Clause, clauses
from onrecord.links.counts import Count, counts_of, day_of
from onrecord.links.falsehoods import is_called_false, is_marked_false, takes_back
from onrecord.links.features import WEAK, acts, features
from onrecord.links.parties import Party
from onrecord.links.placed_quantities import placed
from onrecord.links.scopes import (
    ContentPart,
    is_habit,
    is_left_open,
    is_past,
    is_supposed,
    is_taken_back,
    parts_of,
)
from onrecord.links.surroundings import Surroundings, names_in, surroundings_of, whole_of
from onrecord.links.words import tokens
from onrecord.types import LinkableClaim

_CARRIER_NOUNS = frozenset(map(fold, CARRYING_NOUNS))
_SHARES = frozenset(map(fold, SHARES))  # *a third*, *33 per cent*: no subject


@dataclass(frozen=True, slots=True)
class Representation:
    """What of a claim is compared: features of its words, its figures, its time, and which way it points."""

    content: str  # as written; what hardly any pair needs is read of it when a pair does
    own: frozenset[str]  # of the content
    sentence: frozenset[str]  # of its whole sentence
    around: frozenset[str]  # of the sentence and what stands before it
    event: frozenset[str]  # names in the headline, the beginning of the article and the sentence
    article: str
    party: Party | None  # whoever is first said to have said it
    agents: frozenset[str]  # names in the content; of its party where it says *its* or *our*
    counts: tuple[Count, ...]
    numbers: frozenset[int]  # the tokens of its figures
    days: frozenset[str]  # weekdays in the content
    years: frozenset[str]
    clocks: frozenset[str]
    as_of: date | None  # the day that the content speaks of, or of its publication
    published: date | None
    is_turned: bool  # all of it, by a denying cue or by taking it back
    is_called_false: bool  # by the words around it
    is_contested: bool  # told, of nobody, only to be denied
    is_recounted: bool  # told by an article that calls a story untrue
    is_unknown: bool  # says that something is not known, or nothing at all
    is_unseen: bool  # somebody did not see it, or only may be so: it denies nothing
    is_supposed: bool  # holds under a condition
    is_asked: bool  # a question, a wish, an order: it says nothing to be so
    is_habit: bool  # does not happen as a rule
    is_past: bool  # happened
    is_of_figure: bool = False  # *that figure*: whatever figure stood before
    told_in: str = ""  # the sentence, where it is somebody's word
    told_by: frozenset[str] = frozenset()  # the words of that name
    is_taken_back: bool = False  # called wrong in the next sentence
    is_of_told: bool = False  # speaks of what was told before: *the report*, *It is a hoax*
    told_before: str = ""  # the claim of others that stands before it
    is_leading: bool = False  # what its article says first
    whole: str = ""  # the content, with what the outlet's own sentence tells of others in its middle

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of the content, each of which may be negated by itself."""
        return (Clause(self.own, is_negated=False),) if self.is_of_figure else clauses(self.content)

    @property
    def small(self) -> frozenset[str]:
        """Words of the content that stand in small letters: no names."""
        return _small(self.content)

    @property
    def subject(self) -> frozenset[str]:
        """What the first word of the content that says something stands for."""
        return _subject(self.content, self.numbers)

    @property
    def is_marked(self) -> bool:
        """True where it is called false, or told against rumours: it stands against, however it is put."""
        return self.is_called_false or _is_marked(self.content)

    @property
    def calls_untrue(self) -> bool:
        """True where it calls something untrue, a hoax or nothing real, in whatever words."""
        return self.is_marked or (not self.is_turned and is_assessing(self.whole))

    @property
    def force(self) -> int:
        """How much it is its purpose to deny: calling untrue more than a *not*, which stands beside much."""
        if self.assessed is None:
            return 0
        return 2 if self.is_turned or self.calls_untrue else 1

    @property
    def is_withdrawal(self) -> bool:
        """True where somebody takes back a word of his own."""
        return self.is_taken_back or takes_back(self.told_in, self.told_by)

    @property
    def is_opposed(self) -> bool:
        """True where it stands against its proposition, by its cue or by its own words."""
        return self.is_marked or self.is_turned != any(c.is_negated for c in self.clauses)

    @property
    def assessed(self) -> frozenset[str] | None:
        """The features of what it calls untrue or denies; None where it does neither in so many words."""
        part = frozenset() if self.is_called_false else assessed_part(self.whole)
        if self.is_turned and part is not None and not self.is_called_false:
            return None  # *denied that it was a hoax*
        if part is None and not self.is_turned and not self.is_negated_lead:
            return None
        own = features(self.told_before) if self.is_of_told else self.own
        return part or without_assessing(own) or None

    @property
    def is_negated_lead(self) -> bool:
        """True where the article sets out by denying something in its own words."""
        if not self.is_leading or self.is_turned or is_upheld(self.content):
            return False
        return any(c.is_negated for c in self.clauses)

    def opposes(self, clause: Clause) -> bool:
        """True where this clause of it stands against what it says."""
        return self.is_marked or self.is_turned != clause.is_negated

    def is_doubled(self, clause: Clause) -> bool:
        """True where a denial is denied: *withdrew her denial that nothing had left*."""
        return self.is_turned and clause.is_negated and not self.is_marked

    @property
    def acts(self) -> frozenset[str]:
        """Concepts of the content that are not mere things."""
        return acts(self.own)


@lru_cache(maxsize=40_000)  # a claim is judged against many others; about 200 MB
def represent(claim: LinkableClaim) -> tuple[Representation, ...]:
    """Each sentence of the claim is reduced to what links compare, from the claim's own fields alone."""
    around = surroundings_of(claim)
    content = ContentPart(claim.content, claim.quantities)
    return _without_withdrawals([(part.text, _represent(part, claim, around)) for part in parts_of(content)])


def _without_withdrawals(parts: Sequence[tuple[str, Representation]]) -> tuple[Representation, ...]:
    """*Nothing left. That was wrong*: what is called wrong stands on its other side."""
    found: list[Representation] = []
    for text, one in parts:
        if found and is_taken_back(text):
            found[-1] = replace(found[-1], is_turned=not found[-1].is_turned, is_taken_back=True)
        else:
            found.append(one)
    return tuple(found)


def _represent(part: ContentPart, claim: LinkableClaim, around: Surroundings) -> Representation:
    content = part.text
    words = tokens(content)
    lower = [word.lower() for word in words]
    own = features(content)
    counted = placed(content, part.quantities)
    is_of_told = not counted and _is_of_told(own, content)
    if is_of_told:  # *the report*: whatever stands before it
        own = own | (features(around.told_before) if is_assessing(content) else around.context)
    is_of_figure = not counted and len(words) <= 3 and not FIGURES.isdisjoint(lower)
    as_of = day_of(lower, around.published)
    return Representation(
        content=content,
        own=own,
        sentence=around.sentence,
        around=around.sentence | around.context,
        event=around.event,
        article=claim.article,
        party=around.party,
        agents=names_in(words) | _possessors(lower, around.party),
        counts=counts_of(words, counted, claim, as_of, around.published),
        numbers=frozenset(i for quantity in counted for i in range(quantity.at, quantity.end)),
        days=frozenset(DAYS) & frozenset(lower),
        years=frozenset(YEAR.findall(" ".join(lower))),
        clocks=frozenset(CLOCK_TIME.findall(" ".join(lower))),
        as_of=as_of,
        published=around.published,
        is_turned=claim.polarity == "denied",
        is_called_false=around.is_called_false,
        is_contested=around.is_contested,
        is_recounted=around.is_recounted,
        is_unknown=UNKNOWN in own or NO_COMMENT in " ".join(lower),
        is_unseen=UNSEEN.search(" ".join(lower)) is not None or is_left_open(claim, content),
        is_supposed=is_supposed(claim, content),
        is_asked=claim.certainty == "unknown" and claim.polarity != "denied",
        is_habit=is_habit(words),
        is_past=is_past(words),
        is_of_figure=is_of_figure,
        told_in=around.told_in,
        told_by=around.told_by,
        is_of_told=is_of_told,
        told_before=around.told_before,
        is_leading=around.is_leading,
        whole=whole_of(content, claim),
    )


def _is_of_told(own: frozenset[str], content: str) -> bool:
    """True of *the report* and *It is a hoax*, which speak of what was told before."""
    return own <= WEAK | _CARRIER_NOUNS or (is_assessing(content) and without_assessing(own) <= WEAK)


@lru_cache(maxsize=10_000)
def _small(content: str) -> frozenset[str]:
    return features(" ".join(w for w in tokens(content) if w.islower()))


@lru_cache(maxsize=10_000)
def _subject(content: str, numbers: frozenset[int]) -> frozenset[str]:
    words = tokens(content)
    if words and words[0].lower() in STANDING_FOR:
        return frozenset()  # whoever that is
    said = (features(word) for i, word in enumerate(words) if i not in numbers)
    return next((found for found in said if not found <= _SHARES), frozenset())


@lru_cache(maxsize=10_000)
def _is_marked(content: str) -> bool:
    return is_called_false(content) or is_marked_false(content)


def _possessors(lower: Sequence[str], party: Party | None) -> frozenset[str]:
    """Whose *its* and *our* are, where the party is named."""
    if party is None or SPEAKERS_POSSESSIVES.isdisjoint(lower):
        return frozenset()
    return party.institution | party.person
