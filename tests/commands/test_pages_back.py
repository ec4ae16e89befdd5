"""`page` as people type it: bytes on standard output, what they are on standard error."""

import sqlite3

import pytest

from commands.pages_back import moment_of

URL = "https://hill.example/quarry"


def test_a_page_is_given_back(onrecord, press, tmp_path):
    onrecord("ingest", press)
    raw = (press / "quarry.txt").read_text().split("---\n", 2)[2]
    given = onrecord("page", URL)
    assert (given.returncode, given.stdout) == (0, raw)
    assert f"of {URL}: read from a file" in given.stderr
    assert "dated 5 October 2026." in given.stderr
    text = onrecord("page", URL, "--text", "--at", "2026-10-05").stdout
    assert text.startswith("Forty carts left the Brackwell quarry on Monday")
    target = tmp_path / "out.txt"
    assert onrecord("page", URL, "--to", target).returncode == 0
    assert target.read_text() == raw
    again = onrecord("page", URL, "--to", target)
    assert (again.returncode, target.read_text()) == (2, raw)  # nothing is written over

    early = onrecord("page", URL, "--at", "2026-10-04")
    assert (early.returncode, early.stdout) == (1, "")
    assert "The first page of it is" in early.stderr
    assert onrecord("page", URL, "--at", "soon").returncode == 2
    assert onrecord("page", "https://hill.example/other").returncode == 1

    ledger = sqlite3.connect(tmp_path / "ledger.db")
    with ledger:
        ledger.execute("UPDATE pages SET body_key = NULL")
    ledger.close()
    pruned = onrecord("page", URL)
    assert (pruned.returncode, pruned.stdout) == (1, "")
    assert "not kept any more" in pruned.stderr
    assert f"`onrecord ingest {URL}` fetches what stands there now" in pruned.stderr
    assert onrecord("page", URL, "--text").returncode == 0


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-11-20", "2026-11-20T23:59:59.999999+00:00"),
        ("2026-11-20T12:15", "2026-11-20T12:15:00+00:00"),
        ("2026-11-20 12:15+01:00", "2026-11-20T12:15:00+01:00"),
    ],
)
def test_a_day_means_its_end_and_a_bare_clock_that_of_utc(typed, meant):
    assert moment_of(typed).isoformat() == meant
