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
