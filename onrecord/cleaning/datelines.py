"""The day that a page shows beside its headline: when it was published, and when it was last changed."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from onrecord.cleaning.announcements import is_held
from onrecord.cleaning.bylines import line_of, names_of
from onrecord.cleaning.daylines import DayLine, are_labels, day_lines, label_in, names_an_hour
from onrecord.cleaning.pagenames import is_of_other_thing
from onrecord.cleaning.siteheads import is_in_article, is_todays
from onrecord.cleaning.surroundings import PARAGRAPH, Surroundings
from onrecord.cleaning.trees import own_texts
from onrecord.dates import written_date

_SHOWN = frozenset(
    re.findall(r"\w+", "a address b dd div em h2 h3 h4 h5 h6 i li p small span strong td time")
)
_SENTENCES = frozenset(
    {"p", "li", "td", "dd", "blockquote", "a"}
)  # what else stands in them must be labels too
_LONGEST = 400  # characters; a longer text is no line with a day
_MOST = 300  # such lines: a page with more is a list
_DATE_CLASS = re.compile(r"date|publish|posted|time|byline|meta\b|post-info|entry-info", re.IGNORECASE)
_WRITER_CLASS = re.compile(r"author|byline|writer|contributor", re.IGNORECASE)


class ShownDates(NamedTuple):
    """The days of publication, in a time element and in any line, and the day of the last change."""

    declared: str | None = None
    published: str | None = None
    changed: str | None = None


class _Shown(NamedTuple):
    """A day beside the headline: what it is called, and whether it stands where machines or names say so.

    ``is_outside`` is true above the headline and outside the main part: there it may be of the day of reading.
    """

    day: str
    is_published: bool
    is_change: bool
    is_declared: bool
    is_marked: bool
    is_outside: bool


def shown_dates(
    tree: Any, language: str | None, names: Sequence[str], title: str | None, last_day: str | None = None
) -> ShownDates:
    """What stands beside the headline as a line of its own; ``names`` are those that such a line may hold.

    Never a day in a sentence, under a label of something else, of a comment or of another article, nor one of
    publication after ``last_day``.
    """
    candidates = _candidates(tree, language, names, title)
    found = sorted(
        (one for one in candidates if last_day is None or one.is_change or one.day[:10] <= last_day),
        key=lambda one: (not one.is_published, one.is_outside, not one.is_marked),
    )
    published = [one for one in found if not one.is_change]
    return ShownDates(
        next((one.day for one in published if one.is_declared), None),
        next((one.day for one in published), None),
        next((one.day for one in found if one.is_change), None),
    )


def _candidates(tree: Any, language: str | None, names: Sequence[str], title: str | None) -> Iterator[_Shown]:
    texts = list(own_texts(tree, lambda text: len(text) > PARAGRAPH or _may_hold_year(text)))
    dated = {one for text, one in texts if one.tag in _SHOWN and _may_hold_year(text)}
    dated |= {time for time in tree.iter("time") if "datetime" in time.attrib}
    if not dated:
        return
    page = Surroundings.of(tree, title, texts, dated)
    for element in sorted(dated, key=page.order.__getitem__)[:_MOST]:
        days = _days(element, language, names)
        if not days or is_of_other_thing(element) or not _stands_alone(element, names, page):
            continue
        is_published, is_change = label_in(f"{_before(element)} {_words_of_names(element)}")
        is_marked = element.tag == "time" or _DATE_CLASS.search(names_of(element)) is not None
        for one in days:
            shown = _Shown(
                one.day,
                one.is_published or is_published,
                one.is_change or (is_change and not one.is_published),
                element.tag == "time",
                is_marked,
                page.is_above(element) and not is_in_article(element),
            )
            if page.are_of(element, shown.is_published) and not _is_of_other_day(element, shown, page):
                yield shown


def _is_of_other_day(element: Any, shown: _Shown, page: Surroundings) -> bool:
    """True for a day that nothing calls the page's, and that looks like an event's or like today's."""
    if shown.is_published or shown.is_change:
        return False
    line = line_of(element)
    if (element.tag == "time" and names_an_hour(line)) or is_held(element, page.around):
        return True
    return page.is_above(element) and is_todays(element, line, page.around)


def _may_hold_year(text: str) -> bool:
    return len(text) < _LONGEST and ("20" in text or "19" in text)


# -- what the element says ---------------------------------------------------------------------


def _days(element: Any, language: str | None, names: Sequence[str]) -> Sequence[DayLine]:
    """The days that the element names: for machines where it does, else in its line."""
    line = line_of(element)
    shown = day_lines(f"By {line}" if _is_byline(element) else line, language, names)
    machine = _machine_day(element)
    if machine is None or (shown and len(machine) == len(shown[0].day)):
        return shown
    return [DayLine(machine, *label_in(line))]


def _machine_day(element: Any) -> str | None:
    return written_date(element.get("datetime") or "") if element.tag == "time" else None


def _stands_alone(element: Any, names: Sequence[str], page: Surroundings) -> bool:
    """True where nothing around the date makes it part of a sentence, or the date of something else."""
    before = _before(element)
    if before.rstrip().endswith(":") and not are_labels(before, names):
        return False
    for one in islice((element, *element.iterancestors()), 5):
        if one in page.around:
            return True  # a table of layout, or a link around the headline
        if one.tag in ("td", "dd") and not _is_labelled(one, names):
            return False
        if one.tag in _SENTENCES and one is not element and not _holds_nothing_else(one, element, names):
            return False
    return True


def _holds_nothing_else(around: Any, element: Any, names: Sequence[str]) -> bool:
    line, own = line_of(around), line_of(element)
    rest = line.replace(own, " ", 1)
    rest = f"By {rest}" if _is_byline(around) else rest
    return len(rest) < 120 and (are_labels(rest, names) or bool(day_lines(rest, None, names)))


def _is_labelled(cell: Any, names: Sequence[str]) -> bool:
    """True for a cell whose row says that it is about the page: *Published*, *Date*; or says nothing."""
    before = cell.getprevious()
    return before is None or are_labels(line_of(before), names)


def _before(element: Any) -> str:
    """The words just before it, as far as they stand in one line with it: a label in an element of its own."""
    parent = element.getparent()
    if parent is None or len(parent) > 8:
        return ""
    around = line_of(parent)
    return around.partition(line_of(element) or around)[0] if len(around) < 200 else ""


def _words_of_names(element: Any) -> str:
    """What the element and the one around it are called, as words: *post-date updated*."""
    parent = element.getparent()
    names = names_of(element) + (" " + names_of(parent) if parent is not None and len(parent) < 6 else "")
    return " ".join(re.findall(r"[A-Z]?[a-z]+", names)).lower()


def _is_byline(element: Any) -> bool:
    parent = element.getparent()
    names = names_of(element) + ("" if parent is None else " " + names_of(parent))
    return _WRITER_CLASS.search(names) is not None
