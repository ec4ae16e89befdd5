"""What a hostile feed may cost in our own code: its size, and no more."""

import time

import pytest

from onrecord.feeds import parse_feed
from onrecord.feeds.pace import skipped_days, skipped_hours
from onrecord.feeds.texts import absolute_url, plain_title, sound_references

N = 100_000
ATTRIBUTES = " ".join(f'a{n}="1"' for n in range(50_000))


@pytest.mark.parametrize(
    ("read", "text"),
    [
        pytest.param(plain_title, "<!--" * N, id="comments that never end"),
        pytest.param(plain_title, "<a " * N, id="tags that never end"),
        pytest.param(plain_title, "&amp;" * N, id="entities"),
        pytest.param(skipped_hours, "<skipHours>" * N, id="hours that never end"),
        pytest.param(skipped_days, "<skipDays " * N, id="days that never end"),
        pytest.param(sound_references, "&#" * N + "&#x" + "9" * N, id="references that never end"),
        pytest.param(
            lambda text: absolute_url(text, None), "http://" + "a" * 250 + "!", id="host that is none"
        ),
        pytest.param(lambda text: parse_feed(text.encode()), "<channel " * N, id="channels that never end"),
        pytest.param(lambda text: parse_feed(text.encode()), "<a:" * N, id="names that never end"),
        pytest.param(lambda text: parse_feed(text.encode()), "<" + "a" * N, id="one long name"),
        pytest.param(lambda text: parse_feed(text.encode()), "{" * N, id="braces"),
        pytest.param(
            lambda text: parse_feed(text.encode()),
            f"<rss><channel><item {ATTRIBUTES}><title>t</title></item></channel></rss>",
            id="attributes",
        ),
    ],
)
def test_nothing_of_ours_takes_longer_than_its_size_asks(read, text):
    started = time.process_time()
    read(text)
    assert time.process_time() - started < 10
