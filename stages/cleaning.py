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
from storage import addresses, articles, barred, claimed, ledger, pages, tables

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


def _load(opened: Session, page_ids: Sequence[int]) -> list[Raw]:
    known = _pages(opened, page_ids)
    return [_raw(opened, known[page_id]) for page_id in page_ids]


def _raw(opened: Session, page: tables.Page) -> Raw:
    body_key = None if page.address_id is None else addresses.feed_body_key(opened, page.address_id)
    feed_html = None if body_key is None else pages.body_of(opened, body_key)
    return Raw(pages.document_of(opened, page), feed_html)


def _write(opened: Session, made: Sequence[tuple[int, Cleaned]], run: RunRef) -> list[tuple[str, int]]:
    known = _pages(opened, [page_id for page_id, _ in made])
    found = [(known[page_id], cleaned) for page_id, cleaned in made]
    acts = barred.acts_on(
        opened, [(page, one.made) for page, one in found if isinstance(one.made, CleanArticle)]
    )
    outcomes: list[tuple[str, int]] = []
    shown: list[tuple[tables.Page, CleanArticle]] = []
    for page, cleaned in found:
        if page.outcome is not None:
            outcomes.append(rewrite(opened, page, cleaned.made, run))
        elif isinstance(kept := _kept(opened, page, cleaned, acts.get(page.id or 0), run), Rejected):
            outcomes.append(("rejected", 0))
        else:
            outcomes.append(("done", 1))
            shown.append((page, kept))
    _show(opened, shown, run)
    return outcomes


def _kept(
    opened: Session, page: tables.Page, cleaned: Cleaned, act: str | None, run: RunRef
) -> CleanArticle | Rejected:
    """The page's article, or its refusal, on record; so is what the page says of itself."""
    made = cleaned.made
    if act is not None:
        barred.forget(opened, page, run.now)
        made = Rejected(act, "the page is one that was taken out")
    elif cleaned.notice is not None and page.address_id is not None:
        addresses.add_notice(opened, page, cleaned.notice, cleaned.notice_words, run.id)
    if isinstance(made, Rejected):
        remedy = "look at the file: it may be another kind than it seems"
        pages.refuse(opened, page, "clean", made.code, made.detail, remedy, run)
    return made


def _show(opened: Session, shown: Sequence[tuple[tables.Page, CleanArticle]], run: RunRef) -> None:
    """The pages show their versions, and wait to be judged."""
    shown = claimed.under_right_address(opened, shown)
    versions = articles.add_versions(opened, shown, CLEANER_VERSION, run.now)
    for (page, _), version in zip(shown, versions, strict=True):
        page.version_id = version
        opened.add(page)
    ledger.open_work(opened, "judge", [page.id or 0 for page, _ in shown], SKETCH_VERSION, run.id)


def _quarantine(opened: Session, page_id: int, died: Died, run: RunRef) -> None:
    page = _page(opened, page_id)
    if page.outcome is not None:
        return  # it was cleaned before, and keeps the text it had
    pages.refuse(opened, page, "clean", died.code, died.detail, pages.IN_QUARANTINE, run)


def _page(opened: Session, page_id: int) -> tables.Page:
    return _pages(opened, [page_id])[page_id]


def _pages(opened: Session, page_ids: Sequence[int]) -> dict[int, tables.Page]:
    page = tables.Page
    found = opened.exec(select(page).where(col(page.id).in_(page_ids)).order_by(col(page.id)))
    return {one.id or 0: one for one in found}


STAGE: ChildStage[Raw, Cleaned] = ChildStage("clean", _load, clean_page, _write, _quarantine)
