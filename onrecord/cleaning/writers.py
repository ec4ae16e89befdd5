"""Who wrote an article, where only its markup says so: names beside the headline, and nobody else.

Whoever is named elsewhere, in teasers, comments, footers, credits and links to topics or to people, is
somebody whom the article or another one is about.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, takewhile
from typing import Any

from onrecord.cleaning.bylines import clean_names, line_of, names_of, pieces_of
from onrecord.cleaning.named_others import is_card, is_credit, is_linked_card, is_of_others, is_speech
from onrecord.cleaning.shownnames import (
    AUTHOR_LINK,
    is_day,
    is_full_name,
    leads_to_writer,
    names_beside_day,
    names_shown,
    without_days,
)
from onrecord.cleaning.surroundings import PARAGRAPH, Surroundings
from onrecord.cleaning.trees import own_texts

_TOPIC = re.compile(r"tag|topic|keyword|categor|kicker|about|mention", re.IGNORECASE)
_BYLINE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:byline|author|auteur|autor|writer)(?:[\s_-]*(?:name|link|names))?(?:$|[\s_-])", re.I
)
_BYLINE = re.compile(
    r"(?:(?:article\s+)?written|posted|reported|words|story|text)\s+by\s*:?\s+|by\s*:?\s+|authors?\s*:\s*",
    re.IGNORECASE,
)
_WRITTEN = re.compile(r"(?:(?:article|story|post|text)\s+)?written\s+by\b", re.IGNORECASE)
_FIRST = re.compile(r"\s*[abprstwABPRSTW]")  # letters with which such a line begins
_MOST = 40  # candidates of a kind: further down stand others
_SHORT = 80  # characters of a name or a day that stands alone
_CARD_DEEP = 5  # elements around a line within which a card would be
_LINES = 5  # of a part that holds a day and who wrote


_Candidate = tuple[Any, tuple[str, ...], tuple[int, int]]
_Places = tuple[tuple[Callable[[Any], Iterable[Any]], Callable[[Any], tuple[str, ...]], tuple[int, int]], ...]


def marked_writers(tree: Any) -> tuple[str, ...]:
    """The names in the first element, wherever it stands, that is marked or called a byline."""
    return _first_names(_marked(tree)) or _first_names(_classed(tree))


def line_writers(tree: Any) -> tuple[str, ...]:
    """The names in the first line, wherever it stands, that says *by* and names people, and nothing else."""
    sound = (one for one in _lines(tree) if not is_of_others(one))
    return next((names for one in sound if (names := _named_in(one))), ())


def shown_writers(tree: Any, title: str | None) -> tuple[str, ...]:
    """The names beside the headline in what is marked or called a byline, leads to writers, or says *by*."""
    kinds = (_PLACES, _BARE_PLACES)
    beside = (
        names for places in kinds if (names := _named_beside(list(_candidates(tree, places)), tree, title))
    )
    return next(beside, ()) or _signed_writers(tree)


def _named_beside(found: Sequence[_Candidate], tree: Any, title: str | None) -> tuple[str, ...]:
    """The names of the first candidate that stands beside the headline."""
    if not found:
        return ()
    long = own_texts(tree, lambda text: len(text) > PARAGRAPH)
    places = Surroundings.of(tree, title, long, {one for one, _, _ in found})
    others = (one for one in found if one[1] != (title,))  # whose name is the headline, it is about
    return next((names for one, names, reach in others if _is_beside(one, places, reach)), ())


def _signed_writers(tree: Any) -> tuple[str, ...]:
    """Whoever a line that says *written by* names, wherever it stands, where the page has one such name.

    Their name leads to a writer's page, or begins what stands below: a film has its writer, too.
    """
    lines = (
        one
        for one in islice(_lines(tree), 5 * _MOST)
        if _WRITTEN.match(line_of(one)) and not is_of_others(one)
    )
    found = [(one, names) for one in islice(lines, _MOST) if (names := _named_in(one))]
    if len({names for _, names in found}) != 1:
        return ()
    one, names = found[0]
    is_told = any(map(leads_to_writer, one.iter("a"))) or _below(one).startswith(f"{names[0]} ")
    around = islice(takewhile(lambda held: held.tag not in ("main", "body"), one.iterancestors()), _CARD_DEEP)
    return names if is_told and not any(map(is_card, around)) else ()


def _below(element: Any) -> str:
    """The line of the next part that shows something."""
    return next((line for one in element.itersiblings() if (line := line_of(one))), "")


def _candidates(tree: Any, places: _Places) -> Iterator[_Candidate]:
    """Elements that name writers, the surest first, with the names and how far off they may stand."""
    for found, read, reach in places:
        for one in islice(found(tree), _MOST):
            names = () if is_of_others(one) else read(one)
            if names and not is_credit(one, names[0]):
                yield one, names, reach


def _marked(tree: Any) -> Iterator[Any]:
    return (one for one in tree.iter() if "author" in (one.get("rel"), one.get("itemprop")))


def _classed(tree: Any) -> Iterator[Any]:
    for element in tree.iter("a", "span", "p", "div", "address", "aside", "h4", "h5", "strong"):
        if _is_byline_class(element.get("class") or ""):
            yield element


@functools.lru_cache(maxsize=20_000)
def _is_byline_class(names: str) -> bool:
    return bool(names) and _BYLINE_CLASS.search(names) is not None


def _linked(tree: Any) -> Iterator[Any]:
    """Links to the pages of writers; none to a person, of whom the article may be."""
    return (a for a in tree.iter("a") if AUTHOR_LINK.search(a.get("href") or ""))


def _lines(tree: Any) -> Iterator[Any]:
    for element in tree.iter("p", "span", "div", "h3", "h4", "h5", "li", "em", "a"):
        text = element.text
        if not text or not _FIRST.match(text):
            continue
        is_line = len(element) <= 3 and _BYLINE.match(text.strip() + " ")
        if is_line and not any(one.tag in ("nav", "footer") for one in element.iterancestors()):
            yield element


def _dated(tree: Any) -> Iterator[Any]:
    """The smallest part around a day that shows something else too, a line for each."""
    days = (one for one in _year_texts()(tree) if is_day(str(one)))
    for day in islice(days, _MOST):
        one = day.getparent() if day.is_text else day.getparent().getparent()
        around = () if one is None else (one, *islice(one.iterancestors(), 3))
        part = next((held for held in around if _shows_more(pieces_of(held))), None)
        if part is not None and len(pieces_of(part)) <= _LINES:
            yield part


@functools.cache
def _year_texts() -> Any:
    from lxml import etree

    return etree.XPath(
        f"descendant::text()[string-length(.) < {_SHORT} and (contains(., '20') or contains(., '19'))]"
    )


def _shows_more(pieces: Sequence[str]) -> bool:
    """True where a piece has letters and no figures: the day is not alone."""
    return any(any(map(str.isalpha, one)) and not any(map(str.isdigit, one)) for one in pieces)


def _named_beside_day(element: Any) -> tuple[str, ...]:
    """The names beside the day, where nothing else stands there and no link but to a writer's page."""
    links = (link for link in element.iter("a") if line_of(link))
    return names_beside_day(pieces_of(element)) if all(map(leads_to_writer, links)) else ()


