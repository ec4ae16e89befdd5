"""Whole names for parts of them: who is a person, and which last or first name is whose."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence

from onrecord.english import countries, names, nouns
from onrecord.english.apposition import (
    APPOSITION,
    FIRMS_TOO,
    HEAD_OF_BODY,
    OFFICE_BEHIND_NAME,
    PERSONS_BEFORE,
    POSTMODIFIER,
    PROFESSION,
    SPOKE_BEFORE_NAME,
    WHO_BEHIND,
)
from onrecord.english.auxiliaries import QUESTION_OPENERS
from onrecord.english.function_words import GENITIVE_ENDINGS
from onrecord.english.given_names import is_given_name
from onrecord.english.name_forms import (
    ACRONYM,
    ARABIC_ARTICLES,
    COUNTED_BEFORE,
    COUNTED_BEHIND,
    GENERATION,
    GENITIVE_END,
    INITIALS,
    PARTICLE,
    PLACED_BEFORE,
    SAID_OF_SOMEBODY,
)
from onrecord.english.outlets import is_outlet
from onrecord.entities.mention import Mention

BARE_OFFICES = names.TITLES - FIRMS_TOO
OFFICES = names.TITLES | (names.ANONYMOUS & names.HUMANS)  # *one Orl Depot* is nobody
PERSONS = names.HUMANS | names.people(
    "title", "office", "anonymous", "group", "describing", "female", "male", "shared", "served", "citable"
)
NO_LAST_NAMES = nouns.DOCUMENTS | names.HUMANS - names.TITLES
NO_PERSONS = names.ORGANIZATIONS | names.organizations("region")


def persons_of(text: str, mentions: Sequence[Mention]) -> Counter[str]:
    """The full names that something shows to be a person's, with how often each stands."""
    alone = {m.name.casefold() for m in mentions if len(m.name.split()) == 1}
    things = _things_of(text, mentions)
    found: Counter[str] = Counter()
    for mention in mentions:
        parts = mention.name.split()
        if mention.is_heading or _opens_question(text, mention):
            continue
        if mention.kind == "person" and len(parts) >= 1 and (len(parts) > 1 or mention.titles):
            found[mention.name] += 1
        elif mention.kind == "" and 2 <= len(parts) <= 4 and parts[-1].casefold() not in countries.STATES:
            is_name = parts[-1].casefold() not in NO_LAST_NAMES and mention.name not in things
            last = last_name(mention.name)
            is_shortened = bool({last.casefold(), without_article(last)} & alone) and is_name
            found[mention.name] += is_shortened or _holds_office(text, mention)
    return +found


def _things_of(text: str, mentions: Sequence[Mention]) -> set[str]:
    """The names that some mention shows to be no person's, though their last word stands alone."""
    shown = {m.name for m in mentions if " " in m.name and _is_thing(text, m)}
    last = {m.name.casefold() for m in mentions if " " not in m.name and _is_thing(text, m)}
    return shown | {m.name for m in mentions if m.name.split()[-1].casefold() in last}


def _is_thing(text: str, mention: Mention) -> bool:
    """*a Lumeo Pad*, *the Lumeo Pad 4*, *in Port Nord*; *AI* and other capitals for a last name."""
    before = text[max(0, mention.span[0] - 12) : mention.span[0]]
    is_counted = COUNTED_BEFORE.search(before) is not None or COUNTED_BEHIND.match(text, mention.span[1])
    is_initials = INITIALS.search(mention.name) is not None
    return bool(is_counted) or is_initials or PLACED_BEFORE.search(before) is not None


def _opens_question(text: str, mention: Mention) -> bool:
    """*Will Sanders win?*: whether the first word of a name is the verb of a question."""
    end = re.search(r"[.!?\n]", text[mention.span[1] :])
    is_asked = end is not None and end[0] == "?"
    return is_asked and not mention.is_inside and mention.name.split()[0] in QUESTION_OPENERS


def _holds_office(text: str, mention: Mention) -> bool:
    """Whether an office stands before the name, or an age or what a person is behind it, or *said* before."""
    heads = HEAD_OF_BODY.search(text, max(0, mention.span[0] - 60), mention.span[0])
    if heads is not None and heads["title"].casefold() in names.TITLES and PARTICLE.search(mention.name):
        return True
    before = text[max(0, mention.span[0] - 30) : mention.span[0]].split()
    behind = text[mention.span[1] : mention.span[1] + 80]
    if before and before[-1].casefold().strip(",.") in OFFICES:
        return not before[-1].endswith(",") or behind.startswith(",")
    if before and PROFESSION.fullmatch(before[-1]) and before[-1] in names.HUMANS:
        return True  # *geologist Ann Bo*
    if before and before[-1] in SPOKE_BEFORE_NAME and before[-2:-1] not in PERSONS_BEFORE:
        return True  # *said Ann Bo*: bodies seldom stand behind their verb
    is_job = mention.name.split()[-1].casefold() in names.HUMANS  # *the Post’s Fact Checker*
    owner = GENITIVE_END.sub("", before[-1]) if before and not is_job else ""
    if owner and owner != before[-1] and is_outlet(owner, is_behind_the=True):
        return True  # *Forbes’ Imke Orsk*
    if owner and before[-1].endswith(GENITIVE_ENDINGS) and before[-1][:-2].casefold() in names.OUTLETS:
        return True  # *the Morning Post's Imke Orsk*
    office = OFFICE_BEHIND_NAME.match(behind)
    if office is not None and office["office"] in BARE_OFFICES:
        return True
    after = APPOSITION.match(behind)
    if after is None:
        return False
    if after["age"] or after[0].startswith(WHO_BEHIND):
        return True
    head = POSTMODIFIER.split(after[0])[0].split()[-1].casefold()
    if after["owner"]:
        return head in names.TITLES
    return head in PERSONS and head not in NO_PERSONS


