"""One turn of feeds that kills itself, hard, before the n-th SQL statement."""

from stages.listening import ingest_feeds
from tests.stages.dying import mortal_engine, without_children


def main(url, now, last=0):
    """How many statements were sent, where ``last`` is 0."""
    without_children()
    engine, sent = mortal_engine(url, last)
    ingest_feeds(engine, now=now, clock=lambda: now)
    return sent()
