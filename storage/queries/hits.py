"""Hits with the words they are told in, read anew each time: what is gone or held back has none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlmodel import Session

from onrecord.evidence.quotations import Quotation
from onrecord.linktypes import BY_KIND
from onrecord.secrets import public_url
from onrecord.watches.hits import SILENT, Correction, Hit
from onrecord.watchtypes import BY_NAME, Watch
from storage.doors import told_outside, works_without_text
from storage.queries.quotations import NotQuoted, quotation
from storage.queries.rows import rows, rows_with
from storage.watch_events import events_of
from storage.watch_hits import named_by

MOST_EVENTS = 3  # of one edit, in a message


@dataclass(frozen=True, slots=True)
class WatchRow:
    """How a watch stands: what it met, what was told and what waits."""

    watch_id: int
    hits: int
    standing: int
    untold: int


Quote = Callable[[Session, int], Quotation | NotQuoted]


def hits(session: Session, watch: Watch, ids: Sequence[int], *, is_outward: bool) -> list[Hit]:
    """The hits with these numbers, in this order, without those that cannot be told any more, or there."""
    found = {row["id"]: row for row in rows_with(session, _HITS, ids)}
    quote: Quote = partial(told_outside, named=named_by(watch)) if is_outward else quotation
    silent = works_without_text(session) if is_outward else set()
    rows = [found[number] for number in ids if number in found]
    told = (_hit(session, watch, row, quote) for row in rows if _may_be_told(row, silent))
    return [one for one in told if one is not None]


def _may_be_told(row: dict[str, Any], silent: set[int]) -> bool:
    """What an edit or a notice says may hold the words of a claim that is withheld."""
    return row["article_id"] not in silent or row["what"] in ("claim", "link")


def corrections(session: Session, channel_id: int, ids: Sequence[int]) -> list[Correction]:
    """What is said of hits that fell after the channel was told of them."""
    found = {
        row["id"]: row for row in rows_with(session, _CORRECTIONS, ids) if row["channel_id"] == channel_id
    }
    return [_correction(found[number]) for number in ids if number in found]


def watch_rows(session: Session) -> dict[int, WatchRow]:
    """How every watch stands, by its number."""
    return {row["watch_id"]: WatchRow(**row) for row in rows(session, _WATCHES)}


def waiting_articles(session: Session) -> int:
    """How many articles are linked and not yet looked at."""
    [row] = rows(session, "SELECT count(*) AS n FROM stage_results WHERE stage = 'watch' AND outcome IS NULL")
    return int(row["n"])


def _hit(session: Session, watch: Watch, row: dict[str, Any], quote: Quote) -> Hit | None:
    shared = {
        "number": row["id"], "tag": row["tag"], "kind": row["kind"], "found_at": row["found_at"],
        "is_internal": bool(row["is_internal"]),
    }  # fmt: skip
    match row["what"]:
        case "claim" | "link":
            return _of_claims(session, row, shared, quote)
        case "edit":
            return _of_edit(session, watch, row, shared)
        case "event":
            return _of_notice(session, row, shared)
        case _:
            return _of_feed(session, row, shared)


def _of_claims(session: Session, row: dict[str, Any], shared: dict[str, Any], quote: Quote) -> Hit | None:
    ends = [(row["words_key"], row["article_id"]), (row["other_words_key"], row["other_article_id"])]
    quoted = [_quoted(session, *end, quote) for end in ends if end[0] is not None]
    if any(one is None for one in quoted):
        return None
    whole = tuple(one for one in quoted if one is not None)
    relation = None
    if row["what"] == "link":
        relation = BY_KIND[BY_NAME[row["kind"]].links[0]].forward
    return Hit(**shared, quoted=whole, relation=relation)


def _quoted(session: Session, words_key: str, article_id: int | None, quote: Quote) -> Quotation | None:
    found = rows(session, _CLAIM, words=words_key, article=article_id)
    if not found:
        return None
    told = quote(session, found[0]["id"])
    return told if isinstance(told, Quotation) else None


def _of_edit(session: Session, watch: Watch, row: dict[str, Any], shared: dict[str, Any]) -> Hit | None:
    events = events_of(session, watch.asked, [row["subject_id"]])
    if not events:
        return None
    silent = "no note to readers was found" if events[0]["is_silent"] == "yes" else "with a note to readers"
    told = [f"Edited, {silent}.", *(line for event in events[:MOST_EVENTS] for line in _event(event))]
    return Hit(
        **shared, told=tuple(told), more=max(0, len(events) - MOST_EVENTS),
        happened_at=events[0]["after_at"], **_article(session, row["article_id"]),
    )  # fmt: skip


def _event(event: dict[str, Any]) -> Iterator[str]:
    detail = f" ({event['detail']})" if event["detail"] else ""
    yield f"{str(event['kind']).replace('_', ' ')}{detail}"
    if event["before"]:
        yield f"  before: {event['before']}"
    if event["after"]:
        yield f"  after: {event['after']}"


def _of_notice(session: Session, row: dict[str, Any], shared: dict[str, Any]) -> Hit | None:
    found = rows(session, _NOTICE, id=row["subject_id"])
    if not found or row["article_id"] is None:
        return None
    event = found[0]
    told = f"{str(event['kind']).replace('_', ' ')}: {event['detail']}"
    return Hit(
        **shared, told=(told,), happened_at=event["noticed_at"], **_article(session, row["article_id"])
    )


def _of_feed(session: Session, row: dict[str, Any], shared: dict[str, Any]) -> Hit | None:
    found = rows(session, _FEED, id=row["subject_id"])
    if not found:
        return None
    feed = found[0]
    why = feed["last_failure"] or feed["stopped"] or "it cannot be read"
    told = f"The feed failed {feed['failures_in_a_row']} times in a row: {why}."
    place = public_url(feed["place"]) if "://" in feed["place"] else feed["place"]
    since = {"happened_at": feed["failing_since"], "outlet": feed["outlet"] or feed["title"]}
    return Hit(**shared, told=(told,), url=place, **since)


def _article(session: Session, article_id: int | None) -> dict[str, Any]:
    found = rows(session, _ARTICLE, id=article_id)
    return found[0] if found else {}


def _correction(row: dict[str, Any]) -> Correction:
    is_silent = row["why_fallen"] in SILENT
    place = {name: None if is_silent else row[name] for name in ("outlet", "title", "url")}
    return Correction(
        row["id"], row["tag"], row["kind"], row["told_at"], row["fallen_at"], row["why_fallen"], **place
    )


_HITS = """
    SELECT id, tag, what, kind, words_key, other_words_key, article_id, other_article_id, subject_id,
        is_internal, found_at
    FROM watch_hits WHERE fallen_at IS NULL AND id IN :ids
