"""Articles over time, and how much of the press the ledger covers."""

from __future__ import annotations

REVISIONS = """
SELECT
    a.id AS article_id,
    a.title AS title,
    p.name AS publisher,
    a.url AS url,
    count(*) AS versions,
    min(v.first_seen_at) AS first_version_seen_at,
    max(v.first_seen_at) AS last_version_seen_at,
    min(v.n_words) AS fewest_words,
    max(v.n_words) AS most_words,
    a.current_version_id AS current_version_id
FROM articles a
JOIN article_versions v ON v.article_id = a.id
LEFT JOIN publishers p ON p.id = a.publisher_id
GROUP BY a.id, a.title, p.name, a.url, a.current_version_id
HAVING count(*) > 1
"""

# Claims are counted by article first: joined flat, every claim would count its article again.
COVERAGE = """
SELECT
    p.name AS publisher,
    a.language AS language,
    count(*) AS articles,
    sum(coalesce(n.claims, 0)) AS claims,
    sum(coalesce(n.reviewed, 0)) AS reviewed,
    min(a.published_at) AS earliest_published_at,
    max(a.published_at) AS latest_published_at,
    count(CASE WHEN a.published_at IS NULL THEN 1 END) AS undated,
    min(a.first_seen_at) AS first_seen_at,
    max(a.first_seen_at) AS last_seen_at
FROM articles a
LEFT JOIN publishers p ON p.id = a.publisher_id
LEFT JOIN (
    SELECT c.article_id AS article_id, count(*) AS claims,
        count(CASE WHEN EXISTS (
            SELECT 1 FROM reviews r WHERE r.subject_kind = 'claim' AND r.subject_key = c.claim_key
        ) THEN 1 END) AS reviewed
    FROM claims c WHERE c.is_current GROUP BY c.article_id
) n ON n.article_id = a.id
GROUP BY p.name, a.language
"""
