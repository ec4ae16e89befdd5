"""Views for people who write SQL: the same words on SQLite and PostgreSQL.

What joins at every look is stored in the tables; the views only put it side by side.
"""

from __future__ import annotations

from sqlalchemy import Connection

# A chain is told from the outermost to the innermost; after the fourth link it is cut. Two engines have
# no common way of joining strings of a group, and longer chains have not been met in the news.
_NAMED = "(SELECT coalesce(x.speaker, nullif(x.source, ''), 'unnamed') FROM attributions x WHERE x.claim_id = c.id AND x.link = {})"  # noqa: E501 - one expression reads best in one line
_CHAIN = (
    f"CASE WHEN c.n_links_in_chain > 0 THEN {_NAMED.format(0)} END"
    f" || CASE WHEN c.n_links_in_chain > 1 THEN ' > ' || {_NAMED.format(1)} ELSE '' END"
    f" || CASE WHEN c.n_links_in_chain > 2 THEN ' > ' || {_NAMED.format(2)} ELSE '' END"
    f" || CASE WHEN c.n_links_in_chain > 3 THEN ' > ' || {_NAMED.format(3)} ELSE '' END"
    " || CASE WHEN c.n_links_in_chain > 4 THEN ' > …' ELSE '' END"
)

CLAIMS_VIEW = f"""
SELECT
    c.id AS claim_id,
    c.claim_key AS claim_key,
    c.origin AS origin,
    c.origin_kind AS origin_kind,
    CASE WHEN c.origin_speaker_id IS NULL THEN 'no' ELSE 'yes' END AS origin_named,
    outermost.speaker AS speaker,
    {_CHAIN} AS chain,
    outermost.cue AS cue,
    innermost.cue AS origin_cue,
    innermost.said_on AS said_on,
    innermost.role AS role,
    innermost.speaks_for AS speaks_for,
    c.sentence AS quote,
    c.content AS content,
    c.polarity AS polarity,
    CASE c.certainty
        WHEN 'certain' THEN 'flatly'
        WHEN 'probable' THEN 'likely'
        WHEN 'possible' THEN 'possibly'
        WHEN 'conditional' THEN 'if'
        ELSE 'not as fact'
    END AS stated_as,
    c.quote AS quotation,
    c.place AS place,
    c.basis AS basis,
    c.extraction_confidence AS extraction_confidence,
    CASE WHEN EXISTS (
        SELECT 1 FROM reviews r WHERE r.subject_kind = 'claim' AND r.subject_key = c.claim_key
    ) THEN 'yes' ELSE 'no' END AS reviewed,
    v.title AS title,
    p.name AS publisher,
    coalesce(v.url, a.url) AS url,
    coalesce(v.published, a.published) AS published,
    c.published_at AS published_at,
    c.first_seen_at AS first_seen_at,
    v.language AS language,
    v.genre AS genre,
    c.sentence_start AS sentence_start,
    c.sentence_end AS sentence_end,
    c.article_id AS article_id,
    c.version_id AS version_id,
    v.page_id AS page_id,
    c.extraction_id AS extraction_id
FROM claims c
JOIN article_versions v ON v.id = c.version_id
JOIN articles a ON a.id = c.article_id
LEFT JOIN publishers p ON p.id = c.publisher_id
LEFT JOIN attributions outermost ON outermost.claim_id = c.id AND outermost.link = 0
LEFT JOIN attributions innermost ON innermost.claim_id = c.id AND innermost.link = c.n_links_in_chain - 1
WHERE c.is_current
"""

# The figure in which a claim differs: the first of its figures that the other claim does not give, best
# one that counts what a figure of the other counts.
_FIGURE = """(
        SELECT q.words FROM quantities q
        LEFT JOIN quantities given ON given.claim_id = {other}.id AND given.value = q.value
        LEFT JOIN quantities alike ON alike.claim_id = {other}.id AND alike.counted = q.counted
        WHERE q.claim_id = {one}.id
        ORDER BY
            CASE WHEN given.claim_id IS NULL THEN 0 ELSE 1 END,
            CASE WHEN alike.claim_id IS NULL THEN 1 ELSE 0 END,
            q.start
        LIMIT 1
    )"""

