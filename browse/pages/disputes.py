"""Disputes: pairs of claims that may not go together."""

from __future__ import annotations

from browse.answers import Answer, Asked, Paging
from browse.parameters import Limit, PageNumber, Switch, Words
from onrecord.wording import possible as head_of
from storage.queries import ClaimQuery, find_claims
from storage.queries import disputes as find_disputes
from storage.queries.disagreements import DISPUTE_COLUMNS, flat

EVERY = 2_147_483_647  # what no list reaches


def disputes(
    asked: Asked, possible: Switch = False, word: Words = None, page: PageNumber = 1, limit: Limit = 20
) -> Answer:
    """Those that may be told unasked; with ``possible`` every one that the program found."""
    only = None
    if word is not None:
        about = find_claims(asked.session, ClaimQuery(words=word, limit=EVERY)).claims
        only = frozenset(claim.claim_id for claim in about)
    found, total = find_disputes(
        asked.session, only_claims=only, limit=limit, offset=(page - 1) * limit, only_sure=not possible
    )
    shown = {
        "found": found,
        "is_possible": possible,
        "head": head_of([one.reviewed for one in found]),
        "word": word,
    }
    rows = [flat(one) for one in found]
    paging = Paging(page, limit, total, "possible dispute")
    return Answer("disputes.html", "Disputes", shown, rows, DISPUTE_COLUMNS, list(found), paging)
