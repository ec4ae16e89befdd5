"""Cleans pages: each becomes a version of a text, or a refusal with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from sqlalchemy.engine import Engine

from onrecord.cleaning import clean_document
from onrecord.encodings import decode
from onrecord.seeds.listings import visible_text
from onrecord.types import CleanArticle, Document, Rejected, RunRef
from onrecord.withdrawals import withdrawal
from stages.together import refuse_page
from stages.work import ChildStage, StageCounts, through_children
from storage.cleaned import Cleaned, Raw, add_cleaned, raw_pages

SMALL_PAGE = 64 * 1024  # bytes; a notice is looked for in what was refused only where little else is there


def clean(engine: Engine, run: RunRef, page_ids: Sequence[int]) -> StageCounts:
    """Each page has its text, waiting to be judged, or is rejected."""
    return through_children(engine, run, STAGE, page_ids)


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


STAGE: ChildStage[Raw, Cleaned] = ChildStage(
    "clean", raw_pages, clean_page, add_cleaned, partial(refuse_page, "clean")
)
