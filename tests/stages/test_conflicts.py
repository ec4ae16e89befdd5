"""What a person decided is kept, moves with its words, or is shown beside what the program reads now."""

import shutil
import tempfile
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from stages.reprocessing import reprocess
from stages.reviewing import NothingToUndo, review
from storage import tables
from storage.claims import settle_versions
from storage.engine import open_engine, session, writing
from storage.queries import conflicts, why
from storage.queries.conflicts import left_behind
from storage.queries.rows import rows
from storage.wording import fill_words
from tests.stages.holding import NOW
from tests.stages.test_reprocessing import age_readings
from tests.stages.test_reviews_of_words import CLAIM, FIRST, claim_in, served  # noqa: F401 - a fixture
from tests.storage.ledgers import add, add_article, add_claim, add_run


def act(engine, decision, *subjects, **fields):
    return review(engine, subjects, decision, "Ines", "read it", NOW, fields)


def standing(engine, state="conflict"):
    with session(engine) as opened:
        return [one for one in left_behind(opened) if one.state == state]


def read_as(engine, name):
    """The ledger as if an earlier extractor had named somebody else."""
    with writing(engine) as opened:
        connection = opened.connection()
        connection.execute(sa.text("UPDATE attributions SET speaker = :name"), {"name": name})
        connection.execute(sa.text("UPDATE claims SET words_key = '', origin = :name"), {"name": name})
        fill_words(connection)


@pytest.fixture
def read_otherwise(engine, served):  # noqa: F811
    """A claim that is read with another speaker than when it was decided about; decides, then reads again."""

    def again(decision, **fields):
        served(FIRST)
        read_as(engine, "Jonas Okoro")
        number = claim_in(engine, "14 crates")
        act(engine, decision, f"claim:{number}", **fields)
        age_readings(engine)
        reprocess(engine, "claims", now=NOW + timedelta(days=1))
        return number, claim_in(engine, "14 crates")

    return again


@pytest.mark.parametrize(
    ("decision", "fields"),
    [
        pytest.param("reject", {}, id="rejected"),
        pytest.param("confirm", {}, id="confirmed"),
        pytest.param("correct", {"speaker": "Runa Oll"}, id="corrected otherwise"),
    ],
)
def test_a_decision_about_words_that_are_read_otherwise_is_a_conflict(
    engine, read_otherwise, decision, fields
):
    before, now = read_otherwise(decision, **fields)
    with session(engine) as opened:
        [found] = conflicts(opened)
        assert why(opened, now).conflicts == why(opened, before).conflicts == (found,)
    assert (found.claim_id, found.now_claim_id, found.decision) == (before, now, decision)
    assert found.decided["origin"] == fields.get("speaker", "Jonas Okoro")
    assert found.now["origin"] == "Ilse Okoro"
    act(engine, "confirm", f"claim:{now}")
    assert [one.claim_id for one in standing(engine, "settled")] == [before]
    assert standing(engine) == []


def test_what_a_person_put_and_the_program_now_reads_is_no_conflict(engine, read_otherwise):
    before, _ = read_otherwise("correct", speaker="Ilse Okoro")
    assert standing(engine) == []
    assert [one.claim_id for one in standing(engine, "agreed")] == [before]


def test_a_conflict_ends_when_the_decision_is_taken_back(engine, read_otherwise):
    before, _ = read_otherwise("reject")
    act(engine, "undo", f"claim:{before}")
    with session(engine) as opened:
        assert left_behind(opened) == []


def test_a_decision_about_a_sentence_that_was_taken_out_stays_with_its_version(engine, served):  # noqa: F811
    served(FIRST)
    number = claim_in(engine, "14 crates")
    act(engine, "confirm", f"claim:{number}")
    served(FIRST.replace(CLAIM, "The basin was searched by divers."))
    assert [one.claim_id for one in standing(engine, "past")] == [number]
    assert standing(engine) == []


# -- none is lost ------------------------------------------------------------------------------------

SENTENCES = [f"Item {number} left the quay, {{}} said." for number in range(4)]
NAMES = ("Ada Lund", "Bo Frey")
STEPS = st.one_of(
    st.tuples(
        st.just("decide"), st.integers(0, 3), st.sampled_from(["confirm", "reject", "correct", "undo"])
    ),
    st.tuples(st.just("edit"), st.sets(st.integers(0, 3), min_size=1)),
    st.tuples(st.just("read"), st.integers(0, 3), st.sampled_from(NAMES)),
)


