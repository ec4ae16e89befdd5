"""What a person corrected is in every answer; taken back, every answer is what it was."""

from datetime import timedelta

import pytest
from sqlmodel import Session

from onrecord.corrections import CannotCorrect
from onrecord.links import LINKER_VERSION
from onrecord.types import RunRef
from stages.linking import count_again
from stages.relinking import found_links
from stages.removing import erase, release, withhold
from stages.reprocessing import reprocess
from stages.reviewing import NothingToUndo, review
from storage.corrected_speakers import tidy_speakers
from storage.engine import session, writing
from storage.export import FORMATS
from storage.queries import (
    ClaimQuery,
    articles,
    coverage,
    disputes,
    find_claims,
    named_speakers,
    run_report,
    speakers,
    why,
)
from storage.queries.rows import rows
from storage.relinking import hold_instead
from storage.search import search
from storage.views import VIEWS
from tests.stages.holding import NOW, held
from tests.stages.test_reprocessing import age_readings
from tests.stages.test_reviewing import counted_anew, stored
from tests.stages.test_reviews_of_words import FIRST, OTHER, URL, claim_in, served  # noqa: F401 - a fixture
from tests.storage.ledgers import fill_quarry

LATER = NOW + timedelta(days=1)
OF_DECISIONS = {"reviews_of_claims"}


def ask(engine, statement, **values):
    with session(engine) as opened:
        return rows(opened, statement, **values)


def act(engine, decision, *subjects, **fields):
    return review(engine, subjects, decision, "Ines", "read it", NOW, fields)


def correct(engine, subject, **fields):
    return act(engine, "correct", subject, **fields)


def answers(engine):
    """Every door: what it answers now, without the history of decisions and the runs that wrote it."""
    with Session(engine) as opened:
        claims = find_claims(opened, ClaimQuery(limit=100))
        told = {
            "claims": claims,
            "by speaker": find_claims(opened, ClaimQuery(speakers=("Ada Lund",))),
            "search": search(opened, "carts"),
            "disputes": disputes(opened, with_hidden=True),
            "speakers": speakers(opened, with_private=True),
            "names": [named_speakers(opened, name) for name in ("Ada Lund", "Bo Frey", "Runa Oll")],
            "counts": (coverage(opened), articles(opened)),
            "run": run_report(opened, 1),
            "export": ["".join(one.write(opened)) for one in FORMATS],
        }
        for one in claims.claims:
            found = why(opened, one.claim_id)
            told[f"why {one.claim_id}"] = [
                getattr(found, name) for name in found.__slots__ if name not in ("reviews", "runs")
            ]
    for name in sorted(VIEWS.keys() - OF_DECISIONS - {"run_ledger"}):
        told[name] = sorted(map(str, ask(engine, f"SELECT * FROM {name}")))
    return {name: repr(one) for name, one in told.items()}


@pytest.fixture
def quarry(engine):
    """As extracting and linking would leave it: speakers with their names, claims in propositions."""
    claims = fill_quarry(engine)
    run = RunRef(claims["run"], NOW)
    with writing(engine) as opened:
        tidy_speakers(opened, {row["id"] for row in rows(opened, "SELECT id FROM speakers")})
        link_all(engine, opened, {number for name, number in claims.items() if name != "run"}, run)
    return claims


def link_all(engine, opened, claims, run):
    """These claims have the links that the linker finds, beside those that they have."""
    hold_instead(opened, {}, found_links(engine, opened, claims), LINKER_VERSION, run.id)
    count_again(opened, claims, run)


FIELDS = [
    pytest.param({"speaker": "Runa Oll"}, id="a new name"),
    pytest.param({"speaker": "Bo Frey"}, id="a name the article knows"),
    pytest.param({"speaker": ""}, id="nobody"),
    pytest.param({"speaker": "Runa Oll", "kind": "organization", "speaks_for": "the port"}, id="a body"),
    pytest.param({"source": ""}, id="the outlet's own words"),
    pytest.param({"content": "carts left the quarry"}, id="fewer words"),
    pytest.param({"content": "Forty … the quarry"}, id="words left out"),
    pytest.param({"polarity": "denied", "certainty": "possible"}, id="how it is said"),
    pytest.param({"figures": ""}, id="no figures"),
    pytest.param({"figures": "Forty carts", "source": "Ada Lund"}, id="a figure and a source"),
    pytest.param({"speaker.1": "Runa Oll"}, id="the only link by its place"),
]
OF_CHAINS = [
    pytest.param({"speaker.1": "Hill Gazette"}, "Hill Gazette > Bo Frey", id="the outermost"),
    pytest.param({"speaker.2": "Runa Oll"}, "The Echo > Runa Oll", id="the origin by its place"),
    pytest.param({"speaker.1": "", "speaker": "Runa Oll"}, "The Echo > Runa Oll", id="nobody, and another"),
    pytest.param({"source.1": ""}, "Bo Frey", id="no outermost"),
    pytest.param({"source.2": ""}, "The Echo", id="the outermost is the origin"),
    pytest.param({"source": ""}, None, id="the outlet's own"),
]


