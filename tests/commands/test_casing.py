"""`case` as people type it: a folder that others can check, and only what may leave with --public."""

import json


def test_a_case_from_its_first_claim_to_its_folder(onrecord, press, tmp_path):
    onrecord("ingest", press)
    claims = json.loads(onrecord("claims", "--limit", "2", "--json").stdout)
    numbers = [str(row["claim_id"]) for row in claims]
    by = ("--by", "Ines")
    assert onrecord("case", "The quay", "add", *numbers, "--why", "same carts", *by).returncode == 0
    asked = onrecord("case", "The quay", "note", "Who counted?", "--ask", "Mara Quist", *by)
    number = asked.stdout.split(": ")[1].partition(",")[0]
    assert "open question to Mara Quist: Who counted?" in onrecord("case", "the quay").stdout
    assert onrecord("case", "The quay", "note", "The porter.", "--answers", number, *by).returncode == 0
    told = onrecord("case", "The quay", "status").stdout
    assert f"answer to {number}: The porter." in told
    assert claims[0]["quote"][:20] in told.replace("\n", " ")
    assert "The quay: 2 claims, 0 notes, 0 of 1 question open" in onrecord("case").stdout
    inside, public = tmp_path / "inside", tmp_path / "public"
    assert onrecord("label", f"article:{claims[0]['article_id']}", "--internal", *by).returncode == 0
    assert onrecord("case", "The quay", "export", "--to", inside).returncode == 0
    assert json.loads((inside / "case.json").read_text())["name"] == "The quay"
    assert "The porter." in (inside / "case.txt").read_text()
    assert onrecord("evidence", "verify", inside / "evidence").returncode == 0
    onrecord("case", "The quay", "export", "--to", public, "--public")
    assert not (public / "case.json").exists()
    words = "".join(one.read_text(errors="replace") for one in public.rglob("*") if one.is_file())
    assert claims[0]["claim_key"] not in words
    assert onrecord("case", "Pier", "status").returncode == 1
    assert onrecord("case", "The quay", "burn").returncode == 2
