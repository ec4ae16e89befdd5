"""The head of an answer as browsers bear it: lines that are no header left out, its length said once."""

from __future__ import annotations

import re
from collections.abc import Sequence

LONGEST_HEAD = 64 * 1024  # bytes; what is longer goes on as it came, to be refused

_END = re.compile(rb"\r?\n\r?\n")
_TOKEN = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_NEWS = re.compile(rb"HTTP/1\.[01] 1(?!01)\d\d\b")  # news of an answer to come; 101 is an answer

Header = tuple[bytes, bytes]


def head_end(begun: bytes, n_known: int = 0) -> int | None:
    """Where the body begins in what came so far; None while the head is not over.

    In the first ``n_known`` bytes no end was found before.
    """
    end = _END.search(begun, max(0, n_known - 3), LONGEST_HEAD)
    return end.end() if end else None


def is_http(begun: bytes) -> bool:
    """False as soon as the first bytes can be no answer of the web."""
    return begun[:5] == b"HTTP/"[: len(begun)]


def is_news(head: bytes) -> bool:
    """True for 100 Continue, 103 Early Hints and their like: another head follows."""
    return _NEWS.match(head) is not None


def mended(head: bytes) -> bytes:
    """The head, the same bytes where nothing is wrong; a connection whose head was mended is closed after it.

    A line without a colon or with a name that is none is left out, a name's trailing blanks are cut, a
    folded line is unfolded. A length beside chunks is left out (RFC 9112, 6.3), and one that is said twice
    is said once; two lengths stay two, and are refused.
    """
    status, *lines = re.split(rb"\r?\n", head.rstrip(b"\r\n"))
    headers = _headers(lines)
    kept = _with_one_length(headers)
    if not status.startswith(b"HTTP/") or [b"%s:%s" % header for header in kept] == lines:
        return head
    open_ended = [header for header in kept if header[0].lower() != b"connection"]
    rows = [b"%s:%s" % header for header in (*open_ended, (b"Connection", b" close"))]
    return b"\r\n".join([status, *rows, b"", b""])


def _headers(lines: Sequence[bytes]) -> list[Header]:
    """Names and values; what is folded onto a line goes with it, also when it is left out."""
    unfolded: list[bytes] = []
    for line in lines:
        if line[:1] in (b" ", b"\t") and unfolded:
            unfolded[-1] += b" " + line.strip()
        else:
            unfolded.append(line)
    pairs = [line.partition(b":") for line in unfolded]
    return [(name.rstrip(), value) for name, _, value in pairs if _TOKEN.fullmatch(name.rstrip())]


def _with_one_length(headers: list[Header]) -> list[Header]:
    codings = [value.strip().lower() for name, value in headers if name.lower() == b"transfer-encoding"]
    said = [value for name, value in headers if name.lower() == b"content-length"]
    lengths = {part.strip() for value in said for part in value.split(b",")}
    others = [header for header in headers if header[0].lower() != b"content-length"]
    if codings == [b"chunked"]:
        return others
    if len(lengths) == 1 and (len(said) > 1 or b"," in said[0]):
        return [*others, (b"Content-Length", b" " + lengths.pop())]
    return headers
