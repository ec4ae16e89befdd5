"""No spelling of a private or special address is reached: proven before any packet could leave.

The sockets here are a stub that writes down what it was asked for and raises: an address let through by
mistake would be seen, and would still be sent nothing.
"""

import socket
from concurrent.futures import ThreadPoolExecutor

import aiohttp
import pytest

from onrecord.fetching.answers import Fetched, FetchFailed, Wanted
from onrecord.fetching.client import fetch, open_client
from onrecord.fetching.connecting import BlockedAddress, guarded, system_look_up
from tests.onrecord.fetching import unhurried
from tests.onrecord.fetching.servers import LOOPBACK, page, says, serving

PUBLIC = "93.184.215.14"  # looked like, never connected to
NAMES = {
    "metadata.google.internal": ["169.254.169.254"],
    "metadata": ["169.254.169.254"],
    "instance-data": ["169.254.169.254"],
    "metadata.tencentyun.com": ["169.254.0.23"],
    "kubernetes.default.svc": ["10.96.0.1"],
    "host.docker.internal": ["192.168.65.254"],
    "intranet": ["10.20.30.40"],
    "six.example": ["fd00::1"],
    "mapped.example": ["::ffff:10.0.0.1"],
    "nat64.example": ["64:ff9b::a00:1"],
    "both.example": ["127.0.0.1", "::1"],
    "zone.example": ["fe80::1%2"],
    "news.example": [PUBLIC],
    "xn--bcher-kva.example": ["192.168.7.7"],
    "xn--80ak6aa92e.example": ["10.7.7.7"],
}


def attempt(url, names=NAMES, allowed=()):
    """The answer, and every address for which a socket was wanted."""
    wanted = []

    async def look_up(host):
        return names[host]

    def make_socket(found):
        wanted.append(found[4][0])
        raise OSError("nothing is sent in this test")

    async def run():
        async with open_client(look_up=look_up, make_socket=make_socket, allowed=allowed) as client:
            return await fetch(client, Wanted(url, "page"))

    return unhurried.run(run()), wanted


def test_a_public_address_would_be_reached():
    for url in ("http://news.example/", f"http://{PUBLIC}/", "http://user@news.example:8080/x"):
        answer, wanted = attempt(url)
        assert (answer.code, wanted) == ("unreachable", [PUBLIC])


SPELLINGS = """
127.0.0.1 127.1 127.0.1 127.255.255.254 2130706433 0x7f000001 0X7F000001 017700000001 0177.0.0.1
0177.1 0x7f.0.0.1 0x7f.1 00000177.0.0.1 127.0.0.1. 127.0.0.0x1 0 0.0.0.0 0x0 00 0. 0.0.0.0. 10.0.0.1
10.1 0xa.1 012.1 167772161 172.16.0.1 2886729729 192.168.1.1 192.168.257 0xc0a80101 3232235777
100.64.0.1 169.254.169.254 2852039166 0xa9fea9fe 025177524776 169.254.43518 0xa9.0xfe.0xa9.0xfe
168.63.129.16 100.100.100.200 192.0.0.192 198.18.0.1 203.0.113.9 224.0.0.1 240.0.0.1 255.255.255.255
[::1] [::] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::127.0.0.1] [::ffff:0:127.0.0.1]
[64:ff9b::7f00:1] [64:ff9b::169.254.169.254] [64:ff9b:1::a00:1] [2002:7f00:1::] [2002:a9fe:a9fe::1]
[2001::1] [2001:0:7f00:1::] [fe80::1] [fe80::1%25lo] [fe80::1%lo] [fc00::1] [fd00:ec2::254]
[fec0::1] [ff02::1] [2001:db8::1] [2620:4f:8000::1] [2606:4700::5efe:7f00:1] localhost LOCALHOST localhost.
a.localhost x.y.localhost. metadata.google.internal metadata.google.internal.
METADATA.google.internal metadata instance-data metadata.tencentyun.com kubernetes.default.svc
host.docker.internal intranet six.example mapped.example nat64.example both.example zone.example
127。0。0。1 127．0．0．1 １２７.0.0.1 ①②⑦.0.0.1 ｌｏｃａｌｈｏｓｔ 0ｘ7f000001 ⓛⓞⓒⓐⓛⓗⓞⓢⓣ
news.example@127.0.0.1
news.example:80@127.1 user:pass@[::1] a@b@127.0.0.1 news.example%40@127.0.0.1 bücher.example
BÜCHER.example аррӏе.example
"""


