"""An outlet is the host at which a text lies, and is called what its readers call it."""

# ruff: noqa: E501 - a page in one line can be read

import pytest

from onrecord.outlets import Directory, Said, host_of_outlet, is_better, is_like, outlet_of, shown_name

KNOWN = Directory(
    {"weirpost.example": "weirpost.example", "mill.example": "mill"},
    {"weir post": ["weirpost.example"], "the mill": ["mill"], "chronicle": ["chronicle"]},
)


@pytest.mark.parametrize(
    ("said", "outlet"),
    [
        pytest.param(Said("weirpost.example", "Canal Media AG", "json-ld"), "weirpost.example", id="the host decides"),
        pytest.param(Said("weirpost.example", None), "weirpost.example", id="without a name"),
        pytest.param(Said("new.example", None), "new.example", id="the host stands for an outlet without a name"),
        pytest.param(Said("sport.mill.example", "The Mill", "opengraph"), "mill", id="another host of the site"),
        pytest.param(Said("sport.mill.example", "Mill Sport", "opengraph"), "sport.mill.example", id="another paper"),
        pytest.param(Said("elsewhere.example", "Weir Post", "opengraph"), "elsewhere.example", id="a namesake"),
        pytest.param(Said("a.example", "Chronicle", "opengraph"), "chronicle", id="known by name alone before"),
        pytest.param(Said(None, "Weir Post", "text"), "weirpost.example", id="by name alone"),
        pytest.param(Said(None, "Gazette", "text"), "gazette", id="by a new name alone"),
        pytest.param(Said("weirpost.example", "Chronicle", "sidecar"), "chronicle", id="a person outranks the host"),
        pytest.param(Said("weirpost.example", "The WeirPost", "sidecar"), "weirpost.example", id="a person names the host"),
        pytest.param(Said("mill.example", "Old Mill", "sidecar"), "old mill", id="a person names another"),
        pytest.param(Said(None, None), None, id="nobody"),
    ],
)  # fmt: skip
def test_the_host_decides_and_then_the_name(said, outlet):
    assert outlet_of(said, KNOWN) == outlet


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        ([("Canal Media AG", "json-ld"), ("Weir Post", "opengraph"), ("Canal Media AG", "json-ld")], "Weir Post"),
        ([("Canal Media AG", "json-ld"), ("Weir Post: local", "feed")], "Weir Post: local"),
        ([("Canal Media AG", "json-ld"), ("The Weir Post", "meta")], "The Weir Post"),
        ([("Weir Post Sport", "opengraph"), ("Weir Post", "opengraph"), ("Weir Post", "opengraph")], "Weir Post"),
        ([("Weir News", "opengraph"), ("Weir Post", "opengraph")], "Weir News"),
        ([(None, None)], None),
    ],
)  # fmt: skip
def test_readers_names_go_before_legal_ones_and_frequent_before_rare(names, shown):
    assert shown_name([Said("weirpost.example", *one) for one in names]) == shown


@pytest.mark.parametrize(
    ("name", "host", "like"),
    [
        ("The Harbour Post", "harbourpost.example", True),
        ("New Orrin Times", "noTimes.example".lower(), True),
        ("Lisker Allgemeine Zeitung", "laz.example", True),
        ("Süderhafen", "suederhafen.example", True),
        ("The Keeper", "thekeeper.co.uk", True),
        ("Keeper News & Radio Limited", "thekeeper.co.uk", False),
        ("Nordland Media AG", "harbourpost.example", False),
        ("Post", "herald.example", False),
    ],
)
def test_a_host_is_made_of_what_readers_call_it(name, host, like):
    assert is_like(name, host) is like


@pytest.mark.parametrize(
    ("by_feed", "by_page", "better"),
    [
        ("Harbour Post", "Nordland Media AG", True),
        ("Latest stories", "Nordland Media AG", True),
        ("Harbour Post", "Nordland Media", True),
        ("Latest stories", "Harbour Post", False),
        ("Latest stories", "Nordland Media", False),
    ],
)
def test_a_feeds_title_goes_before_a_legal_name(by_feed, by_page, better):
    assert is_better(by_feed, by_page, "https://www.harbourpost.example/a") is better


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.weir.example/a?b#c", "weir.example"),
        ("http://m.weir.example:8080/", "weir.example:8080"),
        ("weir.txt", None),
        ("file:///weir.html", None),
        (None, None),
    ],
)
def test_hosts_are_told_from_addresses_alone(url, host):
    assert host_of_outlet(url) == host
