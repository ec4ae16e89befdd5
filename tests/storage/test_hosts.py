"""What the answers of many hosts say of each is remembered at once."""

from datetime import UTC, datetime, timedelta

from sqlmodel import select

from storage import tables
from storage.engine import session, writing
from storage.hosts import HostNews, add_hosts, learn

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


def test_of_many_hosts_each_is_remembered_by_its_own_answer(engine):
    with writing(engine) as opened:
        busy, well, odd, unasked = add_hosts(opened, ["a", "b", "c", "d"]).values()
        learn(opened, {one: HostNews(NOW, LATER, "http_503") for one in (busy, well, odd)})
    with writing(engine) as opened:
        learn(
            opened,
            {
                odd: HostNews(LATER),  # a failure that says nothing about the host
                well: HostNews(LATER, has_answered=True),
                busy: HostNews(LATER, LATER + timedelta(hours=1), "timeout"),
            },
        )
    with session(engine) as opened:
        rows = {row.id: row for row in opened.exec(select(tables.Host))}
        told = {one: (row.last_asked_at, row.quiet_until, row.n_failures) for one, row in rows.items()}
    assert told == {
        busy: (LATER, LATER + timedelta(hours=1), 2),
        well: (LATER, None, 0),
        odd: (LATER, LATER, 1),
        unasked: (None, None, 0),
    }