@pytest.mark.parametrize("host", SPELLINGS.split())
def test_no_spelling_of_a_special_address_is_reached(host):
    for scheme in ("http", "https"):
        answer, wanted = attempt(f"{scheme}://{host}/")
        assert isinstance(answer, FetchFailed)
        assert (answer.code, wanted) == ("blocked_address", [])


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("http://127.0.0.1\\@news.example/", id="backslash before an at sign"),
        pytest.param("http://news.example\\@127.0.0.1/", id="backslash after a name"),
        pytest.param("http://news.example\t@127.0.0.1/", id="tab"),
        pytest.param("http://127.0.0.1\r\nHost: x/", id="line ends"),
        pytest.param("http://[::1", id="half a bracket"),
        pytest.param("http://[127.0.0.1]/", id="IPv4 in brackets"),
        pytest.param("http://[v1.a]/", id="an address of the future"),
        pytest.param("http://[]/", id="empty brackets"),
        pytest.param("http://[2606:4700::1]news.example/", id="a name behind brackets"),
        pytest.param("http://1.2.3.4.5/", id="five numbers"),
        pytest.param("http://256.0.0.1/", id="number too large"),
        pytest.param("http://127.0.0.08/", id="octal with an eight"),
        pytest.param("http://0x100000000/", id="one more than 32 bits"),
        pytest.param("http://127.0.0.1.0x/x.0xg", id="hex"),
        pytest.param("http://%31%32%37.0.0.1/", id="escaped digits"),
        pytest.param("http://127.0.0.1%00.news.example/", id="escaped NUL"),
        pytest.param("http://127.0.0.1\x00.news.example/", id="NUL"),
        pytest.param("http://news.example:0/../", id="port zero"),
        pytest.param("http:///127.0.0.1/", id="no host"),
        pytest.param("http:127.0.0.1", id="no slashes"),
        pytest.param("//127.0.0.1/", id="no scheme"),
        pytest.param("file:///etc/hostname", id="file"),
        pytest.param("gopher://127.0.0.1:70/", id="gopher"),
        pytest.param("http://" + "a" * 64 + ".example/", id="label too long"),
        pytest.param("http://" + "a." * 130 + "example/", id="name too long"),
        pytest.param("http://a..example/", id="empty label"),
        pytest.param("http://xn--\u00fc.example/", id="not quite punycode"),
        pytest.param("http://\u2025.example/", id="two dots in one sign"),
        pytest.param("http://news.example\uff0f@127.0.0.1/", id="a slash of another script"),
        pytest.param("http://127.0.0.1:٨٠/", id="a port of another script"),
        pytest.param("", id="nothing"),
        pytest.param("http://news.example/" + "a" * 9000, id="too long"),
        pytest.param("http://\ud800.example/", id="half a character"),
    ],
)
def test_what_programs_would_read_differently_is_not_asked(url):
    answer, wanted = attempt(url)
    assert wanted == []
    assert answer.code in ("bad_url", "blocked_address", "blocked_port")
    assert isinstance(answer.detail, str)


def test_a_socket_is_refused_for_the_address_it_would_connect_to():
    made = []
    make = guarded(made.append, ())
    for address in ("127.0.0.1", "10.0.0.1", "::1", "::ffff:10.0.0.1", "fe80::1%lo"):
        with pytest.raises(BlockedAddress):
            make((socket.AF_INET, socket.SOCK_STREAM, 0, "", (address, 80)))
    assert made == []


def test_the_socket_is_guarded_even_where_nothing_else_looked():
    """The guard around the socket stands by itself: asked past the checks before it, it still refuses."""

    async def run():
        async with serving(says(page())) as server, open_client() as client:
            with pytest.raises(aiohttp.ClientConnectorError) as raised:
                await client.session.get(server.url())
            return raised.value.os_error, server.heads

    error, heads = unhurried.run(run())
    assert isinstance(error, BlockedAddress)
    assert heads == []


def test_a_name_that_changes_its_address_is_judged_at_each_connection():
    """Rebinding: the name looks public when it is first asked for, and then leads to this machine."""
    answers = iter([[PUBLIC], ["127.0.0.1"], ["10.0.0.1", PUBLIC]])
    wanted = []

    async def look_up(_):
        return next(answers)

    def make_socket(found):
        wanted.append(found[4][0])
        raise OSError("nothing is sent in this test")

    async def run():
        codes = []
        async with open_client(look_up=look_up, make_socket=make_socket) as client:
            for path in "abc":
                client.session.connector.clear_dns_cache()
                codes.append((await fetch(client, Wanted(f"http://news.example/{path}", "page"))).code)
        return codes

    assert unhurried.run(run()) == ["unreachable", "blocked_address", "unreachable"]
    assert wanted == [PUBLIC, PUBLIC]


def test_a_name_without_any_address_is_unknown():
    assert attempt("http://none.example/", {"none.example": []})[0].code == "dns"


def test_an_allowed_network_is_reached_by_name():
    async def look_up(_):
        return ["10.0.0.1", "127.0.0.3"]

    async def run():
        async with (
            serving(says(page(b"inside")), host="127.0.0.3") as server,
            open_client(look_up=look_up, allowed=LOOPBACK) as client,
        ):
            return await fetch(client, Wanted(server.url(host="desk.example"), "page")), server.heads[0]

    answer, head = unhurried.run(run())
    assert isinstance(answer, Fetched)
    assert b"Host: desk.example:" in head


def test_the_operating_system_is_asked_for_addresses():
    with ThreadPoolExecutor(1) as threads:
        look_up = system_look_up(threads)
        for address in ("127.0.0.7", "::1"):  # numbers, for which it sends nothing
            assert unhurried.run(look_up(address)) == [address]


def test_localhost_is_never_asked_of_the_name_service():
    async def run():
        async with (
            serving(says(page(b"here"))) as server,
            open_client(look_up=None, allowed=LOOPBACK) as client,
        ):
            return await fetch(client, Wanted(server.url(host="desk.localhost"), "page"))

    assert unhurried.run(run()).body == b"here"
