"""Claims and counts in the ledger's words: a content never without its sentence, speaker, outlet and date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from commands.printing import plain
from onrecord.certaintytypes import STATED_AS
from onrecord.standings import standing_words
from onrecord.wording import (
    KEPT,
    day_of,
    looked_at,
    speaker_of,
)

if TYPE_CHECKING:
    from rich.padding import Padding
    from rich.text import Text

    from storage.labels import LabelRow
    from storage.queries import ClaimRow, Dispute

OPENING, CLOSING = "»", "«"  # around a content, also where a terminal shows no bold


def place_of(claim: ClaimRow) -> str:
    """The outlet and the date, or what is missing of them."""
    return f"{plain(claim.publisher) or 'outlet unknown'}, {day_of(claim)}"


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
    if claim.standing:
        words = standing_words(claim.standing, claim.standing_at, claim.look_again == "yes")
        line.append(f" · {words}", style="bold")
    if claim.label:
        line.append(f" · {claim.label}", style="bold")
    if figure:
        line.append(f" · figure: {plain(figure)}")
    return line


def label_lines(row: LabelRow, now: datetime) -> list[str]:
    """What a work is labelled as and by whom, a line a label."""
    whence = {"person": "", "file": ": its file names no address", "feed": ": by its feed", None: ""}
    lines = [row.audience + whence[row.audience_by]]
    if row.embargo_at is not None:
        is_over = datetime.fromisoformat(row.embargo_at) <= now
        passed = ", which has passed: it stays inside until `--no-embargo` ends it" if is_over else ""
        lines.append(f"embargo until {plain(row.embargo)}{passed}")
    if row.ai_opt_out == "yes":
        lines.append("reserved against use by AI")
    if row.holds_withheld == "yes":
        lines.append("holds a claim that is withheld: no text of it leaves the desk")
    if row.labelled_by:
        why = f": {plain(row.reason)}" if row.reason else ""
        lines.append(f"labelled by {plain(row.labelled_by)}, {(row.labelled_at or '')[:10]}{why}")
    return lines


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


def claim_lines(
    claims: Sequence[ClaimRow], checks: Mapping[int, Sequence[Mapping[str, Any]]] | None = None
) -> list[Text | Padding]:
    """Each claim: who, where, when; its sentence; and the fact-checks of others beside it."""
    parts: list[Text | Padding] = []
    for claim in claims:
        parts += [heading(claim), sentence(claim)]
        parts += [_beside(one) for one in (checks or {}).get(claim.claim_id, ())]
    return parts


def _beside(check: Mapping[str, Any]) -> Padding:
    from rich.padding import Padding
    from rich.text import Text

    from onrecord.wording import check_line

    return Padding(Text(f"Fact-check of others: {check_line(check)}", style="dim"), (0, 0, 0, 4))


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
