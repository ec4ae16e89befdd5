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
from onrecord.types import Document, Metadata, ReadFailed

LARGEST_PAGE = 16 * 1024 * 1024
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
                    yield _document(f"{file.locator}#record={number}", record, beside)
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


def _document(locator: str, record: Any, beside: Metadata) -> Document | ReadFailed:
    body = record.content_stream().read(LARGEST_PAGE + 1)
    if len(body) > LARGEST_PAGE:
        detail = f"This page is larger than {LARGEST_PAGE // 1024 // 1024} MiB."
        return ReadFailed(locator, "too_large", detail, "Save the article alone, as text.")
    if not body.strip():
        return ReadFailed(locator, "empty", "The archive holds no bytes of this page.", "Fetch it again.")
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
