"""Keys of claims that go, and which of them stand elsewhere."""

from __future__ import annotations

from collections.abc import Collection

from sqlmodel import Session, col, select

from storage import tables
from storage.bulk import one_of


def keys_of(opened: Session, claims: Collection[int]) -> set[str]:
    """The keys of the claims with these numbers."""
    claim = tables.Claim
    return set(opened.exec(select(claim.claim_key).where(col(claim.id).in_(sorted(claims)))))


def keys_left(opened: Session, keys: Collection[str]) -> set[str]:
    """Those that claims still bear: the same text elsewhere has the same claims."""
    key = col(tables.Claim.claim_key)
    return set(opened.exec(select(key).where(one_of(opened, key, keys))))
