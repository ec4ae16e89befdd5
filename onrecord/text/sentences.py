"""Paragraphs and sentences of a text, found by punctuation alone, as spans."""

from __future__ import annotations

import re

from onrecord.english.sentences import PRONOUN_OF_ONE_LETTER
from onrecord.languages import Language
from onrecord.types import Span

LONGEST = 2_000  # characters: longer ones are lists or rubbish
PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")

# A stop, its closing marks, then white space and what may open a sentence; guillemets may stand apart.
BREAK = re.compile(
    r"(?P<stop>[.!?…]+)(?P<close>(?:\s?»|[\"'”’)\]])*)(?P<space>\s+)"
    r"(?=[\"'“‘(\[]*(?:«\s?)?[\"'“‘(\[]*(?P<next>[A-Z0-9À-ÖØ-Þ“‘\"'(\[$£€]))"
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
    cuts = [m for m in BREAK.finditer(text, start, end) if _is_break(text, start, m, language)]
    edges = [start, *(m.end("close") for m in cuts), end]
    begins = [start, *(m.end("space") for m in cuts)]
    return [p for b, e in zip(begins, edges[1:], strict=True) if b < e for p in _pieces(text, b, e)]


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
