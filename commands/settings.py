"""The settings in force, and where each came from: `settings`."""

from __future__ import annotations

from commands.answers import AsJson
from commands.printing import show, table, write_json


def settings(json: AsJson = False) -> None:
    """Show every setting, where its value came from, and what it means. Secrets are masked.

    They are read from the environment, then from onrecord.toml in this folder (or the file that
    ONRECORD_SETTINGS names).

    Example: onrecord settings
    """
    from onrecord.settings import told

    found = told()
    if json:
        return write_json(found)
    rows = [(one.name, one.shown or "(empty)", one.origin, one.meaning) for one in found]
    show(table(("setting", "value", "from", "what it is"), rows))
    return None
