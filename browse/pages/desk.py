"""The desk's questions: one unnamed source, how a figure moved, what was corrected, what is new."""

from __future__ import annotations

from typing import Any

from browse.answers import Answer, Asked, Paging
from browse.parameters import Day, Limit, PageNumber, Switch, Words
from storage.queries import claim_rows
from storage.queries.desk import (
    CORRECTIONS,
    FIGURES,
    NEW,
    QUESTIONS,
    SINGLE_SOURCE,
    DeskQuestion,
    ask,
    holding,
    last_run_with_news,
)


def questions(_asked: Asked) -> Answer:
    """The questions, each with a form."""
    rows = [{"question": one.name, "select": one.select.strip()} for one in QUESTIONS]
    return Answer("desk.html", "The desk’s questions", {}, rows, ("question", "select"))


def single_source(asked: Asked, since: Day = None, page: PageNumber = 1, limit: Limit = 25) -> Answer:
    """Claims that nobody but one unnamed source is known to have made."""
    found, total = _asked(asked, SINGLE_SOURCE, page, limit, since=since)
    claims = claim_rows(asked.session, [row["claim_id"] for row in found])
    return _listed(
        "single.html", "One unnamed source", SINGLE_SOURCE, found, Paging(page, limit, total, "claim"), claims
    )


def figures(
    asked: Asked,
    counted: Words = None,
    word: Words = None,
    since: Day = None,
    page: PageNumber = 1,
    limit: Limit = 50,
) -> Answer:
    """The figures of one thing, by the day on which they were published."""
    patterns = {"counted": holding(counted), "words": holding(word)}
    found, total = _asked(asked, FIGURES, page, limit, since=since, **patterns) if counted else ([], 0)
    claims = {one.claim_id: one for one in claim_rows(asked.session, [row["claim_id"] for row in found])}
    return _listed("figures.html", "Figures", FIGURES, found, Paging(page, limit, total, "figure"), claims)


def corrections(asked: Asked, since: Day = None, page: PageNumber = 1, limit: Limit = 50) -> Answer:
    """What outlets withdrew, corrected, or edited with a note."""
    found, total = _asked(asked, CORRECTIONS, page, limit, since=since)
    paging = Paging(page, limit, total, "correction")
    return _listed("corrections.html", "Corrected, withdrawn, gone", CORRECTIONS, found, paging)


def new(
    asked: Asked, since: Day = None, last: Switch = False, page: PageNumber = 1, limit: Limit = 50
) -> Answer:
    """Articles by when they came in; with ``last`` those of the last run that brought some."""
    run = last_run_with_news(asked.session) if last else None
    found, total = _asked(asked, NEW, page, limit, since=since, narrowed={"run_id": run})
    return _listed("new.html", "What came in", NEW, found, Paging(page, limit, total, "article"), last)


def _asked(
    asked: Asked, question: DeskQuestion, page: int, limit: int, **wanted: Any
) -> tuple[list[dict[str, Any]], int]:
    return ask(asked.session, question, limit=limit, offset=(page - 1) * limit, **wanted)


def _listed(
    template: str,
    title: str,
    question: DeskQuestion,
    found: list[dict[str, Any]],
    paging: Paging,
    beside: Any = None,
) -> Answer:
    shown = {"found": found, "beside": beside}
    return Answer(template, title, shown, found, question.columns, None, paging)
