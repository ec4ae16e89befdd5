"""Where batches run: here one after the other, or beside each other where Dask is asked for.

What a batch comes to is its size here.
"""

from concurrent.futures import Future
from datetime import UTC, datetime

import pytest

from flows import runners
from flows.runners import NoDask, runner, through
from flows.tasks import TASKS
from onrecord.settings import Settings
from onrecord.stagetypes import STAGE_TYPES
from onrecord.types import RunRef

BESIDE = sorted(one.name for one in STAGE_TYPES if one.is_beside)
RUN = RunRef(7, datetime(2026, 3, 1, tzinfo=UTC))


class Cluster:
    """Takes batches, and is done with each at once; one fails."""

    def __init__(self, failing=()):
        self.failing, self.given = list(failing), []

    def submit(self, _task, parameters):
        self.given.append(parameters)
        future = Future()
        if parameters["ids"] == self.failing:
            future.set_exception(LookupError("its retries are used up"))
        else:
            future.set_result(len(parameters["ids"]))
        return future


@pytest.fixture
def done_here(monkeypatch):
    done = []
    tasks = {step: lambda *given: done.append(given) or len(given[3]) for step in TASKS}
    monkeypatch.setattr(runners, "TASKS", tasks)
    return done


def test_batches_run_here_unless_dask_is_asked_for():
    with runner(Settings()) as beside:
        assert beside is None


def test_dask_without_a_server_that_runs_is_refused(monkeypatch):
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    with pytest.raises(NoDask, match="PREFECT_API_URL"), runner(Settings(task_runner="dask")):
        pass


@pytest.mark.parametrize("stage", TASKS)
def test_here_a_batch_has_ended_before_the_next_begins(stage, done_here):
    for n, size in enumerate(through(None, RUN, stage, [[1, 2], [3]]), start=1):
        assert (size, len(done_here)) == ((2, 1), (1, 2))[n - 1]
    assert done_here == [(stage, 7, RUN.now, [1, 2]), (stage, 7, RUN.now, [3])]


@pytest.mark.parametrize("stage", BESIDE)
def test_batches_that_may_run_beside_each_other_are_all_handed_over_first(stage, done_here):
    cluster = Cluster()
    sizes = through(cluster, RUN, stage, [[1, 2], [3]])
    assert next(sizes) == 2
    told = {"stage": stage, "run_id": 7, "now": RUN.now}
    assert cluster.given == [{**told, "ids": [1, 2]}, {**told, "ids": [3]}]
    assert (list(sizes), done_here) == ([1], [])


def test_a_batch_that_fails_on_the_cluster_fails_the_run():
    sizes = through(Cluster(failing=[3]), RUN, "extract", [[1, 2], [3], [4]])
    assert next(sizes) == 2
    with pytest.raises(LookupError):
        next(sizes)


@pytest.mark.parametrize("stage", sorted(TASKS.keys() - set(BESIDE)))
def test_what_depends_on_the_order_runs_here_on_a_cluster_too(stage, done_here):
    cluster = Cluster()
    assert list(through(cluster, RUN, stage, [[1, 2], [3]])) == [2, 1]
    assert (len(done_here), cluster.given) == (2, [])
