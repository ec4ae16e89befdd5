"""Cleans pages: each becomes a version of a text, or a refusal with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.engine import Engine
from sqlmodel import Session, select

from onrecord.cleaning import CLEANER_VERSION, clean_document
from onrecord.sketches import SKETCH_VERSION
from onrecord.types import CleanArticle, Document, Rejected, RunRef
from stages.pool import Died
from stages.work import ChildStage, StageCounts, through_children
from storage import articles, ledger, pages, tables


def clean(engine: Engine, run: RunRef, page_ids: Sequence[int]) -> StageCounts:
    """Each page has its text, waiting to be judged, or is rejected."""
    return through_children(engine, run, STAGE, page_ids)


def _load(opened: Session, page_id: int) -> Document:
    return pages.document_of(opened, _page(opened, page_id))


def _write(opened: Session, page_id: int, made: CleanArticle | Rejected, run: RunRef) -> tuple[str, int]:
    page = _page(opened, page_id)
    if isinstance(made, Rejected):
        _reject(
            opened,
            page,
            made.code,
            made.detail,
            "look at the file: it may be another kind than it seems",
            run,
        )
        return "rejected", 0
    page.version_id = articles.add_version(opened, page, made, CLEANER_VERSION, run.now)
    opened.add(page)
    opened.flush()
    ledger.open_work(opened, "judge", [page_id], SKETCH_VERSION, run.id)
    return "done", 1


def _quarantine(opened: Session, page_id: int, died: Died, run: RunRef) -> None:
    _reject(
        opened, _page(opened, page_id), died.code, died.detail, "it is in quarantine; its bytes are kept", run
    )


def _reject(opened: Session, page: tables.Page, code: str, detail: str, remedy: str, run: RunRef) -> None:
    page.outcome, page.outcome_run = "rejected", run.id
    opened.add(page)
    opened.flush()
    pages.reject(opened, page.id or 0, "clean", code, detail, remedy, run.id, run.now)


def _page(opened: Session, page_id: int) -> tables.Page:
    return opened.exec(select(tables.Page).where(tables.Page.id == page_id)).one()


STAGE: ChildStage[Document, CleanArticle | Rejected] = ChildStage(
    "clean", _load, clean_document, _write, _quarantine
)
