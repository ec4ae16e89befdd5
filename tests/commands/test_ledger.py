"""From two files to a ledger, and every question a journalist may put to it."""

import csv
import http.server
import io
import json
import sqlite3
import threading
from contextlib import closing
from typing import ClassVar

import pytest


def words_of(done):
    """What was printed, however its lines were broken."""
    return " ".join(done.stdout.split())


@pytest.fixture
def filled(started, onrecord, press):
    done = started("ingest", press)
    assert done.returncode == 0, done.stderr
    return onrecord


def test_one_visit_to_the_ledger(filled, press):
    """One test for many laws: filling a ledger takes seconds."""
    again = filled("ingest", press)
    assert "2 documents: 2 unchanged." in words_of(again)

    rows = json.loads(filled("claims", "--json").stdout)
    assert {"Ada Lund", "Ivo Marsh"} <= {row["origin"] for row in rows}
    denied = json.loads(filled("claims", "--denied", "--json").stdout)
    assert {row["origin"] for row in denied} >= {"Ivo Marsh"}

    shown = filled("claims", "--speaker", "marsh", "--since", "2026-10-06")
    assert "»forty carts had left the Brackwell quarry on Monday«" in words_of(shown)
    assert "Valley Echo, 2026-10-06" in shown.stdout
    assert "no claim reviewed by a person" in words_of(shown)

    columns = list(csv.DictReader(io.StringIO(filled("claims", "--csv").stdout)))
    assert len(columns) == len(rows)

    disputes = json.loads(filled("disputes", "--json").stdout)
    assert {"denial"} <= {one["kind"] for one in disputes}
    assert {disputes[0]["a"]["publisher"], disputes[0]["b"]["publisher"]} == {"Valley Echo", "Hill Gazette"}

    assert "Possible and unreviewed" in filled("disputes", "--csv").stderr
    shown = words_of(filled("disputes"))
    assert shown.startswith("Possible and unreviewed: found by a program")
    assert "1. possibly: denied" in shown

    number = rows[0]["claim_id"]
    why = json.loads(filled("why", number, "--json").stdout)
    assert why["claim"]["id"] == number
    assert why["page"]["locator"].endswith(".txt")
    told = filled("why", rows[0]["claim_key"][:8])
    assert f"key {rows[0]['claim_key']}" in told.stdout
    assert "Run 1 (read and extracted it)" in told.stdout
    linked = {row["claim_id"]: words_of(filled("why", row["claim_id"])) for row in rows}
    told = [words for words in linked.values() if "may deny" in words or "may be denied by" in words]
    assert told
    assert all("as a program links them: Possible and unreviewed" in words for words in told)

    assert "Ada Lund" in filled("speakers", "Ada Lund").stdout
    assert "Ada Lund" not in filled("speakers", "--all").stdout, "a private person is followed by nobody"
    for name in ("Ada Lund", "Ivo Marsh"):
        assert filled("speakers", "add", name, "--by", "Ines", "--why", "our story").returncode == 0
    assert "Ada Lund" in filled("speakers").stdout
    assert "Hill Gazette" in filled("articles").stdout
    assert (
        json.loads(filled("search", "gate", "counter", "--json").stdout)["articles"][0]["publisher"]
        == "Valley Echo"
    )
    assert json.loads(filled("status", "--json").stdout)["runs"][0]["unchanged"] == 2
    cut = filled("claims", "--limit", "1", "--csv")
    assert (len(cut.stdout.splitlines()), len(list(csv.DictReader(io.StringIO(cut.stdout))))) == (2, 1)
    assert cut.stderr == f"1 of {len(rows)} claims (--limit 0 shows all).\n"
    assert len(filled("claims", "--limit", "0", "--csv").stdout.splitlines()) == len(rows) + 1
    assert filled("claims", "--limit", "0", "--json").stderr == ""
    for words, noun in ((["articles"], "articles"), (["speakers"], "speakers"), (["claims"], "claims")):
        assert f"{noun} (--limit 0 shows all)" in words_of(filled(*words, "-n", "1")), words
        assert f"{noun} (--limit 0 shows all)" in filled(*words, "-n", "1", "--json").stderr, words
    found = json.loads(filled("search", "quarry", "--json").stdout)
    some = words_of(filled("search", "quarry", "-n", "1"))
    for noun in ("claims", "articles"):
        assert len(found[noun]) > 1
        assert f"1 of {len(found[noun])} {noun} (--limit 0 shows all) holding “quarry”" in some
    spread = filled("search", "quarry", "-n", "1", "--csv")
    assert len(spread.stdout.splitlines()) == 2
    assert f"{len(found['articles'])} articles found too" in spread.stderr

    lines = filled("export", "--canonical").stdout.splitlines()
    assert lines == sorted(lines)
    assert any(json.loads(line)["a"] == "claim" for line in lines)

    for words in (["claims"], ["disputes"], ["articles"], ["speakers"], ["status"], ["search", "quarry"]):
        assert max(map(len, filled(*words).stdout.splitlines())) <= 80, words

    unknown = filled("claims", "--speaker", "Ada Lunt")
    assert unknown.returncode == 2
    assert "Near spellings: Ada Lund" in unknown.stderr
    assert filled("claims", "--outlet", "Hil Gazete").stderr.count("Hill Gazette") == 1
    nothing = filled("claims", "--word", "zeppelin")
    assert nothing.returncode == 0
    assert "Searched:" in nothing.stdout
    assert "2 articles of 2 outlets, from 2026-10-05 to" in words_of(nothing)
    assert filled("why", "zzzz").returncode == 2
    assert filled("claims", "--since", "soon").returncode == 2


