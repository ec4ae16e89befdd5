"""The ledger out, as people type it."""

import csv
import io
import json


def test_a_table_is_printed_or_lies_in_a_new_folder(onrecord, press, tmp_path):
    onrecord("ingest", press)
    printed = onrecord("export", "--what", "claims", "--format", "csv")
    found = list(csv.DictReader(io.StringIO(printed.stdout)))
    assert {row["origin"] for row in found} >= {"Ada Lund", "Ivo Marsh"}
    written = onrecord("export", "--what", "claims", "--what", "articles", "--format", "jsonl", "--to", "out")
    assert written.returncode == 0
    assert f"claims: {len(found)} rows" in written.stderr
    told = json.loads((tmp_path / "out" / "datapackage.json").read_text("utf-8"))
    assert [(one["path"], one["rows"]) for one in told["resources"]] == [
        ("claims.jsonl", len(found)), ("articles.jsonl", 2),
    ]  # fmt: skip
    again = onrecord("export", "--what", "claims", "--format", "csv", "--to", "out")
    assert (again.returncode, "holds something already" in again.stderr) == (2, True)


def test_what_cannot_be_printed_asks_for_a_folder(onrecord, press):
    onrecord("ingest", press)
    done = onrecord("export", "--format", "parquet")
    assert (done.returncode, "--to" in done.stderr) == (2, True)
    listed = onrecord("export", "--format", "ods")
    assert (listed.returncode, "xlsx (a workbook)" in listed.stderr) == (2, True)


def test_a_ledger_leaves_and_comes_back_and_what_was_erased_stays_out(onrecord, press, tmp_path):
    onrecord("ingest", press)
    assert onrecord("erase", "article:1", "--reason", "asked", "--yes").returncode == 0
    assert onrecord("export", "--what", "everything", "--format", "jsonl", "--to", "out").returncode == 0
    other = {"ONRECORD_DATABASE_URL": f"sqlite:///{tmp_path / 'other.db'}"}
    assert onrecord("import", "out", **other).returncode == 0
    onrecord("export", "--what", "everything", "--format", "jsonl", "--to", "again", **other)
    for path in (tmp_path / "out").iterdir():
        assert (tmp_path / "again" / path.name).read_bytes() == path.read_bytes(), path.name
    again = onrecord("ingest", press, **other)
    assert "1 not kept" in again.stdout
    left = [json.loads(onrecord("articles", "--json", **where).stdout) for where in ({}, other)]
    assert [len(found) for found in left] == [1, 1]
    assert left[0][0]["title"] == left[1][0]["title"]


def test_everything_is_for_no_others(onrecord, press):
    onrecord("ingest", press)
    done = onrecord("export", "--what", "everything", "--format", "jsonl", "--to", "out", "--public")
    assert (done.returncode, "raw pages" in done.stderr) == (2, True)
