"""A quarrel page: sides, latest and earlier positions, figures, and what was not found, over what."""

import re
from datetime import date

import pytest
from sqlmodel import Session, select

from browse.charts import dots_over_time
from storage import tables
from storage.engine import open_engine
from storage.queries.asking import only_reading
from storage.queries.quarrels import quarrel
from tests.browse.conftest import ENGINES, read
from tests.browse.reading import Seen
from tests.storage.ledgers import NOW, add, add_article, add_claim, add_link, add_run

SAID = "Forty carts left the quarry at Hillside"


def fill_quarrel(engine):
    """Three outlets: a statement on a firm, its denial, what it said before, and who did not answer."""
    with Session(engine) as session, session.begin():
        run = add_run(session, own_taken=3)
        claims = [_first(session, run), *_second(session, run), _retold(session, run)]
        _put_together(session, run, claims)


def _first(session, run):
    text = f"{SAID} of Ode Stone, said Ada Lund. The council declined to comment."
    placed = add_article(session, run, "one", "Hill Gazette", text, NOW.replace(day=5))
    return add_claim(
        session, placed, "aaaa0001", f"{SAID} of Ode Stone, said Ada Lund.", f"{SAID} of Ode Stone",
        [("Ada Lund", "said", "person")],
    )  # fmt: skip


def _second(session, run):
    text = "Ode Stone denied that forty carts had left. Ode Stone put it at 12 carts."
    placed = add_article(session, run, "two", "Valley Echo", text, NOW.replace(day=7))
    body = [("Ode Stone", "denied", "organization")]
    denial = add_claim(
        session, placed, "bbbb0001", "Ode Stone denied that forty carts had left.", "forty carts had left",
        body, polarity="denied",
    )  # fmt: skip
    figure = add_claim(
        session, placed, "bbbb0002", "Ode Stone put it at 12 carts.", "it … at 12 carts".replace("… ", ""),
        [("Ode Stone", "put … at", "organization")],
    )  # fmt: skip
    return denial, figure


def _retold(session, run):
    text = "Forty carts did leave, Ode Stone said. The port could not be reached."
    placed = add_article(session, run, "three", "Port Herald", text, NOW.replace(day=6))
    placed[1].is_paywalled = True
    return add_claim(
        session, placed, "cccc0001", "Forty carts did leave, Ode Stone said.", "Forty carts did leave",
        [("Ode Stone", "said", "organization")],
    )  # fmt: skip


def _put_together(session, run, claims):
    stated, denial, figure, retold = claims
    key = f"v-one/{session.get_one(tables.Claim, stated).claim_key}"
    held = add(
        session,
        tables.Proposition(
            proposition_key=key, n_claims=3, n_carriers=2, n_named_origins=1, n_unknown_origins=0,
            carriers="Hill Gazette", origins="Ada Lund", from_run=run,
        ),
    ).id  # fmt: skip
    gone = tables.Proposition(
        proposition_key="v-three/cccc0001", n_claims=0, n_carriers=0, n_named_origins=0, n_unknown_origins=0,
        carriers="", origins="", from_run=run, to_run=run, merged_into=held,
    )  # fmt: skip
    add(session, gone)
    for claim, stance in ((stated, "supports"), (retold, "supports"), (denial, "opposes")):
        add(
            session,
            tables.PropositionClaim(proposition_id=held, claim_id=claim, stance=stance, from_run=run),
        )
    for claim, words, value in ((stated, "Forty carts", 40), (figure, "12 carts", 12)):
        add(
            session,
            tables.Quantity(
                claim_id=claim, start=0, end=9, words=words, value=value, counted="carts", bound="exact"
            ),
        )
    add_link(session, "denial", denial, stated, run)
    add_link(session, "number_disagreement", figure, stated, run)


@pytest.fixture(scope="module", params=ENGINES)
def quarrelling(request, tmp_path_factory):
    with read(request, tmp_path_factory, fill_quarrel) as client:
        yield client


def _found(client, key="aaaa0001"):
    with only_reading(client.ledger) as session:
        claim = session.exec(select(tables.Claim.id).where(tables.Claim.claim_key == key)).one()
        return quarrel(session, claim)


def test_each_party_stands_by_its_latest_words(quarrelling):
    found = _found(quarrelling)
    sides = {(one.latest[0].claim.origin, one.side, len(one.earlier)) for one in found.parties}
    assert sides == {("Ada Lund", "supports", 0), ("Ode Stone", "unclear", 1)}
    [firm] = [one for one in found.parties if one.side == "unclear"]
    assert {one.claim.claim_key for one in firm.latest} == {"bbbb0001", "bbbb0002"}
    assert firm.earlier[0].claim.claim_key == "cccc0001"


