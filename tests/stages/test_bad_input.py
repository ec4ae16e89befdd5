"""Bad input is refused by name with a remedy, and the other files of the run are in."""

import gzip
import os
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlmodel import col, select

from onrecord.seeds import read_file
from onrecord.types import Document, ReadFailed
from stages.ingest import ingest
from stages.reading import list_files
from storage import tables
from storage.engine import DatabaseProblem, session, writing
from storage.upgrade import require_current, upgrade
from tests.stages.conftest import SECOND, article
from tests.stages.holding import NOW

NOBODY = 65534
MIB = 1024 * 1024


@contextmanager
def as_nobody():
    """Root may read everything: for what a reader may not, be nobody for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def six_good_lines():
    return [
        article(f"https://echo.example/{n}", f"{SECOND}\n\nNumber {n}.", "Echo", "2026-03-01", f"N {n}")
        for n in range(6)
    ]


def link_outside(folder):
    outside = folder.parent / "elsewhere.txt"
    outside.write_text(SECOND)
    (folder / "link.txt").symlink_to(outside)


def lines_with_the_seventh_broken(folder):
    (folder / "lines.jsonl").write_text("\n".join([*six_good_lines(), '{"text": "cut']))


WRITERS = {
    "empty": lambda folder: (folder / "bad.txt").write_text(" \n\n"),
    "binary": lambda folder: (folder / "bad.txt").write_bytes(bytes(range(256)) * 40),
    "too_large": lambda folder: (folder / "bad.txt").write_bytes(b"word " * (12 * MIB)),
    "broken_gzip": lambda folder: (folder / "bad.txt.gz").write_bytes(gzip.compress(SECOND.encode())[:80]),
    "symlink_outside": link_outside,
    "broken_front_matter": lambda folder: (folder / "bad.md").write_text(
        f"---\ntitle: [a, b\n---\n\n{SECOND}"
    ),
    "mail": lambda folder: (folder / "bad-mail.txt").write_text(
        f"From: Ada Quill <ada@post.example>\nTo: desk@post.example\nSubject: Varrow\n\n{SECOND}"
    ),
    "subtitles": lambda folder: (folder / "bad-lines.txt").write_text(
        "\n\n".join(f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{SECOND[:80]}" for n in range(9))
    ),
    "transcript": lambda folder: (folder / "bad.txt").write_text(
        "\n\n".join(f"{name}: I think that we were told of it." for name in ("Ada Quill", "Bo Reed") * 4)
    ),
    "broken_sidecar": lambda folder: (folder / "march.txt.toml").write_text("title = \n"),
    "broken_line": lines_with_the_seventh_broken,
    "unknown_encoding": lambda folder: (folder / "bad.html").write_bytes(
        b'<html><head><meta charset="x-klingon"></head><body><p>' + bytes([0x81, 0x8D, 0x8F, 0x90, 0x9D]) * 60
    ),
}


@pytest.mark.parametrize("code", WRITERS)
def test_bad_input_is_a_rejection_that_names_it_and_says_what_to_do(engine, tmp_path, code):
    folder = tmp_path / "press"
    folder.mkdir()
    (folder / "good.txt").write_text(SECOND.replace("Varrow", "Lissen"))
    (folder / "march.txt").write_text(SECOND)
    WRITERS[code](folder)
    ingest(engine, [str(folder)], now=NOW)
    with session(engine) as opened:
        refused = opened.exec(select(tables.Rejection)).all()
        assert [rejection.code for rejection in refused] == [code]
        page = opened.get(tables.Page, refused[0].page_id)
        assert str(folder) in page.locator
        assert refused[0].detail
        assert refused[0].remedy
        kept = opened.exec(select(tables.Page).where(col(tables.Page.outcome).in_(["new", "reprint"]))).all()
        assert any("good.txt" in page.locator for page in kept)


@pytest.fixture
def open_folder():
    """A folder that everybody may reach, which pytest's own are not."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_a_file_that_may_not_be_read_is_refused_and_its_neighbour_is_read(open_folder):
    (open_folder / "good.txt").write_text(SECOND)
    (open_folder / "secret.txt").write_text(SECOND)
    (open_folder / "secret.txt").chmod(0)
    with as_nobody():
        files = list_files([str(open_folder)])
        found = [
            one for file in files for one in ([file] if isinstance(file, ReadFailed) else read_file(file))
        ]
    good, secret = sorted(found, key=lambda one: one.locator)
    assert isinstance(good, Document)
    assert (secret.code, secret.locator) == ("unreadable", str(open_folder / "secret.txt"))
    assert secret.remedy


def test_a_ledger_that_may_not_be_written_is_named_with_a_remedy(open_folder):
    with as_nobody(), pytest.raises(DatabaseProblem, match=r"ledger\.db") as caught:
        upgrade(f"sqlite:///{open_folder / 'ledger.db'}")
    assert caught.value.remedy


def test_a_newer_ledger_is_left_alone(engine, database_url):
    with writing(engine) as opened:
        opened.connection().execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    for use, of in ((upgrade, database_url), (require_current, engine)):
        with pytest.raises(DatabaseProblem, match="newer version") as caught:
            use(of)
        assert "update On Record" in caught.value.remedy


def test_marks_that_databases_refuse_never_reach_the_text(engine, tmp_path):
    line = article(
        "https://echo.example/nul", SECOND.replace("police", "po\x00lice"), "Echo", "2026-03-01", "N"
    )
    (tmp_path / "odd.jsonl").write_text(line.replace("Varrow", "\\ud800Varrow"))
    ingest(engine, [str(tmp_path / "odd.jsonl")], now=NOW)
    with session(engine) as opened:
        [text] = opened.exec(select(tables.ArticleVersion.text)).all()
    assert "police" in text
    assert "Varrow" in text
    assert "\x00" not in text
    text.encode()
