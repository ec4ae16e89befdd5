"""The shortlist of a process holds what the database holds, whoever linked it, and in whatever way."""

import pytest
import sqlalchemy as sa
from alembic import command
from sqlmodel import select

from onrecord.links import outline
from stages.ingest import ingest
from stages.linking import WINDOW
from stages.shortlisting import Kept, pairs, shortlist
from storage import outlines, tables
from storage.engine import session, writing
from storage.export import canonical
from storage.linkable import linkable
from storage.periods import period_of
from storage.upgrade import _config
from tests.storage.ledgers import NOW, add_article, add_claim, add_run

WORDS = "The harbour board said that forty boats were damaged by the storm off Lissen."
TERMS = """CREATE TABLE claim_terms (term TEXT NOT NULL, period INTEGER NOT NULL, claim_id INTEGER NOT NULL,
    PRIMARY KEY (term, period, claim_id))"""


def add_claims(opened, n):
    """So many claims that say the same, each in an article of its own; returns their ids."""
    run = add_run(opened)
    placed = [add_article(opened, run, f"k{number}", f"Outlet {number}", WORDS) for number in range(n)]
    for number, one in enumerate(placed):
        add_claim(opened, one, f"c{number}", WORDS, WORDS[:-1])
    return list(opened.exec(select(tables.Claim.id).order_by(tables.Claim.id)))


def outlined(opened, claim_id):
    return {claim_id: outline(linkable(opened, [claim_id])[claim_id])}


def look(engine, kept, claim_id):
    with writing(engine) as opened:
        return pairs(opened, kept, outlined(opened, claim_id), WINDOW)


def link_and_fail(engine, claim_id):
    with writing(engine) as opened, shortlist(engine, opened) as kept:
        pairs(opened, kept, outlined(opened, claim_id), WINDOW)
        raise ZeroDivisionError


def test_what_another_process_linked_is_found(engine):
    with writing(engine) as opened:
        a, b, c = add_claims(opened, 3)
    mine, other = Kept(), Kept()
    assert look(engine, mine, a) == []
    assert look(engine, other, b) == [(a, b)]
    assert look(engine, mine, c) == [(a, c), (b, c)]


def test_a_claim_that_is_no_longer_current_is_not_found(engine):
    with writing(engine) as opened:
        a, b = add_claims(opened, 2)
    kept = Kept()
    look(engine, kept, a)
    with writing(engine) as opened:
        opened.connection().execute(
            sa.update(tables.Claim).where(tables.Claim.id == a).values(is_current=False)
        )
    assert look(engine, kept, b) == []


def test_a_shortlist_is_forgotten_where_its_work_is_undone(engine):
    with writing(engine) as opened:
        a, b = add_claims(opened, 2)
    with pytest.raises(ZeroDivisionError):
        link_and_fail(engine, a)
    with writing(engine) as opened, shortlist(engine, opened) as kept:
        assert pairs(opened, kept, outlined(opened, b), WINDOW) == []


def ledger_with_terms(engine):
    """Two claims that say the same, found by terms as before outlines were; returns their ids."""
    with writing(engine) as opened:
        ids = add_claims(opened, 2)
        connection = opened.connection()
        connection.execute(sa.text("DROP TABLE claim_outlines"))
        connection.execute(sa.text(TERMS))
        for claim_id in ids:
            for term in ("boat", "storm"):
                values = {"t": term, "p": period_of(NOW), "c": claim_id}
                connection.execute(sa.text("INSERT INTO claim_terms VALUES (:t, :p, :c)"), values)
        config = _config()
        config.attributes["connection"] = connection
        command.stamp(config, "0004")
        command.upgrade(config, "0005")
    return ids


def test_claims_found_by_terms_are_found_by_outlines(engine):
    first, second = ledger_with_terms(engine)
    with session(engine) as opened:
        assert [packed for _, _, packed in outlines.outlines_of(opened, None)] == [b"", b""]
    assert look(engine, Kept(), second) == [(first, second)]
    with session(engine) as opened:
        assert all(packed for _, _, packed in outlines.outlines_of(opened, None))


@pytest.mark.parametrize("together", [2, 25])
def test_what_is_linked_does_not_depend_on_who_shares_a_transaction(new_ledger, monkeypatch, together):
    def linked(size):
        monkeypatch.setattr("stages.linking.TOGETHER", size)
        engine = new_ledger()
        ingest(engine, ["seeds/askerby-water"], now=NOW)
        with session(engine) as opened:
            return list(canonical(opened))

    assert linked(together) == linked(1)
