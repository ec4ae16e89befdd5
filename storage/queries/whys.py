"""The way from a claim back to its characters, its page and its run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from onrecord.linktypes import BY_KIND, LINK_TYPES
from storage import tables
from storage.labels import LabelRow, labels_of
from storage.queries.claims import ClaimRow, claim_rows
from storage.queries.conflicts import Conflict, conflicts
from storage.queries.rows import rows
from storage.reviews import confirmed_links

MIN_PREFIX = 4  # characters of a key; shorter ones meet too many claims by chance


@dataclass(frozen=True, slots=True)
class Relation:
    """A link of a claim to another: in words, read from the claim outwards."""

    link_id: int
    words: str
    kind: str
    score: float
    reason: str
    other: ClaimRow
    reviewed: bool = False  # a person looked at the link and kept it


@dataclass(frozen=True, slots=True)
class Why:
    """Everything a claim rests on. Rows are plain dicts with the columns that docs/schema.md explains.

    ``paragraph`` is the text around the sentence and ``paragraph_start`` its first character; ``spans``
    carry their own words.
    """

    claim: dict[str, Any]
    paragraph: str
    paragraph_start: int
    spans: tuple[dict[str, Any], ...]
    chain: tuple[dict[str, Any], ...]
    quantities: tuple[dict[str, Any], ...]
    dates: tuple[dict[str, Any], ...]
    version: dict[str, Any]
    page: dict[str, Any]
    sightings: tuple[str, ...]
    extraction: dict[str, Any]
    runs: tuple[dict[str, Any], ...]
    relations: tuple[Relation, ...]
    reviews: tuple[dict[str, Any], ...]
    as_read: AsRead | None = None
    checks: tuple[dict[str, Any], ...] = ()  # of others, that a person said are about it
    standing: dict[str, Any] | None = None  # what became of its article since it was printed
    labels: LabelRow | None = None  # what may leave the desk of its work
    conflicts: tuple[Conflict, ...] = ()  # decisions about it or what it replaced, where readings differ


@dataclass(frozen=True, slots=True)
class AsRead:
    """What the program read of a claim that a person corrected: its columns, chain and figures as they were.

    ``fields`` are the corrected ones, with what was put.
    """

    fields: dict[str, str]
    claim: dict[str, Any]
    chain: tuple[dict[str, Any], ...]
    quantities: tuple[dict[str, Any], ...]


def claim_ids(session: Session, reference: str) -> list[int]:
    """The claims that an id, a key or the beginning of a key names, current ones first."""
    wanted = reference.strip().lower()
    if wanted.isdecimal() and len(wanted) < 19:
        by_id = rows(session, "SELECT id FROM claims WHERE id = :id", id=int(wanted))
        if by_id:
            return [int(wanted)]
    if len(wanted) < MIN_PREFIX or not wanted.isalnum() or not wanted.isascii():
        return []
    statement = (
        "SELECT id FROM claims WHERE claim_key >= :low AND claim_key < :high "
        "ORDER BY CASE WHEN is_current THEN 0 ELSE 1 END, claim_key, id LIMIT 50"
    )
    return [row["id"] for row in rows(session, statement, low=wanted, high=wanted + "z")]


def why(session: Session, claim_id: int) -> Why:
    """All that stands behind the claim; raises LookupError where none has this id, or it is withheld."""
    found = rows(session, "SELECT * FROM claims WHERE id = :id", id=claim_id)
    if not found or is_withheld(session, claim_id):
        raise LookupError(claim_id)
    claim = found[0]
    [version] = rows(session, _VERSION, id=claim["version_id"])
    text = version.pop("text")
    [page] = rows(session, _PAGE, id=version["page_id"])
    [extraction] = rows(session, "SELECT * FROM extractions WHERE id = :id", id=claim["extraction_id"])
    paragraph_start, paragraph = _paragraph(text, claim["sentence_start"], claim["sentence_end"])
    spans = rows(session, _SPANS, id=claim_id)
    return Why(
        claim=claim,
        paragraph=paragraph,
        paragraph_start=paragraph_start,
        spans=tuple({**span, "words": text[span["start"] : span["end"]]} for span in spans),
        chain=tuple(rows(session, _CHAIN, id=claim_id)),
        quantities=tuple(
            rows(session, "SELECT * FROM quantities WHERE claim_id = :id ORDER BY start", id=claim_id)
        ),
        dates=tuple(
            rows(session, "SELECT * FROM claim_dates WHERE claim_id = :id ORDER BY start", id=claim_id)
        ),
        version=version,
        page=page,
        sightings=tuple(row["locator"] for row in rows(session, _SIGHTINGS, id=version["id"])),
        extraction=extraction,
        runs=tuple(rows(session, _RUNS, read=page["taken_run"], extracted=extraction["run_id"])),
        relations=_relations(session, claim_id),
        reviews=tuple(rows(session, _REVIEWS, id=claim_id)),
        as_read=_as_read(session, claim_id),
        checks=tuple(rows(session, "SELECT * FROM checks_of_claims WHERE claim_id = :id", id=claim_id)),
        conflicts=_conflicts(session, claim),
        standing=next(iter(rows(session, _STANDING, id=version["article_id"])), None),
        labels=_labels(session, version["article_id"]),
    )


_CHAIN = """
    SELECT t.*, s.known_as AS known_as, s.known_by AS known_by
    FROM attributions t LEFT JOIN speakers s ON s.id = t.speaker_id WHERE t.claim_id = :id ORDER BY t.link
