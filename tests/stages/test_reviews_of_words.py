"""What a person decided is bound to the words: it outlives an edit elsewhere in the article."""

import json
from datetime import timedelta
from importlib import import_module

import pytest
import sqlalchemy as sa
import zstandard
from alembic.migration import MigrationContext
from alembic.operations import Operations

from stages.ingest import ingest
from stages.removing import release, withhold
from stages.reprocessing import reprocess
from stages.reviewing import review
from storage import views
from storage.derived import known_views
from storage.engine import session, writing
from storage.queries import why
from storage.queries.rows import rows
from storage.setaside import PREFIX
from storage.wording import fill_words
from tests.stages.holding import NOW
from tests.stages.test_reprocessing import age_links, age_readings
from tests.stages.test_reviewing import counted_anew, stored

URL, ECHO = "https://tern.example/ferry", "https://rill.example/ferry"
CLAIM = "Harbour master Ilse Okoro said that 14 crates had fallen into the basin."
FIRST = f"""The ferry Tern left the basin at noon on Friday, and the wind was rising.

{CLAIM}

Residents of the quay complained about the noise of the engines, and a hearing is planned for June."""
OTHER = FIRST.replace("at noon on Friday", "at one on Friday")
DENIAL = """The owners of the ferry Tern answered on Saturday, after a meeting that took all morning.

The owners denied that 14 crates had fallen into the basin.

The ferry sails again on Monday with a new timetable for the whole of the winter season."""


@pytest.fixture
def served(engine, tmp_path):
    """The text is read at the address, an hour after the one before."""
    hours = iter(range(100))

    def serve(text, url=URL, title="Crates in the basin", outlet=None):
        hour = next(hours)
        path = tmp_path / f"{hour}.jsonl"
        line = {"url": url, "title": title, "text": text, "published": "2026-03-01T08:00:00+00:00"}
        path.write_text(json.dumps(line | {"outlet": outlet or url.split("/")[2]}) + "\n")
        ingest(engine, [str(path)], now=NOW + timedelta(hours=hour))

    return serve


def ask(engine, statement, **values):
    with session(engine) as opened:
        return rows(opened, statement, **values)


def claim_in(engine, words, url=URL):
    """The number of the newest claim of the article with these words, rejected or not."""
    asked = """
        SELECT max(c.id) AS id FROM claims c JOIN articles a ON a.id = c.article_id
        WHERE c.is_current AND c.sentence LIKE :words AND a.url = :url
    """
    return ask(engine, asked, words=f"%{words}%", url=url)[0]["id"]


def standing(engine, words, url=URL):
    """What a person decided of the newest claim with these words: rejected, confirmed or unreviewed."""
    number = claim_in(engine, words, url)
    assert number is not None, words
    shown = ask(engine, "SELECT reviewed FROM claims_view WHERE claim_id = :id", id=number)
    if not shown:
        return "rejected"
    return "confirmed" if shown[0]["reviewed"] == "yes" else "unreviewed"


def decide(engine, decision, *subjects):
    return review(engine, subjects, decision, "Ines", "read it", NOW)


DECISIONS = pytest.mark.parametrize(
    ("decision", "outcome"), [("reject", "rejected"), ("confirm", "confirmed")], ids=["rejected", "confirmed"]
)


@DECISIONS
@pytest.mark.parametrize(
    "later",
    [
        pytest.param(OTHER, id="another paragraph is edited"),
        pytest.param("The harbour was closed for the day.\n\n" + FIRST, id="a paragraph comes before"),
        pytest.param("\n\n".join(reversed(FIRST.split("\n\n"))), id="paragraphs change places"),
        pytest.param(OTHER.replace("said that", "said  that"), id="spaces are otherwise"),
        pytest.param(FIRST.replace("noise of the engines", "smell of the engines"), id="what comes after"),
    ],
)
def test_a_decision_stays_while_the_words_stay(engine, served, decision, outcome, later):
    served(FIRST)
    decide(engine, decision, f"claim:{claim_in(engine, '14 crates')}")
    served(later)
    assert len(ask(engine, "SELECT id FROM article_versions")) == 2
    assert standing(engine, "14 crates") == outcome
    assert stored(engine) == counted_anew(engine)


