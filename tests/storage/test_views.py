"""The views tell the ledger as it is, the same on both engines."""

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from storage import tables
from storage.queries import why
from storage.views import VIEWS, create_views, drop_views
from tests.storage.ledgers import NOW, add, add_page, add_run, fill_quarry

OUTCOMES = ("new", "revised", "duplicate", "reprint", "unchanged", "rejected", "deferred", "pending")


def view(engine, name, order="1"):
    with engine.connect() as connection:
        found = connection.execute(sa.text(f"SELECT * FROM {name} ORDER BY {order}")).mappings()
        return [dict(row) for row in found]


def test_views_can_be_dropped_and_created_again(engine):
    with engine.begin() as connection:
        drop_views(connection, VIEWS)
        drop_views(connection, VIEWS)
        create_views(connection)
    assert {name for name in VIEWS if view(engine, name)} == {"claims_held"}  # which counts: none
    assert view(engine, "claims_held") == [{"claims": 0, "reviewed": 0}]


def test_a_claim_is_told_with_its_chain_and_how_it_was_stated(engine):
    claims = fill_quarry(engine)
    rows = {row["claim_id"]: row for row in view(engine, "claims_view")}
    relay = rows[claims["relay"]]
    assert (relay["speaker"], relay["origin"], relay["chain"]) == (
        "The Echo",
        "Bo Frey",
        "The Echo > Bo Frey",
    )
    assert (relay["cue"], relay["origin_cue"], relay["stated_as"]) == ("reported", "citing", "possibly")
    own = rows[claims["own"]]
    assert (own["chain"], own["origin"], own["publisher"]) == (None, None, "Hill Gazette")


def test_claims_that_are_not_current_are_in_no_view(engine):
    fill_quarry(engine)
    with Session(engine) as session, session.begin():
        session.connection().execute(sa.update(tables.Claim).values(is_current=False))
    assert view(engine, "claims_view") == []
    assert view(engine, "disputes") == []
    assert sum(row["claims"] for row in view(engine, "coverage")) == 0


def test_a_dispute_shows_the_figures_that_differ(engine):
    fill_quarry(engine)
    [figures] = [row for row in view(engine, "disputes") if row["kind"] == "number_disagreement"]
    assert (figures["a_figure"], figures["b_figure"]) == ("12 carts", "Forty carts")
    assert figures["relation"] == "figures differ"


OPPOSED = [
    pytest.param("denied", "Marsh denied it.", "it", "denied", id="deny"),
    pytest.param("denying", "Marsh left, denying it.", "it", "denied", id="a participle"),
    pytest.param("rejected", "Marsh rejected as false that.", "that", "denied", id="reject as false"),
    pytest.param("said", "Marsh said it is not true.", "it is not true", "denied", id="not true"),
    pytest.param("said", "Marsh said it isn’t true.", "it isn’t true", "denied", id="isn't true"),
    pytest.param("said", "Marsh said no truth in it.", "no truth in it", "denied", id="no truth"),
    pytest.param("rejected", "Marsh rejected the claim.", "the claim", "rejected", id="reject"),
    pytest.param("disputed", "Marsh disputed that.", "that", "disputed", id="dispute"),
    pytest.param("laughed off", "Marsh laughed off that.", "that", "laughed off", id="laugh off"),
    pytest.param("said", "Marsh said none left.", "none left", "said otherwise", id="a negation"),
]


@pytest.mark.parametrize(("cue", "sentence", "content", "relation"), OPPOSED)
def test_denied_is_said_only_of_words_that_deny(engine, cue, sentence, content, relation):
    claims = fill_quarry(engine)
    polarity = "asserted" if cue == "said" else "denied"
    denial = {"sentence": sentence, "content": content, "polarity": polarity}
    with Session(engine) as session, session.begin():
        is_it = tables.Claim.id == claims["denial"]
        session.connection().execute(sa.update(tables.Claim).where(is_it).values(**denial))
        of_it = tables.Attribution.claim_id == claims["denial"]
        session.connection().execute(sa.update(tables.Attribution).where(of_it).values(cue=cue))
    [row] = [row for row in view(engine, "disputes") if row["kind"] == "denial"]
    assert row["relation"] == relation
    with Session(engine) as session:
        [told] = [r.words for r in why(session, claims["denial"]).relations if r.kind == "denial"]
        [back] = [r.words for r in why(session, claims["lund"]).relations if r.kind == "denial"]
    is_denied = relation == "denied"
    assert (told, back) == (
        ("may deny", "may be denied by") if is_denied else ("may stand against", "may have against it")
    )


def test_a_link_that_holds_no_more_is_no_dispute(engine):
    claims = fill_quarry(engine)
    with Session(engine) as session, session.begin():
        session.connection().execute(sa.update(tables.Link).values(to_run=claims["run"]))
    assert view(engine, "disputes") == []


def test_coverage_counts_articles_and_claims_apart(engine):
    fill_quarry(engine)
    rows = {row["publisher"]: (row["articles"], row["claims"]) for row in view(engine, "coverage")}
    assert rows == {"Hill Gazette": (1, 3), "Valley Echo": (1, 2)}


def add_work(session, page, run, **more):
    row = tables.StageResult(
        subject_kind="page", subject_id=page, stage="clean", code_version="1", opened_run=run, **more
    )
    add(session, row)


@pytest.fixture
def two_runs(engine):
    """A first run that died halfway, and a second that took over what was left."""
    with Session(engine) as session, session.begin():
        first = add_run(session, own_taken=8, own_unchanged=1, own_rejected_again=1)
        second = add_run(session, own_taken=1, adopted_taken=3)
        add_page(session, "a", first, "new", first)
        add_page(session, "b", first, "rejected", first)
        add_page(session, "c", first, "reprint", second)
        add_work(session, add_page(session, "d", first), first, owner_run=second)
        add_work(session, add_page(session, "e", first), first, owner_run=second, next_attempt_at=NOW)
        add_work(session, add_page(session, "f", first), first, owner_run=first)
        add_page(session, "g", second, "duplicate", second)
    return first, second


@pytest.mark.usefixtures("two_runs")
def test_every_document_of_a_run_is_accounted_for(engine):
    for row in view(engine, "run_ledger"):
        assert row["taken"] == sum(row[name] for name in OUTCOMES), row


def test_own_and_adopted_documents_are_counted_apart(engine, two_runs):
    first, second = two_runs
    rows = {(row["run_id"], row["share"]): row for row in view(engine, "run_ledger")}
    own = rows[first, "own"]
    assert (own["new"], own["rejected"], own["deferred"], own["pending"]) == (1, 2, 3, 1)
    adopted = rows[second, "adopted"]
    assert (adopted["reprint"], adopted["deferred"], adopted["pending"]) == (1, 1, 1)
    assert rows[second, "own"]["duplicate"] == 1
