"""A sentence finds what the ledger holds of it, on both engines, and nothing that was taken out."""

import pytest

from onrecord.measures.quantities import find_quantities
from onrecord.types import LinkableClaim
from stages.ingest import ingest
from stages.matching import match, only_linked, searched
from stages.removing import withhold
from storage import reviews, tables
from storage.engine import session, writing
from tests.stages.holding import NOW

WORDS = "Forty boats had been damaged by the storm off Lissen Point"


def question(words=WORDS):
    return LinkableClaim(
        id="asked", article="asked", story="asked", outlet=None, published=None, content=words,
        sentence=words,
        context="", chain=(), polarity="asserted", certainty="certain",
        quantities=find_quantities(words, ((0, len(words)),)), topic=words,
    )  # fmt: skip


@pytest.fixture
def found(engine):
    def look(words=WORDS, limit=10):
        with session(engine) as opened:
            return match(opened, searched(opened), question(words), limit)

    return look


def quotes(matches):
    return {one.claim.quote for one in matches}


def test_a_sentence_finds_who_said_so_and_who_counted_otherwise(ingested, found):
    ingested()
    tied = only_linked(found())
    assert any("40 boats had been damaged" in one.claim.quote for one in tied if one.found.kind == "same")
    assert {one.found.words for one in tied} >= {"may say the same as"}
    assert any("44 boats" in one.claim.quote for one in tied if one.found.kind == "number_disagreement")
    assert len(found(limit=1)) == 1


def test_claims_of_earlier_versions_are_not_found(ingested, found, told):
    ingested()
    current = {row["id"] for row in told("SELECT id FROM claims_current")}
    assert {one.claim.claim_id for one in found(limit=60)} <= current


def test_what_a_person_rejected_is_not_found(engine, ingested, found):
    ingested()
    for one in found():
        with writing(engine) as opened:
            subject = reviews.find(opened, reviews.Named("claim", one.claim.claim_id))
            reviews.add(opened, subject, reviews.Act("reject", "Ines", "misread", NOW))
    assert "storm off Lissen Point" not in str(quotes(found()))


def test_what_is_withheld_is_not_found(engine, ingested, found):
    ingested()
    for url in ("https://gazette.example/storm", "https://echo.example/storm"):
        withhold(engine, url, "asked for", NOW)
    assert "Lissen" not in str(quotes(found()))


def test_claims_linked_before_there_were_outlines_are_found(engine, ingested, found):
    ingested()
    before = [one.claim.claim_id for one in found()]
    with writing(engine) as opened:
        opened.connection().exec_driver_sql(
            "UPDATE claim_outlines SET outline = " + ("X''" if engine.dialect.name == "sqlite" else "''")
        )
    assert [one.claim.claim_id for one in found()] == before


def test_only_who_uses_the_word_denies(engine, tmp_path, found):
    file = tmp_path / "a.txt"
    file.write_text(
        "The harbour master Ada Brook denied that forty boats had been damaged by the storm off Lissen Point."
        "\n\nThe fishermen's leader Bo Frey rejected the claim that forty boats had been damaged by the "
        "storm off Lissen Point. A list of the boats and their owners will be shown to the council on Monday."
    )
    ingest(engine, [str(file)], now=NOW)
    told = {one.claim.origin_cue: one.found.words for one in only_linked(found())}
    assert told["denied"] == "may deny"
    assert all(words != "may deny" for cue, words in told.items() if cue != "denied")


def test_an_empty_ledger_has_nothing(engine, found):
    with session(engine) as opened:
        assert opened.connection().exec_driver_sql("SELECT count(*) FROM claims").scalar() == 0
        assert tables.Claim.__tablename__ == "claims"
    assert found() == []
