"""A claim ready to be quoted: in its sentence and between its neighbours, with who, where, when and the copy.

The words of a claim never stand alone, and nothing says whether they are true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from onrecord.certaintytypes import STATED_AS
from onrecord.controls import left_out
from onrecord.english.language import ENGLISH
from onrecord.evidence.dating import instant, when
from onrecord.standings import standing_words
from onrecord.text.sentences import paragraphs, sentences
from onrecord.types.spans import Span, Spans
from onrecord.unasked import SURE_NAME

MARKS = (("»", "«"), ("[[", "]]"), ("{{", "}}"))  # around a claim's words: the first that the text has not
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~])")
_ACTS_AT_THE_START = re.compile(r"^(\d+)([.)])|^([-+=])")


@dataclass(frozen=True, slots=True)
class Voice:
    """One link of a chain: the source and the cue as written, and the name where it is sure."""

    source: str
    cue: str
    name: str | None = None
    said_on: str | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """A page that showed the words: when it was read, and the bytes; no ``sha256`` where they are pruned."""

    page_id: int
    read_at: str
    is_fetched: bool
    n_bytes: int
    sha256: str | None


@dataclass(frozen=True, slots=True)
class Quotation:
    """A claim with all that is told beside it; ``spans`` lie in ``sentence``, ``published`` is as written."""

    claim_id: int
    claim_key: str
    before: str
    sentence: str
    after: str
    spans: Spans
    chain: tuple[Voice, ...]  # the outermost first; none: the outlet's own words
    polarity: str
    stated_as: str
    quotation: str
    place: str
    outlet: str | None
    title: str | None
    byline: str | None
    url: str | None
    published: str | None
    published_precision: str | None
    first_seen_at: str
    article_id: int
    version_id: int
    is_current: bool
    is_edited_since: bool
    replaced_by: int | None
    is_internal: bool
    reviewed: bool
    corrected: str | None  # the fields that a person put right, by commas
    corrected_by: str | None
    copy: Copy
    became: str | None = None  # what became of the work since: see onrecord/standings.py
    became_at: str | None = None
    look_again: bool = False  # a person looked at it before that


class Neighbours(NamedTuple):
    """The sentences on either side; empty where there is none."""

    before: str
    after: str


def neighbours(text: str, sentence: Span) -> Neighbours:
    """The sentence before and the one after, found by punctuation.

    >>> neighbours("It rained. Boats sank. Nobody drowned.", (11, 22))
    Neighbours(before='It rained.', after='Nobody drowned.')
    """
    start, end = sentence
    near = [p for p in paragraphs(text) if p[1] > start - 4_000 and p[0] < end + 4_000]
    spans = [span for paragraph in near for span in sentences(text, paragraph, ENGLISH)]
    before = [span for span in spans if span[1] <= start][-1:]
    after = [span for span in spans if span[0] >= end][:1]
    return Neighbours(*("".join(text[s:e] for s, e in side) for side in (before, after)))


def sure_name(name: str | None, confidence: float | None) -> str | None:
    """The name where it is sure enough to be printed as a speaker's; nobody rather than somebody else."""
    return name if name and confidence is not None and confidence >= SURE_NAME else None


def as_text(quoted: Quotation) -> str:
    """The quotation as text that can be pasted anywhere, the claim's words between marks."""
    marks = marks_for(quoted)
    passage = " ".join(part for part in (quoted.before, marked(quoted, *marks), quoted.after) if part)
    lines = [f"{name + ':':<11}{left_out(words)}" for name, words in facts(quoted)]
    return "\n".join([left_out(passage), "", *lines, _legend(*marks)]) + "\n"


def as_markdown(quoted: Quotation) -> str:
    """The quotation as Markdown: a block quotation with the claim's words in bold, and a list of facts."""
    pieces = (
        f"**{_escaped(words)}**" if is_claimed else _escaped(words) for words, is_claimed in pieces_of(quoted)
    )
    passage = " ".join(
        part for part in (_escaped(quoted.before), "".join(pieces), _escaped(quoted.after)) if part
    )
    lines = [f"- {name}: {_address(words) or _escaped(words)}" for name, words in facts(quoted)]
    start = _ACTS_AT_THE_START.sub(r"\1\\\2\3", left_out(passage))
    return "\n".join([f"> {start}", "", *map(left_out, lines), "", "Bold: the words of the claim."]) + "\n"


