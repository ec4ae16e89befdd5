"""Web archives (WARC): every page in them is a document, with the time at which it was fetched.

Records are read one after another, packed or not; what is held in memory is one page.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from onrecord.dates import moment
from onrecord.secrets import public_url
from onrecord.seeds.folders import SeedFile
from onrecord.seeds.labels import fill
from onrecord.seeds.payloads import LARGEST_PAGE, read_payload
from onrecord.types import Document, Metadata, ReadFailed

_PAGES = ("text/html", "application/xhtml+xml")


def is_archive(file: SeedFile) -> bool:
    """Whether the file begins as a web archive does, packed or not."""
    try:
        with file.path.open("rb") as stream:
            head = stream.read(2048)
    except OSError:
        return False
    if head.startswith(b"\x1f\x8b"):
        try:
            head = zlib.decompressobj(wbits=31).decompress(head, 16)
        except zlib.error:
            return False
    return head.startswith(b"WARC/")


def read_archive(file: SeedFile, beside: Metadata) -> Iterator[Document | ReadFailed]:
    """A document for each page that was answered whole; pictures, scripts and errors are passed over."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    found = 0
    try:
        with file.path.open("rb") as stream:
            for number, record in enumerate(ArchiveIterator(stream), 1):
                if _is_page(record):
                    found += 1
                    yield from _documents(f"{file.locator}#record={number}", record, beside)
    except (ArchiveLoadFailed, OSError, EOFError, zlib.error, ValueError) as error:
        yield ReadFailed(
            file.locator,
            "broken_archive",
            f"Reading this archive broke off: {error}.",
            "Fetch or copy it again; what was read before stays.",
        )
    else:
        if not found:
            yield ReadFailed(
                file.locator, "no_entries", "This archive holds no page.", "Take it out of the folder."
            )


def _is_page(record: Any) -> bool:
    if record.rec_type != "response" or record.http_headers is None:
        return False
    media = (record.http_headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()
    return record.http_headers.get_statuscode() == "200" and media in _PAGES


def _documents(locator: str, record: Any, beside: Metadata) -> Iterator[Document | ReadFailed]:
    """The page; where its record was cut short, what there is of it, and a mark that the rest is missing."""
    body, is_whole = read_payload(record)
    if len(body) > LARGEST_PAGE:
        detail = f"This page is larger than {LARGEST_PAGE // 1024 // 1024} MiB."
        yield ReadFailed(locator, "too_large", detail, "Save the article alone, as text.")
    elif not body.strip():
        yield ReadFailed(locator, "empty", "The archive holds no bytes of this page.", "Fetch it again.")
    else:
        yield _document(locator, record, body, beside)
        if not is_whole:
            yield ReadFailed(
                f"{locator}&rest",
                "cut_short",
                "This record ends before its page does: only its beginning is kept.",
                "Fetch the page again where it is still to be had.",
            )


def _document(locator: str, record: Any, body: bytes, beside: Metadata) -> Document:
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    known = fill(beside, Metadata(url=public_url(url.strip("<>")) or None))
    if beside.url is None:
        known = replace(known, from_feed=("url",))  # the page itself may name a better one
    return Document(locator, body, "html", known, charset=_charset(record), read_at=_fetched_at(record))


def _charset(record: Any) -> str | None:
    words = record.http_headers.get_header("Content-Type") or ""
    for part in words.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip(" \"'")[:40] or None
    return None


def _fetched_at(record: Any) -> datetime | None:
    """When the page was fetched; None where the archive does not say it as it should."""
    try:
        return moment((record.rec_headers.get_header("WARC-Date") or "").strip())
    except ValueError:
        return None
