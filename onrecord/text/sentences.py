"""Paragraphs and sentences of a text, found by punctuation alone, as spans."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.english.sentences import FILE_ENDINGS, LEAD_IN, PRONOUN_OF_ONE_LETTER
from onrecord.languages import Language
from onrecord.text.quotations import is_quoted
from onrecord.types import Span

LONGEST = 2_000  # characters: longer ones are lists or rubbish
PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")

# A stop, its closing marks, then white space and what may open a sentence; guillemets may stand apart.
BREAK = re.compile(
    r"(?P<stop>[.!?…．。！？]+)(?P<close>(?:\s?»|[\"'”’)\]])*)(?P<space>\s+)"
    r"(?=[\"'“‘(\[]*(?:«\s?)?[\"'“‘(\[]*(?P<next>[A-Z0-9À-ÖØ-Þ“‘\"'(\[$£€]))"
)
# A stop set hard against what goes on: *the fire.State radio said*; no host, file or short form.
HARD_BREAK = re.compile(
    r"(?<![\w.@/&’'-])(?P<before>[\w’'-]+)(?P<stop>[.!?…])(?P<close>[”’»]?)"
    r"(?=[“‘«]?(?P<next>[A-Z](?:[a-z]+(?:[’'-]\w+)*)?)[\s,])"
)
# Bullets and rows of asterisks part sentences; a pictograph does before a capital.
SEPARATOR = re.compile(
    r"\s*(?:(?:(?<!\S)[•●▪◦■►](?!\S)|(?<!\w)\*{3,}(?!\w)|(?:\*\s){2,}\*)\s*"
    r"|(?:[🌀-🫿☀-♤♦-❣❥-➿][^\w\s“\"‘'(]?\s*)+(?=[“\"‘'(]?[A-Z]))"
)

DATELINE = re.compile(
    r"[A-Z][A-Z.’'/ -]{2,}(?:, [\w.’' ]{2,30}){0,2} ?(?:\([A-Z][\w/ ]+\) ?)?[–—-]{1,2} (?=[A-Z“\"])"
)
LAST_WORD = re.compile(r"[\w.&’'-]+$")
NEXT_WORD = re.compile(r"[\w’'-]+")


def paragraphs(text: str) -> list[Span]:
    """The spans of the lines that hold something, without the white space around them."""
    found = []
    for match in PARAGRAPH.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        found.append((start, match.end() - len(line) + len(line.rstrip())))
    return found


def sentences(text: str, paragraph: Span, language: Language) -> list[Span]:
    """The spans of one paragraph's sentences, in order and without white space around them."""
    start, end = paragraph
    dateline = DATELINE.match(text, start, end)
    start = dateline.end() if dateline is not None else start
    cuts = sorted(_cuts(text, start, end, language))
    edges = [start, *(stop for stop, _ in cuts), end]
    begins = [_behind_lead_in(text, begin, end) for begin in (start, *(begin for _, begin in cuts))]
    return [p for b, e in zip(begins, edges[1:], strict=True) if b < e for p in _pieces(text, b, e)]


def _behind_lead_in(text: str, start: int, end: int) -> int:
    """Where a sentence begins to say something, behind words that only draw to it."""
    lead_in = LEAD_IN.match(text, start, end)
    return lead_in.end() if lead_in is not None and not is_quoted(text, start) else start


def _cuts(text: str, start: int, end: int, language: Language) -> Iterator[Span]:
    """What lies between a sentence and the next: where the one ends and the other begins."""
    for match in BREAK.finditer(text, start, end):
        if _is_break(text, start, match, language):
            yield match.end("close"), match.end("space")
    for match in HARD_BREAK.finditer(text, start, end):
        if _is_hard_break(match, language):
            yield match.end(), match.end()
    yield from (match.span() for match in SEPARATOR.finditer(text, start, end))


def _is_hard_break(match: re.Match[str], language: Language) -> bool:
    """Whether a stop without a blank ends a sentence: behind a plain word, or before one that opens."""
    before, opener = match["before"], match["next"].lower()
    if (
        before.lower() in language.abbreviations
        or f"{before.lower()}{match['stop']}" in language.abbreviations
    ):
        return False
    if opener in FILE_ENDINGS or len(before) < 2:
        return False
    return opener in language.openers or (before.islower() and before.isalpha() and len(opener) > 1)


def _pieces(text: str, start: int, end: int) -> list[Span]:
    """A sentence as it is, or, longer than any sentence, cut where white space lets it."""
    pieces = []
    while end - start > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST)
        cut = space if space > 0 else start + LONGEST
        pieces.append((start, start + len(text[start:cut].rstrip())))
        start = cut
        while start < end and text[start].isspace():
            start += 1
    return [p for p in [*pieces, (start, end)] if p[0] < p[1]]


def _is_break(text: str, floor: int, match: re.Match[str], language: Language) -> bool:
    after = text[match.end("space") : match.end("space") + 160]
    if match["close"] and match["stop"][-1] in "!?…" and language.speech_behind.match(after):
        return False
    before = LAST_WORD.search(text[max(floor, match.start() - 30) : match.start()])
    word = before.group().lower().strip("'’") if before else ""
    if word + match["stop"] in language.abbreviations:
        return False
    if match["stop"] != "." or match["close"].strip(")]’'"):
        return True
    if not _is_abbreviation(word, language):
        return True
    if word not in language.doubtful and not (len(word) > 1 and "." in word):
        return False
    opener = NEXT_WORD.search(after)
    return opener is not None and opener.group().lower() in language.openers


def _is_abbreviation(word: str, language: Language) -> bool:
    """Whether a stop after this word is part of it: *Mr*, *U.S*, a single initial."""
    if word in language.abbreviations or word in language.doubtful:
        return True
    return (len(word) == 1 and word.isalpha() and word != PRONOUN_OF_ONE_LETTER) or re.fullmatch(
        r"(?:[a-z]\.)+[a-z]", word
    ) is not None
