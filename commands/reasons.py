"""From a claim back to its characters, its page and its run: `why`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands.answers import AsJson, ledger
from commands.printing import plain, show, write_json
from onrecord.errors import OnRecordError

if TYPE_CHECKING:
    from storage.queries import Coverage, Why


class UnknownClaim(OnRecordError):
    """A claim that the ledger does not hold."""


def why(
    claim: Annotated[
        str, typer.Argument(help="A claim's number, or the beginning of its key.", show_default=False)
    ],
    json: AsJson = False,
) -> None:
    """Show what a claim rests on: its sentence and characters, its article, page and run.

    Example: onrecord why 12
    """
    from storage.queries import claim_ids, coverage
    from storage.queries import why as find_why
    from storage.queries.whys import is_withheld

    with ledger() as session:
        ids = claim_ids(session, claim)
        if not ids:
            raise UnknownClaim(
                f"The ledger holds no claim “{plain(claim)}”.",
                "Take a number from `onrecord claims`, or at least four characters of a key.",
            )
        if is_withheld(session, ids[0]):
            raise _withheld(ids[0])
        found, totals = find_why(session, ids[0]), coverage(session)
    if json:
        return write_json(found)
    show(*_story(found, totals, ids[1:]))
    return None


def _withheld(claim: int) -> OnRecordError:
    from stages.removing import NotThere

    remedy = (
        f"`onrecord withhold --list` says why; `onrecord withhold claim:{claim} --release` brings it back."
    )
    return NotThere(f"Claim {claim} is withheld.", remedy)


def _story(found: Why, totals: Coverage, others: list[int]) -> list[Any]:
    from rich.text import Text

    parts = [*_claim(found), *_chain(found), *_spans(found), *_provenance(found), *_relations(found, totals)]
    if others:
        listed = ", ".join(f"#{other}" for other in others)
        parts.append(Text(f"\nThe key is shared by or also begins: {listed}."))
    return parts


def _claim(found: Why) -> list[Any]:
    from rich.padding import Padding
    from rich.text import Text

    from commands.conflicting import conflict_lines
    from commands.wording import marked
    from onrecord.certaintytypes import stated_as
    from onrecord.wording import check_line

    claim, start = found.claim, found.paragraph_start
    spans = [(s["start"] - start, s["end"] - start) for s in found.spans if s["part"] == "content"]
    standing = "" if claim["is_current"] else " (of an earlier version or reading, not current)"
    return [
        Text(f"Claim #{claim['id']}, key {claim['claim_key']}{standing}", style="bold"),
        Padding(marked(found.paragraph, spans), (0, 0, 0, 4)),
        Text(
            f"Stated as: {stated_as(claim['certainty'])} · quotation: {claim['quote']} · basis: "
            f"{claim['basis'].replace('_', ' ')} · extraction confidence "
            f"{claim['extraction_confidence']:.2f} by rule {plain(claim['rule'])}{_name_confidence(claim)}"
        ),
        *map(Text, _labels(found)),
        *map(Text, _reviewed(found)),
        *conflict_lines(found.conflicts),
        *(Text(f"Fact-check of others: {check_line(one)}") for one in found.checks),
    ]


def _labels(found: Why) -> list[str]:
    """What keeps its article in the desk, and what became of it, where something did."""
    from datetime import UTC, datetime

    from commands.wording import label_lines
    from onrecord.standings import standing_words

    lines = label_lines(found.labels, datetime.now(UTC)) if found.labels else []
    lines = [] if lines == ["public"] else lines
    if at := found.standing:
        lines.append(f"{standing_words(at['standing'], at['noticed_at'])} ({plain(at['detail'])})")
    return [f"Its article: {'; '.join(lines)}."] if lines else []


def _name_confidence(claim: dict[str, Any]) -> str:
    """How likely the name of the origin is right, where it has one and that was reckoned."""
    chance = claim["name_confidence"]
    return "" if chance is None else f", of the name {chance:.2f}"


def _chain(found: Why) -> list[Any]:
    from rich.text import Text

    from commands.known import known_line

    if not found.chain:
        return [Text("\nThe outlet's own words.")]
    lines = [Text("\nWho said it, the outermost first:", style="bold")]
    for link in found.chain:
        name = plain(link["speaker"]) or "no name given"
        told = [
            f"as written: “{plain(link['source'])}”" if link["source"] else "",
            f"by “{plain(link['cue'])}”" if link["cue"] else "in a post that the article shows",
        ]
        told += [plain(link["said_on"]) if link["said_on"] else "", known_line(link)]
        lines.append(
            Text(f"  {link['link'] + 1}. {name} ({link['kind']}), " + ", ".join(t for t in told if t))
        )
    return lines


def _spans(found: Why) -> list[Any]:
    from rich.text import Text

    claim = found.claim
    lines = [Text("\nCharacters in the article's text:", style="bold")]
    lines.append(Text(f"  sentence {claim['sentence_start']}-{claim['sentence_end']}"))
    for span in found.spans:
        lines.append(Text(f"  {span['part']} {span['start']}-{span['end']}: “{plain(span['words'])}”"))
    for figure in found.quantities:
        high = f" to {figure['high']:g}" if figure["high"] is not None else ""
        of = f" of {plain(figure['counted'])}" if figure["counted"] else ""
        bound = figure["bound"].replace("_", " ")
        lines.append(Text(f"  figure “{plain(figure['words'])}”: {figure['value']:g}{high}{of}, {bound}"))
    return lines


def _provenance(found: Why) -> list[Any]:
    from rich.text import Text

    version, page = found.version, found.page
    current = "the current one" if version["is_current"] else "not the current one"
    facts = [
        f"Article: {plain(version['title']) or '(no title)'}",
        f"  {plain(version['publisher']) or 'outlet unknown'}, {plain(version['published']) or 'undated'}"
        + (f", {plain(version['url'])}" if version["url"] else ""),
        f"Version: {version['version_key'][:16]}, {current} of {version['versions']}, "
        f"first seen {version['first_seen_at']}",
        f"Page: {plain(page['locator'])}",
        f"  read {page['read_at']}, {page['n_bytes']:,} bytes, SHA-256 key {plain(page['body_key'])}",
    ]
    facts += [
        f"  the same text also at {plain(place)}" for place in found.sightings if place != page["locator"]
    ]
    for run in found.runs:
        did = [
            word
            for word, id in (("read", page["taken_run"]), ("extracted", found.extraction["run_id"]))
            if id == run["id"]
        ]
        facts.append(
            f"Run {run['id']} ({' and '.join(did)} it): {run['flow']} {plain(run['asked'])}, {run['now_at']}"
        )
    facts.append(f"  cleaner {version['cleaner_version']}, extractor {found.extraction['extractor_version']}")
    return [Text("\nWhere it comes from:", style="bold"), *(Text("  " + fact) for fact in facts)]


def _relations(found: Why, totals: Coverage) -> list[Any]:
    from rich.text import Text

    from commands.wording import heading, sentence
    from onrecord.wording import KEPT, no_denial, possible

    parts: list[Any] = [Text("\nOther claims, as a program links them:", style="bold")]
    if found.relations:
        parts.append(Text(f"  {possible([relation.reviewed for relation in found.relations])}"))
    for relation in found.relations:
        parts += [
            Text(f"  {relation.words} (link:{relation.link_id}{f', {KEPT}' if relation.reviewed else ''})")
            .append("  ")
            .append(heading(relation.other)),
            sentence(relation.other),
        ]
    if not any(relation.kind == "denial" for relation in found.relations):
        parts.append(Text(f"  {no_denial(totals)}"))
    return parts


_DECIDED = {
    "reject": "Rejected: it is in no answer",
    "confirm": "Checked against the page: the outlet printed this",
    "correct": "Corrected",
    "note": "Noted",
    "undo": "Taken back: what was decided before",
}


def _reviewed(found: Why) -> list[str]:
    """What people decided, the last that holds first; both readings where one was corrected."""
    if not found.reviews:
        return ["Found by program; no person has reviewed it."]
    holding = [one for one in found.reviews if one["holds"] == "yes"]
    others = [one for one in found.reviews if one["holds"] != "yes"]
    lines = [_decision(one) for one in holding] or ["Found by program; no decision of a person holds."]
    if found.as_read is not None:
        lines += [f"  {line}" for line in _both_readings(found)]
    return [*lines, *(f"  earlier: {_decision(one)}" for one in others)]


def _decision(one: dict[str, Any]) -> str:
    what = _DECIDED.get(one["decision"], plain(one["decision"]))
    why = f": {plain(one['reason'])}" if one["reason"] else ""
    return f"{what}. Decided by {plain(one['reviewer'])} on {one['decided_at'][:10]}{why}."


def _both_readings(found: Why) -> list[str]:
    """What the program read, and what a person put in its place, field by field."""
    from onrecord.certaintytypes import stated_as

    assert found.as_read is not None
    read = found.as_read
    origin = read.chain[-1] if read.chain else {}
    figures = "; ".join(one["words"] for one in read.quantities)
    before = {**origin, **read.claim, "figures": figures, "certainty": stated_as(read.claim["certainty"])}
    put = read.fields | {"certainty": stated_as(read.fields.get("certainty", ""))}
    told = {field: (_words(before.get(field)), _words(put[field])) for field in read.fields}
    return [
        f"{field.replace('_', ' ')}: the program read {was}, a person put {now}"
        for field, (was, now) in told.items()
    ]


def _words(value: object) -> str:
    return f"“{plain(str(value))}”" if value else "nothing"
