"""Spelling: whether two passages say the same words, differently spelt.

There is no dictionary here. A pair of words counts as one word respelt when they differ by one slip of the
hand and by nothing that English uses to mean something else; in doubt it is another word.
"""

from __future__ import annotations

import re

from onrecord.english.slips import INFLECTION, KNOWN_SLIPS, NEGATING, OTHER_WORDS
from onrecord.revisions.words import replaced_words


def is_respelt(before: str, after: str) -> bool:
    """True where the two passages differ, and only in spelling, capitals, hyphens or punctuation."""
    differences = list(replaced_words(before, after))
    return bool(differences) and all(_is_same_run(a, b) for a, b in differences)


def _is_same_run(a: list[str], b: list[str]) -> bool:
    """A run of tokens that is the other one but for slips; no figure and no whole word may be in only one."""
    mine, other = _bare(a), _bare(b)
    if "".join(mine).lower() == "".join(other).lower():
        return True
    pairs = zip(mine, other, strict=False)
    return len(mine) == len(other) and all(x.lower() == y.lower() or is_slip(x, y) for x, y in pairs)


def _bare(tokens: list[str]) -> list[str]:
    return [re.sub(r"['-]", "", token) for token in tokens if any(c.isalnum() for c in token)]


def is_slip(a: str, b: str) -> bool:
    """True for one word spelt in two ways, as far as the letters can tell."""
    is_name = a[:1].isupper() and b[:1].isupper()
    a, b = a.lower(), b.lower()
    if min(len(a), len(b)) < 4 or not (a.isalpha() and b.isalpha()):
        return {a, b} in KNOWN_SLIPS
    if any({a, b} <= group for group in OTHER_WORDS):
        return False
    if _differs_in_meaning(*sorted((a, b), key=len)):
        return False
    most = 1 if is_name or min(len(a), len(b)) < 7 else 2  # Austria is not a slip for Australia
    return _slips(a, b) <= most and (a[0] == b[0] or sorted(a) == sorted(b))


def _differs_in_meaning(short: str, long: str) -> bool:
    """True where the longer word is the shorter with an ending or a beginning of its own."""
    if long.startswith(short):
        return INFLECTION.fullmatch(long[len(short) :]) is not None
    if long.endswith(short):
        return NEGATING.fullmatch(long[: -len(short)]) is not None
    if len(short) == len(long) and short[:-1] == long[:-1]:
        return True  # run/ran apart, a word's last letter is its grammar: killed, killer
    stem = len(_common_beginning(short, long))
    endings = (short[stem:], long[stem:])
    return stem >= 3 and all(INFLECTION.fullmatch(ending) for ending in endings)


def _common_beginning(a: str, b: str) -> str:
    n = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return a[:n]


def _slips(a: str, b: str) -> int:
    """How many letters were left out, put in, mistaken or swapped (at most 3 are counted)."""
    if abs(len(a) - len(b)) > 2:
        return 3
    earlier: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        previous, row = row, [i]
        for j, y in enumerate(b, start=1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        earlier = previous
    return min(row[-1], 3)
