"""Documents of offices as text: PDF page by page, and DOCX as it reads once its changes are accepted."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from onrecord.encodings import tidy
from onrecord.seeds.missing import missing_reader
from onrecord.types import Document, Metadata, ReadFailed

PAGE_BREAK = "\f"  # stands before the first paragraph of each page but the first
MOST_PAGES = 2_000
MOST_UNPACKED = 64 * 1024 * 1024  # bytes of all parts of a DOCX

_PDF = re.compile(rb"\s{0,1024}%PDF-")
_ENDS = re.compile(r"[.!?:;…][\"'”’»)\]]*$")
_NUMBERED = re.compile(r"(?:\d{1,3}[.)]|\([a-z0-9]{1,3}\)|[•*–—-])\s")
_FOLIO = re.compile(
    r"(?:page|seite|p\.)?\s*[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:/|of|von|de)\s*\d{1,4})?", re.IGNORECASE
)
_WORD_NAMESPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def is_pdf(body: bytes) -> bool:
    """Whether the bytes begin as a PDF does."""
    return _PDF.match(body) is not None


def is_docx(body: bytes) -> bool:
    """Whether the bytes are a packed document of a word processor, by a name in it that is never packed."""
    return body.startswith(b"PK\x03\x04") and b"word/document.xml" in body


def read_pdf(locator: str, body: bytes, beside: Metadata) -> Document | ReadFailed:
    """The text of the pages, running heads and numbers left out; a paragraph may go on over a page."""
    if (absent := missing_reader(locator, "pypdf", "PDF")) is not None:
        return absent
    import pypdf

    try:
        reader = pypdf.PdfReader(io.BytesIO(body))
        if len(reader.pages) > MOST_PAGES:
            return _too_large(locator, f"{MOST_PAGES:,} pages")
        pages = [tidy(page.extract_text()).split("\n") for page in reader.pages]
    except MemoryError:
        raise  # it is not damaged, but more than may be read
    except Exception as error:  # noqa: BLE001 - a document may break its reader in any way, and is one document
        return _broken(locator, type(error).__name__)
    return _document(locator, pdf_paragraphs(pages), beside)


def read_docx(locator: str, body: bytes, beside: Metadata) -> Document | ReadFailed:
    """The text as it reads once its tracked changes are accepted; comments and deleted words are left out."""
    if (absent := missing_reader(locator, "docx", "DOCX")) is not None:
        return absent
    import docx

    try:
        packed = zipfile.ZipFile(io.BytesIO(body))
        if sum(one.file_size for one in packed.infolist()) > MOST_UNPACKED:
            return _too_large(locator, f"{MOST_UNPACKED // 1024 // 1024} MiB unpacked")
        paragraphs = [
            text for text in _accepted(docx.Document(io.BytesIO(body)).element.body) if text.strip()
        ]
    except MemoryError:
        raise
    except Exception as error:
        if str(error).startswith("unknown error"):  # what lxml says where it is given no memory
            raise MemoryError from error
        return _broken(locator, type(error).__name__)
    return _document(locator, paragraphs, beside)


def pdf_paragraphs(pages: Sequence[Sequence[str]]) -> list[str]:
    """The paragraphs of pages of lines; a page opens with a mark, unless a sentence runs into it."""
    furniture = _furniture(pages)
    found: list[str] = []
    for number, page in enumerate(pages):
        lines = _without_furniture(page, furniture)
        paragraphs = _paragraphs(lines)
        if not paragraphs:
            continue
        if found and not _ENDS.search(found[-1]) and paragraphs[0][:1].islower():
            found[-1] = _joined(found[-1], paragraphs.pop(0))
        if number and paragraphs:
            paragraphs[0] = PAGE_BREAK + paragraphs[0]
        found += paragraphs
    return found


def _furniture(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Lines at the top or foot that come back on most pages, their numbers left out of it."""
    edges = Counter(key for page in pages for key in {_key(line) for line in _edges(page)})
    return frozenset(key for key, n in edges.items() if key and n >= max(3, 0.5 * len(pages)))


def _edges(page: Sequence[str]) -> list[str]:
    shown = [line for line in page if line.strip()]
    return [*shown[:2], *shown[-2:]]


def _key(line: str) -> str:
    return re.sub(r"\d+", "0", " ".join(line.split())).casefold()


def _without_furniture(page: Sequence[str], furniture: frozenset[str]) -> list[str]:
    edges = set(_edges(page))
    return [
        line.strip()
        for line in page
        if line not in edges or (_key(line) not in furniture and not _FOLIO.fullmatch(line.strip()))
    ]


def _paragraphs(lines: Sequence[str]) -> list[str]:
    """Lines put together where they were only wrapped: not behind a short one, nor before a number."""
    width = max((len(line) for line in lines), default=0)
    found: list[str] = []
    is_open = False
    for line in lines:
        if not line:
            is_open = False
            continue
        if is_open and not _NUMBERED.match(line):
            found[-1] = _joined(found[-1], line)
        else:
            found.append(line)
        is_open = len(line) > 0.75 * width or not (_ENDS.search(line) or len(line) < 0.6 * width)
    return found


def _joined(text: str, line: str) -> str:
    if text.endswith("-") and line[:1].islower() and text[-2:-1].isalpha():
        return text[:-1] + line
    return f"{text} {line}"


def _accepted(body: Any) -> Iterator[str]:
    """The paragraphs in their order, also those of tables."""
    is_new_page = False
    for paragraph in body.iter(f"{_WORD_NAMESPACE}p"):
        text, breaks = _text_of(paragraph)
        is_new_page = is_new_page or breaks
        if text.strip():
            yield (PAGE_BREAK if is_new_page else "") + tidy(text)
            is_new_page = False


def _text_of(paragraph: Any) -> tuple[str, bool]:
    """What stands in a paragraph, and whether a page begins in it."""
    parts: list[str] = []
    breaks = False
    for element in paragraph.iter():
        name = str(element.tag).removeprefix(_WORD_NAMESPACE)
        if _is_left_out(element, paragraph):
            continue
        if name == "t":
            parts.append(element.text or "")
        elif name in ("tab", "cr") or (name == "br" and element.get(f"{_WORD_NAMESPACE}type") != "page"):
            parts.append(" ")
        elif name in ("lastRenderedPageBreak", "br"):
            breaks = True
    return " ".join("".join(parts).split()), breaks


def _is_left_out(element: Any, paragraph: Any) -> bool:
    """Inside words that were deleted or moved away, or inside a paragraph within this one, as boxes have."""
    for above in element.iterancestors():
        if above is paragraph:
            return False
        if str(above.tag).removeprefix(_WORD_NAMESPACE) in ("del", "moveFrom", "p", "pPr"):
            return True
    return False


def _document(locator: str, paragraphs: Sequence[str], beside: Metadata) -> Document | ReadFailed:
    text = "\n\n".join(paragraphs)
    if not any(letter.isalpha() for letter in text):
        return ReadFailed(
            locator,
            "no_text",
            "This document holds pictures of its pages and no text.",
            "Have its text recognized first, and save it with the text.",
        )
    return Document(locator, text.encode("utf-8"), "text", beside)


def _too_large(locator: str, what: str) -> ReadFailed:
    return ReadFailed(locator, "too_large", f"This document has more than {what}.", "Split it into parts.")


def _broken(locator: str, what: str) -> ReadFailed:
    return ReadFailed(
        locator,
        "broken_document",
        f"This document cannot be read: it is damaged, or locked with a password ({what}).",
        "Open it, and save it again without a password.",
    )
