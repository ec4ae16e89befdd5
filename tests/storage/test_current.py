"""What a person rejected is in no answer: everything that answers reads claims and links as they hold now."""

import ast
import re
import shutil
import sqlite3
from functools import cache

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from storage import tables
from storage.engine import open_engine
from storage.export import FORMATS, canonical
from storage.queries import (
    ClaimQuery,
    articles,
    coverage,
    disputes,
    find_claims,
    run_report,
    speakers,
    standing,
    why,
)
from storage.queries.edits import edits_of, edits_waiting
from storage.queries.health import health
from storage.queries.replays import replay
from storage.reviews import bind_to_words
from storage.search import search
from storage.views import VIEWS
from storage.views.current import link_key
from tests.sources import ROOT, modules, parsed
from tests.storage.ledgers import NOW, add, add_link, fill_quarry

ANSWERING = ("storage", "stages", "browse", "flows", "commands")
TABLES = ("claims", "links", "proposition_claims")
CLASSES = ("Claim", "Link", "PropositionClaim")
SQL = re.compile(rf"\b(?:FROM|JOIN)\s+\"?(?:{'|'.join(TABLES)})\b(?!_)", re.IGNORECASE)
# Whoever may name the tables: a whole file, or one name in it.
MAY = {
    "storage/views/current.py": "it makes the views that all others read",
    "storage/claims.py": "it writes claims",
    "storage/claim_rows.py::PLAIN": "names of columns, and no claims",
    "storage/parted.py::_move_claims": "it files claims under the work of their version, rejected or not",
    "storage/wording.py": "it gives claims the keys of their words",
    "storage/hosted.py": "it files claims of an older ledger under the outlets of their hosts",
    "storage/works.py": "it marks which claims are current",
    "storage/linkable.py": "linking keeps links of rejected claims, so that a confirmation brings them back",
    "storage/outlines.py": "the shortlist of linking",
    "storage/work_corrections.py::_write": "it files claims under the outlet and day that people put",
    "storage/relinking.py": "it ends links, and lets them hold again, of claims that people corrected",
    "storage/line_subjects.py": "decisions about rejected and withheld claims are handed on, too",
    "storage/cases.py::_ENTRIES": "the article of a claim that was put in, whichever version it is of",
    "storage/queries/deciding.py::_THERE": "a rejected claim may be decided about again",
    "storage/linking.py": "it writes links and memberships; what a person rejected is left out of the counts",
    "storage/reviews.py": "what was rejected is named again when it is confirmed",
    "storage/corrections.py": "it writes what people put into claims, rejected or not",
    "storage/corrected_speakers.py::_as_read": "whom the program named in claims that are corrected",
    "storage/reviewlines.py": "it asks which claims decisions from elsewhere name",
    "storage/views/labels.py": "it makes the views of what is withheld and what may leave",
    "storage/doors.py": "claims of earlier versions may leave too, and are asked about by number",
    "storage/withheld.py": "it names claims that are withheld, and no word of them",
    "storage/departures.py::_KEYS": "keys of claims, rejected or not, that left once",
    "storage/export/leaving.py::_CLAIMS": "keys of claims that stay inside",
    "storage/queries/conflicts.py::_LEFT": "decisions about claims of earlier versions and readings",
    "storage/queries/conflicts.py::_CURRENT": "what is read now in their place, rejected or not",
    "storage/queries/conflicts.py::_REPLACED": "what took their place",
    "storage/readings.py": "it ties a reading's claims to their successors, rejected or not",
    "storage/comparisons.py::claims_of": "all changes are stored; `revisions` leaves rejected ones out",
    "storage/watch_finding.py::_known_before": "keys of words of earlier versions, told to nobody",
    "storage/watch_events.py::_EVENTS": "keys of the claims that an edit of `revisions` changed",
    "storage/watch_falling.py::_MISSING": "it tells why words are there no more: rejected, among others",
    "storage/watch_hits.py::_words_of": "keys of an erased work's words",
    "storage/watch_hits.py::stand_again": "keys of words, and none of them",
    "storage/removal.py": "it takes out all rows of a work",
    "storage/claim_keys.py": "keys of what goes with a work",
    "storage/erased_persons.py": "it finds and takes out all rows about a person",
    "storage/subjects.py": "it finds all rows of a work",
    "storage/queries/whys.py::claim_ids": "`why` explains a rejected claim and says who rejected it",
    "storage/queries/whys.py::why": "the same",
    "storage/queries/kept_pages.py::_OF_CLAIM": "the version of a claim, and no word of it",
    "storage/queries/quarrels.py::_BY_KEY": "the statement that a claim was of; it tells claims that hold",
    "storage/queries/quotations.py::_CLAIM": "earlier versions can be cited; it refuses rejected ones",
    "storage/export/natural_keys.py::_CLAIMS": "claims of earlier versions too, without the rejected ones",
}