def full_names(persons: Counter[str], small: Container[str] = ()) -> dict[str, str]:
    """For each last, first or shorter name the full name it stands for: the one met most, then first.

    No first word stands for a name that is one of the ``small``, the words of the text without a capital.
    """
    full: dict[str, str] = {}
    ranked = sorted((p for p in persons if len(p.split()) > 1), key=lambda p: -persons[p])
    longest = {name: _longest(name, ranked) for name in ranked}
    for name in ranked:
        full.setdefault(name.casefold(), longest[name])
    for name in ranked:
        for key in _endings(name):
            full.setdefault(key, longest[name])
    firsts = Counter(p.split()[0].casefold() for p in set(full.values()))
    for name in set(full.values()):
        first = name.split()[0]
        if firsts[first.casefold()] == 1 and (is_given_name(first) or first.casefold() not in small):
            full.setdefault(first.casefold(), name)
    return full


def _longest(name: str, ranked: Sequence[str]) -> str:
    """The name with a middle name or a part more, where the text gives that too; without what is glued on.

    *Prosecution Eva Orsk*, of a *Director of Public Prosecution Eva Orsk*, is the Eva Orsk of the same text.
    """
    if not is_given_name(name.split()[0]):
        cut = [p for p in ranked if name.endswith(f" {p}") and is_given_name(p.split()[0])]
        name = max(cut, key=len, default=name)
    longer = (p for p in ranked if _extends(p, name))
    return max(longer, key=lambda p: (len(p.split()), p == name), default=name)


def _endings(name: str) -> list[str]:
    """What may stand alone for a name: its last word, and that with those before: *von der heyde*.

    Of an Arabic one also the word without its article: *Tarmoz*, of *Karim al-Tarmoz*.
    """
    parts = GENERATION.sub("", name).split()
    ends = [" ".join(parts[first:]).casefold() for first in reversed(range(1, len(parts)))]
    return list(dict.fromkeys((*ends, without_article(parts[-1]))))


def last_name(name: str) -> str:
    """The last word of a name that is no number of a generation.

    >>> last_name("Emil P. Orsk Jr."), last_name("Wei Zhao")
    ('Orsk', 'Zhao')
    """
    return GENERATION.sub("", name).split()[-1]


def without_article(word: str) -> str:
    """A last name in small letters without the Arabic article before it.

    >>> without_article("al-Tarmoz"), without_article("Alba")
    ('tarmoz', 'alba')
    """
    lower = word.casefold()
    article = next((a for a in ARABIC_ARTICLES if lower.startswith(a)), "")
    return lower.removeprefix(article)


def namesakes_of(full: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """The full names that share a last name, by that name."""
    found: dict[str, set[str]] = {}
    for name in set(full.values()):
        found.setdefault(last_name(name).casefold(), set()).add(name)
    return {last: tuple(sorted(sharing)) for last, sharing in found.items() if len(sharing) > 1}


def _extends(longer: str, shorter: str) -> bool:
    """Whether one name is the other with a middle name or a part more, or with the given name before it."""
    a, b = longer.casefold().split(), shorter.casefold().split()
    if len(a) < len(b) or a[-1] != b[-1]:
        return False
    is_named = len(a) == len(b) + 1 > 2 and a[1:] == b and is_given_name(a[0])
    return a[0] == b[0] or is_named


def acronyms_of(text: str) -> dict[str, str]:
    """Short forms that the text puts in brackets after the long one."""
    found: dict[str, str] = {}
    for match in ACRONYM.finditer(text):
        parts = match["long"].split()
        capitals = [i for i, w in enumerate(parts) if w[0].isupper()]
        short = [c for c in match["short"] if c.isupper()]
        if len(short) >= 2 and [parts[i][0] for i in capitals[-len(short) :]] == short:
            found.setdefault(match["short"], " ".join(parts[capitals[-len(short)] :]))
    return found


def called_by_given_name(text: str, mentions: Sequence[Mention], full: Container[str]) -> set[str]:
    """The given names that always stand alone, behind one of which the text says *he* or *she*."""
    alone = {m.name for m in mentions if not m.kind and " " not in m.name and is_given_name(m.name)}
    placed = {m.name for m in mentions if PLACED_BEFORE.search(text, max(0, m.span[0] - 12), m.span[0])}
    free = {name for name in alone - placed if name.casefold() not in full}
    return {n.casefold() for n in free if re.search(rf"\b{re.escape(n)}{SAID_OF_SOMEBODY}", text)}
