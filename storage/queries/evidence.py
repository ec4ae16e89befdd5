"""What claims rest on, gathered for a package: only what may be handed on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import PurePath
from typing import Any

from sqlmodel import Session

from onrecord.evidence.holdings import (
    HELD_BACK,
    NOT_KEPT,
    NOTHING_READ,
    WITH_SECRETS,
    ArticleHeld,
    ClaimHeld,
    Evidence,
    LeftOut,
    LinkHeld,
    PageHeld,
    TextHeld,
)
from onrecord.evidence.quotations import Quotation
from onrecord.labels import NOTHING, WORDS, Named
from onrecord.linktypes import LINKER_VERSION
from onrecord.publicheaders import REDIRECTS, hops_in, public_headers
from onrecord.secrets import public_url, scrub, secrets_in
from storage.doors import told_outside, works_without_text
from storage.queries.edits import edits_of, is_held_back
from storage.queries.kept_pages import KeptPage, bytes_of, events_of, pages_with
from storage.queries.quotations import NotQuoted
from storage.queries.rows import rows, rows_with
from storage.queries.whys import claim_ids, why

MOST_LINKS = 100  # of one claim, the surest; the rest are counted
WITHHELD = "a claim that it holds is withheld"
_WHY_NOT: Mapping[str, str] = {
    **WORDS,
    "rejected": "a person rejected it; `onrecord why` says who",
    "held_back": f"{HELD_BACK}; `onrecord diff` shows the edit",
}


def evidence(
    session: Session, references: Sequence[str], *, named: Named = NOTHING, contact: str = ""
) -> Evidence:
    """The claims that are named, each once, with what they rest on; what is not taken in is named with why.

    ``contact`` is what servers are told of whoever asks: no page or header with it is handed on.
    """
    claims: dict[int, ClaimHeld] = {}
    left_out = []
    for reference in references:
        found = _claim(session, reference, named)
        if isinstance(found, LeftOut):
            left_out.append(found)
        else:
            claims[found.quotation.claim_id] = found
    ordered = tuple(claims[number] for number in sorted(claims))
    works = sorted({one.quotation.article_id for one in ordered})
    bare = works_without_text(session)
    articles = tuple(_article(session, number, number in bare) for number in works)
    shown = {page: one.article_id in bare for one in articles for text in one.texts for page in text.pages}
    pages = [_page(session, page, contact, shown[page.page_id]) for page in pages_with(session, [*shown])]
    return Evidence(ordered, articles, tuple(sorted(pages, key=lambda page: page.page_id)), tuple(left_out))


def _claim(session: Session, reference: str, named: Named) -> ClaimHeld | LeftOut:
    ids = claim_ids(session, reference.strip().lower().removeprefix("claim:"))
    found = told_outside(session, ids[0], named) if ids else None
    if found is None:
        return LeftOut(reference, "the ledger holds no such claim")
    if isinstance(found, NotQuoted):
        return LeftOut(reference, _WHY_NOT[found.why])
    rests = why(session, found.claim_id)
    links = [
        LinkHeld(one.link_id, one.words, one.kind, one.score, one.reason, one.reviewed, other)
        for one in rests.relations[:MOST_LINKS]
        if isinstance(other := told_outside(session, one.other.claim_id, named), Quotation)
    ]
    content = [span for span in rests.spans if span["part"] == "content"]
    return ClaimHeld(
        quotation=found,
        content=tuple((span["start"], span["end"]) for span in content),
        sentence=(rests.claim["sentence_start"], rests.claim["sentence_end"]),
        reading=_reading(rests.claim, rests.extraction),
        figures=tuple(map(_without_number, (*rests.quantities, *rests.dates))),
        links=tuple(links),
        n_links_left_out=len(rests.relations) - len(links),
        decisions=tuple({name: one[name] for name in _DECISION} for one in rests.reviews),
    )


def _reading(claim: dict[str, Any], extraction: dict[str, Any]) -> dict[str, Any]:
    """How the program came to the claim, and how sure it is of it: about the program, not the speaker."""
    names = ("words_key", "basis", "rule", "extraction_confidence", "name_confidence")
    version = {"extractor_version": extraction["extractor_version"], "linker_version": LINKER_VERSION}
    return {name: claim[name] for name in names} | version


def _without_number(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "claim_id"}


def _article(session: Session, article_id: int, is_bare: bool) -> ArticleHeld:
    """The work; ``is_bare``: a claim of it is withheld, and no text of it goes along."""
    found = edits_of(session, article_id)
    shown = [edit for edit in found.edits if not (edit.may_protect or is_bare)]
    texts = tuple(_texts(session, article_id, is_bare))
    return ArticleHeld(
        article_id=article_id,
        url=found.url,
        outlet=found.publisher,
        title=found.title,
        texts=texts,
        edits=tuple(
            {"before_at": edit.before_at, "after_at": edit.after_at, "is_silent": edit.is_silent}
            | {"note": edit.note, "events": [asdict(event) for event in edit.events]}
            for edit in shown
        ),
        n_edits_held_back=len(found.edits) - len(shown),
        events=tuple(events_of(session, sorted({page for text in texts for page in text.pages}))),
    )


def _texts(session: Session, article_id: int, is_bare: bool) -> Iterator[TextHeld]:
    found = rows(session, _TEXTS, id=article_id)
    pages: dict[int, list[int]] = {row["version_id"]: [] for row in found}
    for row in rows_with(session, _SHOWN, pages):
        pages[row["version_id"]].append(row["page_id"])
    for row in found:
        if row.pop("held_back") or is_bare:  # a headline, too, may tell who somebody is
            row |= dict.fromkeys(("title", "standfirst", "byline", "text"))
        yield TextHeld(
            **{**row, "is_current": bool(row["is_current"])}, pages=tuple(sorted(pages[row["version_id"]]))
        )


def _page(session: Session, page: KeptPage, contact: str, is_bare: bool) -> PageHeld:
    """The page, its bytes only where they are kept and hand on nothing that is nobody's business."""
    private = [*_secrets(session, page.page_id), *([contact] if contact else [])]
    body, missing = (None, WITHHELD) if is_bare else _body(session, page, private)
    asked = page.locator if page.is_fetched else ""
    headers = {name: scrub(value, private) for name, value in public_headers(page.headers, asked).items()}
    way = tuple((status, scrub(url, private)) for status, url in hops_in(headers))
    return PageHeld(
        page_id=page.page_id,
        locator=page.locator if "://" in page.locator else PurePath(page.locator).name,
        url=None if page.url is None else scrub(public_url(page.url), private),
        media=page.media,
        status=page.status,
        headers={name: value for name, value in headers.items() if name != REDIRECTS},
        way=way,
        read_at=page.read_at,
        shown_at=page.shown_at,
        is_fetched=page.is_fetched,
        n_bytes=page.n_bytes,
        version_id=page.version_id,
        body=body,
        missing=missing,
    )


