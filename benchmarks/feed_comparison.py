"""Two readings of one feed, field by field, and the cause of every difference."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin

from lxml import html

from onrecord.feeds import FeedEntry, ParsedFeed
from onrecord.feeds.texts import absolute_url, one_line, plain_title
from onrecord.urls import is_url

FIELDS = ("title", "link", "date", "id")
MADE_UP = re.compile(r"[0-9a-f]{30,32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
LEAST_AGREEMENT = 0.999
# both readers say the same thing; only the writing differs
ALIKE = frozenset(
    {
        "the same words without markup",
        "the same address in full",
        "the same moment, which they call updated",
        "the same id, which they resolve like a link",
    }
)


@dataclass
class Tally:
    """What was compared, and why some of it differs."""

    compared: Counter[str] = field(default_factory=Counter)
    causes: Counter[tuple[str, str]] = field(default_factory=Counter)
    shown: list[str] = field(default_factory=list)

    def note(self, name: str, what: str, cause: str, detail: str) -> None:
        self.causes[what, cause] += 1
        self.shown.append(f"{name}: {what}: {cause}: {detail}")

    def unexplained(self, what: str) -> int:
        return self.causes[what, "unexplained"]

    def alike(self, what: str) -> int:
        return sum(self.causes[what, cause] for cause in ALIKE)


def instant(written: str | None) -> datetime | None:
    """The moment of a date as we write it; a day alone is its first moment in UTC."""
    if written is None:
        return None
    moment = datetime.fromisoformat(written)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)


def pairs(
    ours: ParsedFeed, theirs: list[dict[str, Any]]
) -> Iterator[tuple[FeedEntry | None, dict[str, Any]]]:
    """Their entries with ours; a repeated entry goes with the one that was kept."""
    if len(ours.entries) == len(theirs):
        yield from zip(ours.entries, theirs, strict=True)
        return
    kept: dict[tuple[Any, Any], FeedEntry] = {}
    waiting = list(ours.entries)[::-1]
    for entry in theirs:
        name = (one_line(entry["id"]) or entry["link"], plain_title(entry["title"]))
        if name not in kept and waiting:
            top = waiting[-1]
            if name in ((top.guid or top.url, top.title), (top.url, top.title)):
                kept[name] = waiting.pop()
        yield kept.get(name), entry


def cause_of(
    what: str, ours: FeedEntry, their: dict[str, Any], base: str | None, address: str | None
) -> str | None:
    """None where both write the same, else why they do not."""
    if what == "title":
        return title_cause(ours.title, their["title"])
    if what == "link":
        return link_cause(ours, their["link"], base)
    if what == "date":
        return date_cause(ours, their["date"], their.get("updated"))
    return id_cause(ours.guid, one_line(their["id"]), address)


def id_cause(ours: str | None, theirs: str | None, address: str | None) -> str | None:
    if theirs == ours:
        return None
    if ours and address and theirs == urljoin(address, ours):
        return "the same id, which they resolve like a link"
    if theirs is None or MADE_UP.fullmatch(theirs):
        return "made up by them" if ours is None else "rdf:about is an id"
    return "unexplained"


def title_cause(ours: str | None, theirs: Any) -> str | None:
    if one_line(theirs) == ours:
        return None
    if theirs is None:
        return "taken from a child of the entry that they skip"
    if words_of(theirs) == ours:
        return "the same words without markup"
    return "markup and entities become text" if plain_title(theirs) == ours else "unexplained"


def words_of(title: str) -> str | None:
    """What a browser shows of the title, by a parser that is not ours."""
    return one_line(html.fromstring(f"<p>{title}</p>").text_content()) if title.strip() else None


def link_cause(ours: FeedEntry, theirs: Any, base: str | None) -> str | None:
    if (theirs or None) == ours.url:
        return None
    if theirs and ours.url == urljoin(base or "", theirs.strip()).replace(" ", "%20"):
        return "the same address in full"
    if absolute_url(theirs, base) == ours.url and ours.url is not None:
        return "resolved or escaped by us"
    if theirs and ours.url and theirs.endswith(f"/{ours.url}"):
        return "an address written twice in a row"
    if not theirs and ours.url == ours.guid:
        return "an id that is an address stands in"
    if theirs and "://feedproxy." in theirs and ours.url:
        return "feedburner:origLink goes before"
    if theirs and ours.url and theirs.rstrip("/").lower() == ours.url.rstrip("/").lower():
        return "kept as written: host and empty path"
    if ours.url is None and (not theirs or not is_url(absolute_url(theirs, base) or "")):
        return "not an address that could be fetched"
    return "unexplained"


def date_cause(ours: FeedEntry, theirs: datetime | None, updated: datetime | None) -> str | None:
    ours_at = instant(ours.published)
    if ours_at == theirs:
        return None
    if ours.published and len(ours.published) == 10 and theirs and abs((ours_at - theirs).days) <= 1:  # type: ignore[operator]
        return "a clock without an offset: we keep the day"
    if theirs is None and ours.published_from in ("published", "created"):
        return "words of a date that only we read"
    if ours.published_from == "dc:date" and ours_at == updated:
        return "the same moment, which they call updated"
    if ours.published_from == "dc:date":
        return "dc:date is a date of publication"
    return "unexplained"


def compare(
    name: str, ours: ParsedFeed, theirs: list[dict[str, Any]], tally: Tally, address: str | None = None
) -> None:
    base = urljoin(address, ours.url or "") if address else ours.url
    for entry, their in pairs(ours, theirs):
        if entry is None:
            cause = "unexplained" if their["title"] or their["link"] else "an id of markup and nothing else"
            tally.note(name, "entry", cause, f"we miss {their}")
            continue
        for what in FIELDS:
            if what not in their:
                continue
            tally.compared[what] += 1
            cause = cause_of(what, entry, their, base, address)
            if cause is not None:
                own = {"title": entry.title, "link": entry.url, "date": entry.published, "id": entry.guid}[
                    what
                ]
                tally.note(name, what, cause, f"ours {own!r}, theirs {str(their[what])!r}")


def say(line: str) -> None:
    """The line is on standard output."""
    sys.stdout.write(line + "\n")


def agreement(tally: Tally, what: str) -> float:
    """The share of entries in which both say the same of this field, however it is written."""
    n = tally.compared[what]
    differing = sum(count for (field_, _), count in tally.causes.items() if field_ == what)
    return (n - differing + tally.alike(what)) / n if n else 1.0


def print_tally(tally: Tally, show: int) -> bool:
    """Print equal, alike, explained and unexplained; True where nothing much is unexplained."""
    for what in FIELDS:
        n, differing = tally.compared[what], [c for c in tally.causes.items() if c[0][0] == what]
        n_same = n - sum(count for _, count in differing)
        share = 1 - tally.unexplained(what) / n if n else 1.0
        alike = agreement(tally, what)
        say(
            f"  {what:6} {n:6} compared, {n_same / max(n, 1):.4%} written alike, {alike:.4%} agree, "
            f"{share:.4%} agree or explained"
        )
        for (_, cause), count in sorted(differing, key=lambda pair: -pair[1]):
            say(f"         {count:6} {cause}")
    shares = [1 - tally.unexplained(what) / max(tally.compared[what], 1) for what in FIELDS]
    for (what, cause), count in tally.causes.items():
        if what == "entry":
            say(f"  entry  {count:6} {cause}")
    for line in sorted(tally.shown, key=lambda line: ": unexplained: " not in line)[:show]:
        say("    " + line[:300])
    return min(shares) >= LEAST_AGREEMENT and not tally.unexplained("entry")
