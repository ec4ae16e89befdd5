"""Whether something was said before: `match`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands.answers import EVERY, AsJson, Limit, ledger, say_counted, say_nothing
from commands.leaving import Public
from commands.printing import plain, show, write_json

if TYPE_CHECKING:
    from onrecord.types import LinkableClaim
    from stages.matching import Match
    from storage.queries import Coverage

Sentence = Annotated[
    str | None,
    typer.Argument(metavar="SENTENCE", help="What to look for.", show_default=False),
]
File = Annotated[
    Path | None, typer.Option("--file", help="Look for each claim of this text instead.", show_default=False)
]
LONGEST = 200_000  # characters of a text: a book is no article
NEAR = "Near in words, and nothing more: the program finds no relation between these and what you asked."
Asked = tuple["LinkableClaim", list["Match"]]


def match(
    sentence: Sentence = None, file: File = None, public: Public = False, limit: Limit = 10,
    json: AsJson = False,
) -> None:  # fmt: skip
    """Find earlier claims that may say the same as a sentence, deny it or give another figure.

    First those that the linker ties to it, the surest first, then those near in words. No person has
    reviewed any of it. Of a text (--file) each claim is looked for, and those near in words are left out.

    Example: onrecord match "The bridge will be open to lorries before Christmas."
    """
    from stages.matching import claims_in, only_linked, searched
    from stages.matching import match as look_for
    from storage.queries import coverage

    text = _text(sentence, file)
    with ledger() as session:
        asked = claims_in(text)
        among = searched(session)
        found = [(one, look_for(session, among, one, limit or EVERY, is_public=public)) for one in asked]
        totals = coverage(session)
    if file is not None:
        found = [(one, only_linked(matches)) for one, matches in found]
    if json:
        return write_json({"searched": totals, "asked": [_record(*one) for one in found]})
    if not any(matches for _, matches in found):
        return say_nothing(f"No claim like {_named(sentence, file)}", totals)
    return _show(found, totals)


def _text(sentence: str | None, file: Path | None) -> str:
    if (sentence is None) == (file is None):
        raise typer.BadParameter("give a sentence, or a text with --file")
    text = sentence if file is None else _read(file)
    if text is None or not text.strip():
        raise typer.BadParameter("there are no words in it")
    if len(text) > LONGEST:
        raise typer.BadParameter(f"it has more than {LONGEST:,} characters: look for a part of it")
    return text


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise typer.BadParameter(f"{plain(file)} is no text in UTF-8") from None
    except OSError as error:
        raise typer.BadParameter(f"{plain(file)} cannot be read: {error.strerror}") from None


def _named(sentence: str | None, file: Path | None) -> str:
    return f"“{plain(sentence).rstrip('.')}”" if file is None else f"those in {plain(file)}"


def _record(asked: LinkableClaim, matches: Sequence[Match]) -> dict[str, Any]:
    """What was looked for, in its sentence, and what was found, for programs."""
    told = [
        {"relation": one.found.words, "kind": one.found.kind, "score": one.found.score, "claim": one.claim}
        for one in matches
    ]
    polarity = {"polarity": asked.polarity}
    return {"sentence": asked.sentence, "content": asked.content, **polarity, "matches": told}


def _show(found: Sequence[Asked], totals: Coverage) -> None:
    from onrecord.wording import POSSIBLE, many

    show(f"{POSSIBLE}\n")
    for asked, matches in found:
        if matches:
            show(*_told(asked, matches, is_one=len(found) == 1))
    n_found = sum(len(matches) for _, matches in found)
    silent = sum(not matches for _, matches in found)
    rest = f"; nothing for {many(silent, 'claim')} of the text" if silent else ""
    say_counted(f"{many(n_found, 'claim')}{rest}. Looked for among {totals.claims:,} claims in", totals)


def _told(asked: LinkableClaim, matches: Sequence[Match], *, is_one: bool) -> Iterator[Any]:
    """What was looked for, where that is not plain, and what may be tied to it before what is only near."""
    from rich.text import Text

    from commands.wording import heading, sentence

    if not is_one or asked.content != asked.sentence:
        yield Text(f"Looked for{_denied(asked)}: »{plain(asked.content)}«, in “{plain(asked.sentence)}”")
    is_near = False
    for one in matches:
        if one.found.kind is None and not is_near:
            is_near = True
            yield Text(f"\n{NEAR}", style="dim")
        words = f"{one.found.words} ({one.found.score:.2f})" if one.found.words else ""
        yield Text(words, style="bold").append("  " if words else "").append(heading(one.claim))
        yield sentence(one.claim)
    yield Text()


def _denied(asked: LinkableClaim) -> str:
    return ", as denied" if asked.polarity == "denied" else ""
