"""A page at three addresses: for people, and its rows as JSON and as CSV."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, get_type_hints

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from browse.answers import MOST_ON_A_PAGE, MOST_ROWS, Answer, Asked
from browse.guarding import READING
from browse.memory import Memory
from browse.rendering import Here, render
from onrecord.labels import Named
from onrecord.records import as_csv, as_json
from storage.queries.asking import only_reading

Page = Callable[..., Answer]
Form = Callable[[Request, Asked, Answer], Response]


@dataclass(frozen=True, slots=True)
class At:
    """A page and its address; ``rows`` is the address of its rows where that differs."""

    path: str
    page: Page
    rows: str | None = None


@dataclass(frozen=True, slots=True)
class Ledger:
    """Which ledger is read; ``outside`` for who is not at the desk: what may leave all the same."""

    url: str
    outside: Named | None = None


def routes(ledger: Ledger, pages: Sequence[At], memory: Memory) -> APIRouter:
    """Every page with its rows; those first, for a number in an address takes any word."""
    made = APIRouter()
    forms: tuple[tuple[str, Form], ...] = ((".json", in_json), (".csv", in_csv))
    for one in pages:
        for suffix, form in forms:
            made.add_api_route(
                (one.rows or one.path) + suffix,
                endpoint(ledger, one.page, form, memory),
                methods=list(READING),
                include_in_schema=False,
            )
    for one in pages:
        made.add_api_route(
            one.path,
            endpoint(ledger, one.page, in_html, memory),
            methods=list(READING),
            include_in_schema=False,
        )
    return made


def endpoint(ledger: Ledger, page: Page, form: Form, memory: Memory) -> Callable[..., Response]:
    """The page as FastAPI calls it: with a session that cannot write, and what stands in the address."""

    def answer(request: Request, **values: Any) -> Response:
        if form is in_html and "limit" in values:
            values["limit"] = min(values["limit"], MOST_ON_A_PAGE)
        with only_reading(ledger.url, ledger.outside) as session:
            asked = Asked(session, datetime.now(UTC), memory)
            found = page(asked, **values)
            if found.moved_to is not None and form in SUFFIXES:
                return RedirectResponse(found.moved_to + SUFFIXES[form])
            return form(request, asked, found)

    answer.__signature__ = _signature(page)  # type: ignore[attr-defined]
    return answer


def _signature(page: Page) -> inspect.Signature:
    """The page's parameters but the first, which is ours, and the request."""
    hints = get_type_hints(page, include_extras=True)
    taken = list(inspect.signature(page).parameters.values())[1:]
    request = inspect.Parameter("request", inspect.Parameter.KEYWORD_ONLY, annotation=Request)
    named = [one.replace(kind=one.KEYWORD_ONLY, annotation=hints[one.name]) for one in taken]
    return inspect.Signature([request, *named], return_annotation=Response)


def in_html(request: Request, asked: Asked, found: Answer) -> Response:
    """The page for people."""
    here = Here(request.url.path, request.query_params.multi_items())
    words = render(
        found.template,
        title=found.title,
        here=here,
        paging=found.paging,
        totals=asked.coverage(),
        has_rows=bool(found.columns),
        most_rows=MOST_ROWS,
        form_token=getattr(request.state, "form_token", ""),
        **found.shown,
    )
    return Response(words, media_type="text/html", status_code=found.status)


def in_json(_request: Request, _asked: Asked, found: Answer) -> Response:
    """The rows, or the whole record, as a command prints it."""
    value = list(found.rows) if found.record is None else found.record
    return Response(as_json(value) + "\n", media_type="application/json", headers=_counted(found))


def in_csv(request: Request, _asked: Asked, found: Answer) -> Response:
    """The rows for a spreadsheet, to be kept under the page's name."""
    name = "".join(letter if letter.isalnum() else "-" for letter in request.url.path.strip("/"))
    headers = {"content-disposition": f'attachment; filename="{name.removesuffix("-csv")[:60]}.csv"'}
    lines = as_csv(found.rows, found.columns)
    return Response(lines, media_type="text/csv", headers=headers | _counted(found))


def _counted(found: Answer) -> dict[str, str]:
    """How many rows there are in all, for whoever reads a part of them."""
    return {} if found.paging is None else {"x-total-count": str(found.paging.total)}


SUFFIXES: dict[Form, str] = {in_html: "", in_json: ".json", in_csv: ".csv"}