@cache
def places():
    """Each top-level name that names one of the tables, in SQL or as a class."""
    return tuple(found for room in ANSWERING for path in modules(room) for found in places_in(path))


def places_in(path):
    name = path.relative_to(ROOT).as_posix()
    if name.startswith(("storage/migrations/", "storage/tables/")):
        return
    for node in parsed(path).body:
        if names_a_table(node):
            yield name, f"{name}::{name_of(node)}"


def names_a_table(node):
    docstrings = {id(part.body[0].value) for part in ast.walk(node) if has_docstring(part)}
    for part in ast.walk(node):
        if isinstance(part, ast.Attribute) and part.attr in CLASSES and is_tables(part.value):
            return True
        if isinstance(part, ast.ImportFrom) and (part.module or "").startswith("storage.tables"):
            return any(alias.name in CLASSES for alias in part.names)
        if isinstance(part, ast.JoinedStr) and SQL.search(text_of(part)):
            return True
        is_words = isinstance(part, ast.Constant) and isinstance(part.value, str)
        if is_words and id(part) not in docstrings and SQL.search(part.value):
            return True
    return False


def is_tables(node):
    return isinstance(node, ast.Name) and node.id == "tables"


def has_docstring(node):
    return (
        isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module) and ast.get_docstring(node) is not None
    )


def text_of(joined):
    return "".join(part.value if isinstance(part, ast.Constant) else "…" for part in joined.values)


def name_of(node):
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0])
    return getattr(node, "name", type(node).__name__)


def test_whatever_answers_reads_claims_and_links_as_they_hold_now():
    found = [(file, place) for file, place in places() if file not in MAY and place not in MAY]
    assert found == []


def test_whoever_may_read_the_tables_does():
    there = {one for pair in places() for one in pair}
    assert [one for one in MAY if one not in there] == []


@pytest.mark.parametrize(
    "source",
    [
        pytest.param('Q = "SELECT count(*) FROM claims c"', id="SQL"),
        pytest.param('Q = "SELECT 1 FROM runs r join links l ON 1 = 1"', id="small letters"),
        pytest.param('Q = f"SELECT {x} FROM\\n    proposition_claims"', id="put together"),
        pytest.param("def f(s):\n    return s.exec(select(tables.Link.id))", id="a class"),
        pytest.param("from storage.tables.claims import Claim", id="a class by another way"),
    ],
)
def test_the_law_finds(source):
    assert any(names_a_table(node) for node in ast.parse(source).body)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param('Q = "SELECT count(*) FROM claims_current c JOIN links_current l ON 1 = 1"', id="views"),
        pytest.param('def f():\n    """What is learned from claims."""', id="a docstring"),
        pytest.param('Q = "SELECT claims FROM coverage"', id="a column"),
    ],
)
def test_the_law_leaves_alone(source):
    assert not any(names_a_table(node) for node in ast.parse(source).body)


# -- what SQLite itself says of who reads -----------------------------------------------------------

BELOW = {
    "claims_withheld",
    "claims_public",
    "reviews_of_claims",
    "checks_of_claims",
    "claims_current",
    "claims_rejected",
    "claims_held",
    "links_current",
    "members_current",
}


