"""Fact-checks of others: ClaimReview as JSON-LD, feeds of Data Commons, CSV.

Whoever checked says what they say: their words for a rating are kept as they are and never become ours.
See https://schema.org/ClaimReview and https://datacommons.org/factcheck.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from onrecord.dates import publication_date
from onrecord.errors import OnRecordError
from onrecord.urls import is_url

COLUMNS = ("claim", "claimant", "claimed_on", "rating", "checker", "url", "reviewed_on")


class NoChecks(OnRecordError):
    """A file that holds no fact-checks."""


@dataclass(frozen=True, slots=True)
class FactCheck:
    """What somebody checked: the claim in their words, who made it and when, their rating, where it is."""

    claim: str
    checker: str
    url: str
    rating: str | None = None
    claimant: str | None = None
    claimed_on: str | None = None
    reviewed_on: str | None = None


def read(text: str) -> list[FactCheck]:
    """The fact-checks of a file, each once, without those that lack claim, checker or address.

    Raises NoChecks where none is left.
    """
    plain = text.lstrip("\ufeff \t\r\n")
    found = _reviews(plain) if plain[:1] in ("{", "[") else _rows(plain)
    kept = [one for one in dict.fromkeys(found) if one.claim and one.checker and is_url(one.url)]
    if not kept:
        raise NoChecks(
            "No fact-check is in it.", f"Give ClaimReview as JSON, or CSV with {', '.join(COLUMNS)}."
        )
    return kept


def _rows(text: str) -> Iterator[FactCheck]:
    for row in csv.DictReader(io.StringIO(text)):
        given = {(name or "").strip().casefold(): one for name, one in row.items() if isinstance(one, str)}
        yield _check({name: given.get(name) for name in COLUMNS})


def _reviews(text: str) -> Iterator[FactCheck]:
    try:
        given = json.loads(text)
    except json.JSONDecodeError:
        given = [_line(number, one) for number, one in enumerate(text.splitlines(), 1) if one.strip()]
    for one in _claim_reviews(given):
        said = _first(one.get("itemReviewed"))
        rating, made = _first(one.get("reviewRating")), _first(said.get("author"))
        yield _check(
            {
                "claim": one.get("claimReviewed"),
                "claimant": made.get("name"),
                "claimed_on": said.get("datePublished"),
                "rating": rating.get("alternateName") or rating.get("name") or rating.get("ratingValue"),
                "checker": _first(one.get("author")).get("name") or _first(one.get("publisher")).get("name"),
                "url": one.get("url") or said.get("url"),
                "reviewed_on": one.get("datePublished"),
            }
        )


def _line(number: int, words: str) -> Any:
    try:
        return json.loads(words)
    except json.JSONDecodeError as error:
        raise NoChecks(
            f"Line {number} is no JSON.", "Give one object, one array, or an object a line."
        ) from error


def _claim_reviews(given: Any) -> Iterator[Mapping[str, Any]]:
    """Everything of the type ClaimReview, however deep it lies: in an array, a graph or a feed."""
    stack = [given]
    while stack:
        one = stack.pop()
        if isinstance(one, list):
            stack += reversed(one)
        elif isinstance(one, dict):
            kinds = one.get("@type")
            if "ClaimReview" in (kinds if isinstance(kinds, list) else [kinds]):
                yield one
            else:
                stack += [one[name] for name in ("item", "dataFeedElement", "@graph") if name in one]


def _first(value: Any) -> Mapping[str, Any]:
    one = value[0] if isinstance(value, list) and value else value
    return one if isinstance(one, dict) else {"name": one} if isinstance(one, str) else {}


def _check(given: Mapping[str, Any]) -> FactCheck:
    words = {name: _words(given.get(name)) for name in COLUMNS}
    return FactCheck(
        claim=words["claim"] or "",
        checker=words["checker"] or "",
        url=words["url"] or "",
        rating=words["rating"],
        claimant=words["claimant"],
        claimed_on=publication_date(words["claimed_on"]),
        reviewed_on=publication_date(words["reviewed_on"]),
    )


def _words(value: Any) -> str | None:
    """The words in one line, at most 2,000 characters; None for nothing and what is no text or number."""
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return None
    return " ".join(str(value).split())[:2000] or None
