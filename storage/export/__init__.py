"""The whole ledger, written out: ``FORMATS`` holds the forms in which it can be."""

from storage.export.formats import FORMATS, format_named
from storage.export.forms import ExportFormat
from storage.export.natural_keys import canonical

__all__ = ["FORMATS", "ExportFormat", "canonical", "format_named"]
