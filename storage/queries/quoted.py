"""Who is quoted in what a run brought: only words in quotation marks that a source gives by a sure name.

A pronoun, an office and words at second hand are read wrongly too often to be listed unasked; `onrecord
speakers --all` has everybody (onrecord/unasked.py says from which surety on a name is listed).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from onrecord.persons import PUBLIC
from onrecord.unasked import SURE_NAME
from storage.queries.rows import rows_of

WORD = re.compile(r"\w+")
SECOND = {"and", "or"}
BEHIND = {"for", "of", "at", "from", "by", "with", "to"}  # *a spokesman for Ada Okafor* is not she
OWNER = re.compile(r"\w+[’']s\b")


@dataclass(frozen=True, slots=True)
class Quoted:
    """A name that the articles give to whom they quote; of a private person, in one article alone."""

    name: str
    kind: str
    quotations: int
    articles: int
    outlets: int


def quoted_in(session: Session, run_ids: Sequence[int], *, is_public: bool = False) -> list[Quoted]:
    """Everybody quoted by name in what these runs read, the most quoted first; or in what may leave of it."""
    told = _QUOTATIONS.format(claims="claims_public" if is_public else "claims_current")
    found = rows_of(session, told, run_ids, sure=SURE_NAME)
    return _counted(row for row in found if is_named(row["source"], row["said"]))


def is_named(source: str, name: str) -> bool:
    """Whether the words of a source name this one, and no second one or somebody of theirs.

    >>> is_named("Mayor Okafor, of Dorn", "Ada Okafor"), is_named("Okafor's lawyer", "Ada Okafor")
    (True, False)
    """
    words = [word.casefold() for word in WORD.findall(OWNER.sub(" ", source))]
    last = WORD.findall(name.casefold())[-1:]
    if not last or last[0] not in words or SECOND & set(words):
        return False
    at = words.index(last[0])
    return not BEHIND & set(words[max(0, at - 3) : at])


def _counted(found: Iterable[dict[str, Any]]) -> list[Quoted]:
    by_name: dict[str, list[dict[str, Any]]] = defaultdict(list)
    told = list(found)
    public = {row["list_key"] for row in told if row["is_public"]}
    for row in told:  # a private person's name in two articles is two rows: nobody is followed unasked
        by_name[row["list_key"] if row["list_key"] in public else row["identity_key"]].append(row)
    return sorted(_totals(by_name.values()), key=lambda one: (-one.quotations, -one.articles, one.name))


def _totals(groups: Iterable[list[dict[str, Any]]]) -> Iterator[Quoted]:
    for group in groups:
        articles, outlets = ({row[k] for row in group} for k in ("article_id", "publisher_id"))
        name, kind = min((row["name"], row["kind"]) for row in group)
        yield Quoted(name, kind, len(group), len(articles), len(outlets - {None}))


_QUOTATIONS = f"""
    SELECT coalesce(s.listed_under, s.name_key) AS list_key, s.identity_key AS identity_key,
        CASE WHEN s.kind <> 'person' OR EXISTS (
            SELECT 1 FROM speakers o WHERE o.name_key = s.name_key AND o.known_by IN {PUBLIC}
        ) THEN 1 ELSE 0 END AS is_public, s.name AS said,
        coalesce(s.known_as, s.name) AS name, s.kind AS kind, c.article_id AS article_id,
        c.publisher_id AS publisher_id, a.source AS source
    FROM extractions e JOIN {{claims}} c ON c.extraction_id = e.id
    JOIN speakers s ON s.id = c.origin_speaker_id
    JOIN attributions a ON a.claim_id = c.id AND a.is_origin
    WHERE e.run_id IN :runs AND s.kind IN ('person', 'organization', 'country')
        AND c.quote IN ('direct', 'mixed') AND c.place = 'body' AND c.name_confidence >= :sure
"""
