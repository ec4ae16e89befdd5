"""Claims and counts in the ledger's words, for whoever shows them: a terminal, a page, a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from onrecord.controls import shown

POSSIBLE = "Possible and unreviewed: found by a program, no verdict. Read both sentences before you use one."
KEPT = "looked at and kept by a person"
CHECKED = "checked against the page: the outlet printed this"
OUTLETS_OWN = "the outlet's own words"
MAY_PROTECT = (
    "What was taken out here may protect somebody: a victim, a minor, a source, somebody wrongly accused. "
    "It is not to be passed on unreviewed."
)
# What became of a claim's polarity; whoever *disputed* or *laughed off* it has not *denied* it.
TURNS = {"asserted → denied": "now told as turned down", "denied → asserted": "no longer told as turned down"}


class TellsOrigin(Protocol):
    """What is asked of a claim to say whose it is."""

    @property
    def chain(self) -> str | None: ...
    @property
    def origin(self) -> str | None: ...
    @property
    def origin_named(self) -> str: ...


class TellsDay(Protocol):
    """What is asked of a claim or an article to say when it was published, or first seen."""

    @property
    def published(self) -> str | None: ...
    @property
    def first_seen_at(self) -> str: ...


class Corrected(Protocol):
    """What is asked of a claim that a person looked at."""

    @property
    def corrected(self) -> str | None: ...
    @property
    def corrected_by(self) -> str | None: ...


class Counted(Protocol):
    """What a count was counted over."""

    @property
    def articles(self) -> int: ...
    @property
    def outlets(self) -> int: ...
    @property
    def claims(self) -> int: ...
    @property
    def reviewed(self) -> int: ...
    @property
    def undated(self) -> int: ...
    @property
    def earliest(self) -> str | None: ...
    @property
    def latest(self) -> str | None: ...
    @property
    def languages(self) -> tuple[str, ...]: ...


def speaker_of(claim: TellsOrigin) -> str:
    """Who is first said to have said it, in words."""
    if claim.chain is None:
        return OUTLETS_OWN
    if claim.origin_named == "yes":
        return _plain(claim.origin)
    # *he*, *a Western official*: the words as written, and that they are no name
    words = _plain(claim.origin)
    return f"“{words}”, not named" if words and words != "unnamed" else "somebody unnamed"


def day_of(dated: TellsDay) -> str:
    """The day it was published; of an undated one when it was first seen here."""
    return _plain(dated.published)[:10] or f"undated, seen {dated.first_seen_at[:10]}"


def looked_at(claim: Corrected) -> str:
    """What a person who looked at it left: that it stands there so, or what was put right."""
    if claim.corrected is None:
        return CHECKED
    return f"corrected by {_plain(claim.corrected_by)}: {claim.corrected.replace('_', ' ')}"


def possible(reviewed: Sequence[bool]) -> str:
    """What is said at the head of links, of each of which it is known whether a person kept it."""
    if not any(reviewed):
        return POSSIBLE
    of = "all" if all(reviewed) else f"{sum(reviewed):,} of {len(reviewed):,}"
    rest = "" if all(reviewed) else ", the others unreviewed"
    return f"Found by a program, no verdict; {of} {KEPT}{rest}. Read both sentences before you use one."


def counted_over(totals: Counted) -> str:
    """What a count was counted over: articles, outlets, period, language, and whether people reviewed it."""
    languages = f", in {', '.join(map(_plain, totals.languages))}" if totals.languages else ""
    return f"{of_articles(totals)}{languages}; {reviewed(totals)}"


def of_articles(totals: Counted) -> str:
    """*9 articles of 6 outlets, from 2026-10-01 to 2026-10-04*."""
    outlets = many(totals.outlets, "outlet") if totals.outlets or not totals.articles else "unknown outlets"
    words = f"{many(totals.articles, 'article')} of {outlets}"
    if totals.earliest and totals.latest:
        words += f", from {totals.earliest} to {totals.latest}"
    return words + (f" ({totals.undated} undated)" if totals.undated else "")


def reviewed(totals: Counted) -> str:
    """How many claims a person has looked at."""
    if not totals.reviewed:
        return "found by program, no claim reviewed by a person"
    return f"found by program, {totals.reviewed} of {many(totals.claims, 'claim')} reviewed by a person"


def no_denial(totals: Counted, partial: int = 0) -> str:
    """What is said where nothing denies a claim: only that none was found, and where.

    ``partial`` counts articles of which only the beginning is here: an answer may stand in the rest.
    """
    return f"no denial found in {of_articles(totals)}" + (f", {partial:,} of them partial" if partial else "")


def sources_found(named: int, unnamed: int) -> str:
    """On how many separate sources a statement rests, as far as this ledger tells.

    >>> sources_found(1, 0), sources_found(2, 1)
    ('one source found here', '2 sources found by name here, and 1 not named')
    """
    if (named, unnamed) == (0, 0):
        return "no source found here beside the outlets"
    if named + unnamed == 1:
        return "one source found here" + ("" if named else ", whom no text names")
    if not named:
        return f"{unnamed:,} sources found here, none of them named"
    found = "one source found by name here" if named == 1 else f"{named:,} sources found by name here"
    return f"{found}, and {unnamed:,} not named" if unnamed else found


def cut_of(shown: int, total: int) -> str:
    """*, 10 of 34* behind a heading whose list is cut; nothing where all of it is shown."""
    return f", {shown:,} of {total:,}" if shown < total else ""


def many(number: int, noun: str) -> str:
    """*1 claim*, *2 claims*."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def held_back(number: int) -> str:
    """That there are edits which are not shown, and nothing of what is in them."""
    what = "1 edit takes" if number == 1 else f"{number:,} edits take"
    return (
        f"{what} out what may tell who somebody is, or an accusation, and may protect somebody: not shown "
        "until a person has decided. `onrecord diff --waiting` names the articles."
    )


def between(before: str | None, after: str) -> str:
    """When something was edited: between two readings of its page, as people write moments, in UTC."""
    first, then = _minute(before), _minute(after)
    if first == then:
        return f"both read {then}"  # two files of one run
    return f"between {first} and {then}" if before else f"before {then}"


def _minute(moment: str | None) -> str:
    return (moment or "")[:16].replace("T", " ")


def without_claims(number: int) -> str:
    """That articles were kept which nobody will find a claim of, and why."""
    what = "1 article is" if number == 1 else f"{number:,} articles are"
    return f"{what} kept without claims: they are read from English text only."


def _plain(words: str | None) -> str:
    return "" if words is None else shown(words)


def check_line(check: Mapping[str, Any]) -> str:
    """Who checked what, and what they say of it, in their words and under their name."""
    said = f" by {shown(check['claimant'])}" if check["claimant"] else ""
    rated = f", rated by them “{shown(check['rating'])}”" if check["rating"] else ""
    day = f", {shown(check['reviewed_on'])[:10]}" if check["reviewed_on"] else ""
    checked = f"checked by {shown(check['checker'])}{day}{rated}"
    return f"“{shown(check['claim'])}”{said}: {checked}: {shown(check['url'])}"
