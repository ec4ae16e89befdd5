"""Who parses what may cost more than it is worth: this process, or whatever the caller names."""

from __future__ import annotations

from collections.abc import Callable

from onrecord.types import Document, Metadata, ReadFailed

Parser = Callable[[str, bytes, Metadata], Document | ReadFailed]
Parse = Callable[[Parser, str, bytes, Metadata], Document | ReadFailed]


def parsed_here(parser: Parser, locator: str, body: bytes, beside: Metadata) -> Document | ReadFailed:
    """What the parser makes of it in this process, without a limit."""
    return parser(locator, body, beside)
