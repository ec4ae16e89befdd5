"""Which records of the canonical form may leave the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from storage.doors import all_that_stay, claims_that_stay, works_without_text
from storage.queries.rows import rows, rows_with
from storage.views.labels import headed_by_withheld

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Staying:
    """Natural keys of what stays inside: whole works, works whose texts do, and claims by key and version."""

    works: frozenset[str]
    bare: frozenset[str]
    versions: frozenset[str]
    claims: frozenset[tuple[str, str]]


def outward(session: Session, records: Iterable[Record]) -> Iterator[Record]:
    """The records that may leave, without members, ends and counts that may not.

    Pages and refusals are of this machine: their places are paths and their codes our own business. A
    decision leaves only in the form of `reviews export`.
    """
    stays = _staying(session)
    for record in records:
        told = _RULES[record["a"]](record, stays)
        if told is not None:
            yield told


def _staying(session: Session) -> Staying:
    headed = {row["id"] for row in rows(session, _HEADED)}
    works, bare = {*all_that_stay(session), *headed}, works_without_text(session)
    keys = {row["id"]: row["article_key"] for row in rows(session, "SELECT id, article_key FROM articles")}
    shut = rows_with(session, _VERSIONS, sorted(works))
    near = rows_with(session, _CLAIMS, sorted(bare - works))
    kept = claims_that_stay(session, {row["id"] for row in near})
    return Staying(
        frozenset(keys[number] for number in works),
        frozenset(keys[number] for number in bare),
        frozenset(row["version_key"] for row in shut),
        frozenset((row["claim_key"], row["version_key"]) for row in near if row["id"] in kept),
    )


def _article(record: Record, stays: Staying) -> Record | None:
    return None if record["article_key"] in stays.works else record


def _version(record: Record, stays: Staying) -> Record | None:
    if record["article_key"] in stays.works | stays.bare:
        return None
    return record


def _story(record: Record, stays: Staying) -> Record | None:
    left = [key for key in record["articles"] if key not in stays.works]
    return record | {"articles": left} if left else None


def _claim(record: Record, stays: Staying) -> Record | None:
    end = record["claim_key"], record["version_key"]
    return None if _is_in(end, stays) else record


def _link(record: Record, stays: Staying) -> Record | None:
    return None if any(_is_in(tuple(end), stays) for end in record["ends"]) else record


def _proposition(record: Record, stays: Staying) -> Record | None:
    """Counts and names are reckoned over all members: where some stay inside, the others are only listed."""
    left = [one for one in record["members"] if not _is_in((one[0], one[1]), stays)]
    if len(left) == len(record["members"]):
        return record
    return {"a": "proposition", "members": left} if left else None


def _is_in(end: tuple[str, ...], stays: Staying) -> bool:
    return end[1] in stays.versions or end in stays.claims


def _never(_record: Record, _stays: Staying) -> None:
    return None


_RULES: Mapping[str, Callable[[Record, Staying], Record | None]] = {
    "article": _article, "version": _version, "story": _story, "claim": _claim, "link": _link,
    "proposition": _proposition, "page": _never, "rejection": _never, "review": _never,
}  # fmt: skip
_HEADED = f"SELECT a.id FROM articles a WHERE {headed_by_withheld('a.id')}"
_VERSIONS = "SELECT version_key FROM article_versions WHERE article_id IN :ids"
_CLAIMS = """
    SELECT c.id, c.claim_key, v.version_key
    FROM claims c JOIN article_versions v ON v.id = c.version_id WHERE c.article_id IN :ids
"""
