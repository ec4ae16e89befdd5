"""Erases a work and kills itself, hard, before the n-th SQL statement."""

from datetime import UTC, datetime

from stages.removing import erase
from tests.stages.dying import mortal_engine


def main(url, work, last=0):
    """How many statements were sent, where ``last`` is 0."""
    engine, sent = mortal_engine(url, last)
    erase(engine, work, "asked for", datetime(2026, 3, 2, 13, tzinfo=UTC))
    return sent()
