"""A newer version reads what is stored: what changed is told by kind, and what was is still there."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from stages.ingest import ingest
from stages.reprocessing import open_next, reprocess
from storage.engine import session, writing
from storage.queries.replays import replay
from storage.queries.rows import rows
from storage.runs import open_run
from tests.stages.holding import NOW, held

LATER = NOW + timedelta(days=1)


def tell(engine, *statements):
    with writing(engine) as opened:
        for statement in statements:
            opened.connection().execute(sa.text(statement))


def ask(engine, statement):
    with session(engine) as opened:
        return rows(opened, statement)


def balanced(engine):
    fates = ("new", "revised", "duplicate", "reprint", "unchanged", "rejected", "deferred", "pending")
    for row in ask(engine, "SELECT * FROM run_ledger"):
        assert row["taken"] == sum(row[fate] for fate in fates), row


def age_readings(engine):
    """All readings are as if an older extractor had made them."""
    tell(
        engine,
        "UPDATE extractions SET extractor_version = '0'",
        "UPDATE stage_results SET code_version = '0' WHERE stage = 'extract'",
    )


def age_texts(engine):
    tell(
        engine,
        "UPDATE article_versions SET cleaner_version = '0'",
        "UPDATE stage_results SET code_version = '0' WHERE stage = 'clean'",
    )


def age_links(engine):
    """All links are as if an older linker had made them."""
    tell(
        engine,
        "UPDATE links SET linker_version = '0'",
        "UPDATE stage_results SET code_version = '0' WHERE stage = 'link'",
    )


def told(engine, run):
    with session(engine) as opened:
        return replay(opened, run)


def test_the_same_program_reads_the_same(engine, ingested):
    ingested()
    before = held(engine)
    n_claims = len(ask(engine, "SELECT id FROM claims"))
    age_readings(engine)
    found = told(engine, reprocess(engine, "claims", now=LATER))
    assert found.texts > 0
    assert {kind for kind, n in found.claims.items() if n} == {"same"}
    assert [line for line in held(engine) if '"is_current":true' in line or '"a":"link"' in line] == [
        line for line in before if '"is_current":true' in line or '"a":"link"' in line
    ]
    assert len(ask(engine, "SELECT id FROM claims WHERE extraction_id IS NOT NULL")) == 2 * n_claims
    balanced(engine)


def test_what_is_otherwise_is_told_by_kind_and_points_to_its_successor(engine, ingested):
    ingested()
    [first, second] = [
        row["id"] for row in ask(engine, "SELECT id FROM claims WHERE is_current ORDER BY id LIMIT 2")
    ]
    tell(
        engine,
        f"UPDATE claims SET polarity = 'denied' WHERE id = {first} AND polarity <> 'denied'",
        f"UPDATE claims SET certainty = 'possible' WHERE id = {second} AND certainty <> 'possible'",
    )
    age_readings(engine)
    found = told(engine, reprocess(engine, "claims", now=LATER))
    assert (found.claims["polarity"], found.claims["certainty"], found.claims["added"]) == (1, 1, 0)
    assert {one.kind for one in found.examples} == {"polarity", "certainty"}
    old = ask(engine, f"SELECT is_current, replaced_by FROM claims WHERE id = {first}")[0]
    assert not old["is_current"]
    new = ask(
        engine, f"SELECT is_current, polarity, replaced_by FROM claims WHERE id = {old['replaced_by']}"
    )[0]
    assert (bool(new["is_current"]), new["polarity"], new["replaced_by"]) == (True, "asserted", None)


def test_a_claim_that_only_one_reading_has_is_added_or_dropped(engine, ingested):
    ingested()
    [claim] = ask(engine, "SELECT * FROM claims WHERE is_current ORDER BY id LIMIT 1")
    tell(
        engine,
        f"UPDATE claim_spans SET start = 0, \"end\" = 1 WHERE part = 'content' AND claim_id = {claim['id']}",
    )
    age_readings(engine)
    found = told(engine, reprocess(engine, "claims", now=LATER))
    assert (found.claims["added"], found.claims["dropped"]) == (1, 1)
    assert ask(engine, f"SELECT replaced_by FROM claims WHERE id = {claim['id']}")[0]["replaced_by"] is None


@pytest.mark.parametrize("what", ["claims", "text"])
def test_reprocessing_twice_finds_nothing_to_do(engine, ingested, what):
    ingested()
    age_readings(engine)
    age_texts(engine)
    reprocess(engine, what, now=LATER)
    after = held(engine)
    found = told(engine, reprocess(engine, what, now=LATER))
    assert (found.texts, found.first_readings, found.cleaned) == (0, 0, {})
    assert held(engine) == after


@pytest.mark.parametrize("what", ["claims", "text"])
def test_what_a_dead_reprocessing_left_is_finished_by_any_run(engine, folder, ingested, what):
    ingested()
    before = held(engine)
    {"claims": age_readings, "text": age_texts}[what](engine)
    with open_run(engine, flow="reprocess", asked=what, now=NOW) as run:
        assert open_next(engine, run, what, 0, 1000)
    ingest(engine, [str(folder)], now=LATER)
    assert ask(engine, "SELECT id FROM stage_results WHERE outcome IS NULL") == []
    current = [line for line in held(engine) if '"is_current":true' in line]
    assert current == [line for line in before if '"is_current":true' in line]
    balanced(engine)


def test_a_text_that_comes_out_the_same_stays_the_same_version(engine, ingested):
    ingested()
    before = held(engine)
    age_texts(engine)
    found = told(engine, reprocess(engine, "text", now=LATER))
    assert set(found.cleaned) == {"same text"}
    assert held(engine) == before
    balanced(engine)


def test_a_text_that_comes_out_otherwise_is_a_version_of_the_same_article(engine, ingested):
    ingested()
    page, version, article = _one(engine, "https://echo.example/storm")
    tell(
        engine,
        f"UPDATE article_versions SET text = text || ' Share this story with your friends today.', "
        f"version_key = 'older' WHERE id = {version}",
    )
    age_texts(engine)
    found = told(engine, reprocess(engine, "text", now=LATER))
    assert found.cleaned["new text"] == 1
    again = _one(engine, "https://echo.example/storm")
    assert (again[0], again[2]) == (page, article)
    assert again[1] != version
    assert (
        ask(engine, f"SELECT article_id FROM article_versions WHERE id = {version}")[0]["article_id"]
        == article
    )
    texts = ask(engine, f"SELECT text FROM article_versions WHERE id = {again[1]}")
    assert "Share this story" not in texts[0]["text"]
    current = ask(
        engine, f"SELECT DISTINCT version_id FROM claims WHERE article_id = {article} AND is_current"
    )
    assert [row["version_id"] for row in current] == [again[1]]
    balanced(engine)


def test_a_page_that_was_refused_and_is_an_article_now_is_taken_in(engine, folder, ingested, new_ledger):
    ingested()
    whole = held(engine)
    other = new_ledger()
    ingest(other, [str(folder / "wire.jsonl")], now=NOW)
    with open_run(other, flow="ingest-seeds", asked="march", now=NOW) as run:
        _refuse(other, run, folder / "march.txt")
    ingest(other, [str(folder / "nothing.txt")], now=NOW)
    found = told(other, reprocess(other, "text", now=LATER))
    assert found.cleaned["accepted"] == 1
    assert held(other) == whole
    balanced(other)


def _refuse(engine, run, path):
    """The file's page is refused, as if an older cleaner had seen no article in it."""
    from stages.reading import list_files, read_files

    read_files(engine, run, list_files([str(path)]))
    waits = "SELECT subject_id FROM stage_results WHERE stage = 'clean' AND outcome IS NULL"
    tell(
        engine,
        "INSERT INTO rejections (page_id, stage, code, detail, remedy, run_id, last_run, rejected_at) SELECT "
        f"id, 'clean', 'too_short', '', '', {run.id}, {run.id}, read_at FROM pages WHERE id IN ({waits})",
        f"UPDATE pages SET outcome = 'rejected', outcome_run = {run.id} WHERE id IN ({waits})",
        "UPDATE stage_results SET outcome = 'rejected', code_version = '0' WHERE outcome IS NULL",
    )


