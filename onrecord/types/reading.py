"""What was read: documents with what is known of them, and why one could not be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from onrecord.types.blocks import TextBlocks

Genre = Literal["news", "opinion", "press_release", "sponsored", "satire", "interview", "live", "unknown"]
Media = Literal["html", "text", "markdown", "transcript"]


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a document from outside its own text; None where nothing said so.

    ``from_feed`` names the fields that only a feed gave: those fill gaps, while what a person wrote
    in front matter, a sidecar or a line of JSONL outranks the page itself.
    """

    url: str | None = None
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    authors: tuple[str, ...] = ()
    from_feed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One article's bytes as they lay in a file, a feed entry or a line, with what stood around them.

    ``locator`` names the place for people (``/path/press.jsonl#line=7``) and is stable between runs;
    ``body`` is as found for ``html``, and always UTF-8 for all else; ``charset`` is what
    a server said of it, unchecked; ``read_at`` is when it was fetched, None for a file.
    """

    locator: str
    body: bytes
    media: Media
    metadata: Metadata = Metadata()
    charset: str | None = None
    read_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReadFailed:
    """A file, an entry or a line that could not become a document: code for SQL, words for people."""

    locator: str
    code: str
    detail: str
    remedy: str


@dataclass(frozen=True, slots=True)
class DroppedLine:
    """A line that cleaning left out, and the rule that did."""

    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class CleanArticle:
    """The text of a work and what it says of itself; paragraphs are parted by one blank line.

    ``origins`` says for each field where it came from: json-ld, opengraph, meta, html, script, feed,
    sidecar, url, text; a field that nothing gave is absent.
    ``blocks`` are the stretches of the text that are more than a paragraph of the outlet's own:
    headings, lists, rows, quotations, embedded posts, questions and answers, posts of a live blog.
    """

    text: str
    title: str | None = None
    standfirst: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    url: str | None = None
    genre: Genre = "unknown"
    origins: Mapping[str, str] = field(default_factory=dict)
    dropped: tuple[DroppedLine, ...] = ()
    section: str | None = None
    blocks: TextBlocks = ()
    is_paywalled: bool = False  # only the beginning of it is here; the rest must be paid for
    copied_from: str | None = None  # an address on another site that the page names as the original


@dataclass(frozen=True, slots=True)
class Rejected:
    """Something that was not kept: a short code that SQL can count, and a sentence for people."""

    code: str
    detail: str