@DECISIONS
@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("14 crates", "24 crates", id="the figure"),
        pytest.param("had fallen into", "had been thrown into", id="the verb"),
        pytest.param("Ilse Okoro", "Jonas Okoro", id="the speaker"),
        pytest.param("said that", "suggested that", id="the cue"),
        pytest.param("said that", "denied that", id="the cue that denies"),
        pytest.param("the basin.", "the basin, before dawn.", id="the end of the sentence"),
    ],
)
def test_other_words_or_another_speaker_are_reviewed_anew(engine, served, decision, outcome, before, after):
    served(FIRST)
    decide(engine, decision, f"claim:{claim_in(engine, 'crates')}")
    assert standing(engine, "crates") == outcome
    served(FIRST.replace(CLAIM, CLAIM.replace(before, after)))
    assert standing(engine, "crates") == "unreviewed"
    assert stored(engine) == counted_anew(engine)


@DECISIONS
def test_a_decision_outlives_an_edit_and_reading_again(engine, served, decision, outcome):
    served(FIRST)
    decide(engine, decision, f"claim:{claim_in(engine, '14 crates')}")
    served(OTHER)
    read = claim_in(engine, "14 crates")
    age_readings(engine)
    reprocess(engine, "claims", now=NOW + timedelta(days=1))
    assert claim_in(engine, "14 crates") > read
    assert standing(engine, "14 crates") == outcome
    assert stored(engine) == counted_anew(engine)


def test_a_reading_with_another_speaker_is_reviewed_anew(engine, served):
    """The spans are the same, and so is the key of the claim; whom a newer extractor names is not."""
    served(FIRST)
    number = claim_in(engine, "14 crates")
    with writing(engine) as opened:
        opened.connection().execute(sa.text("UPDATE attributions SET speaker = 'Jonas Okoro'"))
        opened.connection().execute(sa.text("UPDATE claims SET words_key = ''"))
        fill_words(opened.connection())
    [decided] = decide(engine, "reject", f"claim:{number}")
    age_readings(engine)
    reprocess(engine, "claims", now=NOW + timedelta(days=1))
    assert standing(engine, "14 crates") == "unreviewed"
    again = ask(engine, "SELECT claim_key FROM claims WHERE id = :id", id=claim_in(engine, "14 crates"))
    assert again[0]["claim_key"] == decided.key


def test_the_last_decision_holds_whichever_version_it_was_made_about(engine, served):
    served(FIRST)
    first = claim_in(engine, "14 crates")
    decide(engine, "reject", f"claim:{first}")
    served(OTHER)
    decide(engine, "confirm", f"claim:{claim_in(engine, '14 crates')}")
    assert standing(engine, "14 crates") == "confirmed"
    served(FIRST + "\n\nThe hearing is public.")
    assert standing(engine, "14 crates") == "confirmed"
    decide(engine, "reject", f"claim:{first}")  # by its old number: its words stand in the newest version
    assert standing(engine, "14 crates") == "rejected"
    assert stored(engine) == counted_anew(engine)
    with session(engine) as opened:
        told = why(opened, claim_in(engine, "14 crates")).reviews
    assert [one["decision"] for one in told] == ["reject", "confirm", "reject"]


def test_the_same_words_in_another_article_are_another_claim(engine, served):
    other = f"""A coaster lost part of its load on the way to Rill.

{CLAIM}

The mayor of Rill will speak about it in the council on Thursday, before the vote on the budget."""
    served(FIRST)
    served(other, url=ECHO)
    decide(engine, "reject", f"claim:{claim_in(engine, '14 crates')}")
    assert standing(engine, "14 crates") == "rejected"
    assert standing(engine, "14 crates", ECHO) == "unreviewed"


def test_a_copy_keeps_the_decision_when_it_is_edited(engine, served):
    served(FIRST)
    served(FIRST, url=ECHO)
    decide(engine, "reject", f"claim:{claim_in(engine, '14 crates')}")
    served(OTHER, url=ECHO)
    served(FIRST.replace("in June", "in May"), url="https://third.example/ferry")
    assert standing(engine, "14 crates", ECHO) == "rejected"
    served(FIRST, url="https://fourth.example/ferry")
    assert standing(engine, "14 crates", "https://fourth.example/ferry") == "rejected"
    served(OTHER, url="https://fourth.example/ferry")
    assert standing(engine, "14 crates", "https://fourth.example/ferry") == "rejected"
    assert stored(engine) == counted_anew(engine)


def test_nothing_that_a_person_rejected_is_an_event_of_an_edit(engine, served):
    events = "SELECT * FROM revisions WHERE about = 'claim'"
    served(FIRST)
    decide(engine, "reject", f"claim:{claim_in(engine, '14 crates')}")
    served(OTHER)
    served(OTHER.replace(CLAIM, "The basin was searched by divers."))
    assert [row for row in ask(engine, events) if "crates" in f"{row['before']} {row['after']}"] == []


