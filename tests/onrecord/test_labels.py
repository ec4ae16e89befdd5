"""What keeps a work in the desk, and embargoes as people write them."""

from datetime import UTC, datetime
from itertools import product

import pytest

from onrecord.labels import EVERYTHING, NOTHING, Label, LabelWrong, embargo_from, why_it_stays


def marked(audience="public", embargo_at=None, is_opted_out=False):
    return Label(1, audience, embargo_at, embargo_at, is_opted_out)


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("2026-12-01 06:00 Europe/Berlin", (2026, 12, 1, 5, 0)),
        ("2026-07-01 06:00 Europe/Berlin", (2026, 7, 1, 4, 0)),
        ("2026-12-01 6:30 America/New_York", (2026, 12, 1, 11, 30)),
        ("2026-12-01T06:00 +01:00", (2026, 12, 1, 5, 0)),
        ("2026-12-01 06:00 -0530", (2026, 12, 1, 11, 30)),
        ("2026-12-01 06:00 Z", (2026, 12, 1, 6, 0)),
        ("2026-12-01 06:00 UTC", (2026, 12, 1, 6, 0)),
        ("2026-12-01 00:15 Asia/Kathmandu", (2026, 11, 30, 18, 30)),
        pytest.param("2026-10-25 02:30 Europe/Berlin", (2026, 10, 25, 1, 30), id="shown twice: the later"),
    ],
)
def test_an_embargo_is_an_instant_in_its_zone(words, at):
    assert embargo_from(words).at == datetime(*at, tzinfo=UTC)


@pytest.mark.parametrize(
    "words",
    [
        "", "tomorrow", "2026-12-01", "2026-12-01 06:00", "2026-12-01 06:00 Mars/Base", 
        "2026-13-01 06:00 UTC",
        "2026-12-01 25:00 UTC", "2026-12-01 06:00 ../../etc/passwd", "06:00 Europe/Berlin",
        pytest.param("2026-03-29 02:30 Europe/Berlin", id="an hour that no clock shows"),
    ],
)  # fmt: skip
def test_what_has_no_zone_or_is_no_moment_is_no_embargo(words):
    with pytest.raises(LabelWrong):
        embargo_from(words)


def test_each_label_keeps_a_work_in_until_it_is_named():
    for audience, embargo, opted in product(("public", "internal"), (None, "2020-01-01"), (False, True)):
        label = marked(audience, embargo, opted)
        reasons = {
            why
            for why, holds in (
                ("internal", audience == "internal"), ("embargoed", embargo is not None), ("opted_out", opted)
            )
            if holds
        }  # fmt: skip
        assert (why_it_stays(label) is None) == (not reasons)
        assert why_it_stays(label, EVERYTHING) is None
        for why in reasons:
            assert why_it_stays(label, NOTHING | (reasons - {why})) == why
