"""Titles, offices and jobs before the name in a run of capitals, and the body behind it."""

from __future__ import annotations

from functools import lru_cache

from onrecord.english import countries, names
from onrecord.english.given_names import is_given_name
from onrecord.english.name_forms import (
    ARABIC_ARTICLES,
    GENITIVE_END,
    HONORIFICS,
    INITIALS,
    NAME_LINKS,
    SHIPS,
    TOPIC_OF_OFFICE,
)
from onrecord.english.outlets import is_outlet
from onrecord.english.prepositions import GENITIVE_PREPOSITION

MOST_PARTS = 5  # of a person's name: a longer run of capitals is a headline
BODY_ENDS = names.ORGANIZATIONS | names.organizations("firm", "firm_name", "body", "place", "region")
OUTLET_ENDS = names.organizations("outlet")
FIELDS = names.organizations("field", "portfolio")
SERVED = names.people("served")
TITLE_WORDS = names.TITLES | names.people("office_part")


def after_titles(parts: list[tuple[str, int]]) -> tuple[list[str], list[tuple[str, int]]]:
    """The titles that a run opens with, and the parts behind them: *Mr.*, *Secretary of State*."""
    at = _place_of_titled(parts)
    last_title = max(
        (i for i, (w, _) in enumerate(parts[:at][:-1]) if _is_title(w) and not _is_named(parts, i)),
        default=-1,
    )
    behind = [parts[at - 1][0], parts[last_title + 1][0]] if last_title >= 0 else []
    if behind and not any(map(is_institution, behind)):
        titles = [bare(w) for w, _ in parts[: last_title + 1] if bare(w) in names.TITLES]
        return titles, _behind_field(parts[last_title + 1 : at])
    job = _occupation(parts)
    return ([bare(parts[job][0])], parts[job + 1 :]) if job is not None else ([], _behind_lead(parts))


def _place_of_titled(parts: list[tuple[str, int]]) -> int:
    """Where the body or place of whoever bears a title begins: *Mr. Orsk of the Tarn Council*."""
    links = [i for i, (word, _) in enumerate(parts) if i >= 2 and word in NAME_LINKS]
    if not links:
        return len(parts)
    first = next((i for i, (word, _) in enumerate(parts) if not _is_title(word)), 0)
    is_polite = bare(parts[0][0]) in HONORIFICS
    is_titled = first > 0 and _names_somebody([word for word, _ in parts[first : links[0]]])
    return links[0] if is_polite or is_titled else len(parts)


def _names_somebody(words: list[str]) -> bool:
    """Whether words behind a title are a person's name, and no part of the title: *Capt. Wei Zhao*."""
    is_other = any(bare(w) in TITLE_WORDS | names.HUMANS | FIELDS or is_body_word(w) for w in words)
    return 1 <= len(words) <= 4 and not is_other and all(w[0].isupper() for w in words)


def _is_named(parts: list[tuple[str, int]], index: int) -> bool:
    """Whether a word that may be a title is somebody's last name: *Peter T. King of Norland*."""
    before = parts[index - 1][0] if index else ""
    is_last = index + 1 < len(parts) and parts[index + 1][0] in NAME_LINKS
    is_initial = len(before) == 2 and before.endswith(".")
    return is_last and (is_initial or (index > 0 and is_given_name(before)))


def _behind_field(parts: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Whoever is named behind *of State*, *of Home Affairs*, which only tell of the title before them."""
    if not parts or parts[0][0] != GENITIVE_PREPOSITION:
        given = _given(parts) if parts and bare(parts[0][0]) in names.HUMANS else None
        return parts[given or 0 :]  # *General Counsel Ann Bo*
    body = _last_of_body(parts)
    if body is not None:
        return parts[body + 1 :]
    topics = [i for i, (word, _) in enumerate(parts) if i > 1 and _is_field(word)]
    rest = parts[max([1, *topics]) + 1 :]
    return rest if not rest or is_given_name(rest[0][0]) else rest[_given(rest) or 0 :]


def _last_of_body(parts: list[tuple[str, int]]) -> int | None:
    """Where a body ends before the name of who heads it: *of Norrick Harbour Council Wei Orsk*."""
    bodies = [i for i, (word, _) in enumerate(parts) if is_body_word(word)]
    name = [word for word, _ in parts[bodies[-1] + 1 :]] if bodies else []
    return bodies[-1] if 2 <= len(name) <= 4 and _names_somebody(name) else None


def _given(parts: list[tuple[str, int]]) -> int | None:
    """Where a given name stands behind other words and before a last name."""
    return next((i for i in range(1, len(parts) - 1) if is_given_name(parts[i][0])), None)


def _is_field(word: str) -> bool:
    return bare(word) in FIELDS or TOPIC_OF_OFFICE.fullmatch(word) is not None


def _occupation(parts: list[tuple[str, int]]) -> int | None:
    """Where the last noun for a person stands before a whole name, which no body's word ends.

    *Columnist Hugo Brandt*, *UX Designer Ada Orl*. A noun that is a given name too stays one (*Tanner
    Hoyle*); before a single word it may be a firm's (*Baker Marren*); whoever is served stands in terms of
    trade (*Customer Lifetime Value*), and before a given name alone is told of a person.
    """
    for index in reversed(range(len(parts) - 2)):
        rest = [word for word, _ in parts[index + 1 :]]
        is_name = all(word[0].isupper() or word.startswith(ARABIC_ARTICLES) for word in rest)
        if not is_name or len(rest) >= MOST_PARTS or bare(rest[-1]) in BODY_ENDS:
            return None
        job = parts[index][0]
        if bare(job) in names.HUMANS and job.isalpha() and not is_given_name(job):
            return index if is_given_name(rest[0]) or (not index and _is_of_one(job)) else None
    return None


def _is_of_one(job: str) -> bool:
    """Whether a noun is said of one person, and of nobody who is served."""
    plain = bare(job)
    return plain not in SERVED and plain not in names.SEVERAL_HUMANS


def _behind_lead(parts: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """*envoy to Ukraine Kurt Orsk*, *guard DL Emil Orsk*: whoever is named behind a state or initials."""
    first = _given(parts)
    if first is None or len(parts) - first >= MOST_PARTS or bare(parts[-1][0]) in BODY_ENDS:
        return parts
    lead = [word for word, _ in parts[:first]]
    is_state = " ".join(lead).casefold() in countries.STATES
    is_initials = INITIALS.search(lead[-1]) is not None and lead[-1] not in SHIPS
    is_of_paper = is_outlet(" ".join(lead), is_behind_the=False)
    return parts[first:] if is_state or is_initials or is_of_paper else parts


def is_body_word(word: str) -> bool:
    return is_institution(word) or bare(word) in OUTLET_ENDS


def _is_title(word: str) -> bool:
    """Whether a word is a title or an office: *President*, *Secretary-Treasurer*; not *Sheriff’s*."""
    plain = bare(word)
    is_whole = plain in names.TITLES or ("-" in plain and plain.split("-")[0] in names.TITLES)
    return is_whole and not GENITIVE_END.search(word)


@lru_cache(maxsize=4_096)  # the same few names, over and over
def bare(word: str) -> str:
    return GENITIVE_END.sub("", word.casefold()).strip(".,")


def is_institution(word: str) -> bool:
    return bare(word) in names.INSTITUTIONS
