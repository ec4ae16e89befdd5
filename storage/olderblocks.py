"""Blocks of versions that were cleaned when places and posts were kept apart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

KINDS = {"headline": "heading", "embed": "embed", "transcript": "turn", "caption": "caption"}


def blocks_of_older(places: Iterable[Any], posts: Iterable[Any]) -> list[list[Any]]:
    """The blocks as they are stored now, those that hold others first."""
    found = [[span, KINDS[place], None, None] for span, place in places if place in KINDS]
    found += [[span, "live_post", None, at] for span, at in posts]
    return sorted(found, key=lambda one: (one[0][0], -one[0][1]))


def take_over_blocks(versions: Iterable[dict[str, Any]]) -> None:
    """Versions that an older program set aside have their blocks; others are left as they are."""
    for row in versions:
        if "blocks" not in row:
            row["blocks"] = blocks_of_older(row.get("places", ()), row.get("posts", ()))
