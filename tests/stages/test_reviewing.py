"""What a person decided holds for every count and every later stage, and is undone as if it had not been."""

import random
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlmodel import select

from onrecord.linkgrounds import code_of
from onrecord.links import propositions
from onrecord.types import ClaimLink
from stages.ingest import ingest
from stages.removing import NotThere, erase, release, withhold
from stages.reprocessing import reprocess
from stages.reviewing import NoSubject, review
from storage import tables
from storage.engine import session, writing
from storage.linkable import linkable
from storage.queries.rows import rows
from storage.reviews import rejected_claims
from tests.stages.holding import NOW, held
from tests.stages.test_growth import counted
from tests.stages.test_reprocessing import age_readings
from tests.storage.ledgers import add_article, add_claim, add_run, fill_quarry

LATER = NOW + timedelta(days=1)
STORED = """
    SELECT m.claim_id, m.stance, p.proposition_key, p.n_claims, p.n_carriers, p.n_named_origins,
        p.n_unknown_origins, p.carriers, p.origins
    FROM proposition_claims m JOIN propositions p ON p.id = m.proposition_id
    WHERE m.to_run IS NULL ORDER BY m.claim_id
"""


def decide(engine, decision, *subjects):
    return review(engine, subjects, decision, "Ines", "read it", NOW)


def ask(engine, statement, **values):
    with session(engine) as opened:
        return rows(opened, statement, **values)


def ids(engine, view):
    column = "claim_id" if view == "claims_view" else "id"
    return [row["id"] for row in ask(engine, f"SELECT {column} AS id FROM {view} ORDER BY 1")]


def without_decisions(engine):
    return [line for line in held(engine) if '"a":"review"' not in line]


def counted_anew(engine):
    """As STORED, from all the claims and links that hold, counted together."""
    with session(engine) as opened:
        known = linkable(opened, ids(engine, "claims_current"))
        links = opened.connection().execute(text("SELECT * FROM links_current")).all()
        found = propositions(
            list(known.values()),
            [
                ClaimLink(k.kind, known[k.a_claim_id].id, known[k.b_claim_id].id, k.score, code_of(k.reason))
                for k in links
            ],
        )
    numbers = {claim.id: claim_id for claim_id, claim in known.items()}
    return sorted(
        (
            numbers[m.claim], m.stance, p.key, len(p.members), len(p.carriers), len(p.origins),
            p.unknown_origins, "; ".join(p.carriers), "; ".join(p.origins),
        )
        for p in found
        for m in p.members
    )  # fmt: skip


def stored(engine):
    return [tuple(row.values()) for row in ask(engine, STORED)]


@pytest.fixture
def seeds(new_ledger):
    engine = new_ledger()
    ingest(engine, ["seeds"], now=NOW)
    return engine


def test_stored_counts_are_those_of_a_count_without_what_was_rejected(seeds):
    chance = random.Random(15)
    assert stored(seeds) == counted_anew(seeds)
    before = without_decisions(seeds)
    claims, links = ids(seeds, "claims_current"), ids(seeds, "links_current")
    chosen = [f"claim:{n}" for n in chance.sample(claims, 25)] + [
        f"link:{n}" for n in chance.sample(links, 25)
    ]
    chance.shuffle(chosen)
    for subject in chosen:
        decide(seeds, "reject", subject)
    assert stored(seeds) == counted_anew(seeds)
    assert len(stored(seeds)) <= len(claims) - 25
    for subject in chosen[::2]:
        decide(seeds, "confirm", subject)
    assert stored(seeds) == counted_anew(seeds)
    decide(seeds, "confirm", *chosen)
    assert without_decisions(seeds) == before


def test_a_rejected_link_parts_what_it_joined(seeds):
    joined = ask(seeds, "SELECT id, a_claim_id, b_claim_id FROM links_current WHERE kind = 'same'")
    members = dict(
        tuple(row.values())[:2] for row in ask(seeds, "SELECT claim_id, proposition_id FROM members_current")
    )
    alone = next(
        row
        for row in joined
        if list(members.values()).count(members[row["a_claim_id"]]) == 2
        and members[row["a_claim_id"]] == members[row["b_claim_id"]]
    )
    decide(seeds, "reject", f"link:{alone['id']}")
    parted = dict(
        tuple(row.values())[:2] for row in ask(seeds, "SELECT claim_id, proposition_id FROM members_current")
    )
    assert parted[alone["a_claim_id"]] != parted[alone["b_claim_id"]]


