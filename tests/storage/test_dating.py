"""A day without a clock is shown as a day, and is in no order with an instant of it."""

import json

import pytest

from commands.standing import _published
from stages.ingest import ingest
from storage.engine import session
from storage.queries.health import health
from storage.queries.rows import rows
from tests.stages.holding import NOW

pytestmark = pytest.mark.process

TEXT = """The harbour board said on Monday that 40 boats had been damaged by the storm off Lissen Point.

"We counted 40 hulls at first light," harbour master Ada Brook said on the quay. Insurers put it at 55.

Fishing has been the main trade of Lissen Point for two centuries, and most boats are owned by families."""


@pytest.fixture
def dated(engine, tmp_path):
    """One text of two outlets, of whom one gives the day and the other the hour."""
    lines = [
        {
            "url": f"https://{name}.example/storm",
            "outlet": name,
            "published": published,
            "title": "Storm",
            "text": TEXT,
        }
        for name, published in (("post", "2026-02-03"), ("echo", "2026-02-03T10:00:00+01:00"))
    ]
    (tmp_path / "wire.jsonl").write_text("\n".join(map(json.dumps, lines)))
    ingest(engine, [str(tmp_path / "wire.jsonl")], now=NOW)
    return engine


def ask(engine, sql):
    with session(engine) as opened:
        return [tuple(row.values()) for row in rows(opened, sql)]


def test_how_exactly_a_date_is_known_is_in_tables_and_views(dated):
    known = [("echo", "minute"), ("post", "day")]
    per_outlet = "SELECT DISTINCT publisher, published_precision FROM {} ORDER BY publisher"
    assert ask(dated, per_outlet.format("claims_view")) == known
    assert ask(dated, per_outlet.format("reprints")) == known
    stored = "SELECT outlet, published_precision FROM article_versions ORDER BY outlet"
    assert ask(dated, stored) == known


def test_a_day_and_an_instant_of_it_have_no_order(dated):
    assert ask(dated, "SELECT place, after_publisher FROM reprints") == [(None, None)] * 2


def test_the_newest_day_is_shown_as_a_day(dated):
    with session(dated) as opened:
        newest = health(opened).newest_article
    assert _published(newest) == "2026-02-03T09:00"
    assert (
        _published({"published": "2026-02-03", "published_at": "2026-02-03T00:00:00+00:00"}) == "2026-02-03"
    )


@pytest.mark.parametrize(
    ("month", "places"), [("2026-03", [(None, None)] * 2), ("2026-02", [(1, None), (2, "post")])]
)
def test_a_month_has_its_place_only_among_other_months(engine, tmp_path, month, places):
    lines = [
        {
            "url": f"https://{name}.example/storm",
            "outlet": name,
            "published": published,
            "title": "Storm",
            "text": TEXT,
        }
        for name, published in (("post", month), ("echo", "2026-03-02T10:00:00+01:00"))
    ]
    (tmp_path / "wire.jsonl").write_text("\n".join(map(json.dumps, lines)))
    ingest(engine, [str(tmp_path / "wire.jsonl")], now=NOW)
    assert ask(engine, "SELECT place, after_publisher FROM reprints ORDER BY place") == places
    known = ask(engine, "SELECT published, published_precision FROM articles ORDER BY published")
    assert known[0] == (month, "month")
