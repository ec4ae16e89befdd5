"""A quarrel: one statement, who stands for it and who against, and what is known of their answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from onrecord.linkgrounds import code_of, ground_of
from onrecord.linktypes import kinds_of
from onrecord.positions import Party, Position, Side, parties
from onrecord.replies import replies, told_from_its_statement
from onrecord.unanswered import HowUnanswered, unanswered
from storage.queries.claims import ClaimRow, claim_rows
from storage.queries.rows import rows, rows_with
from storage.reviews import confirmed_links

MOST_CLAIMS = 400  # of a quarrel that are laid side by side; `onrecord export` has all
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a claim in the quarrel: as written, its value and what it counts."""

    claim: ClaimRow
    words: str
    value: float
    counted: str


@dataclass(frozen=True, slots=True)
class Silence:
    """A sentence of one of its articles that tells of somebody who gave no answer."""

    article_id: int
    publisher: str | None
    published: str | None
    first_seen_at: str
    sentence: str
    how: HowUnanswered


@dataclass(frozen=True, slots=True)
class Ground:
    """On what links of the quarrel rest: the ground in words, how many, how many a person kept."""

    words: str
    measured: str
    links: int
    kept: int


@dataclass(frozen=True, slots=True)
class Quarrel:
    """A statement with everybody's positions on it; ``example`` is the claim that gives its words.

    ``key`` is the key of one of its claims, under which it is found for good.
    Origins, carriers and articles are counted of one side, ``counted_side``; ``stories`` counts its articles
    but one for those with the same text; ``replies`` are positions against it of those whom it speaks of.
    """

    key: str
    example: ClaimRow
    counted_side: Side
    claims: int
    shown: int
    parties: tuple[Party[ClaimRow], ...]
    replies: tuple[Position[ClaimRow], ...]
    silences: tuple[Silence, ...]
    figures: tuple[Figure, ...]
    grounds: tuple[Ground, ...]
    is_outdated: bool  # some of its links were made by an earlier linker, and are not told before a new look
    named_origins: int
    unnamed_origins: int
    carriers: int
    articles: int
    stories: int

    @property
    def opposed(self) -> bool:
        """Whether anybody stands against it, as far as was found."""
        return any(one.side in ("opposes", "unclear") for one in self.parties)


def quarrel(session: Session, claim_id: int) -> Quarrel | None:
    """The quarrel that the claim is of, or was before it was read otherwise; None where it is of none."""
    found = _proposition(session, claim_id)
    if found is None:
        return None
    members = {row["claim_id"]: row["stance"] for row in rows(session, _MEMBERS, id=found["id"])}
    members = members or {claim_id: "supports"}
    links = _links(session, list(members))
    told = [row for row in links if row["relation"] is not None]  # an earlier linker's are told by nobody
    beside = {one: row["relation"] for row in told for one in _ends(row) if one not in members}
    ids = sorted(members) + sorted(beside)
    claims = {one.claim_id: one for one in claim_rows(session, ids[:MOST_CLAIMS])}
    if not claims:
        return None
    positions = [
        Position(claim, members.get(id, "beside"), beside.get(id, "")) for id, claim in claims.items()
    ]
    counted = [one.claim.article_id for one in positions if one.side == "supports"]
    taken_back = {_ends(row) for row in links if row["kind"] == "retraction"}
    positions, counted_side = told_from_its_statement(positions, {one for one, _ in taken_back})
    return Quarrel(
        key=found["key"].rpartition("/")[2],
        example=next((one.claim for one in positions if one.side == "supports"), positions[0].claim),
        counted_side=counted_side,
        claims=len(ids),
        shown=len(claims),
        parties=tuple(parties(positions, taken_back)),
        replies=tuple(replies(positions)),
        silences=tuple(_silences(session, sorted({one.article_id for one in claims.values()}))),
        figures=tuple(_figures(session, claims)),
        grounds=tuple(_grounds(session, told)),
        is_outdated=len(told) < len(links),
        named_origins=found["named_origins"],
        unnamed_origins=found["unnamed_origins"],
        carriers=found["carriers"],
        **_texts(session, counted),
    )


def partial_articles(session: Session) -> int:
    """Of how many articles only the beginning is here: a denial may stand in the rest."""
    return int(rows(session, _PARTIAL)[0]["n"])


def _proposition(session: Session, claim_id: int) -> Row | None:
    """That of which the claim is a member, else the one that has its key; merged ones are followed.

    A claim that is not linked yet stands alone, with what is linked to it.
    """
    found = rows(session, _OF_MEMBER, id=claim_id) or rows(session, _BY_KEY, id=claim_id)
    met: set[int] = set()
    while found and found[0]["merged_into"] is not None and found[0]["id"] not in met:
        met.add(found[0]["id"])
        found = rows(session, _BY_NUMBER, id=found[0]["merged_into"])
    found = found or rows(session, _ALONE, id=claim_id)
    return found[0] if found else None


