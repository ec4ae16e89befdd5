"""Readers that come with an extra of the installation, and what is said where one is not there."""

from __future__ import annotations

from importlib.util import find_spec

from onrecord.types import ReadFailed

EXTRA_OF = {"pypdf": "papers", "docx": "papers", "webvtt": "transcripts"}


def missing_reader(locator: str, library: str, kind: str) -> ReadFailed | None:
    """That what reads this kind is not installed, and the extra that brings it; None where it is."""
    if find_spec(library) is not None:
        return None
    remedy = f"Install it with: pip install 'onrecord[{EXTRA_OF[library]}]'. Then read the folder again."
    return ReadFailed(locator, "reader_missing", f"What reads {kind} is not installed.", remedy)
