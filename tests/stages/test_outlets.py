"""A host is one outlet, called what its readers call it and found by every name it had, and by its address."""

# ruff: noqa: E501 - a page in one line can be read

import json

import pytest

from stages.ingest import ingest
from storage.engine import session
from storage.queries.names import named_outlets
from tests.stages.holding import NOW

LEADS = (
    "The lock at Ennis Weir was shut on Monday after a barge had struck its gate, the keeper Ida Brandt said.",
    "Nine allotments beside the old brewery are to be sold, and their gardeners wrote to the mayor about it.",
    "A choir of forty sang under the railway bridge for an hour, until the last of the lamps had gone out.",
    "Two goats were found on the roof of the post office, and nobody could say how they had come up there.",
    "The museum bought back the bell that it had sold by mistake, for twice what it had been paid in spring.",
)
MORE = "<p>It will take until the spring, an office said, and cost about 40,000 crowns in all, or rather more.</p>"


def line(n, host, *, site=None, legal=None, outlet=None):
    head = f'<meta property="og:site_name" content="{site}">' if site else ""
    if legal:
        told = {"@type": "NewsArticle", "headline": f"Story {n}", "publisher": {"name": legal}}
        head += f'<script type="application/ld+json">{json.dumps(told)}</script>'
    page = f"<!doctype html><html><head><title>Story {n}</title>{head}</head><body><article><h1>Story {n}</h1><p>{LEADS[n]}</p>{MORE}</article></body></html>"
    known = {"outlet": outlet} if outlet else {}
    return json.dumps({"url": f"https://{host}/{n}", "html": page, **known})


@pytest.fixture
def outlets(engine, tmp_path, told):
    """What the outlets of these pages are called, in the order of the pages."""

    def read(*lines):
        for n, one in enumerate(lines):  # one after the other, as days go by
            file = tmp_path / f"{n}.jsonl"
            file.write_text(one)
            ingest(engine, [str(file)], now=NOW)
        found = told(
            "SELECT p.name FROM articles a LEFT JOIN publishers p ON p.id = a.publisher_id ORDER BY a.id"
        )
        return [row["name"] for row in found]

    return read


def test_a_host_is_one_outlet_by_whatever_names(outlets):
    weir = "weirpost.example"
    pages = line(0, weir, legal="Canal Media AG"), line(1, f"www.{weir}", site="Weir Post"), line(2, weir)
    assert outlets(*pages) == ["Weir Post"] * 3


def test_the_host_stands_for_an_outlet_without_a_name(outlets):
    assert outlets(line(0, "www.weirpost.example"), line(1, "mill.example", site="Mill")) == [
        "weirpost.example",
        "Mill",
    ]


def test_one_name_on_two_hosts_of_a_site_is_one_outlet_and_on_two_sites_two(outlets, told):
    outlets(
        line(0, "mill.example", site="Post"),
        line(1, "world.mill.example", site="Post"),
        line(2, "weir.example", site="Post"),
    )
    found = told("SELECT publisher_id AS id FROM articles ORDER BY id")
    weir, world, other = (row["id"] for row in found)
    assert weir == world != other


def test_what_a_person_calls_an_outlet_outranks_its_host(outlets):
    pages = (
        line(0, "reader.example", site="Reader"),
        line(1, "reader.example", site="Reader", outlet="Orrin Herald"),
    )
    assert outlets(*pages) == ["Reader", "Orrin Herald"]


@pytest.mark.parametrize(
    "asked", ["weirpost.example", "https://www.weirpost.example/a", "Weir Post", "canal media ag", "weir"]
)
def test_an_outlet_is_found_by_address_name_and_former_name(outlets, engine, asked):
    outlets(
        line(0, "weirpost.example", legal="Canal Media AG"), line(1, "weirpost.example", site="Weir Post")
    )
    with session(engine) as opened:
        assert named_outlets(opened, asked).names == ("Weir Post",)


def test_an_address_finds_no_outlet_of_another_site(outlets, engine):
    outlets(line(0, "weirpost.example", site="Weir Post"))
    with session(engine) as opened:
        assert named_outlets(opened, "weirpost.test").names == ()
