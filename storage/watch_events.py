"""What is new for a watch beside claims: edits, notices on pages, feeds that fail."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlmodel import Session

from onrecord.watchtypes import FAILURES, Asked, Watch
from storage import tables
from storage.bulk import Row, insert_missing
from storage.pages import key_of
from storage.queries.rows import rows, rows_with
from storage.watch_conditions import holds_words, matching, outlet_ids

RECENT_RUNS = 2_000  # a week of runs every five minutes: no edit waits longer for its comparison


def look(opened: Session, watch: Watch, run_id: int, now: datetime) -> int:
    """Every new edit, notice and failing feed that is asked for is on record; returns how many."""
    begins = max(watch.begins_run, run_id - RECENT_RUNS)
    found: list[Row] = []
    if watch.asked.of("edit"):
        found += _edits(opened, watch, begins, now)
    if watch.asked.of("event"):
        found += _notices(opened, watch, begins, now)
    if watch.asked.of("feed"):
        found += _feeds(opened, watch, now)
    return insert_missing(opened, tables.WatchHit, sorted(found, key=lambda row: str(row["hit_key"])))


def events_of(opened: Session, asked: Asked, comparison_ids: Collection[int]) -> list[dict[str, Any]]:
    """What these edits changed that is asked for, without those that may protect somebody."""
    found = rows_with(opened, _EVENTS, comparison_ids)
    return [one for one in found if is_meant(asked, one)]


def is_meant(asked: Asked, event: Mapping[str, Any]) -> bool:
    """Whether what an edit changed is of a speaker, in words and about the claim that are asked for."""
    changed = f"{event['before'] or ''} {event['after'] or ''}"
    if asked.speakers and event["speaker"] not in asked.speakers:
        return False
    if asked.words is not None and not holds_words(changed, asked.words):
        return False
    about = asked.about
    return about is None or about.words_key in (event["from_words_key"], event["to_words_key"])


def _edits(opened: Session, watch: Watch, begins: int, now: datetime) -> Iterator[Row]:
    outlets = outlet_ids(opened, watch.asked)
    found = rows(opened, _NEW_EDITS, watch=watch.id, begins=begins)
    edits = {row["id"]: row for row in found if outlets is None or row["publisher_id"] in outlets}
    told = {one["comparison_id"] for one in events_of(opened, watch.asked, edits)}
    for number in sorted(told):
        row = edits[number]
        key = key_of("edit", row["article_key"], row["from_key"], row["to_key"])
        yield _row(watch, key, "edit", "edited", number, row["article_id"], bool(row["is_internal"]), now)


def _notices(opened: Session, watch: Watch, begins: int, now: datetime) -> Iterator[Row]:
    kinds = {event: one.name for one in watch.asked.of("event") for event in one.events}
    found = [row for row in rows(opened, _NEW_NOTICES, begins=begins) if row["kind"] in kinds]
    for row in found:
        if _is_of(opened, watch.asked, row["article_id"]):
            key = key_of("event", row["article_key"], row["kind"], row["noticed_at"])
            yield _row(watch, key, "event", kinds[row["kind"]], row["id"], row["article_id"], False, now)


def _is_of(opened: Session, asked: Asked, article_id: int) -> bool:
    """Whether the article holds a claim that is asked for, or is the outlet's that is."""
    claims = rows(
        opened, "SELECT id, words_key FROM claims_current WHERE article_id = :article", article=article_id
    )
    if asked.about is not None and asked.about.words_key not in {one["words_key"] for one in claims}:
        return False
    if asked.speakers or asked.words is not None:
        return bool(matching(opened, asked, {one["id"] for one in claims}))
    outlets = outlet_ids(opened, asked)
    [row] = rows(opened, "SELECT publisher_id FROM articles WHERE id = :article", article=article_id)
    return outlets is None or row["publisher_id"] in outlets


def _feeds(opened: Session, watch: Watch, now: datetime) -> Iterator[Row]:
    for row in rows(opened, FAILING, failures=FAILURES):
        if watch.asked.outlet is None or holds_words(row["outlet"] or row["title"], watch.asked.outlet):
            key = key_of("feed", str(row["feed_id"]), str(row["failing_since"]), row["stopped"] or "")
            is_ours = row["kind"] == "folder"  # its place is a path of our own machine
            yield _row(watch, key, "feed", "feed-failing", row["feed_id"], None, is_ours, now)


def _row(
    watch: Watch, key: str, what: str, kind: str, subject: int, article: int | None, internal: bool,
    now: datetime,
) -> Row:  # fmt: skip
    return {
        "watch_id": watch.id, "tag": str(uuid.uuid4()), "hit_key": key, "what": what, "kind": kind,
        "article_id": article, "subject_id": subject, "is_internal": internal, "found_at": now,
    }  # fmt: skip


_NEW_EDITS = """
    SELECT c.id, c.article_id, a.article_key, a.publisher_id, o.version_key AS from_key,
        n.version_key AS to_key, n.is_internal
    FROM comparisons c
    JOIN articles a ON a.id = c.article_id
    JOIN article_versions o ON o.id = c.from_version_id
    JOIN article_versions n ON n.id = c.to_version_id
    WHERE c.from_run >= :begins AND coalesce(c.relation, '') = 'edit' AND c.to_run IS NULL
        AND c.comparer_version IS NOT NULL
        AND NOT EXISTS (
            SELECT 1 FROM watch_hits h WHERE h.watch_id = :watch AND h.article_id = c.article_id
                AND h.what = 'edit' AND h.subject_id = c.id
        )
"""
_EVENTS = """
    SELECT r.comparison_id, r.position, r.kind, r.about, r.before, r.after, r.detail, r.speaker,
        r.is_silent, r.note, r.before_at, r.after_at, f.words_key AS from_words_key,
        t.words_key AS to_words_key
    FROM revisions r
    LEFT JOIN claims f ON f.id = r.from_claim_id
    LEFT JOIN claims t ON t.id = r.to_claim_id
    WHERE r.may_protect = 'no' AND r.comparison_id IN :ids
    ORDER BY r.comparison_id, r.position
"""
_NEW_NOTICES = """
    SELECT p.event_id AS id, p.kind, p.noticed_at, p.article_id, a.article_key
    FROM page_changes p
    JOIN page_events e ON e.id = p.event_id
    JOIN articles a ON a.id = p.article_id
    WHERE e.run_id >= :begins
"""
FAILING = """
    SELECT feed_id, kind, place, title, outlet, failures_in_a_row, failing_since, last_failure, stopped
    FROM feed_health
    WHERE NOT is_paused AND (failures_in_a_row >= :failures OR stopped IS NOT NULL)
"""
