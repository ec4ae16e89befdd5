"""What the test files of gofeed and of feed-rs expect, in the four fields that are compared."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from feed_comparison import Tally, compare, print_tally, say

from onrecord.feeds import ParsedFeed, parse_feed

Expected = dict[str, Any]


def gofeed(files: Mapping[str, bytes], show: int) -> bool:
    """Print how far gofeed's expectations are met; True where every difference has its cause."""
    cases = []
    for name in files:
        stem, _, ending = name.rpartition(".")
        answer = f"{stem}.json" if ending == "xml" else f"{stem}_expected.json"
        if ending in ("xml", "json") and answer in files and answer != name:
            cases.append((name, files[name], files[answer]))
    return _met("gofeed", cases, _gofeed_entries, show)


def feed_rs(files: Mapping[str, bytes], show: int) -> bool:
    """Print how far feed-rs' expectations are met; True where every difference has its cause."""
    cases = []
    for name in files:
        answer = name.rpartition(".")[0] + ".serde.json"
        if not name.endswith(".serde.json") and answer in files:
            cases.append((name, files[name], files[answer]))
    return _met("feed-rs", cases, _feed_rs_entries, show)


def _met(
    title: str,
    cases: Iterable[tuple[str, bytes, bytes]],
    entries_of: Callable[[Any], list[Expected]],
    show: int,
) -> bool:
    tally, counts = Tally(), Counter[str]()
    for name, body, answer in cases:
        expected = entries_of(json.loads(answer))
        counts["files"] += 1
        counts["entries expected"] += len(expected)
        ours = parse_feed(body)
        if not isinstance(ours, ParsedFeed):
            counts[f"rejected: {ours.code}"] += 1
            if expected:
                tally.note(name, "entry", "unexplained", f"{len(expected)} expected, but {ours}")
            continue
        counts["entries kept"] += len(ours.entries)
        counts["entries with nothing to go by"] += ours.n_unusable
        if len(ours.entries) + ours.n_unusable + ours.n_repeated != len(expected):
            tally.note(name, "entry", "unexplained", f"{len(expected)} expected, {len(ours.entries)} found")
        compare(name, ours, _named(expected) if ours.n_unusable else expected, tally)
    say(f"{title}: {dict(counts)}")
    return print_tally(tally, show)


def _named(expected: list[Expected]) -> list[Expected]:
    return [entry for entry in expected if entry.get("title") or entry.get("link") or entry.get("id")]


def _gofeed_entries(answer: Any) -> list[Expected]:
    if not isinstance(answer, dict):
        return []
    return [_gofeed_entry(entry) for entry in answer.get("items") or answer.get("entries") or []]


def _gofeed_entry(entry: Mapping[str, Any]) -> Expected:
    guid, links = entry.get("guid", entry.get("id")), entry.get("links") or []
    places = [link.get("href") for link in links if isinstance(link, dict) and link.get("rel") == "alternate"]
    expected: Expected = {
        "title": entry.get("title"),
        "link": entry.get("link") or entry.get("url") or next((place for place in places if place), None),
        "id": guid.get("value") if isinstance(guid, dict) else guid,
    }
    written = entry.get("publishedParsed") or entry.get("pubDateParsed") or entry.get("date_published")
    expected["date"] = _moment(written)
    return expected


def _feed_rs_entries(answer: Any) -> list[Expected]:
    return [_feed_rs_entry(entry) for entry in answer.get("entries") or []]


def _feed_rs_entry(entry: Mapping[str, Any]) -> Expected:
    links = [link["href"] for link in entry["links"] if link.get("rel") in (None, "alternate")]
    title = entry.get("title") or {}
    return {
        "title": title.get("content"),
        "link": links[0] if links else None,
        "date": _moment(entry.get("published")),
        "id": entry.get("id"),
    }


def _moment(written: str | None) -> datetime | None:
    if not written:
        return None
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC).replace(microsecond=0)
