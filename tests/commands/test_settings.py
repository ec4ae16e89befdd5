import json
import logging

import pytest

from commands import logs

CANARY = "canary-Vw93-word"


def test_settings_print_where_they_come_from_and_no_secret(onrecord, tmp_path):
    (tmp_path / "onrecord.toml").write_text("batch_size = 9\n")
    url = f"postgresql://u:{CANARY}@127.0.0.1:9/x"
    done = onrecord("settings", "--json", ONRECORD_DATABASE_URL=url, ONRECORD_CONTACT=f"{CANARY}@x.example")
    shown = {one["name"]: one for one in json.loads(done.stdout)}
    assert shown["batch_size"]["shown"] == "9"
    assert shown["batch_size"]["origin"] == "onrecord.toml, line 1"
    assert CANARY not in done.stdout + done.stderr


@pytest.mark.parametrize("arguments", [["status"], ["claims"], ["ingest", "."], ["db", "upgrade"]])
def test_a_database_out_of_reach_tells_no_password(onrecord, arguments):
    done = onrecord(*arguments, ONRECORD_DATABASE_URL=f"postgresql://u:{CANARY}@127.0.0.1:9/x")
    assert done.returncode == 3
    assert CANARY not in done.stdout + done.stderr


def test_each_wrong_setting_has_a_line_of_its_own(onrecord):
    done = onrecord("status", ONRECORD_CHILDREN="many", ONRECORD_LOG="loud")
    assert done.returncode == 2
    lines = done.stderr.splitlines()
    assert [line for line in lines if "ONRECORD_CHILDREN" in line] != [
        line for line in lines if "ONRECORD_LOG" in line
    ]


@pytest.fixture
def record():
    return logging.LogRecord(
        "stages.x", logging.WARNING, __file__, 1, "feed failed run=%d feed=%d url=%s", (4, 7, CANARY), None
    )


def test_a_line_of_the_log_is_json_with_its_fields(record):
    told = json.loads(logs.Json(()).format(record))
    assert (told["event"], told["run"], told["feed"], told["level"]) == ("feed failed", "4", "7", "warning")


@pytest.mark.parametrize("kind", [logs.Json, logs.Text])
def test_no_log_holds_a_secret(kind, record):
    assert CANARY not in kind((CANARY,)).format(record)


@pytest.mark.parametrize("kind", [logs.Json, logs.Text])
@pytest.mark.parametrize("words", ["a\x1b]0;mine\x07b", "a\u202eb", "a\x9b2J", "a\x7fb", "a\nwarning b"])
def test_what_is_logged_from_outside_cannot_drive_a_terminal(kind, words):
    one = logging.LogRecord("stages.x", logging.WARNING, "x.py", 1, "feed refused why=%s", (words,), None)
    assert kind(()).format(one).isprintable()
