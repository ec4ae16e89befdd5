import pytest

from flows.verdicts import common_refusal, is_nothing_there
from onrecord.types import ReadFailed
from stages.reading import list_files


@pytest.mark.parametrize(
    ("n_documents", "codes", "expected"),
    [
        pytest.param(10, ["empty"] * 9, "empty", id="nine of ten"),
        pytest.param(10, ["empty"] * 8, None, id="eight of ten"),
        pytest.param(10, ["empty"] * 5 + ["binary"] * 5, None, id="all, for two reasons"),
        pytest.param(9, ["empty"] * 9, None, id="too few to tell"),
        pytest.param(0, [], None, id="nothing new"),
        pytest.param(100, [], None, id="nothing rejected"),
    ],
)
def test_a_run_fails_when_nearly_everything_is_refused_for_one_reason(n_documents, codes, expected):
    assert common_refusal(n_documents, codes) == expected


def test_nothing_is_there_where_no_path_exists(tmp_path):
    here, away = str(tmp_path), str(tmp_path / "away")
    assert is_nothing_there(list_files([away, f"{away}er"]))
    assert not is_nothing_there(list_files([away, __file__]))
    assert not is_nothing_there(list_files([here])), "an empty folder may be a quiet day"
    assert not is_nothing_there([ReadFailed(away, "unreadable", "no right to read it", "ask for it")])
