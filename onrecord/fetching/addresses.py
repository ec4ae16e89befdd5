"""Which addresses and ports may be connected to: decided on the address itself, never on its name."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from onrecord.errors import OnRecordError

Network = IPv4Network | IPv6Network
Address = IPv4Address | IPv6Address

# An explicit table, the narrower network first: Python 3.11's is_global calls 192.0.0.192, ::127.0.0.1,
# fec0::1 and 224.0.0.1 global. What lies outside 2000::/3 is nobody's yet and is refused whole.
_DENIED = {
    "0.0.0.0/8": "this network",
    "10.0.0.0/8": "a private network",
    "100.100.100.200/32": "a metadata service",
    "100.64.0.0/10": "a carrier's own network",
    "127.0.0.0/8": "this machine",
    "168.63.129.16/32": "a metadata service",
    "169.254.169.254/32": "a metadata service",
    "169.254.0.0/16": "a link of this machine",
    "172.16.0.0/12": "a private network",
    "192.0.0.192/32": "a metadata service",
    "192.0.0.0/24": "kept for protocols",
    "192.0.2.0/24": "kept for documentation",
    "192.31.196.0/24": "kept for protocols",
    "192.52.193.0/24": "kept for protocols",
    "192.88.99.0/24": "a relay between IPv4 and IPv6",
    "192.168.0.0/16": "a private network",
    "192.175.48.0/24": "kept for protocols",
    "198.18.0.0/15": "kept for benchmarks",
    "198.51.100.0/24": "kept for documentation",
    "203.0.113.0/24": "kept for documentation",
    "224.0.0.0/4": "a group of machines",
    "255.255.255.255/32": "every machine of this network",
    "240.0.0.0/4": "reserved",
    "::/128": "this machine",
    "::1/128": "this machine",
    "::ffff:0:0/96": "an IPv4 address inside IPv6",
    "::ffff:0:0:0/96": "an IPv4 address inside IPv6",
    "::/96": "an IPv4 address inside IPv6",
    "64:ff9b::/96": "an IPv4 address inside IPv6",
    "64:ff9b:1::/48": "an IPv4 address inside IPv6",
    "100::/64": "an address that leads nowhere",
    "2001:2::/48": "kept for benchmarks",
    "2001:db8::/32": "kept for documentation",
    "2001::/32": "a tunnel through IPv4",
    "2001::/23": "kept for protocols",
    "2002::/16": "a tunnel through IPv4",
    "2620:4f:8000::/48": "kept for protocols",
    "3ffe::/16": "reserved",
    "3fff::/20": "kept for documentation",
    "5f00::/16": "a provider's own network",
    "fd00:ec2::/32": "a metadata service",
    "fc00::/7": "a private network",
    "fe80::/10": "a link of this machine",
    "fec0::/10": "a private network",
    "ff00::/8": "a group of machines",
    "::/3": "reserved",
    "4000::/2": "reserved",
    "8000::/1": "reserved",
}
DENIED: tuple[tuple[Network, str], ...] = tuple((ip_network(n), why) for n, why in _DENIED.items())

_LAST_32_BITS = tuple(
    IPv6Network(n) for n in ("::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48")
)
_NAT64_48 = IPv6Network("64:ff9b:1::/48")
_TEREDO = IPv6Network("2001::/32")
_SIX_TO_FOUR = IPv6Network("2002::/16")
_ISATAP = (0x0000_5EFE, 0x0200_5EFE)  # the interface identifier says that an IPv4 address follows

# what speaks there is no web server, and some of it obeys whatever line it is sent
_NO_WEB = frozenset(
    (
        *(0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102),
        *(103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 138, 139, 143, 161, 162, 179, 194, 389),
        *(427, 445, 465, 500, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636),
        *(873, 989, 990, 993, 995, 1080, 1433, 1521, 1719, 1720, 1723, 2049, 2181, 3306, 3389, 3659, 4045),
        *(4190, 5060, 5061, 5432, 5672, 5900, 6000, 6379, 6380, 6566, *range(6665, 6670), 6679, 6697, 9042),
        *(9092, 10080, 11211, 27017, 27018),
    )
)


def refusal(address: str, allowed: Sequence[Network] = ()) -> str | None:
    """Why the address must not be connected to, or None where it may.

    An IPv4 address inside an IPv6 one is judged too. A network that somebody allowed opens what lies in
    it; one as wide as such a form itself (64:ff9b::/96) opens the form, and the inner address is judged.
    """
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return "not an address"
    opened = max((n.prefixlen for n in allowed if found in n), default=None)
    why = _denial(found)
    if why is not None and opened is None:
        return why
    if isinstance(found, IPv4Address) or (opened is not None and opened > _form_bits(found)):
        return None
    inside = (refusal(str(inner), allowed) for inner in embedded(found))
    return next((why for why in inside if why is not None), None)


def port_refusal(port: int) -> str | None:
    """Why no request may go to the port, or None where one may."""
    if not 0 < port < 65536:
        return "not a port"
    return "kept for something other than the web" if port in _NO_WEB else None


def embedded(address: IPv6Address) -> tuple[IPv4Address, ...]:
    """Every IPv4 address that the IPv6 address carries by one of the known forms."""
    bits = int(address)
    found = []
    if any(address in form for form in _LAST_32_BITS) or (bits >> 32) & 0xFFFF_FFFF in _ISATAP:
        found.append(bits)
    if address in _NAT64_48:  # RFC 6052 puts it around the eight bits in the middle
        found.append((bits >> 48 & 0xFFFF_0000) | (bits >> 40 & 0xFFFF))
    if address in _SIX_TO_FOUR:
        found.append(bits >> 80)
    if address in _TEREDO:  # the tunnel's server, and the client with its bits turned over
        found += [bits >> 64, ~bits]
    return tuple(IPv4Address(number & 0xFFFF_FFFF) for number in found)


def parse_allowed(words: str) -> tuple[Network, ...]:
    """The networks a person listed between commas or spaces; raises OnRecordError naming the bad one."""
    return tuple(_network(word) for word in words.replace(",", " ").split())


def _network(word: str) -> Network:
    try:
        return ip_network(word)
    except ValueError:
        raise OnRecordError(
            f"{word!r} is not a network of addresses",
            "write it as 192.168.1.5, 10.1.0.0/16 or fd12:3456::/32, with zeros after the network's bits",
        ) from None


def _denial(address: Address) -> str | None:
    return next((why for network, why in DENIED if address in network), None)


def _form_bits(address: IPv6Address) -> int:
    """How long the prefix is that makes the address one with an IPv4 address in it."""
    if address in _SIX_TO_FOUR:
        return 16
    if address in _TEREDO:
        return 32
    if address in _NAT64_48:
        return 48
    return 96
