"""Of very many claims those whose words are nearest to a claim's: by their outlines, without judging.

Okapi BM25 over the features that links compare (words folded, wordings of the news as concepts): rare ones
say more, what stands around a content a third, long contents less. It links nobody: it finds what to judge.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from onrecord.links.outlines import HEAD, PARTS, SLOTS

Numbers: TypeAlias = npt.NDArray[Any]
_OWN, _NEAR = 0, 1
_SATURATION, _LENGTH = 1.2, 0.75  # as BM25 is used since Okapi; not fitted
_AROUND = 1 / 3  # what a word around a content says, as a weak word does


class Laid(NamedTuple):
    """Outlines laid beside each other: which claim has which word in its content, and around it."""

    n_claims: int
    own: tuple[Numbers, Numbers]  # places of claims, and a word of each
    near: tuple[Numbers, Numbers]
    length: Numbers  # of each claim, against the average


class Near(NamedTuple):
    """The place of a claim among those that were laid, and how near it is: only compared."""

    place: int
    nearness: float


def laid(outlines: Sequence[bytes]) -> Laid:
    """The outlines, none of them empty, as they are asked."""
    numbers = np.frombuffer(b"".join(outlines), "<i4")
    sizes = np.fromiter((len(one) // 4 for one in outlines), np.int64, len(outlines))
    starts = np.cumsum(sizes) - sizes
    lengths = numbers[starts[:, None] + np.arange(PARTS)]
    begins = starts[:, None] + HEAD + np.cumsum(lengths, axis=1) - lengths
    own, near = (_part(numbers, begins[:, part], lengths[:, part]) for part in (_OWN, _NEAR))
    length = lengths[:, _OWN] + _AROUND * lengths[:, _NEAR]
    return Laid(
        len(outlines), own, near, length / max(float(length.mean()), 1.0) if len(outlines) else length
    )


def nearest(among: Laid, asked: bytes, most: int) -> list[Near]:
    """The claims that have a word of the asked one's content, the nearest first, at most so many."""
    words = _words_of(asked)
    if not len(words) or not among.n_claims:
        return []
    column = np.zeros(SLOTS, np.int32)
    column[words] = np.arange(1, len(words) + 1)
    hits = [_hits(part, column) for part in (among.own, among.near)]
    held = sum(np.bincount(which, minlength=len(words) + 1) for _, which in hits)
    rarity = np.log1p((among.n_claims - held + 0.5) / (held + 0.5))
    norm = _SATURATION * (1 - _LENGTH + _LENGTH * among.length)
    scores = np.zeros(among.n_claims)
    for (places, which), said in zip(hits, (1.0, _AROUND), strict=True):
        each = rarity[which] * said * (1 + _SATURATION) / (said + norm[places])
        scores += np.bincount(places, each, minlength=among.n_claims)
    return _best(scores, most)


def _best(scores: Numbers, most: int) -> list[Near]:
    found = np.flatnonzero(scores > 0)
    ordered = found[np.lexsort((found, -scores[found]))][:most]
    return [Near(int(place), float(scores[place])) for place in ordered]


def _words_of(outline: bytes) -> Numbers:
    numbers = np.frombuffer(outline, "<i4")
    return np.unique(numbers[HEAD : HEAD + numbers[_OWN]] % SLOTS) if len(numbers) else numbers


def _hits(part: tuple[Numbers, Numbers], column: Numbers) -> tuple[Numbers, Numbers]:
    """The places of claims that have one of the asked words in this part, and which of them."""
    places, words = part
    which = column[words]
    return places[which > 0], which[which > 0]


def _part(numbers: Numbers, begins: Numbers, lengths: Numbers) -> tuple[Numbers, Numbers]:
    places = np.repeat(np.arange(len(lengths)), lengths)
    within = np.arange(len(places)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    return places, numbers[np.repeat(begins, lengths) + within] % SLOTS
