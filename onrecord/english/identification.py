"""Whether a text is English, told from its smallest words."""

from __future__ import annotations

import re

from onrecord.english.wordlists import words

WORD = re.compile(r"[^\W\d_]+")
FUNCTION_WORDS = words("""
    the of and to in that is was for it with as on be at by this are from but not have had has have were
    which they he she his her their its an been will would who what there said says i you we if or about
    when after more than
    """)
ENGLISH_ALONE = FUNCTION_WORDS - words("of in is was we had he an as on be or her more from at by me")
FEWEST_WORDS = 12  # below this a share says nothing; a short note gets the benefit of the doubt
ENGLISH_SHARE = 0.12  # news English runs at .25 to .45; German, French and Spanish stay below .11
ALONE_SHARE = 0.05  # Dutch shares *of*, *in*, *is* and *was* with English, and none of these
SAMPLE = 4000  # words: as many as decide


def is_english(text: str) -> bool:
    """Whether enough of the text's words are English function words."""
    found = [match.group().lower() for match, _ in zip(WORD.finditer(text), range(SAMPLE), strict=False)]
    if len(found) < FEWEST_WORDS:
        return all(ord(letter) < 0x250 for word in found for letter in word)
    shared = sum(word in FUNCTION_WORDS for word in found) / len(found)
    alone = sum(word in ENGLISH_ALONE for word in found) / len(found)
    return shared >= ENGLISH_SHARE and alone >= ALONE_SHARE
