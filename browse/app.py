"""The reading room as an application: its pages, what goes wrong in words, its guard."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from browse.answers import NotHere
from browse.api import AT, READ_BY, described, refused
from browse.entrance import WRITTEN_TO, Entrance
from browse.guarding import LOOPBACK, Guarded
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
from browse.rendering import Here, render
from browse.reviewers import Desk
from browse.reviewing import AT as REVIEW
from browse.reviewing import review_page
from browse.routing import At, Ledger, routes
from browse.sessions import Signer
from onrecord.labels import NOTHING, Named
from storage.engine import DatabaseProblem

STATIC = Path(__file__).parent / "static"
PAGES: Sequence[At] = (
    At("/", front.front, rows="/index"),
    At("/articles", articles.articles),
    At("/articles/{article_id}", articles.article),
    At("/articles/{article_id}/edits", articles.edits),
    At("/claims", claims.claims),
    At("/claims/{reference}", claims.claim),
    At("/outlets", outlets.outlets),
    At("/outlets/{outlet_id}", outlets.outlet),
    At("/speakers", speakers.speakers),
    At("/speaker", speakers.speaker),
    At("/search", searching.search),
    At("/disputes", disputes.disputes),
    At("/quarrels/{reference}", quarrels.quarrel),
    At("/desk", desk.questions),
    At("/single-source", desk.single_source),
    At("/figures", desk.figures),
    At("/corrections", desk.corrections),
    At("/new", desk.new),
    At("/feeds", health.feeds),
    At("/runs", health.runs),
    At("/runs/{run_id}", health.run),
    At("/rejections", health.rejections),
)


def make_app(database_url: str, password: str = "", reviewer: str = "", named: Named = NOTHING) -> ASGIApp:
    """The pages on this ledger: for readers on this machine, or for whoever knows the password.

    These may come from anywhere: they see what may leave the desk, and what is ``named``.
    ``reviewer`` decides on the review page where nobody gives another name there.
    """
    ledger = Ledger(database_url, named if password else None)
    app = FastAPI(
        title="On Record",
        version=version("onrecord"),
        description=READ_BY,
        docs_url=None,  # Swagger's pages load their programs from elsewhere
        redoc_url=None,
        openapi_url=f"{AT}/openapi.json",
    )
    memory = Memory()
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.include_router(review_page(ledger, Desk(Signer(), reviewer)))
    app.include_router(routes(ledger, PAGES, memory))
    app.include_router(described(ledger, memory))
    for wrong, told in ANSWERS.items():
        app.add_exception_handler(wrong, told)
    if password:  # by whatever name they came: a page elsewhere has not got the cookie
        return Guarded(Entrance(app, password), None, (*WRITTEN_TO, REVIEW))
    return Guarded(app, LOOPBACK, (REVIEW,))


def not_here(request: Request, error: Any) -> Response:
    """What is asked for is not in the ledger."""
    return _problem(request, 404, error.message, error.remedy)


def not_asked_so(request: Request, error: Any) -> Response:
    """Something in the address cannot be read."""
    names = sorted({str(one["loc"][-1]) for one in error.errors()})
    return _problem(
        request, 400, f"This cannot be asked: {', '.join(names)}.", "Days are written 2026-10-31."
    )


def no_page(request: Request, error: Any) -> Response:
    """No page has this address."""
    return _problem(
        request, error.status_code, "There is no page at this address.", "Start at the front page."
    )


def no_ledger(request: Request, error: Any) -> Response:
    """The database does not answer, or not this program."""
    return _problem(request, 503, error.message, error.remedy)


ANSWERS: dict[type[Exception], Any] = {
    NotHere: not_here,
    RequestValidationError: not_asked_so,
    HTTPException: no_page,
    DatabaseProblem: no_ledger,
}


def bare(request: Request) -> dict[str, Any]:
    """What a page without rows tells its frame."""
    form_token = getattr(request.state, "form_token", "")
    return {"paging": None, "totals": None, "has_rows": False, "most_rows": 0, "form_token": form_token}


def _problem(request: Request, status: int, message: str, remedy: str) -> Response:
    if request.url.path.startswith(f"{AT}/"):
        return refused(status, message, remedy)
    if request.url.path.endswith((".json", ".csv")):
        return PlainTextResponse(f"{message} {remedy}\n", status_code=status)
    here = Here(request.url.path, ())
    words = render("problem.html", **bare(request), title=message, remedy=remedy, here=here)
    return Response(words, status_code=status, media_type="text/html")
