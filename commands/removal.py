"""Taking out and keeping: `erase`, `withhold`, `hold`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands.printing import note, plain, show
from commands.runs import upgraded_engine

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

Work = Annotated[
    str,
    typer.Argument(
        metavar="WORK",
        help="An article's number, page:NUMBER, claim:NUMBER, an address or a path.",
        show_default=False,
    ),
]
Reason = Annotated[str, typer.Option(help="Why: kept on record, so no names in it.", show_default=False)]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would go, and change nothing.")]
Aside = Annotated[
    str,
    typer.Argument(
        metavar="[WORK]",
        help="An article's number, page:NUMBER, an address or a path; or claim:NUMBER.",
        show_default=False,
    ),
]
Listed = Annotated[bool, typer.Option("--list", help="Show what is withheld, and under which name.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]
Release = Annotated[bool, typer.Option("--release", help="Undo it.")]


def erase(work: Work, reason: Reason = "", yes: Yes = False, dry_run: DryRun = False) -> None:
    """Take a work out for good: its pages, versions, claims, speakers and every index over them.

    A mark without words keeps it from coming back. On SQLite the files are rewritten, so that no byte
    of it is left in them. Backups keep it until they expire: they are listed, and what had left before.
    person:"FULL NAME" takes out what somebody said and what is said of them, in claims, reviews, notes,
    edits and watches; the articles' texts stay. --dry-run shows what would go.

    Example: onrecord erase https://news.example/a --reason "request of 3 March"
    """
    if work.strip().lower().startswith("person:"):
        return _erase_person(work.partition(":")[2].strip(), reason, yes, dry_run)
    from stages.removing import erase as take_out
    from stages.watch_looks import tell_now

    engine = upgraded_engine()
    _tell_left(engine, work)
    if dry_run:
        return _preview_work(engine, work)
    _require(reason)
    _agree(engine, work, "Take it out for good?", yes)
    _tell("Taken out", take_out(engine, work, reason, _now()))
    tell_now(engine, _now())
    return _tell_backups(engine)


def withhold(
    work: Aside = "", reason: Reason = "", release: Release = False, yes: Yes = False, listed: Listed = False
) -> None:
    """Set a work or one claim aside: kept, but in no answer, search, export or report until released.

    article:NUMBER, an address or a path names the whole work; claim:NUMBER that claim alone, whose text
    then leaves the desk by no door. `--release` with the same name brings it back as it was.

    Example: onrecord withhold 12 --reason "a complaint is being looked into"
    """
    if listed:
        return _list_withheld()
    if not work:
        raise typer.BadParameter("say what, or --list")
    if _is_claim(work):
        return _withhold_claim(work, reason, release)
    from stages.removing import release as bring_back
    from stages.removing import withhold as set_aside
    from stages.watch_looks import tell_now

    engine = upgraded_engine()
    if release:
        versions = bring_back(engine, work, _now())
        return show(f"Released: {plain(work)}, {versions} versions.")
    _require(reason)
    _agree(engine, work, "Set it aside?", yes)
    _tell("Set aside", set_aside(engine, work, reason, _now()))
    return tell_now(engine, _now())


def _withhold_claim(claim: str, reason: str, release: bool) -> None:
    from stages.removing import release as bring_back
    from stages.watch_looks import tell_now
    from stages.withholding import release_claim, withhold_claim

    engine = upgraded_engine()
    if release and release_claim(engine, claim, _now()):
        return show(f"Released: {plain(claim)}.")
    if release:  # a work that was set aside under the name of a claim
        return show(f"Released: {plain(claim)}, {bring_back(engine, claim, _now())} versions.")
    _require(reason)
    n = withhold_claim(engine, claim, reason, _now())
    also = f", with {n - 1:,} of other versions or copies" if n > 1 else ""
    show(f"Set aside: {plain(claim)}{also}. The text of its article stays, and leaves the desk by no door.")
    return tell_now(engine, _now())


def _list_withheld() -> None:
    from commands.answers import ledger
    from onrecord.wording import many
    from storage.withheld import all_withheld

    with ledger() as session:
        found = all_withheld(session)
    if not found:
        note("Nothing is withheld.")
    for one in found:
        where = plain(one.title) or plain(one.url) or "(no title)"
        of = "in" if one.name.startswith("claim:") else f"with {many(one.n_claims, 'claim')}:"
        show(f"{one.name} {of} {where}, since {one.decided_at[:10]}: {plain(one.reason)}")


def _is_claim(work: str) -> bool:
    return work.strip().lower().startswith("claim:")


def hold(work: Work, reason: Reason = "", release: Release = False) -> None:
    """Keep a work whatever the settings say: its raw pages are never pruned, and it cannot be erased.

    Example: onrecord hold 12 --reason "asked for by a court"
    """
    from stages.removing import hold as keep
    from stages.removing import let_go

    engine = upgraded_engine()
    if release:
        let_go(engine, work)
        return show(f"No longer held: {plain(work)}.")
    _require(reason)
    found = keep(engine, work, reason, _now())
    return show(f"Held: {plain(found.label)}, {len(found.pages)} pages.")


def _erase_person(name: str, reason: str, yes: bool, dry_run: bool) -> None:
    from commands.erasing import erase_person

    if not dry_run:
        _require(reason)
    if erase_person(upgraded_engine(), name, reason, yes, dry_run):
        _tell_backups(upgraded_engine())


def _tell_left(engine: Engine, work: str) -> None:
    """What had left of a work before it goes: nothing calls it back."""
    from commands.erasing import tell_left
    from stages.erasing import left_of_work

    tell_left(left_of_work(engine, work))


def _preview_work(engine: Engine, work: str) -> None:
    _agree(engine, work, "", True)


def _agree(engine: Engine, work: str, question: str, yes: bool) -> None:
    """What goes is named before anything is done."""
    from stages.removing import find

    found = find(engine, work)
    note(
        f"{plain(found.label)}: {len(found.pages)} pages, {len(found.versions)} versions, "
        f"{len(found.claims)} claims, {len(found.speakers)} speakers."
    )
    if not yes:
        typer.confirm(question, abort=True, err=True)


def _tell(done: str, removed: Any) -> None:
    show(
        f"{done}: {plain(removed.label)}, {removed.pages} pages, {removed.versions} versions, "
        f"{removed.claims} claims, {removed.speakers} speakers."
    )
    if not removed.is_scrubbed:
        note(
            "Its freed bytes are not written over yet: others are using the database, or the disk is full. "
            "The next `onrecord maintain` does it."
        )


def _tell_backups(engine: Engine) -> None:
    from onrecord.settings import Settings
    from storage.backups import backups

    settings = Settings.from_env()
    found = backups(engine, settings.backup_folder, settings.keep_backups_days)
    for one in found:
        newest = ", or when the next one is made, if that is later" if one is found[-1] else ""
        show(f"Still in the backup {one.path}, which expires on {one.expires_on}{newest}.")


def _require(reason: str) -> None:
    if not reason.strip():
        raise typer.BadParameter("say why, with --reason")


def _now() -> datetime:
    return datetime.now(UTC)
