"""Claims and counts in the ledger's words: a content never without its sentence, speaker, outlet and date."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from commands.printing import plain
from onrecord.certaintytypes import STATED_AS

if TYPE_CHECKING:
    from rich.padding import Padding
    from rich.text import Text

    from storage.queries import ClaimRow, Coverage, Dispute

POSSIBLE = "Possible and unreviewed: found by a program, no verdict. Read both sentences before you use one."
KEPT = "looked at and kept by a person"
CHECKED = "checked against the page: the outlet printed this"
OPENING, CLOSING = "»", "«"  # around a content, also where a terminal shows no bold


def speaker_of(claim: ClaimRow) -> str:
    """Who is first said to have said it, in words."""
    if claim.chain is None:
        return "the outlet's own words"
    if claim.origin_named == "yes":
        return plain(claim.origin)
    # *he*, *a Western official*: the words as written, and that they are no name
    words = plain(claim.origin)
    return f"“{words}”, not named" if words and words != "unnamed" else "somebody unnamed"


def place_of(claim: ClaimRow) -> str:
    """The outlet and the date, or what is missing of them."""
    return f"{plain(claim.publisher) or 'outlet unknown'}, {day_of(claim)}"


def day_of(claim: ClaimRow) -> str:
    return plain(claim.published)[:10] or f"undated, seen {claim.first_seen_at[:10]}"


def heading(claim: ClaimRow, *, figure: str | None = None) -> Text:
    """One line: the claim's number, speaker, cue as written, outlet and date, and how it was stated."""
    from rich.text import Text

    line = Text()
    line.append(f"#{claim.claim_id} ", style="dim")
    line.append(speaker_of(claim), style="bold")
    cue = plain(claim.origin_cue)
    if cue:
        line.append(f" ({cue})")
    if claim.chain is not None and " > " in claim.chain:
        line.append(f" · through {plain(claim.chain.rpartition(' > ')[0])}")
    if claim.place == "embed":
        line.append(" · in an embedded post")
    line.append(f" · {place_of(claim)}")
    if claim.stated_as != STATED_AS["certain"]:
        line.append(f" · stated as: {claim.stated_as}")
    if claim.reviewed == "yes":
        line.append(f" · {looked_at(claim)}", style="dim")
    if figure:
        line.append(f" · figure: {plain(figure)}")
    return line


def looked_at(claim: ClaimRow) -> str:
    """What a person who looked at it left: that it stands there so, or what was put right."""
    if claim.corrected is None:
        return CHECKED
    return f"corrected by {plain(claim.corrected_by)}: {claim.corrected.replace('_', ' ')}"


def sentence(claim: ClaimRow) -> Padding:
    """The whole sentence, its content marked, indented."""
    from rich.padding import Padding

    return Padding(marked(claim.quote, claim.content_spans), (0, 0, 0, 4))


def marked(words: str, spans: Sequence[tuple[int, int]]) -> Text:
    """The words with the spans marked, for the eye and for a terminal without bold letters."""
    from rich.text import Text

    line, done = Text(), 0
    for start, end in sorted(spans):
        line.append(plain(words[done:start]))
        line.append(f"{OPENING}{plain(words[start:end])}{CLOSING}", style="bold")
        done = end
    return line.append(plain(words[done:]))


def possible(reviewed: Sequence[bool]) -> str:
    """What is said at the head of links, of each of which it is known whether a person kept it."""
    if not any(reviewed):
        return POSSIBLE
    of = "all" if all(reviewed) else f"{sum(reviewed):,} of {len(reviewed):,}"
    rest = "" if all(reviewed) else ", the others unreviewed"
    return f"Found by a program, no verdict; {of} {KEPT}{rest}. Read both sentences before you use one."


def claim_lines(claims: Sequence[ClaimRow]) -> list[Text | Padding]:
    """Each claim in two parts: who, where, when; and its sentence."""
    return [part for claim in claims for part in (heading(claim), sentence(claim))]


def dispute_lines(disputes: Sequence[Dispute]) -> list[Text | Padding]:
    """Each dispute: what the two claims are to each other, and both in full."""
    from rich.text import Text

    parts: list[Text | Padding] = []
    for number, dispute in enumerate(disputes, start=1):
        links = " ".join(f"link:{number}" for number in dispute.link_ids[:5])
        also = f"; and {dispute.also} more with the same two sentences" if dispute.also else ""
        is_figure = dispute.kind == "number_disagreement"
        parts += [
            Text(f"{number}. {_surely(dispute)}: {dispute.relation} ({links}{also})", style="bold"),
            heading(dispute.b, figure=dispute.b_figure if is_figure else None),
            sentence(dispute.b),
            heading(dispute.a, figure=dispute.a_figure if is_figure else None),
            sentence(dispute.a),
            Text(),
        ]
    return parts


def _surely(dispute: Dispute) -> str:
    return KEPT if dispute.reviewed else "possibly"


def counted_over(totals: Coverage) -> str:
    """What a count was counted over: articles, outlets, period, language, and whether people reviewed it."""
    languages = f", in {', '.join(map(plain, totals.languages))}" if totals.languages else ""
    return f"{of_articles(totals)}{languages}; {reviewed(totals)}"


def of_articles(totals: Coverage) -> str:
    """*9 articles of 6 outlets, from 2026-10-01 to 2026-10-04*."""
    outlets = many(totals.outlets, "outlet") if totals.outlets or not totals.articles else "unknown outlets"
    words = f"{many(totals.articles, 'article')} of {outlets}"
    if totals.earliest and totals.latest:
        words += f", from {totals.earliest} to {totals.latest}"
    return words + (f" ({totals.undated} undated)" if totals.undated else "")


def reviewed(totals: Coverage) -> str:
    """How many claims a person has looked at."""
    if not totals.reviewed:
        return "found by program, no claim reviewed by a person"
    return f"found by program, {totals.reviewed} of {many(totals.claims, 'claim')} reviewed by a person"


def no_denial(totals: Coverage) -> str:
    """What is said where nothing denies a claim: only that none was found, and where."""
    return f"no denial found in {of_articles(totals)}"


def cut_of(shown: int, total: int) -> str:
    """*, 10 of 34* behind a heading whose list is cut; nothing where all of it is shown."""
    return f", {shown:,} of {total:,}" if shown < total else ""


def many(number: int, noun: str) -> str:
    """*1 claim*, *2 claims*."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
