"""The ledger out and in: `export`, `import`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commands.answers import ledger
from commands.leaving import Public, write_down
from commands.printing import note, write
from commands.runs import show_progress

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.export.relations import Relation
    from storage.export.tableforms import TableForm

What = Annotated[
    list[str] | None,
    typer.Option("--what", help="claims, articles, links, figures (say it again for more), or everything."),
]
Form = Annotated[
    str,
    typer.Option(
        "--format",
        help="csv, jsonl, parquet, xlsx, canonical; of everything jsonl or sqlite. Others get a list.",
    ),
]
Into = Annotated[
    Path | None, typer.Option("--to", help="A new folder; without it text is printed.", show_default=False)
]
Texts = Annotated[bool, typer.Option("--texts", help="With articles: their texts, too.")]


def export(
    what: What = None,
    form: Form = "canonical",
    to: Into = None,
    texts: Texts = False,
    canonical: Annotated[bool, typer.Option("--canonical", help="The same as --format canonical.")] = False,
    public: Public = False,
) -> None:
    """Write out the ledger, or tables of it, in a form that programs read: all rows, none cut.

    Every claim comes in its whole sentence, with what became of it (reviewed, standing, label). A folder
    (--to) gets a datapackage.json, which tells of each file its columns, rows and hash. In CSV and
    workbooks nothing is computed. In the form *canonical* two ledgers with the same content print the same
    lines: natural keys only, sorted, one JSON a line. To hand it on, say --public.

    *Everything* is the whole ledger with raw pages, feeds with their secret addresses, decisions, labels and
    marks of what was erased: keep it as you keep the ledger. As jsonl `onrecord import` makes the same ledger
    of it, on either engine; as sqlite it is one.

    Example: onrecord export --what claims --what articles --format csv --to out
    """
    name = "canonical" if canonical else form
    with ledger() as session:
        if what == ["everything"] and name != "canonical":
            place = _everything(session, name, to, public)
        elif what != ["everything"] and (what or name != "canonical"):
            place = _tables(session, what or ["claims"], name, to, texts, public)
        else:
            place = _canonical(session, public, to)
        engine = session.get_bind().engine
    write_down(engine, "export --public" if public else "export", place)


def bring_in(
    folder: Annotated[
        Path, typer.Argument(exists=True, file_okay=False, show_default=False, help="What `export` wrote.")
    ],
) -> None:
    """Make the ledger anew that `export --what everything --format jsonl` wrote, with all its numbers.

    The ledger of ONRECORD_DATABASE_URL must be new, or empty. What was erased stays out of it.

    Example: onrecord import out
    """
    from onrecord.settings import Settings
    from storage.export.moving import read_whole
    from storage.queries.asking import database_problems

    url = Settings.from_env().database_url
    with database_problems(url):
        read_whole(url, folder, show_progress)


def _everything(session: Session, name: str, to: Path | None, public: bool) -> str:
    from storage.export.moving import write_ledger, write_whole
    from storage.export.packages import empty_folder

    forms = {"jsonl": write_whole, "sqlite": write_ledger}
    if name not in forms:
        raise typer.BadParameter("everything leaves as jsonl, sqlite or canonical", param_hint="--format")
    if to is None:
        raise typer.BadParameter("name a folder for it", param_hint="--to")
    if public:
        raise typer.BadParameter(
            "everything holds raw pages and addresses: for others take tables, or the canonical form",
            param_hint="--public",
        )
    empty_folder(to)
    forms[name](session, to, show_progress)
    return str(to)


def _canonical(session: Session, public: bool, to: Path | None) -> str:
    from storage.export import format_named

    found = format_named("canonical")
    if to is None:
        for piece in found.write(session, public):
            write(piece)
        return found.name
    from storage.export.packages import empty_folder

    empty_folder(to)
    with (to / found.file_name).open("w", encoding="utf-8") as file:
        file.writelines(found.write(session, public))
    return str(to)


def _tables(session: Session, what: list[str], name: str, to: Path | None, texts: bool, public: bool) -> str:
    from storage.export.formats import table_form
    from storage.export.relations import relation_named

    form = table_form(name)
    wanted = [relation_named(one, public, texts) for one in dict.fromkeys(what)]
    if to is None:
        _print(session, wanted, form)
        return form.name
    _write(session, wanted, form, to, public)
    return str(to)


def _print(session: Session, wanted: list[Relation], form: TableForm) -> None:
    from storage.export.streams import batches

    if form.lines is None or len(wanted) > 1:
        raise typer.BadParameter(
            "name a folder: only one table, as csv or jsonl, can be printed", param_hint="--to"
        )
    for piece in form.lines(wanted[0], batches(session, wanted[0])):
        write(piece)


def _write(session: Session, wanted: list[Relation], form: TableForm, to: Path, public: bool) -> None:
    from datetime import UTC, datetime

    from storage.export.packages import describe, empty_folder, write_tables
    from storage.export.streams import size

    empty_folder(to)
    for one in wanted:
        coming = size(session, one)
        note(f"{one.name}: {coming.rows:,} rows, at a guess {_told(coming.n_bytes * form.share)}.")
    written = write_tables(session, to, wanted, form, show_progress)
    describe(to, written, created=datetime.now(UTC), is_public=public)
    note(f"Written to {to}: {', '.join(one.path for one in written)} and datapackage.json.")


def _told(n_bytes: float) -> str:
    return f"{n_bytes / 1e6:,.1f} MB" if n_bytes >= 1e5 else f"{max(n_bytes / 1e3, 1):,.0f} kB"
