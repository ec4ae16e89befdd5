"""The forms in which the ledger can be written out, a line a form; each lies in a file of its own."""

from __future__ import annotations

from onrecord.errors import OnRecordError
from storage.export.forms import ExportFormat
from storage.export.natural_keys import CANONICAL
from storage.export.tableforms import TABLE_FORMS, TableForm

FORMATS: tuple[ExportFormat, ...] = (CANONICAL,)


class UnknownFormat(OnRecordError):
    """A form that the ledger cannot be written in."""


def format_named(name: str) -> ExportFormat:
    """The form of this name; raises UnknownFormat, which names all there are."""
    for one in FORMATS:
        if one.name == name:
            return one
    raise _unknown(name)


def table_form(name: str) -> TableForm:
    """The form of tables of this name; raises UnknownFormat, which names all there are."""
    for one in TABLE_FORMS:
        if one.name == name:
            return one
    raise _unknown(name)


def _unknown(name: str) -> UnknownFormat:
    forms = [(one.name, one.title) for one in TABLE_FORMS] + [(one.name, one.title) for one in FORMATS]
    known = "; ".join(f"{form} ({title})" for form, title in forms)
    return UnknownFormat(f"There is no form of export called {name!r}.", f"Say one of these: {known}.")
