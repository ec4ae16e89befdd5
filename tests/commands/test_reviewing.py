"""`review` as people type it: what is rejected is nowhere, what is confirmed is counted, mistakes say so."""

import json

import pytest

WORDS = "forty carts had left the Brackwell quarry"
DECIDED = ("--by", "Ines", "--why", "he is misquoted")


@pytest.fixture
def denial(onrecord, press):
    """The number of a claim that is in a dispute."""
    onrecord("ingest", press)
    found = json.loads(onrecord("claims", "--denied", "--word", "Brackwell", "--json").stdout)
    [claim] = [one["claim_id"] for one in found if WORDS in one["content"]]
    return claim


def lists(onrecord):
    """All that the commands print of claims, as text, JSON and CSV."""
    asked = (
        ("claims",), ("claims", "--json"), ("claims", "--csv"), ("claims", "--denied"),
        ("speakers", "Runa Oll"), ("search", "Brackwell"), ("search", "Brackwell", "--json"),
        ("search", "Brackwell", "--csv"), ("disputes",), ("disputes", "--json"), ("disputes", "--csv"),
        ("articles",), ("status",), ("export", "--canonical"),
    )  # fmt: skip
    return {words: onrecord(*words).stdout for words in asked}


def test_a_rejected_claim_is_in_no_list_and_a_confirmation_brings_it_back(onrecord, denial):
    before = lists(onrecord)
    assert (
        sum(WORDS in " ".join(told.split()).replace("»", "").replace("«", "") for told in before.values()) > 4
    )
    done = onrecord("review", f"claim:{denial}", "--reject", *DECIDED)
    assert done.returncode == 0, done.stderr
    assert "Rejected by Ines" in done.stdout
    for words, told in lists(onrecord).items():
        assert WORDS not in " ".join(told.split()).replace("»", "").replace("«", ""), words
        assert f'"claim_id": {denial},' not in told, words
    why = " ".join(onrecord("why", denial).stdout.split())
    assert "Rejected: it is in no answer. Decided by Ines" in why
    assert "he is misquoted" in why
    assert onrecord("review", f"claim:{denial}", "--confirm", *DECIDED).returncode == 0
    kept = lists(onrecord)
    assert f"1 of {len(json.loads(kept['claims', '--json']))} claims reviewed by a person" in kept["claims",]
    assert "checked against the page: the outlet printed this" in " ".join(kept["claims",].split())
    without = [line for line in kept["export", "--canonical"].splitlines() if '"a":"review"' not in line]
    assert without == before["export", "--canonical"].splitlines()
    why = " ".join(onrecord("why", denial).stdout.split())
    assert "Checked against the page: the outlet printed this. Decided by Ines" in why
    assert "earlier: Rejected" in why
    for _ in range(2):
        assert onrecord("review", f"claim:{denial}", "--undo", "--by", "Ines").returncode == 0
    assert answered(lists(onrecord)) == answered(before)


def answered(told):
    """Without the run that wrote the decision, which `status` names."""
    return {words: text for words, text in told.items() if words != ("status",)}


def test_a_correction_is_in_every_list_until_it_is_taken_back(onrecord, denial):
    before = lists(onrecord)
    why = onrecord("why", denial, "--json").stdout
    done = onrecord("review", f"claim:{denial}", "--by", "Ines", "--correct", "speaker=Runa Oll", "--correct",
                    "certainty=possibly")  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Corrected by Ines: speaker, certainty." in done.stdout
    told = lists(onrecord)
    assert "corrected by Ines: certainty, speaker" in " ".join(told["claims",].split())
    for words in (
        ("claims",),
        ("claims", "--csv"),
        ("speakers", "Runa Oll"),
        ("search", "Brackwell"),
        ("disputes", "--json"),
    ):
        assert "Runa Oll" in told[words], words
    assert "Runa Oll" in onrecord("claims", "--speaker", "Runa Oll").stdout
    words = " ".join(onrecord("why", denial).stdout.split())
    assert "speaker: the program read “Ivo Marsh”, a person put “Runa Oll”" in words
    assert "certainty: the program read “flatly”, a person put “possibly”" in words
    assert onrecord("review", f"claim:{denial}", "--by", "Ines", "--undo").returncode == 0
    assert answered(lists(onrecord)) == answered(before)
    assert onrecord("claims", "--speaker", "Runa Oll").returncode != 0
    after = json.loads(onrecord("why", denial, "--json").stdout)
    assert [one["decision"] for one in after.pop("reviews")] == ["correct", "undo"]
    assert after == {name: value for name, value in json.loads(why).items() if name != "reviews"}