class Desk:
    """An article that is edited and read again, and decided about; what must hold is told by its words."""

    def __init__(self, engine):
        self.engine, self.names, self.left = engine, dict.fromkeys(range(4), NAMES[0]), {0, 1, 2, 3}
        self.turns = iter(range(1000))
        with writing(engine) as opened:
            self.run = add_run(opened)
            placed = add_article(opened, self.run, "quay", "Echo", self.text())
            self.article = placed[0].id
            self.fill(opened, placed)

    def text(self):
        return " ".join(SENTENCES[n].format("Ada Lund") for n in sorted(self.left))

    def fill(self, opened, placed):
        for n in sorted(self.left):
            sentence = SENTENCES[n].format("Ada Lund")
            chain = [(self.names[n], "said", "person")]
            add_claim(opened, placed, f"k{n}", sentence, sentence.split(",")[0], chain)

    def again(self, *, is_edit):
        """A new reading of the current version, or of a new one."""
        with writing(self.engine) as opened:
            article = opened.get(tables.Article, self.article)
            version = opened.get(tables.ArticleVersion, article.current_version_id)
            opened.connection().execute(sa.update(tables.Claim).values(is_current=False))
            opened.connection().execute(sa.update(tables.Extraction).values(is_current=False))
            turn = next(self.turns)
            if is_edit:
                row = version.model_dump(warnings=False) | {
                    "id": None,
                    "version_key": f"v{turn}",
                    "text": self.text(),
                }
                version = add(opened, tables.ArticleVersion(**row | {"text_key": f"t{turn}"}))
                article.current_version_id = version.id
            reading = tables.Extraction(
                version_id=version.id, extractor_version=f"e{turn}", n_claims=1, run_id=self.run
            )
            speakers = sa.update(tables.Speaker).values(
                speaker_key=sa.literal(f"{turn}-") + tables.Speaker.speaker_key
            )
            opened.connection().execute(speakers)
            self.fill(opened, (article, version, add(opened, reading)))
            settle_versions(opened, [version.id])

    def decide(self, n, decision):
        with session(self.engine) as opened:
            asked = "SELECT max(id) AS id FROM claims WHERE claim_key = :key"
            [found] = rows(opened, asked, key=f"k{n}")
        fields = {"speaker": "Runa Oll"} if decision == "correct" else {}
        with suppress(NothingToUndo):
            act(self.engine, decision, f"claim:{found['id']}", **fields)

    def step(self, kind, *what):
        if kind == "decide":
            self.decide(*what)
        elif kind == "edit":
            self.left = set(what[0])
            self.again(is_edit=True)
        else:
            self.names[what[0]] = what[1]
            self.again(is_edit=False)

    def check(self):
        """Each holding decision is in force on a current claim of its words, or left behind for a reason."""
        with session(self.engine) as opened:
            holding = rows(opened, _HOLDING)
            behind = {(one.sentence, one.decided_at, one.decision): one for one in left_behind(opened)}
            for row in holding:
                n = int(row["claim_key"][1:])
                if row["now"]:
                    shown = rows(opened, _SHOWN, id=row["now"])
                    assert bool(shown) is (row["decision"] != "reject")
                    assert not shown or shown[0]["reviewed"] == "yes"
                    assert row["decision"] != "correct" or shown[0]["origin"] == "Runa Oll"
                    continue
                states = {one.state for (sentence, *_), one in behind.items() if sentence == row["sentence"]}
                assert states <= ({"past"} if n not in self.left else {"conflict", "settled", "agreed"})
                assert states


_HOLDING = """
    SELECT max(c.claim_key) AS claim_key, max(c.sentence) AS sentence, max(d.decision) AS decision,
        max(CASE WHEN c.is_current THEN c.id END) AS now
    FROM reviews_of_claims d JOIN claims c ON c.id = d.claim_id
    WHERE d.holds = 'yes' GROUP BY c.words_key, d.review_id
"""
_SHOWN = "SELECT reviewed, origin FROM claims_view WHERE claim_id = :id"


@given(st.lists(STEPS, max_size=10))
@settings(max_examples=25)
def test_no_decision_is_lost(upgraded_sqlite, steps):
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(upgraded_sqlite, folder, dirs_exist_ok=True)
        engine = open_engine(f"sqlite:///{Path(folder) / 'ledger.db'}")
        desk = Desk(engine)
        for step in steps:
            desk.step(*step)
            desk.check()
        engine.dispose()