def test_input_that_is_refused_is_named_and_the_rest_is_kept(onrecord, press):
    (press / "broken.txt").write_bytes(b"")
    done = onrecord("ingest", press)
    assert done.returncode == 1
    assert "broken.txt" in done.stdout.replace("\n", "")  # a long path goes over several lines
    assert "2 new, 1 not kept" in words_of(done)


def test_equal_refusals_are_one_line_with_their_count(onrecord, press):
    for number in range(7):
        (press / f"empty{number}.txt").write_bytes(b"")
    (press / "mail.txt").write_text(
        "From: Ann <a@quay.example>\nTo: Bo\nSubject: Weir\nDate: Mon, 2 Nov 2026\n\nHi.\n"
    )
    told = words_of(onrecord("ingest", press))
    assert "By reason: empty 7, mail 1." in told
    assert "7 documents (empty, while it was" in told
    assert told.count("There is nothing in this file.") == 1
    assert "and 2 more" in told
    assert told.count("(mail, ") == 1


FRENCH = """Le pont de Varnes restera fermé jusqu'à la fin du mois, a annoncé mardi la mairie de la ville.

Les habitants de la rive gauche prendront le bac, qui part toutes les vingt minutes depuis le vieux port.

Selon le maire, les travaux ont pris du retard à cause de la crue du printemps et de livraisons tardives."""


def test_articles_in_a_language_without_claims_are_kept_and_told_in_one_line(onrecord, press):
    for number, river in enumerate(("Varnes", "Oulde", "Sarne")):
        text = FRENCH.replace("Varnes", river).replace("vingt", ("vingt", "trente", "dix")[number])
        (press / f"pont{number}.txt").write_text(f"---\ntitle: Le pont de {river}\n---\n\n{text}\n")
    done = onrecord("ingest", press)
    told = words_of(done)
    assert done.returncode == 0, told
    assert told.count("without claims") == 1
    assert "articles are kept without claims: they are read from English text only." in told
    assert "Not kept" not in told
    assert "language_unsupported" not in told
    status = words_of(onrecord("status"))
    assert "Not kept" not in status
    assert "Kept, but without claims" in status


def test_a_missing_path_is_usage_and_the_others_are_read(onrecord, press):
    done = onrecord("ingest", press / "quarri.txt", press / "quarry.txt")
    assert done.returncode == 2
    assert "quarry.txt" in done.stderr
    assert "1 document: 1 new" in words_of(done)


