"""Tables of the ledger written out: all rows, as the views have them, in files that others read."""

import csv
import hashlib
import io
import json
import tomllib
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from onrecord.errors import OnRecordError
from storage import tables
from storage.export.formats import table_form
from storage.export.natural_keys import CANONICAL
from storage.export.packages import DESCRIPTOR, FolderTaken, describe, empty_folder, write_tables
from storage.export.relations import RELATIONS, relation, relation_named
from storage.export.streams import batches, size
from storage.export.tableforms import TABLE_FORMS
from storage.export.text_files import as_csv, as_jsonl
from storage.queries.rows import rows
from tests.sources import ROOT
from tests.storage.ledgers import NOW, fill_quarry


def told(session, name, **wanted):
    """The rows of a table as its JSON Lines tell them."""
    asked = relation(name, **wanted)
    return [
        json.loads(line) for piece in as_jsonl(asked, batches(session, asked)) for line in piece.splitlines()
    ]


@pytest.fixture
def quarry(engine):
    fill_quarry(engine)
    with Session(engine) as session:
        yield session


def test_claims_are_the_rows_of_their_view(quarry):
    [key] = (row["words_key"] for row in rows(quarry, "SELECT * FROM claims WHERE claim_key = 'aaaa1111'"))
    quarry.add(
        tables.Review(
            subject_kind="claim", subject_key="aaaa1111", decision="confirm", reviewer="Ines", reason="read",
            decided_at=NOW, words_key=key,
        )
    )  # fmt: skip
    quarry.add(
        tables.Label(article_id=2, audience="internal", labelled_by="Ines", reason="ours", labelled_at=NOW)
    )
    quarry.flush()
    found = told(quarry, "claims")
    assert found == rows(quarry, "SELECT * FROM claims_view ORDER BY claim_id")
    assert {(row["claim_key"], row["reviewed"]) for row in found if row["reviewed"] == "yes"} == {
        ("aaaa1111", "yes")
    }
    assert {row["label"] for row in found} == {None, "internal"}


@pytest.mark.parametrize("name", RELATIONS)
def test_as_many_rows_come_as_were_told_before(quarry, name):
    assert size(quarry, relation(name)).rows == len(told(quarry, name)) > 0


def test_links_are_possible_until_a_person_kept_them(quarry):
    found = told(quarry, "links")
    assert [(row["kind"], row["is_dispute"], row["status"]) for row in found] == [
        ("denial", "yes", "possible"), ("number_disagreement", "yes", "possible"),
    ]  # fmt: skip
    assert found[0]["a_quote"] == "Ivo Marsh denied that forty carts had left."


def test_texts_come_where_they_are_asked_for_and_hold_nothing_withheld(quarry):
    assert "text" not in told(quarry, "articles")[0]
    assert told(quarry, "articles", with_texts=True)[1]["text"].startswith("Ivo Marsh denied")
    quarry.add(tables.WithheldClaim(claim_key="bbbb1111", claim_number=4, reason="asked", decided_at=NOW))
    quarry.flush()
    assert [row["text"] is None for row in told(quarry, "articles", with_texts=True)] == [False, True]
    assert "bbbb1111" not in {row["claim_key"] for row in told(quarry, "claims")}


@pytest.mark.parametrize("name", RELATIONS)
def test_what_is_internal_leaves_in_no_table_for_others(quarry, name):
    quarry.add(
        tables.Label(article_id=2, audience="internal", labelled_by="Ines", reason="ours", labelled_at=NOW)
    )
    quarry.flush()
    everything, leaving = told(quarry, name), told(quarry, name, is_public=True)
    assert len(leaving) == size(quarry, relation(name, is_public=True)).rows < len(everything)
    assert not any("Marsh" in str(value) for row in leaving for value in row.values())


def test_a_headline_that_holds_a_withheld_claim_keeps_the_article_in(quarry):
    quarry.connection().execute(
        sa.update(tables.Claim).where(tables.Claim.claim_key == "bbbb1111").values(place="headline")
    )
    quarry.add(tables.WithheldClaim(claim_key="bbbb1111", claim_number=4, reason="asked", decided_at=NOW))
    quarry.flush()
    assert [row["article_id"] for row in told(quarry, "articles", is_public=True)] == [1]
    canonical = "".join(CANONICAL.write(quarry, True))
    assert "On quarry" in canonical
    assert "On carts" not in canonical


