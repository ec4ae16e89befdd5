"""English nouns as nouns.toml lists them, by the classes that rules ask for."""

from __future__ import annotations

from functools import cache

from onrecord.english.forms import noun_forms
from onrecord.english.tables import table


@cache
def forms(*classes: str) -> frozenset[str]:
    """Singular and plural of the nouns of these classes; KeyError for a class that is none."""
    known = table("nouns")
    assert all(known["classes"][name] for name in classes)
    rows = known["nouns"].items()
    return frozenset(
        form
        for lemma, row in rows
        if set(classes) & set(row.get("classes", "").split())
        for form in noun_forms(lemma, row.get("forms", ""))
    )


def forms_of(noun: str) -> frozenset[str]:
    """The noun with its plural: as the table has it, else as it is spelt."""
    return noun_forms(noun, table("nouns")["nouns"].get(noun, {}).get("forms", ""))


CARRYING = forms("carrying")
DOCUMENTS = forms("document")
ISSUED = forms("issued")
PAPERS = DOCUMENTS | ISSUED
