"""Whatever moment a run is killed at, the next one ends where an undisturbed one would have."""

import signal

import pytest

from stages.ingest import ingest
from storage.engine import open_engine
from tests.forking import Forked, together
from tests.stages import killed_ingest
from tests.stages.holding import NOW, held

STAGES = ["read", "clean", "judge", "store", "extract", "link", "compare"]

pytestmark = pytest.mark.kill


@pytest.fixture
def whole(another_ledger, folder):
    """Statements sent when each stage of an undisturbed run ended, and what the ledger then holds."""
    url = another_ledger()
    code, ends = Forked(killed_ingest.main, url, [folder]).end()
    assert code == 0
    engine = open_engine(url)
    expected = held(engine)
    engine.dispose()
    assert len(expected) > 20
    return ends, expected


def moments(ends):
    """For each stage a statement in its middle and the last but one before it ends."""
    began = 0
    for stage in STAGES:
        yield from ((stage, began + (ends[stage] - began) // 2), (stage, ends[stage] - 1))
        began = ends[stage]


def test_a_killed_run_is_finished_by_the_next(another_ledger, folder, whole):
    ends, expected = whole
    for stage, last in moments(ends):
        url = another_ledger()
        assert Forked(killed_ingest.main, url, [folder], last).end() == (-signal.SIGKILL, None), (stage, last)
        engine = open_engine(url)
        ingest(engine, [str(folder)], now=NOW)
        assert held(engine) == expected, (stage, last)
        engine.dispose()


def test_two_runs_at_once_hold_what_one_would(another_ledger, folder, whole):
    _, expected = whole
    url = another_ledger()
    ends = together(killed_ingest.main, *[(url, [folder])] * 2)
    assert [code for code, _ in ends] == [0, 0]
    engine = open_engine(url)
    ingest(engine, [str(folder)], now=NOW)  # what one left while the other held it
    assert held(engine) == expected
    engine.dispose()
