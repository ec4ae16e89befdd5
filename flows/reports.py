"""What a run did, as a page of Markdown and a table; every word from outside is inert."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any
from urllib.parse import quote, urlsplit

from flows.escaping import cut, inert
from storage.queries import Counts, Dispute, RejectionRow, RunReport, SpeakerRow
from storage.queries.claims import ClaimRow
from storage.queries.replays import Example

SENTENCE_LENGTH = 400  # longer sentences exist; a report is read at a glance
MOST_ROWS = 500  # an artifact is kept in Prefect's database


def table_of_files(report: RunReport) -> list[dict[str, Any]]:
    """What became of each file's documents, one row a file; Prefect's pages read cells as Markdown."""
    return [asdict(row) | {"file": inert(cut(row.file, 200))} for row in report.files[:MOST_ROWS]]


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
        _disputes(report),
        _speakers(report.speakers),
        _rejections(report.rejections),
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
        f"{held.claims} claims by {held.speakers} named speakers, "
        f"{held.reviewed} of them reviewed by a person."
    )


def _disputes(report: RunReport) -> str:
    held = report.totals
    if not report.n_disputes:
        return f"## Disputes\n\nNo denial found in {held.articles} articles of {held.outlets} outlets."
    if not report.new_disputes:
        return f"## Disputes\n\nThis run found no new one. The ledger holds {report.n_disputes}."
    shown = f"{len(report.new_disputes)} of {report.n_new_disputes}, the surest first"
    head = (
        f"## Disputes found by this run\n\n{shown}; no verdict on who is right. "
        f"The ledger holds {report.n_disputes}."
    )
    return "\n\n".join([head, *(_dispute(one) for one in report.new_disputes)])


def _dispute(one: Dispute) -> str:
    figures = f": {one.a_figure} against {one.b_figure}" if one.a_figure and one.b_figure else ""
    # the word between keeps the two apart: quotations that follow each other become one
    return f"### {inert(one.relation)}{inert(figures)}\n\n{_claim(one.a)}\n\nand\n\n{_claim(one.b)}"


def _claim(claim: ClaimRow) -> str:
    who = claim.chain or claim.origin or "the outlet's own words"
    where = ", ".join(word for word in (claim.publisher, (claim.published or "")[:10]) if word)
    how = f"stated {inert(claim.stated_as)}, claim {claim.claim_id}"
    told = f"{inert(cut(who, 160))} ({_linked(where, claim.url)}, {how})"
    return f"> {_marked(claim)}\n>\n> — {told}"


def _linked(words: str, url: str | None) -> str:
    """The words, leading to the article where its address is one of the web."""
    if url is None or urlsplit(url).scheme not in {"http", "https"}:
        return inert(words)
    # nothing is left unquoted that could end the address, or the link around it
    return f"[{inert(words) or 'article'}](<{quote(url, safe=':/?&=%#;,@~+-._')}>)"


def _marked(claim: ClaimRow) -> str:
    """The whole sentence with the content in » «; a long one without the mark, and cut.

    Not in bold: Prefect's pages show quotations without it.
    """
    if len(claim.quote) > SENTENCE_LENGTH:
        return inert(cut(claim.quote, SENTENCE_LENGTH))
    parts, at = [], 0
    for start, end in claim.content_spans:
        parts += [claim.quote[at:start], "»", claim.quote[start:end], "«"]
        at = end
    return inert("".join([*parts, claim.quote[at:]]))


def _speakers(speakers: Sequence[SpeakerRow]) -> str:
    if not speakers:
        return ""
    rows = [
        f"| {inert(cut(one.name, 80))} | {one.claims} | {one.articles} | {one.outlets} |" for one in speakers
    ]
    head = [
        "## Most heard in the whole ledger",
        "",
        "| speaker | claims | articles | outlets |",
        "|---|---:|---:|---:|",
    ]
    return "\n".join([*head, *rows])


def _rejections(rejections: Sequence[RejectionRow]) -> str:
    if not rejections:
        return "## Rejected\n\nNothing."
    rows = [
        f"| {inert(cut(one.locator, 160))} | {one.stage} | {inert(one.code)} | {inert(cut(one.detail, 200))} "
        f"| {inert(cut(one.remedy, 200))} |"
        for one in rejections[:MOST_ROWS]
    ]
    head = [
        "## Rejected",
        "",
        "| where | stage | code | what is wrong | what to do |",
        "|---|---|---|---|---|",
    ]
    return "\n".join([*head, *rows])
