"""What stands where an article's address should be, and is none; and bases that end with their element."""

import pytest

from onrecord.feeds import parse_feed
from onrecord.feeds.links import article_url

HOME = "https://weir.example/news/"


@pytest.mark.parametrize(
    "link",
    [
        "undefined", "null", "None", "NaN", "permalink_here", "url", "#", "?", "", "[link]", "%s", "{url}",
        "{{ site.url }}/2026/weir", "{% url %}", "${base}/weir", "#{base}/weir", "$(LINK)",
        "<base-url-not-set>/weir",
        "https://{{ host }}/weir", "https://weir.example/{{ slug }}", "https://weir.example/%7B%7Bslug%7D%7D",
        "https:///2026/weir", "http:///weir", "https://", "https:", "https://2026/weir", "https://undefined/weir",
        "http://null/", "http://localhost:4000/weir", "http://preview.localhost/weir", "http://127.0.0.1/weir",
        "http://[::1]/weir", "http://0.0.0.0:8080/weir",
        "%%WEIR_LINK%%", "https://weir.example/%slug%", "https://weir.example/:slug", "https://weir.example/__SLUG__",
        "https://weir.example/news/undefined", "https://weir.example/null?x=1",
    ],
)  # fmt: skip
def test_what_a_program_left_there_is_no_address(link):
    assert article_url(link, HOME) is None


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("2026/weir", "https://weir.example/news/2026/weir"),
        ("/weir", "https://weir.example/weir"),
        ("weir-holds", "https://weir.example/news/weir-holds"),
        ("4711", "https://weir.example/news/4711"),
        ("weir.html", "https://weir.example/news/weir.html"),
        ("?p=12", "https://weir.example/news/?p=12"),
        ("https://weir.example/a[1]", "https://weir.example/a[1]"),
        ("https://weir.example/undefined-behaviour", "https://weir.example/undefined-behaviour"),
        ("https://weir.example/news/100%25", "https://weir.example/news/100%25"),
        ("https://weir.example/a:b", "https://weir.example/a:b"),
        ("https://intranet/weir", "https://intranet/weir"),
        ("https://weir.example/https://weir.example/b", "https://weir.example/b"),
        ("https://old.example/web/2020/https://weir.example/b", "https://old.example/web/2020/https://weir.example/b"),
    ],
)  # fmt: skip
def test_what_could_be_an_address_is_one(link, address):
    assert article_url(link, HOME) == address


def test_this_machine_is_an_address_to_a_feed_that_stands_there():
    assert article_url("http://localhost:4000/weir", "http://127.0.0.1:4000/") == "http://localhost:4000/weir"


def atom(*entries):
    written = "".join(f"<entry{base}><title>{title}</title>{rest}</entry>" for title, base, rest in entries)
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Weirs</title>{written}</feed>'.encode()


def found(body, url="https://weir.example/blog/feed.xml"):
    return {entry.title: (entry.url, entry.key) for entry in parse_feed(body, url).entries}


ONE = ("one", ' xml:base="one/"', "<link href='one/'/><id>one/</id>")
TWO = ("two", ' xml:base="two/"', "<link href='two/'/><id>two/</id>")
AWAY = ("away", ' xml:base="https://away.example/"', "<link href='a-1'/><id>https://away.example/a-1</id>")
OWN = ("own", "", "<link href='n-1'/><id>n-1</id>")


def test_a_base_ends_with_its_element():
    entries = found(atom(ONE, TWO, AWAY, OWN))
    assert entries["one"][0] == "https://weir.example/blog/one/one/"
    assert entries["two"][0] == "https://weir.example/blog/two/two/"
    assert entries["away"][0] == "https://away.example/a-1"
    assert entries["own"][0] == "https://weir.example/blog/n-1"


def test_an_entry_is_the_same_whatever_stands_beside_it():
    alone = {title: one for entry in (ONE, TWO, AWAY, OWN) for title, one in found(atom(entry)).items()}
    for order in ((ONE, TWO, AWAY, OWN), (OWN, AWAY, TWO, ONE), (AWAY, OWN), (TWO, OWN, ONE)):
        assert found(atom(*order)).items() <= alone.items()
        assert found(atom(*order)[:-7] + b"&nbsp</feed>").items() <= alone.items()  # read by the loose reader


@pytest.mark.parametrize("rel", ["enclosure", "via", "self", "replies", "related", "edit"])
@pytest.mark.parametrize("place", ["before", "behind"])
def test_the_words_of_another_link_are_no_address(rel, place):
    other = f"<link rel='{rel}'>https://pictures.example/weir.jpg</link>"
    link = "<link rel='alternate' href='https://weir.example/a'/>"
    rest = other + link if place == "before" else link + other
    assert found(atom(("a", "", rest)))["a"][0] == "https://weir.example/a"


def test_an_entry_with_nothing_but_an_enclosure_has_no_address():
    enclosure = "<link rel='enclosure'>https://pictures.example/weir.jpg</link><id>tag:weir,1</id>"
    assert found(atom(("a", "", enclosure)))["a"] == (None, "tag:weir,1")


def test_a_link_in_words_is_one():
    assert found(atom(("a", "", "<link>https://weir.example/a</link>")))["a"][0] == "https://weir.example/a"


def test_the_words_of_an_enclosure_in_rss_are_no_address():
    body = (
        b'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Weirs</title><item><title>a</title>'
        b"<link>https://weir.example/a</link><atom:link rel='enclosure'>https://pictures.example/w.mp3</atom:link></item></channel></rss>"
    )
    assert found(body)["a"][0] == "https://weir.example/a"
