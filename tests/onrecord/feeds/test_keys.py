import pickle
import time

import pytest

from onrecord.feeds import ParsedFeed, entry_key, parse_feed


def feed_of(*entries, head="<link>https://harbour.example/</link>"):
    body = "".join(f"<item>{entry}</item>" for entry in entries)
    feed = parse_feed(f'<rss version="2.0"><channel>{head}{body}</channel></rss>'.encode())
    assert isinstance(feed, ParsedFeed), feed
    return feed


def keys_of(*entries):
    return [entry.key for entry in feed_of(*entries).entries]


def link(path):
    return f"<link>https://harbour.example/{path}</link>"


def guid(words):
    return f"<guid isPermaLink='false'>{words}</guid>"


def test_the_same_entry_twice_is_one_under_its_own_guid():
    once = f"<title>Ferry</title>{link('a')}{guid('hp-1')}"
    feed = feed_of(once, once)
    assert [entry.key for entry in feed.entries] == ["hp-1"]
    assert feed.n_repeated == 1


def test_a_guid_that_different_addresses_share_gives_way_to_them():
    assert keys_of(link("a") + guid("x"), link("b") + guid("x")) == ["harbour.example/a", "harbour.example/b"]


def test_a_shared_guid_without_addresses_gives_way_to_title_and_date():
    keys = keys_of(f"<title>One</title>{guid('x')}", f"<title>Two</title>{guid('x')}")
    assert len(set(keys)) == 2
    assert all(key.startswith("title:") for key in keys)


@pytest.mark.parametrize("worthless", ["0", "null", "undefined", "https://harbour.example/"])
def test_a_guid_that_names_nothing_is_no_key(worthless):
    assert keys_of(link("a") + guid(worthless)) == ["harbour.example/a"]


def test_a_link_to_the_front_page_is_no_key_where_a_title_is():
    keys = keys_of(f"<title>One</title>{link('')}", f"<title>Two</title>{link('')}")
    assert len(set(keys)) == 2


def test_an_edited_headline_keeps_its_key():
    before = keys_of(f"<title>Ferry late</title>{link('a')}")
    assert before == keys_of(f"<title>Ferry very late</title>{link('a')}")


def test_a_key_can_be_indexed_however_long_the_guid_is():
    long, other = "x" * 9000, "x" * 8999 + "y"
    assert len(entry_key(long, None, None, None)) < 100
    assert entry_key(long, None, None, None) != entry_key(other, None, None, None)


def test_an_entry_with_nothing_to_go_by_is_counted():
    feed = feed_of("<author>desk@harbour.example</author>", f"<title>One</title>{link('a')}")
    assert (len(feed.entries), feed.n_unusable) == (1, 1)


def test_a_guid_that_is_no_address_is_not_made_one():
    (entry,) = feed_of("<title>Ferry</title><guid>hp-1</guid>").entries
    assert (entry.key, entry.url) == ("hp-1", None)


def seconds(n):
    entries = [f"<title>Ferry {i}</title>{link(i)}{guid('same')}" for i in range(n)]
    started = time.process_time()
    assert len(feed_of(*entries).entries) == n
    return time.process_time() - started


def test_time_grows_with_the_entries_and_no_faster():
    seconds(10)  # the first parse loads the reader
    few = min(seconds(300) for _ in range(2))
    assert seconds(3000) < 25 * few  # quadratic would be a hundred


def test_a_feed_survives_the_way_out_of_a_child():
    feed = feed_of(f"<title>Ferry</title>{link('a')}", head="<skipDays><day>Sunday</day></skipDays>")
    assert pickle.loads(pickle.dumps(feed)) == feed
