"""What a host's robots.txt allows, by RFC 9309; the only importer of protego.

Every rule that cannot be read safely is read more strictly, never less: an overlong pattern to be
disallowed is cut to its beginning, one to be allowed is left out.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Literal

from protego import Protego

LONGEST_FILE = 512 * 1024  # the RFC asks for 500 KiB at least
KEPT = timedelta(hours=24)
LONGEST_DELAY = 60.0  # seconds; a longer one is meant to shut us out, and robots.txt has a word for that
_LONGEST_PATTERN, _MOST_STARS = 1000, 20  # a URL has to be matched against fifty thousand of them in time
_LONGEST_URL = 8192
_LINE_END = re.compile(r"\r\n|\r|\n")
_TOKEN = re.compile(r"[A-Za-z_-]+")
_AGENT_FIELDS = frozenset({"user-agent", "useragent", "user agent"})
_HOST_FIELDS = frozenset({"sitemap", "host", "license"})  # of the whole host: they stand in no group
_DISALLOW = frozenset({"disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"})  # as written
_OURS, _ANYONE, _OTHERS = "reader", "*", "somebody-else"


@dataclass(frozen=True, slots=True)
class RobotsDecision:
    """Whether a URL may be asked for, why (words for people), and the seconds to leave between requests."""

    allowed: bool
    why: str
    crawl_delay_seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Robots:
    """A host's robots.txt as it was read: rules to be looked up, or one word for all addresses.

    It is made again at any time from the stored status and bytes by ``read_robots``.
    """

    verdict: Literal["rules", "allow_all", "refuse_all"]
    why: str
    text: str = ""

    def allows(self, url: str, agent: str) -> RobotsDecision:
        """Whether ``agent`` (its product token decides) may ask for ``url``; never raises."""
        if self.verdict != "rules":
            return RobotsDecision(self.verdict == "allow_all", self.why)
        rules, has_own = _rules(self.text, _token(agent))
        whom = "names this reader and" if has_own else "for everyone"
        is_allowed = _may_fetch(rules, url)
        if is_allowed is None:
            return RobotsDecision(False, "the address cannot be held against robots.txt")
        delay = rules.crawl_delay(_OURS)
        return RobotsDecision(
            is_allowed,
            f"robots.txt {whom} {'allows' if is_allowed else 'disallows'} this address",
            None if delay is None else min(LONGEST_DELAY, delay),
        )

    def signals(self, agent: str) -> tuple[str, ...]:
        """The Content-Signal lines that hold for ``agent``: its own group's, else those for everyone."""
        token = _token(agent)
        lines = list(_lines(self.text, token))
        mine = _OURS if any(whom == _OURS for whom, _, _ in lines) else _ANYONE
        found = (value for whom, field, value in lines if field == "content-signal" and whom in (mine, ""))
        return tuple(dict.fromkeys(found))

    @property
    def licenses(self) -> tuple[str, ...]:
        """The licenses (RSL) that robots.txt names, for whoever reads the host."""
        found = (value for _, field, value in _lines(self.text, "") if field == "license" and value)
        return tuple(dict.fromkeys(found))


def read_robots(status: int | None, body: bytes | None, failed: bool) -> Robots:
    """What an answer for /robots.txt means: rules; all allowed (3xx, 4xx); all refused (5xx, no answer)."""
    if failed or status is None:
        return Robots("refuse_all", "robots.txt could not be fetched: nothing is asked for today")
    if 300 <= status < 500:
        return Robots("allow_all", f"there is no robots.txt ({status})")
    if not 200 <= status < 300:
        return Robots("refuse_all", f"robots.txt answered {status}: nothing is asked for today")
    return Robots("rules", "", _text(body or b""))


def is_stale(fetched_at: datetime, now: datetime) -> bool:
    """True where robots.txt must be fetched again: after a day, or by a clock that was put back."""
    return not timedelta(0) <= now - fetched_at < KEPT


def _text(body: bytes) -> str:
    """The file's words whatever its encoding, at most 512 KiB; a line that the cap cuts is left out."""
    cut = body[:LONGEST_FILE]
    if len(body) > len(cut):
        cut = cut[: max(cut.rfind(b"\n"), cut.rfind(b"\r"), 0)]
    wide = cut.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return cut.decode("utf-16" if wide else "utf-8-sig", "replace").replace("\0", "").removeprefix("\ufeff")


def _token(agent: str) -> str:
    found = _TOKEN.match(agent.strip())
    return found.group().casefold() if found else ""


def _lines(text: str, token: str) -> Iterator[tuple[str, str, str]]:
    """Each line as (whom, field, value), once for each kind of reader that its group names.

    ``whom`` is ours, anyone, somebody else, or "" before any group began.
    """
    group: set[str] = set()
    in_agents = False
    for line in _LINE_END.split(text):
        field, value = _field(line.partition("#")[0].strip())
        if not field:
            continue
        if field in _AGENT_FIELDS:
            group = (group if in_agents else set()) | {_whom(value, token)}
        in_agents = field in _AGENT_FIELDS or (in_agents and field in _HOST_FIELDS)
        for whom in sorted(group) or [""]:
            yield whom, field, value


def _field(line: str) -> tuple[str, str]:
    """A line's field and value; its colon may be forgotten, as many a file does."""
    name, found, value = line.partition(":") if ":" in line else line.partition(" ")
    field = name.strip().lower()
    return ("disallow" if field in _DISALLOW else field, value.strip()) if found else ("", "")


def _whom(value: str, token: str) -> str:
    if value.startswith("*"):
        return _ANYONE
    named = _TOKEN.match(value)
    return _OURS if named and token and named.group().casefold() == token else _OTHERS


def _may_fetch(rules: Protego, url: str) -> bool | None:
    """Whether the rules let the reader ask for the URL; None where it cannot be compared with them."""
    if len(url) > _LONGEST_URL:
        return None
    try:
        return bool(rules.can_fetch(url, _OURS))
    except ValueError:  # brackets that hold no address, or characters that are none
        return None


@lru_cache(maxsize=64)
def _rules(text: str, token: str) -> tuple[Protego, bool]:
    """The rules that hold for the reader, and whether they name it; groups of others are left out.

    With thousands of readers named, each rule would be kept once for each of them.
    """
    kept: dict[str, list[str]] = {_OURS: [], _ANYONE: []}
    named = set()
    for whom, field, value in _lines(text, token):
        named.add(whom)
        rule = _bounded(field, value)
        if whom in kept and rule is not None:
            kept[whom].append(rule)
    whom = _OURS if _OURS in named else _ANYONE
    return Protego.parse("\n".join([f"User-agent: {_OURS}", *kept[whom]])), whom == _OURS


def _bounded(field: str, value: str) -> str | None:
    """The line as it may be matched in time; None for one that is no rule."""
    if field == "crawl-delay":
        return f"Crawl-delay: {value[:20]}"
    if field not in ("allow", "disallow") or not value:
        return None
    stars = [at for at, character in enumerate(value[:_LONGEST_PATTERN]) if character == "*"]
    if len(value) <= _LONGEST_PATTERN and len(stars) <= _MOST_STARS:
        return f"{field.capitalize()}: {value}"
    if field == "allow":
        return None
    end = stars[_MOST_STARS] if len(stars) > _MOST_STARS else _LONGEST_PATTERN
    return f"Disallow: {value[:end]}"
