"""Which links people are shown unasked: those on grounds that were measured to be right."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.linkgrounds import ground_of
from onrecord.linktypes import BY_KIND, LinkType
from onrecord.types import ClaimLink


def shown_unasked(links: Iterable[ClaimLink]) -> list[ClaimLink]:
    """The links of kinds that are shown, in the order given; disputes and the same on sure grounds alone.

    In a year of political news that no rule was written from, one in ten denials on other grounds was right,
    and hardly any of the figures that differ; of what is only alike six in ten are the same (docs/links.md).
    """
    types = ((link, BY_KIND[link.kind]) for link in links)
    return [k for k, one in types if one.is_shown and (ground_of(k.reason).is_sure or not _must_be_sure(one))]


def _must_be_sure(one: LinkType) -> bool:
    return one.is_dispute or one.joins
