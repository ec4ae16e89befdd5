"""Denied targets: of two claims, one calls untrue what the other says.

Who calls something a hoax seldom repeats all of it, and says little else: the target of an assessment is
compared with what the other says, not the whole of both. So is what an article sets out by denying. Only what
two articles set out with is compared so: inside them any two words of one matter meet.
"""

from __future__ import annotations

from onrecord.english.assessing import UNSURE
from onrecord.english.falsity import REPORTED
from onrecord.links.assessments import is_undecided, is_upheld
from onrecord.links.clauses import Clause
from onrecord.links.confinements import is_confined, is_of_another_doer
from onrecord.links.features import weight
from onrecord.links.findings import Finding, is_one_event, takes_back
from onrecord.links.parties import is_same_party
from onrecord.links.representation import Representation
from onrecord.links.subjects import is_of_one_subject

LEAST = 2.0  # words that both have
PLAIN = 2.66  # words by which an event is known without a name
NEGATED = 0.6  # share of the target that the other says too, where a *not* alone denies it
NEGATED_NAME = 0.66  # where it stands before a name: *not by Lund*, *cannot stand Lund’s songs*
BETTER, WORSE = 0.5, 0.25  # shares of target and statement that the other has: measured on headlines
COMMON = 1.0  # words that both have and that are no names
ENOUGH = 0.6  # of both shares, the better counting more: below it two words of one matter meet


def compare_targets(a: Representation, b: Representation) -> Finding | None:
    """A denial where just one of the two assesses, and what the other says is its target."""
    if not (a.is_leading and b.is_leading) or a.force == b.force:
        return None
    denying, held = (a, b) if a.force > b.force else (b, a)
    target = denying.assessed
    if target is None:
        return None
    target |= _of_the_denier(denying) & held.own
    if not _is_held(held, target) or not _may_deny(denying, target, held):
        return None
    common = weight(target & held.own & (denying.small | held.small))
    score = coverage(target, held.own)
    if score is None or common < COMMON or not (is_one_event(a, b) or _is_plain(target, held.own)):
        return None
    if is_same_party(a.party, b.party):
        return takes_back(a, b, score, "takes_back")
    if denying.calls_untrue:
        return Finding("denial", score, "calls_untrue", is_of_target=True)
    return Finding("denial", score, "denies_target", is_of_target=True)


def _of_the_denier(denying: Representation) -> frozenset[str]:
    """*Ostwell denies rumours of lay-offs* speaks of lay-offs at Ostwell: who denies is in the target."""
    if denying.party is None or not denying.is_turned:
        return frozenset()
    return denying.party.person | denying.party.institution


def coverage(target: frozenset[str], said: frozenset[str]) -> float | None:
    """How much of either the other covers, 0 to 1; None where that is too little."""
    shared = weight(target & said)
    if shared < LEAST:
        return None
    worse, better = sorted((shared / max(weight(target), 1.0), shared / max(weight(said), 1.0)))
    score = 0.4 * worse + 0.6 * better
    return score if better >= BETTER and worse >= WORSE and score >= ENOUGH else None


def _may_deny(denying: Representation, target: frozenset[str], held: Representation) -> bool:
    """True where what is denied is no ground, time or doer of it alone."""
    if denying.calls_untrue:
        return True
    if not is_of_one_subject(denying, held):
        return False
    if denying.is_turned and _is_of_report(denying):
        return True
    clause = max(denying.clauses, key=lambda one: (one.is_negated, weight(one.own & held.own)))
    if is_confined(denying, held, clause) or is_of_another_doer(denying, held):
        return False
    return denying.is_turned or (not denying.is_unseen and _is_negated_of(clause, target, held))


def _is_of_report(denying: Representation) -> bool:
    """*denied reports that A in Dorn*: whatever is reported is denied, and not that it was there."""
    return REPORTED.search(denying.told_in.partition(denying.content)[0]) is not None


def _is_negated_of(clause: Clause, target: frozenset[str], held: Representation) -> bool:
    """True where a *not* stands before what the other says, and nearly all of it is there."""
    if not clause.is_negated or clause.is_open or clause.is_averted or clause.is_contested:
        return False
    shared = max(
        weight(target & one.own) for one in held.clauses
    )  # *a pit was found | after hikers vanished*
    if weight(clause.own & held.own) < shared / 2:  # *adopts a boy so that he won’t turn*
        return False
    share = shared / max(weight(target), 1.0)
    denied = clause.denied & held.own
    if _is_said_of_another(clause, denied, held):
        return False
    return bool(denied) and share >= (NEGATED if denied & held.small else NEGATED_NAME)


def _is_said_of_another(clause: Clause, denied: frozenset[str], held: Representation) -> bool:
    """*Students not found in a pit*; *a pit was found | where students vanished*: that was not they."""
    said = [one.own for one in held.clauses if not denied.isdisjoint(one.own)]
    bearer = clause.bearer & held.own
    return bool(bearer) and bool(said) and all(bearer.isdisjoint(own) for own in said)


def _is_plain(target: frozenset[str], said: frozenset[str]) -> bool:
    """True where so much is shared that no name is needed to know the event."""
    shared = weight(target & said)
    return shared >= PLAIN and shared >= BETTER * max(weight(target), weight(said))


def _is_held(r: Representation, target: frozenset[str]) -> bool:
    """True of what is said to be so: not asked, told to be denied, or upheld against a doubt."""
    if r.is_turned or r.is_asked or r.is_contested or r.is_recounted or r.is_unknown or r.is_supposed:
        return False
    if r.calls_untrue or is_undecided(r.content) or UNSURE.search(r.content) is not None:
        return False
    if is_upheld(r.content):
        return True
    said = [clause for clause in r.clauses if not clause.own.isdisjoint(target)]
    return not any(clause.is_negated or clause.is_open or clause.is_averted for clause in said)
