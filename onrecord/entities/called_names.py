"""The name beside what a body is called: *the Marren Post newspaper*, *the Marsh terror group*."""

from __future__ import annotations

from onrecord.english import names
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


def _is_body(discourse: Discourse, name: Mention) -> bool:
    """Whether anything but the noun beside it shows a name is a body's: not *the Geneva rights group*."""
    kind = name.kind or discourse.known.kind_of(name.name)
    return kind in ("outlet", "organization") and not is_place(name.name)
