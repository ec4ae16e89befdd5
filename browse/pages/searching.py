"""Where words stand: in claims, then in articles, narrowed by who, where, when and how."""

from __future__ import annotations

from browse.answers import Answer, Asked, Paging
from browse.parameters import ClaimKinds, Day, Limit, Name, PageNumber, Words
from onrecord.records import columns_of
from storage.queries import ArticleRow, ClaimRow, articles, claim_rows
from storage.queries.facets import MOST_VALUES, Narrowed, narrowed_search
from storage.queries.snippets import snippets

FACETS = {"speaker": "Speaker", "outlet": "Outlet", "kind": "Kind", "day": "Day", "language": "Language"}
KINDS = {
    "named": "said by somebody named",
    "unnamed": "by somebody not named",
    "own": "the outlet’s own words",
    "denied": "turned down by its speaker",
}


def search(
    asked: Asked,
    q: Words = None,
    speaker: Name = None,
    outlet: Name = None,
    kind: ClaimKinds = None,
    day: Day = None,
    language: Name = None,
    page: PageNumber = 1,
    limit: Limit = 20,
) -> Answer:
    """Claims and articles that hold all the words, the best matches first; how they may be narrowed."""
    session, words = asked.session, q or ""
    narrowed = Narrowed(speaker, outlet, kind or None, day.isoformat() if day else None, language)
    found = narrowed_search(session, words, narrowed, limit, (page - 1) * limit)
    claims, ids = claim_rows(session, found.claim_ids), found.article_ids
    texts = articles(session, ids=ids) if ids else []
    shown = {
        "q": q,
        "claims": claims,
        "articles": texts,
        "found": found,
        "facets": FACETS,
        "kinds": KINDS,
        "narrowed": narrowed.asked(),
        "most_values": MOST_VALUES,
        "snippets": snippets(session, ids, words),
    }
    rows, of = (claims, ClaimRow) if claims else (texts, ArticleRow)
    paging = Paging(page, limit, max(found.n_claims, found.n_articles), "match")
    record = {"claims": claims, "articles": texts, "facets": found.facets}
    return Answer("search.html", "Search", shown, rows, columns_of(of), record, paging)
