"""What a run of capitalised words names: titles and jobs before it, the name itself, its kind."""

from __future__ import annotations

import re

from onrecord.english import countries, names
from onrecord.english.given_names import is_given_name
from onrecord.english.name_forms import (
    ARABIC_ARTICLES,
    BASED_ENDING,
    BODIES_IN_CAPITALS,
    CONTRACTED,
    GENERATIONS,
    GENITIVE_END,
    GENITIVE_INSIDE,
    HONORIFICS,
    INITIALS,
    NAME_LINKS,
    NO_PERSONS,
    OFFICE_OF_RANK,
    OUTLET_LEADS,
    PARTICIPLE,
    RANKLESS,
    STARTERS,
)
from onrecord.english.prepositions import GENITIVE_PREPOSITION
from onrecord.entities.mention import Mention
from onrecord.entities.titled_names import (
    MOST_PARTS,
    OUTLET_ENDS,
    TITLE_WORDS,
    after_titles,
    bare,
    is_body_word,
    is_institution,
)

FOUNDERS = names.organizations("founder")  # *Michael Bloomberg* is no outlet
DESCRIBING = names.DESCRIBING | (names.people("partisan") - names.TITLES)
OFFICES = names.people("office")


def pieces(run: str, start: int) -> list[tuple[str, int]]:
    """A run cut behind each genitive, *Ukraine’s HUR* names two; but *Attorney’s Office* is one."""
    found, here = [], 0
    for match in GENITIVE_INSIDE.finditer(run):
        if not _owns_office(run[here : match.start()], run[match.end() :]):
            found.append((run[here : match.end()].rstrip(), start + here))
            here = match.end()
    found.append((run[here:], start + here))
    return [(p, o) for p, o in found if p]


def _owns_office(owner: str, owned: str) -> bool:
    """Whether a noun for persons and what they have are one name: *Women’s Hospital*, *Chiefs’ Council*."""
    last = owner.split()[-1].casefold() if owner.split() else ""
    is_noun = last in names.TITLES | names.HUMANS | names.GROUPS
    is_paper = len(owned.split()) == 1 and bare(owned) in OUTLET_ENDS  # *the People’s Daily*
    return is_noun and (is_paper or any(is_institution(word) for word in owned.split()[:3]))


def without_openers(run: str) -> str:
    """The run without words that open a sentence or tell the day: *On Monday Le Monde*."""
    first, _, rest = run.partition(" ")
    return without_openers(rest) if rest and _opens(first) else run


def _opens(word: str) -> bool:
    """Whether a word with a capital only opens its sentence: *When*, *I’m*, *Monday*; *WHO* is a body."""
    if word in BODIES_IN_CAPITALS:
        return False
    return word.casefold().strip(".,’'") in STARTERS or CONTRACTED.fullmatch(word) is not None


def is_doing(word: str) -> bool:
    """Whether a word may be a participle: *Attacking*; no given name, as *Sterling* is."""
    return PARTICIPLE.fullmatch(word) is not None and not is_given_name(word)


def read_name(run: str, start: int, opens: bool) -> Mention | None:
    """The name in a run of capitalised words, or None when there is none."""
    if run.casefold().replace(".", "") in countries.STATE_PHRASES:
        return Mention((start, start + len(run)), run, "country", (), not opens)
    parts = [(m.group(), m.start()) for m in re.finditer(r"\S+", run)]
    while parts and _opens(parts[0][0]):
        parts.pop(0)
        opens = False  # *The Norrick poll*: only its first word opens a sentence
    rest = run[parts[0][1] :] if parts else ""
    if OFFICE_OF_RANK.match(rest) and bare(parts[-1][0]) in TITLE_WORDS:
        return Mention((start + parts[0][1], start + len(run)), rest, "organization", (), not opens)
    titles, parts = after_titles(parts)
    while parts and parts[0][0][0].islower() and not parts[0][0].startswith(ARABIC_ARTICLES):
        parts.pop(0)
    if not parts or _is_only_office(titles, parts):
        return None
    if len(parts) > 1 and bare(parts[-1][0]) in DESCRIBING:
        return None
    whole = [p for i, p in enumerate(parts) if i or not p[0].endswith(BASED_ENDING)]
    parts = _before_place(whole, bool(titles))
    if not parts:
        return None
    begin = parts[0][1]
    name = run[begin : parts[-1][1] + len(parts[-1][0])]
    name = name if name.endswith(GENERATIONS) else GENITIVE_END.sub("", name.rstrip(",."))
    if not name or (opens and len(parts) == 1 and _opens(name)):
        return None
    heads_body = bool(titles) and any(map(is_body_word, run[:begin].split()))
    kind = _kind(name, titles) or ("person" if len(parts) < len(whole) or heads_body else "")
    return Mention((start + begin, start + begin + len(name)), name, kind, tuple(titles), not opens)


def _is_only_office(titles: list[str], parts: list[tuple[str, int]]) -> bool:
    """Whether no name is left behind the titles: *Vice President*; *Mr. King* has that name."""
    words = {bare(word) for word, _ in parts}
    is_polite = not HONORIFICS.isdisjoint(titles) and OFFICES.isdisjoint(words)
    return not is_polite and TITLE_WORDS.issuperset(words)


def _before_place(parts: list[tuple[str, int]], is_titled: bool) -> list[tuple[str, int]]:
    """*Greg Taylor of Indianapolis* without the place."""
    for index, (word, _) in enumerate(parts):
        is_name = index >= 2 and (is_given_name(parts[0][0]) or _is_of_a_body(parts, index))
        if word in NAME_LINKS and index >= 1 and (is_titled or is_name):
            return parts[:index]
    return parts


def _is_of_a_body(parts: list[tuple[str, int]], index: int) -> bool:
    """*Imke Orsk of Nord Aid Trust*: two words that name no body, of one that is, or of initials."""
    before, behind = parts[:index], parts[index + 1 :]
    if len(before) != 2 or not behind or any(is_body_word(word) for word, _ in before):
        return False
    last = GENITIVE_END.sub("", behind[-1][0])
    return is_body_word(last) or INITIALS.search(last) is not None


def _kind(name: str, titles: list[str]) -> str:
    parts = [bare(w) for w in name.split()]
    if name.casefold() in countries.STATE_PHRASES or (len(parts) == 1 and parts[0] in countries.STATES):
        return "country"
    if set(titles) - RANKLESS and len(parts) <= MOST_PARTS:
        return "person"
    is_founder = parts[-1] in FOUNDERS and len(parts) > 1 and is_given_name(parts[0])
    is_of_topic = not NAME_LINKS.isdisjoint(parts) and any(w in names.INSTITUTIONS for w in parts[:-1])
    if (parts[-1] in OUTLET_ENDS and not (is_founder or is_of_topic)) or parts[0] in OUTLET_LEADS:
        return "outlet"
    if any(w in names.INSTITUTIONS for w in parts) or GENITIVE_PREPOSITION in parts or "&" in parts:
        return "organization"
    if len(parts) == 1 and name.isupper() and len(name) > 1:
        return "organization"
    is_person = 1 < len(parts) <= MOST_PARTS and is_given_name(parts[0]) and "_".join(parts) not in NO_PERSONS
    return "person" if is_person else ""
