"""What people ask is answered with claims in their sentences and counts of what was counted."""

from datetime import date

import pytest
from sqlmodel import Session

from onrecord.unasked import SURE_NAME
from storage import tables
from storage.queries import (
    ClaimQuery,
    News,
    claim_ids,
    coverage,
    disputes,
    find_claims,
    named_speakers,
    run_report,
    speakers,
    standing,
    unweighed_names,
    why,
)
from storage.queries.names import meet
from storage.queries.quoted import is_named
from storage.queries.reports import file_of
from tests.storage.ledgers import add_page, add_run, fill_quarry

KNOWN = ["Ada Lund", "Zoë Králová", "Ministry of Roads", "The Echo"]


@pytest.fixture
def claims(engine):
    return fill_quarry(engine)


@pytest.fixture
def session(engine, claims):  # noqa: ARG001 - filled before it is opened
    with Session(engine) as opened:
        yield opened


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        pytest.param("ada lund", ("Ada Lund",), id="another case"),
        pytest.param("Lund", ("Ada Lund",), id="one word of it"),
        pytest.param("zoe kralova", ("Zoë Králová",), id="without accents"),
        pytest.param("Lunt", (), id="misspelt"),
        pytest.param("", (), id="nothing"),
    ],
)
def test_a_name_is_met_by_its_words(asked, names):
    assert meet(asked, KNOWN).names == names


def test_a_name_that_is_not_known_has_its_near_spellings():
    assert meet("Ada Lunt", KNOWN).near[0] == "Ada Lund"
    assert meet("Lunt", KNOWN).near[0] == "Ada Lund"
    assert meet("qqqqqq", KNOWN).near == ()


@pytest.mark.parametrize(
    ("asked", "keys"),
    [
        pytest.param(ClaimQuery(), {"lund", "own", "relay", "denial", "figure"}, id="everything"),
        pytest.param(ClaimQuery(speakers=("Bo Frey",)), {"relay"}, id="who said it"),
        pytest.param(ClaimQuery(speakers=("The Echo",)), {"relay"}, id="who passed it on"),
        pytest.param(ClaimQuery(outlets=("Valley Echo",)), {"denial", "figure"}, id="outlet"),
        pytest.param(ClaimQuery(words="carts left"), {"lund", "denial"}, id="words in any form"),
        pytest.param(ClaimQuery(words="—"), set(), id="no words"),
        pytest.param(ClaimQuery(since=date(2026, 10, 6)), {"denial", "figure"}, id="since a day"),
        pytest.param(ClaimQuery(denied=True), {"denial", "lund"}, id="denials and what they deny"),
        pytest.param(ClaimQuery(speakers=("Ada Lund",), denied=True), {"lund"}, id="both"),
    ],
)
def test_claims_are_found_by(session, claims, asked, keys):
    found = find_claims(session, asked)
    assert {claim.claim_id for claim in found.claims} == {claims[key] for key in keys}
    assert found.total == len(keys)


def test_a_limit_shortens_the_list_and_not_the_count(session):
    found = find_claims(session, ClaimQuery(limit=2))
    assert (len(found.claims), found.total) == (2, 5)


def test_the_marked_characters_are_the_content(session):
    for claim in find_claims(session, ClaimQuery()).claims:
        [(start, end)] = claim.content_spans
        assert claim.quote[start:end] == claim.content


def test_disputes_take_turns_by_kind(session, claims):
    found, total = disputes(session)
    assert [one.kind for one in found] == ["denial", "number_disagreement"]
    assert total == 2
    assert (found[1].a_figure, found[1].b_figure) == ("12 carts", "Forty carts")
    assert disputes(session, only_claims=frozenset({claims["denial"]}))[1] == 1


def test_a_claim_is_named_by_its_number_or_the_beginning_of_its_key(session, claims):
    assert claim_ids(session, str(claims["own"])) == [claims["own"]]
    assert claim_ids(session, "AAAA2") == [claims["own"]]
    assert claim_ids(session, "aaaa") == [claims["lund"], claims["own"], claims["relay"]]
    assert [claim_ids(session, words) for words in ("aa", "'; --", "9" * 30, "")] == [[]] * 4


def test_why_leads_from_a_claim_to_its_page_and_run(session, claims):
    found = why(session, claims["lund"])
    words = {(span["part"], span["words"]) for span in found.spans}
    assert ("content", "Forty carts left the quarry") in words
    assert found.page["locator"] == "/press/page-quarry.txt"
    assert [run["id"] for run in found.runs] == [claims["run"]]
    assert [relation.words for relation in found.relations] == [
        "may be denied by", "may give another figure than",
    ]  # fmt: skip
    assert [relation.words for relation in why(session, claims["denial"]).relations] == ["may deny"]
    with pytest.raises(LookupError):
        why(session, 999)


