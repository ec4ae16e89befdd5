"""Statements: what two claims are to each other by what they say, whatever they count."""

from __future__ import annotations

from onrecord.links.features import acts, weight
from onrecord.links.findings import Finding, is_one_event, is_one_party
from onrecord.links.lexicon import contraries
from onrecord.links.readings import Reading

ENOUGH = 0.6  # likeness of two statements of one proposition; measured on benchmarks/eval_links.py


def compare_statements(a: Reading, b: Reading) -> Finding | None:
    """The relation of the statements, where their words are alike enough."""
    if _speak_of_other_things(a, b) or not is_one_event(a, b):
        return None
    score = likeness(a, b)
    if score < (ENOUGH if bool(a.acts) == bool(b.acts) else 0.75):
        return None
    if a.is_opposed != b.is_opposed:
        return _denial(a, b, score)
    if _exclude_each_other(a, b):
        return Finding("contrary", score, "both cannot hold")
    return Finding("same", score, "same statement")


def likeness(a: Reading, b: Reading) -> float:
    """How alike the contents are, 0 to 1: the better covered counts more, since relays add and leave out."""
    shared = a.own & b.own
    if a.own == b.own and weight(shared) >= 1:
        return 1.0
    half = _half(a, b, shared) | _half(b, a, shared)
    if weight(shared) < 1 or weight(shared) + weight(half) / 2 < 1.5:
        return 0.0
    if len(half) and weight(shared) < 1.3 and not acts(shared):
        return 0.0
    covers = sorted((_cover(a, b, shared), _cover(b, a, shared)))
    return min(1.0, 0.4 * covers[0] + 0.6 * covers[1])


def _cover(a: Reading, b: Reading, shared: frozenset[str]) -> float:
    return (weight(shared) + 0.5 * weight(_half(a, b, shared))) / max(weight(a.own), 1.5)


def _half(a: Reading, b: Reading, shared: frozenset[str]) -> frozenset[str]:
    """What of a's content stands only around b's content, or names b's party."""
    return (a.own & (b.around | b.party)) - shared


def _denial(a: Reading, b: Reading, score: float) -> Finding | None:
    if (a if a.is_opposed else b).is_unseen:
        return None
    if is_one_party(a, b):
        return Finding("retraction", score, "takes its word back")
    return Finding("denial", score, "denies the statement")


def _speak_of_other_things(a: Reading, b: Reading) -> bool:
    if a.acts and b.acts and a.acts.isdisjoint(b.acts):
        return True
    if a.measures and b.measures:
        return not any(m.figure.agrees(n.figure) for m in a.measures for n in b.measures)
    return _counts_alone(a, b) or _counts_alone(b, a)


def _counts_alone(a: Reading, b: Reading) -> bool:
    """True where a is about a figure of which b has nothing."""
    large = (m for m in a.measures if not m.is_aside and (m.states or m.figure.value >= 20))
    return any(not m.figure.is_vague or not m.states <= b.own for m in large)


def _exclude_each_other(a: Reading, b: Reading) -> bool:
    if a.clocks and b.clocks and a.clocks.isdisjoint(b.clocks):
        return True
    if any(len(p & a.own) == 1 == len(p & b.own) and (p & a.own) != (p & b.own) for p in contraries()):
        return True
    return "first" in a.own & b.own and bool(a.agents) and bool(b.agents) and a.agents.isdisjoint(b.agents)
