"""Writes down what a person decided about articles: outlet, date, whose text it has."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.corrections import CannotCorrect
from onrecord.types import RunRef
from stages.relinking import relinked
from stages.removing import find
from stages.reviewing import NothingToUndo
from storage import work_corrections
from storage.articles import article_keys
from storage.engine import one_at_a_time, session, writing
from storage.persons import rulings
from storage.reviewlines import current_in
from storage.reviews import Act
from storage.runs import open_run


def review_works(engine: Engine, references: Sequence[str], act: Act) -> list[tuple[int, str]]:
    """The decision stands beside each article, which is as it was corrected, in all that answers.

    Returns the articles with their names. Raises NoSuchWork, CannotCorrect or NothingToUndo, and then nothing
    is written about any.
    """
    found = {number: find(engine, one) for one in references for number in sorted(find(engine, one).articles)}
    with session(engine) as opened:
        keys = article_keys(opened, found)
        fields = _named(engine, act.correction, set(keys.values()))
        _check(opened, keys, act)
    with open_run(engine, flow="review", asked="articles", now=act.now) as run, writing(engine) as opened:
        one_at_a_time(opened, "judge")
        one_at_a_time(opened, "link")
        for _, key in sorted(keys.items()):
            work_corrections.decide(opened, key, act, fields)
        settle_works(engine, opened, set(keys.values()), run)
    return [(number, one.label) for number, one in found.items()]


def _named(engine: Engine, fields: Mapping[str, str], own: set[str]) -> dict[str, str]:
    """The fields with the key of the article whose text it has: numbers are the ledger's alone."""
    if not fields.get("duplicate_of"):
        return dict(fields)
    [number, *_] = sorted(find(engine, fields["duplicate_of"]).articles)
    with session(engine) as opened:
        key = article_keys(opened, [number])[number]
    if key in own:
        raise CannotCorrect("An article is no duplicate of itself.", "Name the one that it was copied from.")
    return {**fields, "duplicate_of": key}


def _check(opened: Session, keys: Mapping[int, str], act: Act) -> None:
    if act.decision in ("confirm", "reject"):
        raise CannotCorrect(
            "An article is corrected, or a note is made of it.", "Its claims are confirmed and rejected."
        )
    if act.decision == "undo":
        held = rulings(opened, "article", list(keys.values()))
        for number, key in keys.items():
            if key not in held or held[key].last is None:
                raise NothingToUndo(
                    f"Nothing holds about article:{number}.", "There is nothing to take back."
                )


def settle_works(engine: Engine, opened: Session, keys: Collection[str], run: RunRef) -> None:
    """The articles with these keys are as people decided, and their claims are linked so.

    Under the locks of judging and linking.
    """
    found = _there(opened, keys)
    near = sorted({*found, *_others(opened, keys)})
    with relinked(engine, opened, current_in(opened, near), run):
        work_corrections.settle(opened, sorted(found))


def _there(opened: Session, keys: Collection[str]) -> list[int]:
    found = (work_corrections.article_of_key(opened, key) for key in sorted(keys))
    return [one for one in found if one is not None]


def _others(opened: Session, keys: Collection[str]) -> list[int]:
    """The articles that these are, or were, said to have the text of."""
    held = rulings(opened, "article", list(keys))
    named = {one.fields.get("duplicate_of") for one in held.values()}
    return _there(opened, {one for one in named if one})
