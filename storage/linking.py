"""Links and propositions: what the linker found, from one run to another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.linkgrounds import ground_of
from onrecord.links.propositions import JOINING
from onrecord.types import ClaimLink, Proposition
from storage import tables
from storage.bulk import by_another_index, insert_missing, one_of

_member, _proposition, _link = tables.PropositionClaim, tables.Proposition, tables.Link


def claims_of(opened: Session, version_ids: Iterable[int]) -> dict[int, int]:
    """The ids of the current claims of these versions, in order, each with its version."""
    claim = tables.Claim
    statement = select(claim.id, claim.version_id).where(
        col(claim.version_id).in_(list(version_ids)), col(claim.is_current)
    )
    found = opened.exec(statement.order_by(col(claim.id))).all()
    return {number or 0: version for number, version in found}


def retired_claims(opened: Session, version_ids: Iterable[int]) -> list[int]:
    """Claims of these versions that are no longer current but still hold links or a membership."""
    is_member = sa.exists().where(col(_member.claim_id) == tables.Claim.id, col(_member.to_run).is_(None))
    statement = select(tables.Claim.id).where(
        col(tables.Claim.version_id).in_(list(version_ids)),
        col(tables.Claim.is_current).is_(False),
        is_member,
    )
    return [claim or 0 for claim in opened.exec(statement.order_by(col(tables.Claim.id)))]


# -- links -------------------------------------------------------------------------------------


def links_among(opened: Session, claim_ids: set[int]) -> list[Any]:
    """The links that hold now between two of these claims, by id: (id, kind, a, b, score, reason)."""
    columns: list[Any] = [_link.id, _link.kind, _link.a_claim_id, _link.b_claim_id, _link.score, _link.reason]
    statement = sa.select(*columns).where(
        one_of(opened, col(_link.a_claim_id), claim_ids), col(_link.to_run).is_(None)
    )
    opened.flush()  # asked past the session's objects, which would do that by themselves
    rows = opened.connection().execute(statement).all()
    return sorted(row for row in rows if row[3] in claim_ids)


def add_links(
    opened: Session, links: Iterable[ClaimLink], ids: Mapping[str, int], version: str, run_id: int
) -> int:
    """The links hold from this run on, unless they did already; returns how many are new."""
    rows: list[dict[str, object]] = [
        {
            "kind": link.kind,
            "a_claim_id": ids[link.a],
            "b_claim_id": ids[link.b],
            "score": link.score,
            "reason": ground_of(link.reason).words,
            "linker_version": version,
            "from_run": run_id,
        }
        for link in sorted(links, key=lambda link: (link.kind, link.a, link.b))
    ]
    return insert_missing(opened, tables.Link, rows) if rows else 0


def forget_older(opened: Session, claim_ids: Iterable[int], version: str, run_id: int) -> set[int]:
    """Links of these claims that another version of the linker made end; what it still finds is made anew.

    Returns the claims that shared a proposition with them by such a link, whose counts must be made again.
    """
    wanted = list(claim_ids)
    is_older = col(_link.linker_version) != version, col(_link.to_run).is_(None)
    ends = (col(_link.a_claim_id), col(_link.b_claim_id))
    older = [one_of(opened, end, wanted) for end in ends]
    asked = [sa.select(col(_link.id)).where(held, *is_older).limit(1) for held in older]
    if not any(opened.connection().execute(one).first() for one in asked):
        return set()
    neighbours = joined(opened, wanted) - set(wanted)
    for held in older:
        ended = sa.update(_link).where(held, *is_older)
        opened.connection().execute(ended.values(to_run=run_id))
    return neighbours


def retire(opened: Session, claim_ids: Iterable[int], run_id: int) -> set[int]:
    """Links and memberships of claims that are no longer current end, as do propositions left empty.

    Returns the claims that shared a proposition with them, whose counts must be made again.
    """
    gone = list(claim_ids)
    if not gone:
        return set()
    neighbours = joined(opened, gone) - set(gone)
    for end in (_link.a_claim_id, _link.b_claim_id):
        ended = sa.update(_link).where(one_of(opened, col(end), gone), col(_link.to_run).is_(None))
        opened.connection().execute(ended.values(to_run=run_id))
    left = {row.proposition_id for row in _memberships(opened, gone).values()}
    _end_memberships(opened, gone, run_id)
    _retire_empty(opened, dict.fromkeys(left), run_id)
    return neighbours


def joined(opened: Session, claim_ids: Iterable[int]) -> set[int]:
    """These claims and all that joining links, step by step, tie to them: whatever shares their propositions.

    Other kinds tie nothing: with them all of a lasting story would be counted again with each article on it.
    """
    found = fresh = set(claim_ids)
    opened.flush()  # asked past the session's objects, which would do that by themselves
    while fresh:
        fresh = _other_ends(opened, fresh) - found
        found = found | fresh
    return found


def _other_ends(opened: Session, claim_ids: Iterable[int]) -> set[int]:
    """What joining links tie to these claims."""
    met: set[int] = set()
    wanted = list(claim_ids)
    # an end at a time: for both in one OR, SQLite reads all the links that hold
    joins = by_another_index(col(_link.kind)).in_(JOINING)
    for end, other in ((_link.a_claim_id, _link.b_claim_id), (_link.b_claim_id, _link.a_claim_id)):
        statement = sa.select(col(other)).where(
            one_of(opened, col(end), wanted), joins, col(_link.to_run).is_(None)
        )
        met.update(opened.connection().execute(statement).scalars())
    return met


# -- propositions ------------------------------------------------------------------------------


def replace_propositions(
    opened: Session,
    claim_ids: Iterable[int],
    propositions: Sequence[Proposition],
    ids: Mapping[str, int],
    run_id: int,
) -> None:
    """These claims are members of exactly these propositions; what they left points to where they went."""
    current = _memberships(opened, claim_ids)
    wanted = {ids[m.claim]: (p.key, m.stance) for p in propositions for m in p.members}
    kept = {claim for claim, row in current.items() if wanted.get(claim) == (row.key, row.stance)}
    _end_memberships(opened, [claim for claim in current if claim not in kept], run_id)
    rows = _hold(opened, sorted(propositions, key=lambda p: p.key), run_id)
    fresh = [
        {"proposition_id": rows[key], "claim_id": claim, "stance": stance, "from_run": run_id}
        for claim, (key, stance) in sorted(wanted.items())
        if claim not in kept
    ]
    if fresh:
        opened.connection().execute(sa.insert(_member), fresh)
    left = {row.proposition_id: claim for claim, row in current.items() if claim not in kept}
    went = {claim: rows[key] for claim, (key, _) in wanted.items()}
    _retire_empty(opened, {number: went.get(claim) for number, claim in left.items()}, run_id)


def _memberships(opened: Session, claim_ids: Iterable[int]) -> dict[int, Any]:
    columns: list[Any] = [
        _member.claim_id, _member.proposition_id, _member.stance,
        col(_proposition.proposition_key).label("key"),
    ]  # fmt: skip
    statement = (
        sa.select(*columns)
        .join(_proposition, col(_member.proposition_id) == col(_proposition.id))
        .where(one_of(opened, col(_member.claim_id), claim_ids), col(_member.to_run).is_(None))
    )
    return {row[0]: row for row in opened.connection().execute(statement).all()}


def _end_memberships(opened: Session, claim_ids: Iterable[int], run_id: int) -> None:
    members = sa.update(_member).where(
        one_of(opened, col(_member.claim_id), claim_ids), col(_member.to_run).is_(None)
    )
    opened.connection().execute(members.values(to_run=run_id))


def _hold(opened: Session, found: Sequence[Proposition], run_id: int) -> dict[str, int]:
    """The propositions hold from this run on, with their counts; their ids by their keys."""
    known = _numbers(opened, [p.key for p in found])
    changed = [{"b_id": known[p.key], **_counts(p)} for p in found if p.key in known]
    if changed:
        again = sa.update(_proposition.__table__).where(col(_proposition.id) == sa.bindparam("b_id"))  # type: ignore[attr-defined]
        opened.connection().execute(again, changed)
    fresh = [
        {"proposition_key": p.key, "from_run": run_id, **_counts(p)} for p in found if p.key not in known
    ]
    if fresh:
        opened.connection().execute(sa.insert(_proposition), fresh)
    return known | _numbers(opened, [str(row["proposition_key"]) for row in fresh])


def _numbers(opened: Session, keys: Iterable[str]) -> dict[str, int]:
    columns: list[Any] = [_proposition.proposition_key, _proposition.id]
    statement = sa.select(*columns).where(one_of(opened, col(_proposition.proposition_key), keys))
    return dict(opened.connection().execute(statement).all())  # type: ignore[arg-type]


def _counts(found: Proposition) -> dict[str, object]:
    return {
        "n_claims": len(found.members),
        "n_carriers": len(found.carriers),
        "n_named_origins": len(found.origins),
        "n_unknown_origins": found.unknown_origins,
        "carriers": "; ".join(found.carriers),
        "origins": "; ".join(found.origins),
        "to_run": None,
        "merged_into": None,
    }


def _retire_empty(opened: Session, left: Mapping[int, int | None], run_id: int) -> None:
    """Of these propositions those without members end; where a claim went on, they point there."""
    members = sa.select(col(_member.proposition_id)).where(
        one_of(opened, col(_member.proposition_id), left), col(_member.to_run).is_(None)
    )
    held = set(opened.connection().execute(members).scalars())
    ended = [
        {"b_id": number, "b_run": run_id, "b_into": left[number]}
        for number in sorted(left)
        if number not in held
    ]
    if ended:
        ends = sa.update(_proposition.__table__).where(col(_proposition.id) == sa.bindparam("b_id"))  # type: ignore[attr-defined]
        values: dict[str, Any] = {"to_run": sa.bindparam("b_run"), "merged_into": sa.bindparam("b_into")}
        opened.connection().execute(ends.values(**values), ended)
