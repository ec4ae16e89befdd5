"""Words in claims and articles: `search`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from commands.answers import (
    EVERY,
    AsCsv,
    AsJson,
    Limit,
    ledger,
    say_counted,
    say_cut,
    say_nothing,
    show_articles,
    show_claims,
    shown_of,
)  # fmt: skip
from commands.printing import note, write_csv, write_json
from onrecord.records import columns_of


def search(
    words: Annotated[list[str], typer.Argument(help="Words that must all be there.", show_default=False)],
    limit: Limit = 20,
    json: AsJson = False,
    csv: AsCsv = False,
) -> None:
    """Find claims, then articles, that hold all the words, the best matches first.

    Example: onrecord search reservoir lead
    """
    from storage.queries import articles, claim_rows, coverage
    from storage.search import found_in_all
    from storage.search import search as look_for

    asked = " ".join(words)
    with ledger() as session:
        found = look_for(session, asked, limit or EVERY)
        claims = claim_rows(session, [one.id for one in found if one.kind == "claim"])
        ids = tuple(one.id for one in found if one.kind == "article")
        texts = articles(session, ids=ids) if ids else []
        n_claims, n_texts = found_in_all(session, asked).values()
        totals = coverage(session)
    if json:
        write_json({"claims": claims, "articles": texts})
    if csv:
        _write_csv(claims, texts, n_texts)
    if json or csv:
        say_cut(len(claims), n_claims, "claim")
        return say_cut(len(texts), n_texts, "article") if json or not claims else None
    if not claims and not texts:
        return say_nothing(f"No claim and no article holds all the words “{asked}”", totals)
    show_claims(claims, n_claims, f"holding “{asked}”", totals)
    show_articles(texts)
    return say_counted(f"{shown_of(len(texts), n_texts, 'article')} holding “{asked}”, out of", totals)


def _write_csv(claims: Sequence[Any], texts: Sequence[Any], n_texts: int) -> None:
    """CSV has one kind of line: claims, or articles where no claim is found; what is left out is said."""
    from onrecord.wording import many
    from storage.queries import ArticleRow, ClaimRow

    if not claims:
        return write_csv(texts, columns_of(ArticleRow))
    write_csv(claims, columns_of(ClaimRow))
    if texts:
        note(f"{many(n_texts, 'article')} found too: this CSV has claims alone, --json has both.")
    return None
