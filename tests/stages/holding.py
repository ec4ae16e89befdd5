"""What a ledger holds, for comparing two of them, and the moment at which tests run."""

from datetime import UTC, datetime

from storage.engine import session

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


def held(engine):
    """What the ledger holds, in natural keys."""
    from storage.export import canonical

    with session(engine) as opened:
        return list(canonical(opened))
