"""Ingests a folder and kills itself, hard, before the n-th SQL statement."""

from stages.ingest import ingest
from tests.stages.dying import mortal_engine, without_children
from tests.stages.holding import NOW


def main(url, paths, last=0):
    """How many statements had been sent when each stage ended, where ``last`` is 0."""
    without_children()
    engine, sent = mortal_engine(url, last)
    ends = {}
    ingest(engine, list(map(str, paths)), now=NOW, progress=lambda stage, *_: ends.update({stage: sent()}))
    return ends