@pytest.fixture
def quarry(tmp_path, upgraded_sqlite):
    shutil.copytree(upgraded_sqlite, tmp_path, dirs_exist_ok=True)
    engine = open_engine(f"sqlite:///{tmp_path / 'ledger.db'}")
    yield engine, fill_quarry(engine)
    engine.dispose()


def asked(session, views=VIEWS):
    """Every question that the program asks for people."""
    run_id = session.connection().execute(sa.text("SELECT min(id) FROM runs")).scalar()
    everything = ClaimQuery(("Ada Lund",), ("Hill Gazette",), "carts", NOW.date(), denied=True)
    yield find_claims(session, everything)
    yield find_claims(session, ClaimQuery())
    yield disputes(session), edits_waiting(session)
    yield coverage(session), speakers(session, with_private=True), articles(session)
    yield run_report(session, run_id), standing(session), health(session), replay(session, run_id)
    yield search(session, "carts"), edits_of(session, 1)
    for name in views:
        yield session.connection().execute(sa.text(f"SELECT * FROM {name}")).all()


def test_sqlite_sees_no_question_read_past_the_views(quarry):
    engine, _ = quarry
    past = set()

    def watch(action, table, column, _database, by):
        if action == sqlite3.SQLITE_READ and table in TABLES and by not in BELOW:
            past.add((table, column, by))
        return sqlite3.SQLITE_OK

    with Session(engine) as session:
        session.connection().connection.driver_connection.set_authorizer(watch)
        assert len(list(asked(session))) > 10
        session.connection().connection.driver_connection.set_authorizer(None)
    assert past == set()


# -- what a person rejected -------------------------------------------------------------------------


def review(engine, key, decision, kind="claim"):
    with Session(engine) as session, session.begin():
        row = tables.Review(
            subject_kind=kind, subject_key=key, decision=decision, reviewer="Ines", reason="r", decided_at=NOW
        )
        add(session, row)
        bind_to_words(session.connection())


def rows(engine, name):
    """The view, but for the column that tells of reviews."""
    with engine.connect() as connection:
        found = connection.execute(sa.text(f"SELECT * FROM {name} ORDER BY 1, 2")).mappings()
        return [{column: row[column] for column in row if column != "reviewed"} for row in found]


OF_DECISIONS = {"reviews_current", "reviews_of_claims", "claims_rejected"}
KEY, WORDS = "aaaa1111", "Forty carts left the quarry"


@pytest.mark.parametrize("name", sorted(set(VIEWS) - OF_DECISIONS))
def test_a_rejected_claim_is_in_no_view_until_it_is_confirmed(engine, name):
    fill_quarry(engine)
    before = rows(engine, name)
    review(engine, KEY, "reject")
    told = repr(rows(engine, name))
    assert KEY not in told
    assert WORDS not in told
    review(engine, KEY, "confirm")
    assert rows(engine, name) == before


def test_a_rejected_claim_is_in_no_answer(engine):
    fill_quarry(engine)

    def answers():
        with Session(engine) as session:
            written = [line for one in FORMATS for line in "".join(one.write(session)).splitlines()]
            exported = [line for line in written if '"a":"review"' not in line]
            return repr([*asked(session, VIEWS.keys() - OF_DECISIONS), *exported])

    assert WORDS in answers()
    assert KEY in answers()
    review(engine, KEY, "reject")
    assert WORDS not in answers()
    assert KEY not in answers()


def test_a_rejected_claim_is_counted_nowhere(engine):
    fill_quarry(engine)
    review(engine, KEY, "reject")
    with Session(engine) as session:
        assert coverage(session).claims == 4
        assert len([row for row in speakers(session, with_private=True) if row.claims]) == 2
        assert find_claims(session, ClaimQuery(limit=1)).total == 4
        assert "Ada Lund" not in {row.name for row in speakers(session, with_private=True)}
        assert {row.publisher: row.claims for row in articles(session)} == {
            "Hill Gazette": 2,
            "Valley Echo": 2,
        }
        assert disputes(session) == ([], 0)
        report = run_report(session, session.connection().execute(sa.text("SELECT id FROM runs")).scalar())
        assert sum(row.claims for row in report.files) == 4


