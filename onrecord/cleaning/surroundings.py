"""Where a page's headline stands and its text begins: what is near them belongs to the article."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from onrecord.cleaning.blocks import HEADINGS
from onrecord.cleaning.bylines import line_of, names_of

# where a page shows the dates of other things: teasers, comments, its copyright, the day on which it is read
_ELSEWHERE = re.compile(
    r"related|comment|teaser|recommend|carousel|copyright|popular|trending|recirc|masthead|top-?bar|weather"
    r"|today|latest|disqus|replies|(?:^|[\s_-])(?:events?|calendar)(?:$|[\s_-])",
    re.IGNORECASE,
)
# where it may well show its own, close to the headline or under a label
_APART = re.compile(r"sidebar|footer", re.IGNORECASE)
_ABOVE, _BESIDE, _REACH = 8, 30, 150  # elements before and after the headline; further off is something else
_PARAGRAPH = 80  # characters: with the first such line begins the text, or the standfirst above it


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where the headline stands (-1 for none), and where the text begins or another article is named.

    ``around`` are the elements that hold the headline or the text.
    """

    order: Mapping[Any, int]
    headline: int
    text: int
    around: frozenset[Any]

    @staticmethod
    def of(tree: Any, title: str | None) -> Surroundings:
        """The page's headline is the one that says what its title says, where there are several."""
        order = {element: n for n, element in enumerate(tree.iter())}
        headline = _headline(tree, title or "")
        at = -1 if headline is None else order[headline]
        first = _first_paragraph([one for one in _long()(tree) if order[one] > at])
        anchors = [one for one in (headline, first) if one is not None]
        around = frozenset(held for one in anchors for held in (one, *one.iterancestors()))
        others = [order[one] for one in tree.iter(*HEADINGS) if headline is not None and _is_linked(one)]
        text = len(order) if first is None else order[first]
        return Surroundings(order, at, min([text, *(n for n in others if n > at)]), around)

    def are_of(self, element: Any, is_published: bool) -> bool:
        """True near the headline and above the text, or anywhere for what is called the day of publication.

        Never inside another article or a part of another name, unless that holds the headline or the text.
        """
        at, parts = self.order[element], [element, *element.iterancestors()]
        parts = parts[: next((n for n, one in enumerate(parts) if one in self.around), len(parts))]
        if any(_ELSEWHERE.search(names_of(one)) or one.tag in ("article", "form", "nav") for one in parts):
            return False
        if any(one.tag == "header" and self.order[one] < self.headline for one in parts):
            return False  # the day on which the page is read, above the headline
        if is_published:
            return True
        is_apart = any(one.tag in ("aside", "footer") or _APART.search(names_of(one)) for one in parts)
        reach = _BESIDE if is_apart else _REACH
        first = self.text - reach if self.headline < 0 else self.headline - _ABOVE
        return first <= at < self.text and (self.headline < 0 or at <= self.headline + reach)


def _headline(tree: Any, title: str) -> Any:
    """The heading of the first rank that says what the title says, or else the first that says anything."""
    heads = [h1 for h1 in islice(tree.iter("h1"), 20) if line_of(h1)]
    return next(
        (h1 for h1 in heads if line_of(h1) in title or (title and title in line_of(h1))),
        heads[0] if heads else None,
    )


def _is_linked(heading: Any) -> bool:
    """True for a heading that leads elsewhere, as those of other articles do."""
    return next(heading.iter("a"), None) is not None or any(one.tag == "a" for one in heading.iterancestors())


def _first_paragraph(long: Sequence[Any]) -> Any:
    """The first of two long paragraphs side by side; above it stands a standfirst, alone or twice."""
    once = list({line_of(one): one for one in reversed(long[:200])}.values())[::-1]
    parents = Counter(one.getparent() for one in once)
    return next((one for one in once if parents[one.getparent()] > 1), once[0] if once else None)


@functools.cache
def _long() -> Any:
    from lxml import etree

    hidden = " or ".join(f"self::{tag}" for tag in ("script", "style", "noscript", "template", "title", "a"))
    return etree.XPath(f"//*[text()[string-length(normalize-space(.)) > {_PARAGRAPH}]][not({hidden})]")
