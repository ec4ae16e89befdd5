"""Pages as a web archive (WARC 1.1) with its index: what a replay tool opens.

A body was stored as it was read, unpacked: the headers that spoke of its packing are kept under another name.
"""

from __future__ import annotations

import io
import json
import uuid
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from onrecord.dates import in_utc
from onrecord.evidence.contents import sha256
from onrecord.evidence.holdings import Evidence, PageHeld

NAME = "data.warc.gz"
_OF_PACKING = {"content-encoding", "transfer-encoding", "content-length"}
_NO_HEADERS = {"charset"}  # what else is stored beside them
_MEDIA = {"html": "text/html", "text": "text/plain", "markdown": "text/markdown"}
_NAMES = uuid.UUID("b1f5c9f0-6a0e-4c39-9b3e-0e5d5a0c7a11")  # our own space of names, for records


class Archive(NamedTuple):
    """The archive, and its index (CDXJ), ``lines`` sorted, one a page."""

    warc: bytes
    lines: bytes


def archive_of(found: Evidence, software: str) -> Archive:
    """The bytes of every page that is there, in the order of their numbers; ``software`` made it."""
    out = io.BytesIO()
    _write_info(out, found.as_of, software)
    lines = []
    for page in found.pages:
        if page.body is not None:
            start = out.tell()
            _write_page(out, page, page.body)
            lines.append(_index_line(page, page.body, start, out.tell() - start))
            if page.way or not page.is_fetched:
                _write_way(out, page)
    return Archive(out.getvalue(), "".join(f"{line}\n" for line in sorted(lines)).encode())


def target_of(page: PageHeld) -> str:
    """The address that gave the bytes; of a file its hash: none gave them, whatever it says."""
    if page.is_fetched:
        return page.way[-1][1] if page.way else page.locator
    return f"urn:sha256:{sha256(page.body or b'')}"


def _write_info(out: io.BytesIO, as_of: str, software: str) -> None:
    info = f"software: {software}\r\nformat: WARC File Format 1.1\r\n".encode()
    _write(out, None, "warcinfo", info, as_of, "application/warc-fields", {"WARC-Filename": NAME})


def _write_page(out: io.BytesIO, page: PageHeld, body: bytes) -> None:
    if page.status is None:
        _write(out, target_of(page), "resource", body, page.read_at, _MEDIA.get(page.media, "text/plain"), {})
        return
    from warcio.statusandheaders import StatusAndHeaders

    http = StatusAndHeaders(f"{page.status} {_REASONS.get(page.status, '')}".strip(), _http(page), "HTTP/1.1")
    _write(out, target_of(page), "response", body, page.read_at, "", {}, http)


def _http(page: PageHeld) -> list[tuple[str, str]]:
    """The answer's headers as they fit the bytes that are here."""
    kept = [
        (f"x-archive-orig-{name}" if name.lower() in _OF_PACKING else name, _one_line(value))
        for name, value in page.headers.items()
        if name not in _NO_HEADERS
    ]
    return [*kept, ("content-length", str(page.n_bytes))]


def _write_way(out: io.BytesIO, page: PageHeld) -> None:
    """How the page came here: the redirects on the way, which had no body; or the file it was read from."""
    hops = "".join(f"redirect: {status} {_one_line(url)}\r\n" for status, url in page.way)
    said = f"says-it-was-published-at: {_one_line(page.url)}\r\n" if page.url else ""
    whence = hops if page.is_fetched else said
    told = f"{'via' if page.is_fetched else 'read-from-file'}: {_one_line(page.locator)}\r\n{whence}".encode()
    _write(out, target_of(page), "metadata", told, page.read_at, "application/warc-fields", {})


def _write(
    out: io.BytesIO,
    target: str | None,
    kind: str,
    body: bytes,
    at: str,
    media: str,
    more: Mapping[str, str],
    http: Any = None,
) -> None:
    from warcio.warcwriter import WARCWriter

    writer = WARCWriter(out, gzip=True, warc_version="1.1")
    name = uuid.uuid5(_NAMES, f"{kind} {target} {at} {sha256(body)}")
    headers = {"WARC-Record-ID": f"<urn:uuid:{name}>", "WARC-Date": _date(at), **more}
    record = writer.create_warc_record(
        target, kind, payload=io.BytesIO(body), length=len(body), warc_content_type=media,
        warc_headers_dict=headers, http_headers=http,
    )  # fmt: skip
    writer.write_record(record)


def _index_line(page: PageHeld, body: bytes, offset: int, length: int) -> str:
    target, at = target_of(page), in_utc(datetime.fromisoformat(page.read_at))
    told = {
        "url": target, "mime": _MEDIA.get(page.media, "text/plain"), "status": str(page.status or 200),
        "digest": f"sha256:{sha256(body)}", "length": str(length), "offset": str(offset), "filename": NAME,
    }  # fmt: skip
    return f"{surt(target)} {at:%Y%m%d%H%M%S} {json.dumps(told, ensure_ascii=True)}"


def surt(url: str) -> str:
    """The address as indexes sort it, its host the other way round.

    >>> surt("https://www.News.example:443/a?b=1#c")
    'example,news)/a?b=1'
    """
    parts = urlsplit(url)
    if not parts.hostname:
        return url
    host = parts.hostname.lower().removeprefix("www.")
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    tail = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return f"{','.join(reversed(host.split('.')))}{port}){tail}".lower()


def pages_lines(found: Evidence) -> bytes:
    """The pages as a WACZ lists them: a heading, then a line each, with the text where it is there."""
    return "".join(f"{line}\n" for line in _pages_lines(found)).encode()


def _pages_lines(found: Evidence) -> Iterator[str]:
    yield json.dumps({"format": "json-pages-1.0", "id": "pages", "title": "Pages of the claims"})
    titles = {text.version_id: text.title for article in found.articles for text in article.texts}
    for page in found.pages:
        if page.body is not None:
            title = titles.get(page.version_id or 0) or target_of(page)
            told = {
                "id": f"page-{page.page_id}",
                "url": target_of(page),
                "ts": _date(page.read_at),
                "title": title,
            }
            yield json.dumps(told, ensure_ascii=False)


def _date(at: str) -> str:
    return f"{in_utc(datetime.fromisoformat(at)):%Y-%m-%dT%H:%M:%SZ}"


def _one_line(words: str) -> str:
    """A value that ends no line; letters that no header takes are escaped."""
    return words.replace("\r", " ").replace("\n", " ").encode("ascii", "backslashreplace").decode()


_REASONS = {200: "OK", 203: "Non-Authoritative Information", 206: "Partial Content"}
