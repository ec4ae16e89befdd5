"""One document in, one clean article or one reason out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from onrecord.cleaning.facts import Facts, claimed_facts, gathered
from onrecord.cleaning.genres import genre_of
from onrecord.cleaning.languages import language_of
from onrecord.cleaning.markdown import plain_blocks
from onrecord.cleaning.plain import Block, Prose, clean_prose, text_blocks
from onrecord.cleaning.refusals import refusal
from onrecord.encodings import decode
from onrecord.types import CleanArticle, Document, DroppedLine, Rejected

CLEANER_VERSION = "2"  # raise it with every change of what comes out, so that stored pages are cleaned again

MAX_BYTES = 3 * 1024 * 1024  # beyond that the parsers need minutes (br: 10 s a MB, attributes: quadratic)


def clean_document(doc: Document) -> CleanArticle | Rejected:
    """The article in the document, or the reason why there is none."""
    if len(doc.body) > MAX_BYTES:
        return Rejected("too_large", f"it has {len(doc.body)} bytes; more than {MAX_BYTES} are not cleaned")
    text = decode(doc.body, doc.charset)
    if isinstance(text, Rejected):
        return text
    if doc.media == "html":
        return _clean_page(doc, text)
    return _clean_prose(doc, plain_blocks(text) if doc.media == "markdown" else text_blocks(text))


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
    return _finished(prose.text, gathered([claimed, own]), prose.dropped)


def _clean_page(doc: Document, text: str) -> CleanArticle | Rejected:
    from onrecord.cleaning.jsonld import linked_data
    from onrecord.cleaning.metadata import page_facts
    from onrecord.cleaning.pages import page_text
    from onrecord.cleaning.trees import parse_page, text_of

    tree = parse_page(text)
    if isinstance(tree, Rejected):
        return tree
    said = claimed_facts(doc.metadata)
    shown = page_facts(tree, linked_data(tree), doc.metadata.url, text)
    facts = gathered([said, shown, claimed_facts(doc.metadata, from_feed=True)])
    found: Prose = page_text(tree, facts, text, lambda: parse_page(text, for_html=True))
    return _finished(found.text, facts, found.dropped, page_text=lambda: text_of(tree)[:20_000])


def _finished(
    text: str, facts: Facts, dropped: tuple[DroppedLine, ...], page_text: Callable[[], str] = str
) -> CleanArticle | Rejected:
    refused = refusal(text, facts.value("title"), page_text)
    if refused is not None:
        return refused
    language, language_origin = language_of(text, facts.value("language"), facts.origin("language"))
    genre, genre_origin = genre_of(facts)
    origins = {name: origin for name, origin in facts.origins() if name in CleanArticle.__dataclass_fields__}
    more = {"language": language_origin, "genre": genre_origin}
    article = CleanArticle(
        text=text,
        title=facts.value("title"),
        standfirst=facts.value("standfirst"),
        authors=facts.names("authors"),
        outlet=facts.value("outlet"),
        published=facts.value("published"),
        modified=facts.value("modified"),
        language=language,
        url=facts.value("url"),
        genre=genre,
        dropped=dropped,
    )
    known = {name: origin for name, origin in {**origins, **more}.items() if origin}
    return replace(article, origins=known)
