"""Decisions handed on to another ledger: taken in once, by keys; what is not there is told by its line."""

import json
from datetime import timedelta

import pytest
import sqlalchemy as sa

from onrecord.claims.serialize import article_from_json
from onrecord.reviewlines import KINDS
from onrecord.types import ArticleText
from stages.checking import bring_in_checks, decide
from stages.erasing import erase_person
from stages.exchanging import bring_in_reviews
from stages.labelling import clear, put
from stages.persons import Act as PersonAct
from stages.persons import alias, split, take_back
from stages.reviewing import review
from stages.withholding import release_claim, withhold_claim
from stages.work_reviewing import review_works
from storage import tables
from storage.corrections import settle
from storage.engine import session, writing
from storage.export.gold import gold
from storage.reviewlines import lines
from storage.reviews import Act
from tests.onrecord.test_factchecks import REVIEW
from tests.stages.holding import NOW
from tests.stages.test_correcting import act, answers, ask, quarry  # noqa: F401 - a fixture
from tests.stages.test_reviewing import counted_anew, stored

LATER = NOW + timedelta(days=1)


def handed_on(engine):
    with session(engine) as opened:
        return list(lines(opened))


@pytest.fixture
def decided(engine, quarry):  # noqa: F811
    """Decisions of every kind about the quarry."""
    act(engine, "correct", f"claim:{quarry['lund']}", speaker="Runa Oll")
    act(engine, "confirm", f"claim:{quarry['own']}")
    act(engine, "reject", f"claim:{quarry['relay']}")
    act(engine, "reject", f"claim:{quarry['denial']}")
    act(engine, "undo", f"claim:{quarry['denial']}")
    act(engine, "note", f"claim:{quarry['figure']}")
    [link] = ask(engine, "SELECT id FROM links_current WHERE kind = 'number_disagreement'")
    act(engine, "confirm", f"link:{link['id']}")
    return quarry


def forget_all(engine):
    with writing(engine) as opened:
        opened.connection().execute(sa.update(tables.Review).values(decision="note", correction=None))
        settle(opened, {row["claim_id"] for row in ask(engine, "SELECT claim_id FROM corrections")})
        opened.connection().execute(sa.delete(tables.Review))


def test_what_was_handed_on_gives_the_same_answers_and_twice_is_once(engine, decided):
    before, given = answers(engine), handed_on(engine)
    assert len(given) == 7
    forget_all(engine)
    assert answers(engine) != before
    found = bring_in_reviews(engine, given, LATER)
    assert (found.added, found.known, found.refused) == (7, 0, [])
    after = answers(engine)
    told = {name for name in before if after[name].replace("reviewer 1", "Ines") != before[name]}
    of_numbers = {
        "claims_current",
        "claims_public",
        f"why {decided['lund']}",
    }  # PostgreSQL gives no number twice
    assert told <= {"reviews_current", "claims_view", "run", *of_numbers}, "who decided is a pseudonym"
    assert stored(engine) == counted_anew(engine)
    again = bring_in_reviews(engine, given, LATER)
    assert (again.added, again.known, again.refused) == (0, 7, [])
    assert answers(engine) == after


def marked(engine):
    """Labels and withheld claims, as people see them."""
    labels = "SELECT article_id, audience, embargo_at, embargo, ai_opt_out, reason FROM article_labels"
    aside = "SELECT claim_key, reason FROM withheld_claims"
    return [sorted(map(str, ask(engine, one))) for one in (labels, aside)]


def test_every_kind_of_decision_is_handed_on(engine, decided):
    """Of articles, names, speakers, fact-checks, labels and withheld claims, too."""
    bring_in_checks(engine, json.dumps(REVIEW), "Ines", NOW)
    [check] = ask(engine, "SELECT id FROM fact_checks")
    accept = Act("confirm", "Ines", "read both", NOW)
    decide(engine, check["id"], [f"claim:{decided['own']}"], accept)
    [first, second, *_] = [row["id"] for row in ask(engine, "SELECT id FROM articles ORDER BY id")]
    fields = {"outlet": "Moor Post", "published": "2026-02-27", "duplicate_of": f"article:{second}"}
    review_works(engine, [f"article:{first}"], Act("correct", "Ines", "", NOW, fields))
    [one, *_] = [row["id"] for row in ask(engine, "SELECT id FROM speakers ORDER BY id")]
    person = PersonAct("Ines", "same page", NOW)
    alias(engine, "Ada Lund", ["Ada Lund-Holm"], person)
    split(engine, [f"speaker:{one}"], PersonAct("Ines", "another", NOW + timedelta(hours=1)))
    bare = answers(engine), marked(engine)
    put(engine, f"article:{second}", {"audience": "internal", "ai_opt_out": False}, "Bo", "a memo", NOW)
    put(engine, f"article:{first}", {"embargo_at": LATER, "embargo": "2026-03-03 12:00 UTC"}, "Bo", "", NOW)
    withhold_claim(engine, f"claim:{decided['figure']}", "a complaint", NOW)
    before, aside, given = answers(engine), marked(engine), handed_on(engine)
    kinds = {json.loads(line)["kind"] for line in given}
    assert kinds == set(KINDS) - {"edit"}
    release_claim(engine, f"claim:{decided['figure']}", LATER)
    clear(engine, f"article:{first}"), clear(engine, f"article:{second}")
    assert (answers(engine), marked(engine)) == bare
    for reference in ("Ada Lund", f"speaker:{one}"):
        take_back(engine, reference, person)
    review_works(engine, [f"article:{first}"], Act("undo", "Ines", "", NOW))
    forget_all(engine)
    found = bring_in_reviews(engine, given, LATER)
    assert (found.added, found.known, found.refused) == (len(given), 0, [])
    after = answers(engine)
    # who decided is a pseudonym, and PostgreSQL gives no number twice
    of_people = {
        "reviews_current",
        "claims_view",
        "run",
        "claims_current",
        "claims_public",
        "article_labels",
        "claims_withheld",
    }
    differing = {name for name in before if after[name].replace("reviewer 1", "Ines") != before[name]}
    assert {name for name in differing if not name.startswith("why")} <= of_people
    assert marked(engine) == aside
    assert stored(engine) == counted_anew(engine)
    again = bring_in_reviews(engine, given, LATER)
    assert (again.added, again.known, again.refused) == (0, len(given), [])
    assert answers(engine) == after