def test_a_decision_survives_reading_again(engine, ingested):
    ingested()
    claim, other, *_ = ids(engine, "claims_current")
    [link, *_] = ids(engine, "links_current")
    decide(engine, "reject", f"claim:{claim}", f"link:{link}")
    decide(engine, "confirm", f"claim:{other}")
    before = held(engine)
    age_readings(engine)
    reprocess(engine, "claims", now=LATER)
    assert ids(engine, "claims_current")[0] > claim, "all claims have new numbers"
    assert current_only(held(engine)) == current_only(before)
    assert stored(engine) == counted_anew(engine)
    assert ask(engine, "SELECT sum(reviewed) AS n FROM coverage")[0]["n"] >= 1


def current_only(lines):
    return [
        line for line in lines if '"is_current":false' not in line and '"extractor_version":"0"' not in line
    ]


@pytest.fixture
def copy(folder, tmp_path):
    """The same text once more, by another outlet."""
    again = tmp_path / "again.txt"
    text = (folder / "march.txt").read_text()
    again.write_text(f"---\nurl: https://later.example/march\noutlet: Later\n---\n\n{text}")
    return again


def test_a_decision_is_one_for_every_copy_of_the_text(engine, folder, copy):
    ingest(engine, [str(folder / "march.txt"), str(copy)], now=NOW)
    before = ids(engine, "claims_current")
    [decided] = decide(engine, "reject", f"claim:{before[0]}")
    assert len(decided.claims) == 2
    assert set(before) - set(ids(engine, "claims_current")) == decided.claims
    assert stored(engine) == counted_anew(engine)


def test_a_claim_that_comes_later_with_the_same_text_is_rejected_too(engine, folder, copy):
    ingest(engine, [str(folder / "march.txt")], now=NOW)
    [claim, *_] = ids(engine, "claims_current")
    [decided] = decide(engine, "reject", f"claim:{claim}")
    ingest(engine, [str(copy)], now=LATER)
    there = "SELECT id FROM {} WHERE claim_key = :key"
    assert len(ask(engine, there.format("claims"), key=decided.key)) == 2
    assert ask(engine, there.format("claims_current"), key=decided.key) == []
    assert stored(engine) == counted_anew(engine)


@pytest.mark.parametrize(
    ("subject", "error"),
    [
        pytest.param("claim:999999", NotThere, id="no such claim"),
        pytest.param("link:999999", NotThere, id="no such link"),
        pytest.param("claim:999999999999999999999", NoSubject, id="no number"),
        pytest.param("12", NoSubject, id="a bare number"),
        pytest.param("speaker:3", NoSubject, id="something else"),
        pytest.param("", NoSubject, id="nothing"),
        pytest.param("claim:١", NoSubject, id="digits of another script"),
    ],
)
def test_what_is_not_there_is_refused_and_nothing_is_written(engine, ingested, subject, error):
    ingested()
    [claim, *_] = ids(engine, "claims_current")
    n_runs = len(ask(engine, "SELECT id FROM runs"))
    with pytest.raises(error):
        decide(engine, "reject", f"claim:{claim}", subject)
    assert ask(engine, "SELECT id FROM reviews") == []
    assert len(ask(engine, "SELECT id FROM runs")) == n_runs


def test_an_erased_work_takes_all_decisions_about_it_along(engine, ingested):
    ingested()
    works = "SELECT c.id, c.claim_key FROM claims c JOIN articles a ON a.id = c.article_id ORDER BY c.id"
    for row in ask(engine, works):
        decide(engine, "confirm", f"claim:{row['id']}")
    decide(engine, "confirm", *(f"link:{n}" for n in ids(engine, "links_current")))
    assert {row["subject_kind"] for row in ask(engine, "SELECT * FROM reviews")} == {"claim", "link"}
    for url in ("https://gazette.example/storm", "https://echo.example/storm"):
        erase(engine, url, "asked for", NOW)
    left = {row["claim_key"] for row in ask(engine, "SELECT claim_key FROM claims")}
    told = ask(engine, "SELECT subject_kind, subject_key FROM reviews")
    assert {row["subject_key"] for row in told if row["subject_kind"] == "claim"} == left != set()
    assert [row for row in told if row["subject_kind"] != "claim"] == []


