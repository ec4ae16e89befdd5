"""A ledger leaves whole and comes back byte for byte, from either engine to either engine."""

import json
from datetime import UTC, datetime

import pytest
from sqlmodel import Session

from storage import tables
from storage.engine import open_engine, writing
from storage.export.moving import LEDGER, NotEmpty, NotWhole, read_whole, write_ledger, write_whole
from storage.export.whole import MADE_BY_PROGRAM, whole_tables
from storage.pages import key_of
from storage.tombstones import work_mark
from storage.upgrade import upgrade
from tests.storage.ledgers import NOW, add, fill_quarry


def quiet(*_):
    """No progress."""


def fill(engine):
    """A ledger with something of every awkward kind: bytes, JSON, references to later rows, erased works."""
    fill_quarry(engine)
    with writing(engine) as session:
        add(session, tables.PageBody(body_key="Zeta", body=b"\x28\xb5\x2f\xfd\x00", n_bytes=9))
        add(session, tables.PageBody(body_key="alpha", body=b"", n_bytes=0))
        page = session.get_one(tables.Page, 1)
        page.known = {"zulu": [1, 2.5, None], "alpha": "ž – “so”", "line": "a\u2028b"}
        later = add(session, tables.Story(story_key="later"))
        session.get_one(tables.Story, 1).merged_into = later.id
        session.get_one(tables.Claim, 1).replaced_by = 5
        mark = work_mark(key_of("gone"))
        add(session, tables.Tombstone(subject_key=mark, act="erased", reason="asked", decided_at=NOW))
        add(
            session,
            tables.WithheldClaim(claim_key="bbbb1111", claim_number=4, reason="asked", decided_at=NOW),
        )
        add(session, tables.Label(
            article_id=1, audience="internal", labelled_by="Ines", reason="ours", ai_opt_out=True,
            labelled_at=datetime(2026, 10, 9, 8, 7, 6, 543210, tzinfo=UTC),
        ))  # fmt: skip
        run = session.get_one(tables.Run, 1)
        run.message = None
        add(session, tables.Snapshot(made_at=NOW, n_sketches=1, n_shingles=1, shingles=b"\x00\xff\x01\x02"))


def written(engine, folder):
    folder.mkdir()
    with Session(engine) as session:
        write_whole(session, folder, quiet)
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.mark.parametrize("into", ["sqlite", "the same engine"])
def test_out_and_in_and_out_again_is_the_same_bytes(engine, tmp_path, request, into):
    fill(engine)
    first = written(engine, tmp_path / "first")
    url = f"sqlite:///{tmp_path / 'other.db'}"
    if into == "the same engine" and engine.dialect.name != "sqlite":
        with request.getfixturevalue("lender").lent() as name:
            assert_same(first, postgres_url(engine, name), tmp_path)
    else:
        assert_same(first, url, tmp_path)


def test_a_ledger_of_files_comes_back_on_postgresql(postgres, lender, tmp_path):
    own = f"sqlite:///{tmp_path / 'own.db'}"
    upgrade(own)
    fill(open_engine(own))
    first = written(open_engine(own), tmp_path / "first")
    with lender.lent() as name:
        assert_same(first, postgres_url(open_engine(postgres), name), tmp_path)
    open_engine(own).dispose()


def postgres_url(engine, name):
    return engine.url.set(database=name).render_as_string(hide_password=False)


def assert_same(first, url, tmp_path):
    read_whole(url, tmp_path / "first", quiet)
    made = open_engine(url)
    assert written(made, tmp_path / "second") == first
    with writing(made) as session:
        assert add(session, tables.Story(story_key="new")).id == 4  # above all that came
    made.dispose()


def test_as_sqlite_it_is_a_ledger(engine, tmp_path):
    fill(engine)
    folder = tmp_path / "ledger"
    folder.mkdir()
    with Session(engine) as session:
        write_ledger(session, folder, quiet)
    made = open_engine(f"sqlite:///{folder / LEDGER}")
    assert written(made, tmp_path / "again") == written(engine, tmp_path / "first")
    made.dispose()


def test_nothing_is_left_out_but_what_the_program_writes_itself():
    from sqlmodel import SQLModel

    assert {one.name for one in SQLModel.metadata.sorted_tables} - {
        one.name for one in whole_tables()
    } == set(MADE_BY_PROGRAM)


def test_each_file_holds_rows_and_the_columns_that_are_told_of_it(engine, tmp_path):
    fill(engine)
    files = written(engine, tmp_path / "first")
    told = json.loads(files.pop("datapackage.json"))["resources"]
    assert {one["path"] for one in told} == set(files)
    for one in told:
        lines = files[one["path"]].decode().split("\n")[:-1]
        assert len(lines) == one["rows"] > 0
        assert list(json.loads(lines[0])) == [field["name"] for field in one["schema"]["fields"]]


def test_a_file_that_is_gone_is_missed(engine, tmp_path):
    fill(engine)
    written(engine, tmp_path / "first")
    (tmp_path / "first" / "tombstones.jsonl").unlink()
    with pytest.raises(NotWhole, match="tombstones"):
        read_whole(f"sqlite:///{tmp_path / 'other.db'}", tmp_path / "first", quiet)


def test_a_changed_file_and_a_ledger_that_holds_something_are_refused(engine, tmp_path):
    fill(engine)
    written(engine, tmp_path / "first")
    url = f"sqlite:///{tmp_path / 'other.db'}"
    with pytest.raises(NotEmpty):
        read_whole(engine.url.render_as_string(hide_password=False), tmp_path / "first", quiet)
    claims = tmp_path / "first" / "claims.jsonl"
    claims.write_bytes(claims.read_bytes().replace(b"Forty", b"Fifty"))
    with pytest.raises(NotWhole, match=r"claims\.jsonl"):
        read_whole(url, tmp_path / "first", quiet)
    descriptor = tmp_path / "first" / "datapackage.json"
    told = json.loads(descriptor.read_text("utf-8"))
    told["onrecord"]["tables"] = "0001"
    descriptor.write_text(json.dumps(told), "utf-8")
    with pytest.raises(NotWhole, match="another version"):
        read_whole(url, tmp_path / "first", quiet)
    descriptor.unlink()
    with pytest.raises(NotWhole, match="no whole ledger"):
        read_whole(url, tmp_path / "first", quiet)
    assert not (tmp_path / "other.db").exists()