def _links(session: Session, ids: list[int]) -> list[Row]:
    found = {row["id"]: row for row in rows_with(session, _LINKS, ids)}
    return [found[id] for id in sorted(found)]


def _ends(row: Row) -> tuple[int, int]:
    return row["a_claim_id"], row["b_claim_id"]


def _grounds(session: Session, links: list[Row]) -> list[Ground]:
    kept = confirmed_links(session, [row["id"] for row in links])
    told = sorted({row["reason"] for row in links})
    return [
        Ground(
            words,
            ground_of(code_of(words)).measured,
            sum(row["reason"] == words for row in links),
            sum(row["reason"] == words and row["id"] in kept for row in links),
        )
        for words in told
    ]


def _figures(session: Session, claims: dict[int, ClaimRow]) -> list[Figure]:
    """The figures of what is counted by more than one claim, in order of their days."""
    found = [row for row in rows_with(session, _QUANTITIES, list(claims)) if row["counted"]]
    by_counted: dict[str, set[int]] = {}
    for row in found:
        by_counted.setdefault(row["counted"], set()).add(row["claim_id"])
    made = [
        Figure(claims[row["claim_id"]], row["words"], row["value"], row["counted"])
        for row in found
        if len(by_counted[row["counted"]]) > 1
    ]
    return sorted(made, key=lambda one: (one.counted, one.claim.published or "~", one.claim.claim_id))


def _silences(session: Session, article_ids: list[int]) -> list[Silence]:
    return [
        Silence(
            row["article_id"], row["publisher"], row["published"], row["first_seen_at"], one.sentence, one.how
        )
        for row in rows_with(session, _TEXTS, article_ids)
        for one in unanswered(row["text"])
    ]


def _texts(session: Session, article_ids: list[int]) -> dict[str, int]:
    found = rows_with(session, _STORIES, sorted(set(article_ids)))
    return {"articles": len(found), "stories": len({row["story_id"] for row in found})}


_COLUMNS = (
    "p.id AS id, p.proposition_key AS key, p.merged_into AS merged_into, p.n_carriers AS carriers, "
    "p.n_named_origins AS named_origins, p.n_unknown_origins AS unnamed_origins"
)
_BY_NUMBER = f"SELECT {_COLUMNS} FROM propositions p WHERE p.id = :id"
_OF_MEMBER = f"""
    SELECT {_COLUMNS} FROM members_current m JOIN propositions p ON p.id = m.proposition_id
    WHERE m.claim_id = :id
"""
_BY_KEY = f"""
    SELECT {_COLUMNS} FROM claims c JOIN article_versions v ON v.id = c.version_id
    JOIN propositions p ON p.proposition_key = v.version_key || '/' || c.claim_key
    WHERE c.id = :id
"""
_ALONE = """
    SELECT 0 AS id, '/' || c.claim_key AS key, NULL AS merged_into, 1 AS carriers,
        CASE WHEN c.origin_speaker_id IS NULL THEN 0 ELSE 1 END AS named_origins,
        CASE WHEN c.origin_speaker_id IS NULL AND c.n_links_in_chain > 0 THEN 1 ELSE 0 END AS unnamed_origins
    FROM claims_current c WHERE c.id = :id
"""
_MEMBERS = "SELECT claim_id, stance FROM members_current WHERE proposition_id = :id ORDER BY claim_id"
_DISPUTES = kinds_of(dispute=True, shown=True)
_LINKS = f"""
    SELECT l.id AS id, l.kind AS kind, l.a_claim_id AS a_claim_id, l.b_claim_id AS b_claim_id,
        l.reason AS reason, d.relation AS relation
    FROM links_current l LEFT JOIN disputes d ON d.link_id = l.id
    WHERE (l.a_claim_id IN :ids OR l.b_claim_id IN :ids) AND l.kind IN {_DISPUTES}
"""
_QUANTITIES = """
    SELECT claim_id, words, value, counted, start FROM quantities WHERE claim_id IN :ids
    ORDER BY claim_id, start
"""
_TEXTS = """
    SELECT a.id AS article_id, v.text AS text, p.name AS publisher,
        coalesce(v.published, a.published) AS published, a.first_seen_at AS first_seen_at
    FROM articles a JOIN article_versions v ON v.id = a.current_version_id
    LEFT JOIN publishers p ON p.id = a.publisher_id
    WHERE a.id IN :ids ORDER BY a.published_at, a.id
"""
_STORIES = "SELECT id, story_id FROM articles WHERE id IN :ids"
_PARTIAL = """
    SELECT count(*) AS n FROM articles a JOIN article_versions v ON v.id = a.current_version_id
    WHERE v.is_paywalled
"""
