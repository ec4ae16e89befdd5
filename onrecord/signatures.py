"""Who posted, as the sites write it under or above a post that another page shows."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import re

_HANDLE = r"@[\w.-]{2,60}"
_NAME = r"[^\s@()|—–·:][^@()|—–·\n]{0,58}?"
_OPENS = r"(?:^|(?<=[.!?…\"”’»)])\s+|[—–-]\s*)"  # in a sentence of the post *posted by* tells of others

SIGNATURE = re.compile(
    rf"(?:^|\s)[—–-]{{1,2}}\s*(?P<under>{_NAME})\s*\({_HANDLE}\)"
    rf"|{_OPENS}(?:[Aa] post shared|[Pp]ost(?:ed)?) by\s+(?:(?P<shared>{_NAME})\s*(?:\({_HANDLE}\)|\bon\b|$)|(?P<account>{_HANDLE}(?:@[\w.-]+)?))"
    rf"|^(?P<above>{_NAME})\s*(?:\({_HANDLE}\)|{_HANDLE})\s*(?:[·|,].*)?$"
    rf"|(?:^|\s)[—–-]{{1,2}}\s*(?P<handle>{_HANDLE})",
    re.MULTILINE,
)


def is_signed(line: str) -> bool:
    """True for a line that says who posted, at least at its end."""
    return SIGNATURE.search(line) is not None
