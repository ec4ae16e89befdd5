"""Paragraphs and sentences of a text, found by punctuation alone, as spans."""

from __future__ import annotations

import re

from onrecord.english.wordlists import either, words
from onrecord.types import Span

LONGEST = 2_000  # characters: longer ones are lists or rubbish
PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")

# A stop, its closing marks, then white space and what may open a sentence.
BREAK = re.compile(
    r"(?P<stop>[.!?…]+)(?P<close>[\"'”’»)\]]*)(?P<space>\s+)(?=[\"'“‘«(\[]*(?P<next>[A-Z0-9À-ÖØ-Þ“‘\"'(\[$£€]))"
)

ABBREVIATIONS = words("""
    mr mrs ms dr prof sen sens rep reps gov govs gen lt col maj sgt capt cmdr adm brig hon rev fr pres supt
    st mt ft no nos vs etc inc ltd co corp bros jr sr dept est approx jan feb mar apr jun jul aug sept sep
    oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb
    nev okla ore pa penn tenn tex va vt wash wis wyo e.g i.e a.k.a d.c
    """)
# These end a sentence as often as not: only an opening word decides.
DOUBTFUL = words("""
    u.s u.k u.n e.u a.m p.m d.c inc ltd co corp jr sr etc no ill
    """)
OPENERS = words("""
    the a an he she it they we i you this that these those there his her its their our my in on at by for
    from but and or so yet if when while after before as although though since because however still also
    meanwhile what who why how where more some many most all one two both no not now then another other with
    under over
    """)
DATELINE = re.compile(
    r"[A-Z][A-Z.’'/ -]{2,}(?:, [\w.’' ]{2,30}){0,2} ?(?:\([A-Z][\w/ ]+\) ?)?[–—-]{1,2} (?=[A-Z“\"])"
)
LAST_WORD = re.compile(r"[\w.&’'-]+$")
NEXT_WORD = re.compile(r"[\w’'-]+")
SPOKE = either(
    """
    said|says|asked|asks|told|wrote|added|tweeted|exclaimed|shouted|replied|responded|continued|quipped|joked|
    wondered|yelled|declared|recalled|explained
    """
)
SPEECH_AFTER_QUOTE = re.compile(
    rf"(?:[A-Z][\w.’'-]*,? ){{1,5}}(?:[a-z][^.!?“”\"]{{2,90}}, )?(?:\w+ly )?{SPOKE}\b"
    r"|(?:he|she|they|I|we|said|asked|says|wrote) "
)


def paragraphs(text: str) -> list[Span]:
    """The spans of the lines that hold something, without the white space around them."""
    found = []
    for match in PARAGRAPH.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        found.append((start, match.end() - len(line) + len(line.rstrip())))
    return found


def sentences(text: str, paragraph: Span) -> list[Span]:
    """The spans of one paragraph's sentences, in order and without white space around them."""
    start, end = paragraph
    dateline = DATELINE.match(text, start, end)
    start = dateline.end() if dateline is not None else start
    cuts = [m for m in BREAK.finditer(text, start, end) if _is_break(text, start, m)]
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


def _is_break(text: str, floor: int, match: re.Match[str]) -> bool:
    after = text[match.end("space") : match.end("space") + 160]
    if match["close"] and match["stop"][-1] in "!?…" and SPEECH_AFTER_QUOTE.match(after):
        return False
    if match["stop"] != "." or match["close"].strip(")]’'"):
        return True
    before = LAST_WORD.search(text[max(floor, match.start() - 30) : match.start()])
    word = before.group().lower().strip("'’") if before else ""
    if not _is_abbreviation(word):
        return True
    if word not in DOUBTFUL and not (len(word) > 1 and "." in word):
        return False
    opener = NEXT_WORD.search(after)
    return opener is not None and opener.group().lower() in OPENERS


def _is_abbreviation(word: str) -> bool:
    """Whether a stop after this word is part of it: *Mr*, *U.S*, a single initial."""
    if word in ABBREVIATIONS or word in DOUBTFUL:
        return True
    return (len(word) == 1 and word.isalpha() and word != "i") or re.fullmatch(
        r"(?:[a-z]\.)+[a-z]", word
    ) is not None
