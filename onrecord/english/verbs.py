"""English verbs as verbs.toml lists them: what each takes when it reports, and the classes it belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from onrecord.english.forms import verb_forms
from onrecord.english.tables import table
from onrecord.english.wordlists import words
from onrecord.languages import Verb


@cache
def all_verbs() -> tuple[Verb, ...]:
    """Every verb of the table, in its order."""
    return tuple(_verb(lemma, row) for lemma, row in table("verbs")["verbs"].items())


def _verb(lemma: str, row: Mapping[str, str]) -> Verb:
    before, classes = (frozenset(row.get(k, "").split()) for k in ("before", "classes"))
    forms = verb_forms(lemma, row.get("forms", ""))
    return Verb(lemma, frozenset(row.get("frames", "")), before, classes, forms, "frames" in row)


@cache
def verbs() -> dict[str, Verb]:
    """Every form of every verb that reports, in lower case."""
    return {form: verb for verb in all_verbs() if verb.is_reporting for form in verb.forms}


@cache
def lemmas(*classes: str) -> frozenset[str]:
    """The lemmas of the verbs that belong to one of these classes; KeyError for a class that is none."""
    return frozenset(verb.lemma for verb in _of(classes))


@cache
def forms(*classes: str, ending: str = "") -> frozenset[str]:
    """All forms of the verbs of these classes that have this ending; KeyError for a class that is none."""
    return frozenset(form for verb in _of(classes) for form in verb.forms if form.endswith(ending))


def _of(classes: tuple[str, ...]) -> list[Verb]:
    known = table("verbs")["classes"]
    assert all(known[name] for name in classes)
    return [verb for verb in all_verbs() if verb.classes.intersection(classes)]


BE = next(verb.forms for verb in all_verbs() if verb.lemma == "be")
CONTINUING = forms("continuing")
# What these govern did not take place: *refused to say*, *was unwilling to say*.
UNREALIZED = forms("unrealized") | words("able willing ready likely free reluctant set due ought")
