"""`evidence` as people type it: packed here, checked where there is no ledger."""

import json
import os
import subprocess
import sys

import pytest


@pytest.fixture
def alone(tmp_path):
    """Runs a command in a fresh folder whose settings name a ledger that is not there."""

    def run(*arguments):
        fresh = tmp_path / "fresh"
        fresh.mkdir(exist_ok=True)
        known = os.environ | {"ONRECORD_DATABASE_URL": "postgresql://nobody@127.0.0.1:9/none"}
        words = [sys.executable, "-m", "commands.main", *map(str, arguments)]
        return subprocess.run(
            words, capture_output=True, text=True, cwd=fresh, env=known, timeout=600, check=False
        )

    return run


def numbers(onrecord):
    return [row["claim_id"] for row in json.loads(onrecord("claims", "--limit", "10", "--json").stdout)]


@pytest.mark.parametrize("form", ["folder", "zip", "wacz", "html"])
def test_a_package_is_checked_on_a_machine_without_the_ledger(onrecord, press, tmp_path, alone, form):
    onrecord("ingest", press)
    target = tmp_path / ("package" if form == "folder" else f"package.{form}")
    made = onrecord("evidence", *numbers(onrecord), "--to", target)
    assert made.returncode == 0, made.stderr
    digest = made.stdout.splitlines()[-1]
    (tmp_path / "ledger.db").unlink()
    whole = alone("evidence", "verify", target)
    assert (whole.returncode, whole.stderr) == (0, "")
    assert whole.stdout.splitlines()[-1] == digest
    file = target / "data/evidence.html" if form == "folder" else target
    raw = bytearray(file.read_bytes())
    raw[raw.index(b"forty carts")] ^= 1
    file.write_bytes(raw)
    broken = alone("evidence", "verify", target, "--json")
    assert broken.returncode == 1
    assert json.loads(broken.stdout)["problems"][0]["path"].endswith(
        "evidence.html" if form == "folder" else ""
    )


def test_what_cannot_be_packed_says_so(onrecord, press, tmp_path):
    onrecord("ingest", press)
    [claim, *_] = numbers(onrecord)
    target = tmp_path / "e.zip"
    some = onrecord("evidence", claim, "999", "--to", target)
    assert some.returncode == 1
    assert "Left out: claim 999: the ledger holds no such claim." in some.stderr
    assert target.exists()
    again = onrecord("evidence", claim, "--to", target)
    assert again.returncode == 2
    assert "nothing is written over" in again.stderr
    (tmp_path / "case.unfinished").mkdir()
    (tmp_path / "case.unfinished" / "left.txt").write_text("of one that broke off")
    assert onrecord("evidence", claim, "--to", tmp_path / "case").returncode == 0
    assert onrecord("evidence", "verify", tmp_path / "case").returncode == 0
    none = onrecord("evidence", "999", "--to", tmp_path / "f.zip")
    assert (none.returncode, (tmp_path / "f.zip").exists()) == (1, False)
    assert onrecord("evidence", claim).returncode == 2
    assert onrecord("evidence", claim, "--to", tmp_path / "g", "--format", "tar").returncode == 2
    assert onrecord("evidence", "verify", tmp_path / "h").returncode == 2
    assert onrecord("evidence", "verify", press).returncode == 1
