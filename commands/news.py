"""What a run brought that is new, for a reader: articles by outlet, who is quoted, edits without a note."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from commands.printing import plain, table
from onrecord.wording import between, cut_of, held_back, many

if TYPE_CHECKING:
    from storage.queries import News, OutletNews, UnnotedEdit


def news_lines(news: News) -> Iterator[Any]:
    """What is new, each part under a heading that says how much of it is shown."""
    from rich.text import Text

    if news.outlets:
        yield from _articles(news)
    if news.quoted:
        yield from _quoted(news)
    if news.edits:
        yield from _edits(news)
    if news.n_held_back:
        yield Text(f"\n{held_back(news.n_held_back)}")
    if not (news.outlets or news.edits or news.n_held_back):
        yield Text("\nNothing new.")


def _articles(news: News) -> Iterator[Any]:
    from rich.padding import Padding
    from rich.text import Text

    yield Text(f"\nNew articles, by outlet{cut_of(len(news.outlets), news.n_outlets)}", style="bold")
    for outlet in news.outlets:
        yield Text(f"{plain(outlet.outlet) or 'outlet unknown'}: {_counted(outlet)}")
        for one in outlet.headlines:
            day = plain(one.published)[:10] or "undated"
            yield Padding(Text(f"{day}  {plain(one.title) or '(no title)'}"), (0, 0, 0, 4))
        if outlet.new > len(outlet.headlines):
            yield Padding(Text(f"and {outlet.new - len(outlet.headlines):,} more"), (0, 0, 0, 4))


def _counted(outlet: OutletNews) -> str:
    parts = [f"{outlet.new:,} new" if outlet.new else ""]
    parts += [f"{outlet.revised:,} in another version" if outlet.revised else ""]
    return ", ".join(part for part in parts if part)


def _quoted(news: News) -> Iterator[Any]:
    from rich.text import Text

    shown = cut_of(len(news.quoted), news.n_quoted)
    apart = "one name may be several people; private\npersons stand article by article"
    yield Text(f"\nWho is quoted in them, by name{shown}; {apart}", style="bold")
    rows = [(row.name, row.quotations, row.articles, row.outlets) for row in news.quoted]
    yield table(("", "quotations", "articles", "outlets"), rows, numbers=(1, 2, 3))


def _edits(news: News) -> Iterator[Any]:
    from rich.padding import Padding
    from rich.text import Text

    yield Text(f"\nEdits, no note found{cut_of(len(news.edits), news.n_edits)}", style="bold")
    for edit in news.edits:
        yield Text(f"{plain(edit.publisher) or 'outlet unknown'}: {plain(edit.title) or '(no title)'}")
        yield Padding(Text(f"{edited(edit)} `onrecord diff {edit.article_id}`"), (0, 0, 0, 4))


def edited(edit: UnnotedEdit) -> str:
    """When it was edited and how much, in counts alone."""
    words = f"{many(edit.n_cut, 'word')} cut, {edit.n_added:,} put in"
    when = between(edit.before_at, edit.after_at)
    return f"{when}: {words if edit.n_cut or edit.n_added else 'headline, standfirst or byline alone'}."
