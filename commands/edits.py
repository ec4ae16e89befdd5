"""What was edited in an article, word by word: `diff`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands.answers import AsJson, ledger
from commands.printing import note, plain, show, write_json
from onrecord.errors import OnRecordError
from onrecord.wording import MAY_PROTECT, TURNS, between, many

if TYPE_CHECKING:
    from rich.text import Text
    from sqlmodel import Session

    from onrecord.revisions import Piece
    from storage.queries.edits import Edit, EditedArticle, EditEvent, WaitingEdit

CONTEXT = 8  # words shown on either side of a change


class UnknownArticle(OnRecordError):
    """An article that the ledger does not hold."""


def diff(
    article: Annotated[
        str | None,
        typer.Argument(help="An article's number, address, or words of its headline.", show_default=False),
    ] = None,
    waiting: Annotated[
        bool, typer.Option("--waiting", help="Name the edits that may protect somebody and wait for you.")
    ] = False,
    confirm: Annotated[bool, typer.Option("--confirm", help="What waits in it may be shown.")] = False,
    reject: Annotated[bool, typer.Option("--reject", help="What waits in it stays held back.")] = False,
    by: Annotated[str, typer.Option(help="Who decides; else ONRECORD_REVIEWER.", show_default=False)] = "",
    why: Annotated[
        str, typer.Option(help="Why: kept on record, so no names in it.", show_default=False)
    ] = "",
    json: AsJson = False,
) -> None:
    """Show what was edited in an article: when, what it did to its claims, and word by word.

    An edit that takes out what tells who somebody is, or an accusation, may protect somebody. It is in no
    report and no export until a person has decided; here it is shown to whoever asks.

    Example: onrecord diff https://gazette.example/storm
    """
    if waiting:
        return _show_waiting(json)
    if article is None:
        raise typer.BadParameter("name an article, or pass --waiting")
    if confirm or reject:
        return _decide(article, confirm, reject, by, why)
    return _show_edits(article, json)


def _decide(article: str, confirm: bool, reject: bool, by: str, why: str) -> None:
    """Every edit of the article that may protect somebody is decided."""
    from commands.reviewing import reviewer_of
    from stages.deciding import decide_edits

    if confirm and reject:
        raise typer.BadParameter("either --confirm or --reject")
    if not why.strip():
        raise typer.BadParameter("say why, with --why")
    reviewer = reviewer_of(by)
    with ledger() as session:
        found, engine = _one(session, article)[0], session.get_bind().engine
    number = decide_edits(
        engine, found, "confirm" if confirm else "reject", reviewer, why.strip(), datetime.now(UTC)
    )
    told = f"Decided by {plain(reviewer)}: what was taken out of article {found} "
    none = f"No edit of article {found} may protect somebody: there is nothing to decide."
    show(told + ("may be shown." if confirm else "is held back.") if number else none)


def _show_edits(article: str, json: bool) -> None:
    from storage.queries.edits import edits_of

    with ledger() as session:
        ids = _one(session, article)
        found = edits_of(session, ids[0])
    if not json:
        return show(*_story(found, ids[1:]))
    if any(edit.may_protect for edit in found.edits):
        note(MAY_PROTECT)
    return write_json(_record(found))


def _one(session: Session, article: str) -> list[int]:
    """The articles that are meant, the first of them first; raises UnknownArticle where there is none."""
    from storage.queries.edits import article_ids

    ids = article_ids(session, article)
    if not ids:
        raise UnknownArticle(
            f"The ledger holds no article “{plain(article)}”.",
            "Take a number or an address from `onrecord articles --json`.",
        )
    return ids


def _show_waiting(json: bool) -> None:
    from storage.queries.edits import edits_waiting

    with ledger() as session:
        found = edits_waiting(session)
    if json:
        return write_json(found)
    show(*_waiting(found))
    return show(f"{many(len(found), 'edit')} waiting for a person's decision.")


def _waiting(found: Sequence[WaitingEdit]) -> Iterator[Any]:
    from rich.padding import Padding
    from rich.text import Text

    if found:
        yield Text(MAY_PROTECT, style="bold")
    for edit in found:
        outlet, title = plain(edit.publisher) or "outlet unknown", plain(edit.title) or "(no title)"
        yield Text(f"\n{outlet}: {title}")
        what = f"takes out {plain(edit.takes_out)}" if edit.takes_out else "not looked at yet"
        when = between(edit.before_at, edit.after_at)
        yield Padding(Text(f"{when}: {what}. `onrecord diff {edit.article_id}`"), (0, 0, 0, 4))


def _record(found: EditedArticle) -> dict[str, Any]:
    from dataclasses import asdict

    record = asdict(found)
    for edit, written in zip(found.edits, record["edits"], strict=True):
        pieces = [piece for group in _passages(edit) for piece in group]
        written["words"] = [asdict(piece) for piece in pieces]
    return record


def _story(found: EditedArticle, others: Sequence[int]) -> Iterator[Any]:
    from rich.text import Text

    if any(edit.may_protect for edit in found.edits):
        yield Text(f"{MAY_PROTECT}\n", style="bold")
    yield Text(plain(found.title) or "(no title)", style="bold")
    facts = [f"#{found.article_id}", plain(found.publisher) or "outlet unknown"]
    facts += [plain(found.published)[:10] or "undated", plain(found.url)]
    yield Text(" · ".join(fact for fact in facts if fact))
    seen = f"{many(found.versions, 'version')} in {many(found.sightings, 'page')} read"
    yield Text(f"{seen}, {many(len(found.edits), 'edit')}.")
    for edit in found.edits:
        yield from _edit(edit)
    if others:
        listed = ", ".join(f"#{other}" for other in others[:10])
        yield Text(f"\nThese words are also in the headlines of {listed}.", style="dim")


def _edit(edit: Edit) -> Iterator[Any]:
    from rich.padding import Padding
    from rich.text import Text

    kind = (
        "not compared yet" if edit.is_silent is None else "no note found" if edit.is_silent else "with a note"
    )
    when = between(edit.before_at, edit.after_at)
    yield Text(f"\nEdited {when} ({kind})", style="bold")
    if edit.may_protect and edit.takes_out:
        yield Text(f"  may protect somebody: takes out {plain(edit.takes_out)}")
    for event in edit.events:
        yield Text(f"  {_told(event)}")
    if (edit.before_title or "") != (edit.after_title or ""):
        yield Padding(Text(f"[-{plain(edit.before_title)}-] {{+{plain(edit.after_title)}+}}"), (0, 0, 0, 4))
    for pieces in _passages(edit):
        yield Padding(_marked(pieces), (0, 0, 0, 4))


def _told(event: EditEvent) -> str:
    words = event.kind.replace("_", " ")
    whose = f" ({plain(event.speaker)})" if event.speaker else ""
    detail = TURNS.get(event.detail or "", event.detail)
    is_told = detail and detail != event.speaker
    return f"{words}{whose}: {plain(detail)}" if is_told else f"{words}{whose}"


def _passages(edit: Edit) -> Iterator[list[Piece]]:
    """The words of every paragraph that differs."""
    from onrecord.revisions import differing_paragraphs, word_diff

    for passage in differing_paragraphs(edit.before_text, edit.after_text):
        yield word_diff(passage.before or "", passage.after or "")


def _marked(pieces: Sequence[Piece]) -> Text:
    """The pieces in one line, what was cut in [- -] and what was added in {+ +}, for the eye too."""
    from rich.text import Text

    line = Text()
    for number, piece in enumerate(pieces):
        if piece.op == "same":
            line.append(plain(_shortened(piece.after, number > 0, number + 1 < len(pieces))))
            continue
        for words, opening, closing, style in (
            (piece.before, "[-", "-]", "red"),
            (piece.after, "{+", "+}", "green"),
        ):
            if words:
                line.append(f"{opening}{plain(words.rstrip())}{closing}", style=style)
                line.append(" " if words != words.rstrip() else "")
    return line


def _shortened(words: str, has_before: bool, has_after: bool) -> str:
    """What stayed, down to the words beside a change."""
    parts = words.split()
    if len(parts) <= 2 * CONTEXT + 4:
        return words
    head = " ".join(parts[:CONTEXT]) if has_before else ""
    tail = " ".join(parts[-CONTEXT:]) if has_after else ""
    end = " " if words[-1:].isspace() and has_after else ""
    return f"{head} … {tail}{end}" if head else f"… {tail}{end}"
