"""A small press read over two turns: the ledger holds what a reader of its pages would write down."""

from datetime import timedelta

import pytest

from onrecord.feedlists import ListedFeed
from stages.listening import follow, ingest_feeds
from tests.stages.coast import READ_AT, edit, is_as_read, open_coast

LATER = READ_AT + timedelta(hours=1, minutes=5)  # pages are seen again after an hour


@pytest.fixture
def coast(monkeypatch, engine):
    monkeypatch.setenv("ONRECORD_ALLOW_ADDRESSES", "127.0.0.0/8")
    monkeypatch.setenv("ONRECORD_HOST_SPACING_SECONDS", "0")
    with open_coast() as opened:
        follow(engine, [ListedFeed(url) for url in opened.feeds], "by hand", READ_AT)
        yield opened


@pytest.fixture
def two_turns(engine, coast):
    """All is read, then edited, then read again."""
    ingest_feeds(engine, now=READ_AT, clock=lambda: READ_AT)
    edit(coast)
    ingest_feeds(engine, now=LATER, clock=lambda: LATER)


@pytest.mark.usefixtures("two_turns")
def test_works_days_writers_copies_and_edits_are_what_a_reader_would_write_down(told):
    is_as_read(told)
    assert [row["code"] for row in told("SELECT code FROM rejections")] == ["language_unsupported"]
    rows = told(
        "SELECT taken, new, revised, reprint, unchanged FROM run_ledger WHERE share = 'own' ORDER BY run_id"
    )
    assert [tuple(row.values()) for row in rows] == [(11, 9, 0, 2, 0), (11, 0, 2, 0, 9)]


@pytest.mark.usefixtures("two_turns")
def test_who_said_it_is_whom_the_pages_name(told):
    rows = told("SELECT origin, polarity, content FROM claims_view WHERE origin_named = 'yes'")
    said = {(row["origin"], row["polarity"], row["content"]) for row in rows}
    assert ("Corwin Adeyemi", "asserted", "Brack & Sons did not dredge where the boats were lost") in said
    assert ("Aurelio Thripp", "asserted", "My grandmother set the clock by it") in said
    assert ("Perpetua Lund", "asserted", "she had asked for invoices and received none") in said
    denied = told("SELECT origin, content FROM claims_view WHERE polarity = 'denied'")
    assert [(row["content"], "Brack" in row["origin"]) for row in denied] == [
        ("its dredger had caused it", True)
    ]
