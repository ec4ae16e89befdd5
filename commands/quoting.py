"""A claim ready to be pasted, with all that must stand beside it: `cite`."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands.answers import AsJson, ledger
from commands.leaving import Embargoed, Internal, OptedOut, all_the_same
from commands.printing import plain, write, write_json

if TYPE_CHECKING:
    from sqlmodel import Session

    from onrecord.errors import OnRecordError
    from onrecord.evidence.quotations import Quotation
    from onrecord.labels import Named
    from storage.queries.quotations import NotQuoted

Claim = Annotated[
    str,
    typer.Argument(
        metavar="CLAIM", help="A claim's number, or the beginning of its key.", show_default=False
    ),
]
AsPlain = Annotated[bool, typer.Option("--plain", help="Plain text, as without any option.")]
AsMarkdown = Annotated[bool, typer.Option("--markdown", help="Markdown: a block quotation and a list.")]


def cite(
    claim: Claim, as_plain: AsPlain = False, as_markdown: AsMarkdown = False, internal: Internal = False,
    embargoed: Embargoed = False, ai_opt_out: OptedOut = False, json: AsJson = False,
) -> None:  # fmt: skip
    """Print a claim ready to paste: its whole sentence, who said it, through whom, where and when.

    The sentence stands between its neighbours, the claim's words marked. A speaker is named where
    the name is sure, else in the text's own words. It says nothing about whether the claim is true.
    What is to stay in the desk (`onrecord label`) is printed only where you say so.

    Example: onrecord cite 12 --markdown
    """
    from onrecord.evidence.quotations import as_markdown as in_markdown
    from onrecord.evidence.quotations import as_text

    if as_plain + as_markdown + json > 1:
        raise typer.BadParameter("choose one of --plain, --markdown and --json")
    with ledger() as session:
        found = quotable(session, claim, all_the_same(internal, embargoed, ai_opt_out))
    if json:
        return write_json(record_of(found))
    return write(in_markdown(found) if as_markdown else as_text(found))


def quotable(session: Session, reference: str, named: Named) -> Quotation:
    """The claim that is meant; raises where the ledger holds none, or where it may not be quoted."""
    from onrecord.evidence.quotations import Quotation
    from storage.doors import told_outside
    from storage.queries import claim_ids

    ids = claim_ids(session, reference.strip().lower().removeprefix("claim:"))
    if not ids:
        raise no_claim(reference)
    found = told_outside(session, ids[0], named)
    if not isinstance(found, Quotation):
        raise not_quoted(found)
    return found


def no_claim(reference: str) -> OnRecordError:
    """The ledger holds nothing of that name; also where it is erased or withheld."""
    from stages.removing import NotThere

    return NotThere(
        f"The ledger holds no claim “{plain(reference)}”.",
        "Take a number from `onrecord claims`, or at least four characters of a key.",
    )


def not_quoted(found: NotQuoted) -> OnRecordError:
    """Why the claim is not quoted, and what can be done."""
    from onrecord.labels import WORDS
    from stages.removing import NotThere

    number = found.claim_id
    if found.why == "rejected":
        return NotThere(
            f"A person rejected claim {number}: it is in no answer.",
            f"`onrecord why {number}` says who and why.",
        )
    if found.why in WORDS:
        return NotThere(f"Claim {number} stays in the desk: {WORDS[found.why]}.", "")
    return NotThere(
        f"Claim {number} stands in a version that was edited in a way that may protect somebody: "
        "no word of it is passed on before a person has decided.",
        f"`onrecord diff {found.article_id}` shows the edit, `--confirm` with it decides.",
    )


def record_of(quoted: Quotation) -> dict[str, Any]:
    """The quotation for programs, with the words for people."""
    from onrecord.evidence.quotations import facts, marked, marks_for

    marks = marks_for(quoted)
    return {**asdict(quoted), "marked": marked(quoted, *marks), "facts": dict(facts(quoted))}
