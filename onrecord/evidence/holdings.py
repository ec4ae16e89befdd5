"""What a claim rests on, as values that a package is made of: claims, articles, texts and pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from onrecord.evidence.quotations import Quotation

NOT_KEPT = "its bytes are not kept any more: the setting ONRECORD_KEEP_PAGES_DAYS let them go"
NOTHING_READ = "nothing could be read of it"
HELD_BACK = "what was edited out of it may protect somebody, and no person has decided that it may be shown"
WITH_SECRETS = "its bytes repeat a secret of its address or the contact of whoever fetched it"


@dataclass(frozen=True, slots=True)
class PageHeld:
    """A page as it was read; ``body`` is None where it is left out, ``missing`` says why.

    ``headers`` are the answer's without cookies, secrets and who asked; ``way`` the redirects, each with
    its status and where it led. ``locator`` is the address that was asked, or the name of a file.
    """

    page_id: int
    locator: str
    url: str | None
    media: str
    status: int | None
    headers: Mapping[str, str]
    way: tuple[tuple[int, str], ...]
    read_at: str
    shown_at: str
    is_fetched: bool
    n_bytes: int
    version_id: int | None
    body: bytes | None
    missing: str | None


@dataclass(frozen=True, slots=True)
class TextHeld:
    """A version of an article: what cleaning made of its pages; ``text`` None where it is held back."""

    version_id: int
    version_key: str
    title: str | None
    standfirst: str | None
    byline: str | None
    published: str | None
    published_precision: str | None
    modified: str | None
    first_seen_at: str
    language: str | None
    genre: str
    cleaner_version: str
    is_current: bool
    text: str | None
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ArticleHeld:
    """A work with its texts, earliest first; its edits, and what befell its page, as rows of the ledger.

    ``n_edits_held_back`` are those of which no word is told here.
    """

    article_id: int
    url: str | None
    outlet: str | None
    title: str | None
    texts: tuple[TextHeld, ...]
    edits: tuple[Mapping[str, Any], ...]
    n_edits_held_back: int
    events: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class LinkHeld:
    """What another claim may be to this one, as a program found it; ``words`` are read from this one on."""

    link_id: int
    words: str
    kind: str
    score: float
    reason: str
    is_reviewed: bool
    other: Quotation


@dataclass(frozen=True, slots=True)
class ClaimHeld:
    """A claim as it is quoted, with where it stands in its text, its figures, links and decisions."""

    quotation: Quotation
    content: tuple[tuple[int, int], ...]  # characters of the text, from 0, the end left out
    sentence: tuple[int, int]
    reading: Mapping[str, Any]
    figures: tuple[Mapping[str, Any], ...]
    links: tuple[LinkHeld, ...]
    n_links_left_out: int  # to documents of one's own, or beyond the number that a package holds
    decisions: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A claim that was asked for and is not in the package, and why."""

    reference: str
    why: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Claims with all they rest on, each article and page once, in the order of their numbers."""

    claims: tuple[ClaimHeld, ...]
    articles: tuple[ArticleHeld, ...]
    pages: tuple[PageHeld, ...]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def as_of(self) -> str:
        """The evidence's own time, whenever it is packed: when the last page was read."""
        return max(page.read_at for page in self.pages)
