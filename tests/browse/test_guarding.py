"""What a stranger, a page elsewhere or a hostile text can do: nothing."""

import re
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from browse.app import PAGES
from browse.guarding import POLICY
from storage import tables
from storage.engine import open_engine
from storage.queries.asking import only_reading
from tests.browse.hostile import HOSTILE
from tests.browse.reading import Seen
from tests.browse.test_pages import ADDRESSES

ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\u2028]")
OTHERS = ("/claims.json", "/claims.csv", "/nowhere", "/articles/77", "/static/style.css")


@pytest.mark.parametrize("address", [*ADDRESSES, *OTHERS])
def test_every_answer_forbids_what_we_do_not_do(reader, address):
    headers = reader.get(address).headers
    assert headers["content-security-policy"] == POLICY
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-resource-policy"] == "same-origin"


def test_the_policy_lets_nothing_run():
    assert POLICY.startswith("default-src 'none'; ")
    assert "unsafe" not in POLICY
    assert "script-src" not in POLICY


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8400", "127.0.0.1.evil.example", "", "127.0.0.1@evil", "0.0.0.0"]
)
def test_another_name_that_leads_here_reads_nothing(reader, host):
    answer = reader.get("/", headers={"host": host})
    assert answer.status_code == 421
    assert "Gazette" not in answer.text


@pytest.mark.parametrize("host", ["127.0.0.1:8400", "localhost", "LOCALHOST:1", "[::1]:8400"])
def test_the_names_of_this_machine_read(reader, host):
    assert reader.get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
@pytest.mark.parametrize("address", ["/", "/claims", "/articles/1", "/static/style.css", "/login"])
def test_nothing_can_be_written(reader, method, address):
    answer = reader.request(method, address)
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD"


def test_a_page_can_be_asked_for_its_head_alone(reader):
    assert reader.head("/claims").status_code == 200


def test_the_database_itself_refuses_a_page_that_writes(reader):
    with only_reading(reader.ledger) as session:
        session.add(tables.Story(story_key="new"))
        with pytest.raises(Exception, match=r"(?i)read.?only"):
            session.flush()
    with Session(open_engine(reader.ledger)) as other:
        other.add(tables.Story(story_key="new"))
        other.flush()  # who writes is not kept from it


def test_hostile_words_are_shown_and_do_nothing(attacked):
    ahead, met = ["/", "/disputes?possible=true"], set()
    while ahead:
        address = ahead.pop()
        met.add(address)
        answer = attacked.get(address, follow_redirects=True)
        assert answer.status_code == 200, address
        assert not ACTING.search(answer.text), address
        if answer.headers["content-type"].startswith("text/html"):
            seen = Seen(answer.text)
            assert_inert(seen, address)
            links = {one.partition("#")[0] for one in seen.links() if one.startswith("/")}
            ahead += sorted(links - met - set(ahead))
        elif "csv" in answer.headers["content-type"]:
            assert not re.search(r'(^|,)"?=', answer.text, re.MULTILINE), address
    assert len(met) > 100


def assert_inert(seen, address):
    assert (seen.open, seen.unclosed) == ([], []), address
    assert not {"script", "img", "svg", "style", "iframe"} & {tag for tag, _ in seen.elements}, address
    assert not [name for _, attrs in seen.elements for name in attrs if name.startswith("on")], address
    outward = [one for one in seen.links() if not one.startswith(("/", "#"))]
    assert all(one.startswith(("https://x.example/", "https://news.example/")) for one in outward), address
    assert not [one for one in seen.links() if one.startswith("//")], address


NAMED = (
    "speaker", "outlet", "word", "since", "denied", "q", "name", "day", "possible", "code", "stage", "page",
    "limit", "plain", "failing", "counted", "last",
)  # fmt: skip
SURROGATES = re.compile("[\ud800-\udfff]")


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    page=st.sampled_from([one.path for one in PAGES]),
    suffix=st.sampled_from(["", ".json", ".csv"]),
    place=st.text(max_size=30) | st.sampled_from(HOSTILE) | st.integers().map(str),
    asked=st.dictionaries(
        st.sampled_from(NAMED), st.text(max_size=40) | st.sampled_from(HOSTILE), max_size=3
    ),
)
def test_whatever_is_asked_is_answered_or_refused_in_words(reader, page, suffix, place, asked):
    segment = quote(SURROGATES.sub("", place), safe="") or "1"
    path = re.sub(r"\{\w+\}", lambda _: segment, page)
    asked = {name: SURROGATES.sub("", words) for name, words in asked.items()}
    answer = reader.get(path + (suffix if path != "/" else ""), params=asked, follow_redirects=False)
    assert answer.status_code in (200, 307, 400, 404)
    if answer.headers.get("content-type", "").startswith("text/html"):
        assert_inert(Seen(answer.text), path)
