"""Our own confidence: the chance that all of a claim is right, and that the name of its origin is."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files

from onrecord.qualify.traits import by_sentence, name_traits_of, traits_of
from onrecord.types import Claim

FILE = "confidence.toml"


@cache
def weights() -> dict[str, dict[str, float]]:
    """The weight of each trait, for *claim* and for *name*, as benchmarks/fit_confidence.py wrote them."""
    return tomllib.loads(files(__package__).joinpath(FILE).read_text(encoding="utf-8"))


def chance(traits: Mapping[str, float], weight_of: Mapping[str, float]) -> float:
    """The chance by logistic regression; a trait that was too rare to be weighed counts nothing.

    >>> chance({"constant": 1.0, "never seen": 1.0}, {"constant": 0.0})
    0.5
    """
    return 1 / (1 + math.exp(-sum(weight_of.get(name, 0.0) * value for name, value in traits.items())))


def with_confidence(claims: Sequence[Claim], text: str) -> list[Claim]:
    """The claims of a text, each with the chance that it is right and that its origin's name is."""
    here = by_sentence(claims)
    return [_weighed(claim, text, here[claim.sentence[0]]) for claim in claims]


def _weighed(claim: Claim, text: str, together: Iterable[Claim]) -> Claim:
    traits = traits_of(claim, text, [other for other in together if other is not claim])
    by_name = name_traits_of(claim, text)
    return replace(
        claim,
        confidence=round(chance(traits, weights()["claim"]), 2),
        name_confidence=round(chance(by_name, weights()["name"]), 3) if by_name else None,
    )
