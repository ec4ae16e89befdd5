"""A run counts as alive while its process works on it, and no longer, however it ends."""

import pytest
from sqlmodel import Session

from storage.liveness import alive, dead_runs


class Failed(Exception):
    pass


def test_a_run_is_alive_while_it_is_worked_on(engine):
    with Session(engine) as session:
        assert dead_runs(session, [7]) == {7}
        with alive(engine, 7):
            assert dead_runs(session, [7, 8]) == {8}
        assert dead_runs(session, [7]) == {7}


def test_a_run_that_failed_is_dead_though_its_process_lives(engine):
    with pytest.raises(Failed), alive(engine, 7):
        raise Failed
    with Session(engine) as session:
        assert dead_runs(session, [7]) == {7}
