"""What a run of capitalised words names: titles and jobs before it, the name itself, its kind."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord.english import countries, names
from onrecord.english.given_names import is_given_name
from onrecord.english.name_forms import (
    ARABIC_ARTICLES,
    BASED_ENDING,
    CONTRACTED,
    GENERATIONS,
    GENITIVE_END,
    GENITIVE_INSIDE,
    HONORIFICS,
    INITIALS,
    NAME_LINKS,
    NO_PERSONS,
    OUTLET_LEADS,
    PARTICIPLE,
    RANKLESS,
    SHIPS,
    STARTERS,
    TOPIC_OF_OFFICE,
)
from onrecord.english.prepositions import GENITIVE_PREPOSITION
from onrecord.entities.mention import Mention

MOST_PARTS = 5  # of a person's name: a longer run of capitals is a headline
BODY_ENDS = names.ORGANIZATIONS | names.organizations("firm", "firm_name", "body", "place", "region")
OUTLET_ENDS = names.organizations("outlet")
FOUNDERS = names.organizations("founder")  # *Michael Bloomberg* is no outlet
FIELDS = names.organizations("field", "portfolio")
DESCRIBING = names.DESCRIBING | (names.people("partisan") - names.TITLES)
OFFICES = names.people("office")
SERVED = names.people("served")
TITLE_WORDS = names.TITLES | names.people("office_part")


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
    return is_noun and any(_is_institution(word) for word in owned.split()[:3])


def without_openers(run: str) -> str:
    """The run without words that open a sentence or tell the day: *On Monday Le Monde*."""
    first, _, rest = run.partition(" ")
    return without_openers(rest) if rest and _opens(first) else run


def _opens(word: str) -> bool:
    """Whether a word with a capital only opens its sentence: *When*, *I’m*, *Monday*."""
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
    titles, parts = _after_titles(parts)
    while parts and parts[0][0][0].islower() and not parts[0][0].startswith(ARABIC_ARTICLES):
        parts.pop(0)
    if not parts or _is_only_office(titles, parts):
        return None
    if len(parts) > 1 and _bare(parts[-1][0]) in DESCRIBING:
        return None
    whole = [p for i, p in enumerate(parts) if i or not p[0].endswith(BASED_ENDING)]
    parts = _before_place(whole, bool(titles))
    if not parts:
        return None
    begin = parts[0][1]
    name = run[begin : parts[-1][1] + len(parts[-1][0])]
    name = name if name.endswith(GENERATIONS) else GENITIVE_END.sub("", name.rstrip(",."))
    if not name or (opens and len(parts) == 1 and name.casefold() in STARTERS):
        return None
    kind = _kind(name, titles) or ("person" if len(parts) < len(whole) else "")
    return Mention((start + begin, start + begin + len(name)), name, kind, tuple(titles), not opens)


def _is_only_office(titles: list[str], parts: list[tuple[str, int]]) -> bool:
    """Whether no name is left behind the titles: *Vice President*; *Mr. King* has that name."""
    words = {_bare(word) for word, _ in parts}
    is_polite = not HONORIFICS.isdisjoint(titles) and OFFICES.isdisjoint(words)
    return not is_polite and TITLE_WORDS.issuperset(words)


def _after_titles(parts: list[tuple[str, int]]) -> tuple[list[str], list[tuple[str, int]]]:
    """The titles that a run opens with, and the parts behind them: *Mr.*, *Secretary of State*."""
    at = _place_of_titled(parts)
    last_title = max(
        (i for i, (w, _) in enumerate(parts[:at][:-1]) if _is_title(w) and not _is_named(parts, i)),
        default=-1,
    )
    if last_title >= 0 and not _is_institution(parts[:at][-1][0]):
        titles = [_bare(w) for w, _ in parts[: last_title + 1] if _bare(w) in names.TITLES]
        return titles, _behind_field(parts[last_title + 1 : at])
    job = _occupation(parts)
    return ([_bare(parts[job][0])], parts[job + 1 :]) if job is not None else ([], _behind_lead(parts))


def _place_of_titled(parts: list[tuple[str, int]]) -> int:
    """Where the body or place of whoever bears a polite title begins: *Mr. Orsk of the Tarn Council*."""
    if len(parts) < 3 or _bare(parts[0][0]) not in HONORIFICS:
        return len(parts)
    return next((i for i, (word, _) in enumerate(parts) if i >= 2 and word in NAME_LINKS), len(parts))


def _is_named(parts: list[tuple[str, int]], index: int) -> bool:
    """Whether a word that may be a title is somebody's last name: *Peter T. King of Norland*."""
    before = parts[index - 1][0] if index else ""
    is_last = index + 1 < len(parts) and parts[index + 1][0] in NAME_LINKS
    is_initial = len(before) == 2 and before.endswith(".")
    return is_last and (is_initial or (index > 0 and is_given_name(before)))


