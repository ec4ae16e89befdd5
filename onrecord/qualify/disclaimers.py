"""What the text itself says against leaning on a claim: not verified, no evidence given, no comment."""

from __future__ import annotations

from functools import lru_cache

from onrecord.english.wordlists import compiled
from onrecord.text.document import Layout, covers
from onrecord.types import Span, Spans

GIVEN = "(?:gave|giving|give|offered|offering|provided|providing|cited|citing|presented|presenting)"
EVIDENCE = "(?:evidence|proof|details?|specifics|explanation|source|sources|basis|figures|examples)"
CHECKED = r"(?:verif|confirm|corroborat|authenticat|substantiat)\w+"
UNCHECKED = rf"""
    (?:could|can|has|have|had|was|were)(?: not|n[’']t) (?:been |be )?(?:independently |immediately )*
    (?:been |be )?{CHECKED}
    |cannot (?:be )?(?:independently )?{CHECKED}
    |(?:impossible|unable|not possible) to (?:independently )?{CHECKED}
    |there (?:was|is|has been) no (?:independent |immediate |official )*(?:confirmation|verification)
    """
CAVEAT = compiled(
    rf"""
    {UNCHECKED}
    |{GIVEN} (?:no|little|few|any) (?:further |more |supporting )?{EVIDENCE}
    |without {GIVEN} (?:any |further |more |supporting )*{EVIDENCE}
    |(?:declined|refused) to (?:comment|elaborate|say|answer|confirm|provide|discuss)
    |did(?: not|n[’']t) (?:immediately |directly )*(?:respond|reply|return|answer|elaborate|provide)
    |ha[ds] (?:not|yet) (?:yet |to )?(?:respond|repl|comment)\w*
    |ha(?:d|s|ve)(?: not|n[’']t) (?:personally |yet |himself |herself |themselves )*seen
    \s(?:any|it|them|such|evidence|proof|
    the\s(?:report|evidence|document|letter|video|footage|figures|findings)s?)
    |there (?:was|were) no (?:immediate )?(?:comment|reply|response|reaction)
    |(?:was|were)(?: not|n[’']t) (?:immediately )?available (?:for comment|to comment)
    |could(?: not|n[’']t) (?:immediately )?be reached
    |(?:it|that) (?:was|is|remains?|remained) (?:not (?:immediately )?(?:clear|known)|unclear|unknown)
    (?: (?:how|whether|if|what|when|who|why))?
    """,
    r"\b",
    r"\b",
)
OF_THE_ACCOUNT = compiled(UNCHECKED, r"\b", r"\b")
# Where the words of a caveat end: at a stop, or where the sentence goes on to something else.
CLAUSE_END = compiled(r"[;,”\"]|\s(?:and|but|saying|although|though|while|because|which|who)\s")


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
