"""What may leave the desk, by the labels of works and what is withheld: asked by whatever leads outside.

Each label is one expression over the number of an article, so that a view may ask it of the rows it shows
alone; storage/doors.py is the only place that decides by them.
"""

from __future__ import annotations

from onrecord.labels import NOTHING, Named

# The words of a withheld claim in every version and copy of its article; read otherwise, they are the claim
# of another reading that stands in its place within the same sentence. Joined in the order written, which
# SQLite keeps for this word: from the few that are withheld.
CLAIMS_WITHHELD = """
SELECT DISTINCT c.id AS claim_id, c.article_id AS article_id, w.id AS withheld_id,
    w.claim_number AS claim_number, w.reason AS reason, w.decided_at AS decided_at
FROM withheld_claims w
CROSS JOIN claims x
CROSS JOIN claims c
WHERE x.claim_key = w.claim_key AND c.article_id = x.article_id AND (
    c.words_key = x.words_key
    OR (
        c.extraction_id <> x.extraction_id AND c.sentence = x.sentence
        AND c.content_start - c.sentence_start < x.content_start - x.sentence_start + length(x.content)
        AND x.content_start - x.sentence_start < c.content_start - c.sentence_start + length(c.content)
    )
)
"""


def _put(column: str, article: str) -> str:
    """What a person marked the work as."""
    return f"(SELECT k.{column} FROM labels k WHERE k.article_id = {article})"


_PAGES = ("p.address_id = e.address_id", "p.id = e.page_id")
_VERSIONS = ("JOIN sightings s ON s.page_id = p.id JOIN article_versions v ON v.id = s.version_id",
             "JOIN article_versions v ON v.id = p.version_id")  # fmt: skip
_OF_FEEDS = " UNION ".join(
    f"SELECT v.article_id FROM feeds f JOIN entries e ON e.feed_id = f.id JOIN pages p ON {page} {versions}"
    " WHERE f.is_internal AND v.article_id IS NOT NULL"
    for page in _PAGES
    for versions in _VERSIONS
)


def of_own(article: str) -> str:
    """The condition that the work was read from a file that does not say where it was published."""
    return f"EXISTS (SELECT 1 FROM article_versions v WHERE v.article_id = {article} AND v.is_internal)"


def of_internal_feed(article: str) -> str:
    """The condition that the work came by a feed that is internal, whichever others brought it too."""
    return f"{article} IN ({_OF_FEEDS})"


def audience(article: str) -> str:
    """*public* or *internal*: what a person said, else what its file or its feed says."""
    by_rule = f"CASE WHEN {of_own(article)} OR {of_internal_feed(article)} THEN 'internal' ELSE 'public' END"
    return f"coalesce({_put('audience', article)}, {by_rule})"


def embargo_at(article: str) -> str:
    """Until when the work is under an embargo; null where it is not."""
    return _put("embargo_at", article)


def _holds(words: str, part: str) -> str:
    return f"replace({words}, '{part}', '') <> {words}"


_FORBIDS = "(" + " OR ".join(
    _holds("CAST(d.opt_outs AS text)", f'"{use}"') for use in ("ai_training", "ai_input", "text_mining")
) + ")"  # fmt: skip


def reserved(article: str) -> str:
    """The condition that the publisher reserved the text of one of its pages against use by AI."""
    return (
        "EXISTS (SELECT 1 FROM article_versions v JOIN pages p ON p.version_id = v.id"
        f" JOIN addresses d ON d.id = p.address_id WHERE v.article_id = {article} AND {_FORBIDS})"
    )


def opted_out(article: str) -> str:
    """*yes* or *no*: whether the publisher, or a person for it, reserved the text against use by AI."""
    said = f"(SELECT CASE WHEN k.ai_opt_out THEN 'yes' WHEN k.ai_opt_out IS NOT NULL THEN 'no' END FROM labels k WHERE k.article_id = {article})"  # noqa: E501 - one expression reads best in one line
    return f"coalesce({said}, CASE WHEN {reserved(article)} THEN 'yes' ELSE 'no' END)"


