"""Which links people are shown unasked: no quarrel that only follows from other links, most being wrong."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.linkgrounds import ground_of
from onrecord.linktypes import BY_KIND
from onrecord.types import ClaimLink


def shown_unasked(links: Iterable[ClaimLink]) -> list[ClaimLink]:
    """The links of kinds that are shown, in the order given, without disputes that other links imply."""
    types = ((link, BY_KIND[link.kind]) for link in links)
    return [k for k, one in types if one.is_shown and not (one.is_dispute and ground_of(k.reason).is_implied)]
