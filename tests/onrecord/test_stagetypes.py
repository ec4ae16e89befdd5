"""The stages of a run: one table, which order, work, progress and words for people follow."""

import ast

import pytest

from onrecord import stagetypes
from onrecord.stagetypes import BY_NAME, STAGE_TYPES, StageType, percent, worked_stages
from stages import STAGES
from tests.sources import ROOT, modules, parsed


def test_progress_only_grows_and_ends_at_a_hundred():
    told = [percent(one.name, done, 4) for one in STAGE_TYPES for done in range(5)]
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 100)


@pytest.mark.parametrize("stage", BY_NAME)
def test_a_stage_without_work_is_done(stage):
    assert percent(stage, 0, 0) == percent(stage, 7, 7)


def test_progress_has_room_for_a_new_row(monkeypatch):
    toy = StageType("toy", "sentences", "put to music", 30, "version")
    monkeypatch.setattr(stagetypes, "STAGE_TYPES", (*STAGE_TYPES, toy))
    monkeypatch.setitem(BY_NAME, "toy", toy)
    assert percent("compare", 1, 1) < percent("toy", 0, 2) + 0.1 < percent("toy", 1, 2)
    assert percent("toy", 2, 2) == 100
    assert worked_stages()[-1] == toy


def test_the_order_of_a_run_is_that_of_the_table():
    assert list(STAGES) == [one.name for one in worked_stages()]


# Each maps names to what cannot stand in the table: the functions themselves.
ELSEWHERE = {"stages/__init__.py", "stages/erasing.py"}  # the second: locks, taken in their order


def test_no_list_of_stages_stands_beside_the_table():
    found = [
        (path.relative_to(ROOT).as_posix(), names)
        for room in ("storage", "stages", "browse", "flows", "commands")
        for path in modules(room)
        for names in lists_of_stages(parsed(path))
    ]
    assert [one for one in found if one[0] not in ELSEWHERE] == []


def lists_of_stages(tree):
    """Two or more stages written side by side in one set, tuple, list or dict."""
    names = {one.name for one in worked_stages()}
    for node in ast.walk(tree):
        written = getattr(node, "keys", None) or getattr(node, "elts", None) or []
        said = [one.value for one in written if isinstance(one, ast.Constant) and one.value in names]
        if len(said) > 1:
            yield said
