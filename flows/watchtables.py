"""What watches were told in a run, as a table: counts and outcomes, and no word of any article."""

from __future__ import annotations

from collections.abc import Sequence

from flows.escaping import cut, inert
from stages.telling import Told


def table_of_watches(found: Sequence[Told]) -> list[dict[str, str | int]]:
    """One row a watch and way of telling; who is watched stands in the ledger alone."""
    return [
        {
            "watch": inert(cut(one.watch, 80)),
            "told by": one.channel,
            "new": one.n_hits,
            "counted only": one.n_counted,
            "no longer standing": one.n_corrections,
            "outcome": inert(cut(one.outcome, 200)),
        }
        for one in found
    ]
