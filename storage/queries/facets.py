"""A search narrowed by speaker, outlet, kind, day and language, with how many matches each of them has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Literal

from sqlmodel import Session

from onrecord.unasked import SURE_NAME
from storage.queries.rows import rows
from storage.search import Kind, Matching, matching
from storage.views.current import kept_claim

ClaimKind = Literal["named", "unnamed", "own", "denied"]
OF_CLAIMS = ("speaker", "kind")  # an article as a whole has neither
MOST_VALUES = 10  # of a facet, that are offered


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the matches must also be; None where anything will do. Names as the ledger has them."""

    speaker: str | None = None
    outlet: str | None = None
    kind: ClaimKind | None = None
    day: str | None = None
    language: str | None = None

    def asked(self) -> dict[str, str]:
        """What was asked for, by the name of its facet."""
        return {name: value for name, value in asdict(self).items() if value is not None}


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a facet, with how many of the claims found have it."""

    value: str
    claims: int


@dataclass(frozen=True, slots=True)
class Narrowing:
    """The best matches by number, how many there are, and by what they may be narrowed further."""

    claim_ids: tuple[int, ...] = ()
    article_ids: tuple[int, ...] = ()
    n_claims: int = 0
    n_articles: int = 0
    facets: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)


def narrowed_search(
    session: Session, words: str, narrowed: Narrowed, limit: int = 20, offset: int = 0
) -> Narrowing:
    """Claims, then articles, that hold all the words and are what was asked for, the best matches first."""
    claims, articles = (matching(session, kind, words) for kind in _KINDS)
    if claims is None or articles is None:
        return Narrowing()
    asked = narrowed.asked()
    facets = _facets(session, claims, asked)
    has_articles = not any(name in asked for name in OF_CLAIMS)
    return Narrowing(
        claim_ids=_best(session, "claim", claims, asked, limit, offset),
        article_ids=_best(session, "article", articles, asked, limit, offset) if has_articles else (),
        n_claims=_count(session, "claim", claims, asked),
        n_articles=_count(session, "article", articles, asked) if has_articles else 0,
        facets=facets,
    )


_KINDS: tuple[Kind, ...] = ("claim", "article")
# What a facet's value is, of a claim `{t}` in an article `a`. Private persons stand in no list: a speaker is
# offered where they are known by a decision, a list or an office, and the name is sure.
_VALUES: dict[str, str] = {
    "speaker": "(SELECT s.known_as FROM speakers s WHERE s.id = {t}.origin_speaker_id AND ({sure}))",
    "outlet": "(SELECT p.name FROM publishers p WHERE p.id = a.publisher_id)",
    "kind": "CASE WHEN {t}.n_links_in_chain = 0 THEN 'own'"
    " WHEN {t}.origin_speaker_id IS NULL THEN 'unnamed' ELSE 'named' END",
    "day": "substr(a.published, 1, 10)",
    "language": "a.language",
}


def _value(facet: str, alias: str) -> str:
    sure = f"{alias}.name_confidence >= {SURE_NAME} OR {kept_claim(f'{alias}.id')}"
    return _VALUES[facet].format(t=alias, sure=sure)


def _statement(kind: Kind, found: Matching, asked: Mapping[str, str]) -> str:
    """From where, under which conditions; the values go by the names of their facets."""
    t = found.alias
    beside = f"{found.source} JOIN articles a ON a.id = {t}.{'article_id' if kind == 'claim' else 'id'}"
    conditions = [found.condition]
    for name, value in asked.items():
        is_denied = name == "kind" and value == "denied"
        conditions.append(f"{t}.polarity = :kind" if is_denied else f"{_value(name, t)} = :{name}")
    return f"{beside} WHERE {' AND '.join(f'({one})' for one in conditions)}"


def _best(
    session: Session, kind: Kind, found: Matching, asked: Mapping[str, str], limit: int, offset: int
) -> tuple[int, ...]:
    statement = (
        f"SELECT {found.alias}.id AS id {_statement(kind, found, asked)}"
        f" ORDER BY {found.rank}, {found.alias}.id LIMIT :most OFFSET :first"
    )
    listed = rows(session, statement, most=limit, first=offset, **found.values, **asked)
    return tuple(row["id"] for row in listed)


def _count(session: Session, kind: Kind, found: Matching, asked: Mapping[str, str]) -> int:
    counted = f"SELECT count(*) AS n {_statement(kind, found, asked)}"
    return int(rows(session, counted, **found.values, **asked)[0]["n"])


def _facets(session: Session, found: Matching, asked: Mapping[str, str]) -> dict[str, tuple[Value, ...]]:
    """By each facet the values that most claims have, the latest days; read in one go over the matches."""
    listed = ", ".join(f"{_value(name, found.alias)} AS {name}" for name in _VALUES)
    polarity = f"{found.alias}.polarity AS polarity"
    met = f"WITH met AS MATERIALIZED (SELECT {listed}, {polarity} {_statement('claim', found, asked)})"
    counts = [
        f"SELECT '{name}' AS facet, {name} AS value, count(*) AS n FROM met WHERE {name} IS NOT NULL"
        f" GROUP BY {name}"
        for name in _VALUES
    ]
    counts.append("SELECT 'kind', 'denied', count(*) FROM met WHERE polarity = 'denied'")
    by_name: dict[str, list[Value]] = defaultdict(list)
    for row in rows(session, f"{met} {' UNION ALL '.join(counts)}", **found.values, **asked):
        if row["n"]:
            by_name[row["facet"]].append(Value(row["value"], row["n"]))
    return {name: _in_order(name, by_name[name]) for name in _VALUES if by_name[name]}


def _in_order(name: str, values: list[Value]) -> tuple[Value, ...]:
    if name == "day":
        return tuple(sorted(values, key=lambda one: one.value, reverse=True))
    return tuple(sorted(values, key=lambda one: (-one.claims, one.value)))
