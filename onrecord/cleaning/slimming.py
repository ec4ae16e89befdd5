"""A page without the bytes that no reader sees, where it is too large to be parsed as it is."""

from __future__ import annotations

import re

_SCRIPT = re.compile(rb"<script\b(?![^<>]{0,500}ld\+json)", re.IGNORECASE)
_UNSEEN = (
    (re.compile(rb"<!--"), re.compile(rb"-->")),
    (_SCRIPT, re.compile(rb"</script\s*>", re.IGNORECASE)),
    (re.compile(rb"<style\b", re.IGNORECASE), re.compile(rb"</style\s*>", re.IGNORECASE)),
    (re.compile(rb"<svg\b", re.IGNORECASE), re.compile(rb"</svg\s*>", re.IGNORECASE)),
)
_LONG = (
    (re.compile(rb'"[^"<>]{5000,}+"'), b'""'),  # a picture written into an attribute, a page's state
    (re.compile(rb"'[^'<>]{5000,}+'"), b"''"),
    (re.compile(rb"(?:<br\s*/?>\s*+){3,}+", re.IGNORECASE), b"<br><br>"),
    (re.compile(rb"[ \t\r]{3,}+"), b" "),
    (re.compile(rb"\n{3,}+"), b"\n\n"),
)


def slimmed(raw: bytes) -> bytes:
    """The page without comments, programs, styles, drawings, and endless attributes, breaks and blanks."""
    for opening, closing in _UNSEEN:
        raw = _without(raw, opening, closing)
    for long, short in _LONG:
        raw = long.sub(short, raw)
    return raw


def _without(raw: bytes, opening: re.Pattern[bytes], closing: re.Pattern[bytes]) -> bytes:
    """The bytes without what stands between the marks; what is opened and never closed stays."""
    pieces, at = [], 0
    while (start := opening.search(raw, at)) and (end := closing.search(raw, start.end())):
        pieces.append(raw[at : start.start()])
        at = end.end()
    return b" ".join([*pieces, raw[at:]])
