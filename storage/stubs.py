"""What stands for the key of an entry or an address that was taken out: known, and not to be read."""

from __future__ import annotations

from storage.pages import key_of

STUB = "erased:"


def stub_of(key: str) -> str:
    """The hash that stands in the ledger for this key."""
    return STUB + key_of(key)