_SIDE = """
    {s}.id AS {s}_claim_id,
    {s}.claim_key AS {s}_claim_key,
    {s}.origin AS {s}_origin,
    {s}.polarity AS {s}_polarity,
    {s}.sentence AS {s}_quote,
    {s}.content AS {s}_content,
    {figure} AS {s}_figure,
    {s}_publisher.name AS {s}_publisher,
    {s}_article.title AS {s}_title,
    {s}_article.url AS {s}_url,
    {s}_article.published AS {s}_published"""

_DISPUTED = "('denial', 'contrary', 'retraction', 'number_disagreement')"

DISPUTES = f"""
SELECT
    l.id AS link_id,
    l.kind AS kind,
    CASE l.kind
        WHEN 'denial' THEN 'denied'
        WHEN 'contrary' THEN 'both cannot be true'
        WHEN 'retraction' THEN 'taken back'
        ELSE 'figures differ'
    END AS relation,
    l.score AS score,
    l.reason AS reason,{_SIDE.format(s="a", figure=_FIGURE.format(one="a", other="b"))},
    {_SIDE.format(s="b", figure=_FIGURE.format(one="b", other="a"))}
FROM links l
JOIN claims a ON a.id = l.a_claim_id
JOIN claims b ON b.id = l.b_claim_id
JOIN articles a_article ON a_article.id = a.article_id
JOIN articles b_article ON b_article.id = b.article_id
LEFT JOIN publishers a_publisher ON a_publisher.id = a.publisher_id
LEFT JOIN publishers b_publisher ON b_publisher.id = b.publisher_id
WHERE l.to_run IS NULL AND l.kind IN {_DISPUTED} AND a.is_current AND b.is_current
"""

CORROBORATION = """
SELECT
    p.id AS proposition_id,
    p.proposition_key AS proposition_key,
    p.n_claims AS claims,
    (SELECT count(*) FROM proposition_claims m
     WHERE m.proposition_id = p.id AND m.to_run IS NULL AND m.stance = 'supports') AS supporting,
    (SELECT count(*) FROM proposition_claims m
     WHERE m.proposition_id = p.id AND m.to_run IS NULL AND m.stance = 'opposes') AS opposing,
    p.n_carriers AS n_carriers,
    p.n_named_origins AS separately_named_origins,
    p.n_unknown_origins AS unknown_origins,
    p.carriers AS repeated_by,
    p.origins AS named_origins,
    (SELECT min(c.id) FROM proposition_claims m JOIN claims c ON c.id = m.claim_id
     WHERE m.proposition_id = p.id AND m.to_run IS NULL AND m.stance = 'supports' AND c.is_current)
        AS example_claim_id
FROM propositions p
WHERE p.to_run IS NULL AND p.merged_into IS NULL
"""

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

