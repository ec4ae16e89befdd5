"""What may stand in an address: words, days, numbers of pages; all within bounds."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from fastapi import Path, Query
from pydantic import AfterValidator, BeforeValidator

from browse.answers import MOST_ROWS
from onrecord.controls import left_out

MOST_LETTERS = 400  # of a question; what is pasted by the page is refused


def _asked(words: str | None) -> str | None:
    """The words without what acts; nothing where nothing was typed."""
    return left_out(words or "") or None


def _as_written(words: str | None) -> str | None:
    """A name as it is stored, of which no database takes a NUL."""
    return (words or "").replace("\x00", "") or None


def _chosen(words: object) -> object:
    """What was chosen in a field; nothing where it was left empty."""
    return None if words == "" else words


Words = Annotated[str | None, Query(max_length=MOST_LETTERS), AfterValidator(_asked)]
Name = Annotated[str | None, Query(max_length=MOST_LETTERS), AfterValidator(_as_written)]
Day = Annotated[date | None, Query(), BeforeValidator(_chosen)]
ClaimKinds = Annotated[Literal["named", "unnamed", "own", "denied"] | None, Query(), BeforeValidator(_chosen)]
Switch = Annotated[bool, Query()]
PageNumber = Annotated[int, Query(ge=1, le=1_000_000)]
Limit = Annotated[int, Query(ge=1, le=MOST_ROWS)]
Number = Annotated[int, Path(ge=1, le=2**53)]
Reference = Annotated[str, Path(max_length=80)]
