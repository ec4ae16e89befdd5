"""What edits of one article leave in the ledger: one row an event, nothing for what is none."""

import json
from datetime import timedelta

import pytest
import sqlalchemy as sa

from stages.ingest import ingest
from storage.engine import session
from tests.stages.holding import NOW

URL = "https://gazette.example/storm"
FIRST = """The harbour bord said on Monday that 40 boats had been damaged by the storm off Lissen Point.

Police said that two people were missing after the storm. The road to the quay was closed.

"We counted the hulls at first light," harbour master Ada Brook said on the quay."""
RESPELT = FIRST.replace("bord", "board")
RECOUNTED = RESPELT.replace("40 boats", "44 boats")
FLAT = RECOUNTED.replace("Police said that two people were", "Two people were")
LONGER = FLAT + "\n\nThe ministry said on Tuesday that it would pay for repairs to the quay."
CLOCKED = "Updated 18:05, 2 March 2026\n\n" + LONGER.replace('"We', "“We") + "\n\n128 comments"


@pytest.fixture
def served(engine, tmp_path):
    """The texts are read one after the other at one address, an hour apart."""

    def serve(*texts, url=URL, outlet="Lissen Gazette", published="2026-03-01T08:00:00+00:00", first=0):
        for hour, text in enumerate(texts, start=first):
            line = {"url": url, "title": "Storm", "outlet": outlet, "published": published, "text": text}
            path = tmp_path / f"{outlet}-{hour}.jsonl"
            path.write_text(json.dumps(line) + "\n")
            ingest(engine, [str(path)], now=NOW + timedelta(hours=hour))

    return serve


@pytest.fixture
def asked(engine):
    def ask(question):
        with session(engine) as opened:
            return [tuple(row) for row in opened.connection().execute(sa.text(question))]

    return ask


def kinds(asked):
    return asked("SELECT kind, about FROM revisions ORDER BY after_at, comparison_id, position")


def test_each_edit_is_told_as_what_it_is_and_a_clock_is_none(served, asked):
    served(FIRST, RESPELT, RECOUNTED, FLAT, LONGER, CLOCKED)
    assert kinds(asked) == [
        ("spelling", "text"),
        ("number_changed", "claim"),
        ("attribution_removed", "claim"),
        ("paragraph_added", "text"),
        ("claim_added", "claim"),
    ]
    assert asked("SELECT count(*) FROM article_versions") == [(5,)]
    assert asked("SELECT outcome FROM pages ORDER BY id")[-1] == ("duplicate",)
