"""Databases on the tests' PostgreSQL: made from a template, lent to one test at a time, emptied between two.

To make and drop one costs as much as most tests do; to empty it, a tenth of that.
"""

import uuid
from contextlib import contextmanager

import sqlalchemy as sa

_CATALOGS = (
    "pg_class",
    "pg_attribute",
    "pg_attrdef",
    "pg_constraint",
    "pg_index",
    "pg_rewrite",
    "pg_trigger",
    "pg_proc",
    "pg_type",
    "pg_namespace",
    "pg_policy",
    "pg_statistic",
    "pg_description",
)
_ROWS_OF_OURS = """
    SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname = 'public' AND pg_relation_size(c.oid) > 0 ORDER BY 1
"""
_FROM_THE_START = """
    SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
    FROM pg_sequences WHERE last_value IS NOT NULL
"""
_OTHERS = (
    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


@contextmanager
def own_database(server, template):
    """A database of one's own, gone afterwards; with the template's tables."""
    name = make_database(server, template)
    yield name
    drop_database(server, name)


def make_database(server, template):
    name = f"onrecord_test_{uuid.uuid4().hex[:12]}"
    with administering(server) as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name} TEMPLATE {template}"))
    return name


def drop_database(server, name):
    with administering(server) as connection:
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))


def url_of(server, name):
    return sa.engine.make_url(server).set(database=name).render_as_string(hide_password=False)


@contextmanager
def administering(url):
    """One connection whose every statement takes effect at once."""
    admin = sa.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sa.pool.NullPool)
    with admin.connect() as connection:
        yield connection
    admin.dispose()


class Lender:
    """Copies of one template: a test has one for itself, and leaves it to the next as it was.

    What was made, altered or dropped in it, or changed among the rows that the template has, cannot be taken
    back: such a database is dropped.
    """

    def __init__(self, server, template):
        self.server, self.template = server, template
        self._free = []
        with administering(url_of(server, template)) as connection:
            self._kept = _filled(connection)
            self._rows = _rows(connection, self._kept)

    @contextmanager
    def lent(self):
        """The name of a database that nobody else has."""
        name, shape = self._free.pop() if self._free else self._made()
        try:
            yield name
        except BaseException:
            drop_database(self.server, name)
            raise
        self._take_back(name, shape)

    def close(self):
        """None is left."""
        while self._free:
            drop_database(self.server, self._free.pop()[0])

    def _made(self):
        name = make_database(self.server, self.template)
        with administering(url_of(self.server, name)) as connection:
            return name, _shape(connection)

    def _take_back(self, name, shape):
        with administering(url_of(self.server, name)) as connection:
            connection.execute(sa.text(_OTHERS))
            is_as_made = _shape(connection) == shape and _rows(connection, self._kept) == self._rows
            if is_as_made:
                self._empty(connection)
                self._free.append((name, _shape(connection)))
        if not is_as_made:
            drop_database(self.server, name)

    def _empty(self, connection):
        filled = [table for table in _filled(connection) if table not in self._kept]
        connection.execute(
            sa.text("SET session_replication_role = replica")
        )  # no trigger counts, none refuses
        for table in filled:
            connection.execute(sa.text(f"DELETE FROM {table}"))
        if filled:
            connection.execute(sa.text(f"VACUUM {', '.join(filled)}"))
        connection.execute(sa.text(_FROM_THE_START))


def _shape(connection):
    """What changes with all that is made, altered or dropped, and with the database's own settings."""
    each = (f"SELECT count(*) n, max(xmin::text::bigint) latest FROM {one}" for one in _CATALOGS)
    settings = "SELECT count(*) FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase"
    ours = f"{settings} WHERE d.datname = current_database()"
    asked = f"SELECT sum(n), max(latest), ({ours}) FROM ({' UNION ALL '.join(each)}) catalogs"
    return tuple(connection.execute(sa.text(asked)).one())


def _filled(connection):
    """The tables that take up any room: those with rows, and those that had some."""
    return connection.execute(sa.text(_ROWS_OF_OURS)).scalars().all()


def _rows(connection, tables):
    """All that stands in these tables, as one value a table."""
    every = "SELECT md5(coalesce(string_agg(t::text, chr(10) ORDER BY t::text), '')) FROM {} t"
    return [connection.execute(sa.text(every.format(table))).scalar() for table in tables]