"""
_CLAIM = """
    SELECT max(id) AS id FROM claims_current WHERE words_key = :words AND article_id = :article
    HAVING max(id) IS NOT NULL
"""
_ARTICLE = """
    SELECT p.name AS outlet, a.title, a.url FROM articles a LEFT JOIN publishers p ON p.id = a.publisher_id
    WHERE a.id = :id
"""
_NOTICE = "SELECT kind, detail, noticed_at FROM page_changes WHERE event_id = :id"
_FEED = """
    SELECT place, title, outlet, failures_in_a_row, failing_since, last_failure, stopped
    FROM feed_health WHERE feed_id = :id
"""
_CORRECTIONS = """
    SELECT h.id, h.tag, h.kind, t.told_at, t.channel_id, h.fallen_at, h.why_fallen,
        coalesce(p.name, f.outlet, f.title) AS outlet, a.title, a.url
    FROM watch_hits h
    JOIN watch_tellings t ON t.hit_id = h.id AND t.form = 'hit'
    LEFT JOIN articles a ON a.id = h.article_id
    LEFT JOIN publishers p ON p.id = a.publisher_id
    LEFT JOIN feeds f ON f.id = h.subject_id AND h.what = 'feed'
    WHERE h.fallen_at IS NOT NULL AND h.id IN :ids
"""
_WATCHES = """
    SELECT w.id AS watch_id, count(h.id) AS hits,
        count(CASE WHEN h.fallen_at IS NULL THEN h.id END) AS standing,
        count(CASE WHEN h.fallen_at IS NULL AND h.id NOT IN (
            SELECT t.hit_id FROM watch_tellings t JOIN watch_channels c ON c.id = t.channel_id
            WHERE c.kind = 'terminal'
        ) THEN h.id END) AS untold
    FROM watches w LEFT JOIN watch_hits h ON h.watch_id = w.id
    GROUP BY w.id
"""
