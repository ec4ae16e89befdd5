"""Looks for what was said before: claims of the ledger that may repeat a sentence or deny it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session

from onrecord.claims import extract
from onrecord.links import outline
from onrecord.links.matching import Matched, matched
from onrecord.links.nearest import Laid, laid, nearest
from onrecord.links.to_linkable import linkable_claim, topic_of
from onrecord.measures.quantities import find_quantities
from onrecord.types import ArticleText, LinkableClaim
from storage import outlines
from storage.doors import claims_that_stay
from storage.linkable import linkable
from storage.queries.claims import ClaimRow, claim_rows

JUDGED = 60  # claims nearest in words: of 265 links on annotated stories all stood among the first 40
ASKED = "asked"  # the key of what is asked about, in no ledger


@dataclass(frozen=True, slots=True)
class Match:
    """A claim of the ledger, and what it may be to what was asked."""

    found: Matched
    claim: ClaimRow


@dataclass(frozen=True, slots=True)
class Searched:
    """What was looked through: the claims of the ledger by number, laid out."""

    numbers: tuple[int, ...]
    laid: Laid


def claims_in(text: str, title: str | None = None) -> list[LinkableClaim]:
    """What a sentence or a text claims, as the linker sees it; where nothing is found, the whole of it."""
    article = ArticleText(ASKED, text, title)
    found = [
        linkable_claim(f"{ASKED}/{place:06}", claim, article, ASKED)
        for place, claim in enumerate(extract(article).claims)
    ]
    return found or [whole(text)]


def whole(text: str) -> LinkableClaim:
    return LinkableClaim(
        id=f"{ASKED}/whole", article=ASKED, story=ASKED, outlet=None, published=None, content=text,
        sentence=text, context="", chain=(), polarity="asserted", certainty="certain",
        quantities=find_quantities(text, ((0, len(text)),)), topic=topic_of(None, text),
    )  # fmt: skip


def searched(opened: Session) -> Searched:
    """All current claims that were linked, as they are asked; to be read once for many questions."""
    rows = outlines.current_outlines(opened)
    older = linkable(opened, [claim for claim, packed in rows if not packed])  # linked before there were any
    packed = [(claim, packed or outline(older[claim])) for claim, packed in rows]
    return Searched(tuple(claim for claim, _ in packed), laid([one for _, one in packed]))


def match(
    opened: Session, among: Searched, asked: LinkableClaim, limit: int, *, is_public: bool = False
) -> list[Match]:
    """The claims that the linker ties to the asked one, the surest first, then those near in words.

    With ``is_public`` only claims that may leave the desk.
    """
    near = [among.numbers[one.place] for one in nearest(among.laid, outline(asked), JUDGED)]
    if is_public:
        stay = claims_that_stay(opened, near)
        near = [number for number in near if number not in stay]
    rows = {row.claim_id: row for row in claim_rows(opened, near)}  # without those that a person rejected
    claims = linkable(opened, rows)
    found = matched(asked, [number for number in near if number in rows], claims)
    return [Match(_told(one, rows[one.key]), rows[one.key]) for one in found[:limit]]


def _told(found: Matched, claim: ClaimRow) -> Matched:
    """Only who uses that word denies: whoever disputed or rejected a thing stands against it."""
    is_denial = found.kind == "denial" and found.words == "may stand against"
    has_denied = claim.polarity == "denied" and (claim.origin_cue or "").lower().startswith(("deny", "deni"))
    return replace(found, words="may deny") if is_denial and has_denied else found


def only_linked(matches: Sequence[Match]) -> list[Match]:
    """Those that the linker ties to what was asked."""
    return [one for one in matches if one.found.kind is not None]