def _behind_field(parts: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Whoever is named behind *of State*, *of Home Affairs*, which only tell of the title before them."""
    if not parts or parts[0][0] != GENITIVE_PREPOSITION:
        given = _given(parts) if parts and _bare(parts[0][0]) in names.HUMANS else None
        return parts[given or 0 :]  # *General Counsel Ann Bo*
    topics = [i for i, (word, _) in enumerate(parts) if i > 1 and _is_field(word)]
    rest = parts[max([1, *topics]) + 1 :]
    return rest if not rest or is_given_name(rest[0][0]) else rest[_given(rest) or 0 :]


def _given(parts: list[tuple[str, int]]) -> int | None:
    """Where a given name stands behind other words and before a last name."""
    return next((i for i in range(1, len(parts) - 1) if is_given_name(parts[i][0])), None)


def _is_field(word: str) -> bool:
    return _bare(word) in FIELDS or TOPIC_OF_OFFICE.fullmatch(word) is not None


def _occupation(parts: list[tuple[str, int]]) -> int | None:
    """Where the last noun for a person stands before a whole name, which no body's word ends.

    *Columnist Hugo Brandt*, *UX Designer Ada Orl*. A noun that is a given name too stays one (*Tanner
    Hoyle*); before a single word it may be a firm's (*Baker Marren*); whoever is served stands in terms of
    trade (*Customer Lifetime Value*), and before a given name alone is told of a person.
    """
    for index in reversed(range(len(parts) - 2)):
        rest = [word for word, _ in parts[index + 1 :]]
        is_name = all(word[0].isupper() or word.startswith(ARABIC_ARTICLES) for word in rest)
        if not is_name or len(rest) >= MOST_PARTS or _bare(rest[-1]) in BODY_ENDS:
            return None
        job = parts[index][0]
        if _bare(job) in names.HUMANS and job.isalpha() and not is_given_name(job):
            return index if is_given_name(rest[0]) or (not index and _is_of_one(job)) else None
    return None


def _is_of_one(job: str) -> bool:
    """Whether a noun is said of one person, and of nobody who is served."""
    bare = _bare(job)
    return bare not in SERVED and bare not in names.SEVERAL_HUMANS


def _behind_lead(parts: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """*envoy to Ukraine Kurt Orsk*, *guard DL Emil Orsk*: whoever is named behind a state or initials."""
    first = _given(parts)
    if first is None or len(parts) - first >= MOST_PARTS or _bare(parts[-1][0]) in BODY_ENDS:
        return parts
    lead = [word for word, _ in parts[:first]]
    is_state = " ".join(lead).casefold() in countries.STATES
    is_initials = INITIALS.search(lead[-1]) is not None and lead[-1] not in SHIPS
    return parts[first:] if is_state or is_initials else parts


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
    if len(before) != 2 or not behind or any(_is_body(word) for word, _ in before):
        return False
    last = GENITIVE_END.sub("", behind[-1][0])
    return _is_body(last) or INITIALS.search(last) is not None


def _is_body(word: str) -> bool:
    return _is_institution(word) or _bare(word) in OUTLET_ENDS


def _is_title(word: str) -> bool:
    """Whether a word is a title or an office: *President*, *Secretary-Treasurer*; not *Sheriff’s*."""
    bare = _bare(word)
    is_whole = bare in names.TITLES or ("-" in bare and bare.split("-")[0] in names.TITLES)
    return is_whole and not GENITIVE_END.search(word)


@lru_cache(maxsize=4_096)  # the same few names, over and over
def _bare(word: str) -> str:
    return GENITIVE_END.sub("", word.casefold()).strip(".,")


def _is_institution(word: str) -> bool:
    return _bare(word) in names.INSTITUTIONS


def _kind(name: str, titles: list[str]) -> str:
    parts = [_bare(w) for w in name.split()]
    if name.casefold() in countries.STATE_PHRASES or (len(parts) == 1 and parts[0] in countries.STATES):
        return "country"
    if set(titles) - RANKLESS and len(parts) <= MOST_PARTS:
        return "person"
    is_founder = parts[-1] in FOUNDERS and len(parts) > 1 and is_given_name(parts[0])
    if (parts[-1] in OUTLET_ENDS and not is_founder) or parts[0] in OUTLET_LEADS:
        return "outlet"
    if any(w in names.INSTITUTIONS for w in parts) or GENITIVE_PREPOSITION in parts or "&" in parts:
        return "organization"
    if len(parts) == 1 and name.isupper() and len(name) > 1:
        return "organization"
    is_person = 1 < len(parts) <= MOST_PARTS and is_given_name(parts[0]) and "_".join(parts) not in NO_PERSONS
    return "person" if is_person else ""
