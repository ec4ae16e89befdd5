"""What a person may put in place of what was read of an article: its outlet, its date, whose text it has."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.corrections import CannotCorrect
from onrecord.dates import publication_date

FIELDS = {
    "outlet": "the name of who published it",
    "published": "when, as 2026-11-20, 2026-11 or 2026-11-20T14:05:00+01:00",
    "duplicate_of": "the article whose text it has: article:NUMBER or an address; nothing: nobody's",
}


def given(words: Iterable[str]) -> dict[str, str]:
    """Fields and values of *FIELD=VALUE*, each checked by itself; raises CannotCorrect."""
    found: dict[str, str] = {}
    for one in words:
        name, sign, value = one.partition("=")
        field = name.strip().lower()
        if not sign or field not in FIELDS or field in found:
            fields = ", ".join(FIELDS)
            raise CannotCorrect(f"“{one}” corrects no article.", f"Write FIELD=VALUE, each of {fields} once.")
        found[field] = _value(field, " ".join(value.split()))
    return found


def _value(field: str, value: str) -> str:
    if field == "outlet" and not value:
        raise CannotCorrect("An outlet has a name.", "Give outlet=NAME.")
    if field != "published":
        return value
    day = publication_date(value)
    if day is None:
        raise CannotCorrect(f"“{value}” is no date.", "Write 2026-11-20, or an instant with its zone.")
    return day
