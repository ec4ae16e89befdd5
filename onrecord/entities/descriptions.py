"""Whom *the actress*, *the utility*, *the 46-year-old* stand for: the one whom the text has called so."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from onrecord.english import names
from onrecord.english.apposition import (
    ANOTHER_ONE,
    CALLED_BEFORE,
    CALLED_BEHIND,
    OF_AGE,
    THINGS,
    TOLD_ANEW,
)
from onrecord.english.countries import is_people
from onrecord.english.function_words import DEFINITES
from onrecord.english.offices import NOT_TO_BE_NAMED
from onrecord.entities.discourse import Discourse, Speaker, by_name, may_be_person
from onrecord.entities.mention import Mention
from onrecord.entities.offices import is_person
from onrecord.entities.organization_names import is_place
from onrecord.text.quotations import is_quoted
from onrecord.types import Span

FIRMS = names.organizations("firm", "company") - names.organizations("general")
HUMANS = names.HUMANS | names.TITLES
NEAR = 900  # characters over which a reader carries what somebody was called
LEAD, REACH = 40, 120  # characters before and behind a name in which it is called something


def described(discourse: Discourse, span: Span, noun: str) -> Speaker | None:
    """The one name that was called so before a definite phrase; None where it was another, or nobody."""
    source = discourse.text[span[0] : span[1]]
    aged = OF_AGE.fullmatch(source)
    if aged is not None:
        return _only(discourse, _of_age(discourse, span[0], aged["age"]), is_human=True)
    first, *modifiers = source.split(",")[0].split()
    if first.casefold() not in DEFINITES or modifiers[-1:] != [noun] or ANOTHER_ONE & set(modifiers):
        return None
    is_any_firm = noun in FIRMS and len(modifiers) == 1
    if noun in THINGS or NOT_TO_BE_NAMED.match(discourse.text, span[1]):
        return None
    called = list(_called(discourse, span[0], FIRMS if is_any_firm else {noun}))
    if noun in names.ORGANIZATIONS:
        called = [m for m in called if not is_place(m.name)]  # *a stay in Lisbon, their school said*
    if not called or _is_another(discourse, called[-1], span[0], noun):
        return None
    found = _only(discourse, called, noun in HUMANS)
    is_told = _are_told(discourse, called[0], modifiers[:-1], span[0])
    return found if found is not None and is_told and is_named_last(discourse, found, span[0]) else None


def is_named_last(discourse: Discourse, speaker: Speaker, offset: int) -> bool:
    """Whether a name was the last of its kind before a place in the text, beside those in quotations."""
    is_of_person = speaker.kind == "person"
    for mention in reversed(discourse.known.within((max(0, offset - NEAR), offset))):
        if discourse.known.meant_by(mention) == speaker.name:
            return True
        is_like = _may_be_person(discourse, mention) if is_of_person else _may_be_body(discourse, mention)
        if is_like and not is_quoted(discourse.text, mention.span[0]):
            return False
    return False


def _may_be_person(discourse: Discourse, mention: Mention) -> bool:
    is_unknown = " " in mention.name and not (discourse.known.kind_of(mention.name) or mention.kind)
    return is_person(discourse.known, mention) or is_unknown


def _may_be_body(discourse: Discourse, mention: Mention) -> bool:
    is_place = is_people(mention.name) or mention.kind == "country"
    return not is_person(discourse.known, mention) and not is_place


def _only(discourse: Discourse, called: Iterable[Mention], is_human: bool) -> Speaker | None:
    """The speaker whom all these names stand for, if it is one."""
    found = {discourse.known.meant_by(mention): mention for mention in called}
    if len(found) != 1:
        return None
    speaker = by_name(discourse.known, next(iter(found.values())), "")
    if is_human and may_be_person(speaker):
        return replace(speaker, kind="person", is_kind_known=True)
    return None if is_human and speaker.kind != "person" else speaker


def _called(discourse: Discourse, offset: int, nouns: Iterable[str]) -> Iterable[Mention]:
    """The names before a place in the text that stand beside one of these nouns."""
    either = "|".join(map(re.escape, sorted(nouns)))
    behind, before = re.compile(CALLED_BEHIND % either), re.compile(CALLED_BEFORE % either)
    for mention in discourse.known.mentions:
        start, end = mention.span
        if end > offset:
            return
        if behind.match(discourse.text, end, offset) or before.search(
            discourse.text, max(0, start - LEAD), start
        ):
            yield mention


def _of_age(discourse: Discourse, offset: int, age: str) -> Iterable[Mention]:
    """The names before a place in the text that stand beside this age: *Ann Bo, 46,*."""
    for mention in discourse.known.mentions:
        if mention.span[1] > offset:
            return
        if discourse.text[mention.span[1] :].startswith(f", {age},"):
            yield mention


def _is_another(discourse: Discourse, called: Mention, offset: int, noun: str) -> bool:
    """Whether somebody else was called so since: *a second actress*, *another utility*."""
    anew = re.compile(TOLD_ANEW % re.escape(noun))
    since = called.span[1] + 2
    return any(
        not discourse.text[found.end() : found.end() + 2].strip()[:1].isupper()
        and not _is_beside(discourse, called, found.start())
        for found in anew.finditer(discourse.text, since, offset)
    )


def _is_beside(discourse: Discourse, called: Mention, start: int) -> bool:
    return start - called.span[1] < LEAD and "." not in discourse.text[called.span[1] : start]


def _are_told(discourse: Discourse, called: Mention, modifiers: list[str], offset: int) -> bool:
    """Whether what tells the phrase's noun apart stands beside the name too: *the Danish actress*."""
    beside = discourse.text[max(0, called.span[0] - LEAD) : min(called.span[1] + REACH, offset)].split()
    telling = (word for word in modifiers if word[0].isupper() or word in names.OFFICE_DETAILS)
    return all(word in beside for word in telling)
