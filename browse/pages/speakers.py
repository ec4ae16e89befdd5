"""Speakers: those whose name is sure, and one of them with what they said."""

from __future__ import annotations

from browse.answers import Answer, Asked, NotHere, Paging, listed
from browse.parameters import Limit, Name, PageNumber
from onrecord.records import columns_of
from onrecord.unasked import SURE_NAME
from storage.queries import ClaimQuery, ClaimRow, SpeakerRow, find_claims, unweighed_names
from storage.queries import speakers as find_speakers

EVERY = 2_147_483_647  # what no list reaches


def speakers(asked: Asked, page: PageNumber = 1, limit: Limit = 100) -> Answer:
    """Bodies and public persons, those with the most claims first."""
    everybody = listed_unasked(asked)
    found = everybody[(page - 1) * limit : page * limit]
    paging = Paging(page, limit, len(everybody), "speaker")
    unweighed = asked.remembered("unweighed", lambda: unweighed_names(asked.session))
    return listed("speakers.html", "Speakers", found, SpeakerRow, paging, unweighed=unweighed)


def speaker(asked: Asked, name: Name = None, page: PageNumber = 1, limit: Limit = 25) -> Answer:
    """One of those that are listed: what they are the origin of, by a name that is sure."""
    found = [one for one in listed_unasked(asked) if one.name == name]
    found = found or find_speakers(asked.session, names=(name or "",), limit=1, at_least=SURE_NAME)
    if not found or found[0].known_by is None:  # a private person has no page until the desk adds them
        raise NotHere(
            "No body and no public person of this name is sure enough to have a page.",
            "The list of claims finds names that are only possible, and private persons, too.",
        )
    one = found[0]
    query = ClaimQuery((one.name,), limit=limit, offset=(page - 1) * limit, name_at_least=SURE_NAME)
    said = find_claims(asked.session, query)
    paging = Paging(page, limit, said.total, "claim")
    shown = {"speaker": one, "found": said.claims}
    return Answer("speaker.html", one.name, shown, said.claims, columns_of(ClaimRow), None, paging)


def listed_unasked(asked: Asked) -> list[SpeakerRow]:
    """All that are listed unasked."""
    return asked.remembered("speakers", lambda: find_speakers(asked.session, limit=EVERY, at_least=SURE_NAME))