def test_words_that_do_not_stand_in_the_sentence_are_refused(onrecord, denial):
    before = lists(onrecord)
    done = onrecord("review", f"claim:{denial}", "--by", "Ines", "--correct", "content=nine carts")
    assert done.returncode == 2
    assert "“nine carts” does not stand in the sentence. Copy the words from it." in " ".join(
        done.stderr.split()
    )
    assert lists(onrecord) == before


def test_a_dispute_is_rejected_by_the_number_it_is_shown_with(onrecord, denial):  # noqa: ARG001
    [first, *_] = json.loads(onrecord("disputes", "--json").stdout)
    shown = f"link:{first['link_ids'][0]}"
    assert shown in onrecord("disputes").stdout
    done = onrecord("review", *(f"link:{number}" for number in first["link_ids"]), "--reject", *DECIDED)
    assert done.returncode == 0, done.stderr
    assert first["link_ids"] not in [
        one["link_ids"] for one in json.loads(onrecord("disputes", "--json").stdout)
    ]
    assert shown not in onrecord("disputes").stdout


def test_a_dispute_that_a_person_confirmed_is_not_called_unreviewed(onrecord, denial):
    shown = json.loads(onrecord("disputes", "--json").stdout)
    assert [one["reviewed"] for one in shown] == [False] * len(shown)
    number = shown[0]["link_ids"][0]
    assert onrecord("review", f"link:{number}", "--confirm", *DECIDED).returncode == 0
    told = " ".join(onrecord("disputes").stdout.split())
    assert "Possible and unreviewed" not in told
    assert f"looked at and kept by a person: {shown[0]['relation']} (link:{number}" in told
    assert told.count("possibly: ") == len(shown) - 1
    why = " ".join(onrecord("why", denial).stdout.split())
    assert f"link:{number}, looked at and kept by a person" in why
    after = json.loads(onrecord("disputes", "--json").stdout)
    assert [one["reviewed"] for one in after] == [one["link_ids"] == shown[0]["link_ids"] for one in shown]
    assert onrecord("disputes", "--csv").stdout.splitlines()[1].split(",")[4] == "yes"
    assert onrecord("review", f"link:{number}", "--reject", *DECIDED).returncode == 0
    assert f"link:{number}" not in onrecord("disputes").stdout


@pytest.mark.parametrize(
    ("words", "told", "code"),
    [
        pytest.param(("claim:999999", "--reject", *DECIDED), "holds no claim 999999", 1, id="no such claim"),
        pytest.param(("link:999999", "--confirm", *DECIDED), "holds no link 999999", 1, id="no such link"),
        pytest.param(("12", "--reject", *DECIDED), "claim:NUMBER", 2, id="a bare number"),
        pytest.param(("claim:1", *DECIDED), "one of --confirm", 2, id="no decision"),
        pytest.param(
            ("claim:1", "--reject", "--confirm", *DECIDED), "one of --confirm", 2, id="two decisions"
        ),
        pytest.param(("claim:1", "--reject", "--why", "wrong"), "--by", 2, id="by nobody"),
        pytest.param(("claim:1", "--reject", "--by", " ", "--why", "wrong"), "--by", 2, id="by a blank"),
        pytest.param(("claim:1", "--reject", "--by", "Ines"), "--why", 2, id="without a reason"),
        pytest.param(("claim:1", "--reject", "--by", "Ines", "--why", "  "), "--why", 2, id="a blank reason"),
    ],
)
def test_a_mistake_says_so_and_nothing_is_written(onrecord, words, told, code):
    onrecord("db", "upgrade")
    before = onrecord("export", "--canonical").stdout
    done = onrecord("review", *words)
    assert done.returncode == code
    assert told in " ".join(done.stderr.split()).replace("│ ", "")
    assert done.stdout == ""
    assert onrecord("export", "--canonical").stdout == before


