"""The canonical export holds what was found, and nothing of when or in which order."""

import json

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from onrecord.errors import OnRecordError
from storage import tables
from storage.engine import open_engine
from storage.export import FORMATS, ExportFormat, canonical, format_named, formats
from storage.upgrade import upgrade
from tests.storage.ledgers import add_run, fill_quarry


def exported(engine):
    with Session(engine) as session:
        return list(canonical(session))


def test_lines_are_sorted_objects_without_numbers_of_rows(engine):
    fill_quarry(engine)
    lines = exported(engine)
    assert lines == sorted(lines)
    records = [json.loads(line) for line in lines]
    assert {record["a"] for record in records} == {"article", "claim", "link", "page", "story", "version"}
    assert not any(key == "id" or key.endswith(("_id", "_run")) for r in records for key in r)


def test_other_numbers_and_runs_change_nothing(engine, tmp_path):
    fill_quarry(engine)
    url = f"sqlite:///{tmp_path / 'other.db'}"
    upgrade(url)
    other = open_engine(url)
    with Session(other) as session, session.begin():
        for _ in range(3):
            add_run(session)
    # claims of the test name the run that read them
    fill_quarry(other)
    assert exported(other) == exported(engine)
    other.dispose()


@pytest.mark.parametrize(
    "order", [("new", "reprint"), ("revised", "duplicate")], ids=["one way", "the other"]
)
def test_which_of_two_pages_came_first_does_not_show(engine, order):
    fill_quarry(engine)
    before = exported(engine)
    with Session(engine) as session, session.begin():
        for page, outcome in zip((1, 2), order, strict=True):
            statement = sa.update(tables.Page).where(tables.Page.id == page).values(outcome=outcome)
            session.connection().execute(statement)
    assert exported(engine) == before


def test_a_claim_lost_shows(engine):
    claims = fill_quarry(engine)
    before = exported(engine)
    with Session(engine) as session, session.begin():
        statement = sa.update(tables.Claim).where(tables.Claim.id == claims["own"]).values(polarity="denied")
        session.connection().execute(statement)
    assert len(set(exported(engine)) ^ set(before)) == 2


def test_a_line_is_enough_for_a_new_form(monkeypatch):
    toy = ExportFormat("toy", "nothing at all", "toy.txt", "text/plain", lambda _: iter(["nothing\n"]))
    monkeypatch.setattr(formats, "FORMATS", (*FORMATS, toy))
    assert format_named("toy") is toy
    with pytest.raises(OnRecordError, match="toy \\(nothing at all\\)"):
        format_named("xml")


def test_every_form_has_a_name_of_its_own_and_says_what_it_holds():
    assert len({one.name for one in FORMATS}) == len({one.file_name for one in FORMATS}) == len(FORMATS)
    assert all(one.title and "/" in one.media_type for one in FORMATS)
