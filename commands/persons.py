"""Who is one person across articles: `speakers merge`, `split`, `alias`, `add`, `undo` and its lists."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from commands.answers import ledger
from commands.asking import speakers as list_speakers
from commands.printing import plain, show
from commands.reviewing import reviewer_of

if TYPE_CHECKING:
    from stages.persons import Known


class _Listing(TyperGroup):
    """A group that lists, with whatever is typed behind it, unless that is one of its commands."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args or args[0] not in {*self.commands, "--help", "-h"}:
            args = ["list", *args]
        return super().parse_args(ctx, args)


speakers = typer.Typer(
    cls=_Listing,
    rich_markup_mode=None,
    help="List who said what is on record, or a name opened; say who is one person and who is not.",
)
speakers.command("list")(list_speakers)

Subjects = Annotated[
    list[str],
    typer.Argument(metavar="SUBJECT...", help="speaker:NUMBER or a whole name.", show_default=False),
]
Name = Annotated[str, typer.Argument(help="The name by which lists show them.", show_default=False)]
Others = Annotated[list[str], typer.Argument(help="Other names of the same.", show_default=False)]
By = Annotated[str, typer.Option(help="Who decides; else the setting ONRECORD_REVIEWER.", show_default=False)]
Why = Annotated[str, typer.Option(help="Why: kept on record.", show_default=False)]


@speakers.command("merge")
def merge(subjects: Subjects, by: By = "", why: Why = "") -> None:
    """Say that these are one person or body: names wherever they stand, speakers of single articles.

    Example: onrecord speakers merge speaker:12 speaker:40 --by Ines --why "same page"
    """
    from stages.persons import merge as decide

    if len(subjects) < 2:
        raise typer.BadParameter("name at least two that are one; to add one alone: `onrecord speakers add`")
    _tell("Known as one", decide(_engine(), subjects, _act(by, why)))


@speakers.command("split")
def split(subjects: Subjects, by: By = "", why: Why = "") -> None:
    """Say that each of these is nobody else: one article's, whatever its name and office.

    Example: onrecord speakers split speaker:40 --by Ines --why "the other is his son"
    """
    from stages.persons import split as decide

    _tell("Each for itself", decide(_engine(), subjects, _act(by, why)))


@speakers.command("alias")
def alias(name: Name, others: Others, by: By = "", why: Why = "") -> None:
    """Say that other names, met or not, always mean the one who is shown by the first.

    Example: onrecord speakers alias "Ada Lund" "A. Lund-Frey" --by Ines
    """
    from stages.persons import alias as decide

    _tell("Known as one", decide(_engine(), name, others, _act(by, why)))


@speakers.command("add")
def add(name: Name, by: By = "", why: Why = "") -> None:
    """Add a person to those who are listed and watched across articles; everybody of that name is meant.

    Lists and watches leave out private persons until your desk adds them, and says why. Never add
    minors, victims or suspects without need.

    Example: onrecord speakers add "Ada Lund" --by Ines --why "stands for the council"
    """
    from stages.persons import alias as decide

    if not why.strip():
        raise typer.BadParameter("say why, with --why")
    _tell("Added", decide(_engine(), name, (), _act(by, why)))


@speakers.command("undo")
def undo(
    subject: Annotated[str, typer.Argument(help="speaker:NUMBER or a whole name.", show_default=False)],
    by: By = "",
    why: Why = "",
) -> None:
    """Take back the last decision about a speaker or name, with all that was decided in one go with it.

    Example: onrecord speakers undo "Ada Lund" --by Ines
    """
    from stages.persons import take_back

    _tell("Taken back", take_back(_engine(), subject, _act(by, why)))


def _act(by: str, why: str) -> Any:
    from stages.persons import Act

    return Act(reviewer_of(by), why.strip(), datetime.now(UTC))


def _engine() -> Any:
    with ledger() as session:  # it must be there: nothing is made for a decision about nothing
        return session.get_bind().engine


def _tell(done: str, found: Known) -> None:
    from onrecord.wording import many

    who = "" if found.person is None else f": {plain(found.person.name)}"
    subjects = many(len(found.subjects), "subject")
    changed = many(found.speakers, "speaker")
    show(f"{done}{who} ({subjects}; {changed} of articles known otherwise than before).")


@speakers.command("import")
def bring_in(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, show_default=False)],
    name: Annotated[str, typer.Option("--list", help="What the list is called; else the file's name.")] = "",
    by: By = "",
) -> None:
    """Bring in a list of persons and bodies, in place of the one of that name.

    CSV (name, and id, kind, aliases, position, organization; several parted by ;), FollowTheMoney or
    OpenSanctions JSON. A body is known by its name; a person where the article tells an office or body
    that the list has too. Everybody else of that name is only suggested, in `onrecord review --next`.

    Example: onrecord speakers import ministers.csv --by Ines
    """
    from onrecord.wording import many
    from stages.persons import bring_in as take_in

    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise typer.BadParameter(f"{plain(file)} is no text in UTF-8") from None
    called = name.strip() or file.stem
    entries, changed = take_in(_engine(), called, text, _act(by, ""))
    show(f"{plain(called)}: {many(entries, 'entry').replace('entrys', 'entries')}; "
         f"{many(changed, 'speaker')} of articles known otherwise than before.")  # fmt: skip


@speakers.command("lists")
def lists() -> None:
    """List the lists of persons and bodies that were brought in.

    Example: onrecord speakers lists
    """
    from commands.printing import table
    from storage.personlists import lists as kept

    with ledger() as session:
        found = kept(session)
    rows = [(name, n, by, str(at)[:10]) for name, n, by, at in found]
    show(table(("list", "entries", "by", "on"), rows, numbers=(1,)) if rows else "There is no list.")


@speakers.command("forget")
def forget(name: Annotated[str, typer.Argument(help="The list.", show_default=False)], by: By = "") -> None:
    """Take a list out: whoever was known by it is known as if it had never been.

    Example: onrecord speakers forget ministers --by Ines
    """
    from onrecord.wording import many
    from stages.persons import forget_list

    changed = forget_list(_engine(), name, _act(by, ""))
    show(f"Taken out: {plain(name)}; {many(changed, 'speaker')} of articles known otherwise than before.")
