"""Articles over time, who carried whose text, and how much of the press the ledger covers."""

from __future__ import annotations

from onrecord.revisions import COMPARER_VERSION
from storage.views.current import KEPT, decided

_EDIT_KEY = """(
        SELECT o.version_key || '>' || n.version_key FROM article_versions o, article_versions n
        WHERE o.id = c.from_version_id AND n.id = c.to_version_id
    )"""
# No person has decided yet about the edit that a row `c` of comparisons is.
UNDECIDED = f"""NOT EXISTS (
        SELECT 1 FROM reviews_current r WHERE r.subject_kind = 'edit' AND r.subject_key = {_EDIT_KEY}
    )"""
# Which of them are shown to nobody who did not ask: they may protect somebody, or were compared before that
# was looked for, and no person has confirmed that they may be shown.
HELD_BACK = f"""(
    (
        coalesce(c.comparer_version, '') <> '{COMPARER_VERSION}'
        OR EXISTS (SELECT 1 FROM changes m WHERE m.comparison_id = c.id AND m.kind = 'may_protect')
    )
    AND NOT {decided("confirm", "edit", _EDIT_KEY)}
)"""

# What was changed in a claim that a person rejected was never said; in one that is withheld it is not told.
_TAKEN_DOWN = "SELECT claim_id FROM claims_rejected UNION SELECT claim_id FROM claims_withheld"
_NOT_REJECTED = f"""(t.from_claim_id IS NULL OR t.from_claim_id NOT IN ({_TAKEN_DOWN}))
    AND (t.to_claim_id IS NULL OR t.to_claim_id NOT IN ({_TAKEN_DOWN}))"""

# One row an event. The two times are those between which it happened: the last page that still showed the
# earlier version, and the first that showed the later.
REVISIONS = f"""
SELECT
    c.id AS comparison_id,
    t.position AS position,
    a.id AS article_id,
    a.title AS title,
    p.name AS publisher,
    a.url AS url,
    t.kind AS kind,
    t.about AS about,
    t.before AS before,
    t.after AS after,
    t.detail AS detail,
    t.speaker AS speaker,
    c.before_at AS before_at,
    c.after_at AS after_at,
    CASE WHEN c.is_silent THEN 'yes' ELSE 'no' END AS is_silent,
    c.note AS note,
    CASE WHEN {HELD_BACK} THEN 'yes' ELSE 'no' END AS may_protect,
    c.from_version_id AS from_version_id,
    c.to_version_id AS to_version_id,
    t.from_claim_id AS from_claim_id,
    t.to_claim_id AS to_claim_id
FROM changes t
JOIN comparisons c ON c.id = t.comparison_id
JOIN articles a ON a.id = c.article_id
LEFT JOIN publishers p ON p.id = a.publisher_id
WHERE c.relation = 'edit' AND c.to_run IS NULL AND t.kind <> 'may_protect' AND {_NOT_REJECTED}
"""


def before(one: str, other: str) -> str:
    """True where the one article was published before the other for certain (onrecord.dates.is_known_before).

    Of an undated one it is known only that it was out when it was seen here.
    """
    return f"""({other}.published IS NOT NULL AND CASE
        WHEN {one}.published IS NULL THEN {one}.first_seen_at < {other}.published_at
        WHEN length({one}.published) > 10 AND length({other}.published) > 10
            THEN {one}.published_at < {other}.published_at
        WHEN length({one}.published) = 7 OR length({other}.published) = 7
            THEN substr({one}.published, 1, 7) < substr({other}.published, 1, 7)
        ELSE substr({one}.published, 1, 10) < substr({other}.published, 1, 10) END)"""


# An article has its place in a story where all others are known to be before or after it: computed here, so
# that no history is rewritten when an earlier one comes to light.
REPRINTS = f"""
SELECT
    m.story_id AS story_id,
    CASE WHEN m.n_before + m.n_after + 1 = m.members THEN m.n_before + 1 END AS place,
    m.article_id AS article_id,
    m.title AS title,
    p.name AS publisher,
    m.url AS url,
    m.published_at AS published_at,
    m.published_precision AS published_precision,
    m.first_seen_at AS first_seen_at,
    o.id AS after_article_id,
    op.name AS after_publisher,
    c.n_kept AS words_kept,
    c.n_cut AS words_cut,
    c.n_added AS words_added,
    (SELECT count(*) FROM changes t
     WHERE t.comparison_id = c.id AND t.kind = 'attribution_removed' AND {_NOT_REJECTED})
        AS attributions_lost,
    c.id AS comparison_id
FROM (
    SELECT a.story_id AS story_id, a.id AS article_id, a.title AS title, a.url AS url,
        a.published_at AS published_at, a.first_seen_at AS first_seen_at, a.publisher_id AS publisher_id,
        count(*) OVER (PARTITION BY a.story_id) AS members,
        a.published AS published, a.published_precision AS published_precision,
        (SELECT count(*) FROM articles e WHERE e.story_id = a.story_id AND {before("e", "a")}) AS n_before,
        (SELECT count(*) FROM articles l WHERE l.story_id = a.story_id AND {before("a", "l")}) AS n_after
    FROM articles a
) m
LEFT JOIN publishers p ON p.id = m.publisher_id
LEFT JOIN comparisons c ON c.id = (
    SELECT max(x.id) FROM comparisons x
    JOIN article_versions f ON f.id = x.from_version_id
    JOIN articles e ON e.id = f.article_id
    WHERE x.article_id = m.article_id AND coalesce(x.relation, '') = 'reprint' AND x.to_run IS NULL
        AND {before("e", "m")}
)
LEFT JOIN article_versions v ON v.id = c.from_version_id
LEFT JOIN articles o ON o.id = v.article_id
LEFT JOIN publishers op ON op.id = o.publisher_id
WHERE m.members > 1
"""

EDITED_ARTICLES = """
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

# Claims are counted by article first: joined flat, every claim would count its article again. Those that were
# reviewed are few: they are counted from the reviews, not by a look for each claim.
COVERAGE = f"""
SELECT
    p.name AS publisher,
    a.language AS language,
    count(*) AS articles,
    sum(coalesce(n.claims, 0)) AS claims,
    sum(coalesce(k.reviewed, 0)) AS reviewed,
    min(a.published_at) AS earliest_published_at,
    max(a.published_at) AS latest_published_at,
    count(CASE WHEN a.published_at IS NULL THEN 1 END) AS undated,
    min(a.first_seen_at) AS first_seen_at,
    max(a.first_seen_at) AS last_seen_at
FROM articles a
LEFT JOIN publishers p ON p.id = a.publisher_id
LEFT JOIN (
    SELECT c.article_id AS article_id, count(*) AS claims FROM claims_current c GROUP BY c.article_id
) n ON n.article_id = a.id
LEFT JOIN (
    SELECT c.article_id AS article_id, count(*) AS reviewed
    FROM reviews_of_claims d JOIN claims_current c ON c.id = d.claim_id
    WHERE d.decision IN {KEPT} AND d.holds = 'yes'
    GROUP BY c.article_id
) k ON k.article_id = a.id
GROUP BY p.name, a.language
"""
