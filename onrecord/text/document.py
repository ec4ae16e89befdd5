"""A text laid out for the rules: sentences, their trees, and the quotation each word stands in."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from onrecord.english.sentences import CLOSING_NAMES
from onrecord.languages import Language
from onrecord.text.blocks import Blocks, cut_at_borders, lay_blocks
from onrecord.text.conversations import turns
from onrecord.text.quotations import Quotation, quotations
from onrecord.text.sentences import paragraphs, sentences
from onrecord.text.set_apart import with_set_apart
from onrecord.text.trees import Tree
from onrecord.types import QuoteKind, Span, Spans, TextBlock

EDGES = " \t\n\r\f\v\u00a0\u2003\u2009\u200b,;:–—-"
QUOTES = "\"“”„«»‘’‚‹›「」『』'`"
PARTNERS = {'"': '"', "“": "”", "„": "“", "«": "»", "「": "」", "『": "』"}


@dataclass(frozen=True, slots=True)
class Layout:
    """Sentences with the paragraph each belongs to, and all quotations, as spans."""

    text: str
    sentences: tuple[Span, ...]
    paragraph_of: tuple[int, ...]
    quotations: tuple[Quotation, ...]
    language: Language
    blocks: Blocks = field(default_factory=Blocks)

    def quotation_at(self, offset: int) -> int:
        """The quotation that holds this character, or -1."""
        index = bisect.bisect_right(self.quotations, offset, key=lambda q: q.outer[0]) - 1
        if index >= 0 and offset < self.quotations[index].outer[1]:
            return index
        return -1

    def quotations_in(self, span: Span) -> list[int]:
        """The quotations that share a character with a span."""
        first = bisect.bisect_right(self.quotations, span[0], key=lambda q: q.outer[1])
        found = []
        for index in range(first, len(self.quotations)):
            if self.quotations[index].outer[0] >= span[1]:
                break
            found.append(index)
        return found

    def sentence_at(self, offset: int) -> int:
        """The sentence that holds this character, or the one before it."""
        return max(0, bisect.bisect_right(self.sentences, (offset, len(self.text))) - 1)

    def is_quoted(self, span: Span) -> bool:
        """Whether no word of a span stands outside quotation marks."""
        here = span[0]
        for index in self.quotations_in(span):
            start, end = self.quotations[index].outer
            if has_word(self.text[here : max(here, start)]):
                return False
            here = max(here, end)
        return not has_word(self.text[here : span[1]])


def lay_out(text: str, language: Language, told: Sequence[TextBlock] = ()) -> Layout:
    """The layout of a text of which these blocks are told; trees are made elsewhere."""
    blocks = lay_blocks(told)
    spans = _trimmed(text, cut_at_borders(paragraphs(text), blocks))
    begins = {turn.paragraph: turn.first for turn in turns(text, spans)}
    cut = [
        (sentence, index)
        for index, span in enumerate(spans)
        for sentence in sentences(text, (begins.get(span, span[0]), span[1]), language)
    ]
    found = [(s, index) for s, index in cut if has_word(text[s[0] : s[1]])]
    return Layout(
        text,
        tuple(sentence for sentence, _ in found),
        tuple(index for _, index in found),
        tuple(with_set_apart(text, spans, quotations(text, spans, language.marks), blocks)),
        language,
        blocks,
    )


def _trimmed(text: str, spans: Iterable[Span]) -> list[Span]:
    """The spans without white space at their edges, those that hold something."""
    found = []
    for start, end in spans:
        words = text[start:end]
        if words.strip():
            found.append((start + len(words) - len(words.lstrip()), start + len(words.rstrip())))
    return found


def quotes_of(layout: Layout, tree: Tree) -> tuple[int, ...]:
    """For each word of a tree, the quotation it stands in, or -1."""
    if not layout.quotations_in(tree.span):
        return (-1,) * len(tree)
    return tuple(map(layout.quotation_at, tree.starts))


def has_word(text: str) -> bool:
    """Whether anything in a stretch of text is a letter or a digit."""
    return any(map(str.isalnum, text))


def trim(text: str, span: Span) -> Span:
    """The span without white space, commas, quotation marks and final stops at its edges."""
    start, end = span
    while start < end and (text[start] in EDGES or text[start] in QUOTES or text[start] in ").]…?!"):
        start += 1
    while end > start and (text[end - 1] in EDGES or text[end - 1] in QUOTES or text[end - 1] in "?!…."):
        if text[end - 1] == "." and _is_abbreviation(text, start, end):
            break
        end -= 1
    return _with_partner(text, *_balanced(text, start, end))


def _is_abbreviation(text: str, start: int, end: int) -> bool:
    """Whether the last stop belongs to its word: *U.S.*, *Inc.*, *p.m.*"""
    word = text[max(start, end - 12) : end].split()[-1].lower() if end > start else ""
    return word.strip(QUOTES).rstrip(".") in CLOSING_NAMES or (word[:-1].count(".") > 0 and word[0] != ".")


def _balanced(text: str, start: int, end: int) -> Span:
    """Without a bracket at an edge whose other half lies outside."""
    if start < end and text[start] in "([" and (")" if text[start] == "(" else "]") not in text[start:end]:
        start += 1
    if (
        start < end
        and text[end - 1] in ")]"
        and ("(" if text[end - 1] == ")" else "[") not in text[start:end]
    ):
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _with_partner(text: str, start: int, end: int) -> Span:
    """With the quotation mark before it whose other half lies inside: *“red” zones will be closed*."""
    opens = text[start - 1 : start]
    closes = PARTNERS.get(opens)
    if closes is not None:
        mark = next((c for c in text[start:end] if c in (opens, closes)), None)
        start -= mark == closes
    return start, end


def tidy(text: str, spans: Iterable[Span]) -> Spans:
    """Trimmed spans that hold a word, in order, overlaps joined."""
    kept: list[Span] = []
    for span in sorted(trim(text, s) for s in spans):
        if not has_word(text[span[0] : span[1]]):
            continue
        if kept and span[0] < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(kept[-1][1], span[1]))
        else:
            kept.append(span)
    return tuple(kept)


def covers(spans: Sequence[Span], offset: int) -> bool:
    """Whether a character lies in one of the spans."""
    return any(start <= offset < end for start, end in spans)


def words_within(spans: Sequence[Span], text: str) -> int:
    """How many words the spans hold."""
    return sum(len([w for w in text[s:e].split() if has_word(w)]) for s, e in spans)


def quote_kind(layout: Layout, content: Spans) -> QuoteKind:
    """Direct, mixed or indirect: how much of the content stands inside quotation marks."""
    if all(map(layout.is_quoted, content)):
        return "direct"
    if any(
        has_word(layout.text[max(s, a) : min(e, b)])
        for s, e in content
        for q in layout.quotations_in((s, e))
        for a, b in [layout.quotations[q].inner]
    ):
        return "mixed"
    return "indirect"
