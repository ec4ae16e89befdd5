"""Who decides is given the least sure of what is seen most, never twice, and never what another has."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa

from stages.queueing import give_back, is_waiting, skip, take
from stages.reviewing import review
from storage import tables
from storage.engine import session, writing
from storage.queries import alike, names_around
from storage.queries.rows import rows
from tests.stages.holding import NOW
from tests.storage.ledgers import add_article, add_claim, add_link, add_run, fill_quarry


def ask(engine, statement):
    with session(engine) as opened:
        return rows(opened, statement)


def decide(engine, turn, reviewer="Ines", decision="confirm"):
    review(engine, [f"{turn.kind}:{turn.number}"], decision, reviewer, "r", NOW)
    give_back(engine, turn, reviewer)


def names(turns):
    return [(turn.kind, turn.key) for turn in turns]


@pytest.fixture
def many(engine):
    """A hundred claims of one article, the later the less sure."""
    with writing(engine) as opened:
        run = add_run(opened)
        text = " ".join(f"It was said {number} times." for number in range(100))
        placed = add_article(opened, run, "many", "Echo", text)
        for number in range(100):
            add_claim(opened, placed, f"key{number:03}", f"It was said {number} times.", "It was said")
        claim = tables.Claim
        chance = sa.update(claim).values(extraction_confidence=1 - claim.content_start / 10_000)
        opened.connection().execute(chance)
    return engine


def test_the_least_sure_comes_first(many):
    assert [turn.key for turn in take(many, "Ines", 3)] == ["key099", "key098", "key097"]


def test_what_is_disputed_or_in_a_headline_comes_before_its_equals(engine):
    claims = fill_quarry(engine)
    with writing(engine) as opened:
        opened.connection().execute(
            sa.update(tables.Claim).values(extraction_confidence=0.5, name_confidence=1)
        )
        headline = sa.update(tables.Claim).where(tables.Claim.id == claims["relay"])
        opened.connection().execute(headline.values(place="headline"))
    taken = take(engine, "Ines")
    assert [turn.kind for turn in taken].count("link") == 2
    order = [turn.number for turn in taken if turn.kind == "claim"]
    assert set(order[:3]) == {claims["lund"], claims["denial"], claims["figure"]}
    assert order[3:] == [claims["relay"], claims["own"]]


def test_two_who_decide_at_once_do_not_meet(many):
    def work(reviewer):
        mine = []
        while len(mine) < 50:
            for turn in take(many, reviewer, 5):
                assert is_waiting(many, turn)
                decide(many, turn, reviewer, "reject" if len(mine) % 2 else "confirm")
                mine.append(turn.key)
        return mine

    with ThreadPoolExecutor(2) as both:
        first, second = both.map(work, ("Ines", "Bo"))
    assert len(first) == len(second) == 50
    assert len({*first, *second}) == 100
    assert take(many, "Ines") == []
    assert len(ask(many, "SELECT id FROM reviews")) == 100
    assert ask(many, "SELECT * FROM review_turns") == []


def test_what_one_has_before_them_is_given_to_nobody_else_until_its_time_is_over(many):
    mine = take(many, "Ines", 3)
    assert not set(names(mine)) & set(names(take(many, "Bo", 3)))
    assert not set(names(mine)) & set(names(take(many, "Ines", 3)))
    with writing(many) as opened:
        opened.connection().execute(sa.update(tables.ReviewTurn).values(leased_until=NOW.replace(year=2020)))
    assert names(take(many, "Bo", 3)) == names(mine)


def test_what_was_given_back_is_next_for_whoever_comes(many):
    [mine] = take(many, "Ines", 1)
    give_back(many, mine, "Ines")
    assert names(take(many, "Bo", 1)) == names([mine])


def test_what_was_passed_over_is_for_others_and_never_again_for_oneself(many):
    [mine] = take(many, "Ines", 1)
    skip(many, mine, "Ines")
    assert names([mine]) != names(take(many, "Ines", 1))
    assert names(take(many, "Bo", 1)) == names([mine])


def test_what_was_decided_is_asked_again_only_when_that_is_taken_back(many):
    [mine] = take(many, "Ines", 1)
    decide(many, mine)
    assert not is_waiting(many, mine)
    assert names(take(many, "Bo", 1)) != names([mine])
    decide(many, mine, decision="undo")
    assert names(take(many, "Ines", 1)) == names([mine])


def test_a_link_that_was_kept_waits_no_more(engine):
    fill_quarry(engine)
    links = [turn for turn in take(engine, "Ines", 20) if turn.kind == "link"]
    decide(engine, links[0])
    assert [is_waiting(engine, one) for one in links] == [False, True]


def test_names_that_stand_before_the_claim_come_first(engine):
    claims = fill_quarry(engine)
    with session(engine) as opened:
        assert names_around(opened, claims["relay"]) == ["Bo Frey", "The Echo", "Ada Lund"]
        assert names_around(opened, claims["own"]) == ["Ada Lund", "Bo Frey", "The Echo"]


def test_links_between_the_very_same_sentences_are_decided_together(engine):
    claims = fill_quarry(engine)
    [denial] = ask(engine, "SELECT id FROM links_current WHERE kind = 'denial'")
    with writing(engine) as opened:
        text = "Forty carts left the quarry, said Ada Lund."
        placed = add_article(opened, claims["run"], "reprint", "Ridge Post", text)
        chain = [("Ada Lund", "said", "person")]
        copy = add_claim(opened, placed, "cccc1111", text, "Forty carts left the quarry", chain)
        reprinted = add_link(opened, "denial", claims["denial"], copy, claims["run"])
        assert alike(opened, reprinted) == [reprinted, denial["id"]]
