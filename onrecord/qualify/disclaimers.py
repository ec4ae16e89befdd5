"""What the text itself says against leaning on a claim: not verified, no evidence given, no comment."""

from __future__ import annotations

from functools import lru_cache

from onrecord.english.disclaimers import CAVEAT, CLAUSE_END, OF_THE_ACCOUNT
from onrecord.text.document import Layout, covers
from onrecord.types import Span, Spans


def caveats_near(layout: Layout, sentence: int, content: Spans) -> Spans:
    """Where this sentence or the next limits the claim; in a new paragraph only what was not checked."""
    found: list[Span] = []
    for index in (sentence, sentence + 1):
        if index >= len(layout.sentences):
            break
        is_new = layout.paragraph_of[index] != layout.paragraph_of[sentence]
        start, end = layout.sentences[index]
        caveats = _caveats_in(layout.text[start:end], is_new)
        found += [(start + s, start + e) for s, e in caveats if not covers(content, start + s)]
    return tuple(found)


@lru_cache(maxsize=1_024)  # the claims of a sentence ask one after another
def _caveats_in(sentence: str, is_new: bool) -> Spans:
    """Each caveat to the end of its clause; of a new paragraph only those about what was told before."""
    pattern = OF_THE_ACCOUNT if is_new else CAVEAT
    found = pattern.finditer(sentence)
    return tuple(_clause(sentence, match.start(), match.end(), len(sentence)) for match in found)


def _clause(text: str, start: int, stop: int, end: int) -> Span:
    """The caveat to the end of its clause, without the stop."""
    closing = CLAUSE_END.search(text, stop, end)
    stop = closing.start() if closing is not None else end
    kept = text[start:stop].rstrip(" .!?…”\"’'")
    return start, start + len(kept)
