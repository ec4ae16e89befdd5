"""A page that breaks a stage in the run's own process is put off alone, then rests; its neighbours go on."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from stages import judging, storing
from stages.runs import open_run
from stages.work import LAST_ATTEMPT
from storage.engine import session, writing
from storage.maintenance import requeue
from tests.stages.holding import NOW
from tests.stages.test_reprocessing import balanced

BREAKING = "march.txt"


def asked(engine, question):
    with session(engine) as opened:
        return [tuple(row) for row in opened.connection().execute(sa.text(question))]


def outcomes(engine):
    """Whether each page that was cleaned has its outcome, by the name of its file and place in it."""
    found = asked(engine, "SELECT locator, outcome FROM pages WHERE version_id IS NOT NULL ORDER BY locator")
    return {locator.rpartition("/")[2]: outcome for locator, outcome in found}


def break_judging(monkeypatch):
    sketch = judging.sketch

    def breaking(text, common):
        if "marched" in text:
            raise ValueError("a text like no other")
        return sketch(text, common)

    monkeypatch.setattr(judging, "sketch", breaking)


def break_storing(monkeypatch):
    place = storing._place

    def breaking(judged, stored):
        if any(one.version.url is None for one in judged):
            raise ValueError("a work like no other")
        return place(judged, stored)

    monkeypatch.setattr(storing, "_place", breaking)


@pytest.fixture(params=["judge", "store"])
def broken(request, monkeypatch):
    """The stage that one page breaks."""
    {"judge": break_judging, "store": break_storing}[request.param](monkeypatch)
    return request.param


def test_neighbours_of_a_page_that_breaks_a_stage_go_on_and_it_waits_alone(engine, ingested, broken):
    ingested()
    found = outcomes(engine)
    assert found.pop(BREAKING) is None
    assert found
    assert all(found.values())
    works = asked(engine, "SELECT stage, last_failure, attempts FROM stage_results WHERE outcome IS NULL")
    assert works == [(broken, "crashed", 1)]


def test_after_its_last_attempt_it_rests_with_a_reason_and_is_stored_once_it_breaks_nothing_more(
    engine, ingested, broken, monkeypatch
):
    for day in range(LAST_ATTEMPT):
        ingested(NOW + timedelta(days=day))
    assert outcomes(engine)[BREAKING] == "rejected"
    assert asked(engine, "SELECT stage, code FROM rejections WHERE stage IN ('judge', 'store')") == [
        (broken, "crashed")
    ]
    monkeypatch.undo()
    later = NOW + timedelta(days=LAST_ATTEMPT + 2)
    with (
        open_run(engine, flow="maintain", asked="", now=later) as run,
        writing(engine) as opened,
    ):
        assert requeue(opened, run.id, later) == 1
    ingested(later)
    assert outcomes(engine)[BREAKING] == "new"
    assert not asked(engine, "SELECT 1 FROM rejections WHERE stage IN ('judge', 'store')")
    balanced(engine)
