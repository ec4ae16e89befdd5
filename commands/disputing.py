"""Claims that may not go together: `disputes`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from commands.answers import (
    EVERY,
    AsCsv,
    AsJson,
    Limit,
    ledger,
    say_counted,
    say_cut,
    say_nothing,
    shown_of,
)  # fmt: skip
from commands.asking import Word
from commands.printing import note, show, write_csv, write_json

Everything = Annotated[
    bool, typer.Option("--all", help="Also where one person said otherwise earlier, without taking it back.")
]


def disputes(
    word: Word = None,
    limit: Limit = 20,
    everything: Everything = False,
    json: AsJson = False,
    csv: AsCsv = False,
) -> None:
    """List pairs of claims where one may deny the other, take it back, or give another figure.

    They are found by a program; it is said of each whether a person has reviewed it. Read both sentences.

    Example: onrecord disputes --limit 5
    """
    from commands.wording import dispute_lines
    from onrecord.wording import possible
    from storage.queries import ClaimQuery, coverage, find_claims
    from storage.queries import disputes as find_disputes

    with ledger() as session:
        only = None
        if word is not None:
            only = frozenset(
                c.claim_id for c in find_claims(session, ClaimQuery(words=word, limit=EVERY)).claims
            )
        found, total = find_disputes(session, only_claims=only, limit=limit or EVERY, with_hidden=everything)
        totals = coverage(session)
    head = possible([one.reviewed for one in found])
    if json or csv:
        note(head)
        _print_disputes(found, csv)
        return say_cut(len(found), total, "possible dispute")
    if not found:
        about = f" with the words “{word}”" if word is not None else ""
        return say_nothing(f"No dispute found between claims{about}", totals)
    show(f"{head}\n", *dispute_lines(found))
    return say_counted(f"{shown_of(len(found), total, 'possible dispute')}, found over", totals)


def _print_disputes(found: Sequence[Any], csv: bool) -> None:
    from storage.queries.disagreements import DISPUTE_COLUMNS, flat

    if csv:
        write_csv([flat(one) for one in found], DISPUTE_COLUMNS)
    else:
        write_json(list(found))