@pytest.mark.parametrize(("fields", "chain"), OF_CHAINS)
def test_each_link_of_a_chain_is_put_right_and_taken_back(engine, quarry, fields, chain):
    before = answers(engine)
    correct(engine, f"claim:{quarry['relay']}", **fields)
    [told] = ask(engine, "SELECT * FROM claims_view WHERE claim_id = :id", id=quarry["relay"])
    assert told["chain"] == chain
    assert told["origin"] == (chain.split(" > ")[-1] if chain else None)
    assert stored(engine) == counted_anew(engine)
    act(engine, "undo", f"claim:{quarry['relay']}")
    after = answers(engine)
    assert {name for name in before if after[name] != before[name]} == set()


def test_a_link_that_the_chain_has_not_is_refused(engine, quarry):
    with pytest.raises(CannotCorrect):
        correct(engine, f"claim:{quarry['relay']}", **{"speaker.3": "Runa Oll"})


@pytest.mark.parametrize("fields", FIELDS)
def test_taken_back_every_answer_is_what_it_was(engine, quarry, fields):
    before = answers(engine)
    correct(engine, f"claim:{quarry['lund']}", **fields)
    assert stored(engine) == counted_anew(engine)
    assert answers(engine)["claims"] != before["claims"]
    act(engine, "undo", f"claim:{quarry['lund']}")
    after = answers(engine)
    assert {name for name in before if after[name] != before[name]} == set()
    assert ask(engine, "SELECT * FROM corrections") == []


def test_a_corrected_speaker_is_in_every_answer(engine, quarry):
    correct(engine, f"claim:{quarry['lund']}", speaker="Runa Oll")
    told = answers(engine)
    assert "Ada Lund" not in "".join(
        told[name] for name in ("claims", "disputes", "speakers", "export")
    ).replace("said Ada Lund", "").replace('source":"Ada Lund', "")
    assert all(
        "Runa Oll" in told[name] for name in ("claims", "disputes", "speakers", "export", "claims_view")
    )
    with Session(engine) as opened:
        [found] = find_claims(opened, ClaimQuery(speakers=("Runa Oll",))).claims
        assert find_claims(opened, ClaimQuery(speakers=("Ada Lund",))).claims == ()
        [speaker] = [
            one for one in speakers(opened, at_least=0.99, with_private=True) if one.name == "Runa Oll"
        ]
    assert (found.name_confidence, found.reviewed, found.corrected, found.corrected_by) == (
        1, "yes", "speaker", "Ines",
    )  # fmt: skip
    assert (speaker.claims, speaker.kind) == (1, "person")
    assert stored(engine) == counted_anew(engine)


def test_why_shows_both_readings(engine, quarry):
    correct(engine, f"claim:{quarry['lund']}", speaker="Runa Oll", certainty="possible")
    with Session(engine) as opened:
        found = why(opened, quarry["lund"])
    assert found.as_read.fields == {"speaker": "Runa Oll", "certainty": "possible"}
    assert found.as_read.chain[0]["speaker"] == "Ada Lund"
    assert (found.as_read.claim["certainty"], found.claim["certainty"]) == ("certain", "possible")
    assert found.chain[0]["speaker"] == "Runa Oll"


def test_corrections_add_up_and_are_taken_back_one_by_one(engine, quarry):
    subject = f"claim:{quarry['lund']}"
    untouched = answers(engine)
    correct(engine, subject, speaker="Runa Oll")
    once = answers(engine)
    correct(engine, subject, content="carts left the quarry", polarity="denied")
    act(engine, "reject", subject)
    assert quarry["lund"] not in {row["id"] for row in ask(engine, "SELECT id FROM claims_current")}
    act(engine, "undo", subject)
    [both] = ask(engine, "SELECT * FROM claims_current WHERE id = :id", id=quarry["lund"])
    assert (both["origin"], both["content"], both["polarity"]) == (
        "Runa Oll", "carts left the quarry", "denied",
    )  # fmt: skip
    act(engine, "undo", subject)
    assert answers(engine) == once
    act(engine, "undo", subject)
    assert answers(engine) == untouched
    with pytest.raises(NothingToUndo):
        act(engine, "undo", subject)
    assert len(ask(engine, "SELECT id FROM reviews")) == 6


def test_a_note_changes_no_answer_and_is_kept(engine, quarry):
    before = answers(engine)
    act(engine, "note", f"claim:{quarry['lund']}", f"claim:{quarry['own']}")
    assert answers(engine) == before
    with Session(engine) as opened:
        [note] = why(opened, quarry["lund"]).reviews
    assert (note["decision"], note["reason"], note["holds"]) == ("note", "read it", "no")


def test_a_confirmation_keeps_what_was_corrected(engine, quarry):
    correct(engine, f"claim:{quarry['lund']}", speaker="Runa Oll")
    act(engine, "confirm", f"claim:{quarry['lund']}")
    [found] = ask(engine, "SELECT origin, reviewed FROM claims_view WHERE claim_id = :id", id=quarry["lund"])
    assert found == {"origin": "Runa Oll", "reviewed": "yes"}


