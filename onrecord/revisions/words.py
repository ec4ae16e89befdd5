"""Two texts word by word: what stayed, what was cut and what was put in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Literal

from onrecord.revisions.substance import folded
from onrecord.scripts import UNSPACED

_LETTERS = rf"[^\W{UNSPACED}]+"
_TOKEN = re.compile(rf"[£$€¥]?\d[\d.,:]*\d\b%?|[{UNSPACED}]|{_LETTERS}(?:['’-]{_LETTERS})*|[^\w\s]")
MOST_WORDS = 4000  # beyond it a passage is compared by the lines of its words alone: the search is quadratic


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch that is in both texts, or in one of them; an empty side is where nothing stood."""

    op: Literal["same", "cut", "added", "replaced"]
    before: str
    after: str


def word_diff(before: str, after: str) -> list[Piece]:
    """The two texts as pieces, in order: joined, the sides are the texts. Typography is no difference."""
    a, b = _stretches(before), _stretches(after)
    mine, other = [folded(word) for word, _ in a], [folded(word) for word, _ in b]
    matcher = SequenceMatcher(None, mine, other, autojunk=max(len(a), len(b)) > MOST_WORDS)
    ops: dict[str, Literal["same", "cut", "added", "replaced"]] = {
        "equal": "same", "delete": "cut", "insert": "added", "replace": "replaced"
    }  # fmt: skip
    return [
        Piece(ops[tag], _joined(a[i1:i2]), _joined(b[j1:j2])) for tag, i1, i2, j1, j2 in matcher.get_opcodes()
    ]


def tokens(text: str) -> list[str]:
    """The words, figures and marks of the text, in plain typography."""
    return _TOKEN.findall(folded(text))


def words(text: str) -> list[str]:
    """The words and figures of the text in small letters."""
    return [token for token in _TOKEN.findall(folded(text).lower()) if token[-1].isalnum() or len(token) > 1]


def replaced_words(before: str, after: str) -> Iterator[tuple[list[str], list[str]]]:
    """Where two passages differ: the tokens on each side of every difference."""
    a, b = tokens(before), tokens(after)
    matcher = SequenceMatcher(None, a, b, autojunk=max(len(a), len(b)) > MOST_WORDS)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag != "equal":
            yield a[i1:i2], b[j1:j2]


def likeness(a: Counter[str], b: Counter[str]) -> float:
    """The share of words that two passages, counted word by word, have in common, 0 to 1."""
    both = a.total() + b.total()
    return 2 * shared(a, b) / both if both else 0.0


def shared(a: Counter[str], b: Counter[str]) -> int:
    """How many words two passages have in common; a walk over the shorter, which is most of a comparison."""
    if len(a) > len(b):
        a, b = b, a
    return sum(min(n, b[word]) for word, n in a.items() if word in b)


def _stretches(text: str) -> list[tuple[str, str]]:
    """Each token with the white space behind it, and before it at the beginning."""
    found = list(_TOKEN.finditer(text))
    cuts = [0, *(match.start() for match in found[1:]), len(text)]
    return [(match[0], text[start:end]) for match, (start, end) in zip(found, pairwise(cuts), strict=False)]


def _joined(side: Sequence[tuple[str, str]]) -> str:
    return "".join(stretch for _, stretch in side)
