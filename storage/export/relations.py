"""The tables that an export may hold: each one SELECT, with its columns and what they say."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal

from onrecord.errors import OnRecordError
from onrecord.linktypes import kinds_of
from storage.views.claims import CLAIMS_AT_ONCE
from storage.views.current import CONFIRMED_LINK
from storage.views.labels import headed_by_withheld, holds_withheld, label_words, leaves

Kind = Literal["text", "integer", "number", "instant"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of an export: its name, what kind of values it has, and what they say."""

    name: str
    kind: Kind
    about: str


@dataclass(frozen=True, slots=True)
class Relation:
    """A table of an export: its SELECT has at least these columns, its rows come in the order of ``key``.

    ``counted`` has as many rows, at less cost.
    """

    name: str
    title: str
    select: str
    counted: str
    key: str
    columns: tuple[Column, ...]

    @property
    def query(self) -> str:
        """The SELECT that makes its rows, the same on both engines."""
        return (
            f"SELECT {', '.join(one.name for one in self.columns)} FROM ({self.select}) e ORDER BY {self.key}"
        )


_PUBLIC = "SELECT p.id FROM claims_public p"
_DISPUTES = ", ".join(f"'{one}'" for one in (*kinds_of(dispute=True, shown=True),))
_CLAIMS = f"SELECT * FROM ({CLAIMS_AT_ONCE}) c "
_FIGURES = f"""
SELECT c.*, q.start AS start, q.words AS words, q.value AS value, q.high AS high, q.bound AS bound,
    q.counted AS counted
FROM quantities q JOIN ({CLAIMS_AT_ONCE}) c ON c.claim_id = q.claim_id
"""
# No text of a work leaves in which a claim is withheld, whoever asks: as an evidence package has it.
_ARTICLES = f"""
SELECT a.id AS article_id, a.article_key AS article_key, v.title AS title, v.standfirst AS standfirst,
    v.byline AS byline, p.name AS publisher, coalesce(v.url, a.url) AS url,
    coalesce(v.published, a.published) AS published, a.published_at AS published_at,
    a.published_precision AS published_precision, a.first_seen_at AS first_seen_at, v.language AS language,
    v.genre AS genre, v.n_words AS n_words,
    (SELECT count(*) FROM claims_current c WHERE c.version_id = v.id) AS n_claims,
    (SELECT count(*) FROM article_versions o WHERE o.article_id = a.id) AS n_versions,
    a.story_id AS story_id, v.id AS version_id, {label_words("a.id")} AS label, s.standing AS standing,
    s.noticed_at AS standing_at, CASE WHEN {holds_withheld("a.id")} THEN NULL ELSE v.text END AS text
FROM articles a
JOIN article_versions v ON v.id = a.current_version_id
LEFT JOIN publishers p ON p.id = a.publisher_id
LEFT JOIN article_standing s ON s.article_id = a.id
"""
_SIDE = """{s}.id AS {s}_claim_id, {s}.claim_key AS {s}_claim_key, {s}.origin AS {s}_origin,
    {s}.polarity AS {s}_polarity, {s}.sentence AS {s}_quote, {s}.content AS {s}_content,
    {s}_publisher.name AS {s}_publisher, {s}_article.title AS {s}_title, {s}_article.url AS {s}_url,
    {s}_article.published AS {s}_published"""
_LINKS = f"""
SELECT l.id AS link_id, l.kind AS kind,
    CASE WHEN l.kind IN ({_DISPUTES}) THEN 'yes' ELSE 'no' END AS is_dispute,
    CASE WHEN {CONFIRMED_LINK} THEN 'confirmed' ELSE 'possible' END AS status, l.score AS score,
    l.reason AS reason, {_SIDE.format(s="a")}, {_SIDE.format(s="b")}
FROM links_current l
JOIN claims_current a ON a.id = l.a_claim_id
JOIN claims_current b ON b.id = l.b_claim_id
JOIN articles a_article ON a_article.id = a.article_id
JOIN articles b_article ON b_article.id = b.article_id
LEFT JOIN publishers a_publisher ON a_publisher.id = a.publisher_id
LEFT JOIN publishers b_publisher ON b_publisher.id = b.publisher_id
"""
_SELECTS = {"claims": _CLAIMS, "articles": _ARTICLES, "links": _LINKS, "figures": _FIGURES}
_COUNTED = {
    "claims": "claims_current c", "articles": "articles a",
    "links": "links_current l JOIN claims_current a ON a.id = l.a_claim_id"
    " JOIN claims_current b ON b.id = l.b_claim_id",
    "figures": "quantities q JOIN claims_current c ON c.id = q.claim_id",
}  # fmt: skip
_KEYS = {"claims": "claim_id", "articles": "article_id", "links": "link_id", "figures": "claim_id, start"}
# Which rows may leave the desk: the gate as a condition, asked by the database.
_LEAVING = {
    "claims": f" WHERE {{claim}} IN ({_PUBLIC})",
    "articles": f" WHERE {leaves('a.id')} AND NOT {headed_by_withheld('a.id')}",
    "links": f" WHERE a.id IN ({_PUBLIC}) AND b.id IN ({_PUBLIC})",
    "figures": f" WHERE {{claim}} IN ({_PUBLIC})",
}
RELATIONS = tuple(_SELECTS)


class UnknownTable(OnRecordError):
    """A table that no export holds."""


def relation_named(name: str, is_public: bool = False, with_texts: bool = False) -> Relation:
    """As ``relation``; raises UnknownTable, which names all there are."""
    if name not in RELATIONS:
        raise UnknownTable(f"No export holds {name!r}.", f"Say one of these: {', '.join(RELATIONS)}.")
    return relation(name, is_public, with_texts)


def relation(name: str, is_public: bool = False, with_texts: bool = False) -> Relation:
    """The table of this name, of ``RELATIONS``; only what may leave the desk, and with texts, where asked."""
    leaving = _LEAVING[name] if is_public else ""
    select = _SELECTS[name] + leaving.format(claim="c.claim_id")
    counted = f"SELECT count(*) AS n FROM {_COUNTED[name]}{leaving.format(claim='c.id')}"
    kept = tuple(one for one in _columns(name) if with_texts or one.name != "text")
    return Relation(name, _told()[name]["title"], select, counted, _KEYS[name], kept)


def _columns(name: str) -> tuple[Column, ...]:
    return tuple(Column(one, kind, about) for one, (kind, about) in _told()[name]["columns"].items())


@lru_cache(maxsize=1)
def _told() -> Mapping[str, Mapping[str, Any]]:
    """What each table and column is called and says, of columns.toml."""
    return tomllib.loads(files("storage.export").joinpath("columns.toml").read_text(encoding="utf-8"))
