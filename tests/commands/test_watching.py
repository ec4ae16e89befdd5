"""`onrecord watch` as people meet it: what is refused says why, what is new is told once."""

import json

import pytest


def text_of(done):
    return " ".join((done.stdout + done.stderr).split())


def test_what_is_new_is_told_once(onrecord, press):
    assert onrecord("watch", "add", "carts", "--words", "carts").returncode == 0
    onrecord("ingest", press)
    told = onrecord("watch", "run")
    assert "»Forty carts left the Brackwell quarry on Monday«, the foreman Ada Lund said." in told.stdout
    assert "Hill Gazette, “Carts leave the quarry”, 5 October 2026" in told.stdout
    assert "Claim 1;" in told.stdout
    assert onrecord("watch", "run").stdout == "carts: nothing new.\n"
    assert "Forty carts" in onrecord("watch", "run", "carts", "--all").stdout


def test_a_look_that_is_only_tried_shows_it_again(onrecord, press):
    onrecord("watch", "add", "carts", "--words", "carts")
    onrecord("ingest", press)
    first = onrecord("watch", "run", "--dry-run")
    assert "Forty carts" in first.stdout
    assert onrecord("watch", "run", "--dry-run").stdout == first.stdout
    told = json.loads(onrecord("watch", "run", "--json").stdout)
    assert told[0]["hits"][0]["claims"][0]["claim_id"]


def test_a_list_of_a_person_is_the_desks_own_act_and_says_so(onrecord, press):
    onrecord("ingest", press)
    refused = onrecord("watch", "add", "lund", "--speaker", "Lund", "--held")
    assert refused.returncode == 2
    assert 'onrecord speakers add "Ada Lund" --why' in text_of(refused)
    onrecord("speakers", "add", "Ada Lund", "--by", "Ines", "--why", "our story")
    done = onrecord("watch", "add", "lund", "--speaker", "Lund", "--held")
    assert "because you asked for it" in text_of(done)
    assert "of Ada Lund" in done.stdout
    told = onrecord("watch", "run", "lund")
    assert "Ada Lund" in told.stdout
    assert "You asked to be told: of Ada Lund" in told.stdout


@pytest.mark.parametrize(
    ("given", "words"),
    [
        pytest.param([], "would tell everything", id="nothing"),
        pytest.param(["--speaker", "Ada Lind"], "Near spellings: Ada Lund", id="misspelled speaker"),
        pytest.param(["--outlet", "Hill Gazete"], "Near spellings: Hill Gazette", id="misspelled outlet"),
        pytest.param(["--words", "?!"], "no word to look for", id="no words"),
        pytest.param(["--kind", "lies"], "There are: said", id="no such kind"),
        pytest.param(["--about", "9999"], "holds no claim", id="no such claim"),
        pytest.param(["--about", "1", "--kind", "said"], "Leave one of them out", id="about and said"),
        pytest.param(["--kind", "feed-failing", "--words", "x"], "about feeds", id="feeds have no words"),
        pytest.param(["--words", "x", "--every", "minute"], "none of run, hour and day", id="how often"),
        pytest.param(["--words", "x", "--atom", "/nowhere/at/all.xml"], "no folder", id="no folder"),
        pytest.param(["--words", "x", "--webhook", "https://a.example"], "ONRECORD_WEBHOOK_KEY", id="no key"),
        pytest.param(["--words", "x", "--webhook", "ftp://a.example"], "neither http", id="no webhook"),
        pytest.param(["--words", "x", "--notify", "slack://a/b/c"], "name of a variable", id="an address"),
        pytest.param(["--words", "x", "--notify", "NOT_SET_HERE"], "holds nothing", id="not set"),
    ],
)
def test_what_cannot_be_a_watch_is_refused_in_words(onrecord, press, given, words):
    onrecord("ingest", press)
    done = onrecord("watch", "add", "desk", *given)
    assert done.returncode in (1, 2)
    assert words in text_of(done)
    assert onrecord("watch", "list").stdout.startswith("Nobody watches anything")


def test_a_name_that_the_ledger_has_not_met_can_be_waited_for(onrecord, press):
    assert onrecord("watch", "add", "lund", "--speaker", "Ada Lund", "--unknown").returncode == 2
    onrecord("speakers", "add", "Ada Lund", "--by", "Ines", "--why", "our story")
    done = onrecord("watch", "add", "lund", "--speaker", "Ada Lund", "--unknown")
    assert done.returncode == 0
    onrecord("ingest", press)
    assert "Ada Lund" in onrecord("watch", "run").stdout


def test_the_list_tells_what_is_watched_and_how_it_goes(onrecord, press, tmp_path):
    onrecord(
        "watch",
        "add",
        "carts",
        "--words",
        "carts",
        "--kind",
        "denied",
        "--kind",
        "figures",
        "--atom",
        "c.xml",
    )
    onrecord("ingest", press)
    listed = onrecord("watch", "list")
    assert "carts: denied or figures; with “carts”" in listed.stdout
    assert "fine, last told" in text_of(listed)
    [one] = json.loads(onrecord("watch", "list", "--json").stdout)
    assert one["untold"] == one["hits"] > 0
    assert [place["kind"] for place in one["channels"]] == ["terminal", "atom"]
    assert (tmp_path / "c.xml").exists()


def test_a_misspelled_watch_is_met_with_the_near_ones(onrecord):
    onrecord("watch", "add", "carts", "--words", "carts")
    done = onrecord("watch", "remove", "crats")
    assert done.returncode == 2
    assert "Near spellings: carts." in text_of(done)
    assert "Near spellings: carts." in text_of(onrecord("watch", "run", "crats"))
    assert onrecord("watch", "remove", "Carts").returncode == 0
    assert "Nobody watches" in onrecord("watch", "run").stdout


def test_erasing_tells_those_who_were_told_at_once(onrecord, press, tmp_path):
    onrecord("watch", "add", "carts", "--words", "carts", "--atom", "c.xml")
    onrecord("ingest", press)
    assert "Forty carts" in (tmp_path / "c.xml").read_text()
    onrecord("erase", "https://hill.example/quarry", "--reason", "request", "--yes")
    left = (tmp_path / "c.xml").read_text()
    assert "Forty carts" not in left
    assert "no longer stands" in left


def test_words_of_a_watch_do_nothing_in_a_terminal(onrecord):
    done = onrecord("watch", "add", "carts", "--words", "carts \x1b[2Jquarry", "--unknown")
    assert "\x1b" not in done.stdout + onrecord("watch", "list").stdout
