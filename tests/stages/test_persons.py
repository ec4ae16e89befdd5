"""Who is one person: decided, it is in every answer; taken back, every answer is what it was."""

from datetime import timedelta

import pytest
from sqlmodel import Session

from onrecord.types import RunRef
from stages.persons import (
    Act,
    NothingDecided,
    SeveralPersons,
    alias,
    bring_in,
    forget_list,
    is_of_list,
    merge,
    split,
    take_back,
)
from stages.queueing import take
from stages.removing import NotThere
from storage.corrected_speakers import tidy_speakers
from storage.engine import writing
from storage.queries import ClaimQuery, are_private, find_claims, ones_known, speakers, standing_of, why
from storage.queries.rows import rows
from storage.suggestions import suggestion
from tests.stages.holding import NOW
from tests.stages.test_correcting import answers, ask, link_all
from tests.stages.test_reviewing import counted_anew, stored
from tests.storage.ledgers import add_article, add_claim, add_run, fill_quarry

ACT = Act("Ines", "same page", NOW)
LATER = Act("Ines", "it was another", NOW + timedelta(hours=1))


@pytest.fixture
def quarry(engine):
    """Ada Lund in two articles, a Lund alone in a third, and Ivo Marsh, a director, in two."""
    claims = fill_quarry(engine)
    with writing(engine) as opened:
        run = add_run(opened)
        said = {
            "again": ("Ada Lund", "Forty carts left the quarry"),
            "alone": ("Lund", "Forty carts left the quarry"),
            "marsh": ("Ivo Marsh", "Forty carts left the quarry"),
        }
        for key, (name, content) in said.items():
            text = f"{content}, said {name}."
            placed = add_article(opened, run, key, "Moor Post", text)
            claims[key] = add_claim(opened, placed, key * 2, text, content, [(name, "said", "person")])
        opened.flush()
        told = "UPDATE attributions SET role = 'director of Orl Harbour' WHERE speaker = 'Ivo Marsh'"
        opened.connection().exec_driver_sql(told)
        tidy_speakers(opened, {row["id"] for row in rows(opened, "SELECT id FROM speakers")})
        numbers = {n for name, n in claims.items() if name != "run"}
        link_all(engine, opened, numbers, RunRef(claims["run"], NOW))
    return claims


def speaker(engine, name, place=0):
    found = ask(engine, "SELECT id FROM speakers WHERE name = :name ORDER BY id", name=name)
    return f"speaker:{found[place]['id']}"


def known(engine, name):
    with Session(engine) as opened:
        return [(one.known_by, one.articles) for one in ones_known(opened, [name]) if one.articles]


DECISIONS = [
    pytest.param(lambda e: merge(e, ["Ada Lund", "Lund"], ACT), id="two names"),
    pytest.param(lambda e: merge(e, [speaker(e, "Ada Lund"), speaker(e, "Lund")], ACT), id="two speakers"),
    pytest.param(lambda e: alias(e, "Ada Lund", ["Ivo Marsh", "A. L."], ACT), id="a name not met"),
    pytest.param(lambda e: alias(e, "Ada Lund", (), ACT), id="a name added"),
    pytest.param(lambda e: split(e, ["Ivo Marsh"], ACT), id="a name parted"),
    pytest.param(lambda e: split(e, [speaker(e, "Ivo Marsh")], ACT), id="one parted"),
]


@pytest.mark.parametrize("decide", DECISIONS)
def test_taken_back_every_answer_is_what_it_was(engine, quarry, decide):  # noqa: ARG001
    before = answers(engine)
    done = decide(engine)
    assert answers(engine) != before
    assert stored(engine) == counted_anew(engine)
    one = done.subjects[0]
    take_back(engine, f"speaker:{one.number}" if one.kind == "speaker" else one.name, LATER)
    after = answers(engine)
    assert {name for name in before if after[name] != before[name]} == set()
    assert len(ask(engine, "SELECT id FROM reviews")) == 2 * len(done.subjects)
    with pytest.raises(NothingDecided):
        take_back(engine, f"speaker:{one.number}" if one.kind == "speaker" else one.name, LATER)


