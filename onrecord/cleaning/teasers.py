"""Lists of other stories: cards of one shape side by side, each a linked headline with little below it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from onrecord.cleaning.trees import text_of

_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_LISTS = ("div", "section", "ul", "ol")
_LEAST = 3  # cards
_LONGEST = 700  # characters of a card: a section of an article says more
_PARAGRAPHS = 2  # of a card: the beginning of its story, and a label
_BESIDE = 200  # characters of a card without a heading that are neither link nor time
_SENTENCE = re.compile(r"(?:\S+\s+){5,}\S+[.!?…。][\"”’»)]*$")


def is_teaser_list(element: Any) -> bool:
    """True where nearly all children are cards that lead to other stories."""
    children = [child for child in element if isinstance(child.tag, str)]
    if len(children) < _LEAST or not any(map(_is_card, children[:2])):
        return False
    shown = [child for child in children if text_of(child).strip()]
    cards = sum(map(_is_card, shown))
    return cards >= _LEAST and cards >= 0.8 * len(shown)


def listed_keys(tree: Any) -> frozenset[str]:
    """What the lists of other stories say, a key for each of their elements: no article of this page."""
    lists = (one for one in tree.iter(*_LISTS) if is_teaser_list(one))
    return frozenset(key_of(text_of(one)) for part in lists for one in part.iter()) - {""}


def key_of(text: str) -> str:
    """The words of a line, for comparing."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def _is_card(part: Any) -> bool:
    """True for one headline that is a link, a picture or a second link to the same place, and few words."""
    headings = [one for one in part.iter(*_HEADINGS) if text_of(one).strip()]
    if not headings and part.tag != "a":
        return _is_dated_link(part)
    if len(headings) != 1 or part.tag in _HEADINGS:
        return False
    address = _address_of(headings[0], part)
    if address is None or len(text_of(part)) > _LONGEST or len(list(part.iter("p"))) > _PARAGRAPHS:
        return False
    links = list(part.iter("a"))
    if part.tag == "a":
        return next(part.iter("img", "time", "picture"), None) is not None
    again = Counter(link.get("href") for link in links)[address] > 1
    has_picture = any(next(link.iter("img", "picture"), None) is not None for link in links)
    return again or has_picture or next(part.iter("time"), None) is not None


def _is_dated_link(part: Any) -> bool:
    """True for a headline that is a link, the time beside it, and no sentence: a card without a heading."""
    times = list(part.iter("time"))
    if len(times) != 1 or len(text_of(part)) > _LONGEST:
        return False
    links = [one for one in part.iter("a") if text_of(one).strip() and times[0] not in one.iter()]
    links = [one for one in links if times[0] not in one.iterancestors()]
    if not links or any((one.get("href") or "#").startswith("#") for one in links):
        return False
    apart = {id(one) for around in (*links, *times) for one in around.iter()}
    beside = [one.text for one in part.iter() if id(one) not in apart]
    beside += [one.tail for one in part.iter() if one is not part and id(one.getparent()) not in apart]
    words = [" ".join(text.split()) for text in beside if text and text.strip()]
    has_headline = any(len(text_of(one).split()) >= 2 for one in links)
    return has_headline and sum(map(len, words)) <= _BESIDE and not any(map(_SENTENCE.search, words))


def _address_of(heading: Any, part: Any) -> str | None:
    """Where the headline leads to another page; None where it is no link, or one within the page."""
    within = next(heading.iter("a"), None)
    around = next((one for one in heading.iterancestors("a") if part in (one, *one.iterancestors())), None)
    link = around if within is None else within
    address = None if link is None else (link.get("href") or "")
    return None if address is None or not address or address.startswith("#") else address
