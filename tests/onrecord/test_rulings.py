"""What holds after a row of decisions."""

import pytest

from onrecord.rulings import Reviewed, ruling


def told(*acts):
    """Each act a decision, or a pair with its fields; a number takes that one back."""
    reviews = []
    for number, act in enumerate(acts, start=1):
        if isinstance(act, int):
            reviews.append(Reviewed(number, "undo", {}, act))
        elif isinstance(act, dict):
            reviews.append(Reviewed(number, "correct", act))
        else:
            reviews.append(Reviewed(number, act))
    found = ruling(reviews)
    return found.last.id if found.last else None, dict(found.fields)


@pytest.mark.parametrize(
    ("acts", "last", "fields"),
    [
        pytest.param((), None, {}, id="nothing"),
        pytest.param(("note",), None, {}, id="a note decides nothing"),
        pytest.param(("reject", "confirm"), 2, {}, id="the last holds"),
        pytest.param(("reject", "note"), 1, {}, id="also before a note"),
        pytest.param(("reject", 1), None, {}, id="taken back"),
        pytest.param(("confirm", "reject", 2), 1, {}, id="the one before holds again"),
        pytest.param(("confirm", "reject", 2, 1), None, {}, id="both taken back"),
        pytest.param(({"speaker": "A"}, {"content": "x"}), 2, {"speaker": "A", "content": "x"}, id="add up"),
        pytest.param(({"speaker": "A"}, {"speaker": "B"}), 2, {"speaker": "B"}, id="the later name"),
        pytest.param(({"speaker": "A"}, {"speaker": "B"}, 2), 1, {"speaker": "A"}, id="and back"),
        pytest.param(({"speaker": "A"}, "confirm"), 2, {"speaker": "A"}, id="kept as corrected"),
        pytest.param(
            ({"speaker": "A", "role": "mayor"}, {"speaker": "B"}), 2, {"speaker": "B"}, id="no role"
        ),
        pytest.param(({"speaker": "A"}, {"source": ""}), 2, {"source": ""}, id="the outlet after all"),
        pytest.param(({"source": ""}, {"speaker": "A"}), 2, {"speaker": "A"}, id="somebody after all"),
    ],
)  # fmt: skip
def test_what_holds(acts, last, fields):
    assert told(*acts) == (last, fields)