def test_nothing_but_a_missing_path_makes_no_database(onrecord, tmp_path):
    assert onrecord("ingest", "nowhere").returncode == 2
    assert not (tmp_path / "ledger.db").exists()
    for command in ("clean", "extract", "dedupe", "link"):
        done = onrecord(command, "nowhere")
        assert (done.returncode, "nowhere" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("environ", "code"),
    [
        pytest.param({}, 3, id="no database yet"),
        pytest.param({"ONRECORD_DATABASE_URL": "sqlite:////proc/none/ledger.db"}, 3, id="no such folder"),
        pytest.param({"ONRECORD_DATABASE_URL": "postgresql://x@127.0.0.1:9/x"}, 3, id="nobody answers"),
        pytest.param({"ONRECORD_DATABASE_URL": "mysql://x"}, 2, id="another database"),
        pytest.param({"ONRECORD_CHILDREN": "many"}, 2, id="a setting that is no number"),
    ],
)
def test_what_is_wrong_with_the_database_is_said(onrecord, environ, code):
    done = onrecord("claims", **environ)
    assert done.returncode == code
    assert done.stdout == ""
    assert done.stderr.startswith("onrecord: ")
    assert "Traceback" not in done.stderr


def test_a_file_that_is_no_database_is_said(onrecord, tmp_path, press):
    (tmp_path / "ledger.db").write_text("no database at all, only words " * 200)
    for command in (["claims"], ["ingest", press], ["db", "upgrade"]):
        done = onrecord(*command)
        assert done.returncode == 3, done.stderr
        assert "Traceback" not in done.stderr


def test_a_database_is_made_and_then_left_alone(started, onrecord):
    assert "Brought the database" in started("db", "upgrade").stderr
    assert "already" in onrecord("db", "upgrade").stderr
    assert "Searched: 0 claims in 0 articles" in words_of(onrecord("claims"))


def test_a_ledger_can_be_copied_once_nobody_works_with_it(started, press, tmp_path):
    assert started("ingest", press).returncode == 0
    left = {path.name for path in tmp_path.iterdir() if path.is_file()}
    assert left == {"ledger.db", "ledger-pages.db"}  # what a log beside them held is in them
    copy = tmp_path / "copy.db"
    copy.write_bytes((tmp_path / "ledger.db").read_bytes())
    with closing(sqlite3.connect(copy)) as opened:
        assert opened.execute("SELECT count(*) FROM articles").fetchone() == (2,)


def test_pages_whose_ledger_is_gone_are_named_and_kept(onrecord, press, tmp_path):
    assert onrecord("ingest", press).returncode == 0
    pages = (tmp_path / "ledger-pages.db").read_bytes()
    (tmp_path / "ledger.db").unlink()
    for _ in range(2):  # the second time there is a file, with nothing in it
        refused = onrecord("ingest", press)
        assert refused.returncode == 3
        assert "put the right ledger.db back" in refused.stderr.lower()
    assert (tmp_path / "ledger-pages.db").read_bytes() == pages


class Foreign(http.server.BaseHTTPRequestHandler):
    """A Prefect server whose last run went into somebody else's ledger; what is posted to it is counted."""

    posts: ClassVar[list] = []

    def do_GET(self):
        self.answer(b"true")

    def do_POST(self):
        self.posts.append(self.path)
        self.rfile.read(int(self.headers["Content-Length"]))
        self.answer(b'[{"deployment_id": "feeds", "id": "of another ledger"}]')

    def answer(self, body):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_words):
        pass


def test_reading_is_never_a_run_of_a_server_that_writes_elsewhere(onrecord, press):
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Foreign) as server:
        threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/api"
        done = onrecord("ingest", press, PREFECT_API_URL=url)
        server.shutdown()
    assert done.returncode == 0
    assert (
        f"The Prefect server at {url} is not known to write to this ledger: read here, without it."
        in done.stderr
    )
    assert Foreign.posts == ["/api/flow_runs/filter"]  # asked, and told nothing
    assert "2 new" in words_of(done)
