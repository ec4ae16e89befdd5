"""What cleaning takes and makes: pages as they were read, and the versions or refusals that they become."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session

from onrecord.cleaning import CLEANER_VERSION
from onrecord.sketches import SKETCH_VERSION
from onrecord.types import CleanArticle, Document, Rejected, RunRef
from storage import addresses, articles, barred, claimed, houselines, ledger, pages, refusals, tables
from storage.recleaned import rewrite
from storage.visits import add_notice


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


def raw_pages(opened: Session, page_ids: Sequence[int]) -> list[Raw]:
    """What was read of each page, in the order given."""
    known = pages.by_number(opened, page_ids)
    return [_raw(opened, known[page_id]) for page_id in page_ids]


def add_cleaned(opened: Session, made: Sequence[tuple[int, Cleaned]], run: RunRef) -> list[tuple[str, int]]:
    """Each page, by its number, shows its version and waits to be judged, or is refused.

    Returns of each its outcome and how many versions it shows, in the order given.
    """
    known = pages.by_number(opened, [page_id for page_id, _ in made])
    made = _without_house_lines(opened, made)
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


def _without_house_lines(opened: Session, made: Sequence[tuple[int, Cleaned]]) -> list[tuple[int, Cleaned]]:
    """The same without what each article's site is known to print everywhere."""
    articles = [one.made for _, one in made if isinstance(one.made, CleanArticle)]
    left = iter(houselines.without_known(opened, articles))
    return [
        (page_id, replace(one, made=next(left)) if isinstance(one.made, CleanArticle) else one)
        for page_id, one in made
    ]


def _raw(opened: Session, page: tables.Page) -> Raw:
    body_key = None if page.address_id is None else addresses.feed_body_key(opened, page.address_id)
    feed_html = None if body_key is None else pages.body_of(opened, body_key)
    return Raw(pages.document_of(opened, page), feed_html)


def _kept(
    opened: Session, page: tables.Page, cleaned: Cleaned, act: str | None, run: RunRef
) -> CleanArticle | Rejected:
    """The page's article, or its refusal, on record; so is what the page says of itself."""
    made = cleaned.made
    if act is not None:
        barred.forget(opened, page, run.now)
        made = Rejected(act, "the page is one that was taken out")
    elif cleaned.notice is not None and page.address_id is not None:
        add_notice(opened, page, cleaned.notice, cleaned.notice_words, run.id)
    if isinstance(made, Rejected):
        remedy = "look at the file: it may be another kind than it seems"
        refusals.refuse(opened, page, "clean", made.code, made.detail, remedy, run)
    return made


def _show(opened: Session, shown: Sequence[tuple[tables.Page, CleanArticle]], run: RunRef) -> None:
    """The pages show their versions, and wait to be judged."""
    shown = claimed.under_right_address(opened, shown)
    versions = articles.add_versions(opened, shown, CLEANER_VERSION, run.now)
    for (page, _), version in zip(shown, versions, strict=True):
        page.version_id = version
        opened.add(page)
    ledger.open_work(opened, "judge", [page.id or 0 for page, _ in shown], SKETCH_VERSION, run.id)
