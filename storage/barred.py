"""Keeps what was taken out from coming back: asked before anything of a document is stored."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session

from onrecord.reasons import MEANINGS
from onrecord.secrets import public_url
from onrecord.types import CleanArticle, Document, ReadFailed
from storage import tables
from storage.bodies import drop_bodies
from storage.pages import key_of
from storage.removal import TAKEN_OUT
from storage.tombstones import BARRED, any_of, marks_of, owe_scrub, under

REMEDY = "Nothing is to be done; `onrecord withhold --release` brings back what is withheld."


def unless_barred(opened: Session, one: Document | ReadFailed) -> Document | ReadFailed:
    """The document, or why it is not read."""
    if isinstance(one, ReadFailed) or not any_of(opened, BARRED):
        return one
    act = _act(opened, marks_of(one.metadata.url, one.locator))
    return one if act is None else ReadFailed(one.locator, act, f"This work: {MEANINGS[act]}.", REMEDY)


def refusal_of(opened: Session, url: str) -> ReadFailed | None:
    """Why this address is not fetched, in words that do not repeat it; None where it may be."""
    act = _act(opened, marks_of(public_url(url), url))
    return None if act is None else ReadFailed(TAKEN_OUT, act, f"This work: {MEANINGS[act]}.", REMEDY)


def acts_on(opened: Session, cleaned: Iterable[tuple[tables.Page, CleanArticle]]) -> dict[int, str]:
    """The acts that keep cleaned pages out, by their ids: a page's address may be known only now."""
    if not any_of(opened, BARRED):
        return {}
    acts = {
        page.id or 0: _act(opened, marks_of(clean.url, page.locator, key_of(clean.text)))
        for page, clean in cleaned
    }
    return {page: act for page, act in acts.items() if act is not None}


def forget(opened: Session, page: tables.Page, now: datetime) -> None:
    """The page's bytes are not kept, nor where they were."""
    body_key, page.body_key, page.known, page.headers = page.body_key, None, {}, {}
    page.locator = TAKEN_OUT
    opened.add(page)
    opened.flush()
    drop_bodies(opened, {body_key} if body_key else set())
    owe_scrub(opened, now)


def _act(opened: Session, marks: list[str]) -> str | None:
    return next(iter(under(opened, BARRED, marks).values()), None)
