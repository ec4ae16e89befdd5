import time

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


# One work: the second address leads to the article of the first.
SAME = [
    ("http://post.example/a/1", "https://post.example/a/1/"),
    ("https://post.example/a/1", "https://www2.post.example/a/1"),
    ("https://post.example/a/1", "https://touch.post.example/a/1"),
    ("https://post.example/a/1", "https://wap.post.example/a/1"),
    ("https://en.lexicon.example/wiki/Ferry", "https://en.m.lexicon.example/wiki/Ferry"),
    ("https://post.example/a/1", "//post.example/a/1"),
    ("https://post.example/a/1", "https://https://post.example/a/1"),
    ("https://post.example/a/1", "http://https://post.example/a/1"),
    ("https://post.example/a/1", "https://https//post.example/a/1"),
    ("https://post.example/a/1", "https:/post.example/a/1"),
    ("https://post.example/a/1", "https:///post.example/a/1"),
    ("https://post.example/a/1", "<![CDATA[https://post.example/a/1]]>"),
    ("https://post.example/a?id=1&x=2", "https://post.example/a?id=1&amp;x=2"),
    ("https://post.example/a/1", "https://post.example/amp/a/1"),
    ("https://post.example/a/1.html", "https://post.example/a/1.amp.html"),
    ("https://post.example/a/1", "https://post.example/a/1.amp"),
    ("https://post.example/a/1", "https://post.example/a/1?amp=1"),
    ("https://post.example/a/1", "https://post.example/a/1?outputType=amp"),
    ("https://post.example/a/1", "https://post.example/a/1?view=amp"),
    ("https://post.example/a/1", "https://www.google.com/amp/s/post.example/a/1"),
    ("https://post.example/a/1", "https://www.google.co.uk/amp/s/post.example/amp/a/1"),
    ("https://post.example/a/1", "https://post-example.cdn.ampproject.org/c/s/post.example/a/1"),
    ("http://post.example/a/1", "https://post-example.cdn.ampproject.org/v/post.example/a/1"),
    ("https://post.example/a/1", "https://post.example/a/1?m=1"),
    ("https://post.example/a/1", "https://post.example/a/1?view=print"),
    ("https://post.example/a/1", "https://post.example/a/1?print=true"),
    ("https://post.example/a/1", "https://post.example/a/1?page=1"),
    ("https://post.example/a/1", "https://post.example/a/1?replytocom=77#respond"),
    ("https://post.example/a/1", "https://post.example/a/1?mtm_campaign=x&pk_kwd=y"),
    ("https://post.example/a/1", "https://post.example/a/1?UTM_Source=feed"),
    ("https://post.example/a/1", "https://post.example/a/1?from=rss"),
    ("https://post.example/a/1", "https://post.example/a/1?mod=rss_front"),
    ("https://post.example/a/1", "https://post.example/a/1?ref=homepage"),
    ("https://post.example/a/1", "https://post.example/a/1?src=twitter"),
    ("https://post.example/a/1", "https://post.example/a/1?CMP=share_btn_tw"),
    ("https://post.example/a/1", "https://post.example/a/1?wprov=sfla1&mibextid=abc"),
    ("https://post.example/a/1", "https://post.example/a/1?campaign_id=9&instance_id=8&segment_id=7"),
    ("https://post.example/a/1", "https://post.example/a/1?__twitter_impression=true"),
    ("https://post.example/a/1", "https://post.example/(S(abcdefghijklmnopqrstuvwx))/a/1"),
    ("https://post.example/a/1", "https://post.example/a/1;jsessionid=AB12?sid=0123456789abcdef0"),
    ("https://post.example/a/1", "https://post.example/index.php/a/1"),
    ("https://post.example/?id=4", "https://post.example/index.php?id=4"),
    ("https://post.example/a/", "https://post.example/a/Default.aspx"),
    ("https://post.example/a/1", "https://post.example/a/1/index.html/amp"),
    ("https://post.example/", "https://post.example/home.html"),
    ("https://post.example/a/1", "https://post.example/a/1#:~:text=ferry"),
    ("https://post.example/a/1", "https://post.example/a/1?"),
    ("https://post.example/a/1", "https://post.example/a/1?clickid=a8Zk2"),
    ("https://post.example/a/1", "https://post.example/a/1?traffic_source=app"),
    ("https://post.example/a/1", "https://post.example/a/1?nl_campaign=morning&intcid=inline_amp"),
    ("https://post.example/a/1", "https://post.example/a/1?wpisrc=nl_most"),
    ("https://post.example/a/1", "https://post.example/a/1?tpcc=weekly"),
    ("https://post.example/a/1", "https://post.example/a/1?sh=5be1c0a4d2f7"),
    ("https://post.example/a/1?sh=12", "https://post.example/a/1?sh=12&utm_source=x"),
    ("https://post.example/a/1", "https://post.example/a/1?unlocked_article_code=1.abc&giftArticle=true"),
    ("https://post.example/a/1", "https://post.example/a/1?feature=shared&via=ada"),
    ("https://post.example/a/1", "https://post.example/a/1#post-2"),
    ("https://post.example/the-ferry-sinks", "https://post.example/the-ferry-sinks#2"),
    ("https://post.example/live", "https://post.example/live#comment-12"),
    ("https://post.example/live", "https://post.example/live#top"),
    ("https://post.example/live", "https://post.example/live#page-2"),
    ("https://post.example/", "https://post.example/#/"),
    ("https://post.example/#/story/1", "https://www.post.example/#/story/1/"),
    ("https://post.example/caf%C3%A9", "https://post.example/café"),
    ("https://post.example/a~b", "https://post.example/a%7eb"),
    ("https://post.example/a/1.html", "https://post.example/a/1.amp.html"),
    ("https://post.example/a/1", "https://post.example/amp/index.php/a/1.amp/amp"),
]
# Two works: nothing in the addresses says otherwise, and much would be lost if they were taken for one.
OTHER = [
    ("https://post.example/a/1", "https://post.example/a/2"),
    ("https://post.example/a?id=1", "https://post.example/a?id=2"),
    ("https://post.example/a?page=2", "https://post.example/a"),
    ("https://post.example/a?p=11", "https://post.example/a?p=12"),
    ("https://post.example/a?cid=41", "https://post.example/a?cid=42"),
    ("https://post.example/a?uid=41", "https://post.example/a?uid=42"),
    ("https://post.example/a?eid=41", "https://post.example/a?eid=42"),
    ("https://post.example/a?keyword=ferry", "https://post.example/a?keyword=harbour"),
    ("https://post.example/a?mod=news", "https://post.example/a?mod=sport"),
    ("https://post.example/a?m=202610", "https://post.example/a?m=202611"),
    ("https://post.example/a?type=report", "https://post.example/a?type=letter"),
    ("https://post.example/a?lang=en", "https://post.example/a?lang=cy"),
    ("https://post.example/a?ref=12-4", "https://post.example/a?ref=12-5"),
    ("https://post.example/A/1", "https://post.example/a/1"),
    ("https://post.example/ampere", "https://post.example/ere"),
    ("https://post.example/a/stamp", "https://post.example/a/st"),
    ("https://post.example/amp", "https://post.example/news"),
    ("https://post.example/a/index-of-prices", "https://post.example/a"),
    ("https://post.example/a/1", "https://post.example/a/1.pdf"),
    ("https://post.example/a/1", "https://blog.post.example/a/1"),
    ("https://post.example/a/1", "https://post.example.org/a/1"),
    ("https://post.example:8080/a/1", "https://post.example/a/1"),
    ("https://www.example/a", "https://example/a"),
    ("https://web.archive.example/web/2024/https://post.example/a", "https://post.example/a"),
    ("https://post.example/#!/a/1", "https://post.example/#!/a/2"),
    ("https://post.example/#/story/1", "https://post.example/#/story/2"),
    ("https://post.example/app/7#/story/1", "https://post.example/app/7#/story/2"),
    ("https://post.example/live#1", "https://post.example/live#2"),
    ("https://post.example/#post-1", "https://post.example/#post-2"),
    ("https://post.example/news/today#entry_31", "https://post.example/news/today#entry_32"),
    ("https://post.example/2026/11/29/#story12", "https://post.example/2026/11/29/#story13"),
    ("https://post.example/a?feature=5", "https://post.example/a?feature=6"),
    ("https://post.example/a?via=12", "https://post.example/a?via=13"),
    ("https://post.example/a?cmp=2026", "https://post.example/a?cmp=2027"),
    ("https://post.example/a?doc_cid=41", "https://post.example/a?doc_cid=42"),
    ("https://post.example/a?medium=oil", "https://post.example/a?medium=ink"),
    ("https://post.example/a?reference=ferry", "https://post.example/a?reference=bridge"),
    ("https://post.example/a?case_id=a1", "https://post.example/a?case_id=b1"),
    ("https://post.example/a?user_uid=41", "https://post.example/a?user_uid=42"),
    ("https://www.google.com/amp", "https://www.google.com/"),
    ("https://m.post.example/", "https://post.example/m"),
    ("httpbin.example/a", "http://bin.example/a"),
]


@pytest.mark.parametrize(("one", "other"), SAME, ids=lambda url: url[:60])
def test_of_one_work_every_address_has_the_same_key(one, other):
    assert url_key(one) == url_key(other)


@pytest.mark.parametrize(("one", "other"), OTHER, ids=lambda url: url[:60])
def test_of_two_works_no_address_has_the_same_key(one, other):
    assert url_key(one) != url_key(other)


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


@pytest.mark.parametrize("part", ["/amp", ".amp", "/index.html", "/index.php", "/..", ";sid=", "&utm_", "/("])
def test_the_key_of_a_long_address_takes_no_longer_by_the_square(part):
    started = time.process_time()
    url_key("https://post.example/a" + part * 20_000)
    assert time.process_time() - started < 10  # half a minute where each ending is cut off a copy of the rest


@given(
    st.lists(st.sampled_from(["amp", "a", "index.html", "x.amp", "x.amp.html", ".amp", "index.php", ".."]))
)
def test_a_key_of_any_endings_is_its_own_key(segments):
    key = url_key("https://a.example/" + "/".join(segments))
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
