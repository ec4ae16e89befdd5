"""Papers and mails, parsed in a child under limits: what is small may unpack to more than a machine has."""

from __future__ import annotations

from functools import partial

from onrecord.reasons import reason_of
from onrecord.seeds import Parser
from onrecord.settings import Settings
from onrecord.types import Document, Metadata, ReadFailed
from stages.pool import Died, each

_REMEDY = "Open it, and save its text into a file of its own."


def parsed_apart(parser: Parser, locator: str, body: bytes, beside: Metadata) -> Document | ReadFailed:
    """What the parser makes of it in a child, or that it cost more than a document may."""
    [made] = each(Settings.from_env(), partial(_parsed, parser), [(locator, body, beside)])
    if not isinstance(made, Died):
        return made
    code = "broken_document" if made.code == "crashed" else "too_costly"
    meaning = reason_of(code).meaning
    return ReadFailed(locator, code, f"{meaning[:1].upper()}{meaning[1:]}: {made.detail}.", _REMEDY)


def _parsed(parser: Parser, given: tuple[str, bytes, Metadata]) -> Document | ReadFailed:
    return parser(*given)
