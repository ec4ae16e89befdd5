"""Who speak together by their names: *Ann Bo and Carl Orl*, *two experts, Ann Bo, Carl Orl and Dan Lund*."""

from __future__ import annotations

from itertools import pairwise
from typing import cast

from onrecord.english import names
from onrecord.english.apposition import BEFORE_FIRST, BEHIND_LAST, BETWEEN_TWO, GENITIVE_BEHIND
from onrecord.english.conjunctions import COORDINATOR, JOINING
from onrecord.english.countries import is_people
from onrecord.english.given_names import is_given_name
from onrecord.english.name_forms import TOPIC_OF_OFFICE
from onrecord.english.noun_words import NO_PLURAL_ENDING, PLURAL_ENDING
from onrecord.entities.discourse import Discourse, Speaker, by_name
from onrecord.entities.mention import Mention
from onrecord.entities.offices import is_person
from onrecord.text.tags import NOUNS
from onrecord.text.trees import Tree
from onrecord.types import Span, SpeakerKind


def joint_speaker(discourse: Discourse, tree: Tree, span: Span, head: int) -> Speaker | None:
    """All whom a source names as speaking together, as one group; None where one alone speaks."""
    inside = [m for m in discourse.known.within((span[0], span[1] + 1)) if _is_somebody(discourse, m)]
    listed = next((found for m in inside if (found := _listed_from(discourse, inside, m))), [])
    if len(listed) < 2 or not _may_speak(discourse, tree, span, head, listed):
        return None
    kind = "organization" if TOPIC_OF_OFFICE.fullmatch(listed[0].name) else "group"
    return Speaker(_together(discourse, listed), cast(SpeakerKind, kind))


def joint_name(discourse: Discourse, span: Span, first: Mention) -> str:
    """The name of whoever stands here, with those who are named beside it: *a study by Bo and Orl*."""
    inside = discourse.known.within((span[0], span[1] + 1))
    return _together(discourse, _listed_from(discourse, inside, first) or [first])


def first_joined(discourse: Discourse, inside: list[Mention], last: Mention) -> Mention:
    """The first of the names that are joined to this one: *for Bo and Orl*."""
    before = (m for m in inside if m.span[1] < last.span[0])
    return next((m for m in before if last in _listed_from(discourse, inside, m)), last)


def _together(discourse: Discourse, listed: list[Mention]) -> str:
    """The names in one: *Ann Bo, Carl Orl and Dan Lund*; *Carl and Ida Lund* share their last one."""
    each = [by_name(discourse.known, mention, "").name or mention.name for mention in listed]
    for index, (one, other) in enumerate(pairwise(listed)):
        if " " not in one.name and is_given_name(one.name) and " " in other.name:
            each[index] = f"{one.name} {other.name.split()[-1]}"
    return each[0] if len(each) == 1 else JOINING.join((", ".join(each[:-1]), each[-1]))


def _listed_from(discourse: Discourse, inside: list[Mention], first: Mention) -> list[Mention]:
    """The names from this one on that commas and a last *and* join, or none."""
    listed = [first]
    while (behind := _joined_to(discourse, inside, listed[-1])) is not None:
        listed.append(behind)
    while len(listed) > 1 and COORDINATOR not in _between(discourse, *listed[-2:]).split():
        listed.pop()
    return listed if len(listed) > 1 and _are_alike(discourse, listed) else []


def _joined_to(discourse: Discourse, inside: list[Mention], one: Mention) -> Mention | None:
    """The next name that stands beside this one: of its kind, or else the first."""
    behind = [m for m in inside if m.span[0] > one.span[1] and _is_somebody(discourse, m)]
    beside = [m for m in behind if BETWEEN_TWO.fullmatch(_between(discourse, one, m))]
    alike = (m for m in beside if _may_be_person(discourse, m) == _may_be_person(discourse, one))
    return next(alike, None) or next(iter(beside), None)


def _may_be_person(discourse: Discourse, mention: Mention) -> bool:
    kind = discourse.known.kind_of(mention.name) or mention.kind
    return is_person(discourse.known, mention) or not kind


def _is_somebody(discourse: Discourse, mention: Mention) -> bool:
    """Whether a name is of somebody: no people's, no job's, nor only whose the next is: *Norrick's Radio*."""
    is_job = mention.name.casefold() in names.HUMANS and not mention.kind  # *Blogger and coder Ann Bo*
    is_owner = GENITIVE_BEHIND.match(discourse.text, mention.span[1]) is not None
    return not (is_owner or is_job or is_people(mention.name))


def _between(discourse: Discourse, one: Mention, other: Mention) -> str:
    return discourse.text[one.span[1] : other.span[0]]


def _are_alike(discourse: Discourse, listed: list[Mention]) -> bool:
    """Whether those whom only a comma joins are all persons, or none is: not *Ann Bo, Orl Gas head and …*."""
    are_persons = [_may_be_person(discourse, mention) for mention in listed]
    commas = [COORDINATOR not in _between(discourse, *two).split() for two in pairwise(listed)]
    return not any(commas) or len(set(are_persons)) == 1


def _may_speak(discourse: Discourse, tree: Tree, span: Span, head: int, listed: list[Mention]) -> bool:
    """Whether the phrase is of the names: they head it or tell of its plural, and nothing follows them."""
    first, last = listed[0], listed[-1]
    lead = discourse.text[span[0] : first.span[0]].split(",")
    is_head = first.span[0] <= tree.starts[head] < last.span[1] or tree.ends[head] + 1 == first.span[0]
    is_free = all(BEFORE_FIRST.fullmatch(part) for part in lead[-1:])
    is_told = is_head and len(lead) == 1
    is_closed = BEHIND_LAST.fullmatch(discourse.text[last.span[1] : span[1]]) is not None
    return is_free and is_closed and (is_told or _is_plural(tree, head))


def _is_plural(tree: Tree, word: int) -> bool:
    """*analysts*, *Sens.*"""
    lower = tree.lower[word].rstrip(".")
    return tree.tags[word] in NOUNS and lower.endswith(PLURAL_ENDING) and not lower.endswith(NO_PLURAL_ENDING)
