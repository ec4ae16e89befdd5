"""Headings without a main verb that call something untrue: *Report of Ferry Sale Not True*, *Hoax: A*.

Titles leave out *is* and *was*. What they say of a report is the outlet's word like any sentence of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.english.falsity import ASSESSED, CALLED_HOAX
from onrecord.text.headings import MOST, WORD, stands_alone
from onrecord.text.tags import BARE_VERB
from onrecord.text.trees import Tree
from onrecord.types import Span

FEWEST = 4  # words: *A bogus seal* tells nothing


def is_assessing_heading(text: str, line: Span, tree: Tree, quotes: Sequence[int]) -> bool:
    """Whether a sentence alone in its line denies something, or calls it untrue; it need have no verb."""
    heading = text[slice(*line)]
    if not stands_alone(text, line) or heading.endswith("?") or max(quotes, default=-1) >= 0:
        return False
    if not FEWEST <= len(WORD.findall(heading)) <= MOST or _is_order(tree):
        return False
    return ASSESSED.search(heading) is not None or CALLED_HOAX.search(heading) is not None


def _is_order(tree: Tree) -> bool:
    """Whether the reader is told what to do: *Do not panic over ferry rumours*."""
    root = next((i for i in range(len(tree)) if tree.heads[i] == i), 0)
    return tree.tags[root] == BARE_VERB and tree.subject(root) is None
