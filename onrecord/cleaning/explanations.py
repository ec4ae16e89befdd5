"""What cleaning did to a document, line by line: what was kept, what was left out, and by which rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.cleaning.markdown import plain_blocks
from onrecord.cleaning.plain import text_blocks, turn_blocks
from onrecord.encodings import decode, repaired
from onrecord.types import CleanArticle, Document, Rejected
from onrecord.unseen import as_seen

_ELSEWHERE = "elsewhere_on_page"  # the line stands outside the article, or where only menus and teasers stand


@dataclass(frozen=True, slots=True)
class Explained:
    """A line of the document; ``rule`` is None for one that is in the article's text."""

    text: str
    rule: str | None


def explain(doc: Document, article: CleanArticle) -> list[Explained]:
    """Every line that the document shows, in its order, then what the article has from elsewhere."""
    kept = Counter(article.text.split("\n\n"))
    dropped = {line.text: line.rule for line in article.dropped}
    explained = []
    for line in _visible_lines(doc):
        if kept[line] > 0:
            kept[line] -= 1
            explained.append(Explained(line, None))
        else:
            explained.append(Explained(line, dropped.get(line, _ELSEWHERE)))
    return explained + [Explained(line, None) for line in kept.elements()]


def _visible_lines(doc: Document) -> Iterator[str]:
    text = decode(doc.body, doc.charset)
    if isinstance(text, Rejected):
        return
    if doc.media == "html":
        yield from _page_lines(repaired(text))
    else:
        read = {"markdown": plain_blocks, "transcript": turn_blocks}.get(doc.media, text_blocks)
        yield from (block.text for block in read(as_seen(text)))


def _page_lines(source: str) -> Iterator[str]:
    from onrecord.cleaning.blocks import blocks_of
    from onrecord.cleaning.trees import parse_page

    tree = parse_page(source)
    if not isinstance(tree, Rejected):
        yield from (block.text for block in blocks_of(tree, lambda _: True, keep_all=True)[0])