def test_whom_the_statement_names_replied_and_who_did_not_answer_is_told(quarrelling):
    found = _found(quarrelling)
    assert [one.claim.claim_key for one in found.replies] == ["bbbb0001"]
    assert [(one.how, one.sentence) for one in found.silences] == [
        ("declined", "The council declined to comment."),
        ("not reached", "The port could not be reached."),
    ]


def test_its_figures_stand_in_order_with_a_drawing(quarrelling):
    assert [one.words for one in _found(quarrelling).figures] == ["Forty carts", "12 carts"]
    pytest.importorskip("leather", reason="the extra `charts` is not installed")
    seen = Seen(quarrelling.get("/quarrels/aaaa0001").text)
    assert len(seen.all("svg")) == 1
    assert len(seen.all("circle")) == 2


def test_counts_say_over_what_they_were_counted(quarrelling):
    words = " ".join(quarrelling.get("/quarrels/aaaa0001").text.split())
    assert "one source found here" in words
    assert "3 articles of 3 outlets" in words
    assert "how many of these are right was not measured apart" in words


def test_a_number_and_a_claim_within_lead_to_the_permanent_address(quarrelling):
    for key in ("bbbb0001", "cccc0001", "aaaa0"):
        answer = quarrelling.get(f"/quarrels/{key}", follow_redirects=False)
        assert answer.headers["location"] == "/quarrels/aaaa0001"
    assert quarrelling.get("/quarrels/ffff9999").status_code == 404


def test_a_claim_that_is_not_linked_yet_stands_alone(quarrelling):
    found = _found(quarrelling, "bbbb0002")
    assert (found.key, found.named_origins, found.example.claim_key) == ("bbbb0002", 1, "bbbb0002")
    assert [one.side for one in found.parties if one.latest[0].claim.origin == "Ada Lund"] == ["beside"]


def test_no_denial_is_told_with_how_many_articles_are_partial(quarrelling):
    seen = re.sub(r"\s+", " ", quarrelling.get("/claims/cccc0001").text)
    assert (
        "o denial found in 3 articles of 3 outlets, from 2026-10-05 to 2026-10-07, 1 of them partial" in seen
    )


def test_rows_have_the_side_and_whether_it_is_the_latest(quarrelling):
    lines = quarrelling.get("/quarrels/aaaa0001.csv").text.splitlines()
    assert lines[0].startswith("side,standing,party,relation,claim_id")
    assert len(lines) == 5
    assert quarrelling.get("/api/quarrels/aaaa0001").json()["found"]["key"] == "aaaa0001"


def test_a_drawing_is_made_of_days_and_numbers_and_runs_nothing():
    pytest.importorskip("leather", reason="the extra `charts` is not installed")
    drawn = dots_over_time([(date(2026, 10, 5), 40.0), (date(2026, 10, 7), 12.0)])
    assert re.findall(r">([^<]+)</text>", drawn)[:2] == ["5 Oct 2026", "7 Oct 2026"]
    assert not re.search(r"<(?:script|style|a|image|use|foreignObject)\b|\bon\w+=|\bstyle=|href=", drawn)


@pytest.mark.parametrize(
    "dots",
    [
        [],
        [(date(2026, 10, 5), 40.0)],
        [(date(2026, 10, 5), 40.0), (date(2026, 10, 5), 12.0)],
    ],
)
def test_fewer_than_two_days_are_no_course(dots):
    assert dots_over_time(dots) is None


@pytest.mark.parametrize("values", [(0.0, 0.0), (-5.0, -5.0), (1e15, 1e-9), (-3.0, 8.0)])
def test_any_numbers_can_be_drawn(values):
    pytest.importorskip("leather", reason="the extra `charts` is not installed")
    days = date(1801, 1, 1), date(2099, 12, 31)
    assert dots_over_time(list(zip(days, values, strict=True))).startswith("<svg ")


def test_links_of_an_earlier_linker_are_left_out_and_said_to_be(quarrelling):
    with Session(open_engine(quarrelling.ledger)) as session:
        links = session.exec(select(tables.Link)).all()
        versions = [one.linker_version for one in links]
        for one in links:
            one.linker_version = "links-1"
        session.commit()
        try:
            found = _found(quarrelling)
            assert (found.is_outdated, found.grounds) == (True, ())
            assert "Denials may be missing here." in quarrelling.get("/quarrels/aaaa0001").text
        finally:
            for one, version in zip(links, versions, strict=True):
                one.linker_version = version
            session.commit()
    assert not _found(quarrelling).is_outdated