def test_a_copy_elsewhere_keeps_the_decisions_about_its_text(engine, ingested):
    ingested()
    in_both = "SELECT claim_key FROM claims GROUP BY claim_key HAVING count(*) > 1 ORDER BY 1"
    key = ask(engine, in_both)[0]["claim_key"]
    [claim] = ask(engine, "SELECT max(id) AS id FROM claims WHERE claim_key = :key", key=key)
    decide(engine, "reject", f"claim:{claim['id']}")
    erase(engine, "https://echo.example/storm", "asked for", NOW)
    assert [row["subject_key"] for row in ask(engine, "SELECT subject_key FROM reviews")] == [key]


def test_a_withheld_work_comes_back_as_it_was_decided(engine, ingested):
    ingested()
    joined = "SELECT c.id FROM claims_current c JOIN articles a ON a.id = c.article_id"
    claim, other, *_ = (row["id"] for row in ask(engine, f"{joined} WHERE a.url LIKE '%gazette%' ORDER BY 1"))
    [link, *_] = ids(engine, "links_current")
    decide(engine, "reject", f"claim:{claim}", f"link:{link}")
    decide(engine, "confirm", f"claim:{other}")
    before = held(engine)
    work = "https://gazette.example/storm"
    withhold(engine, work, "a complaint", NOW)
    assert held(engine) != before
    release(engine, work, LATER)
    assert held(engine) == before
    assert stored(engine) == counted_anew(engine)


def test_reviews_are_only_ever_added(engine, ingested):
    ingested()
    [claim, *_] = ids(engine, "claims_current")
    for decision in ("reject", "confirm", "confirm", "reject"):
        decide(engine, decision, f"claim:{claim}")
    with session(engine) as opened:
        kept = opened.exec(select(tables.Review).order_by(tables.Review.id)).all()
    assert [one.decision for one in kept] == ["reject", "confirm", "confirm", "reject"]
    assert {(one.reviewer, one.reason, one.decided_at) for one in kept} == {("Ines", "read it", NOW)}


def test_the_same_named_twice_is_decided_once(engine, ingested):
    ingested()
    [claim, *_] = ids(engine, "claims_current")
    decide(engine, "reject", f"claim:{claim}", f" CLAIM:{claim}", f"claim:0{claim}")
    assert len(ask(engine, "SELECT id FROM reviews")) == 1


def test_two_who_decide_at_once_lose_no_decision(engine, ingested):
    ingested()
    claims = ids(engine, "claims_current")
    halves = claims[:6], claims[3:9]  # some of them decided by both
    with ThreadPoolExecutor(2) as both:
        done = [
            both.submit(lambda half=half: [decide(engine, "reject", f"claim:{n}") for n in half])
            for half in halves
        ]
    assert all(one.exception() is None for one in done)
    assert len(ask(engine, "SELECT id FROM reviews")) == 12
    assert not set(claims[:9]) & set(ids(engine, "claims_current"))
    assert stored(engine) == counted_anew(engine)


def test_what_was_decided_about_others_costs_nothing(new_ledger):
    spent = []
    for n_others in (0, 400):
        engine = new_ledger()
        claims = fill_quarry(engine)
        with writing(engine) as opened:
            run = add_run(opened)
            text = " ".join(f"It was said {number} times." for number in range(n_others))
            placed = add_article(opened, run, "others", "Echo", text)
            for number in range(n_others):
                key = f"other{number}"
                add_claim(opened, placed, key, f"It was said {number} times.", "It was said")
                opened.add(
                    tables.Review(
                        subject_key=key,
                        subject_kind="claim",
                        decision="reject",
                        reviewer="Ines",
                        reason="r",
                        decided_at=NOW,
                    )
                )
        decide(engine, "reject", f"claim:{claims['lund']}")
        with counted(engine) as steps, session(engine) as opened:
            assert rejected_claims(opened, [claims[key] for key in ("lund", "own", "relay")]) == {
                claims["lund"]
            }
        spent.append(sum(steps.values()))
    assert spent[1] <= spent[0] + 2