def _repeated(tree: Any) -> Iterator[Any]:
    """Lines that are nothing but a name which a link to a writer's page shows elsewhere."""
    links = islice(_linked(tree), _MOST)
    names = {piece for link in links for piece in pieces_of(link) if is_full_name(piece)}
    lines = own_texts(tree, lambda text: len(text) < _SHORT and text.strip() in names) if names else ()
    return (one for _, one in lines if line_of(one) in names and next(one.iterancestors("a"), None) is None)


def _is_beside(element: Any, places: Surroundings, reach: tuple[int, int]) -> bool:
    """True near the headline, outside cards of other stories and what is about topics."""
    if not places.is_beside(element, *reach):
        return False
    apart = [one for one in (element, *element.iterancestors()) if one not in places.around]
    if any(_TOPIC.search(names_of(one)) and not _BYLINE_CLASS.search(names_of(one)) for one in apart[:3]):
        return False
    if any(is_card(one) or is_speech(one) for one in apart[1:]):
        return False
    return not (places.is_above(element) and any(map(is_linked_card, apart[1:4])))


def _first_names(elements: Iterable[Any]) -> tuple[str, ...]:
    sound = [one for one in islice(elements, 12) if not is_of_others(one)][:6]
    return next((names for one in sound if (names := names_shown(one))), ())


def _named_in(element: Any) -> tuple[str, ...]:
    line = without_days(element) if len(line_of(element)) <= 120 else ""
    by = _BYLINE.match(line)
    names = clean_names([line[by.end() :]]) if by is not None and len(line) <= 100 else ()
    return names if names and all(map(is_full_name, names)) else ()


# how many elements above the headline and below the beginning of the text each may stand: a standfirst may be
# taken for the text, and what is only called a line or a link may be another's there
_PLACES: _Places = (
    (_marked, names_shown, (30, 20)),
    (_classed, names_shown, (30, 20)),
    (_linked, names_shown, (8, 1)),
    (_lines, _named_in, (8, 1)),
)
# names that no word calls writers', asked where nobody else is named
_BARE_PLACES: _Places = ((_dated, _named_beside_day, (8, 1)), (_repeated, names_shown, (0, 1)))