def test_a_rejected_link_comes_back_when_that_is_taken_back(engine, quarry):  # noqa: ARG001
    before = answers(engine)
    [link] = ask(engine, "SELECT id FROM links_current WHERE kind = 'denial'")
    act(engine, "reject", f"link:{link['id']}")
    assert answers(engine)["disputes"] != before["disputes"]
    act(engine, "undo", f"link:{link['id']}")
    assert answers(engine) == before


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"content": "Ten carts"}, id="words that do not stand there"),
        pytest.param({"content": "e"}, id="part of a word"),
        pytest.param({"figures": "the quarry"}, id="no figure"),
    ],
)
def test_what_cannot_be_put_there_is_refused_and_nothing_is_written(engine, quarry, fields):
    subjects = (f"claim:{quarry['own']}", f"claim:{quarry['lund']}")
    before = answers(engine)
    with pytest.raises(CannotCorrect):
        act(engine, "correct", *subjects, **fields)
    assert answers(engine) == before
    assert ask(engine, "SELECT id FROM reviews") == []


def test_a_link_has_nothing_to_correct(engine, quarry):  # noqa: ARG001
    with pytest.raises(CannotCorrect):
        correct(engine, "link:1", speaker="Runa Oll")


# -- later versions, copies, reading again -----------------------------------------------------------


def origin(engine, url=URL):
    [found] = ask(
        engine,
        "SELECT origin, corrected FROM claims_view WHERE claim_id = :id",
        id=claim_in(engine, "14 crates", url),
    )
    return found["origin"], found["corrected"]


CORRECTED, READ = ("Runa Oll", "speaker"), ("Ilse Okoro", None)


def test_a_correction_outlives_an_edit_and_reading_again(engine, served):  # noqa: F811
    served(FIRST)
    first = claim_in(engine, "14 crates")
    correct(engine, f"claim:{first}", speaker="Runa Oll")
    served(OTHER)
    assert claim_in(engine, "14 crates") != first
    assert origin(engine) == CORRECTED
    age_readings(engine)
    reprocess(engine, "claims", now=LATER)
    assert origin(engine) == CORRECTED
    assert stored(engine) == counted_anew(engine)
    act(engine, "undo", f"claim:{claim_in(engine, '14 crates')}")
    assert origin(engine) == READ
    assert ask(engine, "SELECT * FROM corrections") == []
    assert ask(engine, "SELECT * FROM speakers WHERE name = 'Runa Oll'") == []


def test_a_correction_is_one_for_every_copy_of_the_text(engine, served):  # noqa: F811
    served(FIRST)
    correct(engine, f"claim:{claim_in(engine, '14 crates')}", speaker="Runa Oll")
    copy = "https://rill.example/ferry"
    served(FIRST, url=copy)
    assert origin(engine, copy) == CORRECTED
    act(engine, "undo", f"claim:{claim_in(engine, '14 crates', copy)}")
    assert (origin(engine), origin(engine, copy)) == (READ, READ)


def test_another_reading_is_not_corrected(engine, served):  # noqa: F811
    served(FIRST)
    correct(engine, f"claim:{claim_in(engine, '14 crates')}", speaker="Runa Oll")
    served(FIRST.replace("Ilse Okoro", "Jonas Okoro"))
    assert origin(engine) == ("Jonas Okoro", None)


def test_a_withheld_work_comes_back_as_it_was_corrected(engine, served):  # noqa: F811
    served(FIRST)
    correct(engine, f"claim:{claim_in(engine, '14 crates')}", speaker="Runa Oll")
    before = held(engine)
    withhold(engine, URL, "a complaint", NOW)
    assert "Runa Oll" not in "".join(held(engine))
    release(engine, URL, LATER)
    assert held(engine) == before
    act(engine, "undo", f"claim:{claim_in(engine, '14 crates')}")
    assert origin(engine) == READ


def test_an_erased_work_takes_its_corrections_along(engine, served):  # noqa: F811
    served(FIRST)
    correct(engine, f"claim:{claim_in(engine, '14 crates')}", speaker="Runa Oll")
    act(engine, "undo", f"claim:{claim_in(engine, '14 crates')}")
    correct(engine, f"claim:{claim_in(engine, '14 crates')}", speaker="Tove Lind")
    erase(engine, URL, "asked for", NOW)
    for table in ("reviews", "corrections", "speakers"):
        assert ask(engine, f"SELECT * FROM {table}") == []


# -- links follow ------------------------------------------------------------------------------------


def test_a_correction_ends_the_links_that_no_longer_follow_and_finds_others(engine, quarry):
    def linked():
        asked = "SELECT id, kind, a_claim_id, b_claim_id FROM links_current ORDER BY id"
        return [tuple(row.values()) for row in ask(engine, asked)]

    before = linked()
    assert any(quarry["denial"] in row for row in before)
    correct(engine, f"claim:{quarry['denial']}", content="carts had left", figures="")
    correct(engine, f"claim:{quarry['own']}", source="The road")
    changed = linked()
    assert stored(engine) == counted_anew(engine)
    act(engine, "undo", f"claim:{quarry['own']}")
    act(engine, "undo", f"claim:{quarry['denial']}")
    assert linked() == before
    assert changed is not before
