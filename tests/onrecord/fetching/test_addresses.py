"""Which addresses and ports are refused, in whatever form they are written."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, ip_address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import OnRecordError
from onrecord.fetching.addresses import DENIED, embedded, parse_allowed, port_refusal, refusal

DENIED_V4 = [network for network, _ in DENIED if isinstance(network, IPv4Network)]

# every way in which an IPv6 address can carry an IPv4 one, as a function of its 32 bits
FORMS = {
    "mapped": lambda bits: 0xFFFF << 32 | bits,
    "compatible": lambda bits: bits,
    "translated": lambda bits: 0xFFFF << 48 | bits,
    "nat64": lambda bits: 0x64FF9B << 96 | bits,
    "nat64 of one's own": lambda bits: 0x64FF9B_0001 << 80 | bits,
    "nat64 of one's own, at 48": lambda bits: 0x64FF9B_0001 << 80 | bits >> 16 << 64 | (bits & 0xFFFF) << 40,
    "6to4": lambda bits: 0x2002 << 112 | bits << 80 | 1,
    "teredo client": lambda bits: 0x20010000 << 96 | 0x08080808 << 64 | (~bits & 0xFFFFFFFF),
    "teredo server": lambda bits: 0x20010000 << 96 | bits << 64 | 0xF7F7F7F7,
    "isatap": lambda bits: 0x2A00_1450 << 96 | 0x5EFE << 32 | bits,
    "isatap, global": lambda bits: 0x2A00_1450 << 96 | 0x0200_5EFE << 32 | bits,
}

denied_v4 = st.sampled_from(DENIED_V4).flatmap(
    lambda network: st.integers(int(network.network_address), int(network.broadcast_address))
)


@given(denied_v4)
def test_every_denied_ipv4_address_is_refused(bits):
    assert refusal(str(IPv4Address(bits))) is not None


@given(denied_v4, st.sampled_from(sorted(FORMS)))
def test_every_denied_ipv4_address_is_refused_inside_ipv6(bits, form):
    assert refusal(str(IPv6Address(FORMS[form](bits)))) is not None


@given(denied_v4, st.sampled_from(sorted(FORMS)))
def test_opening_a_whole_form_opens_no_denied_address_in_it(bits, form):
    forms = parse_allowed("::/0")
    address = IPv6Address(FORMS[form](bits))
    assert IPv4Address(bits) in embedded(address)
    assert refusal(str(address), forms) is not None


@given(st.integers(0, 2**128 - 1))
def test_nothing_outside_the_assigned_space_is_reached(bits):
    address = IPv6Address(bits)
    if address not in ip_network("2000::/3"):
        assert refusal(str(address)) is not None


SPECIAL = """
0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 100.127.255.255 100.100.100.200 127.0.0.1 127.255.255.254
168.63.129.16 169.254.0.1 169.254.169.254 169.254.42.42 172.16.0.1 172.31.255.255 192.0.0.1
192.0.0.192 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.7
224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 :: ::1 ::127.0.0.1 ::ffff:127.0.0.1
::ffff:8.8.8.8 ::ffff:0:10.0.0.1 64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b:1::1 100::1 2001::1
2001:2::1 2001:db8::1 2001:10::1 2002:7f00:1:: 2002:808:808:: 3fff::1 5f00::1 fc00::1 fd00:ec2::254
fe80::1 fe80::1%lo fec0::1 ff02::1 4000::1 8000::1 2a00:1450::5efe:7f00:1 nonsense 127.1 1.2.3
"""


@pytest.mark.parametrize("address", SPECIAL.split())
def test_a_special_address_is_refused(address):
    assert refusal(address) is not None


OPEN = """
8.8.8.8 100.63.255.255 100.128.0.1 172.32.0.1 11.0.0.1 223.255.255.255 2606:4700::1111 2a00::1
"""


@pytest.mark.parametrize("address", OPEN.split())
def test_a_public_address_is_not_refused(address):
    assert refusal(address) is None


@pytest.mark.parametrize(
    ("words", "address", "is_open"),
    [
        pytest.param("10.1.0.0/16", "10.1.2.3", True, id="inside"),
        pytest.param("10.1.0.0/16", "10.2.0.1", False, id="outside"),
        pytest.param("127.0.0.1", "127.0.0.1", True, id="one address"),
        pytest.param("127.0.0.1", "127.0.0.2", False, id="its neighbour"),
        pytest.param("127.0.0.0/8", "::1", False, id="the other loopback"),
        pytest.param("127.0.0.0/8", "::ffff:127.0.0.1", False, id="its form inside IPv6"),
        pytest.param("::ffff:127.0.0.1", "::ffff:127.0.0.1", True, id="the form named exactly"),
        pytest.param("64:ff9b::/96", "64:ff9b::808:808", True, id="public through NAT64"),
        pytest.param("64:ff9b::/96", "64:ff9b::a00:1", False, id="private through NAT64"),
        pytest.param("64:ff9b::/96, 10.0.0.0/8", "64:ff9b::a00:1", True, id="both were named"),
        pytest.param("fd12:3456::/32", "fd12:3456::9", True, id="one's own IPv6"),
        pytest.param("0.0.0.0/0", "169.254.169.254", True, id="everything in IPv4"),
    ],
)
def test_an_allowed_network_opens_what_it_names(words, address, is_open):
    assert (refusal(address, parse_allowed(words)) is None) is is_open


def test_allowed_networks_are_read_from_commas_and_spaces():
    assert parse_allowed(" 10.0.0.0/8,\n::1  127.0.0.1,") == (
        ip_network("10.0.0.0/8"),
        ip_network("::1"),
        ip_network("127.0.0.1"),
    )
    assert parse_allowed("") == ()


@pytest.mark.parametrize("word", ["10.0.0.1/8", "localhost", "10.0.0.0/33", "*", "10.0.0.0-9", "[::1]"])
def test_a_network_that_cannot_be_read_is_named(word):
    with pytest.raises(OnRecordError, match="is not a network") as raised:
        parse_allowed(f"127.0.0.1, {word}")
    assert repr(word) in raised.value.message
    assert raised.value.remedy


@pytest.mark.parametrize("port", [80, 443, 8080, 8443, 8000, 3000, 9200, 65535])
def test_a_port_of_the_web_is_open(port):
    assert port_refusal(port) is None


@pytest.mark.parametrize(
    "port", [0, 21, 22, 25, 53, 110, 143, 445, 3306, 5432, 6379, 6667, 11211, 27017, 65536]
)
def test_a_port_of_something_else_is_refused(port):
    assert port_refusal(port) is not None


def test_the_table_names_the_narrower_network_first():
    seen = []
    for network, _ in DENIED:
        assert not any(network.version == wide.version and network.subnet_of(wide) for wide in seen), network
        seen.append(network)
    assert ip_address("::1") in seen[seen.index(ip_network("::1/128"))]
