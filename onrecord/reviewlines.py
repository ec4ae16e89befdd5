"""Decisions as lines of JSON that another ledger reads: by keys that outlive numbers, under pseudonyms."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime

from onrecord.corrections import CannotCorrect, given
from onrecord.dates import in_utc
from onrecord.rulings import DECIDING

DECISIONS = (*DECIDING, "note", "undo")
KINDS = ("claim", "link", "edit")


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One decision; ``key`` is the same for the same decision wherever it lies, ``undoes`` such a key."""

    key: str
    kind: str
    subject: str
    words: str | None
    decision: str
    by: str
    reason: str
    at: str
    correction: Mapping[str, str] = field(default_factory=dict)
    undoes: str | None = None


def written(line: ReviewLine) -> str:
    """The line as it is printed, with its end."""
    return json.dumps(asdict(line), ensure_ascii=False, sort_keys=True) + "\n"


def read(words: str) -> ReviewLine | str:
    """The decision that a line holds, or why it holds none."""
    try:
        found = json.loads(words)
    except json.JSONDecodeError:
        return "it is no JSON"
    if not isinstance(found, dict) or set(found) != set(ReviewLine.__dataclass_fields__):
        return "it has not the fields of a decision"
    optional = ("words", "undoes", "correction")
    if not all(isinstance(value, str) for name, value in found.items() if name not in optional):
        return "a field is no text"
    if not all(isinstance(found[name], str | None) for name in ("words", "undoes")):
        return "a key is no text"
    return _checked(found)


def _checked(found: dict[str, object]) -> ReviewLine | str:
    if found["decision"] not in DECISIONS or found["kind"] not in KINDS:
        return "such a decision is not known"
    correction = found["correction"]
    if not isinstance(correction, dict) or bool(correction) is not (found["decision"] == "correct"):
        return "what it corrects is not told"
    try:
        fields = given(f"{name}={value}" for name, value in correction.items())
        at = datetime.fromisoformat(str(found["at"]))
    except (CannotCorrect, ValueError) as error:
        return str(error)
    if at.tzinfo is None or not str(found["by"]).strip():
        return "it does not tell when, with a zone, and by whom"
    return ReviewLine(**{**found, "correction": fields, "at": in_utc(at).isoformat()})  # type: ignore[arg-type]
