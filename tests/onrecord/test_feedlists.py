import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import OnRecordError, PathMissing
from onrecord.feedlists import (
    FeedList,
    FeedListError,
    ListedFeed,
    parse_feeds_toml,
    parse_opml,
    read_feed_list,
    write_opml,
)

TOML = """
[[feeds]]
url = "https://harbour.example/rss"
title = "Harbour Post"
outlet = "Post"

[[feeds]]
folder = "press"
paused = true
"""
OPML = """<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>x</title></head><body>
<outline text="North"><outline text="Ports">
<outline type="rss" text="Quay" title="Quay notes" xmlUrl="https://quay.example/feed" htmlUrl="https://quay.example/"/>
</outline></outline>
<outline text="Harbour" xmlURL="feed://harbour.example/rss"/>
</body></opml>"""


def opml(outlines):
    return f'<opml version="1.0"><body>\n{outlines}\n</body></opml>'.encode()


def test_a_feeds_toml_gives_addresses_and_folders():
    assert parse_feeds_toml(TOML.encode()).feeds == (
        ListedFeed("https://harbour.example/rss", "web", "Harbour Post", "Post"),
        ListedFeed("press", "folder", is_paused=True),
    )


def test_a_folder_is_found_from_the_list_it_stands_in(tmp_path):
    path = tmp_path / "feeds.toml"
    path.write_text(TOML, encoding="utf-8")
    assert read_feed_list(path).feeds[1].place == str(tmp_path / "press")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param('\n[[feeds]]\nurl = "https://a.example"\ntitel = "x"', ["line 2", "title"], id="typo"),
        pytest.param(
            '[[feeds]]\nurl = "https://a.example"\n[[feeds]]\nurl = 7', ["line 3", "url"], id="type"
        ),
        pytest.param(
            '[[feeds]]\nurl = "https://a.example"\npaused = 1', ["paused", "true"], id="one is not true"
        ),
        pytest.param('[[feeds]]\ntitle = "x"', ["neither"], id="no place"),
        pytest.param('[[feeds]]\nurl = "https://a.example"\nfolder = "x"', ["both"], id="two places"),
        pytest.param('[[feeds]]\nurl = "a.example/rss"', ["https://"], id="no scheme"),
        pytest.param("[[feeds]\nurl", ["line 1"], id="broken"),
        pytest.param('feeds = "x"', ["[[feeds]]"], id="no tables"),
        pytest.param("[feed]\nurl = 'x'", ["'feed'", "[[feeds]]"], id="unknown table"),
    ],
)
def test_what_a_list_may_not_hold_is_refused_with_its_place(text, words):
    with pytest.raises(FeedListError) as caught:
        parse_feeds_toml(text.encode(), "mine.toml")
    assert "mine.toml" in caught.value.message
    assert caught.value.remedy
    assert all(word in str(caught.value) for word in words), str(caught.value)


def test_a_refusal_shows_no_password():
    with pytest.raises(FeedListError) as caught:
        parse_feeds_toml(b'[[feeds]]\nurl = "ftp://desk:s3cret@a.example/rss"')
    assert "s3cret" not in str(caught.value)


def test_an_opml_gives_addresses_with_the_outlines_around_them():
    assert parse_opml(OPML.encode()).feeds == (
        ListedFeed("https://quay.example/feed", "web", "Quay notes", group="North / Ports"),
        ListedFeed("https://harbour.example/rss", "web", "Harbour"),
    )


@pytest.mark.parametrize(
    ("outline", "code"),
    [
        pytest.param('<outline type="rss" text="x"/>', "no_address", id="without xmlUrl"),
        pytest.param('<outline text="x" xmlUrl="quay"/>', "no_address", id="no address"),
        pytest.param('<outline text="x" xmlUrl="file:///etc/passwd"/>', "no_address", id="file"),
        pytest.param(
            '<outline type="include" url="https://a.example/more.opml"/>', "inclusion", id="inclusion"
        ),
        pytest.param('<outline text="x" xmlUrl="https://***@a.example/rss"/>', "masked", id="masked"),
        pytest.param('<outline text="x" xmlUrl="https://ok.example/"/>', "repeated", id="twice"),
    ],
)
def test_a_line_that_cannot_be_used_is_told_and_the_rest_kept(outline, code):
    found = parse_opml(opml(f'<outline text="ok" xmlUrl="https://ok.example/"/>\n{outline}'), "mine.opml")
    assert [feed.title for feed in found.feeds] == ["ok"]
    assert [rejected.code for rejected in found.rejected] == [code]
    assert "mine.opml, line 3" in found.rejected[0].detail


@pytest.mark.parametrize(
    ("body", "words"),
    [
        pytest.param(b"<opml>\n<body>\n<outline></body></opml>", "line 3", id="broken"),
        pytest.param(b"<rss/>", "no OPML", id="another kind"),
        pytest.param(b"", "mine.opml", id="empty"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0", "picture", id="picture"),
        pytest.param(
            b"<!DOCTYPE o [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><opml><body>&x;</body></opml>",
            "entities",
            id="file as entity",
        ),
        pytest.param(
            b"<!DOCTYPE o [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><opml><outline text='&b;'/></opml>",
            "entities",
            id="entities that grow",
        ),
    ],
)
def test_an_opml_that_cannot_be_read_is_refused_with_its_place(body, words):
    with pytest.raises(FeedListError) as caught:
        parse_opml(body, "mine.opml")
    assert words in caught.value.message
    assert caught.value.remedy


FEEDS = (
    ListedFeed("https://quay.example/feed?a=1&b=2", "web", 'Quay "notes" <1>', group="North / Ports"),
    ListedFeed("https://crane.example/feed", "web", "Crane", group="North / Ports"),
    ListedFeed("https://desk:s3cret@wire.example/rss", "web", "Wire"),
)


def test_what_is_exported_with_secrets_comes_back_as_it_was():
    assert parse_opml(write_opml(FEEDS, with_secrets=True).encode()) == FeedList(FEEDS)


def test_secrets_are_masked_unless_asked_for():
    text = write_opml(FEEDS)
    assert "s3cret" not in text
    assert "https://***@wire.example/rss" in text


def test_folders_are_not_exported():
    assert "press" not in write_opml((ListedFeed("press", "folder"),))


def test_a_list_that_is_not_there_says_so(tmp_path):
    with pytest.raises(PathMissing):
        read_feed_list(tmp_path / "feeds.toml")
    with pytest.raises(FeedListError):
        read_feed_list(tmp_path)


@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda s: s.encode("utf-8", "replace"))))
def test_no_bytes_raise_anything_but_our_own_error(body):
    for reader in (parse_opml, parse_feeds_toml):
        try:
            found = reader(body)
        except OnRecordError:
            continue
        assert isinstance(found, FeedList)


@given(
    st.lists(
        st.builds(ListedFeed, st.just("https://a.example/"), title=st.text(), group=st.text()), max_size=3
    )
)
def test_any_words_can_be_exported(feeds):
    assert len(parse_opml(write_opml(feeds).encode()).feeds) == min(len(feeds), 1)
