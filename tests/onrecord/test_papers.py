"""Documents of offices: PDF and DOCX as text, made here of invented words."""

# ruff: noqa: E501 - an input is read in one line

import io
import zipfile

import pytest

from onrecord.cleaning import clean_document
from onrecord.seeds import SeedFile, missing, read_file
from onrecord.seeds.folders import locator_of
from onrecord.seeds.papers import pdf_paragraphs
from onrecord.types import CleanArticle, Document, ReadFailed
from tests.pdfs import pdf_file

docx = pytest.importorskip("docx")
pytest.importorskip("pypdf")

ORDER = [
    "The court of Ostrow finds that the weir was closed on Monday without a",
    "permit. The clerk, Ada Quill, said that no paper had been handed in.",
]


def pdf_of(pages):
    """A PDF of pages of lines, written by hand: a page, its text and one font."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    kids = []
    for lines in pages:
        shown = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
        stream = f"BT /F1 12 Tf 50 700 Td {shown} ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    return pdf_file(objects)


def read(tmp_path, body, name="order.pdf"):
    path = tmp_path / name
    path.write_bytes(body)
    [found] = read_file(SeedFile(path, locator_of(path)))
    return found


def test_a_pdf_is_a_document_of_its_paragraphs(tmp_path):
    found = read(tmp_path, pdf_of([ORDER]), "order.bin")
    assert isinstance(found, Document), found
    assert found.body.decode() == " ".join(ORDER)


def page(number, *lines):
    return ["Court of Ostrow", *lines, f"Page {number} of 3"]


def test_running_heads_and_numbers_are_left_out_and_pages_are_marked():
    pages = [page(1, *ORDER), page(2, "The weir is to be opened at"), page(3, "once. So ordered.")]
    assert pdf_paragraphs(pages) == [" ".join(ORDER), "\fThe weir is to be opened at once. So ordered."]


def test_words_that_were_parted_at_the_end_of_a_line_are_one():
    lines = ["The harbour was closed by the mas-", "ter of Ostrow."]
    assert pdf_paragraphs([lines]) == ["The harbour was closed by the master of Ostrow."]


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(["", "The second point follows in a paragraph of its own here."], id="a gap"),
        pytest.param(["2. The second point follows in a paragraph of its own here."], id="a number"),
        pytest.param(["(b) The second point follows in a paragraph of its own here."], id="a letter"),
    ],
)
def test_a_paragraph_ends_before(below):
    first = "The first point is that nobody had been told of the closing."
    assert len(pdf_paragraphs([[first, *below]])) == 2


def test_a_scan_without_words_says_so(tmp_path):
    assert read(tmp_path, pdf_of([[]])).code == "no_text"


@pytest.mark.parametrize("body", [b"%PDF-1.7\n", b"%PDF-1.4\n" + b"\x00" * 999, pdf_of([ORDER])[:200]])
def test_a_broken_pdf_is_one_refusal(tmp_path, body):
    found = read(tmp_path, body)
    assert isinstance(found, ReadFailed)
    assert found.code in ("broken_document", "no_text")


def docx_of(*paragraphs, body=""):
    paper = docx.Document()
    for paragraph in paragraphs:
        paper.add_paragraph(paragraph)
    out = io.BytesIO()
    paper.save(out)
    mended = io.BytesIO()
    with zipfile.ZipFile(out) as old, zipfile.ZipFile(mended, "w") as new:
        for one in old.infolist():
            raw = old.read(one)
            if one.filename == "word/document.xml":
                raw = raw.replace(b"<w:body>", b"<w:body>" + body.encode(), 1)
            new.writestr(one, raw)
    return mended.getvalue()


def test_a_docx_is_a_document_of_its_paragraphs(tmp_path):
    found = read(tmp_path, docx_of("The port said so.", "", "Nobody denied it."), "release.docx")
    assert found.body.decode() == "The port said so.\n\nNobody denied it."


def run(text):
    return f"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>"


def test_tracked_changes_are_as_they_read_once_accepted(tmp_path):
    author = "w:id='1' w:author='Bo Reed' w:date='2026-11-02T09:00:00Z'"
    deleted = "<w:r><w:delText xml:space='preserve'>forty </w:delText></w:r>"
    body = (
        f"<w:p>{run('The port counted ')}<w:del {author}>{deleted}</w:del><w:ins {author}>{run('fifty ')}</w:ins>"
        f"{run('boats.')}</w:p><w:p><w:moveFrom {author}>{run('Moved away.')}</w:moveFrom></w:p>"
    )
    text = read(tmp_path, docx_of("The end.", body=body), "release.docx").body.decode()
    assert text == "The port counted fifty boats.\n\nThe end."


def test_a_page_break_is_a_mark_in_the_file_and_none_in_the_text(tmp_path):
    long = "The harbour master said on Monday that two ferries had left the pier before noon. " * 3
    body = f"<w:p>{run(long)}</w:p><w:p><w:r><w:br w:type='page'/></w:r></w:p>"
    found = read(tmp_path, docx_of(long.replace("two", "four"), body=body), "release.docx")
    assert found.body.count(b"\f") == 1
    cleaned = clean_document(found)
    assert isinstance(cleaned, CleanArticle)
    assert "\f" not in cleaned.text


def test_a_table_is_read_cell_by_cell(tmp_path):
    paper = docx.Document()
    table = paper.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Boats", "Forty"
    out = io.BytesIO()
    paper.save(out)
    assert read(tmp_path, out.getvalue(), "a.docx").body.decode() == "Boats\n\nForty"


def test_a_packed_bomb_is_refused(tmp_path):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b" " * (65 * 1024 * 1024))
    assert read(tmp_path, out.getvalue(), "a.docx").code == "too_large"


VTT = b"WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n"


@pytest.mark.parametrize(
    ("name", "body", "extra"),
    [("a.pdf", pdf_of([ORDER]), "papers"), ("a.docx", docx_of("x"), "papers"), ("a.vtt", VTT, "transcripts")],
)
def test_a_reader_that_is_not_installed_is_named_with_its_extra(tmp_path, monkeypatch, name, body, extra):
    monkeypatch.setattr(missing, "find_spec", lambda _: None)
    found = read(tmp_path, body, name)
    assert found.code == "reader_missing"
    assert f"onrecord[{extra}]" in found.remedy
