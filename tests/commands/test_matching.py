"""`match` as people type it."""

import json

SENTENCE = "Forty carts had left the Brackwell quarry on Monday."


def words_of(done):
    return " ".join(done.stdout.split())


def test_a_sentence_is_looked_for(onrecord, press, tmp_path):
    onrecord("ingest", press)
    told = words_of(onrecord("match", SENTENCE))
    assert told.startswith("Possible and unreviewed: found by a program")
    assert "may say the same as" in told
    assert "may deny" in told
    assert "Ivo Marsh (denied) · Valley Echo, 2026-10-06" in told
    assert "»forty carts had left the Brackwell quarry on Monday«" in told
    assert "2 articles of 2 outlets, from 2026-10-05 to 2026-10-06" in told

    found = json.loads(onrecord("match", SENTENCE, "--json").stdout)
    [asked] = found["asked"]
    assert {one["kind"] for one in asked["matches"]} >= {"same", "denial"}
    assert found["searched"]["articles"] == 2

    nothing = words_of(onrecord("match", "Penguins elected a pope."))
    assert nothing.startswith("No claim like “Penguins elected a pope”. Searched:")

    draft = tmp_path / "draft.txt"
    draft.write_text(f"{SENTENCE}\n\nThe mayor of Marlow said that the swimming pool will open in July.\n")
    told = words_of(onrecord("match", "--file", draft))
    assert "Looked for: »Forty carts had left the Brackwell quarry on Monday«" in told
    assert "nothing for 1 claim of the text" in told

    assert onrecord("match").returncode == 2
    assert onrecord("match", SENTENCE, "--file", draft).returncode == 2
    assert onrecord("match", " ").returncode == 2
    assert onrecord("match", "--file", tmp_path / "none.txt").returncode == 2
