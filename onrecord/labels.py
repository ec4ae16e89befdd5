"""What may leave the desk of a work: its labels, and the one decision about them that every door obeys."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from onrecord.errors import OnRecordError

Why = Literal["withheld", "internal", "embargoed", "opted_out"]
Named = frozenset[Why]  # what a person said may leave all the same
NOTHING: Named = frozenset()
EVERYTHING: Named = frozenset({"internal", "embargoed", "opted_out"})  # of what may be named at all
WORDS: Mapping[str, str] = {
    "withheld": "it is withheld, or shares its sentence with what is; `onrecord withhold --list` says why",
    "internal": "it stands in a document that is internal: of your own, or marked so; --internal takes it in",
    "embargoed": "it is under an embargo, which ends only when somebody ends it; --embargoed takes it in",
    "opted_out": "its publisher reserves the text against use by AI; --ai-opt-out takes it in",
}
_WRITTEN = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d{1,2}):(\d\d)\s*(\S.*)")
_OFFSET = re.compile(r"[+-]\d\d:?\d\d|Z")


class LabelWrong(OnRecordError):
    """A label that cannot be read, or that says two things at once."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a work is marked as. ``embargo_at`` is an instant in UTC, ``embargo`` as it was written."""

    article_id: int
    audience: Literal["public", "internal"]
    embargo_at: str | None
    embargo: str | None
    is_opted_out: bool


@dataclass(frozen=True, slots=True)
class Embargo:
    """An instant, and how a person wrote it with its zone."""

    at: datetime
    written: str


def why_it_stays(label: Label, named: Named = NOTHING) -> Why | None:
    """Why no word of the work leaves the desk; None where it may.

    An embargo keeps it in also after its hour: a person ends it, no clock.
    """
    found: list[Why] = []
    if label.audience == "internal":
        found.append("internal")
    if label.embargo_at is not None:
        found.append("embargoed")
    if label.is_opted_out:
        found.append("opted_out")
    return next((why for why in found if why not in named), None)


def embargo_from(words: str) -> Embargo:
    """The instant that is written as *2026-12-01 06:00 Europe/Berlin* or *… +01:00*; raises LabelWrong.

    An hour that a clock shows twice is the later one; one that it leaves out is none.
    """
    match = _WRITTEN.fullmatch(words.strip())
    if match is None:
        raise LabelWrong(
            f"“{words}” is no moment with its zone.", "Write it as 2026-12-01 06:00 Europe/Berlin."
        )
    day, hour, minute, zone = match.groups()
    try:
        clock = datetime.fromisoformat(f"{day}T{int(hour):02}:{minute}:00")
    except ValueError:
        raise LabelWrong(f"“{words}” is no moment.", "Write it as 2026-12-01 06:00 Europe/Berlin.") from None
    return Embargo(_instant(clock, zone), f"{day} {int(hour):02}:{minute} {zone}")


def _instant(clock: datetime, zone: str) -> datetime:
    if _OFFSET.fullmatch(zone):
        return datetime.fromisoformat(f"{clock.isoformat()}{zone}").astimezone(UTC)
    try:
        place = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise LabelWrong(f"“{zone}” is no zone.", "Write one as Europe/Berlin, or as +01:00.") from None
    at = clock.replace(tzinfo=place, fold=1).astimezone(UTC)
    if at.astimezone(place).replace(tzinfo=None) != clock:
        raise LabelWrong(f"No clock of {zone} shows {clock:%Y-%m-%d %H:%M}.", "Take the hour after it.")
    return at