def test_a_bare_name_is_nobody_elses_and_an_office_joins(engine, quarry):  # noqa: ARG001
    assert known(engine, "Ada Lund") == [(None, 1), (None, 1)]
    assert known(engine, "Ivo Marsh") == [("office", 2)]
    with Session(engine) as opened:
        assert are_private(opened, ["Ada Lund", "Ivo Marsh"]) == ["Ada Lund"]
        listed = {row.name: (row.articles, row.known_articles) for row in speakers(opened)}
        by_name = speakers(opened, names=("Ada Lund",))
    assert listed == {"Ivo Marsh": (2, 2), "The Echo": (1, 1)}
    assert [(row.articles, row.known_articles, row.known_by) for row in by_name] == [(2, 0, None)]


def test_names_that_are_one_are_one_in_every_answer(engine, quarry):
    merge(engine, ["Ada Lund", "Lund"], ACT)
    with Session(engine) as opened:
        by_alias = find_claims(opened, ClaimQuery(speakers=("Lund",))).claims
        by_name = find_claims(opened, ClaimQuery(speakers=("Ada Lund",))).claims
        [row] = [one for one in speakers(opened) if one.name == "Ada Lund"]
        told = why(opened, quarry["alone"]).chain[0]
    assert {one.claim_id for one in by_name} == {quarry[key] for key in ("lund", "again", "alone")}
    assert {one.claim_id for one in by_alias} == {one.claim_id for one in by_name}
    assert {one.known_as for one in by_name} == {"Ada Lund"}
    assert (row.articles, row.known_articles, row.known_by) == (3, 3, "desk")
    assert (told["known_as"], told["known_by"]) == ("Ada Lund", "desk")


def test_one_person_is_one_origin(engine, quarry):
    def origins():
        counted = "SELECT named_origins FROM corroboration WHERE proposition_id = :id"
        [found] = ask(
            engine, "SELECT proposition_id FROM members_current WHERE claim_id = :id", id=quarry["marsh"]
        )
        return ask(engine, counted, id=found["proposition_id"])[0]["named_origins"]

    before = origins()
    assert "Ivo Marsh" in before
    alias(engine, "Ada Lund", ["Ivo Marsh"], ACT)
    assert "Ada Lund" in origins()
    assert "Ivo Marsh" not in origins()
    take_back(engine, "Ivo Marsh", LATER)
    assert origins() == before


def test_who_is_somebody_else_is_left_out_and_that_is_said(engine, quarry):
    merge(engine, ["Ada Lund"], ACT)
    split(engine, [speaker(engine, "Ada Lund", 1)], ACT)
    with Session(engine) as opened:
        found = find_claims(opened, ClaimQuery(speakers=("Ada Lund",))).claims
        told = standing_of(opened, "Ada Lund", ["Ada Lund"])
    assert [one.claim_id for one in found] == [quarry["lund"]]
    assert (told.articles, told.apart, told.surname, told.surname_claims) == (1, 1, "Lund", 1)


def test_a_decision_holds_for_articles_that_come_later(engine, quarry):  # noqa: ARG001
    alias(engine, "Ada Lund", ["A. L."], ACT)
    with writing(engine) as opened:
        placed = add_article(opened, add_run(opened), "late", "Moor Post", "Rain, said A. L.")
        number = add_claim(opened, placed, "late", "Rain, said A. L.", "Rain", [("A. L.", "said", "person")])
        [row] = rows(opened, "SELECT id FROM speakers WHERE name = 'A. L.'")
        tidy_speakers(opened, {row["id"]})
    with Session(engine) as opened:
        assert number in {
            one.claim_id for one in find_claims(opened, ClaimQuery(speakers=("Ada Lund",))).claims
        }


def test_a_person_is_shown_by_the_fuller_name_or_by_the_one_that_is_said(engine, quarry):  # noqa: ARG001
    assert merge(engine, ["Lund", "Ada Lund"], ACT).person.name == "Ada Lund"
    assert alias(engine, "Frey", ["Bo Frey"], ACT).person.name == "Frey"


