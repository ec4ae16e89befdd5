"""Questions to the ledger: `claims`, `search`, `articles`, `speakers`, `disputes`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands.printing import plain, show, table, write_csv, write_json
from onrecord.errors import OnRecordError

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.queries import Coverage, Named

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for other programs.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print CSV, for a spreadsheet.")]
Limit = Annotated[int, typer.Option("--limit", "-n", min=1, max=100_000, help="Show at most so many.")]
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
        found = find_claims(session, ClaimQuery(speakers, outlets, word, day, denied, limit))
        totals = coverage(session)
    asked = _asked(speakers=speakers, outlets=outlets, word=word, since=since, denied=denied)
    if printed_rows(found.claims, ClaimRow, json, csv):
        return
    _show_claims(found.claims, found.total, asked, totals)


def search(
    words: Annotated[list[str], typer.Argument(help="Words that must all be there.", show_default=False)],
    limit: Limit = 20,
    json: AsJson = False,
    csv: AsCsv = False,
) -> None:
    """Find claims, then articles, that hold all the words, the best matches first.

    Example: onrecord search reservoir lead
    """
    from storage.queries import ArticleRow, ClaimRow, articles, claim_rows, coverage
    from storage.search import search as look_for

    asked = " ".join(words)
    with ledger() as session:
        found = look_for(session, asked, limit)
        claims = claim_rows(session, [one.id for one in found if one.kind == "claim"])
        ids = tuple(one.id for one in found if one.kind == "article")
        texts = articles(session, ids=ids, limit=limit) if ids else []
        totals = coverage(session)
    if json:
        write_json({"claims": claims, "articles": texts})
    elif csv:
        write_csv(claims, _columns(ClaimRow)) if claims else write_csv(texts, _columns(ArticleRow))
    elif not claims and not texts:
        say_nothing(f"No claim and no article holds all the words “{asked}”", totals)
    else:
        _show_claims(claims, len(claims), f"holding “{asked}”", totals)
        show_articles(texts)


def articles(outlet: Outlet = None, limit: Limit = 20, json: AsJson = False, csv: AsCsv = False) -> None:
    """List the articles, those published last first, with how many claims are in each.

    Example: onrecord articles --outlet "Harbour Post"
    """
    from storage.queries import ArticleRow, coverage, named_outlets
    from storage.queries import articles as find_articles

    with ledger() as session:
        outlets = _known(session, named_outlets, outlet, "outlet")
        found = find_articles(session, outlets=outlets, limit=limit)
        totals = coverage(session)
    if printed_rows(found, ArticleRow, json, csv):
        return None
    if not found:
        return say_nothing("No article", totals)
    show_articles(found)
    _say_counted(f"{len(found)} shown. Counted over", totals)
    return None


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
        found = find_speakers(session, names=names, limit=limit)
        totals = coverage(session)
    if printed_rows(found, SpeakerRow, json, csv):
        return None
    if not found:
        return say_nothing("No speaker with a name", totals)
    show(speaker_table(found))
    _say_counted("Claims first said by them, and passed on from others; counted over", totals)
    return None


def disputes(word: Word = None, limit: Limit = 20, json: AsJson = False, csv: AsCsv = False) -> None:
    """List pairs of claims where one denies the other, takes it back, or gives another figure.

    Example: onrecord disputes --limit 5
    """
    from commands.wording import dispute_lines, many
    from storage.queries import ClaimQuery, coverage, find_claims
    from storage.queries import disputes as find_disputes

    with ledger() as session:
        only = None
        if word is not None:
            only = frozenset(
                c.claim_id for c in find_claims(session, ClaimQuery(words=word, limit=100_000)).claims
            )
        found, total = find_disputes(session, only_claims=only, limit=limit)
        totals = coverage(session)
    if json:
        return write_json(found)
    if csv:
        return write_csv([_flat(one) for one in found], _DISPUTE_COLUMNS)
    if not found:
        about = f" with the words “{word}”" if word is not None else ""
        return say_nothing(f"No dispute found between claims{about}", totals)
    show(*dispute_lines(found))
    _say_counted(f"{len(found)} of {many(total, 'dispute')} shown, found over", totals)
    return None


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
        write_csv(found, _columns(kind))
    return json or csv


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


_SIDE_COLUMNS = (
    "claim_id", "claim_key", "origin", "chain", "origin_cue", "publisher", "published", "url", "quote",
    "content", "figure",
)  # fmt: skip
_DISPUTE_COLUMNS = (
    "kind", "relation", "score", "also",
    *(f"a_{column}" for column in _SIDE_COLUMNS), *(f"b_{column}" for column in _SIDE_COLUMNS),
)  # fmt: skip


def _flat(dispute: Any) -> dict[str, Any]:
    sides = {f"{side}_figure": getattr(dispute, f"{side}_figure") for side in ("a", "b")}
    for name in _DISPUTE_COLUMNS:
        side, _, column = name.partition("_")
        if side in ("a", "b") and column != "figure":
            sides[name] = getattr(getattr(dispute, side), column)
    return sides | {name: getattr(dispute, name) for name in ("kind", "relation", "score", "also")}


def _show_claims(found: Sequence[Any], total: int, asked: str, totals: Coverage) -> None:
    from commands.wording import claim_lines, many, no_denial

    if not found:
        what = f"No claim {asked}".strip()
        return say_nothing(f"{what}: {no_denial(totals)}" if asked.startswith("denied") else what, totals)
    show(*claim_lines(found))
    _say_counted(f"{len(found)} of {many(total, 'claim')} {asked}".strip() + ", out of", totals)
    return None


def _say_counted(what: str, totals: Coverage) -> None:
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


def _columns(kind: type) -> list[str]:
    return [field.name for field in fields(kind) if field.name != "content_spans"]


def _day(words: str | None) -> date | None:
    if words is None:
        return None
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise typer.BadParameter(f"{words!r} is no day: write it as 2026-10-31") from None
