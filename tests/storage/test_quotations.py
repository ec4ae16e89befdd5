"""A claim is quoted from the ledger as it stands there, of older versions too, but never what must not be."""

import pytest
from sqlmodel import Session

from onrecord.evidence.quotations import Quotation, Voice
from storage import reviews, tables
from storage.pages import add_body
from storage.queries.quotations import NotQuoted, quotation
from tests.storage.ledgers import NOW, fill_quarry


@pytest.fixture
def claims(engine):
    return fill_quarry(engine)


def found(engine, claim):
    with Session(engine) as session:
        return quotation(session, claim)


def test_a_claim_is_quoted_with_its_neighbours_chain_and_day(engine, claims):
    one = found(engine, claims["relay"])
    assert (one.before, one.after) == ("The road was closed.", "")
    assert one.chain == (Voice("The Echo", "reported"), Voice("Bo Frey", "citing", "Bo Frey"))
    assert [one.sentence[s:e] for s, e in one.spans] == ["the owner may sell"]
    assert (one.outlet, one.url) == ("Hill Gazette", "https://news.example/quarry")
    assert (one.published, one.stated_as, one.reviewed) == ("2026-10-05", "possibly", False)
    assert one.copy.sha256 is None  # this ledger was filled without bytes


def test_a_name_that_is_not_weighed_is_not_printed(engine, claims):
    with Session(engine) as session, session.begin():
        session.get_one(tables.Claim, claims["lund"]).name_confidence = None
    assert found(engine, claims["lund"]).chain == (Voice("Ada Lund", "said"),)


def test_the_copy_has_the_hash_of_its_bytes(engine, claims):
    with Session(engine) as session, session.begin():
        page = found(engine, claims["lund"]).copy.page_id
        session.get_one(tables.Page, page).body_key = add_body(session, b"abc")
    assert found(engine, claims["lund"]).copy.sha256.startswith("ba7816bf8f01cfea")


@pytest.mark.parametrize(("decision", "expected"), [("reject", None), ("confirm", True)])
def test_what_a_person_decided_holds(engine, claims, decision, expected):
    with Session(engine) as session, session.begin():
        subject = reviews.find(session, reviews.Named("claim", claims["own"]))
        reviews.add(session, subject, reviews.Act(decision, "Ines", "so it is", NOW))
    one = found(engine, claims["own"])
    assert (one.reviewed if isinstance(one, Quotation) else None) == expected
    if decision == "reject":
        assert one == NotQuoted(claims["own"], one.article_id, "rejected")


def test_no_word_of_a_version_that_is_held_back_is_quoted_and_of_an_edited_one_it_is_said(engine, claims):
    with Session(engine) as session, session.begin():
        claim = session.get_one(tables.Claim, claims["lund"])
        old = session.get_one(tables.ArticleVersion, claim.version_id)
        new = tables.ArticleVersion(
            **{
                **old.model_dump(exclude={"id", "version_key", "dropped"}),
                "version_key": "newer",
                "text": "Gone.",
            }
        )
        session.add(new)
        session.flush()
        session.get_one(tables.Article, claim.article_id).current_version_id = new.id
        edit = tables.Comparison(
            relation="edit", article_id=claim.article_id, from_version_id=old.id, to_version_id=new.id,
            page_id=old.page_id, before_at=NOW, after_at=NOW, from_run=claims["run"], comparer_version="old",
        )  # fmt: skip
        session.add(edit)
        session.flush()
        number = edit.id
    assert found(engine, claims["lund"]).why == "held_back"
    with Session(engine) as session, session.begin():
        session.delete(session.get_one(tables.Comparison, number))
    assert found(engine, claims["lund"]).is_edited_since


def test_an_unknown_number_is_a_lookup_error(engine, claims):
    with pytest.raises(LookupError):
        found(engine, max(claims.values()) + 1000)
