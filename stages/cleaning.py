"""Cleans pages: each becomes a version of a text, or a refusal with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.engine import Engine
from sqlmodel import Session, col, select

from onrecord.cleaning import CLEANER_VERSION, clean_document
from onrecord.encodings import decode
from onrecord.seeds.listings import visible_text
from onrecord.sketches import SKETCH_VERSION
from onrecord.types import CleanArticle, Document, Rejected, RunRef
from onrecord.withdrawals import withdrawal
from stages.pool import Died
from stages.recleaning import rewrite
from stages.work import ChildStage, StageCounts, through_children
from storage import addresses, articles, barred, ledger, pages, tables

SMALL_PAGE = 64 * 1024  # bytes; a notice is looked for in what was refused only where little else is there


def clean(engine: Engine, run: RunRef, page_ids: Sequence[int]) -> StageCounts:
    """Each page has its text, waiting to be judged, or is rejected."""
    return through_children(engine, run, STAGE, page_ids)


@dataclass(frozen=True, slots=True)
class Raw:
    """A page's document, and the article as the feed carried it, where one did."""

    document: Document
    feed_html: bytes | None = None


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What cleaning made of a page, and the page's own notice that it was withdrawn or corrected."""

    made: CleanArticle | Rejected
    notice: str | None = None
    notice_words: str = ""


def clean_page(raw: Raw) -> Cleaned:
    """The article in the document, or why there is none; and what the page says of itself."""
    document = raw.document
    made = clean_document(document, raw.feed_html)
    title, text = (made.title, made.text) if isinstance(made, CleanArticle) else (None, _shown(document))
    notice = withdrawal(title, text)
    if notice is None:
        return Cleaned(made)
    words = (title or "") if notice.is_in_title else text
    return Cleaned(made, notice.kind, words[slice(*notice.span)][:500])


def _shown(document: Document) -> str:
    """What a reader sees of a small page: a withdrawn article is often nothing but its notice."""
    text = decode(document.body[:SMALL_PAGE])
    return "" if isinstance(text, Rejected) or len(document.body) > SMALL_PAGE else visible_text(text)


def _load(opened: Session, page_id: int) -> Raw:
    page = _page(opened, page_id)
    body_key = None if page.address_id is None else addresses.feed_body_key(opened, page.address_id)
    feed_html = None if body_key is None else pages.body_of(opened, body_key)
    return Raw(pages.document_of(opened, page), feed_html)


def _write(opened: Session, made: Sequence[tuple[int, Cleaned]], run: RunRef) -> list[tuple[str, int]]:
    known = _pages(opened, [page_id for page_id, _ in made])
    outcomes = [_write_one(opened, known[page_id], cleaned, run) for page_id, cleaned in made]
    new = [page_id for (page_id, _), (outcome, _) in zip(made, outcomes, strict=True) if outcome == "done"]
    ledger.open_work(opened, "judge", new, SKETCH_VERSION, run.id)
    return outcomes


def _write_one(opened: Session, page: tables.Page, cleaned: Cleaned, run: RunRef) -> tuple[str, int]:
    made = cleaned.made
    if page.outcome is not None:
        return rewrite(opened, page, made, run)
    if isinstance(made, CleanArticle) and (act := barred.act_on(opened, made, page.locator)):
        barred.forget(opened, page, run.now)
        cleaned = Cleaned(made := Rejected(act, "the page is one that was taken out"))
    if cleaned.notice is not None and page.address_id is not None:
        addresses.add_notice(opened, page, cleaned.notice, cleaned.notice_words, run.id)
    if isinstance(made, Rejected):
        remedy = "look at the file: it may be another kind than it seems"
        _reject(opened, page, made.code, made.detail, remedy, run)
        return "rejected", 0
    page.version_id = articles.add_version(opened, page, made, CLEANER_VERSION, run.now)
    opened.add(page)
    return "done", 1


def _quarantine(opened: Session, page_id: int, died: Died, run: RunRef) -> None:
    if _page(opened, page_id).outcome is not None:
        return  # it was cleaned before, and keeps the text it had
    _reject(
        opened, _page(opened, page_id), died.code, died.detail, "it is in quarantine; its bytes are kept", run
    )


def _reject(opened: Session, page: tables.Page, code: str, detail: str, remedy: str, run: RunRef) -> None:
    page.outcome, page.outcome_run = "rejected", run.id
    opened.add(page)
    opened.flush()
    pages.reject(opened, page.id or 0, "clean", code, detail, remedy, run.id, run.now)


def _page(opened: Session, page_id: int) -> tables.Page:
    return _pages(opened, [page_id])[page_id]


def _pages(opened: Session, page_ids: Sequence[int]) -> dict[int, tables.Page]:
    page = tables.Page
    found = opened.exec(select(page).where(col(page.id).in_(page_ids)).order_by(col(page.id)))
    return {one.id or 0: one for one in found}


STAGE: ChildStage[Raw, Cleaned] = ChildStage("clean", _load, clean_page, _write, _quarantine)
