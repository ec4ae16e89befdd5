"""The concepts of the news as concepts.toml lists them: wordings, classes, and what excludes what."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from onrecord.english.tables import table


@cache
def concepts(*classes: str) -> frozenset[str]:
    """The concepts of one of these classes; KeyError for a class that is none."""
    known = table("concepts")
    assert all(known["classes"][kind] for kind in classes)
    rows = known["concepts"].items()
    return frozenset(name for name, row in rows if set(classes) & set(row.get("classes", "").split()))


def wordings() -> Iterator[tuple[str, str]]:
    """Every wording, as it is written, with its concept."""
    for concept, row in table("concepts")["concepts"].items():
        for wording in row.get("wordings", "").split(";"):
            if wording.strip():
                yield " ".join(wording.split()), concept


def contraries() -> frozenset[frozenset[str]]:
    """Pairs of concepts that cannot both hold."""
    return frozenset(map(frozenset, table("concepts")["contraries"]))
