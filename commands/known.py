"""Who a name means, for people: who is known to be one, and what a list by a name leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from commands.printing import plain, show

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.persons import Meant
    from storage.queries import NameStanding, OneKnown

BY = {
    "desk": "by decision of your desk",
    "list": "by your list",
    "office": "by name and office",
    "name": "by its name",
    "apart": "your desk said that it is nobody else",
}


def known_line(link: Mapping[str, Any]) -> str:
    """By what a speaker is known across articles, and as whom; nothing for a private person."""
    if not link["known_by"]:
        return ""
    shown = (
        f" as {plain(link['known_as'])}" if link["known_as"] and link["known_as"] != link["speaker"] else ""
    )
    return BY["apart"] if link["known_by"] == "apart" else f"known{shown} {BY[link['known_by']]}"


def numbered(session: Session, asked: str | None) -> Meant | None:
    """The speaker of one article that *speaker:12* names; None for a name."""
    from stages.persons import there

    return there(session, asked) if asked and asked.strip().lower().startswith("speaker:") else None


def say_standing(standing: NameStanding | None) -> None:
    """Below claims of a name: in how many articles it is known to be one, and what was left out."""
    from rich.text import Text

    if standing is not None:
        for line in standing_lines(standing):
            show(Text(line, style="dim"))


def standing_lines(standing: NameStanding) -> Iterator[str]:
    """The same, a sentence or two."""
    from onrecord.wording import many

    name = plain(standing.name)
    if standing.known_by != "name" and (standing.articles > 1 or standing.known):
        by = f", {BY[standing.known_by]}" if standing.known_by else ""
        known = f"{standing.known} known to be one{by}" if standing.known > 1 else "none known to be one"
        yield f"“{name}”: same name in {many(standing.articles, 'article')}, {known}."
    if standing.apart:
        yield f"Left out: {many(standing.apart, 'article')} in which your desk said that it is somebody else."
    if standing.surname_claims:
        claims = many(standing.surname_claims, "claim")
        yield (
            f"Left out: {claims} under “{plain(standing.surname)}” alone, in "
            f"{many(standing.surname_articles, 'article')}; they may be somebody else's."
        )


def show_ones(ones: Sequence[OneKnown], limit: int) -> None:
    """A name opened: who is known to be one, then those who are one article's each."""
    from rich.text import Text

    if ones:
        show(Text())
        show(*(Text(line) for line in map(one_line, ones[:limit])))
    if len(ones) > limit:
        show(f"… {len(ones) - limit:,} more (--limit 0 shows all).")


def one_line(one: OneKnown) -> str:
    """Who it is, by what it is known, in how many articles, where and when, and what is told."""
    from onrecord.wording import many

    by = BY.get(one.known_by or "", "not known to be anybody else")
    shown = f"{plain(one.name)}" + (
        f" = {plain(one.known_as)}" if one.known_as and one.known_as != one.name else ""
    )
    where = ", ".join(map(plain, one.outlets[:3])) or "no outlet"
    days = f", {one.first} to {one.last}" if one.first != one.last else f", {one.first or 'undated'}"
    numbers = " ".join(f"speaker:{number}" for number in one.speakers[:5])
    more = f" and {len(one.speakers) - 5} more" if len(one.speakers) > 5 else ""
    told = f"; told: {'; '.join(map(plain, one.told[:3]))}" if one.told else ""
    return f"  {shown}: {by}: {many(one.articles, 'article')}, {where}{days}{told} ({numbers}{more})"