FEED_HEALTH = """
SELECT
    f.id AS feed_id,
    f.kind AS kind,
    f.place AS place,
    f.title AS title,
    f.is_paused AS is_paused,
    count(e.id) AS entries,
    count(CASE WHEN pg.outcome = 'rejected' THEN 1 END) AS rejected,
    count(CASE WHEN pg.outcome IN ('new', 'revised', 'duplicate', 'reprint') THEN 1 END) AS kept,
    max(e.first_seen_at) AS last_entry_seen_at,
    f.last_success_at AS last_success_at,
    f.last_failure_at AS last_failure_at,
    f.last_failure_code AS last_failure_code,
    f.next_fetch_at AS next_fetch_at
FROM feeds f
LEFT JOIN entries e ON e.feed_id = f.id
LEFT JOIN pages pg ON pg.id = e.page_id
GROUP BY f.id, f.kind, f.place, f.title, f.is_paused, f.last_success_at, f.last_failure_at,
    f.last_failure_code, f.next_fetch_at
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

_FATES = ("new", "revised", "duplicate", "reprint", "rejected", "deferred", "pending")
_COUNTED = {fate: f"count(CASE WHEN f.fate = '{fate}' THEN 1 END)" for fate in _FATES}

# An own page that another run finished, or holds, or that waits for its next try, is deferred to it.
_OWN_FATES = """
    SELECT g.taken_run AS run_id, CASE
        WHEN g.outcome IS NOT NULL AND g.outcome_run = g.taken_run THEN g.outcome
        WHEN g.outcome IS NOT NULL THEN 'deferred'
        WHEN EXISTS (
            SELECT 1 FROM stage_results s
            WHERE s.subject_kind = 'page' AND s.subject_id = g.id AND s.outcome IS NULL
            AND (s.next_attempt_at IS NOT NULL OR (s.owner_run IS NOT NULL AND s.owner_run <> g.taken_run))
        ) THEN 'deferred'
        ELSE 'pending'
    END AS fate
    FROM pages g"""

_ADOPTED_FATES = """
    SELECT g.outcome_run AS run_id, g.outcome AS fate
    FROM pages g WHERE g.outcome IS NOT NULL AND g.outcome_run <> g.taken_run
    UNION ALL
    SELECT s.owner_run AS run_id,
        CASE WHEN max(s.next_attempt_at) IS NULL THEN 'pending' ELSE 'deferred' END AS fate
    FROM stage_results s
    JOIN pages g ON g.id = s.subject_id
    WHERE s.subject_kind = 'page' AND s.outcome IS NULL AND g.outcome IS NULL AND s.owner_run <> g.taken_run
    GROUP BY g.id, s.owner_run"""

RUN_LEDGER = f"""
SELECT r.id AS run_id, 'own' AS share, r.own_taken AS taken,
    {_COUNTED["new"]} AS new, {_COUNTED["revised"]} AS revised,
    {_COUNTED["duplicate"]} AS duplicate, {_COUNTED["reprint"]} AS reprint,
    r.own_unchanged AS unchanged,
    {_COUNTED["rejected"]} + r.own_rejected_again AS rejected,
    {_COUNTED["deferred"]} AS deferred, {_COUNTED["pending"]} AS pending
FROM runs r LEFT JOIN ({_OWN_FATES}
) f ON f.run_id = r.id
GROUP BY r.id, r.own_taken, r.own_unchanged, r.own_rejected_again
UNION ALL
SELECT r.id AS run_id, 'adopted' AS share, r.adopted_taken AS taken,
    {_COUNTED["new"]} AS new, {_COUNTED["revised"]} AS revised,
    {_COUNTED["duplicate"]} AS duplicate, {_COUNTED["reprint"]} AS reprint,
    0 AS unchanged,
    {_COUNTED["rejected"]} AS rejected,
    {_COUNTED["deferred"]} + r.adopted_handed_on AS deferred, {_COUNTED["pending"]} AS pending
FROM runs r LEFT JOIN ({_ADOPTED_FATES}
) f ON f.run_id = r.id
GROUP BY r.id, r.adopted_taken, r.adopted_handed_on
"""

VIEWS = {
    "claims_view": CLAIMS_VIEW,
    "disputes": DISPUTES,
    "corroboration": CORROBORATION,
    "revisions": REVISIONS,
    "feed_health": FEED_HEALTH,
    "coverage": COVERAGE,
    "run_ledger": RUN_LEDGER,
}


def create_views(connection: Connection) -> None:
    """Every view exists in its newest form."""
    drop_views(connection)
    for name, query in VIEWS.items():
        connection.exec_driver_sql(f"CREATE VIEW {name} AS {query}")


def drop_views(connection: Connection) -> None:
    """No view is left that would stand in the way of changing a table."""
    for name in reversed(VIEWS):
        connection.exec_driver_sql(f"DROP VIEW IF EXISTS {name}")
