"""Links and propositions: what the linker is given, and what it found, from one run to another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from onrecord.links import ENOUGH_TERMS
from onrecord.types import ClaimLink, Proposition
from storage import tables
from storage.ledger import add_missing, insert_missing
from storage.linkable import parts
from storage.periods import period_of, periods_around


def claims_of(opened: Session, version_ids: Iterable[int]) -> list[int]:
    """The ids of the current claims of these versions."""
    statement = select(tables.Claim.id).where(
        col(tables.Claim.version_id).in_(list(version_ids)), col(tables.Claim.is_current)
    )
    return [claim for claim in opened.exec(statement.order_by(col(tables.Claim.id))) if claim is not None]


def retired_claims(opened: Session, version_ids: Iterable[int]) -> list[int]:
    """Claims of these versions that are no longer current but still hold links or a membership."""
    holds = col(tables.PropositionClaim.to_run).is_(None)
    members = select(tables.PropositionClaim.claim_id).where(holds)
    statement = select(tables.Claim.id).where(
        col(tables.Claim.version_id).in_(list(version_ids)),
        col(tables.Claim.is_current).is_(False),
        col(tables.Claim.id).in_(members),
    )
    return [claim or 0 for claim in opened.exec(statement.order_by(col(tables.Claim.id)))]


def add_terms(opened: Session, terms: Mapping[int, Iterable[str]]) -> None:
    """The claims, by id, can be looked up by their terms and when they were published."""
    published = select(tables.Claim.id, tables.Claim.published_at).where(
        col(tables.Claim.id).in_(list(terms))
    )
    periods = {claim: period_of(at) for claim, at in opened.exec(published)}
    rows: list[dict[str, object]] = [
        {"term": term, "period": periods[claim], "claim_id": claim}
        for term, claim in sorted({(term[:100], claim) for claim, found in terms.items() for term in found})
    ]
    add_missing(opened, tables.ClaimTerm, rows)


def related(opened: Session, claim_ids: Sequence[int], window: timedelta) -> list[tuple[int, int]]:
    """Pairs of one of these claims and a current claim that shares enough terms and lies in the window.

    Terms are counted before claims are looked at: joined first, each shared term costs a look-up.
    """
    mine, other = aliased(tables.ClaimTerm), aliased(tables.ClaimTerm)
    shared = sa.and_(col(other.term) == col(mine.term), col(other.claim_id) != col(mine.claim_id))
    periods = _periods(opened, claim_ids, window)
    if periods is not None:  # the terms of an archive lie apart by period: only those around are read
        shared = sa.and_(shared, col(other.period).in_(periods))
    statement = (
        select(mine.claim_id, other.claim_id)
        .join(other, shared)
        .where(col(mine.claim_id).in_(claim_ids))
        .group_by(col(mine.claim_id), col(other.claim_id))
        .having(sa.func.count() >= ENOUGH_TERMS)
    )
    pairs = opened.exec(statement).all()
    dates = _dates(opened, {claim for pair in pairs for claim in pair})
    return [(a, b) for a, b in pairs if b in dates and _is_near(dates[a], dates[b], window)]


def _periods(opened: Session, claim_ids: Sequence[int], window: timedelta) -> list[int] | None:
    """The periods that the window around these claims touches; None where one of them has no date."""
    dates = set(_dates(opened, claim_ids).values())
    if not dates or None in dates:
        return None
    return sorted({period for at in dates if at is not None for period in periods_around(at, window)})


def _dates(opened: Session, claim_ids: Iterable[int]) -> dict[int, datetime | None]:
    """When the articles of these claims were published, for those that are current."""
    found: dict[int, datetime | None] = {}
    for part in parts(claim_ids):
        statement = select(tables.Claim.id, tables.Claim.published_at).where(
            col(tables.Claim.id).in_(part), col(tables.Claim.is_current)
        )
        found.update({claim: published for claim, published in opened.exec(statement) if claim is not None})
    return found


def _is_near(a: datetime | None, b: datetime | None, window: timedelta) -> bool:
    return a is None or b is None or abs(a - b) <= window


def links_among(opened: Session, claim_ids: Iterable[int]) -> list[tables.Link]:
    """The links that hold now and have an end among these claims."""
    found: dict[int | None, tables.Link] = {}
    for part in parts(claim_ids):
        ends = sa.or_(col(tables.Link.a_claim_id).in_(part), col(tables.Link.b_claim_id).in_(part))
        found.update({link.id: link for link in opened.exec(_holding_links().where(ends))})
    return [found[number] for number in sorted(found, key=lambda number: number or 0)]


def _holding_links() -> SelectOfScalar[tables.Link]:
    return select(tables.Link).where(col(tables.Link.to_run).is_(None))


def add_links(
    opened: Session, links: Iterable[ClaimLink], ids: dict[str, int], version: str, run_id: int
) -> int:
    """The links hold from this run on, unless they did already; returns how many are new."""
    rows: list[dict[str, object]] = [
        {
            "kind": link.kind,
            "a_claim_id": ids[link.a],
            "b_claim_id": ids[link.b],
            "score": link.score,
            "reason": link.reason,
            "linker_version": version,
            "from_run": run_id,
        }
        for link in sorted(links, key=lambda link: (link.kind, link.a, link.b))
    ]
    return insert_missing(opened, tables.Link, rows)


def retire(opened: Session, claim_ids: Iterable[int], run_id: int) -> set[int]:
    """Links and memberships of claims that are no longer current end with this run.

    Returns the claims that shared a proposition with them, whose counts must be made again.
    """
    gone = list(claim_ids)
    if not gone:
        return set()
    neighbours = component(opened, gone) - set(gone)
    for link in links_among(opened, gone):
        link.to_run = run_id
        opened.add(link)
    opened.flush()
    _end_memberships(opened, gone, run_id)
    return neighbours


def component(opened: Session, claim_ids: Iterable[int]) -> set[int]:
    """All current claims that links of any kind, step by step, tie to these, with themselves."""
    found: set[int] = set(claim_ids)
    fresh = found
    while fresh:
        ends = {end for link in links_among(opened, fresh) for end in (link.a_claim_id, link.b_claim_id)}
        fresh = ends - found
        found = found | fresh
    return found


def replace_propositions(
    opened: Session,
    claim_ids: Iterable[int],
    propositions: Sequence[Proposition],
    ids: dict[str, int],
    run_id: int,
) -> None:
    """These claims are members of exactly these propositions; what they left points to where they went."""
    touched = list(claim_ids)
    current = _memberships(opened, touched)
    wanted = {ids[m.claim]: (p.key, m.stance) for p in propositions for m in p.members}
    kept = {claim: row for claim, (row, key) in current.items() if wanted.get(claim) == (key, row.stance)}
    _end_memberships(opened, [claim for claim in current if claim not in kept], run_id)
    rows = _propositions(opened, sorted(propositions, key=lambda p: p.key), run_id)
    for claim, (key, stance) in sorted(wanted.items()):
        if claim not in kept:
            opened.add(
                tables.PropositionClaim(
                    proposition_id=rows[key], claim_id=claim, stance=stance, from_run=run_id
                )
            )
    opened.flush()
    _retire_empty(opened, {row.proposition_id: claim for claim, (row, _) in current.items()}, run_id)


def _memberships(opened: Session, claim_ids: Sequence[int]) -> dict[int, tuple[tables.PropositionClaim, str]]:
    statement = (
        select(tables.PropositionClaim, tables.Proposition.proposition_key)
        .join(tables.Proposition, col(tables.PropositionClaim.proposition_id) == col(tables.Proposition.id))
        .where(
            col(tables.PropositionClaim.claim_id).in_(claim_ids),
            col(tables.PropositionClaim.to_run).is_(None),
        )
    )
    return {row.claim_id: (row, key) for row, key in opened.exec(statement)}


def _end_memberships(opened: Session, claim_ids: Sequence[int], run_id: int) -> None:
    members = sa.update(tables.PropositionClaim).where(
        col(tables.PropositionClaim.claim_id).in_(list(claim_ids)),
        col(tables.PropositionClaim.to_run).is_(None),
    )
    opened.connection().execute(members.values(to_run=run_id))


def _propositions(opened: Session, found: Sequence[Proposition], run_id: int) -> dict[str, int]:
    """The propositions hold from this run on, with their counts; their ids by their keys."""
    rows: dict[str, tables.Proposition] = {}
    for part in parts(p.key for p in found):
        statement = select(tables.Proposition).where(col(tables.Proposition.proposition_key).in_(part))
        rows |= {row.proposition_key: row for row in opened.exec(statement)}
    for each in found:
        row = rows.setdefault(each.key, _fresh(each.key, run_id))
        row.n_claims, row.n_carriers = len(each.members), len(each.carriers)
        row.n_named_origins, row.n_unknown_origins = len(each.origins), each.unknown_origins
        row.carriers, row.origins = "; ".join(each.carriers), "; ".join(each.origins)
        row.to_run, row.merged_into = None, None
        opened.add(row)
    opened.flush()
    return {key: row.id for key, row in rows.items() if row.id is not None}


def _fresh(key: str, run_id: int) -> tables.Proposition:
    return tables.Proposition(
        proposition_key=key, from_run=run_id, n_claims=0, n_carriers=0, n_named_origins=0,
        n_unknown_origins=0, carriers="", origins="",
    )  # fmt: skip


def _retire_empty(opened: Session, left: dict[int, int], run_id: int) -> None:
    """A proposition without members ends; where one of its claims went on, it points there."""
    for proposition_id, claim in sorted(left.items()):
        holds = col(tables.PropositionClaim.to_run).is_(None)
        members = select(tables.PropositionClaim).where(
            holds, tables.PropositionClaim.proposition_id == proposition_id
        )
        if opened.exec(members).first() is not None:
            continue
        row = opened.exec(select(tables.Proposition).where(tables.Proposition.id == proposition_id)).one()
        row.to_run = run_id
        went = select(tables.PropositionClaim.proposition_id).where(
            holds, tables.PropositionClaim.claim_id == claim
        )
        row.merged_into = opened.exec(went).first()
        opened.add(row)
    opened.flush()
