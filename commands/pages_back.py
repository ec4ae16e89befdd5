"""A page as it was read, byte for byte, or its text: `page`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commands.answers import ledger
from commands.printing import note, plain, write, write_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.errors import OnRecordError
    from storage.queries.kept_pages import KeptPage

Named = Annotated[
    str,
    typer.Argument(
        metavar="PAGE",
        help="A page's number, article:NUMBER, claim:NUMBER, an address or a path.",
        show_default=False,
    ),
]
At = Annotated[
    str,
    typer.Option(help="What stood at that time: 2026-11-20, or 2026-11-20T12:15+01:00.", show_default=False),
]
AsText = Annotated[bool, typer.Option("--text", help="The cleaned text instead of the bytes.")]
To = Annotated[str, typer.Option(metavar="FILE", help="Write it to this new file.", show_default=False)]


def page(named: Named, at: At = "", as_text: AsText = False, to: To = "") -> None:
    """Give back a page as it was fetched, byte for byte, or its text; without --at the last that was seen.

    Standard error says which page it is and from when to when it is known to have stood.

    Example: onrecord page https://news.example/a --at 2026-11-20 --to a.html
    """
    from storage.queries.kept_pages import bytes_of, pages_named, standing_at, text_of

    moment = None if not at.strip() else moment_of(at.strip())
    if not as_text and not to and sys.stdout.isatty():
        raise typer.BadParameter("a terminal would obey the page: pass --to FILE or --text, or send it on")
    with ledger() as session:
        pages = pages_named(session, named, whole_work=moment is not None)
        found = standing_at(pages, moment)
        if found is None or found.is_taken_out:
            raise _not_there(named, at, pages)
        body = None if as_text else bytes_of(session, found)
        text = text_of(session, found) if as_text else None
    if body is None and text is None:
        raise _not_kept(found, as_text)
    _tell(found, pages)
    return _give(body if body is not None else (text or "") + "\n", to)


def moment_of(at: str) -> datetime:
    """The instant that is meant: of a day its end, of a clock without a zone that of UTC."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        raise typer.BadParameter(
            f"“{plain(at)}” is no day (2026-11-20) and no time (2026-11-20T12:15)"
        ) from None
    if len(at) <= len("2026-11-20"):
        moment = datetime.combine(moment.date(), time.max)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _give(given: bytes | str, to: str) -> None:
    if not to:
        return write_bytes(given) if isinstance(given, bytes) else write(_harmless(given))
    try:
        with Path(to).open("xb") as file:
            file.write(given if isinstance(given, bytes) else given.encode())
    except OSError as error:
        raise typer.BadParameter(f"{to} cannot be written: {error.strerror}") from None
    return None


def _harmless(text: str) -> str:
    """As it is, but for a terminal nothing in it that acts."""
    return "\n".join(map(plain, text.split("\n"))) if sys.stdout.isatty() else text


def _tell(found: KeptPage, pages: Sequence[KeptPage]) -> None:
    """Which page it is, and how long it is known to have stood."""
    from onrecord.evidence.dating import dated, instant
    from onrecord.wording import MAY_PROTECT

    how = "fetched" if found.is_fetched else "read from a file"
    later = [one for one in pages if one.shown_at > found.shown_at]
    until = f"; the next one that was seen stood there {dated(later[0].shown_at)}" if later else ""
    stood = "" if found.shown_at == found.read_at else f", dated {dated(found.shown_at)}"
    note(
        f"Page {found.page_id} of {found.url or found.locator}: {how} {instant(found.read_at)}{stood}{until}."
    )
    if found.is_held_back:
        note(MAY_PROTECT)


def _not_there(named: str, at: str, pages: Sequence[KeptPage]) -> OnRecordError:
    from onrecord.evidence.dating import dated
    from stages.removing import NotThere

    first = pages[0] if pages else None
    if first is not None and not first.is_taken_out:
        return NotThere(
            f"Nothing was seen of “{plain(named)}” by {at}.",
            f"The first page of it is {first.page_id}, {dated(first.shown_at)}.",
        )
    return NotThere(
        f"The ledger holds no page “{plain(named)}”.",
        "Take a number from `onrecord why` or `onrecord cite`, or the address as it was read.",
    )


def _not_kept(found: KeptPage, as_text: bool) -> OnRecordError:
    """Why there is nothing to give, and what can be done."""
    from stages.removing import NotThere

    if as_text:
        return NotThere(
            f"Page {found.page_id} holds no article: cleaning made no text of it.",
            f"`onrecord page {found.page_id} --to FILE` gives its bytes, where they are kept.",
        )
    if found.media == "none":
        return NotThere(
            f"Nothing could be read of page {found.page_id}: no byte of it is here.",
            "`onrecord status` counts why.",
        )
    again = (
        f"`onrecord ingest {found.url}` fetches what stands there now" if found.url else "read the file again"
    )
    return NotThere(
        f"The bytes of page {found.page_id} are not kept any more: ONRECORD_KEEP_PAGES_DAYS let them go.",
        f"`--text` gives its text; a backup may hold the bytes; {again}.",
    )
