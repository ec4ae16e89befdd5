"""What belongs together, kept under a name: `case`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commands.answers import AsJson, ledger
from commands.leaving import Public, write_down
from commands.printing import note, plain, show, write_json
from commands.reviewing import reviewer_of

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

    from onrecord.casework import Case, CaseEntry
    from onrecord.evidence.holdings import Evidence
    from stages.casework import Act

Name = Annotated[str, typer.Argument(help="The case; none: list all cases.", show_default=False)]
What = Annotated[str, typer.Argument(help="add, note, remove, status or export.", show_default=False)]
Words = Annotated[
    list[str] | None,
    typer.Argument(help="Claims to add; the words of a note; a number to remove.", show_default=False),
]
Asked = Annotated[str, typer.Option("--ask", metavar="WHOM", help="The note is an open question to them.")]
Answers = Annotated[
    int, typer.Option("--answers", metavar="NUMBER", help="The note is what was answered to this question.")
]
Why = Annotated[str, typer.Option("--why", help="Why these claims are in the case.")]
By = Annotated[str, typer.Option("--by", help="Who puts it there; else ONRECORD_REVIEWER.")]
To = Annotated[str, typer.Option("--to", metavar="PATH", help="A new folder to export to.")]


def case(
    name: Name = "", what: What = "status", words: Words = None, ask: Asked = "", answers: Answers = 0,
    why: Why = "", by: By = "", to: To = "", public: Public = False, json: AsJson = False,
) -> None:  # fmt: skip
    """Collect claims, notes, open questions and what was answered, under a name.

    `add CLAIM...` puts claims in, `note WORDS` a note; with --ask WHOM it is a question that is open
    until a note with --answers NUMBER holds the answer. `remove NUMBER` takes one out, `status` shows all.
    `export --to PATH` writes a folder with the claims' evidence; with --public that of claims which may
    leave the desk, and nothing else.

    Example: onrecord case "The quay" add claim:12 claim:15 --why "same crates"
    """
    given = words or []
    if not name:
        return _list(json)
    if what == "add" and given:
        return _add(name, given, why, by)
    if what == "note" and given:
        return _note(name, " ".join(given), ask, answers, by)
    if what == "remove" and len(given) == 1 and given[0].isdecimal():
        return _remove(name, int(given[0]), by)
    if what == "export" and to and not given:
        return _export(name, Path(to), public)
    if what != "status" or given:
        raise typer.BadParameter("say add CLAIM..., note WORDS, remove NUMBER, status, or export --to PATH")
    return _status(name, json)


def _add(name: str, claims: Sequence[str], why: str, by: str) -> None:
    from stages.casework import add_claims

    named = [one if ":" in one else f"claim:{one}" for one in claims]
    numbers = add_claims(_engine(), name, named, why.strip(), _act(by))
    show(f"In {plain(name)}: {', '.join(map(str, numbers))}.")


def _note(name: str, words: str, ask: str, answers: int, by: str) -> None:
    from stages.casework import add_words

    if ask and answers:
        raise typer.BadParameter("a note asks or answers, not both")
    put_in = {"entry": "question", "whom": ask.strip()} if ask.strip() else {"entry": "note"}
    if answers:
        put_in = {"entry": "answer", "answers": str(answers)}
    number = add_words(_engine(), name, put_in, words, _act(by))
    show(f"In {plain(name)}: {number}, {'a ' if put_in['entry'] != 'answer' else 'an '}{put_in['entry']}.")


def _remove(name: str, number: int, by: str) -> None:
    from stages.casework import take_out

    take_out(_engine(), name, number, _act(by))
    show(f"No longer in {plain(name)}: {number}.")


def _list(json: bool) -> None:
    from onrecord.wording import many
    from storage.cases import cases

    with ledger() as session:
        found = cases(session)
    if json:
        return write_json(found)
    lines = [
        f"{plain(one.name)}: {many(one.claims, 'claim')}, {many(one.notes, 'note')},"
        f" {one.open_questions:,} of {many(one.questions, 'question')} open; {one.last_at[:10]}"
        for one in found
    ]
    return show(*(lines or ["There is no case."]))


def _status(name: str, json: bool) -> None:
    from onrecord.casework import in_turn, open_questions
    from stages.casework import there
    from storage.queries import claim_rows

    with ledger() as session:
        found = there(session, name)
        claims = {row.claim_id: row for row in claim_rows(session, _claims(found))}
    if json:
        return write_json(found)
    show(plain(found.name))
    unanswered = {one.number for one in open_questions(found.entries)}
    for one in in_turn(found.entries):
        show(f"{one.number}. {_line(one, one.number in unanswered)}")
        if one.claim_id in claims:
            from commands.wording import heading, sentence

            show(heading(claims[one.claim_id]), sentence(claims[one.claim_id]))
    return None


def _line(one: CaseEntry, is_open: bool) -> str:
    who = f"({plain(one.by)}, {one.at[:10]})"
    if one.entry == "claim":
        gone = "" if one.claim_id else ": not in the ledger as it was: rejected, withheld or read otherwise"
        return f"claim{f': {plain(one.words)}' if one.words else ''}{gone} {who}"
    heads = {
        "note": "note",
        "question": f"{'open question' if is_open else 'question'} to {plain(one.whom)}",
        "answer": f"answer to {one.answers}",
    }
    return f"{heads[one.entry]}: {plain(one.words)} {who}"


def _export(name: str, target: Path, public: bool) -> None:
    from commands.evidencing import write_package
    from onrecord.evidence.contents import File
    from onrecord.evidence.packages import packed
    from onrecord.labels import EVERYTHING, NOTHING
    from onrecord.settings import Settings
    from stages.casework import there
    from storage.queries.evidence import evidence

    if target.exists():
        raise typer.BadParameter(f"{plain(target)} is there already: nothing is written over")
    contact = Settings.from_env().contact.strip()
    with ledger() as session:
        found, engine = there(session, name), session.get_bind().engine
        named = NOTHING if public else EVERYTHING
        held = evidence(session, [str(one) for one in _claims(found)], named=named, contact=contact)
    for left in held.left_out:
        note(f"Left out: claim {plain(left.reference)}: {left.why}.")
    files = [] if public else [File("case.json", _as_json(found)), File("case.txt", _as_text(found).encode())]
    if held.claims:
        made = packed(held, "folder")
        assert not isinstance(made, bytes), "a folder is files"
        files += [File(f"evidence/{one.path}", one.body) for one in made]
    if not files:
        raise typer.BadParameter("nothing of this case may leave the desk")
    write_package(target, files)
    door = "case export --public" if public else "case export"
    write_down(engine, door, str(target.resolve()), [one.quotation for one in held.claims])
    _tell(target, held)


def _tell(target: Path, held: Evidence) -> None:
    from onrecord.wording import many

    where = plain(target / "evidence")
    show(f"{many(len(held.claims), 'claim')}: {plain(target)}")
    if held.claims:
        show(f"Check it with: onrecord evidence verify {where}")


def _as_json(found: Case) -> bytes:
    from onrecord.records import as_json

    return (as_json(found) + "\n").encode()


def _as_text(found: Case) -> str:
    from onrecord.casework import in_turn, open_questions

    unanswered = {one.number for one in open_questions(found.entries)}
    lines = [f"{one.number}. {_line(one, one.number in unanswered)}" for one in in_turn(found.entries)]
    return "\n".join([plain(found.name), "", *lines, ""])


def _claims(found: Case) -> list[int]:
    return list(dict.fromkeys(one.claim_id for one in found.entries if one.claim_id is not None))


def _act(by: str) -> Act:
    from stages.casework import Act

    return Act(reviewer_of(by), datetime.now(UTC))


def _engine() -> Engine:
    with ledger() as session:  # it must be there: nothing is made for a case about nothing
        return session.get_bind().engine