# -- links ---------------------------------------------------------------------------------------------


@pytest.fixture
def disputed(engine, served):
    """Two outlets: one reports the crates, one a denial; the number of that link."""
    served(FIRST)
    served(DENIAL, url=ECHO)
    [link] = ask(engine, "SELECT id, kind FROM links_current WHERE kind = 'denial'")
    return link["id"]


def denials(engine):
    return ask(engine, "SELECT id FROM links_current WHERE kind = 'denial'")


@pytest.mark.parametrize(
    ("url", "later"),
    [
        pytest.param(URL, OTHER, id="beside what is denied"),
        pytest.param(ECHO, DENIAL.replace("winter", "summer"), id="beside the denial"),
    ],
)
def test_a_rejected_link_stays_rejected_while_both_ends_stay(engine, served, disputed, url, later):
    decide(engine, "reject", f"link:{disputed}")
    assert denials(engine) == []
    served(later, url=url)
    held = ask(engine, "SELECT id FROM links WHERE kind = 'denial' AND to_run IS NULL")
    assert [row["id"] for row in held] > [disputed], "linked again, under a new number"
    assert denials(engine) == []
    age_links(engine)
    reprocess(engine, "links", now=NOW + timedelta(days=1))
    assert denials(engine) == []
    assert stored(engine) == counted_anew(engine)
    decide(engine, "confirm", f"link:{held[0]['id']}")
    assert len(ask(engine, "SELECT id FROM links_current WHERE kind = 'denial'")) == 1


@pytest.mark.parametrize(
    ("url", "later"),
    [
        pytest.param(URL, FIRST.replace("Ilse Okoro", "Jonas Okoro"), id="another speaker is denied"),
        pytest.param(ECHO, DENIAL.replace("The owners denied", "The builders denied"), id="another denies"),
    ],
)
def test_a_link_with_another_end_is_reviewed_anew(engine, served, disputed, url, later):
    decide(engine, "reject", f"link:{disputed}")
    served(later, url=url)
    assert len(denials(engine)) == 1


# -- ledgers from before words had keys ------------------------------------------------------------


def with_words_given_again(engine):
    """The ledger without the columns that the migration of words brought, and through it again."""
    with writing(engine) as opened:
        connection = opened.connection()
        views.drop_views(connection, known_views(connection))
        for table in ("claims", "reviews"):
            connection.exec_driver_sql(f"DROP INDEX ix_{table}_words_key")
            connection.exec_driver_sql(f"ALTER TABLE {table} DROP COLUMN words_key")
        with Operations.context(MigrationContext.configure(connection)):
            import_module("storage.migrations.versions.0008_words").upgrade()
        views.create_views(connection)


def test_what_was_decided_before_is_bound_to_the_words_by_the_upgrade(engine, served, disputed):
    decide(engine, "confirm", f"claim:{claim_in(engine, '14 crates')}")
    decide(engine, "reject", f"link:{disputed}")
    keys = ask(engine, "SELECT id, words_key FROM claims ORDER BY id")
    bound = ask(engine, "SELECT id, words_key FROM reviews ORDER BY id")
    with_words_given_again(engine)
    assert ask(engine, "SELECT id, words_key FROM claims ORDER BY id") == keys
    assert ask(engine, "SELECT id, words_key FROM reviews ORDER BY id") == bound
    served(OTHER)
    assert standing(engine, "14 crates") == "confirmed"
    assert denials(engine) == []


def test_a_work_that_was_set_aside_before_comes_back_as_it_was_decided(engine, served):
    served(FIRST)
    decide(engine, "reject", f"claim:{claim_in(engine, '14 crates')}")
    withhold(engine, URL, "a complaint", NOW)
    with writing(engine) as opened:
        connection = opened.connection()
        asked = sa.text(f"SELECT body_key, body FROM page_bodies WHERE body_key LIKE '{PREFIX}%'")
        [(key, body)] = connection.execute(asked).all()
        packed = json.loads(zstandard.ZstdDecompressor().decompress(body))
        for row in packed["rows"]["claims"]:
            del row["words_key"]
        old = zstandard.ZstdCompressor().compress(json.dumps(packed).encode())
        again = sa.text("UPDATE page_bodies SET body = :body WHERE body_key = :key")
        connection.execute(again, {"body": old, "key": key})
    with_words_given_again(engine)
    release(engine, URL, NOW + timedelta(days=1))
    assert standing(engine, "14 crates") == "rejected"
