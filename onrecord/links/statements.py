"""Statements: what two claims are to each other by what they say, whatever they count."""

from __future__ import annotations

from onrecord.english.falsity import REVERSING
from onrecord.links.features import acts, weight
from onrecord.links.findings import Finding, do_other_things, exclude_each_other, is_one_event, takes_back
from onrecord.links.parties import is_same_party
from onrecord.links.representation import Representation
from onrecord.links.sides import exclude, sides_of
from onrecord.links.subjects import is_ground_shared

ENOUGH = 0.6  # likeness of two statements of one proposition; measured on benchmarks/eval_links.py

ENOUGH_TO_DENY = 0.64  # by words of one's own, without a cue
ENOUGH_INSIDE = 0.75
# From which likeness and words nine in ten are the same; more words where one says much more: docs/links.md
SURE, SURE_WORDS, SURE_SHARE, SURE_APART = 0.8, 2.99, 0.7, 5.0


def compare_statements(a: Representation, b: Representation) -> Finding | None:
    """The relation of the statements, where their words are alike enough."""
    if _speak_of_other_things(a, b) or not is_one_event(a, b):
        return None
    score = likeness(a, b)
    if score < (ENOUGH if bool(a.acts) == bool(b.acts) else 0.75):
        return None
    sides = sides_of(a, b)
    if sides is None:
        return None
    if sides[0] != sides[1]:
        return _denial(a, b, score)
    if exclude_each_other(a, b):
        return Finding("contrary", score, "cannot_both_hold") if exclude(a, b) else None
    if _are_reverse(a.own - b.own, b.own - a.own) or (a.article == b.article and score < ENOUGH_INSIDE):
        return None
    is_sure = score >= SURE and is_said_enough(a, b)
    return Finding("same", score, "same_statement" if is_sure else "alike_statement")


def nearness(a: Representation, b: Representation) -> float:
    """Their likeness, 0 to 1, where nothing but its amount speaks against their being the same; else 0."""
    score = 0.0 if _speak_of_other_things(a, b) or not is_one_event(a, b) else likeness(a, b)
    sides = sides_of(a, b) if score else None
    if sides is None or sides[0] != sides[1]:
        return 0.0
    return 0.0 if exclude_each_other(a, b) or _are_reverse(a.own - b.own, b.own - a.own) else score


def is_said_enough(a: Representation, b: Representation) -> bool:
    """True where neither is a mere name or fragment: *the deal*, *herself “Ann Olm*; nor asked.

    What says little may be all in a longer one and not be what that says: *they can win* and *we will not win
    by shouting*. There the longer may say little more.
    """
    if a.is_asked or b.is_asked:
        return False
    least, most = sorted((weight(a.own), weight(b.own)))
    return least >= (SURE_WORDS if least >= SURE_SHARE * most else SURE_APART)


def _are_reverse(one: frozenset[str], other: frozenset[str]) -> bool:
    ways = ((one, other), (other, one))
    return any(prefix + word in there for here, there in ways for word in here for prefix in REVERSING)


def likeness(a: Representation, b: Representation) -> float:
    """How alike the contents are, 0 to 1: the better covered counts more, since relays add and leave out."""
    shared = a.own & b.own
    if a.own == b.own and weight(shared) >= 1:
        return 1.0
    half = _half(a, b, shared) | _half(b, a, shared)
    if not _is_enough(a, b, shared, half):
        return 0.0
    covers = sorted((_cover(a, b, shared), _cover(b, a, shared)))
    return min(1.0, 0.4 * covers[0] + 0.6 * covers[1])


def _is_enough(a: Representation, b: Representation, shared: frozenset[str], half: frozenset[str]) -> bool:
    """True where two words are shared, or one act with its surroundings, or all of a claim of one act."""
    if weight(shared) >= 1.5:
        return True
    if not acts(shared):
        return False
    return weight(shared) + weight(half) / 2 >= 1.5 or min(weight(a.own), weight(b.own)) <= 1


def _cover(a: Representation, b: Representation, shared: frozenset[str]) -> float:
    return (weight(shared) + 0.5 * weight(_half(a, b, shared))) / max(weight(a.own), 1.5)


def _half(a: Representation, b: Representation, shared: frozenset[str]) -> frozenset[str]:
    """What of a's content stands only around b's content, or names b's party."""
    return (a.own & (b.around | _named(b))) - shared


def _named(r: Representation) -> frozenset[str]:
    return frozenset() if r.party is None else r.party.person | r.party.institution


def _denial(a: Representation, b: Representation, score: float) -> Finding | None:
    denying, held = (a, b) if a.is_opposed else (b, a)
    if denying.is_unseen or (a.is_turned == b.is_turned and score < ENOUGH_TO_DENY):
        return None
    if not is_ground_shared(denying, held):
        return None
    if is_same_party(a.party, b.party):
        return takes_back(a, b, score, "takes_back")
    return Finding("denial", score, "denies_statement")


def _speak_of_other_things(a: Representation, b: Representation) -> bool:
    if do_other_things(a, b) or (a.is_of_figure and not b.counts) or (b.is_of_figure and not a.counts):
        return True
    if a.is_opposed != b.is_opposed and _denies_any(*((a, b) if a.is_opposed else (b, a))):
        return False
    if a.counts and b.counts:
        return not any(m.quantity.agrees(n.quantity) for m in a.counts for n in b.counts)
    return _counts_alone(a, b) or _counts_alone(b, a)


def _denies_any(denial: Representation, other: Representation) -> bool:
    """True where who says *no customer was robbed* denies every figure of them, in nearly the same words."""
    if denial.counts or any(m.is_part or not m.states <= denial.own for m in other.counts):
        return False
    return likeness(denial, other) >= 0.65


def _counts_alone(a: Representation, b: Representation) -> bool:
    """True where a is about a figure of which b has nothing."""
    large = (m for m in a.counts if not m.is_aside and (m.states or m.quantity.value >= 20))
    return any(not m.quantity.is_vague or not m.states <= b.own for m in large)
