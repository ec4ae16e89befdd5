"""How surely something is stated: a row a certainty, with the words for people."""

from __future__ import annotations

STATED_AS = {
    "certain": "flatly",
    "probable": "likely",
    "possible": "possibly",
    "conditional": "if",
    "unknown": "not as fact",
}


def stated_as(certainty: str) -> str:
    """The words for a certainty; those of the unknown for one that nothing is known of."""
    return STATED_AS.get(certainty, STATED_AS["unknown"])
