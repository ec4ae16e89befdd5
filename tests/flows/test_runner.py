"""Where the batches of reprocess run."""

import pytest

from flows.reprocess import NoDask, runner
from onrecord.settings import Settings


def test_batches_run_here_unless_dask_is_asked_for():
    with runner(Settings()) as beside:
        assert beside is None


def test_dask_without_a_server_that_runs_is_refused(monkeypatch):
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    with pytest.raises(NoDask, match="PREFECT_API_URL"), runner(Settings(task_runner="dask")):
        pass
