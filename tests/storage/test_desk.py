"""The desk's questions are what docs/queries.md says, and the same on both engines, in pages and commands."""

import json
import re
from datetime import UTC, date, datetime

import pytest
from sqlmodel import Session
from starlette.testclient import TestClient

from browse.app import make_app
from onrecord.askeddays import day_asked
from storage import tables
from storage.queries.desk import QUESTIONS, ask, holding, last_run_with_news
from storage.queries.rows import rows
from tests.sources import ROOT
from tests.storage.ledgers import add, add_article, add_claim, add_page, add_run, fill_quarry

NOW = datetime(2026, 10, 8, 9, 0, tzinfo=UTC)
PAGE = (ROOT / "docs" / "queries.md").read_text(encoding="utf-8")
TOLD = dict(
    zip((one.name for one in QUESTIONS), re.findall(r"```sql\n(.*?);\n```", PAGE, re.DOTALL), strict=True)
)
VALUES = {"figures": {"counted": holding("carts"), "words": holding(None)}}
ADDRESSES = {"single_source": "/single-source", "figures": "/figures", "corrections": "/corrections"}


@pytest.fixture
def desk(engine):
    """A ledger in which each question has an answer, and something that is none."""
    fill_quarry(engine)
    with Session(engine) as session, session.begin():
        run = add_run(session, own_taken=1)
        text = "A clerk said that the gate was open. The weir holds, said a report. Ivo Marsh said rain fell."
        placed = add_article(session, run, "gate", "Hill Gazette", text, NOW)
        clerk = [("a clerk", "said", "anonymous")]
        report = [("a report", "said", "document")]
        marsh = [("Ivo Marsh", "said", "person")]
        lone = add_claim(
            session, placed, "cccc1111", "A clerk said that the gate was open.", "the gate was open", clerk
        )
        paper = add_claim(
            session, placed, "cccc2222", "The weir holds, said a report.", "The weir holds", report
        )
        named = add_claim(session, placed, "cccc3333", "Ivo Marsh said rain fell.", "rain fell", marsh)
        for number, (claim, unknown) in enumerate(((lone, 1), (paper, 1), (named, 0))):
            if unknown:  # the text gives no name
                session.get_one(tables.Claim, claim).origin_speaker_id = None
            group = tables.Proposition(
                proposition_key=f"p{number}", n_claims=1, n_carriers=1, n_named_origins=1 - unknown,
                n_unknown_origins=unknown, carriers="Hill Gazette", origins="", from_run=run,
            )  # fmt: skip
            add(session, group)
            add(
                session,
                tables.PropositionClaim(
                    proposition_id=group.id, claim_id=claim, stance="supports", from_run=run
                ),
            )
        page = add_page(session, "refused", run, "rejected", run)
        add(
            session,
            tables.Rejection(
                page_id=page, stage="clean", code="too_short", detail="12 words.", remedy="Nothing to do.",
                run_id=run, last_run=run, rejected_at=NOW,
            ),
        )  # fmt: skip
    with Session(engine) as session:
        yield session


def answers(session, question, **wanted):
    return ask(session, question, limit=100, **VALUES.get(question.name, {}), **wanted)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda one: one.name)
def test_the_select_of_the_page_gives_the_rows_of_the_question(desk, question):
    told = TOLD[question.name]
    assert told.replace("'%cubic metres%'", ":counted").replace("LIKE '%'", "LIKE :words") == (
        f"{question.select.strip()}\nORDER BY {question.order}"
    )
    by_hand = rows(desk, told.replace("cubic metres", "carts"))
    found, total = answers(desk, question)
    assert [{name: row[name] for name in question.columns} for row in by_hand] == found
    assert total == len(found)
    assert json.loads(json.dumps(found)) == found


def test_each_question_finds_what_it_asks_for_and_nothing_else(desk):
    single, figures, corrections, new, refused = (answers(desk, one)[0] for one in QUESTIONS)
    assert [row["claim_key"] for row in single] == ["cccc1111"]
    assert [(row["value"], row["polarity"]) for row in figures] == [(40, "asserted"), (12, "asserted")]
    assert corrections == []
    assert [row["title"] for row in new] == ["On gate", "On carts", "On quarry"]
    assert [(row["code"], row["remedy"]) for row in refused] == [("too_short", "Nothing to do.")]


def test_a_day_and_a_run_narrow_a_list_and_its_count(desk):
    single, figures, _, new, refused = QUESTIONS
    assert answers(desk, single, since=date(2026, 10, 9)) == ([], 0)
    assert answers(desk, figures, since=date(2026, 10, 7))[1] == 1
    last = last_run_with_news(desk)
    assert [row["title"] for row in answers(desk, new, narrowed={"run_id": last})[0]] == ["On gate"]
    assert answers(desk, refused, narrowed={"code": "not_html", "stage": None})[1] == 0
    assert answers(desk, refused, since=date(2026, 10, 8))[1] == 1


def test_a_page_has_the_rows_of_the_question(desk, database_url):
    with TestClient(make_app(database_url), base_url="http://127.0.0.1:8400") as reader:
        for question in QUESTIONS:
            address = ADDRESSES.get(question.name, f"/{question.name}")
            found, _ = answers(desk, question)
            assert reader.get(f"{address}.json", params={"counted": "carts"}).json() == found
            assert reader.get(address, params={"counted": "carts"}).status_code == 200
            listed = reader.get(f"/api/{question.name}", params={"counted": "carts"}).json()
            assert (listed["rows"], listed["total"]) == (found, len(found))


@pytest.mark.parametrize(
    ("words", "day"),
    [("2026-02-01", "2026-02-01"), (" Today ", "2026-03-01"), ("yesterday", "2026-02-28"),
     ("1 day", "2026-02-28"), ("7days", "2026-02-22"), ("30d", "2026-01-30"), ("99999 days", "1752-05-17"),
     ("", None), ("soon", None), ("2026-02-30", None), ("-1 days", None), ("day", None)],
)  # fmt: skip
def test_a_day_is_asked_for_by_its_date_or_from_today(words, day):
    assert str(day_asked(words, date(2026, 3, 1))) == str(day)