def holds_withheld(article: str) -> str:
    """The condition that a claim of the work is withheld: no text of it leaves, only its other claims."""
    return f"{article} IN (SELECT w.article_id FROM claims_withheld w)"


def headed_by_withheld(article: str) -> str:
    """The condition that the headline of the work holds a withheld claim: nothing of it leaves."""
    return (
        f"{article} IN (SELECT x.article_id FROM claims_withheld w JOIN claims x ON x.id = w.claim_id"
        " WHERE x.place = 'headline')"
    )


def leaves(article: str, named: Named = NOTHING) -> str:
    """The condition that words of the work may leave the desk, of what was named too."""
    kept = []
    if "internal" not in named:
        kept.append(f"{audience(article)} = 'public'")
    if "embargoed" not in named:
        kept.append(f"{embargo_at(article)} IS NULL")
    if "opted_out" not in named:
        kept.append(f"{opted_out(article)} = 'no'")
    return "(" + (" AND ".join(kept) or "1 = 1") + ")"


def stays_inside(named: Named, article_labels: str = "article_labels") -> str:
    """The works that do not leave the desk, by number, as ``leaves`` has it, and those with a withheld claim.

    For doors that show works as they are, with their texts. ``article_labels`` is the view of that name.
    """
    kept = {
        "internal": "k.audience = 'internal'",
        "embargoed": "k.embargo_at IS NOT NULL",
        "opted_out": "k.ai_opt_out = 'yes'",
    }
    held = [condition for why, condition in kept.items() if why not in named]
    inside = " OR ".join([*held, "k.holds_withheld = 'yes'"])
    return f"SELECT k.article_id AS id FROM {article_labels} k WHERE {inside}"


# A sentence that holds a withheld claim is not passed on for the sake of another claim in it; nor is
# anything of a work whose headline does, since the headline stands beside every claim.
BESIDE_WITHHELD = """EXISTS (
    SELECT 1 FROM claims_withheld w JOIN claims x ON x.id = w.claim_id
    WHERE w.article_id = c.article_id AND (x.sentence = c.sentence OR x.place = 'headline')
)"""  # of a claim `c`


def label_words(article: str) -> str:
    """The labels that keep a work in, as words for a column; null where none does."""
    marks = (
        (f"{audience(article)} = 'internal'", "internal"),
        (f"{embargo_at(article)} IS NOT NULL", "embargoed"),
        (f"{opted_out(article)} = 'yes'", "AI opt-out"),
    )
    joined = " || ".join(f"CASE WHEN {held} THEN ', {words}' ELSE '' END" for held, words in marks)
    return f"nullif(substr({joined}, 3), '')"


ARTICLE_LABELS = f"""
SELECT a.id AS article_id,
    {audience("a.id")} AS audience,
    CASE WHEN {_put("audience", "a.id")} IS NOT NULL THEN 'person'
        WHEN {of_own("a.id")} THEN 'file' WHEN {of_internal_feed("a.id")} THEN 'feed' END AS audience_by,
    {embargo_at("a.id")} AS embargo_at,
    {_put("embargo", "a.id")} AS embargo,
    {opted_out("a.id")} AS ai_opt_out,
    CASE WHEN {holds_withheld("a.id")} THEN 'yes' ELSE 'no' END AS holds_withheld,
    {_put("labelled_by", "a.id")} AS labelled_by,
    {_put("reason", "a.id")} AS reason,
    {_put("labelled_at", "a.id")} AS labelled_at
FROM articles a
"""


def claims_public(columns: str) -> str:
    """The view of the claims that may leave the desk; ``columns`` as `claims_current` has them."""
    return f"""
SELECT {columns}
FROM claims_current c
WHERE {leaves("c.article_id")} AND NOT {BESIDE_WITHHELD}
"""
