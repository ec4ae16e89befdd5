"""What was refused, at which stage and why: on record once, with its reason."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, select

from onrecord.types import RunRef
from storage import tables
from storage.bulk import add_missing
from storage.reasons import add_reason

IN_QUARANTINE = "it is in quarantine; its bytes are kept"


def reject(
    opened: Session,
    page_id: int,
    stage: str,
    code: str,
    detail: str,
    remedy: str,
    run_id: int,
    now: datetime,
    *,
    version_id: int | None = None,
) -> None:
    """The refusal is on record, once, with its reason."""
    add_reason(opened.connection(), code, "")
    row: dict[str, object] = {
        "page_id": page_id,
        "version_id": version_id,
        "stage": stage,
        "code": code,
        "detail": detail,
        "remedy": remedy,
        "run_id": run_id,
        "last_run": run_id,
        "rejected_at": now,
    }
    add_missing(opened, tables.Rejection, [row])


def refuse(
    opened: Session, page: tables.Page, stage: str, code: str, detail: str, remedy: str, run: RunRef
) -> None:
    """The page is rejected at this stage, in this run's account, and the refusal is on record."""
    page.outcome, page.outcome_run = "rejected", run.id
    opened.add(page)
    opened.flush()
    reject(opened, page.id or 0, stage, code, detail, remedy, run.id, run.now)


def refuse_open(
    opened: Session, page_id: int, stage: str, code: str, detail: str, remedy: str, run: RunRef
) -> None:
    """As ``refuse``; a page that has its outcome already keeps it, and the text that it had."""
    page = opened.get_one(tables.Page, page_id)
    if page.outcome is None:
        refuse(opened, page, stage, code, detail, remedy, run)


def reject_version(
    opened: Session, version_id: int, stage: str, code: str, detail: str, remedy: str, run: RunRef
) -> None:
    """The refusal of a version at a stage is on record with the page that its text came from."""
    version = opened.exec(select(tables.ArticleVersion).where(tables.ArticleVersion.id == version_id)).one()
    reject(opened, version.page_id, stage, code, detail, remedy, run.id, run.now, version_id=version_id)
