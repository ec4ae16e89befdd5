"""Articles: the list, one with its claims marked, and its edits word by word."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from browse.answers import Answer, Asked, NotHere, Paging, listed
from browse.marking import marked_paragraphs
from browse.names import known_outlets
from browse.parameters import Limit, Number, PageNumber, Switch, Words
from onrecord.records import columns_of
from onrecord.revisions import Piece, differing_paragraphs, word_diff
from storage.queries import ArticleRow, ClaimRow, count_articles
from storage.queries import articles as find_articles
from storage.queries.article_texts import article_text, claims_of_article, same_text_elsewhere
from storage.queries.edits import Edit, EditEvent, edits_of


def articles(asked: Asked, outlet: Words = None, page: PageNumber = 1, limit: Limit = 50) -> Answer:
    """The articles that were published last, of an outlet if one is asked for."""
    outlets = known_outlets(asked.session, outlet)
    found = find_articles(asked.session, outlets=outlets, limit=limit, offset=(page - 1) * limit)
    total = count_articles(asked.session, outlets=outlets)
    return listed(
        "articles.html", "Articles", found, ArticleRow, Paging(page, limit, total, "article"), outlets=outlets
    )


def article(asked: Asked, article_id: Number, plain: Switch = False) -> Answer:
    """The text as it stands now, its claims marked and listed beside it."""
    try:
        found = article_text(asked.session, article_id)
    except LookupError:
        raise _no_article() from None
    claims = [] if plain else claims_of_article(asked.session, found)
    shown = {
        "article": found,
        "paragraphs": marked_paragraphs(found, claims),
        "claims": claims,
        "elsewhere": same_text_elsewhere(asked.session, article_id),
        "is_plain": plain,
    }
    rows = [one.claim for one in claims]
    return Answer("article.html", found.title or "(no headline)", shown, rows, columns_of(ClaimRow))


def edits(asked: Asked, article_id: Number) -> Answer:
    """What was edited in the article; nothing of an edit that may protect somebody."""
    try:
        article_text(asked.session, article_id)
    except LookupError:
        raise _no_article() from None
    found = edits_of(asked.session, article_id)
    told = [one for one in found.edits if not one.may_protect]
    shown = {
        "article": found,
        "edits": [(one, passages(one)) for one in told],
        "n_held_back": len(found.edits) - len(told),
    }
    rows = [
        {"before_at": one.before_at, "after_at": one.after_at, "is_silent": one.is_silent, **asdict(event)}
        for one in told
        for event in one.events
    ]
    columns = ["before_at", "after_at", "is_silent", *columns_of(EditEvent)]
    record = {**asdict(found), "edits": [_record(one) for one in told], "held_back": shown["n_held_back"]}
    return Answer("edits.html", f"Edits: {found.title or '(no headline)'}", shown, rows, columns, record)


def passages(edit: Edit) -> list[list[Piece]]:
    """The words of every paragraph that differs."""
    differing = differing_paragraphs(edit.before_text, edit.after_text)
    return [word_diff(one.before or "", one.after or "") for one in differing]


def _record(edit: Edit) -> dict[str, Any]:
    return asdict(edit) | {"words": [asdict(piece) for group in passages(edit) for piece in group]}


def _no_article() -> NotHere:
    return NotHere("The ledger holds no article with this number.", "Find it among the articles, or search.")
