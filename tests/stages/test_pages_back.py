"""A page comes back byte for byte, as it stood at a time, and nothing comes back that was taken out."""

from datetime import timedelta

import pytest

from stages.ingest import ingest
from stages.listening import ingest_url
from stages.removing import withhold
from storage import tables
from storage.engine import session, writing
from storage.queries.kept_pages import bytes_of, events_of, pages_named, pages_showing, standing_at, text_of
from tests.stages.conftest import CHANGED, FIRST
from tests.stages.holding import NOW

STORM = "https://gazette.example/storm"


def pages(engine, named, whole_work=True):
    with session(engine) as opened:
        return pages_named(opened, named, whole_work=whole_work)


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        pytest.param(-5, None, id="before the first"),
        pytest.param(-1, FIRST, id="the first"),
        pytest.param(11, CHANGED, id="the second"),
        pytest.param(None, CHANGED, id="the last"),
    ],
)
def test_the_version_is_the_one_that_stood_at_that_time(engine, ingested, hours, words):
    ingested()
    at = None if hours is None else NOW.replace(day=1, hour=9) + timedelta(hours=hours)
    found = standing_at(pages(engine, STORM), at)
    with session(engine) as opened:
        assert (None if found is None else text_of(opened, found)) == words


def test_a_fetched_page_comes_back_byte_for_byte_with_its_headers(engine, newsroom):
    url = newsroom.article("/storm", "Storm hits")
    ingest_url(engine, url, now=NOW)
    sent = newsroom.pages["/storm"].encode()
    [page] = pages(engine, url)
    with session(engine) as opened:
        assert bytes_of(opened, page) == sent
    assert (page.status, page.is_fetched, page.n_bytes) == (200, True, len(sent))
    assert page.headers["content-type"].startswith("text/html")


def test_a_number_names_one_page_and_a_claim_the_pages_of_its_version(engine, ingested, told):
    ingested()
    every = pages(engine, STORM)
    assert len(every) == 2
    assert pages(engine, f"page:{every[0].page_id}", whole_work=False) == [every[0]]
    assert pages(engine, str(every[0].page_id)) == every
    [claim, *_] = told("SELECT id, version_id FROM claims WHERE NOT is_current OR is_current ORDER BY id")
    shown = pages(engine, f"claim:{claim['id']}", whole_work=False)
    assert {page.version_id for page in shown} == {claim["version_id"]}
    with session(engine) as opened:
        assert shown == pages_showing(opened, claim["version_id"])
        assert events_of(opened, [page.page_id for page in every]) == []


def test_pruned_bytes_are_none_and_the_text_stays(engine, ingested):
    ingested()
    [_, page] = pages(engine, STORM)
    with writing(engine) as opened:
        opened.get_one(tables.Page, page.page_id).body_key = None
    [_, page] = pages(engine, STORM)
    with session(engine) as opened:
        assert bytes_of(opened, page) is None
        assert text_of(opened, page) == CHANGED


def test_what_is_withheld_does_not_come_back(engine, ingested):
    ingested()
    numbers = [page.page_id for page in pages(engine, STORM)]
    withhold(engine, STORM, "asked for", NOW)
    assert pages(engine, STORM) == []
    for number in numbers:
        [stub] = pages(engine, str(number), whole_work=False)
        assert stub.is_taken_out
        with session(engine) as opened:
            assert bytes_of(opened, stub) is None
            assert text_of(opened, stub) is None


def test_a_page_that_cannot_be_read_is_passed_over(engine, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(FIRST)
    ingest(engine, [str(file)], now=NOW)
    file.write_text(" \n")
    ingest(engine, [str(file)], now=NOW + timedelta(hours=1))
    found = pages(engine, str(file))
    assert [page.media for page in found] == ["text", "none"]
    assert standing_at(found, None).media == "text"
