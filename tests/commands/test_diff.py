"""`onrecord diff`: what was edited, in words for people and as JSON."""

import json

import pytest

TEXT = (
    "Forty carts left the Brackwell quarry on Monday, the foreman Ada Lund said.\n\n"
    "The road to the valley was closed until the evening. Police said that one man was hurt."
)
EDITED = TEXT.replace("Forty", "Fifty").replace("Police said that one man", "One man")


@pytest.fixture
def edited(onrecord, tmp_path):
    for number, text in enumerate((TEXT, EDITED)):
        line = {"url": "https://hill.example/q", "title": "Carts \x1b[31mleave", "outlet": "Hill Gazette"}
        path = tmp_path / f"{number}.jsonl"
        path.write_text(json.dumps(line | {"text": text}) + "\n", encoding="utf-8")
        assert onrecord("ingest", path).returncode == 0
    return onrecord


def test_an_edit_is_shown_by_its_events_and_words(edited):
    shown = edited("diff", "https://www.hill.example/q?utm_source=x")
    words = " ".join(shown.stdout.split())
    assert shown.returncode == 0
    assert "number changed (Ada Lund): Forty" in words
    assert "attribution removed (Police)" in words
    assert "[-Police said that one-] {+One+} man was hurt." in words
    assert "(no note found)" in words
    assert "silent" not in words.lower()
    assert "\x1b" not in shown.stdout


def test_the_same_as_json(edited):
    record = json.loads(edited("diff", "1", "--json").stdout)
    [edit] = record["edits"]
    assert {event["kind"] for event in edit["events"]} == {"number_changed", "attribution_removed"}
    assert {"op": "replaced", "before": "Forty ", "after": "Fifty "} in edit["words"]


def test_an_article_that_is_not_there_is_named(edited):
    for asked in ("nothing of this name", "99", "%", "https://hill.example/other"):
        done = edited("diff", asked)
        assert (done.returncode, done.stdout) == (2, ""), asked
        assert "holds no article" in done.stderr


def test_an_edit_that_may_protect_is_shown_to_who_asks_and_says_so_at_its_head(edited):
    shown = edited("diff", "1")
    head = " ".join(shown.stdout.split("\n\n")[0].split())
    assert head.startswith("What was taken out here may protect somebody: a victim, a minor, a source")
    assert head.endswith("It is not to be passed on unreviewed.")
    assert "not to be passed on" in edited("diff", "1", "--json").stderr
    waiting = edited("diff", "--waiting")
    assert "takes out who said it. `onrecord diff 1`" in " ".join(waiting.stdout.split())
    assert "man was hurt" not in waiting.stdout
    assert edited("diff").returncode == 2


def test_a_person_decides_by_name_and_with_a_reason(edited):
    assert edited("diff", "1", "--confirm", "--by", "Ida").returncode == 2
    assert edited("diff", "1", "--confirm", "--reject", "--by", "Ida", "--why", "-").returncode == 2
    assert "is held back" in edited("diff", "1", "--reject", "--by", "Ida", "--why", "unsure").stdout
    assert "0 edits waiting" in edited("diff", "--waiting").stdout
    assert "may protect" in edited("diff", "1").stdout
    assert "may be shown" in edited("diff", "1", "--confirm", "--by", "Ida", "--why", "they said so").stdout
    assert "may protect" not in edited("diff", "1").stdout


def test_an_edit_that_protects_nobody_has_no_such_head(onrecord, tmp_path):
    for number, count in enumerate(("Forty", "Fifty")):
        line = {"url": "https://hill.example/q", "title": "Carts leave", "outlet": "Hill Gazette"}
        path = tmp_path / f"{number}.jsonl"
        path.write_text(json.dumps(line | {"text": TEXT.replace("Forty", count)}) + "\n", encoding="utf-8")
        done = onrecord("ingest", path)
    told = " ".join(done.stdout.split())
    assert "Edits, no note found Hill Gazette: Carts leave" in told
    assert "1 word cut, 1 put in. `onrecord diff 1`" in told
    assert "protect" not in onrecord("diff", "1").stdout + onrecord("diff", "--waiting").stdout


def test_a_claim_that_is_disputed_now_is_not_told_as_denied(onrecord, tmp_path):
    said = TEXT.replace("the foreman Ada Lund said.", "said the foreman Ada Lund.")
    disputed = TEXT.replace(
        "Forty carts left the Brackwell quarry on Monday, the foreman Ada Lund said.",
        "The foreman Ada Lund disputed that forty carts left the Brackwell quarry on Monday.",
    )
    for number, text in enumerate((said, disputed)):
        line = {
            "url": "https://hill.example/d",
            "title": "Carts leave",
            "outlet": "Hill Gazette",
            "text": text,
        }
        path = tmp_path / f"disputed-{number}.jsonl"
        path.write_text(json.dumps(line) + "\n", encoding="utf-8")
        assert onrecord("ingest", path).returncode == 0
    shown = " ".join(onrecord("diff", "https://hill.example/d").stdout.split())
    assert "polarity changed (Ada Lund): now told as turned down" in shown
    assert "denied" not in shown
