"""Answers of the ledger, for people and programs: how lists are told, cut and counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands.printing import note, plain, show, table, write_csv, write_json
from onrecord.records import columns_of

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.queries import Coverage

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for other programs.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print CSV, for a spreadsheet.")]
EVERY = 2_147_483_647  # what no list reaches
Limit = Annotated[
    int, typer.Option("--limit", "-n", min=0, max=EVERY, help="Show at most so many; 0 shows all.")
]


@contextmanager
def ledger() -> Iterator[Session]:
    """A session on the ledger that the environment names."""
    from onrecord.settings import Settings
    from storage.queries.asking import asking

    with asking(Settings.from_env().database_url) as session:
        yield session


def printed_rows(found: Sequence[Any], kind: type, json: bool, csv: bool) -> bool:
    """Whether the rows were asked for, and printed, as JSON or CSV."""
    if json:
        write_json(list(found))
    elif csv:
        write_csv(found, columns_of(kind))
    return json or csv


def shown_of(shown: int, total: int, noun: str) -> str:
    """*20 of 9,349 claims (--limit 0 shows all)*: what a list holds, and how to see the rest."""
    from onrecord.wording import many

    return f"{shown:,} of {many(total, noun)}" + (" (--limit 0 shows all)" if shown < total else "")


def say_cut(shown: int, total: int, noun: str) -> None:
    """Where a list for programs is cut, standard error says so: its own stream stays what was asked for."""
    if shown < total:
        note(f"{shown_of(shown, total, noun)}.")


def say_nothing(what: str, totals: Coverage) -> None:
    """An empty answer says what was searched."""
    from rich.text import Text

    from onrecord.wording import of_articles

    searched = f"{what}. Searched: {totals.claims:,} claims in {of_articles(totals)}."
    show(Text(plain(searched)))


def say_counted(what: str, totals: Coverage) -> None:
    """What was counted, over what, below a list."""
    from rich.text import Text

    from onrecord.wording import counted_over

    show(Text(f"\n{plain(what)} {counted_over(totals)}.", style="dim"))


def speaker_table(found: Sequence[Any], passed_on: bool) -> Any:
    """Speakers with what is counted under their names; what they passed on where that was counted."""
    rows = [
        (
            row.name,
            _identity(row),
            row.claims,
            *([row.passed_on] if passed_on else []),
            row.articles,
            row.outlets,
        )
        for row in found
    ]
    headings = ("speaker", "", "claims", *(["passed on"] if passed_on else []), "articles", "outlets")
    return table(headings, rows, numbers=tuple(range(2, len(headings))))


def _identity(row: Any) -> str:
    """Of a name in several articles how many are known to be one: the others may be anybody."""
    if row.known_articles < row.articles and row.articles > 1:
        known = f"{row.known_articles} known to be one" if row.known_articles > 1 else "none known to be one"
        return f"same name in {row.articles} articles, {known}"
    return str(row.role or row.kind)


def show_articles(found: Sequence[Any]) -> None:
    """Articles in a table, where there are any."""
    rows = [
        ((row.published or "")[:10] or "undated", row.publisher or "unknown", row.title or "(no title)",
         row.claims, row.versions, row.same_text_elsewhere, row.label or "")
        for row in found
    ]  # fmt: skip
    if rows:
        headings = ("published", "outlet", "title", "claims", "versions", "same text in", "label")
        show(table(headings, rows, numbers=(3, 4, 5)))


def show_claims(
    found: Sequence[Any], total: int, asked: str, totals: Coverage, checks: Mapping[int, Any] | None = None
) -> None:
    """Claims in their sentences, and out of how many; an empty answer says what was searched."""
    from commands.wording import claim_lines
    from onrecord.wording import no_denial

    if not found:
        what = f"No claim {asked}".strip()
        return say_nothing(f"{what}: {no_denial(totals)}" if asked.startswith("denied") else what, totals)
    show(*claim_lines(found, checks))
    return say_counted(f"{shown_of(len(found), total, 'claim')} {asked}".strip() + ", out of", totals)