def test_speakers_count_what_they_said_and_what_they_passed_on(session):
    rows = {row.name: (row.claims, row.passed_on) for row in speakers(session, with_private=True)}
    assert rows == {"Ivo Marsh": (2, 0), "Ada Lund": (1, 0), "Bo Frey": (1, 0), "The Echo": (0, 1)}
    assert named_speakers(session, "marsh").names == ("Ivo Marsh",)


def test_only_origins_with_a_sure_name_are_speakers_unasked(session, claims):
    doubtful = session.get(tables.Claim, claims["lund"])
    doubtful.name_confidence = 0.9
    session.add(doubtful)
    session.flush()
    rows = {
        row.name: (row.claims, row.passed_on)
        for row in speakers(session, at_least=SURE_NAME, with_private=True)
    }
    assert rows == {"Ivo Marsh": (2, 0), "Bo Frey": (1, 0)}  # nor the outlet that passed it on
    assert "Ada Lund" in {row.name for row in speakers(session, with_private=True)}
    assert [row.name for row in speakers(session)] == ["The Echo"], "nobody private is listed unasked"
    assert unweighed_names(session) == 0
    doubtful.name_confidence = None
    session.flush()
    assert unweighed_names(session) == 1


def test_counts_say_what_they_were_counted_over(session):
    totals = coverage(session)
    assert (totals.articles, totals.outlets, totals.claims, totals.reviewed) == (2, 2, 5, 0)
    assert (totals.earliest, totals.latest, totals.languages) == ("2026-10-05", "2026-10-07", ("en",))


def test_a_report_adds_up_and_names_each_file(session, claims):
    report = run_report(session, claims["run"])
    assert report.own.adds_up
    assert report.own.new == 2
    assert [(file.file, file.new, file.claims) for file in report.files] == [
        ("/press/page-carts.txt", 1, 2), ("/press/page-quarry.txt", 1, 3),
    ]  # fmt: skip
    assert standing(session).runs[0]["taken"] == 2
    with pytest.raises(LookupError):
        run_report(session, 999)


def test_what_a_run_brought_is_told_by_outlet_and_by_name(session, claims):
    news = run_report(session, claims["run"]).news
    assert [(one.outlet, one.new, len(one.headlines)) for one in news.outlets] == [
        ("Hill Gazette", 1, 1), ("Valley Echo", 1, 1),
    ]  # fmt: skip
    assert (news.n_outlets, news.n_quoted, news.edits) == (2, 0, ())
    assert run_report(session, add_run(session)).news.outlets == ()


def test_only_quotations_of_whom_a_source_names_are_listed_unasked(session, claims):
    quotations = (claims["lund"], claims["denial"], claims["figure"])
    for claim in (session.get(tables.Claim, one) for one in quotations):
        claim.quote = "mixed"
        session.add(claim)
    doubtful = session.get(tables.Claim, claims["figure"])
    doubtful.name_confidence = 0.9
    he = session.get(tables.Attribution, (claims["denial"], 0))
    he.source = "he"
    session.add_all([doubtful, he])
    session.flush()
    news = run_report(session, claims["run"]).news
    assert [(one.name, one.quotations, one.articles, one.outlets) for one in news.quoted] == [
        ("Ada Lund", 1, 1, 1)
    ]


@pytest.mark.parametrize(
    ("source", "name", "expected"),
    [
        ("Mayor Okafor, of Dorn", "Ada Okafor", True),
        ("Ms. Nguyen", "Nguyen Thi Hoa Nguyen", True),
        ("a spokesman for Okafor", "Ada Okafor", False),
        ("the brother of Ada Okafor", "Ada Okafor", False),
        ("Okafor’s lawyer", "Ada Okafor", False),
        ("he", "Ada Okafor", False),
        ("the mayor", "Ada Okafor", False),
        ("Okafor and his lawyer", "Ada Okafor", False),
        ("Ivo Tarn or Ada Okafor", "Ada Okafor", False),
        ("", "Ada Okafor", False),
        ("the board", "", False),
    ],
)
def test_a_source_names_one_and_nobody_of_theirs(source, name, expected):
    assert is_named(source, name) is expected


def test_a_report_of_an_empty_ledger_is_empty(engine):
    with Session(engine) as session, session.begin():
        run = add_run(session)
        report = run_report(session, run)
    assert (report.totals.claims, report.news, report.files) == (0, News((), 0, (), 0, (), 0, 0), ())


def test_documents_of_one_file_are_counted_together(engine):
    with Session(engine) as session, session.begin():
        run = add_run(session, own_taken=2)
        for line in (1, 2):
            add_page(session, f"p{line}", run, "duplicate", run, locator=f"/press/all.jsonl#line={line}")
        assert [(file.file, file.taken) for file in run_report(session, run).files] == [
            ("/press/all.jsonl", 2)
        ]


@pytest.mark.parametrize(
    ("locator", "file"),
    [("/a/b.txt", "/a/b.txt"), ("/a/b.jsonl#line=3", "/a/b.jsonl"), ("/a/#b.xml#entry=1:x#y", "/a/#b.xml")],
)
def test_the_file_of_a_document(locator, file):
    assert file_of(locator) == file
