import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.secrets import public_url, scrub, secrets_in

HEX = "9f3c1e7ab2d84056c1f09be3a7d25418"
MIXED = "q7Zt4LmX9vRb2KdWs8Ny"
SIGNED = "eyJhbGciOiJub25lIn0.eyJkZXNrIjoiaGFyYm91ciJ9.c2lnbmVk"

SECRET = [
    pytest.param(f"https://{opened}", f"https://{shown}", id=name)
    for name, opened, shown in [
        ("user and password", "desk:s3cret@wire.example/feed", "***@wire.example/feed"),
        ("user alone", "ghost42@wire.example/feed", "***@wire.example/feed"),
        ("password with an at sign", "desk:p@ss@wire.example/", "***@wire.example/"),
        ("password with a slash", "desk:pa/ss@wire.example/x", "***@wire.example/x"),
        ("password with a hash", "desk:pa#ss@wire.example/x", "***@wire.example/x"),
        ("userinfo and port", "desk:pw@wire.example:8443/x", "***@wire.example:8443/x"),
        ("key", "wire.example/rss?key=abc", "wire.example/rss?key=***"),
        ("apikey", "wire.example/rss?apikey=abc", "wire.example/rss?apikey=***"),
        ("api_key in capitals", "wire.example/rss?API_KEY=abc", "wire.example/rss?API_KEY=***"),
        ("api-key", "wire.example/rss?api-key=abc&page=2", "wire.example/rss?api-key=***&page=2"),
        ("token", "wire.example/rss?a=1&token=abc", "wire.example/rss?a=1&token=***"),
        ("access_token", "wire.example/rss?access_token=1", "wire.example/rss?access_token=***"),
        ("accessToken", "wire.example/rss?accessToken=abc", "wire.example/rss?accessToken=***"),
        ("feed_token", "wire.example/rss?feed_token=abc", "wire.example/rss?feed_token=***"),
        ("auth", "wire.example/rss?auth=abc", "wire.example/rss?auth=***"),
        ("password", "wire.example/rss?password=abc", "wire.example/rss?password=***"),
        ("pwd", "wire.example/rss?pwd=abc", "wire.example/rss?pwd=***"),
        ("client secret", "wire.example/rss?client_secret=abc", "wire.example/rss?client_secret=***"),
        ("signature", "wire.example/a?X-Amz-Signature=12", "wire.example/a?X-Amz-Signature=***"),
        ("session", "wire.example/a?session=12", "wire.example/a?session=***"),
        ("session in the path", f"wire.example/a;jsessionid={HEX}", "wire.example/a;jsessionid=***"),
        ("code", "wire.example/a?code=12", "wire.example/a?code=***"),
        ("hash", "wire.example/a?hash=12", "wire.example/a?hash=***"),
        ("escaped name", "wire.example/a?%74oken=abc", "wire.example/a?%74oken=***"),
        ("random value", f"wire.example/a?x={HEX}", "wire.example/a?x=***"),
        ("random value of both cases", f"wire.example/a?x={MIXED}", "wire.example/a?x=***"),
        ("bare query", f"wire.example/a?{HEX}", "wire.example/a?***"),
        ("name that ends in token", f"wire.example/a?k_token={HEX}", "wire.example/a?k_token=***"),
        ("segment", f"wire.example/feeds/{HEX}/rss", "wire.example/feeds/***/rss"),
        ("last segment", f"wire.example/feeds/{MIXED}.xml", "wire.example/feeds/***.xml"),
        ("segment after private", "wire.example/private/k3x9p2w7/rss", "wire.example/private/***/rss"),
        (
            "uuid after private",
            "wire.example/private/3f0c9a52-77de-4b1c-9a61-0d2b5c8e4f17.rss",
            "wire.example/private/***.rss",
        ),
        ("signed token", f"wire.example/feed/{SIGNED}", "wire.example/feed/***"),
        ("fragment", "wire.example/a#access_token=abc&x=1", "wire.example/a#access_token=***&x=1"),
        ("bare fragment", f"wire.example/a#{HEX}", "wire.example/a#***"),
        (
            "address in an address",
            "proxy.example/?u=https%3A%2F%2Fdesk%3Apw%40wire.example%2Ffeed",
            "proxy.example/?u=***",
        ),
        ("bot", f"wire.example/bot4711:{MIXED}/x", "wire.example/***/x"),
    ]
] + [
    pytest.param("desk:s3cret@wire.example/feed", "***@wire.example/feed", id="without scheme"),
    pytest.param("https:/desk:s3cret@wire.example/", "https:/***@wire.example/", id="one slash"),
    pytest.param("postgresql://desk:pw@db.example/x", "postgresql://***@db.example/x", id="database"),
    pytest.param("  https://a:b@c.example", "  https://***@c.example", id="leading spaces"),
]

