"""Every page answers, is whole HTML that asks nobody else, and gives its rows as commands do."""

import csv
import io
import json
import re

import pytest

from onrecord.records import as_csv, as_json, columns_of
from storage.queries import ArticleRow, ClaimQuery, ClaimRow, articles, find_claims, speakers, why
from storage.queries import disputes as find_disputes
from storage.queries.asking import only_reading
from storage.queries.disagreements import DISPUTE_COLUMNS, flat
from tests.browse.reading import Seen

ADDRESSES = (
    "/", "/?day=2026-10-05", "/?day=1999-01-01", "/articles", "/articles?outlet=Hill+Gazette", "/articles/1",
    "/articles/1?plain=true", "/articles/1/edits", "/claims", "/claims?denied=true&speaker=Ada+Lund",
    "/claims?word=carts&since=2026-10-01", "/claims/aaaa1111", "/quarrels/aaaa1111", "/outlets", "/outlets/1",
    "/speakers",
    "/speaker?name=Ada+Lund", "/search", "/search?q=carts", "/disputes", "/disputes?possible=true",
    "/disputes?possible=true&word=carts", "/desk", "/new", "/new?last=true&since=2026-10-01",
    "/single-source", "/figures", "/figures?counted=carts&word=forty", "/corrections?since=2026-01-01",
    "/feeds", "/feeds?failing=true", "/runs", "/runs/1", "/rejections",
    "/rejections?code=too_short&since=2026-01-01",
)  # fmt: skip
LISTS = (
    "/articles",
    "/claims",
    "/outlets",
    "/speakers",
    "/disputes",
    "/feeds",
    "/runs",
    "/rejections",
    "/new",
)


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_is_whole_and_named(reader, address):
    answer = reader.get(address)
    seen = Seen(answer.text)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert (seen.open, seen.unclosed) == ([], [])
    assert len(seen.all("h1")) == len(seen.all("main")) == len(seen.all("footer")) == 1
    assert seen.all("html") == [{"lang": "en"}]
    assert seen.text["h1"].strip()
    assert seen.text["title"].strip()


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_field_has_its_label_and_every_number_its_heading(reader, address):
    seen = Seen(reader.get(address).text)
    labelled = {attrs["for"] for attrs in seen.all("label")}
    fields = {attrs["id"] for tag in ("input", "select", "textarea") for attrs in seen.all(tag)}
    ids = [attrs["id"] for _, attrs in seen.elements if "id" in attrs]
    assert fields <= labelled
    assert len(ids) == len(set(ids))
    assert all(attrs.get("scope") for attrs in seen.all("th"))
    assert all(attrs.get("aria-label") for attrs in seen.all("nav"))


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_link_is_called_by_the_words_that_are_seen(reader, address):
    """Whoever speaks to the browser says what they see: the name that it knows holds these words."""
    called = re.findall(r'<a [^>]*aria-label="([^"]*)"[^>]*>([^<]*)</a>', reader.get(address).text)
    assert [(name, seen) for name, seen in called if seen.strip().lower() not in name.lower()] == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_loads_nothing_from_elsewhere_and_runs_nothing(reader, address):
    seen = Seen(reader.get(address).text)
    loaded = [attrs.get("src") for _, attrs in seen.elements if "src" in attrs]
    loaded += [attrs["href"] for attrs in seen.all("link")]
    loaded += [attrs.get("action", "/") for attrs in seen.all("form")]
    assert all(one.startswith("/") and not one.startswith("//") for one in loaded)
    assert seen.all("script") == seen.all("style") == seen.all("iframe") == []
    assert [
        name for _, attrs in seen.elements for name in attrs if name == "style" or name.startswith("on")
    ] == []
    outward = [attrs for attrs in seen.all("a") if "://" in attrs["href"]]
    assert all(attrs["rel"] == "noreferrer noopener nofollow" for attrs in outward)


def test_every_link_of_every_page_leads_to_a_page(reader):
    ahead, met = ["/"], {"/"}
    while ahead:
        answer = reader.get(ahead.pop(), follow_redirects=True)
        assert answer.status_code == 200, answer.url
        is_html = answer.headers["content-type"].startswith("text/html")
        inward = [one for one in Seen(answer.text).links() if one.startswith("/")] if is_html else []
        ahead += [one for one in dict.fromkeys(inward) if one.partition("#")[0] not in met]
        met |= {one.partition("#")[0] for one in inward}
    assert {"/claims/bbbb1111", "/articles/2", "/speaker?name=Ivo+Marsh", "/runs/1"} <= met


