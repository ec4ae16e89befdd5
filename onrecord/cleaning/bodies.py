"""Which part of a page holds the article: where running text stands, and how sites name that place."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from onrecord.cleaning.holdings import is_paragraph_among_others, read_like_article
from onrecord.cleaning.readon import is_read_on
from onrecord.cleaning.teasers import is_teaser_list
from onrecord.cleaning.trees import own_texts
from onrecord.cleaning.zones import INVISIBLE, is_foreign, is_lightly_named

_LONG = 50  # characters of one text node: labels, names and menus are shorter, sentences seldom
_OUTSIDE = INVISIBLE | {"a"}
_WRAPS = 0.7  # an element with this share of the running text wraps the article, whatever its name says
_WITH_HEADLINE = 0.35  # the share that is enough beside the headline: comments may be longer than the article
_LISTS = frozenset({"div", "section", "ul", "ol"})
_PARTS = 30  # of one text under one name; more are a list of other things
_HOLDS = 0.65  # going down from the whole page ends where no child holds this share of the running text
# how sites name the place of the text, the place of the story, and the place of the page's content
_NAMES = (
    re.compile(
        r"(?:entry|article|art|post|page|text)[-_]*content|article_*-?body|body-text|post[-_]text|post-body|post-?entry"
        r"|post_inner_wrapper|article-?text|article__container|(?:^| )(?:post|entry)$",
        re.IGNORECASE,
    ),
    re.compile(
        r"^article |post-bodycopy|story-?content|(?:theme|blog|section|single)-content|single-post|main-column|wpb_text_column"
        r"|story-?body|field-body|fulltext|^(?:postarea|text|story|cell)$",
        re.IGNORECASE,
    ),
    re.compile(r"^content$|content[-_](?:main|body)|contentbody|main-?content|page-?content|^main", re.IGNORECASE),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RunningText:
    """How many characters of running text each element holds: all of it, and what no name makes foreign.

    ``mistaken`` are the tags and classes of parts that hold the article though a light word in them says otherwise.
    """

    whole: Mapping[Any, int]
    sound: Mapping[Any, int]
    mistaken: frozenset[tuple[str, str]] = frozenset()

    def wraps(self, element: Any, root: Any) -> bool:
        """True for an element whose name must be about something else, by what it holds.

        It holds nearly all text there is, or paragraphs of sentences that only a light name would put aside.
        """
        if self.whole.get(element, 0) > _WRAPS * self.whole.get(root, 1):
            return True
        is_mistaken = _called(element) in self.mistaken or is_paragraph_among_others(element)
        return (is_mistaken and is_lightly_named(element)) or is_read_on(element)


def running_text(tree: Any) -> RunningText:
    """The page's long stretches of text outside links and teasers, counted for each element around them."""
    stretches = _stretches(tree)
    whole = _counted(stretches)
    lists = {one for one in whole if one.tag in _LISTS and is_teaser_list(one)}
    if lists:
        stretches = [(length, around) for length, around in stretches if lists.isdisjoint(around)]
        whole = _counted(stretches)
    named = [element for element in whole if is_foreign(element)]
    mistaken = _mistaken(named, whole.get(tree, 0))
    held = RunningText(whole, {}, mistaken)
    foreign = {element for element in named if not held.wraps(element, tree)}
    sound = [(length, around) for length, around in stretches if foreign.isdisjoint(around)]
    return RunningText(whole, _counted(sound), mistaken)


def _stretches(tree: Any) -> list[tuple[int, list[Any]]]:
    """The length of each long text outside links, and the elements around it, the nearest first."""
    found = []
    for text, element in own_texts(tree, lambda text: len(text) > _LONG):
        length = len(text.strip())
        around = [element, *element.iterancestors()] if length > _LONG - 10 else []
        if around and not any(held.tag in _OUTSIDE for held in around):
            found.append((length, around))
    return found


def _counted(stretches: Sequence[tuple[int, list[Any]]]) -> dict[Any, int]:
    held: dict[Any, int] = {}
    for length, around in stretches:
        for element in around:
            held[element] = held.get(element, 0) + length
    return held


def _mistaken(named: Sequence[Any], n_running: int) -> frozenset[tuple[str, str]]:
    """The names, among those of foreign parts, whose parts together read like the article."""
    parts: dict[tuple[str, str], list[Any]] = {}
    for element in named:
        if is_lightly_named(element):
            parts.setdefault(_called(element), []).append(element)
    return frozenset(name for name, some in parts.items() if read_like_article(some, n_running))


def _called(element: Any) -> tuple[str, str]:
    return element.tag, element.get("class", "")


def body_of(tree: Any, text: RunningText) -> Any:
    """The element that holds the article: the best named one with half of the text, or the deepest."""
    ranks: list[list[Any]] = [[], [], [], [], []]
    for element in tree.iter("article", "div", "main", "section"):
        if element in text.sound:
            get = element.get
            rank = _rank(element.tag, get("class", ""), get("id", ""), get("itemprop") or get("role") or "")
            ranks[rank].append(element)
    for named in ranks[:4]:
        if named:
            most = max(text.sound[element] for element in named)
            best = next(element for element in named if text.sound[element] * 2 >= most)
            best = _around_all(best, named, text.sound)
            if text.sound[best] * 2 >= text.sound[tree]:
                return best
    return _deepest(tree, text.sound)


def _around_all(best: Any, named: Sequence[Any], sound: Mapping[Any, int]) -> Any:
    """What holds every part of the same name, where a page cuts its text into several; else the part itself.

    Parts of other articles, or with headlines of their own, are none of them.
    """
    around = [best, *best.iterancestors()]
    parts = [one for one in named if _called(one) == _called(best) and best.get("class")]
    others = [one for one in parts if one not in around and best not in one.iterancestors()]
    if not others or len(others) > _PARTS or 4 * sum(sound[one] for one in others) < sound[best]:
        return best
    common = next((held for held in around if all(held in one.iterancestors() for one in others)), best)
    between = [held for one in (best, *others) for held in _up_to(one, common)]
    are_whole = any(held.tag == "article" for held in between) or len(list(common.iter("h1"))) > 1
    return best if are_whole or common.tag in ("body", "html") else common


def _up_to(element: Any, end: Any) -> Iterator[Any]:
    for one in (element, *element.iterancestors()):
        if one is end:
            return
        yield one


def _deepest(tree: Any, sound: Mapping[Any, int]) -> Any:
    best = tree
    while (child := _narrower(best, sound)) is not None:
        best = child
    return best


def _narrower(element: Any, sound: Mapping[Any, int]) -> Any:
    """The child that holds most of the text; failing that, the one with the headline and a good part of it."""
    children = [child for child in element if child in sound]
    most = max(children, key=sound.__getitem__, default=None)
    if most is None or most.tag in ("p", "li", "span"):
        return None
    if sound[most] >= _HOLDS * sound[element]:
        return most
    good = (child for child in children if sound[child] > _WITH_HEADLINE * sound[element])
    return next((child for child in good if next(child.iter("h1"), None) is not None), None)


@functools.lru_cache(maxsize=20_000)
def _rank(tag: str, names: str, identity: str, role: str) -> int:
    """0 for the text's own place, 1 for <article>, 2 for the story's, 3 for the content's, 4 for any other."""
    names, identity = names[:1000], identity[:1000]
    text, story, content = (bool(name.search(names) or name.search(identity)) for name in _NAMES)
    if role == "articleBody" or text:
        return 0
    if tag == "article":
        return 1
    if role == "article" or story or identity == "article":
        return 2
    return 3 if tag == "main" or role == "main" or content else 4
