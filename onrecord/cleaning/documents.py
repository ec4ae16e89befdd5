"""One document in, one clean article or one reason out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from onrecord.cleaning.facts import Facts, claimed_facts, gathered
from onrecord.cleaning.genres import genre_of
from onrecord.cleaning.languages import language_of
from onrecord.cleaning.markdown import plain_blocks
from onrecord.cleaning.pagelines import PageContext
from onrecord.cleaning.plain import Block, Prose, clean_prose, clean_turns, text_blocks
from onrecord.cleaning.refusals import refusal
from onrecord.cleaning.slimming import slimmed
from onrecord.dates import written_date
from onrecord.encodings import decode, repaired
from onrecord.types import CleanArticle, Document, Rejected
from onrecord.unseen import as_seen

CLEANER_VERSION = "11"  # raise it with every change of what comes out, so that stored pages are cleaned again

MAX_BYTES = 3 * 1024 * 1024  # beyond that the parsers need minutes (br: 10 s a MB, attributes: quadratic)
MAX_RAW = 32 * 1024 * 1024  # of a page that is small enough without what no reader sees of it


def clean_document(doc: Document, feed_html: bytes | None = None) -> CleanArticle | Rejected:
    """The article in the document, or the reason why there is none.

    ``feed_html`` is what a feed carried of the article: it stands in where the page shows nearly nothing.
    """
    body = _bearable(doc)
    if isinstance(body, Rejected):
        return body
    text = decode(body, doc.charset)
    if isinstance(text, Rejected):
        return text
    if doc.media == "html":
        made = _clean_page(doc, text, feed_html)
        return (
            made if isinstance(made, CleanArticle) or feed_html is None else _stand_in(doc, feed_html) or made
        )
    text = as_seen(text)
    if doc.media == "transcript":
        return _finished(clean_turns(text), gathered([claimed_facts(doc.metadata)]))
    return _clean_prose(doc, plain_blocks(text) if doc.media == "markdown" else text_blocks(text))


def _bearable(doc: Document) -> bytes | Rejected:
    """The document's bytes, if need be without those that no reader sees; none of a larger one."""
    body = doc.body
    if MAX_BYTES < len(body) <= MAX_RAW and doc.media == "html":
        body = slimmed(body)
    if len(body) > MAX_BYTES:
        return Rejected("too_large", f"it has {len(doc.body)} bytes; more than {MAX_BYTES} are not cleaned")
    return body


def warm() -> None:
    """Everything heavy is imported and has run once, so that the first document is not the slow one."""
    sentence = "The harbour master said on Monday that two ferries had left the pier before noon. "
    page = f"<html><body><article><h1>Warm</h1>{f'<p>{sentence * 3}</p>' * 5}</article></body></html>"
    import trafilatura  # noqa: F401 - only doubtful pages need it, and the first would pay for loading it

    clean_document(Document("warm", page.encode(), "html"))


def _clean_prose(doc: Document, blocks: Sequence[Block]) -> CleanArticle | Rejected:
    claimed = claimed_facts(doc.metadata)
    prose = clean_prose(blocks, claimed.value("title"))
    own = Facts.of("text", title=prose.title, authors=prose.authors)
    return _finished(prose, gathered([claimed, own]))


def _stand_in(doc: Document, feed_html: bytes) -> CleanArticle | None:
    """What the feed carried of an article whose page shows something else, with the feed's title."""
    text = decode(feed_html)
    made = None if isinstance(text, Rejected) else _clean_page(doc, text, None)
    return made if isinstance(made, CleanArticle) else None


def _clean_page(doc: Document, text: str, feed_html: bytes | None) -> CleanArticle | Rejected:
    """The page as its tree gives it; where that breaks, as its bare text does."""
    from lxml.etree import LxmlError

    from onrecord.cleaning.lines import clean_lines
    from onrecord.cleaning.readers import read_page
    from onrecord.cleaning.simple import simple_blocks

    text = repaired(text)
    try:
        page = read_page(text, doc.metadata, feed_html, _last_day(doc), _last_read(doc))
    except (LxmlError, RecursionError, ValueError):
        facts = gathered([claimed_facts(doc.metadata), claimed_facts(doc.metadata, from_feed=True)])
        return _finished(clean_lines(simple_blocks(text), PageContext()), facts)
    if isinstance(page, Rejected):
        return page
    made = _finished(page.prose, page.facts, page.visible, page.is_paywalled, page.is_asking)
    if isinstance(made, CleanArticle) or made.code == "too_short":
        return page.obstacle() or made
    return made


def _last_read(doc: Document) -> str | None:
    """The last day that had come anywhere when it was read: for other zones, the one after."""
    return None if doc.read_at is None else (doc.read_at.date() + timedelta(days=1)).isoformat()


def _last_day(doc: Document) -> str | None:
    """The last day on which it can have been published: one, for other zones, after it was read or listed."""
    listed = written_date(doc.metadata.published) if "published" in doc.metadata.from_feed else None
    known = [] if doc.read_at is None else [doc.read_at.date()]
    known += [] if listed is None else [date.fromisoformat(listed[:10])]
    return (min(known) + timedelta(days=1)).isoformat() if known else None


def _seen(value: str | None) -> str | None:
    return None if value is None else as_seen(value)


def _finished(
    prose: Prose,
    facts: Facts,
    page_text: Callable[[], str] = str,
    is_paywalled: bool = False,
    is_asking: Callable[[], bool] = bool,
) -> CleanArticle | Rejected:
    title = facts.value("title")
    refused = refusal(prose.text, title, page_text, is_paywalled, is_asking, prose.dropped)
    if refused is not None:
        return refused
    language, language_origin = language_of(prose.text, facts.value("language"), facts.origin("language"))
    genre, genre_origin = genre_of(facts)
    origins = {name: origin for name, origin in facts.origins() if name in CleanArticle.__dataclass_fields__}
    more = {"language": language_origin, "genre": genre_origin}
    return CleanArticle(
        text=prose.text,
        title=_seen(facts.value("title")),
        standfirst=_seen(facts.value("standfirst")),
        authors=tuple(map(as_seen, facts.names("authors"))),
        outlet=_seen(facts.value("outlet")),
        published=facts.value("published"),
        modified=facts.value("modified"),
        language=language,
        url=facts.value("url"),
        genre=genre,
        origins={name: origin for name, origin in {**origins, **more}.items() if origin},
        dropped=prose.dropped,
        section=facts.value("section"),
        blocks=prose.blocks,
        is_paywalled=is_paywalled,
        copied_from=facts.value("copied_from"),
    )
