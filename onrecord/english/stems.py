"""Stems: words without their inflection, and names of states as one with those of their people."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord.english.countries import roots
from onrecord.english.lemmas import irregular_forms

DEMONYMS = ("ians", "ian", "ans", "an", "ese", "ish", "is", "i", "ia", "a", "e", "y", "o")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The word without plural, tense and possessive: the same for *crosses*, *crossed*, *crossing*."""
    w = word.lower().replace("’", "'")
    w = w.removesuffix("'s").removesuffix("'")
    if w in irregular_forms():
        return _without_e(irregular_forms()[w])
    if len(w) <= 3 or not w.isalpha():
        return w
    return _without_e(_without_tense(_without_plural(w)))


def _without_plural(w: str) -> str:
    if w.endswith("ies") and len(w) > 4:
        return w[:-3] + "y"
    if w.endswith(("sses", "shes", "ches", "xes", "zes")):
        return w[:-2]
    if w.endswith("s") and not w.endswith(("ss", "us", "is")):
        return w[:-1]
    return w


def _without_tense(w: str) -> str:
    for ending in ("ing", "ed"):
        base = w.removesuffix(ending)
        if base == w or len(base) < 3 or not re.search("[aeiouy]", base):
            continue
        if base.endswith("i"):
            return base[:-1] + "y"
        return base[:-1] if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz" else base
    return w


def _without_e(w: str) -> str:
    return w[:-1] if len(w) > 3 and w.endswith("e") else w


def _without_demonym(w: str) -> str:
    for ending in DEMONYMS:
        if w.endswith(ending) and len(w) - len(ending) >= 4:
            return w[: -len(ending)]
    return w


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """The form that is compared: the same for *Ukraine* and *Ukrainian*, *crossed* and *crosses*."""
    w = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    stemmed = stem(roots().get(w, w))
    return _without_demonym(stemmed) if len(stemmed) >= 6 and stemmed.isalpha() else stemmed
