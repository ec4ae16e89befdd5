"""Claims as people ask for them: each with its quote, who disagrees, and who stands behind it."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.certaintytypes import STATED_AS
from onrecord.linktypes import LINK_TYPES, LINKER_VERSION, kinds_of
from storage.views.current import KEPT, kept_claim
from storage.views.labels import label_words

# A chain is told from the outermost to the innermost; after the fourth link it is cut. Two engines have
# no common way of joining strings of a group, and longer chains have not been met in the news.
_NAMED = "(SELECT coalesce(x.speaker, nullif(x.source, ''), 'unnamed') FROM attributions x WHERE x.claim_id = c.id AND x.link = {})"  # noqa: E501 - one expression reads best in one line
_CHAIN = (
    "CASE WHEN c.n_links_in_chain > 0"
    " THEN coalesce(outermost.speaker, nullif(outermost.source, ''), 'unnamed') END"
    f" || CASE WHEN c.n_links_in_chain > 1 THEN ' > ' || {_NAMED.format(1)} ELSE '' END"
    f" || CASE WHEN c.n_links_in_chain > 2 THEN ' > ' || {_NAMED.format(2)} ELSE '' END"
    f" || CASE WHEN c.n_links_in_chain > 3 THEN ' > ' || {_NAMED.format(3)} ELSE '' END"
    " || CASE WHEN c.n_links_in_chain > 4 THEN ' > …' ELSE '' END"
)

_WHEN = " ".join(f"WHEN '{one}' THEN '{words}'" for one, words in STATED_AS.items() if one != "unknown")
STATED = f"CASE c.certainty {_WHEN} ELSE '{STATED_AS['unknown']}' END"  # of a claim `c`

# When a person last looked at the claim and kept it: what befell its page since makes that worth a new look.
KEPT_AT = f"SELECT max(d.decided_at) FROM reviews_of_claims d WHERE d.claim_id = c.id AND d.decision IN {KEPT} AND d.holds = 'yes'"  # noqa: E501 - one expression reads best in one line


def _claims(label: str, kept: str, kept_at: str, joined: str = "") -> str:
    """Current claims with everything to show them by; ``joined`` is where the three expressions come from."""
    return f"""
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
    {STATED} AS stated_as,
    c.quote AS quotation,
    c.place AS place,
    c.basis AS basis,
    c.extraction_confidence AS extraction_confidence,
    c.name_confidence AS name_confidence,
    CASE WHEN {kept} THEN 'yes' ELSE 'no' END AS reviewed,
    v.title AS title,
    p.name AS publisher,
    coalesce(v.url, a.url) AS url,
    coalesce(c.posted, v.published, a.published) AS published,
    c.published_at AS published_at,
    CASE WHEN length(c.posted) = 10 THEN 'day' WHEN substr(c.posted, 18, 2) = '00' THEN 'minute'
        WHEN c.posted IS NOT NULL THEN 'instant' WHEN v.published IS NULL THEN a.published_precision
        ELSE v.published_precision END AS published_precision,
    c.posted AS posted,
    c.first_seen_at AS first_seen_at,
    v.language AS language,
    v.genre AS genre,
    c.sentence_start AS sentence_start,
    c.sentence_end AS sentence_end,
    c.article_id AS article_id,
    c.version_id AS version_id,
    v.page_id AS page_id,
    c.extraction_id AS extraction_id,
    k.fields AS corrected,
    who.reviewer AS corrected_by,
    known.known_as AS known_as,
    known.known_by AS known_by,
    {label} AS label,
    stands.standing AS standing,
    stands.noticed_at AS standing_at,
    CASE WHEN stands.noticed_at > {kept_at} THEN 'yes' ELSE 'no' END AS look_again
