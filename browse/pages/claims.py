"""Claims: the list, and one with everything it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from browse.answers import Answer, Asked, NotHere, Paging, listed
from browse.names import known_outlets, known_speakers
from browse.parameters import Day, Limit, PageNumber, Reference, Switch, Words
from onrecord.evidence.quotations import Quotation, as_markdown, as_text, facts
from onrecord.records import columns_of
from onrecord.wording import possible
from storage.queries import ClaimQuery, ClaimRow, claim_ids, claim_rows, find_claims
from storage.queries import why as find_why
from storage.queries.quarrels import partial_articles
from storage.queries.quotations import NotQuoted, quotation


@dataclass(frozen=True, slots=True)
class NotShown:
    """A claim of which no word is shown, and why: *rejected* or *held_back*."""

    claim_id: int
    not_shown: str


def claims(
    asked: Asked,
    speaker: Words = None,
    outlet: Words = None,
    word: Words = None,
    since: Day = None,
    denied: Switch = False,
    page: PageNumber = 1,
    limit: Limit = 25,
) -> Answer:
    """Who said what, the newest first."""
    session = asked.session
    speakers, outlets = known_speakers(session, speaker), known_outlets(session, outlet)
    query = ClaimQuery(speakers, outlets, word, since, denied, limit, (page - 1) * limit)
    found = find_claims(session, query)
    paging = Paging(page, limit, found.total, "claim")
    partial = asked.remembered("partial", lambda: partial_articles(session))
    shown = {"speakers": speakers, "outlets": outlets, "denied": denied, "partial": partial}
    return listed("claims.html", "Claims", found.claims, ClaimRow, paging, **shown)


def claim(asked: Asked, reference: Reference) -> Answer:
    """One claim: its sentence between its neighbours, who said it, what it rests on, what it is linked to."""
    ids = claim_ids(asked.session, reference)
    if not ids:
        raise NotHere(
            "The ledger holds no such claim.", "A claim has a number, or a key of which four characters do."
        )
    found = quotation(asked.session, ids[0])
    if isinstance(found, NotQuoted):
        return _not_quoted(found)
    home = f"/claims/{found.claim_key}"
    return _told(asked, found, None if found.claim_key == reference else home)


def _told(asked: Asked, found: Quotation, moved_to: str | None) -> Answer:
    rests = find_why(asked.session, found.claim_id)
    shown = {
        "quoted": found,
        "facts": list(facts(found)),
        "why": rests,
        "row": next(iter(claim_rows(asked.session, [found.claim_id])), None),
        "partial": asked.remembered("partial", lambda: partial_articles(asked.session)),
        "head": possible([one.reviewed for one in rests.relations]),
        "as_text": as_text(found),
        "as_markdown": as_markdown(found),
    }
    rows = claim_rows(asked.session, [found.claim_id])
    return Answer("claim.html", "Claim", shown, rows, columns_of(ClaimRow), rests, None, moved_to)


def _not_quoted(found: NotQuoted) -> Answer:
    """A claim of which no word is shown: JSON and CSV have none either."""
    shown = {"claim_id": found.claim_id, "article_id": found.article_id, "why": found.why}
    return Answer(
        "notquoted.html", "Claim", shown, record={"claim_id": found.claim_id, "not_shown": found.why}
    )