@pytest.mark.parametrize(
    ("kind", "decision", "correction", "why"),
    [
        ("article", "correct", {"outlet": "Moor Post"}, "the ledger holds no such article"),
        ("article", "correct", {"published": "soon"}, "no date"),
        ("speaker", "correct", {"person": "", "name": ""}, "the ledger holds no such speaker"),
        ("name", "correct", {"person": "person:x"}, "not the fields"),
        ("check", "confirm", {}, "no such fact-check"),
        ("label", "label", {"audience": "everybody"}, "public or internal"),
        ("label", "label", {"embargo_at": "soon", "embargo": "soon"}, "soon"),
        ("label", "confirm", {}, "not known"),
        ("withheld", "withhold", {}, "the ledger holds no such claim"),
        ("name", "correct", {"person": "person:quilla zephyrine", "name": "Q"}, "erased here"),
    ],
)
def test_what_is_not_here_or_cannot_be_read_is_refused(engine, decided, kind, decision, correction, why):  # noqa: ARG001
    erase_person(engine, "Quilla Zephyrine", "request", NOW)
    given = handed_on(engine)[0]
    line = changed(given, kind=kind, decision=decision, correction=correction, subject="zz:zz", undoes=None)
    before = answers(engine)
    [(number, told)] = bring_in_reviews(engine, [line], LATER).refused
    assert number == 1
    assert why in told
    assert answers(engine) == before


def test_nobody_is_named(engine, decided):
    review(engine, [f"claim:{decided['own']}"], "note", "Bo", "seen", NOW)
    given = "".join(handed_on(engine))
    assert "Ines" not in given
    assert {json.loads(one)["by"] for one in given.splitlines()} == {"reviewer 1", "reviewer 2"}


def changed(line, **values):
    return json.dumps(json.loads(line) | {"key": "other"} | values)


def test_what_cannot_be_taken_in_is_told_by_its_line_and_the_rest_is(engine, decided):
    given = handed_on(engine)
    confirmed = next(one for one in given if json.loads(one)["decision"] == "confirm")
    wrong = [
        "no JSON",
        "[1]",
        changed(confirmed, subject="zzzz"),
        changed(confirmed, words="zzzz"),
        changed(confirmed, decision="delete"),
        changed(confirmed, decision="undo", undoes="zzzz", correction={}),
        changed(confirmed, decision="correct", correction={"content": "nine"}),
        changed(confirmed, decision="correct", correction={"mood": "good"}),
        changed(confirmed, at="2020-01-01T00:00:00+00:00"),
        changed(confirmed, at="2031-01-01T00:00:00"),
    ]
    right = changed(confirmed, at="2031-01-01T00:00:00+00:00", decision="reject")
    found = bring_in_reviews(engine, [*wrong, right], LATER)
    assert [number for number, _ in found.refused] == list(range(1, 11))
    told = dict(found.refused)
    assert told[3] == "the ledger holds no such claim"
    assert told[4] == "the ledger reads it otherwise"
    assert told[6] == "it takes back a decision that is not here"
    assert told[9] == "it was decided here later"
    assert found.added == 1
    assert decided["own"] not in {row["id"] for row in ask(engine, "SELECT id FROM claims_current")}


def test_kept_claims_are_gold_as_they_were_corrected(engine, decided):
    act(engine, "correct", f"claim:{decided['lund']}", content="carts left the quarry", certainty="possible")
    with session(engine) as opened:
        [article] = [json.loads(line) for line in gold(opened)]
    assert isinstance(article_from_json(article), ArticleText)
    own = [article["text"][slice(*claim["content"][0])] for claim in article["claims"]]
    assert own == ["carts left the quarry", "The road was closed"]
    first = article["claims"][0]
    assert (first["chain"][0]["speaker"], first["chain"][0]["kind"]) == ("Runa Oll", "person")
    assert (first["polarity"], first["certainty"]) == ("asserted", "possible")
    assert article["is_complete"], "the third claim was rejected"


def test_an_article_with_claims_that_nobody_saw_is_not_complete(engine, quarry):  # noqa: F811
    act(engine, "confirm", f"claim:{quarry['lund']}")
    with session(engine) as opened:
        [article] = [json.loads(line) for line in gold(opened)]
    assert not article["is_complete"]
