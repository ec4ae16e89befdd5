"""Where a page's headline stands and its text begins: what is near them belongs to the article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import islice
from typing import Any

from onrecord.cleaning.bylines import line_of, names_of
from onrecord.cleaning.pageblocks import HEADINGS
from onrecord.cleaning.siteheads import is_logo, is_site_head, is_weekday_alone

# where a page shows the dates of other things: teasers, comments, its copyright, the day on which it is read
_ELSEWHERE = re.compile(
    r"related|comment|teaser|recommend|carousel|copyright|popular|trending|recirc|masthead|top-?bar|weather"
    r"|today|latest|disqus|replies|current-?_?date|date-?_?now|(?:^|[\s_-])event(?-i:Date|Time|Info|Details?|Box|Meta|Card)"
    r"|(?:^|[\s_-])(?:events?|calendar|gigs?|fixtures?|venue|showtimes?|tickets?)(?:$|[\s_-])",
    re.IGNORECASE,
)
# where it may well show its own, close to the headline or under a label
_APART = re.compile(r"sidebar|footer", re.IGNORECASE)
_ABOVE, _BESIDE, _REACH = 8, 30, 150  # elements before and after the headline; further off is something else
_OTHER_PARTS = frozenset({"article", "form", "nav", "header", "footer"})  # without the headline or the text
_DEEP = 20  # elements around a day in which the head of the site is looked for
PARAGRAPH = 80  # characters: with the first such line begins the text, or the standfirst above it
_NEVER_ONE = frozenset({"script", "style", "noscript", "template", "title", "a"})


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
    def of(
        tree: Any, title: str | None, texts: Iterable[tuple[str, Any]], elements: Set[Any]
    ) -> Surroundings:
        """What is around these elements; ``texts`` are its long ones, each with the element it stands in.

        Its headline is the one that says what its title says, where there are several.
        """
        headline, headings = _headline(tree, title or ""), [*tree.iter(*HEADINGS)]
        long = {one for text, one in texts if one.tag not in _NEVER_ONE and _is_long(text)}
        order = _order(tree, {*elements, *long, *headings, *tree.iter("header")})
        at = -1 if headline is None else order[headline]
        first = _first_paragraph([one for one in sorted(long, key=order.__getitem__) if order[one] > at])
        anchors = [one for one in (headline, first) if one is not None]
        around = frozenset(held for one in anchors for held in (one, *one.iterancestors()))
        others = [order[one] for one in headings if headline is not None and _is_linked(one)]
        text = sum(1 for _ in tree.iter()) if first is None else order[first]
        return Surroundings(order, at, min([text, *(n for n in others if n > at)]), around)

    def are_of(self, element: Any, is_published: bool) -> bool:
        """True near the headline and above the text, or anywhere for what is called the day of publication.

        Never inside another article or a part of another name, unless that holds the headline or the text.
        """
        at, parts = self.order[element], [element, *element.iterancestors()]
        parts = parts[: next((n for n, one in enumerate(parts) if one in self.around), len(parts))]
        if any(_ELSEWHERE.search(names_of(one)) or one.tag in ("article", "form", "nav") for one in parts):
            return False
        if is_published:
            return True
        if self._is_in_site_head(element, parts):
            return False  # the day on which the page is read
        is_apart = any(one.tag in ("aside", "footer") or _APART.search(names_of(one)) for one in parts)
        reach = _BESIDE if is_apart else _REACH
        first = self.text - reach if self.headline < 0 else self.headline - _ABOVE
        return first <= at < self.text and (self.headline < 0 or at <= self.headline + reach)

    def is_beside(self, element: Any, above: int, below: int) -> bool:
        """True from so many elements above the headline to so many below the beginning of the text.

        Never inside another article or a part of another name, unless that holds the headline or the text.
        """
        at, parts = self.order[element], [element, *element.iterancestors()]
        parts = parts[: next((n for n, one in enumerate(parts) if one in self.around), len(parts))]
        if any(_ELSEWHERE.search(names_of(one)) or one.tag in _OTHER_PARTS for one in parts):
            return False
        first = self.text - _REACH if self.headline < 0 else self.headline - above
        return first <= at < self.text + below and (self.headline < 0 or at <= self.headline + _REACH)

    def is_above(self, element: Any) -> bool:
        """True for what stands above the headline, where there is one."""
        return self.order[element] < self.headline

    def _is_in_site_head(self, element: Any, parts: Sequence[Any]) -> bool:
        """True in a header above the headline, and in a site's head, also where that holds the headline.

        Below the headline there, only a bare day with its weekday is today's.
        """
        if any(one.tag == "header" and self.order[one] < self.headline for one in parts):
            return True
        is_below = -1 < self.headline < self.order[element]
        if is_below and (element.tag == "time" or not is_weekday_alone(line_of(element))):
            return False
        return any(is_site_head(one) for one in islice(element.iterancestors(), _DEEP))


def _order(tree: Any, elements: Set[Any]) -> dict[Any, int]:
    """How many elements of the page come before each of these."""
    return {one: n for n, one in enumerate(tree.iter()) if one in elements}


def _headline(tree: Any, title: str) -> Any:
    """The heading of the first rank that says what the title says, or else the first that says anything.

    The name of the site is none; one of a lower rank is where it says what the title says.
    """
    heads = [h1 for h1 in islice(tree.iter("h1"), 20) if line_of(h1) and not is_logo(h1)]
    said = next((h1 for h1 in heads if line_of(h1) in title or (title and title in line_of(h1))), None)
    if said is not None or heads:
        return heads[0] if said is None else said
    return next((one for one in islice(tree.iter("h2", "h3"), 50) if line_of(one) == title), None)


def _is_linked(heading: Any) -> bool:
    """True for a heading that leads elsewhere, as those of other articles do."""
    within, around = next(heading.iter("a"), None), next(heading.iterancestors("a"), None)
    return within is not None or around is not None


def _first_paragraph(long: Sequence[Any]) -> Any:
    """The first of two long paragraphs side by side; above it stands a standfirst, alone or twice."""
    once = list({line_of(one): one for one in reversed(long[:200])}.values())[::-1]
    parents = Counter(one.getparent() for one in once)
    return next((one for one in once if parents[one.getparent()] > 1), once[0] if once else None)


def _is_long(text: str) -> bool:
    return len(text) > PARAGRAPH and len(" ".join(text.split())) > PARAGRAPH