def pieces_of(quoted: Quotation) -> Iterator[tuple[str, bool]]:
    """The sentence in pieces, each with whether it is of the claim."""
    done = 0
    for start, end in quoted.spans:
        for words, is_claimed in ((quoted.sentence[done:start], False), (quoted.sentence[start:end], True)):
            if words:
                yield words, is_claimed
        done = end
    if rest := quoted.sentence[done:]:
        yield rest, False


def marks_for(quoted: Quotation) -> tuple[str, str]:
    """Marks that stand nowhere in the passage, so that nobody takes them for the outlet's."""
    passage = quoted.before + quoted.sentence + quoted.after
    return next((pair for pair in MARKS if not any(mark in passage for mark in pair)), MARKS[-1])


def marked(quoted: Quotation, opening: str, closing: str) -> str:
    """The sentence with the claim's words between the marks."""
    return "".join(f"{opening}{words}{closing}" if own else words for words, own in pieces_of(quoted))


def facts(quoted: Quotation) -> Iterator[tuple[str, str]]:
    """What is told beside the words, each with its name, in order."""
    yield "Speaker", speaker_of(quoted)
    if len(quoted.chain) > 1:
        yield "Through", " > ".join(_voice(voice) for voice in quoted.chain[:-1])
    if quoted.stated_as != STATED_AS["certain"]:
        yield "Stated as", quoted.stated_as
    if quoted.place != "body":
        yield "Place", f"in the {quoted.place} of the article"
    yield "Outlet", quoted.outlet or "not known"
    yield "Headline", quoted.title or "none"
    yield "Published", when(quoted.published) or f"undated; first seen here {instant(quoted.first_seen_at)}"
    yield "Address", quoted.url or "none: it was read from a local file"
    if quoted.is_internal:
        yield "Internal", "not for outside: a document of your own, or marked as internal"
    yield "Copy", copy_of(quoted.copy)
    if quoted.became:
        yield "Since", standing_words(quoted.became, quoted.became_at, quoted.look_again)
    if standing := standing_of(quoted):
        yield "Standing", standing
    yield "Claim", f"{quoted.claim_id}, key {quoted.claim_key[:16]}; found by a program, {_reviewed(quoted)}"


def _reviewed(quoted: Quotation) -> str:
    """What a person did with it, which says nothing of whether it is true."""
    if quoted.corrected is not None:
        return f"corrected by {quoted.corrected_by}: {quoted.corrected.replace('_', ' ')}"
    return "checked by a person against the page" if quoted.reviewed else "reviewed by no person"


def speaker_of(quoted: Quotation) -> str:
    """Whoever is first said to have said it: by name only where that is sure, always in the text's words."""
    return _voice(quoted.chain[-1]) if quoted.chain else "the outlet's own words"


def _voice(voice: Voice) -> str:
    words = f"“{voice.source}”" if voice.source else ""
    if voice.name is not None and voice.name in (voice.source or voice.name):
        who = voice.source or voice.name
    elif voice.name is not None:
        who = f"{voice.name}, in the text {words}"
    else:
        who = f"{words}, as written" if words else "nobody named"
    return f"{who} ({voice.cue})" if voice.cue else who


def copy_of(copy: Copy) -> str:
    """Where the bytes lie that showed the words, and how they are known again."""
    how = "fetched" if copy.is_fetched else "read from a file"
    told = f"page {copy.page_id} of this ledger, {how} {instant(copy.read_at)}"
    if copy.sha256 is None:
        return f"none: the bytes of {told}, are not kept any more"
    return f"{told}, {copy.n_bytes:,} bytes, SHA-256 {copy.sha256} (`onrecord page {copy.page_id}`)"


def standing_of(quoted: Quotation) -> str:
    """What became of the words since; empty where they stand as they did."""
    successor = f"; claim {quoted.replaced_by} stands in its place" if quoted.replaced_by is not None else ""
    if quoted.is_edited_since:
        edits = f"`onrecord diff {quoted.article_id}` shows the edits"
        return f"of an earlier version of the article, which was edited since{successor}; {edits}"
    return "" if quoted.is_current else f"of an earlier reading of the same text{successor}"


def _legend(opening: str, closing: str) -> str:
    return f"{opening}…{closing}: the words of the claim; these marks are not the outlet's."


def _escaped(words: str) -> str:
    return _MARKDOWN.sub(r"\\\1", words)


def _address(words: str) -> str | None:
    """An address as Markdown shows it, whole and inert to its own marks."""
    is_address = re.fullmatch(r"https?://[^\s<>]+", words) is not None
    return f"<{words}>" if is_address else None
