"""Claims with all that they rest on, as a package that can be checked elsewhere: `evidence`."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, get_args

import typer

from commands.answers import AsJson, ledger
from commands.leaving import Embargoed, Internal, OptedOut, all_the_same, write_down
from commands.printing import note, plain, show, write, write_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.errors import OnRecordError
    from onrecord.evidence.contents import File
    from onrecord.evidence.holdings import Evidence
    from onrecord.evidence.packages import Form, Verified
    from onrecord.labels import Named as Marks

Named = Annotated[
    list[str],
    typer.Argument(metavar="CLAIM...", help="Numbers or keys; or: verify PATH.", show_default=False),
]
AsForm = Annotated[
    str,
    typer.Option("--format", help="folder, zip, wacz or html; else as PATH ends.", show_default=False),
]
To = Annotated[str, typer.Option(metavar="PATH", help="A new file or folder.", show_default=False)]


def evidence(
    named: Named, form: AsForm = "", to: To = "", internal: Internal = False,
    embargoed: Embargoed = False, ai_opt_out: OptedOut = False, json: AsJson = False,
) -> None:  # fmt: skip
    """Pack claims with what they rest on, to keep or to hand on; `evidence verify PATH` checks it.

    In it: the pages as they were fetched with headers, times and hashes, the texts with the claims
    marked, versions, edits, links and decisions. It is checked anywhere, also with sha256sum alone.

    Example: onrecord evidence 12 15 --to evidence.zip
    """
    if named[0] == "verify":
        if len(named) != 2 or form or to or internal or embargoed or ai_opt_out:
            raise typer.BadParameter("name one package: onrecord evidence verify PATH")
        return _verify(Path(named[1]), json)
    if json:
        raise typer.BadParameter("--json is for `evidence verify`")
    return _pack(named, form, to, all_the_same(internal, embargoed, ai_opt_out))


def _pack(named: Sequence[str], form: str, to: str, also: Marks) -> None:
    from onrecord.evidence.packages import packed
    from onrecord.settings import Settings
    from storage.queries.evidence import evidence as gather

    target, asked = _target(form, to)
    contact = Settings.from_env().contact.strip()
    with ledger() as session:
        found = gather(session, named, named=also, contact=contact)
        engine = session.get_bind().engine
    for one in found.left_out:
        note(f"Left out: claim {plain(one.reference)}: {one.why}.")
    if not found.claims:
        raise _nothing()
    write_package(target, packed(found, asked))
    write_down(engine, "evidence", str(target.resolve()), [one.quotation for one in found.claims])
    _tell(target, found)
    raise typer.Exit(1 if found.left_out else 0)


def _target(form: str, to: str) -> tuple[Path, Form]:
    """Where it goes and in which form; nothing is ever written over."""
    from onrecord.evidence.packages import Form

    if not to:
        raise typer.BadParameter("say where to, with --to")
    target = Path(to)
    forms: dict[str, Form] = {one: one for one in get_args(Form)}
    asked = forms.get(form or target.suffix.removeprefix(".").lower(), "folder")
    if form and form not in forms:
        raise typer.BadParameter(f"“{plain(form)}” is no form: choose folder, zip, wacz or html")
    if target.exists():
        raise typer.BadParameter(f"{plain(to)} is there already: nothing is written over")
    return target, asked


def write_package(target: Path, package: Sequence[File] | bytes) -> None:
    """The package is at the path, whole: what breaks off before leaves nothing under that name."""
    unfinished = target.with_name(f"{target.name}.unfinished")
    try:
        if unfinished.is_dir():  # what broke off before
            shutil.rmtree(unfinished)
        if isinstance(package, bytes):
            unfinished.write_bytes(package)
        else:
            for path, body in package:
                file = unfinished / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(body)
        unfinished.rename(target)
    except OSError as error:
        raise typer.BadParameter(f"{plain(target)} cannot be written: {error.strerror}") from None


def _tell(target: Path, found: Evidence) -> None:
    from onrecord.evidence.manifests import TAG_MANIFEST
    from onrecord.wording import many

    kept = sum(page.body is not None for page in found.pages)
    missing = f", {len(found.pages) - kept} of them without their bytes" if kept < len(found.pages) else ""
    show(f"{many(len(found.claims), 'claim')}, {many(len(found.pages), 'page')}{missing}: {plain(target)}")
    hashed = target / TAG_MANIFEST if target.is_dir() else target
    show("Keep this line apart from it: who has both can tell whether anything was changed.")
    write(f"{hashlib.sha256(hashed.read_bytes()).hexdigest()}  {plain(hashed.name)}\n")


def _nothing() -> OnRecordError:
    from stages.removing import NotThere

    return NotThere("There is nothing to pack.", "Take numbers from `onrecord claims`.")


def _verify(path: Path, json: bool) -> None:
    """What is wrong with the package is told; needs no ledger."""
    from onrecord.evidence.packages import NoPackage, verified

    try:
        found = verified(path)
    except NoPackage as error:
        note(f"{plain(path)} is no package of evidence: {plain(error)}.")
        raise typer.Exit(1) from None
    except OSError as error:
        raise typer.BadParameter(f"{plain(path)} cannot be read: {error.strerror}") from None
    if json:
        write_json(found)
    else:
        _tell_verified(path, found)
    raise typer.Exit(1 if found.problems else 0)


def _tell_verified(path: Path, found: Verified) -> None:
    from onrecord.wording import many

    for one in found.problems:
        show(f"{one.kind}: {plain(one.path)}" + (f" ({plain(one.detail)})" if one.detail else ""))
    if found.problems:
        return show(f"\n{plain(path)} is not as it was made: {many(len(found.problems), 'problem')}.")
    show(f"Whole: {many(found.n_files, 'file')} as when {plain(path)} was made. Its hash, to be held against")
    show("the one that you were told by another way:")
    return write(f"{found.digest}  {plain(found.digest_of)}\n")
