"""The review page: one subject at a time, a button each; what they do is written in deciding.py."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from sqlmodel import Session
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse, Response

from browse.answers import NotHere
from browse.deciding import ACTS, Form, Subject, carry_out
from browse.entrance import form_of
from browse.rendering import Here, render
from browse.reviewers import Desk, Visitor, name_in
from browse.routing import Ledger
from onrecord.errors import OnRecordError
from onrecord.evidence.quotations import Quotation
from storage.engine import open_engine
from storage.queries import ClaimQuery, claim_rows, ends_of_link, find_claims, names_around, relation_of
from storage.queries.asking import database_problems, only_reading
from storage.queries.deciding import is_there
from storage.queries.known import one_speaker
from storage.queries.quotations import quotation
from storage.suggestions import suggestion

AT = "/review"
LONGEST_FORM = 65_536  # bytes: a passage in a script of three bytes a letter, each written as nine
TOO_OLD = "The form was too old, or not ours. Try again."
SAID = {
    "confirm": "kept as printed",
    "reject": "rejected",
    "correct": "corrected",
    "skip": "passed over",
    "note": "noted",
}


def review_page(ledger: Ledger, desk: Desk) -> APIRouter:
    """The page and what its buttons do; ``desk`` knows who decides."""
    made = APIRouter()

    @made.get(AT, include_in_schema=False)
    def show(request: Request, subject: str = "", key: str = "") -> Response:
        asked = Subject.named(subject, key) if subject else None
        if subject and asked is None:
            raise NotHere("Nothing is decided about under this name.", "Name claim:NUMBER or link:NUMBER.")
        return _page(ledger, desk, request, asked)

    @made.post(AT, include_in_schema=False)
    async def decide(request: Request) -> Response:
        said, now = await form_of(request, LONGEST_FORM), time.time()
        visitor = desk.visitor(request, now)
        if not desk.is_own(request, said, now):
            return await run_in_threadpool(_page, ledger, desk, request, None, 403, TOO_OLD)
        named = Visitor(visitor.mark, name_in(said.get("by", "")) or visitor.name)
        answer = await run_in_threadpool(_decided, ledger, desk, request, named, said)
        desk.remember(answer, request, named, now)
        return answer

    return made


def _decided(
    ledger: Ledger, desk: Desk, request: Request, visitor: Visitor, said: Mapping[str, str]
) -> Response:
    form = read_form(said)
    if form is None or not visitor.name:
        return _page(ledger, desk, request, None, 400, "Say who decides: a name of at most 80 letters.")
    try:
        _require_seen(ledger, form)
        with database_problems(ledger.url):
            engine, now = open_engine(ledger.url), datetime.now(UTC)
            following = carry_out(engine, form, visitor.name, now, ledger.outside)
    except OnRecordError as error:
        return _page(ledger, desk, request, form.subject, 400, str(error))
    return RedirectResponse(_address(form, following), 303)


def _require_seen(ledger: Ledger, form: Form) -> None:
    """Raises NotHere where this reader may not see what the form decides about."""
    with only_reading(ledger.url, ledger.outside) as session:
        for one in filter(None, (form.subject, form.last if form.act == "undo" else None)):
            if not is_there(session, one.kind, one.number):
                raise _not_shown(one)


def _not_shown(subject: Subject) -> NotHere:
    return NotHere(f"The ledger holds no {subject.name} that can be shown here.", "Start the review anew.")


def read_form(said: Mapping[str, str]) -> Form | None:
    """What a form asks for; None where it asks for nothing that there is."""
    act = said.get("act", "")
    if act not in ACTS:
        return None
    changed = {
        name: said[name]
        for name in ("speaker", "content")
        if name in said and said[name].strip() != said.get(f"was_{name}", "").strip()
    }
    subject, last = (
        Subject.named(said.get("subject", ""), said.get("key", "")),
        Subject.named(said.get("last", "")),
    )
    return Form(act, subject, last, " ".join(said.get("why", "").split()), changed)  # type: ignore[arg-type]


def _address(form: Form, following: Subject | None) -> str:
    """Where what comes next is shown, with what was just done."""
    told = (
        {} if form.subject is None or form.act not in SAID else {"did": form.act, "last": form.subject.name}
    )
    if following is None:
        return f"{AT}?{urlencode({**told, 'end': form.act})}"
    return f"{AT}?{urlencode({'subject': following.name, 'key': following.key, **told})}"


def _page(
    ledger: Ledger,
    desk: Desk,
    request: Request,
    subject: Subject | None,
    status: int = 200,
    problem: str = "",
) -> Response:
    now, query = time.time(), request.query_params
    visitor, last = desk.visitor(request, now), Subject.named(query.get("last", ""))
    with only_reading(ledger.url, ledger.outside) as session:
        shown = {} if subject is None else _shown(session, subject)
        words = render(
            "review.html", title="Review", here=Here(AT, ()), paging=None, totals=None, has_rows=False,
            most_rows=0, form_token=getattr(request.state, "form_token", ""), token=desk.token(visitor, now),
            reviewer=visitor.name, subject=subject, problem=problem,
            is_end=query.get("end") not in (None, "leave"),
            last=last, did=SAID.get(query.get("did", ""), ""), **{**_NOTHING, **shown},
        )  # fmt: skip
    answer = HTMLResponse(words, status)
    desk.remember(answer, request, visitor, now)
    return answer


_NOTHING: Mapping[str, Any] = {
    "quoted": None, "row": None, "names": (), "ends": (), "relation": "", "people": (), "listed": None,
}  # fmt: skip


def _shown(session: Session, subject: Subject) -> dict[str, Any]:
    """What a person must see to decide about it; raises NotHere."""
    found = {"claim": _claim, "link": _link, "speaker": _speaker}[subject.kind](session, subject.number)
    if found is None:
        raise _not_shown(subject)
    return found


def _claim(session: Session, number: int) -> dict[str, Any] | None:
    rows = claim_rows(session, [number])
    quoted = quotation(session, number) if rows else None
    if not isinstance(quoted, Quotation):
        return None
    return {"row": rows[0], "quoted": quoted, "names": names_around(session, number)[:9]}


def _link(session: Session, number: int) -> dict[str, Any] | None:
    rows = claim_rows(session, ends_of_link(session, number))
    return {"ends": rows, "relation": relation_of(session, number)} if len(rows) > 1 else None


def _speaker(session: Session, number: int) -> dict[str, Any] | None:
    found = suggestion(session, number)
    if found is None:
        return None
    numbers = [number] if found.other_id is None else [number, found.other_id]
    people = [
        (one_speaker(session, one), find_claims(session, ClaimQuery(speaker_ids=(one,), limit=2)).claims)
        for one in numbers
    ]
    return {"people": people, "listed": None if found.person_key is None else found}
