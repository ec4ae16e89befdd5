"""The ledger for programs, under /api: the questions of the pages, described in OpenAPI."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from fastapi import APIRouter, Request
from starlette.responses import Response

from browse.answers import Answer, Asked
from browse.memory import Memory
from browse.pages import (
    articles,
    claims,
    desk,
    disputes,
    front,
    health,
    outlets,
    quarrels,
    searching,
    speakers,
)
from browse.pages.claims import NotShown
from browse.routing import Form, Ledger, endpoint
from onrecord.records import as_json
from onrecord.wording import counted_over
from storage.queries import ArticleRow, ClaimRow, Dispute, SpeakerRow, Why
from storage.queries.facets import Value
from storage.queries.listening import FollowedFeed
from storage.queries.outlets import OutletRow
from storage.queries.quarrels import Quarrel
from storage.queries.reports import RunReport

Row = TypeVar("Row")
AT = "/api"
READ_BY = (
    "Read by a program. It says who said what, and nothing of what is true: quote a claim in its sentence."
)


@dataclass(frozen=True, slots=True)
class Rows(Generic[Row]):
    """Rows with how many there are in all, and over what they were counted."""

    rows: list[Row]
    total: int
    page: int
    limit: int
    counted_over: str
    about: str


@dataclass(frozen=True, slots=True)
class One(Generic[Row]):
    """One thing, with what the ledger holds in all."""

    found: Row
    counted_over: str
    about: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a question has no answer, and what to do."""

    problem: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Matches:
    """Claims and articles that hold the words; by what they may be narrowed, with how many claims each."""

    claims: list[ClaimRow]
    articles: list[ArticleRow]
    facets: dict[str, list[Value]]


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the interface: its path, the page that answers it, and what it is made of."""

    path: str
    page: Callable[..., Answer]
    model: Any
    summary: str


QUESTIONS: Sequence[Question] = (
    Question("/claims_view", claims.claims, Rows[ClaimRow], "Who said what, the newest first."),
    Question("/claims_view/{reference}", claims.claim, One[Why | NotShown], "A claim with its evidence."),
    Question("/articles", articles.articles, Rows[ArticleRow], "Articles, those published last first."),
    Question(
        "/articles/{article_id}", articles.article, Rows[ClaimRow], "The claims of an article, in order."
    ),
    Question("/articles/{article_id}/revisions", articles.edits, One[dict[str, Any]], "Its edits."),
    Question("/speakers", speakers.speakers, Rows[SpeakerRow], "Those whose name is sure, by their claims."),
    Question("/outlets", outlets.outlets, Rows[OutletRow], "Every outlet, with what is held of it."),
    Question("/disputes", disputes.disputes, Rows[Dispute], "Pairs of claims that may not go together."),
    Question("/quarrels/{reference}", quarrels.quarrel, One[Quarrel], "A statement, and who stands where."),
    Question("/search", searching.search, One[Matches], "Claims and articles that hold all the words."),
    Question("/news", front.front, One[dict[str, Any]], "What came in on a day."),
    Question("/feed_health", health.feeds, Rows[FollowedFeed], "Every feed that is followed."),
    Question("/run_ledger", health.runs, One[dict[str, Any]], "The last runs, and the work that waits."),
    Question("/runs/{run_id}", health.run, One[RunReport], "What one run did."),
    Question("/single_source", desk.single_source, Rows[dict[str, Any]], "What rests on one unnamed source."),
    Question("/figures", desk.figures, Rows[dict[str, Any]], "Figures of one thing, in order of their days."),
    Question("/corrections", desk.corrections, Rows[dict[str, Any]], "What was corrected or withdrawn."),
    Question("/new", desk.new, Rows[dict[str, Any]], "Articles by when they came in."),
    Question("/rejections", health.rejections, Rows[dict[str, Any]], "What was not kept, and why."),
)
REFUSALS: dict[int | str, dict[str, Any]] = {
    400: {"model": Problem, "description": "It cannot be asked so."},
    404: {"model": Problem, "description": "The ledger holds nothing of the kind."},
    503: {"model": Problem, "description": "The ledger does not answer."},
    "4XX": {"model": Problem, "description": "It is not answered."},
}


def described(ledger: Ledger, memory: Memory) -> APIRouter:
    """Every question, read-only and described."""
    made = APIRouter(prefix=AT)
    for one in QUESTIONS:
        responses = {200: {"model": one.model, "description": one.summary}, **REFUSALS}
        form: Form = in_rows if getattr(one.model, "__origin__", None) is Rows else in_one
        made.add_api_route(
            one.path, endpoint(ledger, one.page, form, memory), methods=["GET"], summary=one.summary,
            name=one.path.strip("/"), responses=responses, response_model=None,
        )  # fmt: skip
    return made


def in_rows(_request: Request, asked: Asked, found: Answer) -> Response:
    """A list, or the part of it that was asked for."""
    rows = list(found.rows) if found.record is None else found.record
    paging = found.paging
    total, page, limit = (
        (len(rows), 1, len(rows)) if paging is None else (paging.total, paging.page, paging.limit)
    )
    return _json(Rows(rows, total, page, limit, counted_over(asked.coverage()), READ_BY))


def in_one(_request: Request, asked: Asked, found: Answer) -> Response:
    """One thing."""
    return _json(One(found.record, counted_over(asked.coverage()), READ_BY))


def _json(value: Any) -> Response:
    return Response(as_json(value) + "\n", media_type="application/json")


def refused(status: int, problem: str, remedy: str) -> Response:
    """Why there is no answer, for programs."""
    return Response(as_json(Problem(problem, remedy)) + "\n", status, media_type="application/json")