ORDINARY = [
    pytest.param(f"https://post.example{rest}", id=rest or "bare")
    for rest in [
        "",
        "/",
        "/feed/",
        "/rss.xml",
        "/feeds/rss?format=xml",
        "/2026/11/03/harbour-wall-falls-after-storm/",
        "/2026/11/03/harbour-wall-falls-after-storm-2026-11-03.html",
        "/news/harbour-wall-falls-123456789.html",
        "/news/world-europe-63512345",
        "/news/articles/c8xp0n7zk2no",
        "/news/articles/cd6v3l9qpw1o#comments",
        "/a/zhq9x4m2p7",
        "/content/3f0c9a52-77de-4b1c-9a61-0d2b5c8e4f17",
        "/politik/a-3f0c9a52-77de-4b1c-9a61-0d2b5c8e4f17",
        "/harbour/wall-falls-3f0c9a52-77de-4b1c-9a61-0d2b5c8e4f17.html",
        f"/article/harbour-wall-falls-storm-{HEX}",
        "/harbour-wall-storm-lux.KqRm6zZSZaGrWQqFHCYq8",
        "/the-minister-who-said-that-no-ferry-had-ever-been-late-and-what-the-timetables-of-forty-years-show",
        "/covid-19-g20-summit-q3-results-5g-b2b-w3c-mp3-h1n1-2026",
        "/?p=48213",
        "/?p=48213&page=2",
        "/story.php?id=99120&lang=en",
        "/article?articleId=7421389&section=world",
        "/videos.xml?channel_id=UCx4Qm9ZtL2vRb7KdWs8NyPA",
        "/article/5f9b3c1e7ab2d84056c1f09b",
        "/wirtschaft/hafen/faehrverbindungsgesellschaft-erhoeht-preise-ld.1712345",
        "/Hafen/!5971234/",
        "/@harbour/how-we-count-ships-4f1e9c02ab37",
        "/idUSKBN2AB1CD",
        "/ar-AA1pQrSt",
        f"/lifestyle/why-no-ferry-was-ever-late-here/news-story/{HEX}",
        f"/article/{HEX}",
        "/channel/UCx4Qm9ZtL2vRb7KdWs8NyPA",
        f"/images/{HEX}.jpg",
        "/search?q=harbour+wall&sort_key=date&country_code=de",
        "/rss?keywords=ferry&author=desk&passage=7",
        "/%D0%BF%D0%BE%D1%80%D1%82/2026/11/%D1%88%D1%82%D0%BE%D1%80%D0%BC",
        "/a?utm_source=rss&utm_medium=feed&utm_campaign=morning-briefing-2026-11-03",
        "/a#:~:text=the%20wall%20fell%20at%20noon",
        "/a#section-3",
        "/20261103-143000-harbour-live",
        "/live/2026-11-03T14:30:00Z",
        "/images/1600x900/harbour_wall_2026.jpg",
    ]
] + [
    pytest.param("http://post.example:8080/feed", id="port"),
    pytest.param("http://[::1]:8080/feed", id="ip six"),
    pytest.param("mailto:desk@post.example", id="mail"),
    pytest.param("seeds/press", id="folder"),
    pytest.param("", id="empty"),
]


@pytest.mark.parametrize(("url", "shown"), SECRET)
def test_what_opens_a_door_is_masked(url, shown):
    assert public_url(url) == shown


@pytest.mark.parametrize("url", ORDINARY)
def test_what_names_an_article_stays_as_written(url):
    assert public_url(url) == url
    assert secrets_in(url) == ()


@pytest.mark.parametrize(("url", "shown"), SECRET)
def test_secrets_in_a_url_can_be_scrubbed_from_it(url, shown):
    assert secrets_in(url)
    assert secrets_in(shown) == ()
    for secret in secrets_in(url):
        assert len(secret) < 6 or secret not in scrub(f"GET {url} failed", secrets_in(url))


def test_a_password_is_a_secret_without_its_user_and_unescaped():
    found = secrets_in("https://desk:p%20w%21longer@wire.example/")
    assert "p w!longer" in found
    assert scrub("login with p w!longer failed", found) == "login with *** failed"


def test_a_short_secret_is_scrubbed_only_where_a_url_would_have_it():
    assert scrub("1 of 10 failed: /a?code=1&x=1", ("1",)) == "1 of 10 failed: /a?code=***&x=***"


URLISH = st.text(alphabet="ab1Z:/@?#&;=%.-_\\ \n*[]é\ud800", max_size=60)


@given(st.one_of(st.text(max_size=80), URLISH, URLISH.map(lambda rest: "https://" + rest)))
def test_no_text_makes_masking_raise_and_masking_twice_is_masking_once(text):
    once = public_url(text)
    assert public_url(once) == once
    assert scrub(once, secrets_in(text)).count("***") >= once.count("***")


def test_nested_addresses_come_to_an_end():
    assert public_url("https://a.example/?u=" + "https://a.example/?u=" * 5000).endswith("?u=***")
