"""*The New York Democrat*, *the Vermont senator*: the one person whom the text says to represent a state."""

from __future__ import annotations

import re

from onrecord.english.constituencies import BEFORE_NAME, BEHIND_NAME, PARTIES, TOLD_BY_STATE
from onrecord.english.countries import AMERICAN_STATES
from onrecord.entities.discourse import Discourse, Speaker, by_name
from onrecord.entities.mention import Mention
from onrecord.entities.offices import is_person

BEFORE_REACH = 40  # characters before a name in which its state and office may stand


def representative(discourse: Discourse, source: str) -> Speaker | None:
    """The one of a state and a party, or an office, that a source tells; None where it is none or two."""
    told = TOLD_BY_STATE.fullmatch(source)
    if told is None:
        return None
    state, noun = AMERICAN_STATES[told["state"]], told["noun"].casefold()
    found = {
        discourse.known.meant_by(mention): mention
        for mention in discourse.known.mentions
        if is_person(discourse.known, mention) and _is_of(discourse, mention, state, noun)
    }
    return by_name(discourse.known, next(iter(found.values())), "") if len(found) == 1 else None


def _is_of(discourse: Discourse, mention: Mention, state: str, noun: str) -> bool:
    """Whether a name stands beside a state, and the text gives it this party or this office."""
    start, end = mention.span
    behind = BEHIND_NAME.match(discourse.text, end)
    before = BEFORE_NAME.search(discourse.text, max(0, start - BEFORE_REACH), start)
    beside = behind or before
    if beside is None or AMERICAN_STATES[beside["state"]] != state:
        return False
    if noun in PARTIES:
        return behind is not None and PARTIES[noun] in _parties(behind)
    name = discourse.known.meant_by(mention)
    return any(held.name == name for _, held in discourse.offices.get(noun, ()))


def _parties(beside: re.Match[str]) -> str:
    """The letter of the party that stands beside a name, if any."""
    return beside["party"] or PARTIES.get((beside["partisan"] or "").casefold(), "")
