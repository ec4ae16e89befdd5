"""Links that end or come back where claims read otherwise than before."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlmodel import Session, col

from onrecord.types import ClaimLink
from storage import tables
from storage.bulk import one_of
from storage.linking import add_links

_link = tables.Link


class Found(NamedTuple):
    """A link by what it is and between which claims."""

    kind: str
    a: int
    b: int


def hold_instead(
    opened: Session,
    before: Mapping[Found, ClaimLink],
    after: Mapping[Found, ClaimLink],
    version: str,
    run_id: int,
) -> None:
    """Links of the first that are not among the second end; the others hold, ended ones as before."""
    opened.flush()  # asked past the session's objects, which would do that by themselves
    known = _between(opened, {*before, *after}, version)
    held = {key: row.id for key, row in known.items() if row.to_run is None}
    ended = {key: row.id for key, row in known.items() if row.to_run is not None}
    _end(opened, [held[key] for key in sorted(before.keys() - after.keys()) if key in held], run_id)
    new = after.keys() - before.keys()
    _end(opened, [ended[key] for key in sorted(new) if key in ended], None)
    ids = {end: number for key, one in after.items() for end, number in ((one.a, key.a), (one.b, key.b))}
    add_links(opened, [after[key] for key in new if key not in known], ids, version, run_id)


def _between(opened: Session, keys: Collection[Found], version: str) -> dict[Found, Any]:
    """The last link that this version of the linker found of each kind between each two of these claims."""
    columns: list[Any] = [_link.id, _link.kind, _link.a_claim_id, _link.b_claim_id, _link.to_run]
    asked = sa.select(*columns).where(one_of(opened, col(_link.a_claim_id), {key.a for key in keys}))
    rows = opened.connection().execute(
        asked.where(col(_link.linker_version) == version).order_by(col(_link.to_run).is_(None), col(_link.id))
    )
    found = {Found(row.kind, row.a_claim_id, row.b_claim_id): row for row in rows}
    return {key: row for key, row in found.items() if key in keys}


def _end(opened: Session, link_ids: Collection[int], run_id: int | None) -> None:
    """These links hold until this run; None: they hold again."""
    ended = sa.update(_link).where(one_of(opened, col(_link.id), link_ids))
    opened.connection().execute(ended.values(to_run=run_id))