def test_nothing_in_csv_is_computed_or_acts(quarry):
    for place, title in enumerate(("=HYPERLINK(1)", " +1", "a\x1b[2Jb", "two\nlines"), 1):
        of_one = sa.update(tables.ArticleVersion).where(tables.ArticleVersion.id == (place + 1) // 2)
        quarry.connection().execute(of_one.values(**{"title" if place % 2 else "standfirst": title}))
    asked = relation("articles")
    [heading, *found] = csv.reader(io.StringIO("".join(as_csv(asked, batches(quarry, asked)))))
    cells = {cell for row in found for cell in row}
    assert heading == [one.name for one in asked.columns]
    assert {"'=HYPERLINK(1)", "' +1", "a\\x1b[2Jb", "two lines"} <= cells


@pytest.mark.parametrize("form", TABLE_FORMS, ids=lambda one: one.name)
def test_a_folder_tells_what_it_holds(quarry, tmp_path, form):
    if form.lines is None:
        pytest.importorskip({"parquet": "pyarrow", "xlsx": "xlsxwriter"}[form.name])
    seen = []
    wanted = [relation(name, with_texts=True) for name in RELATIONS]
    written = write_tables(quarry, tmp_path, wanted, form, lambda *done: seen.append(done))
    describe(tmp_path, written, created=datetime(2026, 10, 9, tzinfo=UTC), is_public=False)
    descriptor = json.loads((tmp_path / DESCRIPTOR).read_text("utf-8"))
    assert [one["name"] for one in descriptor["resources"]] == list(RELATIONS)
    for one, asked in zip(descriptor["resources"], wanted, strict=True):
        raw = (tmp_path / one["path"]).read_bytes()
        assert one["hash"] == f"sha256:{hashlib.sha256(raw).hexdigest()}"
        assert one["bytes"] == len(raw)
        assert [field["name"] for field in one["schema"]["fields"]] == [
            column.name for column in asked.columns
        ]
    assert ("claims", 5, 5) in seen
    with pytest.raises(FolderTaken):
        empty_folder(tmp_path)


def test_parquet_holds_each_column_in_its_kind(quarry, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    asked = relation("claims")
    table_form("parquet").write(tmp_path / "c.parquet", asked, batches(quarry, asked))
    found = parquet.read_table(tmp_path / "c.parquet")
    assert [row["quote"] for row in found.to_pylist()] == [row["quote"] for row in told(quarry, "claims")]
    kinds = {"text": "string", "integer": "int64", "number": "double", "instant": "timestamp[us, tz=UTC]"}
    assert [str(field.type) for field in found.schema] == [kinds[one.kind] for one in asked.columns]
    assert found.to_pylist()[0]["first_seen_at"] == NOW


def test_an_empty_ledger_gives_empty_tables_with_their_columns(engine, tmp_path):
    with Session(engine) as session:
        for form in TABLE_FORMS:
            if form.lines is None:
                pytest.importorskip({"parquet": "pyarrow", "xlsx": "xlsxwriter"}[form.name])
            asked = relation("figures")
            form.write(tmp_path / form.name, asked, batches(session, asked))
    assert (tmp_path / "csv").read_text("utf-8").split(",")[0] == "claim_id"


def test_what_is_none_gets_a_list():
    with pytest.raises(OnRecordError, match="claims, articles"):
        relation_named("speakers")
    with pytest.raises(OnRecordError, match=r"parquet \(for DuckDB"):
        table_form("ods")


def test_columns_that_the_view_has_are_told_in_the_words_of_its_page():
    page = (ROOT / "docs" / "schema.md").read_text("utf-8")
    part = page.split("\n## claims_view\n")[1].split("\n## ")[0]
    told = {
        name: about
        for name, _, about in (line[3:].partition("`: ") for line in part.splitlines() if line[:3] == "- `")
    }
    columns = tomllib.loads((ROOT / "storage/export/columns.toml").read_text("utf-8"))["claims"]["columns"]
    assert {name: about for name, (_, about) in columns.items()} == told
