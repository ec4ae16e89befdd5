"""Outlets of an older ledger, which knew them by name alone, become those of their hosts."""

import sqlalchemy as sa

from storage import tables
from storage.engine import session, writing
from storage.hosted import host_outlets
from storage.queries.names import named_outlets
from tests.storage.ledgers import add_article, add_run


def test_names_of_one_host_become_one_outlet(engine):
    with writing(engine) as opened:
        run = add_run(opened)
        for key, outlet in (("1", "Canal Media AG"), ("2", "Weir Post"), ("3", "Weir Post")):
            add_article(opened, run, key, outlet, "The lock at Ennis Weir was shut on Monday.")
        host_outlets(opened.connection())
        host_outlets(opened.connection())  # nothing more comes of it
    with session(engine) as opened:
        assert len(set(opened.connection().execute(sa.select(tables.Article.publisher_id)).scalars())) == 1
        for asked in ("news.example", "Canal Media AG"):
            assert len(named_outlets(opened, asked).names) == 1
