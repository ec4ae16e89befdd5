"""Articles as text and as claims, without a database: `clean`, `extract`, `feeds parse`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import tee
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands.cleaned import cleaned_files, cleaned_lines
from commands.files import article_texts, cleaned, documents, found_files, require_present, say_refused
from commands.lines import BadLine, Line, answer, form_given, read_lines
from commands.printing import plain, show, write
from onrecord.types import ArticleText, CleanArticle, Document, ReadFailed, Rejected

if TYPE_CHECKING:
    from onrecord.types import Extraction

Files = Annotated[list[str] | None, typer.Argument(help="Files or folders.", show_default=False)]
Jsonl = Annotated[bool, typer.Option("--jsonl", help="Read and write JSON Lines, for other programs.")]
Diff = Annotated[
    bool, typer.Option("--diff", help="Show every line of the page: kept, or left out and by which rule.")
]
Learn = Annotated[
    bool,
    typer.Option("--learn", help="Leave out what three and more of these pages of one site print alike."),
]
Page = Annotated[bool, typer.Option("--html", help="Write a page for a browser, to keep or to send on.")]
Asked = tuple[Any, ArticleText | dict[str, Any]]  # a line's id, and its article or what is answered instead
BATCH = 32  # texts parsed together: more saves nothing, and the first answers would come later
feeds = typer.Typer(rich_markup_mode=None, help="Look into feeds.", no_args_is_help=True)


def clean(paths: Files = None, jsonl: Jsonl = False, diff: Diff = False, learn: Learn = False) -> None:
    """Show the article in a web page or text, without menus, advertisements and comment forms.

    Example: onrecord clean saved-page.html
    """
    if diff and not jsonl:
        raise typer.Exit(_show_differences(named(paths), learn))
    if jsonl:
        raise typer.Exit(_answer_all(cleaned_files(paths, learn) if paths else cleaned_lines(learn)))
    refused = 0
    for name, found in _learned(cleaned(named(paths)), learn):
        if isinstance(found, CleanArticle):
            _show_article(found)
        else:
            refused += 1
            say_refused(name, found)
    raise typer.Exit(1 if refused else 0)


def extract(paths: Files = None, jsonl: Jsonl = False, as_page: Page = False) -> None:
    """Show an article with its claims marked: who says what, by which words, how surely.

    Example: onrecord extract seeds/askerby-water
    """
    if jsonl and not paths:
        raise typer.Exit(_answer_all(_extracted_lines()))
    from onrecord.claims import extract_many

    articles, refused = article_texts(named(paths))
    found = ((article, extract_many([article])[0]) for article in articles)
    if as_page and not jsonl:
        _write_page(list(found))
        raise typer.Exit(1 if refused else 0)
    for article, extraction in found:
        _show_extraction(article, extraction, jsonl)
    raise typer.Exit(1 if refused else 0)


@feeds.command("parse")
def parse(paths: Files = None, jsonl: Jsonl = False) -> None:
    """Show what a saved feed lists: RSS, Atom, RDF or JSON Feed, also packed with gzip.

    Example: onrecord feeds parse seeds/other-news
    """
    raise typer.Exit(_answer_all(_parsed(named(paths)), printed=answer if jsonl else _show_feed))


@feeds.callback()
def _feeds() -> None:
    """Look into feeds."""


def named(paths: list[str] | None) -> list[str]:
    if not paths:
        raise typer.BadParameter("name a file or a folder, or pass --jsonl to read standard input")
    require_present(paths)
    return paths


def _answer_all(records: Iterator[dict[str, Any]], printed: Any = answer) -> int:
    """Every record is printed; returns 1 where one was refused, else 0."""
    refused = 0
    for record in records:
        refused |= record.get("rejected") is not None
        printed(record)
    return int(refused)


# -- clean -------------------------------------------------------------------------------------


def _learned(found: Iterable[tuple[str, Any]], learn: bool) -> Iterable[tuple[str, Any]]:
    """The same, without what the sites of three documents and more print alike where that is asked for."""
    if not learn:
        return found
    from onrecord.cleaning.houselines import learned_from

    everything = list(found)
    articles = iter(learned_from([one for _, one in everything if isinstance(one, CleanArticle)]))
    return [(name, next(articles) if isinstance(one, CleanArticle) else one) for name, one in everything]


def _show_differences(paths: list[str], learn: bool) -> int:
    """Every line is printed, those left out behind a minus and their rule; 1 where a document was refused."""
    from onrecord.cleaning import clean_document, explain

    refused = 0
    read, again = tee(documents(paths))
    made = ((name, one if isinstance(one, ReadFailed) else clean_document(one)) for name, one in again)
    for (name, document), (_, found) in zip(read, _learned(made, learn), strict=True):
        if isinstance(found, CleanArticle) and isinstance(document, Document):
            lines = [(line.rule, plain(line.text)) for line in explain(document, found)]
            body = "\n".join(f"  {text}" if rule is None else f"- [{rule}] {text}" for rule, text in lines)
            write(f"{plain(name)}\n{body}\n\n")
        elif not isinstance(found, CleanArticle):
            refused = 1
            say_refused(name, found)
    return refused


def _show_article(article: CleanArticle) -> None:
    about = (article.title, ", ".join(article.authors), article.outlet, article.published, article.url)
    known = " · ".join(plain(part) for part in about if part)
    body = "\n\n".join(plain(paragraph) for paragraph in article.text.split("\n\n"))
    write((known + "\n\n" if known else "") + body + "\n\n")


# -- extract -----------------------------------------------------------------------------------


def _extracted_lines() -> Iterator[dict[str, Any]]:
    batch: list[Asked] = []
    for line in read_lines():
        batch.append((None, line.answer) if isinstance(line, BadLine) else (line.id, _asked(line)))
        if len(batch) == BATCH:
            yield from _extracted(batch)
            batch = []
    yield from _extracted(batch)


def _asked(line: Line) -> ArticleText | dict[str, Any]:
    """The article on the line, or what is answered to one that holds none."""
    from onrecord.claims.serialize import article_from_json

    article = article_from_json(line.record)
    if isinstance(article, Rejected):
        return line.refused(article.code).answer
    form = form_given(line)
    return article if form is None else {"id": line.id, "claims": [], "rejected": form}


def _extracted(batch: list[Asked]) -> Iterator[dict[str, Any]]:
    from onrecord.claims import extract_many
    from onrecord.claims.serialize import extraction_to_json

    extractions = iter(extract_many([one for _, one in batch if isinstance(one, ArticleText)]))
    for identity, one in batch:
        if isinstance(one, ArticleText):
            one = {**extraction_to_json(next(extractions)), "id": identity}
        yield one


def _show_extraction(article: ArticleText, extraction: Extraction, jsonl: bool) -> None:
    if jsonl:
        from onrecord.claims.serialize import extraction_to_json

        answer(extraction_to_json(extraction))
        return
    from commands.extracts import show_extraction

    show_extraction(article, extraction)


def _write_page(found: list[tuple[ArticleText, Extraction]]) -> None:
    if found:
        from commands.marked_pages import page_of

        write(page_of(found))


# -- feeds -------------------------------------------------------------------------------------


def _parsed(paths: list[str]) -> Iterator[dict[str, Any]]:
    from pathlib import Path

    from onrecord.feeds import parse_feed
    from onrecord.seeds.contents import read_contents

    for file in found_files(paths):
        body = file if isinstance(file, ReadFailed) else read_contents(file)
        feed = body if isinstance(body, ReadFailed) else parse_feed(body)
        yield _feed_record(Path(file.locator if isinstance(file, ReadFailed) else file.path).name, feed)


def _feed_record(name: str, feed: Any) -> dict[str, Any]:
    if isinstance(feed, Rejected | ReadFailed):
        return {"file": name, "kind": None, "title": None, "entries": [], "rejected": feed.code}
    columns = ("key", "url", "title", "published", "updated")
    entries = [{c: getattr(e, c) for c in columns} | {"authors": list(e.authors)} for e in feed.entries]
    return {"file": name, "kind": feed.kind, "title": feed.title, "entries": entries, "rejected": None}


def _show_feed(record: dict[str, Any]) -> None:
    from rich.text import Text

    from commands.printing import table

    title = Text(f"{plain(record['file'])}: {plain(record['title']) or 'no title'} ", style="bold")
    if record["rejected"] is not None:
        show(title.append(f"cannot be read as a feed ({record['rejected']})"))
        return
    rows = [
        ((e["published"] or e["updated"] or "")[:10], e["title"] or e["url"] or e["key"])
        for e in record["entries"]
    ]
    show(
        title.append(f"({record['kind']}, {len(rows)} entries)"), table(("published", "title"), rows), Text()
    )
