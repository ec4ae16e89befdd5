"""Questions to the ledger: `claims`, `articles`, `speakers`; how lists of answers are told and cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands.printing import note, plain, show, table, write_csv, write_json
from onrecord.errors import OnRecordError

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.queries import Coverage, Named

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for other programs.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print CSV, for a spreadsheet.")]
EVERY = 2_147_483_647  # what no list reaches
Limit = Annotated[
    int, typer.Option("--limit", "-n", min=0, max=EVERY, help="Show at most so many; 0 shows all.")
]
Speaker = Annotated[
    str | None, typer.Option(help="Only what this person or body said or passed on.", show_default=False)
]
Outlet = Annotated[str | None, typer.Option(help="Only what this outlet published.", show_default=False)]
Word = Annotated[str | None, typer.Option(help="Only with these words.", show_default=False)]
Since = Annotated[
    str | None, typer.Option(help="Only published on or after this day, as 2026-10-31.", show_default=False)
]
Denied = Annotated[bool, typer.Option("--denied", help="Only denials, and what a denial is about.")]


class UnknownName(OnRecordError):
    """A name that the ledger does not know."""


def claims(
    speaker: Speaker = None,
    word: Word = None,
    outlet: Outlet = None,
    since: Since = None,
    denied: Denied = False,
    limit: Limit = 20,
    json: AsJson = False,
    csv: AsCsv = False,
) -> None:
    """List who said what, the newest first, each claim marked in its sentence.

    Example: onrecord claims --speaker "Ada Lund" --since 2026-10-01
    """
    from storage.queries import ClaimQuery, ClaimRow, coverage, find_claims, named_outlets, named_speakers

    day = _day(since)
    with ledger() as session:
        speakers = _known(session, named_speakers, speaker, "speaker")
        outlets = _known(session, named_outlets, outlet, "outlet")
        found = find_claims(session, ClaimQuery(speakers, outlets, word, day, denied, limit or EVERY))
        totals = coverage(session)
    asked = _asked(speakers=speakers, outlets=outlets, word=word, since=since, denied=denied)
    if printed_rows(found.claims, ClaimRow, json, csv):
        return say_cut(len(found.claims), found.total, "claim")
    return show_claims(found.claims, found.total, asked, totals)


def articles(outlet: Outlet = None, limit: Limit = 20, json: AsJson = False, csv: AsCsv = False) -> None:
    """List the articles, those published last first, with how many claims are in each.

    Example: onrecord articles --outlet "Harbour Post"
    """
    from storage.queries import ArticleRow, count_articles, coverage, named_outlets
    from storage.queries import articles as find_articles

    with ledger() as session:
        outlets = _known(session, named_outlets, outlet, "outlet")
        found = find_articles(session, outlets=outlets, limit=limit or EVERY)
        total, totals = count_articles(session, outlets=outlets), coverage(session)
    if printed_rows(found, ArticleRow, json, csv):
        return say_cut(len(found), total, "article")
    if not found:
        return say_nothing("No article", totals)
    show_articles(found)
    return say_counted(f"{shown_of(len(found), total, 'article')}. Counted over", totals)


def speakers(
    name: Annotated[str | None, typer.Argument(help="Only with this name.", show_default=False)] = None,
    limit: Limit = 20,
    json: AsJson = False,
    csv: AsCsv = False,
) -> None:
    """List the speakers with a name, those with the most claims first.

    Example: onrecord speakers
    """
    from storage.queries import SpeakerRow, coverage, named_speakers
    from storage.queries import speakers as find_speakers

    with ledger() as session:
        names = _known(session, named_speakers, name, "speaker")
        found = find_speakers(session, names=names, limit=EVERY)
        totals = coverage(session)
    shown = found[: limit or EVERY]
    if printed_rows(shown, SpeakerRow, json, csv):
        return say_cut(len(shown), len(found), "speaker")
    if not found:
        return say_nothing("No speaker with a name", totals)
    show(speaker_table(shown))
    listed = shown_of(len(shown), len(found), "speaker")
    return say_counted(f"{listed}. Claims first said by them, and passed on; counted over", totals)


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
    from commands.wording import many

    return f"{shown:,} of {many(total, noun)}" + (" (--limit 0 shows all)" if shown < total else "")


def say_cut(shown: int, total: int, noun: str) -> None:
    """Where a list for programs is cut, standard error says so: its own stream stays what was asked for."""
    if shown < total:
        note(f"{shown_of(shown, total, noun)}.")


def say_nothing(what: str, totals: Coverage) -> None:
    """An empty answer says what was searched."""
    from rich.text import Text

    from commands.wording import of_articles

    searched = f"{what}. Searched: {totals.claims:,} claims in {of_articles(totals)}."
    show(Text(plain(searched)))


def speaker_table(found: Sequence[Any]) -> Any:
    """Speakers with what is counted under their names."""
    rows = [(row.name, _identity(row), row.claims, row.passed_on, row.articles, row.outlets) for row in found]
    headings = ("speaker", "", "claims", "passed on", "articles", "outlets")
    return table(headings, rows, numbers=(2, 3, 4, 5))


def show_articles(found: Sequence[Any]) -> None:
    """Articles in a table, where there are any."""
    rows = [
        ((row.published or "")[:10] or "undated", row.publisher or "unknown", row.title or "(no title)",
         row.claims, row.versions, row.same_text_elsewhere)
        for row in found
    ]  # fmt: skip
    if rows:
        headings = ("published", "outlet", "title", "claims", "versions", "same text in")
        show(table(headings, rows, numbers=(3, 4, 5)))


def show_claims(found: Sequence[Any], total: int, asked: str, totals: Coverage) -> None:
    """Claims in their sentences, and out of how many; an empty answer says what was searched."""
    from commands.wording import claim_lines, no_denial

    if not found:
        what = f"No claim {asked}".strip()
        return say_nothing(f"{what}: {no_denial(totals)}" if asked.startswith("denied") else what, totals)
    show(*claim_lines(found))
    return say_counted(f"{shown_of(len(found), total, 'claim')} {asked}".strip() + ", out of", totals)


def say_counted(what: str, totals: Coverage) -> None:
    """What was counted, over what, below a list."""
    from rich.text import Text

    from commands.wording import counted_over

    show(Text(f"\n{plain(what)} {counted_over(totals)}.", style="dim"))


def _known(
    session: Session, look_up: Callable[[Session, str], Named], asked: str | None, kind: str
) -> tuple[str, ...] | None:
    if asked is None:
        return None
    named = look_up(session, asked)
    if named.names:
        return named.names
    near = (
        f"Near spellings: {', '.join(map(plain, named.near))}." if named.near else f"Try `onrecord {kind}s`."
    )
    if kind == "outlet" and not named.near:
        near = "Try `onrecord articles`, which names their outlets."
    raise UnknownName(f"The ledger knows no {kind} “{plain(asked)}”.", near)


def _asked(
    *,
    speakers: Sequence[str] | None,
    outlets: Sequence[str] | None,
    word: str | None,
    since: str | None,
    denied: bool,
) -> str:
    """The question in words, for the line that says what was counted."""
    parts = [
        "denied or denying" if denied else "",
        f"of {_listed(speakers)}" if speakers else "",
        f"in {_listed(outlets)}" if outlets else "",
        f"with “{word}”" if word else "",
        f"since {since}" if since else "",
    ]
    return " ".join(part for part in parts if part)


def _listed(names: Sequence[str]) -> str:
    return " or ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def _identity(row: Any) -> str:
    if row.identities > 1:
        return f"same name in {row.identities}, not known to be the same"
    return str(row.role or row.kind)


def columns_of(kind: type) -> list[str]:
    """The columns of such rows in CSV."""
    return [field.name for field in fields(kind) if field.name != "content_spans"]


def _day(words: str | None) -> date | None:
    if words is None:
        return None
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise typer.BadParameter(f"{words!r} is no day: write it as 2026-10-31") from None
