"""Writes what a person decided about edits that may protect somebody."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.engine import Engine

from storage.decisions import Decision, decide, edit_key
from storage.engine import writing
from storage.queries.edits import edits_of


def decide_edits(
    engine: Engine, article_id: int, decision: Decision, reviewer: str, reason: str, now: datetime
) -> int:
    """Every edit of the article that may protect somebody is decided, perhaps anew; returns how many are."""
    with writing(engine) as opened:
        edits = [one for one in edits_of(opened, article_id).edits if one.may_protect or one.takes_out]
        keys = {key for one in edits if (key := edit_key(opened, one.comparison_id)) is not None}
        for key in sorted(keys):
            decide(opened, key, decision, reviewer=reviewer, reason=reason, now=now)
    return len(keys)
