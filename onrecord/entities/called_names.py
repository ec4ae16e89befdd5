"""The name beside what a body is called: *the Marren Post newspaper*, *a charity called Open Nets*."""

from __future__ import annotations

import re

from onrecord.english import names
from onrecord.english.apposition import CALLED_BY, CALLED_SO_BEHIND, INSIDE_MARKS, OF_RIVALS, SITE_OF
from onrecord.english.countries import AMERICA, is_people
from onrecord.english.function_words import DEFINITE_ARTICLE
from onrecord.entities.discourse import Discourse, Speaker, by_name
from onrecord.entities.mention import Mention
from onrecord.entities.offices import is_person
from onrecord.entities.organization_names import is_place

# What a body is called beside a name that is whole without it.
CALLED_SO = names.organizations("apposed")
# So too where a word tells what kind of it: *the Marsh terror group*, but *the Marsh group*.
QUALIFIED = names.organizations("general", "company")
NEWS = "news"
NOBODY = Speaker(None, "organization")


def beside_noun(discourse: Discourse, name: Mention, head: int, noun: str) -> Speaker | None:
    """Whom the name stands for, nobody for a place's, and None where the noun is part of the name."""
    between = discourse.text[name.span[1] : head].split()
    if len(between) > 2 or not all(word.islower() for word in between):
        return None
    if not between:
        is_whole = noun in CALLED_SO and name.kind in ("outlet", "organization")
        return by_name(discourse.known, name, "") if is_whole else None
    if noun not in CALLED_SO | QUALIFIED:
        return None
    is_news = between[-1] == NEWS and not is_place(name.name) and not is_person(discourse.known, name)
    return by_name(discourse.known, name, "") if is_news or _is_body(discourse, name) else NOBODY


def called_behind(discourse: Discourse, end: int, last: int) -> Speaker | None:
    """*a charity called Open Nets*, *the website of Nord Gas*: the name behind a noun."""
    text = discourse.text
    told = CALLED_SO_BEHIND.match(text, end, last + 1) or SITE_OF.match(text, end, last + 1)
    if told is None:
        return None
    near = discourse.known.within((told.end(), last + 1))
    name = next((m for m in near if m.span[0] - told.end() <= len(DEFINITE_ARTICLE) + 1), None)
    if name is not None:
        return by_name(discourse.known, name, "")
    named = INSIDE_MARKS.match(text, told.end(), last + 1)
    return Speaker(named[0], "organization") if told["mark"] and named is not None else None


def called_by_name(discourse: Discourse, offset: int, noun: str) -> Speaker | None:
    """*the campaign*, after *Lind’s campaign* or *the Lind campaign*: the one body so called by a name."""
    if noun in OF_RIVALS:
        return None
    behind = re.compile(CALLED_BY % re.escape(noun))
    before = (m for m in discourse.known.mentions if m.span[1] < offset)
    told = ((m, behind.match(discourse.text, m.span[1], offset)) for m in before)
    found = {discourse.known.meant_by(m): (m, t.end()) for m, t in told if t is not None}
    if len(found) != 1:
        return None
    name, end = next(iter(found.values()))
    is_nobodys = is_people(name.name) or (is_place(name.name) and name.name not in AMERICA)
    return None if is_nobodys else Speaker(discourse.text[name.span[0] : end], "organization")


def _is_body(discourse: Discourse, name: Mention) -> bool:
    """Whether anything but the noun beside it shows a name is a body's: not *the Geneva rights group*."""
    kind = name.kind or discourse.known.kind_of(name.name)
    return kind in ("outlet", "organization") and not is_place(name.name)
