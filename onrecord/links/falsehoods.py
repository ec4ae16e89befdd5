"""Falsehoods: words that call something untrue, tell of a denial, or take a word back; patterns and no more.

A thing may be false (*a false passport*) without any claim being denied: only what carries a claim (*the
report*, *rumours that*, *it*) is called untrue here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord.english.falsity import CALLED_FALSE, CONTESTED, DOUBTED, MARKED, MARKS, NOT_DONE, WITHDRAWN
from onrecord.english.names import SUBJECTS

_WORD = re.compile(r"[^\W\d_]+")


def is_called_false(text: str) -> bool:
    """True where the words call a claim false: *the report was a hoax*, *no truth in it*, *it is untrue*."""
    return CALLED_FALSE.search(MARKS.sub("", text)) is not None


def is_marked_false(unit: str) -> bool:
    """True where a sentence opens with a denying word, or is told against rumours: it denies, however put."""
    return MARKED.search(unit) is not None


def is_doubted(beginning: str) -> bool:
    """True where an article's headline or beginning calls a story untrue: what it tells, it only recounts."""
    return DOUBTED.search(beginning) is not None


def is_contested(words: str) -> bool:
    """True where the words tell of a denial: which way what they tell of points, they do not say."""
    return CONTESTED.search(words) is not None


@lru_cache(maxsize=10_000)
def takes_back(sentence: str, names: frozenset[str] = frozenset()) -> bool:
    """True where a sentence says that the one of these names takes back a word, or was wrong to say it."""
    return any(_is_own(sentence[: match.start()], match[0], names) for match in WITHDRAWN.finditer(sentence))


def _is_own(before: str, words: str, names: frozenset[str]) -> bool:
    """True where the words before a taking back name nobody else, and do not merely ask for it or deny it."""
    near = [word.lower() for word in _WORD.findall(before)][-4:]
    if not near:
        return words.split()[0].lower().endswith("ing") or words.split()[0].lower() in SUBJECTS
    if not NOT_DONE.isdisjoint(near[-2:]):
        return False
    return words.split()[0].lower() in SUBJECTS or not (SUBJECTS | names).isdisjoint(near)
