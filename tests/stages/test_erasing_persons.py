"""Of whoever was erased no claim, decision, note, edit or watch is left, and a new reading brings none."""

import json
from datetime import timedelta

import pytest

from stages.checking import bring_in_checks
from stages.departing import departed
from stages.erasing import erase_person, preview
from stages.ingest import ingest
from stages.persons import Act, alias, bring_in
from stages.removing import NotThere
from stages.reprocessing import reprocess
from stages.reviewing import review
from storage import tables
from storage.doors import told_outside
from storage.engine import session, writing
from storage.queries.rows import rows
from tests.onrecord.test_factchecks import REVIEW
from tests.stages.conftest import article
from tests.stages.desk import watching
from tests.stages.holding import NOW

NAME = "Quilla Zephyrine"
TEXT = (
    f"The harbour master {NAME} said on Monday that 61 crates had gone under at the pier of Orsk. Zephyrine "
    "told the council that nobody was hurt.\n\nThe owner Bo Frey denied that 61 crates had gone under there. "
    f"He said that {NAME} had counted them twice.\n\nTwo ferries left the pier before noon, and a third was "
    "waiting for its crew, the port authority said in a short statement to the press."
)


@pytest.fixture
def pier(engine, tmp_path):
    file = tmp_path / "pier.jsonl"
    file.write_text(
        article("https://pier.example/a", TEXT, "Pier Post", "2026-03-01T09:00:00+00:00", "Crates")
    )
    ingest(engine, [str(file)], now=NOW)


def everywhere(engine):
    """Every row of every table but those of texts and pages, which stay."""
    kept = {"article_versions", "page_bodies", "pages", "bands", "sketches"}
    with session(engine) as opened:
        names = [one.name for one in tables.Article.metadata.sorted_tables if one.name not in kept]
        return {name: str(rows(opened, f"SELECT * FROM {name}")) for name in names}


@pytest.mark.usefixtures("pier")
def test_nothing_of_a_person_is_left_and_nothing_comes_back(engine, told):
    watching(engine, "quilla", speakers=(NAME,))
    [claim, *_] = [row["id"] for row in told(f"SELECT id FROM claims WHERE sentence LIKE '%{NAME}%'")]
    review(engine, [f"claim:{claim}"], "note", "Ines", f"ask {NAME} again", NOW)
    with session(engine) as opened:
        quoted = told_outside(opened, claim)
    departed(engine, "evidence", "case.zip", [quoted], NOW)
    seen = preview(engine, NAME.upper())
    assert claim in seen.found.claims
    assert seen.found.watches == ("quilla",)
    assert [(one.door, one.place, one.n) for one in seen.left] == [("evidence", "case.zip", 1)]
    assert [row.title for row in seen.works] == ["Crates"]
    assert "Zephyrine" in str(everywhere(engine))
    erase_person(engine, NAME, "request of 3 March", NOW)
    assert {name for name, held in everywhere(engine).items() if "ephyrine" in held} == set()
    left = told("SELECT sentence FROM claims_current")
    assert any("Two ferries" in row["sentence"] for row in left)
    with writing(engine) as opened:
        opened.connection().exec_driver_sql("UPDATE extractions SET extractor_version = 'older'")
    reprocess(engine, "claims", now=NOW)
    assert {name for name, held in everywhere(engine).items() if "ephyrine" in held} == set()
    assert told("SELECT sentence FROM claims_current") == left
    assert told("SELECT e.n_claims FROM extractions e WHERE e.is_current") == [{"n_claims": len(left)}]


def test_a_name_in_one_word_names_nobody(engine):
    with pytest.raises(NotThere):
        preview(engine, "Zephyrine")


@pytest.mark.usefixtures("pier")
def test_whoever_is_not_there_takes_nothing_along(engine, told):
    before = told("SELECT * FROM claims ORDER BY id")
    erase_person(engine, "Nadia Nobody", "request", NOW)
    assert told("SELECT * FROM claims ORDER BY id") == before


@pytest.mark.usefixtures("pier")
def test_nothing_is_left_in_lists_in_fact_checks_or_in_decisions_about_names(engine, told):
    act = Act("Ines", "", NOW)
    given = f"id,name,alias\n1,{NAME},Bo Frey\n2,Tamsin Okoro,\n"
    bring_in(engine, "council", given, act)
    alias(engine, NAME, ["Q. Zephyrine-Holm"], act)
    alias(engine, "Bo Frey", [NAME], Act("Ines", "", NOW + timedelta(hours=1)))
    about = {**REVIEW, "claimReviewed": f"{NAME} counted 61 crates.", "url": "https://check.example/z"}
    bring_in_checks(engine, json.dumps([REVIEW, about]), "Ines", NOW)
    assert "ephyrine" in str(everywhere(engine)["listed_names"] + everywhere(engine)["fact_checks"])
    erase_person(engine, NAME, "request of 3 March", NOW)
    assert {name for name, held in everywhere(engine).items() if "ephyrine" in held} == set()
    assert told("SELECT name FROM listed_persons") == [{"name": "Tamsin Okoro"}]
    assert len(told("SELECT id FROM fact_checks")) == 1
    bring_in(engine, "council", given, act)
    bring_in_checks(engine, json.dumps([about]), "Ines", NOW)
    assert {name for name, held in everywhere(engine).items() if "ephyrine" in held} == set()
