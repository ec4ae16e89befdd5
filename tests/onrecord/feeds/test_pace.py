import json

import pytest

from onrecord.feeds import parse_feed
from onrecord.feeds.pace import ttl_minutes

ENTRY = "<item><title>a</title></item>"


def feed(head):
    return parse_feed(f'<rss version="2.0"><channel>{head}{ENTRY}</channel></rss>'.encode())


@pytest.mark.parametrize(
    ("ttl", "period", "frequency", "minutes"),
    [
        pytest.param("60", None, None, 60, id="ttl"),
        pytest.param(" 60 ", "daily", "1", 60, id="ttl goes before syndication"),
        pytest.param(None, "hourly", "2", 30, id="twice an hour"),
        pytest.param(None, "daily", None, 1440, id="once a day"),
        pytest.param(None, None, "4", 360, id="a day where no period is named"),
        pytest.param("0", None, None, None, id="zero"),
        pytest.param("-5", None, None, None, id="negative"),
        pytest.param("soon", None, None, None, id="words"),
        pytest.param("999999999", None, None, None, id="beyond a year"),
        pytest.param("9" * 5000, None, None, None, id="too many digits"),
        pytest.param(None, "fortnightly", "1", None, id="a period that does not exist"),
        pytest.param(None, "hourly", "1000", 1, id="never less than a minute"),
        pytest.param(None, None, None, None, id="nothing"),
    ],
)
def test_minutes_are_the_ttl_else_the_syndication_module(ttl, period, frequency, minutes):
    assert ttl_minutes(ttl, period, frequency) == minutes


def test_ttl_and_syndication_are_read_from_a_feed():
    assert feed("<ttl>15</ttl>").ttl_minutes == 15
    sy = (
        "<sy:updatePeriod xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>hourly</sy:updatePeriod>"
        "<sy:updateFrequency xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>4</sy:updateFrequency>"
    )
    assert feed(sy).ttl_minutes == 15


def test_hours_and_days_to_skip_are_read_and_24_is_midnight():
    found = feed(
        "<skipHours><hour>0</hour><hour>7</hour><hour>24</hour><hour>25</hour><hour>x</hour></skipHours>"
        "<skipDays><day>Sunday</day><day> saturday </day><day>Someday</day></skipDays>"
    )
    assert found.skip_hours == {0, 7}
    assert found.skip_days == {"sunday", "saturday"}


def test_words_of_an_entry_are_no_wish_of_the_feed():
    found = feed("")
    assert (found.ttl_minutes, found.skip_hours, found.skip_days) == (None, frozenset(), frozenset())


def test_hub_and_next_page_are_recorded():
    atom = "xmlns:atom='http://www.w3.org/2005/Atom'"
    found = feed(
        f"<atom:link {atom} rel='hub' href='https://hub.example/'/><atom:link {atom} rel='next' href='https://a.example/2'/>"
    )
    assert (found.hub, found.next_url) == ("https://hub.example/", "https://a.example/2")


def test_hub_and_next_page_of_a_json_feed_are_recorded():
    body = {
        "version": "https://jsonfeed.org/version/1.1",
        "home_page_url": "https://a.example/",
        "next_url": "/feed.json?page=2",
        "hubs": [7, {"type": "WebSub", "url": "https://hub.example/"}],
        "items": [],
    }
    found = parse_feed(json.dumps(body).encode())
    assert (found.hub, found.next_url) == ("https://hub.example/", "https://a.example/feed.json?page=2")
