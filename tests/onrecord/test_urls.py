import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.urls import is_url, url_key

PLAIN = "https://post.example/news/ferry"


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("http://post.example/news/ferry", id="scheme"),
        pytest.param("https://www.post.example/news/ferry", id="www"),
        pytest.param("https://m.post.example/news/ferry", id="mobile host"),
        pytest.param("https://amp.post.example/news/ferry", id="amp host"),
        pytest.param("https://POST.Example/news/ferry", id="case of host"),
        pytest.param("https://post.example:443/news/ferry", id="default port"),
        pytest.param("https://post.example./news/ferry", id="dot after host"),
        pytest.param("https://user:secret@post.example/news/ferry", id="credentials"),
        pytest.param("https://post.example/news/ferry/", id="trailing slash"),
        pytest.param("https://post.example//news///ferry", id="double slashes"),
        pytest.param("https://post.example/news/./x/../ferry", id="dot segments"),
        pytest.param("https://post.example/news/ferry/index.html", id="index page"),
        pytest.param("https://post.example/news/ferry/amp/", id="amp path"),
        pytest.param("https://post.example/news/ferry#comments", id="fragment"),
        pytest.param("https://post.example/news/ferry?utm_source=x&utm_medium=y", id="campaign"),
        pytest.param("https://post.example/news/ferry?fbclid=abc&gclid=def", id="click ids"),
        pytest.param("https://post.example/news/ferry;jsessionid=0A1B2C", id="session in path"),
        pytest.param("https://post.example/news/ferry?PHPSESSID=0123456789abcdef", id="session in query"),
        pytest.param("https://post.example/news/%66erry", id="needless escape"),
        pytest.param("  https://post.example/news/\nferry ", id="white space"),
    ],
)
def test_addresses_of_one_article_have_one_key(other):
    assert url_key(other) == url_key(PLAIN)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("https://post.example/news/Ferry", id="case of path"),
        pytest.param("https://post.example/news/ferry?id=7", id="parameter that names"),
        pytest.param("https://post.example/news/ferry?sid=77", id="short sid is a story's number"),
        pytest.param("https://post.example/news/ferry?ref=2024-17", id="ref with a number"),
        pytest.param("https://post.example:8443/news/ferry", id="other port"),
        pytest.param("https://sport.post.example/news/ferry", id="other host"),
        pytest.param("https://post.example/news/ferry#!/page/2", id="route"),
    ],
)
def test_addresses_of_two_articles_have_two_keys(other):
    assert url_key(other) != url_key(PLAIN)


def test_order_of_parameters_does_not_matter():
    assert url_key("https://a.example/x?b=2&a=1") == url_key("https://a.example/x?a=1&b=2")


def test_names_in_any_script_compare_with_their_wire_form():
    assert url_key("https://bücher.example/ä") == url_key("https://xn--bcher-kva.example/%C3%A4")


def test_a_short_host_is_not_taken_for_a_prefix():
    assert url_key("https://m.example/x") != url_key("https://example/x")


@given(st.text(max_size=200))
def test_a_key_is_made_of_any_text_and_is_its_own_key(text):
    key = url_key("https://a.example/" + text)
    assert url_key("https://" + key) == key


@given(st.text(max_size=200))
def test_any_text_is_a_url_or_none(text):
    assert is_url(text) in (True, False)
    url_key(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://post.example/a", True),
        ("http://127.0.0.1:8000/", True),
        ("http://[::1]/feed", True),
        ("https://bücher.example/", True),
        ("ftp://post.example/a", False),
        ("post.example/a", False),
        ("https://", False),
        ("https://post.example/a b", False),
        ("https://post.example:port/", False),
        ("http://[::1", False),
        ("javascript:alert(1)", False),
        ("", False),
    ],
)
def test_only_absolute_web_addresses_are_urls(text, expected):
    assert is_url(text) is expected