def test_who_decides_may_be_a_setting(onrecord, denial):
    done = onrecord(
        "review", f"claim:{denial}", "--reject", "--why", "wrong", ONRECORD_REVIEWER="Desk of Ines"
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(onrecord("why", denial, "--json").stdout)["reviews"][0]["reviewer"] == "Desk of Ines"


def test_no_ledger_is_made_for_a_decision(onrecord, tmp_path):
    done = onrecord("review", "claim:1", "--reject", *DECIDED)
    assert done.returncode == 3
    assert not (tmp_path / "ledger.db").exists()


# -- one after another -------------------------------------------------------------------------------


def test_a_key_each_decides_and_the_last_is_taken_back(onrecord, denial):  # noqa: ARG001
    shown = json.loads(onrecord("review", "--next", "--json", "--by", "Bo").stdout)
    assert shown["subject"] == f"{shown['kind']}:{shown['number']}"
    assert all(one["quote"] for one in shown["claims"])
    done = onrecord("review", "--next", "--by", "Ines", stdin="crkuq")
    assert done.returncode == 0, done.stderr
    told = " ".join(done.stdout.split())
    assert "c printed so · r no claim" in told
    assert "Taken back: " in told
    assert "1 decided by Ines." in told
    assert shown["subject"] + " ·" not in told, "Bo has it"


@pytest.fixture
def no_links(onrecord, denial):  # noqa: ARG001
    """A ledger in which only claims wait."""
    for one in json.loads(onrecord("disputes", "--json").stdout):
        for number in one["link_ids"]:
            onrecord("review", f"link:{number}", "--reject", *DECIDED)


def test_a_speaker_is_picked_or_typed(onrecord, no_links):  # noqa: ARG001
    done = onrecord("review", "--next", "--by", "Ines", stdin="k" * 20)
    assert "Nothing is left to decide." in done.stdout
    claims = [one for one in done.stdout.splitlines() if one.startswith("claim:")]
    assert len(claims) > 2
    done = onrecord("review", "--next", "--by", "Bo", stdin="sRuna Oll\ns1\ns-\n" + "k" * 20)
    assert "3 decided by Bo." in done.stdout
    assert "Runa Oll" in onrecord("speakers", "Runa Oll").stdout


def test_words_that_are_not_there_are_asked_for_again(onrecord, no_links):  # noqa: ARG001
    done = onrecord("review", "--next", "--by", "Ines", stdin="wno such words\nq")
    assert "“no such words” does not stand in the sentence." in " ".join(done.stdout.split())
    assert "0 decided by Ines." in done.stdout


def test_no_conflict_is_said(onrecord, denial):  # noqa: ARG001
    assert "No decision is in conflict" in onrecord("review", "--conflicts").stdout
    assert json.loads(onrecord("review", "--conflicts", "--json").stdout) == []


# -- handed on ---------------------------------------------------------------------------------------


def test_decisions_are_printed_and_taken_in_once(onrecord, denial, tmp_path):
    onrecord("review", f"claim:{denial}", "--confirm", "--by", "Ines")
    printed = onrecord("reviews", "export").stdout
    assert '"reviewer 1"' in printed
    assert "Ines" not in printed
    file = tmp_path / "decisions.jsonl"
    file.write_text(printed + "{}\n")
    done = onrecord("reviews", "import", file)
    assert done.returncode == 1
    assert "0 decisions taken in, 1 known before, 1 refused." in done.stdout
    assert "line 2: it has not the fields of a decision." in done.stderr
    assert json.loads(onrecord("reviews", "export", "--format", "gold").stdout)["claims"]
    assert onrecord("reviews", "export", "--format", "xml").returncode == 2
