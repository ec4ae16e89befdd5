"""What a page is called and where it lies: what another part of it must agree with to be about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from onrecord.cleaning.bylines import line_of
from onrecord.urls import is_url, url_key

_SAME = 0.6  # of the shorter title's words: headlines are told in other words for search engines
_OTHER = 0.25
_TITLES = frozenset({"og:title", "twitter:title", "headline"})
# things that have days of their own and are no page's article
_OTHER_THING = re.compile(
    r"(?:Comment|UserComments|\w*Object|\w*Event|\w*Review|Answer|Question|\w*Posting|Product|Offer|\w*Rating|Clip)/?$"
)


@dataclass(frozen=True, slots=True)
class PageNames:
    """The keys of a page's addresses, and the words of each of its titles."""

    keys: frozenset[str]
    titles: tuple[frozenset[str], ...]

    @staticmethod
    def of(tree: Any, url: str | None) -> PageNames:
        """What its head and its headings of the first rank say."""
        links = (
            one.get("href") for one in tree.iter("link") if (one.get("rel") or "").lower() == "canonical"
        )
        metas = [
            (one.get("property") or one.get("name") or "", one.get("content")) for one in tree.iter("meta")
        ]
        addresses = [url, *links, *(said for name, said in metas if name.lower() == "og:url")]
        heads = [*map(line_of, islice(tree.iter("h1", "title"), 20))]
        heads += [said for name, said in metas if said and name.lower() in _TITLES]
        keys = frozenset(url_key(one) for one in addresses if one and is_url(one))
        return PageNames(keys, tuple(words for words in map(_words, heads) if words))

    def agree(self, addresses: Sequence[str], titles: Sequence[str]) -> bool | None:
        """True where an address or a title is the page's, False where both are another's; None if unknown."""
        named = {url_key(one) for one in addresses if is_url(one)}
        likeness = [_likeness(_words(title), own) for title in titles for own in self.titles]
        if named & self.keys or max(likeness, default=0) >= _SAME:
            return True
        if not likeness:
            return None
        is_elsewhere = bool(named and self.keys)
        return False if is_elsewhere or max(likeness) < _OTHER else None


def is_of_other_thing(element: Any) -> bool:
    """True inside what microdata declares a comment, a picture or another thing with a day of its own."""
    for one in element.iterancestors():
        if (kind := one.get("itemtype")) is not None:
            return _OTHER_THING.search(kind.strip()) is not None and not kind.strip("/ ").endswith(
                "BlogPosting"
            )
    return False


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))
