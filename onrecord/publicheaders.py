"""Headers of answers as they may be kept and handed on: without what opens a door or tells who asked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from onrecord.fetching.answers import Redirect
from onrecord.secrets import public_url, scrub, secrets_in

_PRIVATE = frozenset(
    {"set-cookie", "set-cookie2", "cookie", "location"}
    | {"www-authenticate", "proxy-authenticate", "authorization"}
    # what some servers say back of the machine that asked
    | {"x-client-ip", "x-real-ip", "x-forwarded-for", "cf-connecting-ip", "true-client-ip", "x-request-from"}
)
_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
LONGEST_HEADER = 2_000  # characters kept of one: some servers send their whole policy with every page
REDIRECTS = ":redirects"  # beside the headers of a page, where no header's name begins so: the way to it


def public_headers(headers: Mapping[str, str], asked_url: str) -> dict[str, str]:
    """Headers worth keeping, without those that carry secrets and without secrets in the others.

    Servers say an address again, with what opens it: ``Link``, ``Content-Location``, ``Refresh``.
    """
    secrets = secrets_in(asked_url)
    return {
        name: scrub(_ADDRESS.sub(lambda found: public_url(found[0]), value), secrets)[:LONGEST_HEADER]
        for name, value in headers.items()
        if name.lower() not in _PRIVATE
    }


def way_of(redirects: Sequence[Redirect], asked_url: str) -> dict[str, str]:
    """The way that a page was reached by, to be kept beside its headers; nothing where none led on."""
    secrets = secrets_in(asked_url)
    hops = [f"{one.status} {scrub(public_url(one.url), secrets)}" for one in redirects]
    return {REDIRECTS: "\n".join(hops)} if hops else {}


def hops_in(headers: Mapping[str, str]) -> tuple[tuple[int, str], ...]:
    """The way that stands beside these headers: each hop's status, and where it led."""
    lines = (line.partition(" ") for line in headers.get(REDIRECTS, "").split("\n") if line)
    return tuple((int(status), url) for status, _, url in lines)