def test_what_is_held_is_counted_as_it_is_listed(engine):
    fill_quarry(engine)
    for key, decision in ((KEY, "reject"), ("aaaa2222", "reject"), ("aaaa2222", "confirm"), (KEY, "note")):
        review(engine, key, decision)
        with Session(engine) as session:
            held = coverage(session)
            listed = find_claims(session, ClaimQuery(limit=99)).claims
        kept = [one for one in listed if one.reviewed == "yes"]
        assert (held.claims, held.reviewed) == (len(listed), len(kept))


def test_why_explains_a_rejected_claim(engine):
    claims = fill_quarry(engine)
    review(engine, KEY, "reject")
    with Session(engine) as session:
        found = why(session, claims["lund"])
        assert [(one["decision"], one["reviewer"], one["reason"]) for one in found.reviews] == [
            ("reject", "Ines", "r")
        ]
        assert found.relations == ()
        assert [one.kind for one in why(session, claims["denial"]).relations] == []


def test_the_last_review_of_several_holds(engine):
    fill_quarry(engine)
    for decision in ("reject", "confirm", "reject"):
        review(engine, KEY, decision)
    assert [(row["subject_key"], row["decision"]) for row in rows(engine, "reviews_current")] == [
        (KEY, "reject")
    ]
    assert [row["claim_key"] for row in rows(engine, "claims_rejected")] == [KEY]


def test_reviewed_means_looked_at_and_kept(engine):
    fill_quarry(engine)
    review(engine, KEY, "reject")
    review(engine, "aaaa2222", "confirm")
    with Session(engine) as session:
        assert coverage(session).reviewed == 1
        found = {one.claim_key: one.reviewed for one in find_claims(session, ClaimQuery()).claims}
        assert {key for key, is_reviewed in found.items() if is_reviewed == "yes"} == {"aaaa2222"}


def test_a_rejected_link_is_in_no_answer_and_its_claims_are(engine):
    claims = fill_quarry(engine)
    [denial] = [row for row in rows(engine, "links_current") if row["kind"] == "denial"]
    assert denial["link_key"] == "denial:bbbb1111:aaaa1111"
    review(engine, denial["link_key"], "reject", kind="link")
    with Session(engine) as session:
        found, _ = disputes(session)
        assert [one.kind for one in found] == ["number_disagreement"]
        assert {one.claim_id for one in find_claims(session, ClaimQuery(denied=True)).claims} == {
            claims["denial"]
        }
        assert why(session, claims["denial"]).relations == ()
        assert '"kind":"denial"' not in "".join(canonical(session))
    assert len(rows(engine, "claims_current")) == 5


@pytest.mark.parametrize(
    ("kind", "turned"),
    [
        pytest.param("denial", False, id="who denies whom matters"),
        pytest.param("retraction", False, id="who takes back what matters"),
        pytest.param("update", False, id="which is later matters"),
        pytest.param("same", True, id="the same either way"),
        pytest.param("contrary", True, id="contrary either way"),
        pytest.param("number_disagreement", True, id="other figures either way"),
    ],
)
def test_a_link_without_direction_has_one_key_either_way(engine, kind, turned):
    claims = fill_quarry(engine)
    with Session(engine) as session, session.begin():
        session.connection().execute(sa.delete(tables.Link))
        add_link(session, kind, claims["own"], claims["denial"], claims["run"])
        add_link(session, kind, claims["denial"], claims["own"], claims["run"])
    keys = [row["link_key"] for row in rows(engine, "links_current")]
    assert (len(set(keys)) == 1) is turned
    assert {link_key(kind, "aaaa2222", "bbbb1111"), link_key(kind, "bbbb1111", "aaaa2222")} == set(keys)
