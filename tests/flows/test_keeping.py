"""The flows that keep a ledger, under a real server; and that no secret is left in anything it holds."""

import os
import sqlite3
import subprocess
import sys

import pytest

pytestmark = pytest.mark.prefect

CANARY = "canary-Hw62-mailbox"
RUN = """
from flows.server import server_for
with server_for("this test") as url:
    from flows.ingest_seeds import ingest_seeds
    ingest_seeds(paths=["news"])
    from storage.engine import open_engine, writing
    import sqlalchemy as sa
    with writing(open_engine("sqlite:///onrecord.db")) as opened:
        aged = "UPDATE stage_results SET code_version='0' WHERE stage='extract'"
        opened.connection().execute(sa.text(aged))
        opened.connection().execute(sa.text("UPDATE extractions SET extractor_version='0'"))
    from flows.reprocess import reprocess
    from flows.maintain import maintain
    print(reprocess(what="claims"), maintain(), flush=True)
"""
NEWS = "The mill burned for six hours on Sunday, its owner Orla Venn said. No one was hurt, she said.\n\n"


def test_a_ledger_is_read_again_and_kept_in_order_and_no_secret_gets_out(tmp_path):
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "mill.txt").write_text(NEWS + "Firemen put the cost at 40,000 crowns.\n" * 3)
    kept = {name: said for name, said in os.environ.items() if not name.startswith(("PREFECT_", "ONRECORD_"))}
    told = {
        "ONRECORD_CONTACT": f"{CANARY}@desk.example",
        "ONRECORD_LOG": "json",
        "ONRECORD_CHILDREN": "1",
        "PREFECT_API_URL": "http://127.0.0.1:9/api",
    }
    done = subprocess.run(
        [sys.executable, "-c", RUN], cwd=tmp_path, env=kept | told, capture_output=True, text=True,
        timeout=400, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    with sqlite3.connect(tmp_path / "onrecord.db") as ledger:
        flows = ledger.execute("SELECT flow, state FROM runs ORDER BY id").fetchall()
        assert flows == [(name, "finished") for name in ("ingest-seeds", "reprocess", "maintain")]
        readings = ledger.execute(
            "SELECT is_current, extractor_version FROM extractions ORDER BY id"
        ).fetchall()
        assert readings[0] == (0, "0")
        assert readings[1][0] == 1
    assert len(list((tmp_path / "backups").glob("onrecord-2*Z.db"))) == 1
    assert CANARY not in done.stdout + done.stderr
    # Prefect's own database (flow runs, logs, artifacts, events), the ledger, its pages, backups and logs
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.is_relative_to(tmp_path / "var") for path in files)
    assert [path.name for path in files if CANARY.encode() in path.read_bytes()] == []