FROM claims_current c
JOIN article_versions v ON v.id = c.version_id
JOIN articles a ON a.id = c.article_id
LEFT JOIN publishers p ON p.id = c.publisher_id
LEFT JOIN corrections k ON k.claim_id = c.id
LEFT JOIN reviews who ON who.id = k.review_id
LEFT JOIN speakers known ON known.id = c.origin_speaker_id
LEFT JOIN article_standing stands ON stands.article_id = c.article_id
LEFT JOIN attributions outermost ON outermost.claim_id = c.id AND outermost.link = 0
LEFT JOIN attributions innermost ON innermost.claim_id = c.id AND innermost.link = c.n_links_in_chain - 1
{joined}"""


CLAIMS_VIEW = _claims(label_words("c.article_id"), kept_claim("c.id"), f"({KEPT_AT})")
# The same rows for whoever reads all of them: what is the same for every claim of an article is found once.
CLAIMS_AT_ONCE = f"""
WITH labelled AS MATERIALIZED (
    SELECT a.id AS article_id, {label_words("a.id")} AS label FROM articles a
), kept AS MATERIALIZED (
    SELECT d.claim_id AS claim_id, max(d.decided_at) AS kept_at FROM reviews_of_claims d
    WHERE d.decision IN {KEPT} AND d.holds = 'yes' GROUP BY d.claim_id
)
{
    _claims(
        "labelled.label",
        "kept.claim_id IS NOT NULL",
        "kept.kept_at",
        "LEFT JOIN labelled ON labelled.article_id = c.article_id LEFT JOIN kept ON kept.claim_id = c.id",
    )
}"""

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


def _holds(words: str, *of: str) -> str:
    """The condition that one of these phrases stands in the words, without the sign that drivers read."""
    return "(" + " OR ".join(f"lower({words}) <> replace(lower({words}), '{one}', '')" for one in of) + ")"


# *Denied* is said only where the words are: *deny*, *reject as false*, *not true*, *no truth in*. Any other
# cue is given as it is written; what opposes without such a cue says otherwise.
_AS_FALSE = _holds("a.sentence", "as false", "as untrue", "as not true")
_NOT_TRUE = _holds("a.content", "not true", "n’t true", "n''t true", "no truth in", "no truth to")
_DENIED = f"""CASE
            WHEN substr(lower(a_said.cue), 1, 4) IN ('deny', 'deni') THEN 'denied'
            WHEN substr(lower(a_said.cue), 1, 6) = 'reject' AND {_AS_FALSE} THEN 'denied'
            WHEN a.polarity = 'denied' AND a_said.cue <> '' THEN a_said.cue
            WHEN {_NOT_TRUE} THEN 'denied'
            ELSE 'said otherwise'
        END"""

_RELATION = " ".join(
    f"WHEN '{one.kind}' THEN {_DENIED if one.kind == 'denial' else repr(one.relation)}"
    for one in LINK_TYPES
    if one.is_dispute
)

_DISPUTES = f"""
SELECT
    l.id AS link_id,
    l.kind AS kind,
    CASE l.kind {_RELATION} END AS relation,
    l.score AS score,
    l.reason AS reason,{_SIDE.format(s="a", figure=_FIGURE.format(one="a", other="b"))},
    {_SIDE.format(s="b", figure=_FIGURE.format(one="b", other="a"))}
FROM links_current l
JOIN claims_current a ON a.id = l.a_claim_id
JOIN claims_current b ON b.id = l.b_claim_id
JOIN articles a_article ON a_article.id = a.article_id
JOIN articles b_article ON b_article.id = b.article_id
LEFT JOIN publishers a_publisher ON a_publisher.id = a.publisher_id
LEFT JOIN publishers b_publisher ON b_publisher.id = b.publisher_id
LEFT JOIN attributions a_said ON a_said.claim_id = a.id AND a_said.link = a.n_links_in_chain - 1
WHERE l.linker_version = '{LINKER_VERSION}' AND l.kind IN """


def _one_of(names: Sequence[str]) -> str:
    return "(" + ", ".join(f"'{name}'" for name in names) + ")\n"


# What an earlier linker found is not told: it is linked again by `reprocess links`.
DISPUTES = _DISPUTES + _one_of(kinds_of(dispute=True, shown=True))
SAID_OTHERWISE = _DISPUTES + _one_of(kinds_of(dispute=True, shown=False))

CORROBORATION = """
SELECT
    p.id AS proposition_id,
    p.proposition_key AS proposition_key,
    p.n_claims AS claims,
    (SELECT count(*) FROM members_current m
     WHERE m.proposition_id = p.id AND m.stance = 'supports') AS supporting,
    (SELECT count(*) FROM members_current m
     WHERE m.proposition_id = p.id AND m.stance = 'opposes') AS opposing,
    p.n_carriers AS n_carriers,
    p.n_named_origins AS separately_named_origins,
    p.n_unknown_origins AS unknown_origins,
    p.carriers AS repeated_by,
    p.origins AS named_origins,
    (SELECT min(m.claim_id) FROM members_current m
     WHERE m.proposition_id = p.id AND m.stance = 'supports') AS example_claim_id
FROM propositions p
WHERE p.to_run IS NULL AND p.merged_into IS NULL
"""
