"""Papers and mails that cost more than a document may are refused by name, and their neighbours are in."""

import io
import zipfile
import zlib

import pytest

from onrecord.seeds.papers import read_pdf
from onrecord.settings import Settings
from onrecord.types import Document, Metadata, ReadFailed
from stages import papers, pool
from stages.ingest import ingest
from stages.papers import parsed_apart
from tests.onrecord.test_papers import ORDER, pdf_of
from tests.pdfs import pdf_file
from tests.stages.conftest import SECOND
from tests.stages.holding import NOW

docx = pytest.importorskip("docx")
pytest.importorskip("pypdf")
pytestmark = pytest.mark.process

MIB = 1024 * 1024
MAIL = b"From: Ada Quill <ada@quay.example>\nSubject: The weir\nDate: Mon, 2 Nov 2026 09:00:00 +0000\n\n"


@pytest.fixture(autouse=True)
def no_children_left():
    yield
    pool.close()


@pytest.fixture
def limits(monkeypatch):
    """A child may take this long and no more memory than this; set where the stages ask."""

    def set_to(seconds=60, memory=1024):
        given = Settings(children=1, document_seconds=seconds, child_memory_mib=memory)
        monkeypatch.setattr(papers, "Settings", type("Fixed", (), {"from_env": staticmethod(lambda: given)}))

    return set_to


def endless_pdf():
    """A PDF of which the pages are found in a circle of itself, over and over."""
    kids = " ".join(["2 0 R", "3 0 R"] * 40)
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count 9 >>",
        f"<< /Type /Pages /Kids [{kids}] /Count 9 >>",
    ]
    return pdf_file(objects)


def costly_pdf():
    """A PDF of some 100 kB with a page of many millions of words."""
    words = zlib.compress(b"BT " + b"(x) Tj " * 8_000_000 + b"ET", 9)
    whole = pdf_of([["here"]])
    start, end = whole.index(b"4 0 obj"), whole.index(b"endobj", whole.index(b"4 0 obj"))
    stream = b"4 0 obj\n<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream\n" % (len(words), words)
    return whole[:start] + stream + whole[end:]


def docx_with(inside):
    """A DOCX as a word processor writes it, with this for its body."""
    made = io.BytesIO()
    docx.Document().save(made)
    parts = {one: zipfile.ZipFile(made).read(one) for one in zipfile.ZipFile(made).namelist()}
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    parts["word/document.xml"] = f'<w:document xmlns:w="{word}"><w:body>{inside}</w:body></w:document>'
    return packed(parts)


def deep_docx():
    """One element in another without end."""
    return docx_with("<w:p>" * 200_000 + "</w:p>" * 200_000)


def wide_docx():
    """More paragraphs than any machine would like to hold, in 60 kB."""
    return docx_with("<w:p><w:r/></w:p>" * 3_500_000)


def large_docx():
    """200 MiB in 200 kB."""
    return docx_with(" " * (200 * MIB))


def nested_docx():
    """A zip in a zip in a zip, which calls itself a document."""
    inner = packed({"word/document.xml": " " * MIB})
    for _ in range(20):
        inner = packed({"word/document.xml": inner})
    return inner


def packed(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, body in parts.items():
            made.writestr(name, body)
    return out.getvalue()


def winding_mail():
    """A mail of parts within parts within parts."""
    head, tail = b"", b""
    for n in range(3000):
        head += f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n'.encode()
        tail = f"\n--b{n}--\n".encode() + tail
    return b"Subject: Parts\n" + head + b"Content-Type: text/plain\n\nwords" + tail


BOMBS = {  # what each is refused as; a broken one is what its library says of it
    "endless.pdf": (endless_pdf, "broken_document"),
    "deep.docx": (deep_docx, "broken_document"),
    "wide.docx": (wide_docx, "too_costly"),
    "large.docx": (large_docx, "too_large"),
    "nested.docx": (nested_docx, "broken_document"),
    "winding.eml": (winding_mail, "broken_document"),
}


def test_bombs_are_rows_and_their_neighbours_are_articles(engine, tmp_path, told, limits):
    limits()
    press = tmp_path / "press"
    press.mkdir()
    for name, (make, _) in BOMBS.items():
        (press / name).write_bytes(make())
    (press / "weir.pdf").write_bytes(pdf_of([ORDER]))
    (press / "march.txt").write_text(SECOND)
    ingest(engine, [str(press)], now=NOW)
    refused = told(
        "SELECT g.locator, r.code, r.detail, r.remedy FROM rejections r JOIN pages g ON g.id = r.page_id"
    )
    codes = {row["locator"].rpartition("/")[2]: row["code"] for row in refused}
    assert codes == {name: code for name, (_, code) in BOMBS.items()}
    assert all(row["detail"] and row["remedy"] for row in refused)
    articles = told("SELECT v.text FROM articles a JOIN article_versions v ON v.id = a.current_version_id")
    assert sorted(row["text"][:20] for row in articles) == sorted([" ".join(ORDER)[:20], SECOND[:20]])


def test_a_page_that_takes_too_long_is_refused(limits):
    limits(seconds=4)
    found = parsed_apart(read_pdf, "/press/a.pdf", costly_pdf(), Metadata())
    assert isinstance(found, ReadFailed)
    assert found.code == "too_costly"


def hang(*_):
    while True:
        pass


def eat(locator, _, beside):
    return Document(locator, b"x" * (8 * 1024 * MIB), "text", beside)


def burst(locator, *_):
    raise KeyError(locator)


@pytest.mark.parametrize(
    ("parser", "code"),
    [
        pytest.param(hang, "too_costly", id="without end"),
        pytest.param(eat, "too_costly", id="without bound"),
        pytest.param(burst, "broken_document", id="a parser that fails"),
    ],
)
def test_what_a_parser_does_not_survive_is_refused_with_a_remedy(limits, parser, code):
    limits(seconds=3)
    found = parsed_apart(parser, "/press/a.pdf", b"", Metadata())
    assert isinstance(found, ReadFailed)
    assert (found.locator, found.code) == ("/press/a.pdf", code)
    assert found.detail.endswith(".")
    assert found.remedy


def test_a_bad_mail_of_a_mailbox_costs_itself_alone(engine, tmp_path, told, limits):
    limits()
    good = MAIL + SECOND.encode()
    box = b"".join(
        b"From ada@quay.example Mon Nov  2 09:00:00 2026\n" + one + b"\n" for one in (good, winding_mail())
    )
    (tmp_path / "desk.mbox").write_bytes(box)
    ingest(engine, [str(tmp_path / "desk.mbox")], now=NOW)
    assert [row["title"] for row in told("SELECT title FROM articles")] == ["The weir"]
    [row] = told("SELECT g.locator FROM rejections r JOIN pages g ON g.id = r.page_id")
    assert row["locator"].endswith("#message=2")
