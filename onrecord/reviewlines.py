"""Decisions as lines of JSON that another ledger reads: by keys that outlive numbers, under pseudonyms."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime

from onrecord.corrections import CannotCorrect, given
from onrecord.dates import in_utc
from onrecord.rulings import DECIDING
from onrecord.workcorrections import given as given_of_work

_OF_REVIEWS = (*DECIDING, "note", "undo")
# What is decided about each kind of subject. Of a work *label* tells its marks, of a claim alone *withhold*.
KINDS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("claim", "link", "edit", "article", "name", "speaker", "check"), _OF_REVIEWS),
    "label": ("label",),
    "withheld": ("withhold",),
}
_WITH_FIELDS = ("correct", "label")
_MARKS = {"audience", "embargo_at", "embargo", "ai_opt_out"}


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
    if found["decision"] not in KINDS.get(str(found["kind"]), ()):
        return "such a decision is not known"
    correction = found["correction"]
    if not isinstance(correction, dict) or bool(correction) is not (found["decision"] in _WITH_FIELDS):
        return "what it corrects is not told"
    if not all(isinstance(value, str) for value in correction.values()):
        return "what it corrects is no text"
    try:
        fields = _fields(str(found["kind"]), correction)
        at = datetime.fromisoformat(str(found["at"]))
    except (CannotCorrect, ValueError) as error:
        return str(error)
    if at.tzinfo is None or not str(found["by"]).strip():
        return "it does not tell when, with a zone, and by whom"
    return ReviewLine(**{**found, "correction": fields, "at": in_utc(at).isoformat()})  # type: ignore[arg-type]


def _fields(kind: str, correction: Mapping[str, str]) -> dict[str, str]:
    """The fields as they are kept; raises CannotCorrect."""
    if kind == "article":
        key = {name: value for name, value in correction.items() if name == "duplicate_of"}
        rest = [f"{name}={value}" for name, value in correction.items() if name not in key]
        return given_of_work(rest) | key
    if kind in ("name", "speaker"):
        return _exactly(correction, {"person", "name"}, {"person", "name"})
    if kind == "label":
        fields = _exactly(correction, set(), _MARKS)
        if fields.get("audience", "public") not in ("public", "internal"):
            raise CannotCorrect("A work is public or internal.", "")
        if fields.get("ai_opt_out", "no") not in ("yes", "no") or ("embargo" in fields) != (
            "embargo_at" in fields
        ):
            raise CannotCorrect("Its marks cannot be read.", "")
        return fields | {
            n: in_utc(datetime.fromisoformat(v)).isoformat() for n, v in fields.items() if n == "embargo_at"
        }
    return given(f"{name}={value}" for name, value in correction.items())


def _exactly(correction: Mapping[str, str], needed: set[str], known: set[str]) -> dict[str, str]:
    """The fields, where all that are needed are there, and none that is not known; raises CannotCorrect."""
    if correction and not needed <= set(correction) <= known:
        raise CannotCorrect("It has not the fields of such a decision.", "")
    return dict(correction)
