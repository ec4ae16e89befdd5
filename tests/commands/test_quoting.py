"""`cite` as people type it."""

import json


def test_a_claim_is_printed_ready_to_paste(onrecord, press):
    onrecord("ingest", press)
    [claim] = [
        one["claim_id"]
        for one in json.loads(onrecord("claims", "--speaker", "Lund", "--json").stdout)
        if one["content"].startswith("Forty")
    ]
    told = onrecord("cite", claim).stdout
    assert told.startswith("»Forty carts left the Brackwell quarry on Monday«, the foreman Ada Lund said. ")
    assert "Published: 5 October 2026\n" in told
    assert "Address:   https://hill.example/quarry\n" in told
    assert onrecord("cite", f"claim:{claim}", "--plain").stdout == told
    assert "> **Forty carts" in onrecord("cite", claim, "--markdown").stdout
    record = json.loads(onrecord("cite", claim, "--json").stdout)
    assert record["sentence"].startswith("Forty carts left")
    assert len(record["copy"]["sha256"]) == 64
    assert onrecord("cite", claim, "--json", "--plain").returncode == 2

    missing = onrecord("cite", "999")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert "holds no claim “999”" in missing.stderr
    onrecord("review", f"claim:{claim}", "--reject", "--by", "Ines", "--why", "misread")
    rejected = onrecord("cite", claim)
    assert (rejected.returncode, rejected.stdout) == (1, "")
    assert "A person rejected claim" in rejected.stderr
