"""What of a claim tells how likely it is right: its shape, rule, source and neighbours, each by a name."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from onrecord.english.conjunctions import JOINING
from onrecord.english.modality import HEDGING
from onrecord.english.names import PRONOUNS
from onrecord.english.verbs import verbs
from onrecord.types import Attribution, Claim, Spans

WORD = re.compile(r"\w+")
BREAK = re.compile(r"[—–;:]| - ")
CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z]\w")
DIGIT = re.compile(r"\d")
REPORTING = frozenset(verbs())
BRIEF, LONG, EARLY = 5, 30, 200  # words, words, characters
LONG_SOURCE = 6  # words
MOST = 4  # how many commas, and how many neighbours, still tell apart


def traits_of(claim: Claim, text: str, neighbours: Sequence[Claim]) -> dict[str, float]:
    """The traits of a claim, 0 left out; ``neighbours`` are the other claims that begin in its sentence."""
    content = _words(text, claim.content)
    own = (
        _of_speech(claim, text, claim.chain[-1])
        if claim.chain
        else _of_the_outlet(content, claim.content[0][0])
    )
    found = {**_of_content(claim, content), **_of_neighbours(neighbours), **own}
    return {name: float(value) for name, value in found.items() if value}


def name_traits_of(claim: Claim, text: str) -> dict[str, float]:
    """What tells how likely the name of a claim's origin is right; nothing where it has none."""
    if not claim.chain or claim.chain[-1].speaker is None:
        return {}
    origin = claim.chain[-1]
    found = {
        "constant": 1,
        f"kind {origin.kind}": 1,
        f"name {_name_by(origin, text)}": 1,
        "name of several": _is_joined(origin, text),
        "inner": len(claim.chain) > 1,
        "one word": len(WORD.findall(origin.speaker or "")) == 1,
    }
    return {name: float(value) for name, value in found.items() if value}


def _of_content(claim: Claim, content: str) -> dict[str, float]:
    length = len(WORD.findall(content))
    is_hedged = claim.certainty != "certain"
    return {
        "constant": 1,
        "length": math.log1p(length) / 3,
        "brief": length <= BRIEF,
        "long": length > LONG,
        "two spans": len(claim.content) == 2,
        "more spans": len(claim.content) > 2,
        "commas": min(MOST, content.count(",")) / MOST,
        "break inside": BREAK.search(content) is not None,
        f"quotation {claim.quote}": 1,
        "hedged": is_hedged,
        "hedge passed over": not is_hedged and not HEDGING.isdisjoint(content.lower().split()),
        "denied": claim.polarity == "denied",
        "figures": min(MOST, len(claim.quantities)) / MOST,
        "digits and no figure": not claim.quantities and DIGIT.search(content) is not None,
        "set apart": claim.place != "body",
    }


def _of_neighbours(neighbours: Sequence[Claim]) -> dict[str, float]:
    return {
        "neighbours": min(MOST, len(neighbours)) / MOST,
        "neighbour of the outlet": any(not other.chain for other in neighbours),
        "neighbour of somebody": any(other.chain for other in neighbours),
    }


def _of_speech(claim: Claim, text: str, origin: Attribution) -> dict[str, float]:
    source = _words(text, origin.source)
    by = _name_by(origin, text)
    return {
        f"rule {claim.rule}": 1,
        f"kind {origin.kind}": 1,
        f"name {by}": 1,
        "full name": len((origin.speaker or "").split()) > 1,
        "chain": len(claim.chain) > 1,
        "long source": len(WORD.findall(source)) > LONG_SOURCE,
        "capital and no name": by == "none" and CAPITAL.search(source) is not None,
        "pronoun and no name": by == "none" and source.lower() in PRONOUNS,
        "no cue": not origin.cue,
    }


def _of_the_outlet(content: str, start: int) -> dict[str, float]:
    words = content.lower().split()
    return {
        "told name": CAPITAL.search(content) is not None,
        "told early": start < EARLY,
        "told pronoun": words[:1] != [] and words[0] in PRONOUNS,
        "told speech": not REPORTING.isdisjoint(words),
    }


def _name_by(origin: Attribution, text: str) -> str:
    """By what the origin is named: its last name, a pronoun, other words, nothing; *none* without a name."""
    last = WORD.findall((origin.speaker or "").casefold())[-1:]
    if not last:
        return "none"
    source = WORD.findall(_words(text, origin.source).casefold())
    if last[0] in source:
        return "written"
    return "understood" if not source else "by pronoun" if set(source) <= PRONOUNS else "by other words"


def _is_joined(origin: Attribution, text: str) -> bool:
    """Whether a source is of two or more: *Ann Bo and the Nord Gas board*."""
    return JOINING in _words(text, origin.source)


def _words(text: str, spans: Spans) -> str:
    return " ".join(text[start:end] for start, end in spans)


def by_sentence(claims: Iterable[Claim]) -> dict[int, list[Claim]]:
    """The claims by where their sentence begins."""
    found: dict[int, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.sentence[0], []).append(claim)
    return found
