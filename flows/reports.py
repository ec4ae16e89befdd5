"""What a run did, as a page of Markdown and a table; every word from outside is inert."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any
from urllib.parse import quote, urlsplit

from flows.escaping import cut, inert
from onrecord.wording import between, held_back, without_claims
from storage.queries import Counts, News, OutletNews, RejectionRow, RunReport
from storage.queries.listening import FeedRow
from storage.queries.replays import Example
from storage.queries.reports import RefusedAlike, alike, by_reason

MOST_ROWS = 500  # an artifact is kept in Prefect's database


def table_of_files(report: RunReport) -> list[dict[str, Any]]:
    """What became of each file's documents, one row a file; Prefect's pages read cells as Markdown."""
    return [asdict(row) | {"file": inert(cut(row.file, 200))} for row in report.files[:MOST_ROWS]]


def table_of_feeds(found: Sequence[FeedRow]) -> list[dict[str, Any]]:
    """What each feed gave in a run, one row a feed."""
    return [
        {
            "feed": inert(cut(row.feed, 200)),
            "new entries": row.new_entries,
            "entries": row.entries,
            "answer": inert(row.answer),
            "asked again": inert(f"{row.next_fetch[:16]} ({row.why_then})"),
        }
        for row in found
    ]


def table_of_examples(examples: Sequence[Example]) -> list[dict[str, str]]:
    """Claims that are read otherwise now, as they were and as they are."""
    return [{"kind": one.kind, "before": _cell(one.before), "after": _cell(one.after)} for one in examples]


def _cell(words: str | None) -> str:
    return "" if words is None else inert(cut(words, 300))


def markdown(report: RunReport) -> str:
    """The whole report; see flows/escaping.py for what happens to words from outside."""
    parts = [
        f"# Run {report.run_id} of the ledger",
        f"Asked for: {inert(cut(report.asked, 200))}",
        _counts("Documents of this run", report.own),
        *([_counts("Left by earlier runs", report.adopted)] if report.adopted.taken else []),
        _totals(report),
        _news(report.news),
        without_claims(report.n_without_claims) if report.n_without_claims else "",
        _rejections("Rejected", report.rejections) or "## Rejected\n\nNothing.",
        _rejections("Kept, but not read whole", report.losses),
    ]
    return "\n\n".join(part for part in parts if part)


def _counts(title: str, counts: Counts) -> str:
    named = {field.name: int(getattr(counts, field.name)) for field in fields(counts)}
    taken = named.pop("taken")
    rows = [f"| {name} | {number} |" for name, number in named.items()]
    sums = "which add up" if counts.adds_up else "which do **not** add up: please report this"
    table = "\n".join(["| became | documents |", "|---|---:|", *rows])
    return f"## {title}\n\n{taken} taken, {sums}:\n\n{table}"


def _totals(report: RunReport) -> str:
    held = report.totals
    period = (
        f"published from {held.earliest[:10]} to {(held.latest or '')[:10]}" if held.earliest else "undated"
    )
    return (
        f"## The ledger now\n\n{held.articles} articles of {held.outlets} outlets, {inert(period)}; "
        f"{held.claims} claims, {held.reviewed} of them reviewed by a person."
    )


def _news(news: News) -> str:
    """What is new, in parts with a heading each; see commands/news.py for the same in a terminal."""
    parts = [_outlets(news), _quoted(news), _edits(news)]
    return "\n\n".join(part for part in parts if part) or "## New\n\nNothing."


def _outlets(news: News) -> str:
    if not news.outlets:
        return ""
    title = f"## New articles, by outlet{_cut(len(news.outlets), news.n_outlets)}"
    return "\n\n".join([title, *map(_outlet, news.outlets)])


def _outlet(one: OutletNews) -> str:
    counts = [f"{one.new} new" if one.new else "", f"{one.revised} in another version" if one.revised else ""]
    named = [
        f"- {inert((line.published or '')[:10] or 'undated')} "
        f"{_linked(cut(line.title or '(no title)', 160), line.url)}"
        for line in one.headlines
    ]
    more = [f"- and {one.new - len(named)} more"] if one.new > len(named) else []
    head = f"**{inert(cut(one.outlet or 'outlet unknown', 80))}**: {', '.join(filter(None, counts))}"
    return "\n".join([head, "", *named, *more]).rstrip()


def _quoted(news: News) -> str:
    if not news.quoted:
        return ""
    rows = [
        f"| {inert(cut(one.name, 80))} | {one.quotations} | {one.articles} | {one.outlets} |"
        for one in news.quoted
    ]
    title = f"## Who is quoted in them{_cut(len(news.quoted), news.n_quoted)}"
    head = [
        "By name; one name may be several people, and private persons stand article by article.",
        "",
        "| name | quotations | articles | outlets |",
    ]
    return "\n".join([title, "", *head, "|---|---:|---:|---:|", *rows])


def _edits(news: News) -> str:
    if not (news.edits or news.n_held_back):
        return ""
    rows = [
        f"| {inert(cut(one.publisher or 'outlet unknown', 80))} "
        f"| {_linked(cut(one.title or '(no title)', 160), one.url)} "
        f"| {inert(between(one.before_at, one.after_at))} | {one.n_cut} | {one.n_added} |"
        for one in news.edits
    ]
    head = [
        "| outlet | article | when | words cut | put in |",
        "|---|---|---|---:|---:|",
    ]
    table = "\n".join([*head, *rows]) if rows else ""
    kept = held_back(news.n_held_back) if news.n_held_back else ""
    title = f"## Edits, no note found{_cut(len(news.edits), news.n_edits)}"
    return "\n\n".join(part for part in (title, table, kept) if part)


def _cut(shown: int, total: int) -> str:
    return f", {shown:,} of {total:,}" if shown < total else ""


def _linked(words: str, url: str | None) -> str:
    """The words, and beside them a link to the article where its address is one of the web.

    Never the words as the link: in one, Prefect's pages show every backslash that keeps them inert.
    """
    if url is None or urlsplit(url).scheme not in {"http", "https"}:
        return inert(words)
    # nothing is left unquoted that could end the address, or the link around it
    return f"{inert(words)} ([page](<{quote(url, safe=':/?&=%#;,@~+-._')}>))"


def _rejections(title: str, rejections: Sequence[RejectionRow]) -> str:
    if not rejections:
        return ""
    rows = [
        f"| {_places(one)} | {one.stage} | {inert(one.code)} | {inert(cut(one.detail, 200))} "
        f"| {inert(cut(one.remedy, 200))} |"
        for one in alike(rejections)[:MOST_ROWS]
    ]
    reasons = ", ".join(f"{inert(code)} {number:,}" for code, number in by_reason(rejections).items())
    head = [
        f"## {title}",
        "",
        f"By reason: {reasons}.",
        "",
        "| where | stage | code | what is wrong | what to do |",
        "|---|---|---|---|---|",
    ]
    return "\n".join([*head, *rows])


def _places(one: RefusedAlike) -> str:
    """Where documents were refused alike: the first of them, and how many more."""
    more = len(one.locators) - 1
    return inert(cut(one.locators[0], 160)) + (f" and {more:,} more" if more else "")