def _one(engine, url):
    [row] = ask(
        engine,
        f"SELECT g.id AS page, v.id AS version, v.article_id AS article FROM pages g "
        f"JOIN article_versions v ON v.id = g.version_id WHERE v.url = '{url}'",
    )
    return row["page"], row["version"], row["article"]


def test_what_an_older_linker_found_is_told_once_it_is_linked_again(engine, folder, ingested):
    held_up = "The sea wall of Lissen Point had {} after the storm, harbour master {} said on Monday."
    (folder / "wall.txt").write_text(held_up.format("cracked", "Ada Brook"))
    (folder / "wall-again.txt").write_text(held_up.format("not cracked", "Ivo Marsh"))
    ingested()
    asked = "SELECT kind, a_claim_id, b_claim_id FROM disputes ORDER BY a_claim_id, b_claim_id, kind"
    before = ask(engine, asked)
    assert before
    age_links(engine)
    assert ask(engine, asked) == []
    reprocess(engine, "links", now=LATER)
    assert ask(engine, asked) == before
    balanced(engine)


def test_linking_again_twice_finds_nothing_to_do(engine, ingested):
    ingested()
    before = held(engine)
    age_links(engine)
    reprocess(engine, "links", now=LATER)
    count = "SELECT count(*) AS n FROM stage_results WHERE stage = 'link'"
    after = ask(engine, count)
    reprocess(engine, "links", now=LATER)
    assert ask(engine, count) == after
    assert held(engine) == before
