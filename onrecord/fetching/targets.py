"""A written URL as what is asked for: read once, strictly, so that no two programs can read it apart."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import SplitResult, quote, unquote_to_bytes, urljoin, urlsplit

import idna

MAX_LENGTH = 8192  # servers refuse longer request lines
_CONTROLS = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
_LABEL = re.compile(r"[a-z0-9_-]{1,63}")
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
_KEPT = "%:@!$&'()*+,;=/~"  # neither escaped twice nor unescaped: a server gets what the feed wrote
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Target:
    """An address to ask: ``url`` is what goes out, without userinfo and fragment; ``host`` is in ASCII."""

    url: str
    scheme: str
    host: str
    port: int
    userinfo: str = ""

    @property
    def origin(self) -> tuple[str, str, int]:
        return self.scheme, self.host, self.port

    @property
    def written(self) -> str:
        """The URL with the userinfo it came with: what to store and to ask again, never to show."""
        return self.url.replace("://", f"://{self.userinfo}@", 1) if self.userinfo else self.url


@dataclass(frozen=True, slots=True)
class BadUrl:
    """An address that cannot be asked for, and why in words."""

    detail: str


def read_target(url: str) -> Target | BadUrl:
    """The address as it will be asked for; numbers for hosts become addresses, names become ASCII."""
    text = url.strip(" \t\r\n\f")
    if len(text) > MAX_LENGTH or _CONTROLS.search(text):
        return BadUrl("it is too long or holds characters that cannot be sent")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return BadUrl("its host or port cannot be read")
    if parts.scheme not in _PORTS:
        return BadUrl("it begins with neither http:// nor https://")
    if re.search(r"[\\\s]", parts.netloc):  # programs disagree on where the host ends
        return BadUrl("its host cannot be told for sure")
    host = _host(parts)
    return host if isinstance(host, BadUrl) else _target(parts, host, port)


def next_target(at: Target, location: str) -> Target | BadUrl:
    """Where a redirect leads; the userinfo stays on one origin and is never taken from a redirect."""
    try:
        joined = urljoin(at.url, location.strip())
    except ValueError:
        return BadUrl("its host or port cannot be read")
    target = read_target(joined)
    if isinstance(target, BadUrl):
        return target
    userinfo = at.userinfo if target.origin == at.origin else ""
    return Target(target.url, target.scheme, target.host, target.port, userinfo)


def authorization(userinfo: str) -> str | None:
    """The value of the Authorization header for the part of a URL before the ``@``."""
    user, _, password = userinfo.partition(":")
    if not user and not password:
        return None
    pair = unquote_to_bytes(user) + b":" + unquote_to_bytes(password)
    return "Basic " + base64.b64encode(pair).decode("ascii")


def address_of(target: Target) -> str | None:
    """The address that the host already is, or None for a name."""
    if target.host.startswith("["):
        return target.host[1:-1]
    return target.host if target.host.replace(".", "").isdigit() else None


def _target(parts: SplitResult, host: str, port: int | None) -> Target | BadUrl:
    userinfo = parts.netloc.rpartition("@")[0]
    place = host if port in (None, _PORTS[parts.scheme]) else f"{host}:{port}"
    path = quote(parts.path or "/", safe=_KEPT)
    query = f"?{quote(parts.query, safe=_KEPT + '?')}" if parts.query else ""
    url = f"{parts.scheme}://{place}{path}{query}"
    if len(url) > MAX_LENGTH:
        return BadUrl("it is too long")
    return Target(url, parts.scheme, host, _PORTS[parts.scheme] if port is None else port, userinfo)


def _host(parts: SplitResult) -> str | BadUrl:
    written = parts.netloc.rpartition("@")[2]
    if written.startswith("["):
        inside, _, behind = written[1:].partition("]")
        return _bracketed(inside) if behind[:1] in ("", ":") else BadUrl("its host is not an address")
    name = written.partition(":")[0]
    if not name.isascii():
        try:
            name = idna.encode(name, uts46=True).decode("ascii")
        except UnicodeError:  # what idna raises is one
            return BadUrl("its host is not a name that DNS can carry")
    return _name(name.lower().removesuffix("."))


def _bracketed(written: str) -> str | BadUrl:
    try:
        return f"[{IPv6Address(written.partition('%')[0])}]"  # a zone would name a link of this machine
    except AddressValueError:
        return BadUrl("its host is not an address")


def _name(name: str) -> str | BadUrl:
    labels = name.split(".")
    if len(name) > 253 or any(_LABEL.fullmatch(label) is None for label in labels):
        return BadUrl("its host is not a name that DNS can carry")
    if _NUMBER.fullmatch(labels[-1]) is None:
        return name
    number = _ipv4(labels)
    return BadUrl("its host is neither a name nor an address") if number is None else number


def _ipv4(labels: list[str]) -> str | None:
    """127.1, 0x7f.1 and 2130706433 as every resolver reads them: 127.0.0.1."""
    numbers = [_number(label) for label in labels]
    *front, last = numbers
    if len(numbers) > 4 or last is None or last >= 256 ** (5 - len(numbers)):
        return None
    total = last
    for place, number in enumerate(front):
        if number is None or number > 255:
            return None
        total += number << (8 * (3 - place))
    return str(IPv4Address(total))


def _number(label: str) -> int | None:
    if _NUMBER.fullmatch(label) is None:
        return None
    if label.startswith("0x"):
        return int(label[2:] or "0", 16)
    if label.startswith("0") and len(label) > 1:
        return int(label, 8) if re.fullmatch("[0-7]+", label) else None
    return int(label)