"""
_VERSION = """
    SELECT v.id, v.version_key, v.text_key, v.page_id, v.title, v.url, v.published, v.text, v.n_words,
        v.language, v.genre, v.cleaner_version, v.first_seen_at, p.name AS publisher,
        CASE WHEN a.current_version_id = v.id THEN 1 ELSE 0 END AS is_current,
        a.article_key, a.id AS article_id,
        (SELECT count(*) FROM article_versions o WHERE o.article_id = a.id) AS versions
    FROM article_versions v JOIN articles a ON a.id = v.article_id
    LEFT JOIN publishers p ON p.id = a.publisher_id WHERE v.id = :id
"""
_PAGE = "SELECT id, page_key, locator, content_key, body_key, media, n_bytes, read_at, taken_run FROM pages WHERE id = :id"  # noqa: E501 - a list of columns
_STANDING = "SELECT standing, noticed_at, detail FROM article_standing WHERE article_id = :id"
_SIGHTINGS = "SELECT DISTINCT locator FROM pages WHERE version_id = :id ORDER BY locator"
_SPANS = 'SELECT part, link, start, "end" FROM claim_spans WHERE claim_id = :id ORDER BY start, "end", part'
_RUNS = (
    "SELECT id, flow, asked, flow_run, now_at, state FROM runs WHERE id IN (:read, :extracted) ORDER BY id"
)
_REVIEWS = (
    "SELECT review_id, decision, correction, reviewer, reason, decided_at, holds FROM reviews_of_claims "
    "WHERE claim_id = :id ORDER BY review_id"
)


def is_withheld(session: Session, claim_id: int) -> bool:
    """Whether the claim, of whichever version, is withheld by a person."""
    return bool(rows(session, "SELECT 1 FROM claims_withheld WHERE claim_id = :id", id=claim_id))


def _labels(session: Session, article_id: int) -> LabelRow | None:
    return next(iter(labels_of(session, [article_id])), None)


def _conflicts(session: Session, claim: dict[str, Any]) -> tuple[Conflict, ...]:
    found = conflicts(session, claim["article_id"])
    return tuple(one for one in found if claim["id"] in (one.claim_id, one.now_claim_id))


def _as_read(session: Session, claim_id: int) -> AsRead | None:
    correction = session.get(tables.Correction, claim_id)
    if correction is None:
        return None
    read = correction.as_read
    return AsRead(read["put"], read["claim"], tuple(read["chain"]), tuple(read["quantities"]))


_LINKS = """
    SELECT l.id, l.kind, l.score, l.reason, l.a_claim_id, l.b_claim_id, d.relation
    FROM links_current l LEFT JOIN disputes d ON d.link_id = l.id
    WHERE l.a_claim_id = :id OR l.b_claim_id = :id
    ORDER BY l.score DESC, l.id
"""
_DENIED = ("may deny", "may be denied by")
_TOLD_FIRST = [one.kind for one in LINK_TYPES]


def _relations(session: Session, claim_id: int) -> tuple[Relation, ...]:
    links = sorted(rows(session, _LINKS, id=claim_id), key=lambda row: _TOLD_FIRST.index(row["kind"]))
    ends = {_other(link, claim_id) for link in links}
    others = {row.claim_id: row for row in claim_rows(session, sorted(ends))}
    kept = confirmed_links(session, [link["id"] for link in links])
    return tuple(
        Relation(
            link_id=link["id"],
            words=_words_of(link)[link["b_claim_id"] == claim_id],
            kind=link["kind"],
            score=link["score"],
            reason=link["reason"],
            other=others[_other(link, claim_id)],
            reviewed=link["id"] in kept,
        )
        for link in links
        if _other(link, claim_id) in others
    )


def _words_of(link: dict[str, Any]) -> tuple[str, str]:
    """Only what is said to be denied in the view `disputes` is said so here."""
    if link["kind"] == "denial" and link["relation"] == "denied":
        return _DENIED
    one = BY_KIND[link["kind"]]
    return one.forward, one.backward


def _other(link: dict[str, Any], claim_id: int) -> int:
    return int(link["b_claim_id"] if link["a_claim_id"] == claim_id else link["a_claim_id"])


def _paragraph(text: str, start: int, end: int) -> tuple[int, str]:
    """The paragraphs that hold the characters, and where they begin."""
    first = text.rfind("\n\n", 0, start)
    first = 0 if first < 0 else first + 2
    last = text.find("\n\n", end)
    return first, text[first : last if last >= 0 else len(text)]
