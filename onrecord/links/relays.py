"""Relays: outlets, their own reports and their reporters, who pass on what somebody told them.

Where none of these says what they saw or hold, anybody may have told it: they are no origin, and a report
that is told under its outlet's name is none beside the outlet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from onrecord.english.conjunctions import COORDINATOR
from onrecord.english.names import organizations
from onrecord.english.outlets import is_outlet
from onrecord.english.papers import GENITIVE_MARKS, IN_PRESS, NEWS_AGENCY, OF_PRESS, REPORTING_ROLES
from onrecord.links.parties import Party, is_same_party, party_named, party_of
from onrecord.links.words import tokens
from onrecord.types import Attribution, LinkableClaim

# Nouns that end an outlet's name, and not also that of an office or a firm: *agency*, *network*.
_NAMING = organizations("outlet") - organizations("body", "head")
_CALLED = organizations("outlet", "medium") - organizations("body", "head")
_JOINT = re.compile(rf",\s|\s{COORDINATOR}\s")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}")


def was_told(claim: LinkableClaim, relays: Sequence[Party]) -> bool:
    """True where it goes back to an outlet that does not say how it knows: anybody may have told it."""
    if not claim.chain or claim.basis != "not_stated":
        return False
    origin = claim.chain[-1]
    if origin.kind == "person":
        return not REPORTING_ROLES.isdisjoint(_words(origin.role or ""))
    if origin.kind == "outlet" or _is_of_outlet(origin) or _is_press_piece(claim, origin):
        return True
    return any(is_same_party(party_of(claim), relay) for relay in relays)


def passing_on(claims: Sequence[LinkableClaim]) -> list[Party]:
    """The outlets that are known to pass on what somebody else said."""
    outer = [link.speaker for c in claims for link in c.chain[:-1] if link.speaker and link.kind == "outlet"]
    own = [c.outlet for c in claims if c.chain and c.outlet]
    joint = [name for c in claims for link in c.chain[-1:] for name in _outlets_together(link)]
    return [party_named(name) for name in sorted({*outer, *own, *joint})]


def _outlets_together(link: Attribution) -> Iterable[str]:
    """*WQRB and Dorn News*: who reports together with an outlet is one."""
    if link.kind != "group" or not link.speaker:
        return ()
    names = _JOINT.split(link.speaker)
    return names if any(map(is_outlet_name, names)) else ()


def _is_of_outlet(origin: Attribution) -> bool:
    """True of an outlet's own report, of outlets together, and of a body that is called one."""
    if not origin.speaker:
        return False
    if origin.kind == "document":
        return is_outlet_name(origin.speaker)
    if origin.kind == "group":
        return bool(_outlets_together(origin))
    return origin.kind == "organization" and _is_called_outlet(origin.speaker)


def is_outlet_name(name: str) -> bool:
    """True of a name that is an outlet's whole name, ends as such do, or is the address of a site.

    >>> is_outlet_name("Norrick Gazette"), is_outlet_name("gullwatch.com"), is_outlet_name("Norrick Agency")
    (True, True, False)
    """
    words = name.split()
    is_named = len(words) > 1 and words[-1][0].isupper() and words[-1].lower() in _NAMING
    return is_named or is_outlet(name, is_behind_the=True) or _DOMAIN.fullmatch(name) is not None


def _is_called_outlet(name: str) -> bool:
    """True of *Al-Dorn news website*, *Norrick TV station*; *the Norrick Club’s website* is the club's."""
    last = name.split()[-1]
    is_owned = any(mark in name for mark in GENITIVE_MARKS)
    return not is_owned and ((last.islower() and last in _CALLED) or NEWS_AGENCY.search(name) is not None)


def _is_press_piece(claim: LinkableClaim, origin: Attribution) -> bool:
    """True of *the Gullwatch article*, *a report in Gullwatch*; *Orr’s article* is a person's."""
    if origin.kind != "document" or not origin.speaker:
        return False
    name = re.escape(origin.speaker)
    return any(re.search(one.format(name=name), claim.sentence) for one in (OF_PRESS, IN_PRESS))


def _words(text: str) -> Iterator[str]:
    return (word.lower() for word in tokens(text))
