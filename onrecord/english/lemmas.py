"""From an irregular form to its word, as the tables have both: *withdrew* to *withdraw*, *crises*."""

from __future__ import annotations

from functools import cache

from onrecord.english import nouns
from onrecord.english.forms import plural
from onrecord.english.tables import table

REGULAR = ("ing", "ed", "s")  # how no past of its own ends
AUXILIARIES = frozenset(("be", "have"))


@cache
def irregular_forms() -> dict[str, str]:
    """The word of each form that a table spells out, such a verb and a noun in *-s* with themselves.

    Where a form is a word too (*lay*), it is that word. Auxiliaries are left out.
    """
    verbs = {form: verb for verb, forms in _verbs() for form in forms}
    return verbs | _plurals() | {verb: verb for verb, _ in _verbs()} | {n: n for n in nouns.forms("singular")}


def _verbs() -> list[tuple[str, list[str]]]:
    rows = table("verbs")["verbs"].items()
    return [(verb, row["forms"].split()) for verb, row in rows if "forms" in row and verb not in AUXILIARIES]


def _plurals() -> dict[str, str]:
    rows = ((noun, row.get("forms", "").split()) for noun, row in table("nouns")["nouns"].items())
    people = {plural(noun): noun for noun in ("man", "woman")}
    return {form: noun for noun, forms in rows for form in forms if form not in (noun, plural(noun))} | people


@cache
def _pasts() -> frozenset[str]:
    return frozenset(form for _, forms in _verbs() for form in forms if not form.endswith(REGULAR))


def is_past_of_its_own(word: str) -> bool:
    """True of *shot*, *paid*, *withdrawn*."""
    return word in _pasts()
