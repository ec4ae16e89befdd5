import pytest

from flows.progress import STAGES, percent


def test_progress_only_grows_and_ends_at_a_hundred():
    told = [percent(stage, done, 4) for stage in STAGES for done in range(5)]
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 100)


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_without_work_is_done(stage):
    assert percent(stage, 0, 0) == percent(stage, 7, 7)
