"""Which links people are shown unasked: of disputes those on grounds that were measured to be right."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.linkgrounds import ground_of
from onrecord.linktypes import BY_KIND
from onrecord.types import ClaimLink


def shown_unasked(links: Iterable[ClaimLink]) -> list[ClaimLink]:
    """The links of kinds that are shown, in the order given; disputes on sure grounds alone.

    In a year of political news that no rule was written from, one in ten denials on other grounds was right,
    and hardly any of the figures that differ (docs/links.md).
    """
    types = ((link, BY_KIND[link.kind]) for link in links)
    return [k for k, one in types if one.is_shown and (not one.is_dispute or ground_of(k.reason).is_sure)]