def _body(session: Session, page: KeptPage, private: Iterable[str]) -> tuple[bytes | None, str | None]:
    if page.is_held_back:
        return None, HELD_BACK
    body = bytes_of(session, page)
    if body is None:
        return None, NOTHING_READ if page.media == "none" else NOT_KEPT
    is_told = any(one.encode() in body for one in private if len(one) >= 6)
    return (None, WITH_SECRETS) if is_told else (body, None)


def _secrets(session: Session, page_id: int) -> tuple[str, ...]:
    """What the address was asked with and nobody else may know."""
    found = rows(session, _FETCH_URL, id=page_id)
    return tuple(secret for row in found for secret in secrets_in(row["fetch_url"]))


_DECISION = ("decision", "correction", "reviewer", "reason", "decided_at", "holds")
_TEXTS = f"""
    SELECT v.id AS version_id, v.version_key, v.title, v.standfirst, v.byline, v.published,
        v.published_precision, v.modified, v.first_seen_at, v.language, v.genre, v.cleaner_version, v.text,
        CASE WHEN a.current_version_id = v.id THEN 1 ELSE 0 END AS is_current,
        CASE WHEN {is_held_back("v")} THEN 1 ELSE 0 END AS held_back
    FROM article_versions v JOIN articles a ON a.id = v.article_id
    WHERE a.id = :id ORDER BY v.first_seen_at, v.id
"""
_SHOWN = "SELECT version_id, page_id FROM sightings WHERE version_id IN :ids"
_FETCH_URL = """
    SELECT u.fetch_url FROM address_urls u JOIN pages p ON p.address_id = u.address_id WHERE p.id = :id
"""
