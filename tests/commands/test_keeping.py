"""Taking out, keeping, reading again and maintaining, as people type them."""

import json

URL = "https://hill.example/quarry"


def test_erase_asks_first_and_then_nothing_is_found(onrecord, press):
    onrecord("ingest", press)
    refused = onrecord("erase", URL, "--reason", "asked for", stdin="n\n")
    assert refused.returncode == 1
    assert "1 pages" in refused.stderr
    assert json.loads(onrecord("search", "foreman", "--json").stdout)["claims"]
    onrecord("maintain")
    done = onrecord("erase", URL, "--reason", "asked for", "--yes")
    assert done.returncode == 0, done.stderr
    assert "Still in the backup" in done.stdout
    found = json.loads(onrecord("search", "foreman", "--json").stdout)
    assert found == {"claims": [], "articles": []}
    again = onrecord("ingest", press / "quarry.txt", "--json")
    assert again.returncode == 1
    assert [row["code"] for row in json.loads(again.stdout)["rejections"]] == ["erased"]


def test_withheld_and_released_is_as_before(onrecord, press):
    onrecord("ingest", press)
    before = onrecord("export", "--canonical").stdout
    assert onrecord("withhold", URL, "--reason", "a complaint", "--yes").returncode == 0
    assert "foreman" not in onrecord("export", "--canonical").stdout
    assert json.loads(onrecord("status", "--json").stdout)["decided"]["withheld"] == 1
    assert onrecord("withhold", URL, "--release").returncode == 0
    assert onrecord("export", "--canonical").stdout == before


def test_a_held_work_is_not_erased(onrecord, press):
    onrecord("ingest", press)
    assert onrecord("hold", URL, "--reason", "a court").returncode == 0
    done = onrecord("erase", URL, "--reason", "asked for", "--yes")
    assert done.returncode == 2
    assert "hold --release" in done.stderr


def test_a_reason_is_needed(onrecord, press):
    onrecord("ingest", press)
    assert onrecord("erase", URL, "--yes").returncode == 2
    assert onrecord("erase", URL, "--yes", "--reason", " ").returncode == 2
    assert onrecord("withhold", URL, "--yes").returncode == 2
    assert onrecord("hold", URL).returncode == 2


def test_a_work_that_is_not_there_says_so(onrecord, press):
    onrecord("ingest", press)
    for work in ("https://nowhere.example/", "999", "article:999", "page:999", "claim:999", "claim:abcdef"):
        done = onrecord("erase", work, "--reason", "x", "--yes")
        assert (done.returncode, done.stdout) == (1, ""), work
        assert f"holds nothing that {work} names" in done.stderr


def test_what_withheld_by_a_claim_releases_by_it(onrecord, press):
    onrecord("ingest", press)
    before = onrecord("export", "--canonical").stdout
    assert onrecord("withhold", "claim:1", "--reason", "a complaint", "--yes").returncode == 0
    assert onrecord("export", "--canonical").stdout != before
    assert onrecord("withhold", "claim:1", "--release").returncode == 0
    assert onrecord("export", "--canonical").stdout == before
    assert onrecord("withhold", "claim:1", "--release").returncode == 1


def test_reprocess_says_that_there_is_nothing_to_do(onrecord, press):
    onrecord("ingest", press)
    told = json.loads(onrecord("reprocess", "claims", "--json").stdout)
    assert (told["texts"], told["first_readings"]) == (0, 0)


def test_maintain_tells_every_step_and_status_its_backup(onrecord, press):
    onrecord("ingest", press)
    done = json.loads(onrecord("maintain", "--json").stdout)
    assert [step["name"] for step in done][-2:] == ["backup", "old backups"]
    status = json.loads(onrecord("status", "--json").stdout)
    assert len(status["backups"]) == 1
    assert status["throughput"][0]["documents"] == 2


def test_works_to_part_are_told_before_they_are_parted(onrecord, press):
    onrecord("ingest", str(press))
    assert json.loads(onrecord("maintain", "--part-works", "--json").stdout) == []
    done = json.loads(onrecord("maintain", "--part-works", "--apply", "--json").stdout)
    assert [(one["name"], one["n"]) for one in done] == [("backup", 1), ("parted works", 0)]
