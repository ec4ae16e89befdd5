"""What is remembered is what would be answered."""

from datetime import UTC, datetime

import pytest
from sqlmodel import Session

from browse.memory import LONGEST, Memory
from storage import tables
from storage.queries.state import state_of
from tests.storage.ledgers import add, fill_quarry

NOW = datetime(2026, 10, 8, tzinfo=UTC)
CHANGES = {
    "a run": lambda: tables.Run(flow="ingest-seeds", asked="x", now_at=NOW, state="finished"),
    "a decision": lambda: tables.Review(
        subject_kind="claim", subject_key="a", decision="reject", reviewer="Ines", reason="", decided_at=NOW
    ),
    "an erasure": lambda: tables.Tombstone(subject_key="x", act="erased", reason="", decided_at=NOW),
}  # fmt: skip


@pytest.fixture
def session(engine):
    fill_quarry(engine)
    with Session(engine) as opened:
        yield opened


@pytest.mark.parametrize("what", CHANGES)
def test_an_answer_is_asked_for_again_after_every_change(session, what):
    memory, asked = Memory(), []
    for _ in range(3):
        memory.recall(session, "speakers", lambda: asked.append(1), NOW)
    assert len(asked) == 1
    row = add(session, CHANGES[what]())
    memory.recall(session, "speakers", lambda: asked.append(1), NOW)
    assert len(asked) == 2
    session.delete(row)
    session.flush()
    memory.recall(session, "speakers", lambda: asked.append(1), NOW)
    assert len(asked) == 3


def test_nothing_is_remembered_for_long(session):
    memory, asked = Memory(), []
    for now in (NOW, NOW + LONGEST / 2, NOW + LONGEST):
        memory.recall(session, "speakers", lambda: asked.append(1), now)
    assert len(asked) == 2


def test_nothing_is_remembered_while_a_run_is_at_work(session):
    add(session, tables.Run(flow="ingest-feeds", asked="x", now_at=NOW, state="running"))
    memory, asked = Memory(), []
    for _ in range(2):
        memory.recall(session, "outlets", lambda: asked.append(1), NOW)
    assert state_of(session) is None
    assert (len(asked), memory.kept) == (2, {})