def test_who_was_taken_for_either_is_both(engine, quarry):  # noqa: ARG001
    merge(engine, ["Ada Lund", "Lund"], ACT)
    alias(engine, "Bo Frey", (), ACT)
    with pytest.raises(NotThere):
        merge(engine, ["Bo Frey", "Nobody Known"], ACT)
    merge(engine, ["Bo Frey", "Lund"], LATER)
    found = ask(engine, "SELECT DISTINCT identity_key FROM speakers WHERE known_by = 'desk'")
    assert [row["identity_key"] for row in found] == ["person:bo frey"]


def test_a_name_of_two_persons_is_named_by_number(engine, quarry):  # noqa: ARG001
    merge(engine, [speaker(engine, "Ada Lund", 0), speaker(engine, "Bo Frey")], ACT)
    merge(engine, [speaker(engine, "Ada Lund", 1), speaker(engine, "Lund")], ACT)
    with pytest.raises(SeveralPersons):
        alias(engine, "Ada Lund", ["A. L."], ACT)


LIST = """id,name,aliases,position,organization
q1,Ivo Marsh,I. Marsh,chief pilot,Orl Harbour
q2,Ada Lund,,mayor,
"""


def test_a_list_knows_whom_name_and_article_agree_on(engine, quarry):  # noqa: ARG001
    before = answers(engine)
    assert bring_in(engine, "pilots", LIST, ACT)[0] == 2
    assert known(engine, "Ivo Marsh") == [("list", 2)]
    assert known(engine, "Ada Lund") == [(None, 1), (None, 1)], "a bare name is only a suggestion"
    assert stored(engine) == counted_anew(engine)
    bring_in(engine, "pilots", LIST.replace("Orl Harbour", "Tarn Bay"), ACT)
    assert known(engine, "Ivo Marsh") == [("office", 2)]
    forget_list(engine, "pilots", ACT)
    assert answers(engine) == before
    with pytest.raises(NotThere):
        forget_list(engine, "pilots", ACT)


def test_what_a_desk_decided_outranks_a_list(engine, quarry):  # noqa: ARG001
    split(engine, ["Ivo Marsh"], ACT)
    bring_in(engine, "pilots", LIST, ACT)
    assert set(known(engine, "Ivo Marsh")) == {("apart", 1)}


def asked_about(engine):
    return [turn.number for turn in take(engine, "Ines", 100) if turn.kind == "speaker"]


def number(reference):
    return int(reference.split(":")[1])


def test_a_bare_name_elsewhere_is_asked_about_once(engine, quarry):  # noqa: ARG001
    other = number(speaker(engine, "Ada Lund", 1))
    assert asked_about(engine) == [other]
    with Session(engine) as opened:
        assert suggestion(opened, other).other_id == number(speaker(engine, "Ada Lund"))
    assert asked_about(engine) == [], "Ines has it before her"
    merge(engine, [speaker(engine, "Ada Lund", 0), f"speaker:{other}"], ACT)
    with writing(engine) as opened:
        opened.connection().exec_driver_sql("DELETE FROM review_turns")
    assert asked_about(engine) == []


def test_who_is_nobody_else_is_asked_about_no_more(engine, quarry):  # noqa: ARG001
    split(engine, [speaker(engine, "Ada Lund", 1)], ACT)
    assert asked_about(engine) == []


def test_whom_a_list_has_by_name_alone_is_asked_about(engine, quarry):  # noqa: ARG001
    bring_in(engine, "people", "id,name\nq1,Bo Frey\n", ACT)
    asked = asked_about(engine)
    bo = number(speaker(engine, "Bo Frey"))
    assert bo in asked
    with Session(engine) as opened:
        found = suggestion(opened, bo)
    assert found.person_key == "list:people:q1"
    is_of_list(engine, f"speaker:{bo}", found, ACT)
    assert known(engine, "Bo Frey") == [("desk", 1)]
