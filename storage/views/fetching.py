"""Feeds and pages on the network: how they are, and what happened to them."""

from __future__ import annotations

# Entries are counted by feed first: joined flat, two joins would multiply each other.
FEED_HEALTH = """
SELECT
    f.id AS feed_id,
    f.kind AS kind,
    f.place AS place,
    f.title AS title,
    f.outlet AS outlet,
    f.is_paused AS is_paused,
    coalesce(n.entries, 0) AS entries,
    coalesce(n.kept, 0) AS kept,
    coalesce(n.rejected, 0) AS rejected,
    f.last_success_at AS last_success_at,
    coalesce(f.last_new_entry_at, n.last_seen_at) AS last_new_entry_at,
    f.n_failures AS failures_in_a_row,
    f.failing_since AS failing_since,
    f.last_failure_at AS last_failure_at,
    f.last_failure_code AS last_failure_code,
    reason.meaning AS last_failure,
    f.next_fetch_at AS next_fetch_at,
    f.next_fetch_reason AS next_fetch_reason,
    f.stopped AS stopped,
    f.entries_may_be_lost_at AS entries_may_be_lost_at,
    f.is_internal AS is_internal
FROM feeds f
LEFT JOIN reasons reason ON reason.code = f.last_failure_code
LEFT JOIN (
    SELECT e.feed_id AS feed_id, count(*) AS entries, max(e.first_seen_at) AS last_seen_at,
        count(CASE WHEN g.outcome = 'rejected' THEN 1 END) AS rejected,
        count(CASE WHEN g.outcome IN ('new', 'revised', 'duplicate', 'reprint') THEN 1 END) AS kept
    FROM entries e LEFT JOIN pages g ON g.id = e.page_id
    GROUP BY e.feed_id
) n ON n.feed_id = f.id
"""

# A page that holds nothing but a notice shows no version: it is of the work that its address showed before.
PAGE_CHANGES = """
SELECT
    e.id AS event_id,
    e.kind AS kind,
    e.noticed_at AS noticed_at,
    e.previous_at AS still_otherwise_at,
    e.detail AS detail,
    a.url AS url,
    w.title AS title,
    p.name AS publisher,
    w.id AS article_id,
    e.address_id AS address_id
FROM page_events e
JOIN addresses a ON a.id = e.address_id
LEFT JOIN pages g ON g.id = coalesce(e.page_id, a.page_id)
LEFT JOIN article_versions v ON v.id = coalesce(
    g.version_id, (SELECT max(x.version_id) FROM pages x WHERE x.address_id = e.address_id)
)
LEFT JOIN articles w ON w.id = v.article_id
LEFT JOIN publishers p ON p.id = w.publisher_id
"""
