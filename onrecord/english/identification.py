"""Whether a text is English, told from its smallest words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.english.wordlists import words

WORD = re.compile(r"[^\W\d_]+")
FUNCTION_WORDS = words("""
    the of and to in that is was for it with as on be at by this are from but not have had has have were
    which they he she his her their its an been will would who what there said says i you we if or about
    when after more than
    """)
ENGLISH_ALONE = FUNCTION_WORDS - words("of in is was we had he an as on be or her more from at by me")
# The smallest words of other languages in Latin letters, without those that English writes too.
FOREIGN_WORDS = words("""
    le la les un une et est que qui dans sur avec du au aux ce cette ont pas plus ne se il elle je nous vous
    der das den dem ein eine einen und ist nicht mit von für auf zu im sich auch wird sind hat sie es dass
    el los las y una del al por con para lo su se ha o não um uma os em da dos das ao na foi mais
    di che e il lo gli della dei nel con non sono è alla i per si het een van en op voor niet zijn te dat met
    och att det som är på inte ett av har til af og ikke jeg ble etter nie się w z na że jest do przez
    """) - words("do dos den non per se con lo met em im o")
# and of English, which stand in headlines: *No, A did not B*, *A is a hoax*
SURE_WORDS = words("""
    the and that with this from been would which their after into before against not isn aren didn doesn wasn
    """)
SMALL_WORDS = SURE_WORDS | words("no a over up out off")
FEWEST_WORDS = 12  # below this a share says nothing; a short note gets the benefit of the doubt
FEW_WORDS = 30  # of a headline too: half of its small words may be left out
ENGLISH_SHARE = 0.12  # news English runs at .25 to .45; German, French and Spanish stay below .11
ALONE_SHARE = 0.05  # Dutch shares *of*, *in*, *is* and *was* with English, and none of these
SAMPLE = 4000  # words: as many as decide


def is_english(text: str) -> bool:
    """Whether enough of the text's words are English function words."""
    found = [match.group().lower() for match, _ in zip(WORD.finditer(text), range(SAMPLE), strict=False)]
    if len(found) < FEWEST_WORDS:
        return _is_latin(found)
    if len(found) < FEW_WORDS and _is_latin(found) and _has_small_words(frozenset(found)):
        return True
    shared = sum(word in FUNCTION_WORDS for word in found) / len(found)
    alone = sum(word in ENGLISH_ALONE for word in found) / len(found)
    return shared >= ENGLISH_SHARE and alone >= ALONE_SHARE


def _is_latin(words: Sequence[str]) -> bool:
    return all(ord(letter) < 0x250 for word in words for letter in word)


def _has_small_words(found: frozenset[str]) -> bool:
    """Whether so few words have small ones of English, and more than such as names have: *Las*, *al*."""
    small, foreign = found & (FUNCTION_WORDS | SMALL_WORDS), found & FOREIGN_WORDS
    return len(small) > len(foreign) and (len(small) > 1 or not small.isdisjoint(SURE_WORDS))
