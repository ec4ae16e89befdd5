"""Python is let look for circles of garbage less often, and has its habits back afterwards."""

import gc

import pytest

from onrecord.collecting import NEW_OBJECTS, seldom_collecting


def test_python_looks_less_often_while_a_stage_works_and_as_before_after_it():
    before = gc.get_threshold()
    with seldom_collecting():
        assert gc.get_threshold() == (NEW_OBJECTS, *before[1:])
    assert gc.get_threshold() == before


def test_a_stage_that_breaks_leaves_the_habits_of_python_as_they_were():
    before = gc.get_threshold()
    with pytest.raises(RuntimeError), seldom_collecting():
        raise RuntimeError
    assert gc.get_threshold() == before
