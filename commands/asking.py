"""Questions to the ledger: `claims`, `articles`, `speakers`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from commands.answers import (
    EVERY,
    AsCsv,
    AsJson,
    Limit,
    ledger,
    printed_rows,
    say_counted,
    say_cut,
    say_nothing,
    show_articles,
    show_claims,
    shown_of,
    speaker_table,
)
from commands.leaving import Public
from commands.printing import note, plain, show
from onrecord.errors import OnRecordError

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.queries import Named

Speaker = Annotated[
    str | None, typer.Option(help="Only what this person or body said or passed on.", show_default=False)
]
Outlet = Annotated[
    str | None, typer.Option(help="Only what this outlet published: its name or address.", show_default=False)
]
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
    public: Public = False,
    limit: Limit = 20,
    json: AsJson = False,
    csv: AsCsv = False,
) -> None:
    """List who said what, the newest first, each claim marked in its sentence.

    A name stands for everybody who bears it and for the other names of whom your desk or a list knows by
    it; below the list stands in how many articles it is known to be one, and what was left out.
    speaker:NUMBER is one article's.

    Example: onrecord claims --speaker "Ada Lund" --since 2026-10-01
    """
    from commands.known import numbered, say_standing
    from storage.factchecks import checks_beside
    from storage.queries import ClaimQuery, ClaimRow, coverage, find_claims, named_outlets, named_speakers
    from storage.queries import standing_of as known_under

    day = _day(since)
    with ledger() as session:
        one = numbered(session, speaker)
        speakers = None if one else _known(session, named_speakers, speaker, "speaker")
        outlets = _known(session, named_outlets, outlet, "outlet")
        ids = (one.number or 0,) if one else None
        query = ClaimQuery(
            speakers, outlets, word, day, denied, limit or EVERY, speaker_ids=ids, is_public=public
        )
        found = find_claims(session, query)
        if printed_rows(found.claims, ClaimRow, json, csv):
            return say_cut(len(found.claims), found.total, "claim")
        totals = coverage(session)
        checks = checks_beside(session, [one.claim_id for one in found.claims])
        standing = known_under(session, speaker or "", speakers) if speakers else None
    asked = _asked(speakers=speakers, outlets=outlets, word=word, since=since, denied=denied)
    show_claims(found.claims, found.total, asked, totals, checks)
    return say_standing(standing)


def articles(outlet: Outlet = None, limit: Limit = 20, json: AsJson = False, csv: AsCsv = False) -> None:
    """List the articles, those published last first, with how many claims are in each.

    Example: onrecord articles --outlet "Harbour Post"
    """
    from storage.queries import ArticleRow, count_articles, coverage, named_outlets
    from storage.queries import articles as find_articles

    with ledger() as session:
        outlets = _known(session, named_outlets, outlet, "outlet")
        found = find_articles(session, outlets=outlets, limit=limit or EVERY)
        total = count_articles(session, outlets=outlets)
        if printed_rows(found, ArticleRow, json, csv):
            return say_cut(len(found), total, "article")
        totals = coverage(session)
    if not found:
        return say_nothing("No article", totals)
    show_articles(found)
    return say_counted(f"{shown_of(len(found), total, 'article')}. Counted over", totals)


def speakers(
    name: Annotated[
        str | None, typer.Argument(help="Only with this name, sure or not.", show_default=False)
    ] = None,
    everybody: Annotated[bool, typer.Option("--all", help="Names that are only possible, too.")] = False,
    limit: Limit = 20,
    json: AsJson = False,
    csv: AsCsv = False,
) -> None:
    """List bodies and public persons whose name is sure, those with the most claims first.

    Who holds no public office and is in no list of yours is in no list across articles: name them, or add
    them. With a name: who bears it, article by article, and who of them are known to be one.

    Example: onrecord speakers list "Ada Lund"; or without the word list
    """
    from commands.known import show_ones
    from onrecord.unasked import SURE_NAME
    from storage.queries import SpeakerRow, coverage, named_speakers, ones_known, unweighed_names
    from storage.queries import speakers as find_speakers

    with ledger() as session:
        names = _known(session, named_speakers, name, "speaker")
        sure = 0.0 if everybody or name is not None else SURE_NAME
        found = find_speakers(session, names=names, limit=EVERY, at_least=sure)
        ones = ones_known(session, names) if names else []
        totals = coverage(session)
        unweighed = unweighed_names(session) if sure else 0
    _say_unweighed(unweighed)
    shown = found[: limit or EVERY]
    if printed_rows(shown, SpeakerRow, json, csv):
        return say_cut(len(shown), len(found), "speaker")
    if not found:
        public = "No body and no public person with a name; private ones are in no list until you name them"
        return say_nothing("No speaker with a name" if name else public, totals)
    show(speaker_table(shown, passed_on=not sure))
    show_ones(ones, limit or EVERY)
    listed = shown_of(len(shown), len(found), "speaker")
    if sure:
        left_out = (
            "Private persons are left out, and (--all shows them) names that are only possible and who passed"
            " it on."
        )
        return say_counted(f"{listed}. {left_out} Claims first said by them, counted over", totals)
    return say_counted(f"{listed}. Claims first said by them, and passed on; counted over", totals)


def _say_unweighed(claims: int) -> None:
    """Why a ledger of an earlier version lists fewer names, or none."""
    if claims:
        note(
            f"The names of {claims:,} claims were never weighed: an earlier version read them. They are left"
            " out here (--all shows them) until `onrecord reprocess claims`."
        )


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


def _day(words: str | None) -> date | None:
    if words is None:
        return None
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise typer.BadParameter(f"{words!r} is no day: write it as 2026-10-31") from None