def test_a_claim_is_three_steps_from_the_front_page(reader):
    [article] = {one for one in Seen(reader.get("/").text).links() if one == "/articles/1"}
    claims = [one for one in Seen(reader.get(article).text).links() if one.startswith("/claims/")]
    seen = Seen(reader.get(claims[0]).text)
    assert "Forty carts left the quarry" in seen.text["mark"]
    assert "PartFromToWords" in seen.text["th"]


def test_a_list_for_programs_is_what_the_command_prints(reader):
    with only_reading(reader.ledger) as session:
        claims = find_claims(session, ClaimQuery(limit=10_000)).claims
        held, total = find_disputes(session, limit=10_000)
        expected = {
            "/claims": (list(claims), as_csv(claims, columns_of(ClaimRow))),
            "/articles": (articles(session), as_csv(articles(session), columns_of(ArticleRow))),
            "/disputes": (held, as_csv([flat(one) for one in held], DISPUTE_COLUMNS)),
        }
        for address, (record, lines) in expected.items():
            asked = {"possible": "true", "limit": 10_000}
            assert reader.get(f"{address}.json", params=asked).text == as_json(record) + "\n"
            assert reader.get(f"{address}.csv", params=asked).text == lines
        assert total == 2
        assert reader.get("/speakers.json").json() == json.loads(as_json(speakers(session, at_least=0.98)))
        assert reader.get("/claims/aaaa1111.json").json() == json.loads(
            as_json(why(session, claims[-3].claim_id))
        )


@pytest.mark.parametrize("address", LISTS)
def test_csv_has_a_heading_and_a_line_for_each_row(reader, address):
    answer = reader.get(f"{address}.csv")
    lines = list(csv.reader(io.StringIO(answer.text)))
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.headers["content-disposition"].endswith('.csv"')
    assert len({len(line) for line in lines}) == 1
    assert len(lines[0]) > 2


def test_a_list_that_is_cut_says_so_and_leads_on(reader):
    first = reader.get("/claims?limit=2")
    assert "1–2 of 5 claims" in first.text
    assert reader.get("/claims.csv?limit=2").headers["x-total-count"] == "5"
    [further] = [attrs["href"] for attrs in Seen(first.text).all("a") if attrs.get("rel") == "next"]
    keys = [
        [one["claim_key"] for one in reader.get(f"/claims.json?limit=2&page={n}").json()] for n in (1, 2, 3)
    ]
    assert further == "/claims?limit=2&page=2"
    assert sorted(key for page in keys for key in page) == [
        "aaaa1111",
        "aaaa2222",
        "aaaa3333",
        "bbbb1111",
        "bbbb2222",
    ]


def test_a_dispute_is_listed_unasked_only_where_it_may_be_told(reader):
    unasked = reader.get("/disputes").text
    asked = reader.get("/disputes?possible=true").text
    assert "0 possible disputes" in unasked
    assert "Possibly: denied" in asked
    assert "Possible and unreviewed" in asked


def test_a_number_or_a_part_of_a_key_leads_to_the_permanent_address(reader):
    [found] = [one for one in reader.get("/claims.json").json() if one["claim_key"] == "aaaa1111"]
    for reference in (found["claim_id"], "aaaa1"):
        answer = reader.get(f"/claims/{reference}", follow_redirects=False)
        assert answer.headers["location"] == "/claims/aaaa1111"
    rows = reader.get("/claims/aaaa1.csv", follow_redirects=False)
    assert rows.headers["location"] == "/claims/aaaa1111.csv"


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/nowhere", 404), ("/claims/zzzz9999", 404), ("/claims/ab", 404), ("/articles/77", 404),
        ("/articles/77/edits", 404), ("/articles/x", 400), ("/articles/99999999999999999999", 400),
        ("/outlets/9", 404), ("/runs/9", 404), ("/speaker?name=Nobody", 404), ("/speaker", 404),
        ("/claims?since=yesterday", 400), ("/claims?page=0", 400), ("/claims?limit=1000000", 400),
        ("/claims?speaker=Ada+Lunt", 404), ("/articles?outlet=Nothing", 404),
        (f"/search?q={'x' * 500}", 400), ("/claims/zzzz9999.json", 404), ("/claims.csv?since=x", 400),
    ],
)  # fmt: skip
def test_what_is_not_there_is_told_in_words(reader, address, status):
    answer = reader.get(address)
    assert answer.status_code == status
    assert "Traceback" not in answer.text
    if answer.headers["content-type"].startswith("text/html"):
        assert len(Seen(answer.text).all("h1")) == 1


def test_a_misspelt_name_has_its_near_spellings(reader):
    assert "Near spellings: Ada Lund." in reader.get("/claims?speaker=Ada+Lunt").text


def test_a_private_person_has_no_page(reader):
    assert reader.get("/speaker?name=Bo+Frey").status_code == 404
    assert "Bo Frey" not in reader.get("/speakers").text
