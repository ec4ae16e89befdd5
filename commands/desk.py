"""The desk's questions: `new`, `single-source`, `figures`, `corrections`, `rejections`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated, Any

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
    shown_of,
)  # fmt: skip
from commands.printing import plain, show, table, write_csv, write_json
from onrecord.askeddays import day_asked

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.queries import Coverage
    from storage.queries.desk import DeskQuestion

Since = Annotated[
    str | None,
    typer.Option(help="Only since this day: 2026-10-31, today, yesterday, or 7 days.", show_default=False),
]
Rows = list[dict[str, Any]]


def new(
    since: Annotated[
        str | None,
        typer.Option(
            help="Only what came in since 2026-10-31, today, yesterday, 7 days; last: with the last run.",
            show_default=False,
        ),
    ] = None,
    limit: Limit = 20,
    json: AsJson = False,
    csv: AsCsv = False,
) -> None:
    """List articles by when they came in, those that came in last first.

    Example: onrecord new --since last
    """
    from storage.queries.desk import NEW, last_run_with_news

    is_last = since == "last"
    with ledger() as session:
        narrowed = {"run_id": last_run_with_news(session) if is_last else None}
        day = None if is_last else _day(since)
        found, total, totals = _asked(session, NEW, limit, since=day, narrowed=narrowed)
    if not _printed(NEW, found, total, "article", json, csv):
        rows = [
            (one["first_seen_at"][:16].replace("T", " "), (one["published"] or "")[:10] or "undated",
             one["publisher"] or "unknown", one["title"] or "(no title)", one["claims"])
            for one in found
        ]  # fmt: skip
        headings = ("came in (UTC)", "published", "outlet", "title", "claims")
        _show(table(headings, rows, numbers=(4,)), found, total, "article", totals)


def single_source(since: Since = None, limit: Limit = 20, json: AsJson = False, csv: AsCsv = False) -> None:
    """List claims that rest on one source whom the text does not name.

    Nobody else is known to have made them in this ledger; the outlets' own words are not among them.

    Example: onrecord single-source --since 7days
    """
    from commands.wording import claim_lines
    from storage.queries import claim_rows
    from storage.queries.desk import SINGLE_SOURCE

    with ledger() as session:
        found, total, totals = _asked(session, SINGLE_SOURCE, limit, since=_day(since))
        claims = claim_rows(session, [row["claim_id"] for row in found])
    if not _printed(SINGLE_SOURCE, found, total, "claim", json, csv):
        _show(claim_lines(claims), found, total, "claim", totals)


def figures(
    counted: Annotated[str, typer.Argument(help="Words of what is counted.", show_default=False)],
    word: Annotated[
        str | None, typer.Option(help="Only in sentences with these words as written.", show_default=False)
    ] = None,
    since: Since = None,
    limit: Limit = 50,
    json: AsJson = False,
    csv: AsCsv = False,
) -> None:
    """Show how a figure moved: each with its day and who gave it, beside the greatest.

    Two figures may be of two things: read the sentences before you compare them.

    Example: onrecord figures "cubic metres"
    """
    from storage.queries import claim_rows
    from storage.queries.desk import FIGURES, holding

    asked = {"counted": holding(counted), "words": holding(word)}
    with ledger() as session:
        found, total, totals = _asked(session, FIGURES, limit, since=_day(since), **asked)
        claims = {one.claim_id: one for one in claim_rows(session, [row["claim_id"] for row in found])}
    if not _printed(FIGURES, found, total, "figure", json, csv):
        _show(_chart(found, claims), found, total, "figure", totals)


def corrections(since: Since = None, limit: Limit = 20, json: AsJson = False, csv: AsCsv = False) -> None:
    """List what outlets withdrew, corrected or took away, and what they edited with a note.

    Example: onrecord corrections --since 2026-10-01
    """
    from storage.queries.desk import CORRECTIONS

    with ledger() as session:
        found, total, totals = _asked(session, CORRECTIONS, limit, since=_day(since))
    if not _printed(CORRECTIONS, found, total, "correction", json, csv):
        rows = [
            (one["noticed_at"][:10], one["kind"].replace("_", " "), one["publisher"] or "unknown",
             one["title"] or one["url"], one["detail"])
            for one in found
        ]  # fmt: skip
        _show(table(("noticed", "", "outlet", "title", ""), rows), found, total, "correction", totals)


def rejections(
    code: Annotated[str | None, typer.Option(help="Only for this reason.", show_default=False)] = None,
    stage: Annotated[str | None, typer.Option(help="Only at this stage.", show_default=False)] = None,
    since: Since = None,
    limit: Limit = 20,
    json: AsJson = False,
    csv: AsCsv = False,
) -> None:
    """List what was not kept or not read whole, why, and what to do; what was met last first.

    Example: onrecord rejections --since yesterday
    """
    from storage.queries.desk import REJECTIONS

    narrowed = {"code": code, "stage": stage}
    with ledger() as session:
        found, total, totals = _asked(session, REJECTIONS, limit, since=_day(since), narrowed=narrowed)
    if not _printed(REJECTIONS, found, total, "rejection", json, csv):
        rows = [
            (one["rejected_at"][:10], one["code"], one["locator"], f"{one['detail']} {one['remedy']}")
            for one in found
        ]
        _show(table(("", "reason", "document", ""), rows), found, total, "rejection", totals)


def _asked(session: Session, question: DeskQuestion, limit: int, **wanted: Any) -> tuple[Rows, int, Coverage]:
    from storage.queries import coverage
    from storage.queries.desk import ask

    found, total = ask(session, question, limit=limit or EVERY, **wanted)
    return found, total, coverage(session)


def _printed(question: DeskQuestion, found: Rows, total: int, noun: str, json: bool, csv: bool) -> bool:
    if json:
        write_json(found)
    elif csv:
        write_csv(found, question.columns)
    if json or csv:
        say_cut(len(found), total, noun)
    return json or csv


def _show(parts: Any, found: Rows, total: int, noun: str, totals: Coverage) -> None:
    if not found:
        return say_nothing(f"No {noun} found", totals)
    show(*(parts if isinstance(parts, list) else [parts]))
    return say_counted(f"{shown_of(len(found), total, noun)}, found over", totals)


BAR = 16  # letters of the greatest figure


def _chart(found: Rows, claims: dict[int, Any]) -> Any:
    """A line a figure, with a bar as long as it is beside the greatest."""
    most = max((one["value"] for one in found), default=0)
    rows = [
        ((one["published"] or "")[:10] or "undated", one["words"], _bar(one["value"], most),
         _given_by(one, claims), f"#{one['claim_id']}")
        for one in found
    ]  # fmt: skip
    return table(("published", "figure", "", "by", "claim"), rows)


def _bar(value: float, most: float) -> str:
    return "█" * max(1, round(BAR * value / most)) if most > 0 and value > 0 else ""


def _given_by(row: dict[str, Any], claims: dict[int, Any]) -> str:
    from onrecord.wording import speaker_of

    claim = claims.get(row["claim_id"])
    who = "" if claim is None else speaker_of(claim)
    told = f"turned down by {who}" if row["polarity"] == "denied" else who
    return f"{told}, {plain(row['publisher']) or 'outlet unknown'}"


def _day(words: str | None) -> date | None:
    if words is None:
        return None
    found = day_asked(words, datetime.now(UTC).date())
    if found is None:
        raise typer.BadParameter(f"{words!r} is no day: write 2026-10-31, today, yesterday or 7 days")
    return found


COMMANDS: Sequence[Any] = (new, single_source, figures, corrections, rejections)
