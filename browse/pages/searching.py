"""Where words stand: in claims, then in articles."""

from __future__ import annotations

from browse.answers import Answer, Asked, Paging
from browse.parameters import Limit, PageNumber, Words
from onrecord.records import columns_of
from storage.queries import ArticleRow, ClaimRow, articles, claim_rows
from storage.queries.snippets import snippets
from storage.search import found_in_all
from storage.search import search as look_for


def search(asked: Asked, q: Words = None, page: PageNumber = 1, limit: Limit = 20) -> Answer:
    """Claims and articles that hold all the words, the best matches first."""
    session, words = asked.session, q or ""
    found = look_for(session, words, limit, (page - 1) * limit)
    claims = claim_rows(session, [one.id for one in found if one.kind == "claim"])
    ids = tuple(one.id for one in found if one.kind == "article")
    texts = articles(session, ids=ids) if ids else []
    n_claims, n_articles = found_in_all(session, words).values()
    shown = {
        "q": q,
        "claims": claims,
        "articles": texts,
        "n_claims": n_claims,
        "n_articles": n_articles,
        "snippets": snippets(session, ids, words),
    }
    rows, kind = (claims, ClaimRow) if claims else (texts, ArticleRow)
    paging = Paging(page, limit, max(n_claims, n_articles), "match")
    record = {"claims": claims, "articles": texts}
    return Answer("search.html", "Search", shown, rows, columns_of(kind), record, paging)
