"""How well and how fast feeds are read: python benchmarks/eval_feeds.py ../shared [--show N] [--rounds N]

Four archives are read into memory: two hundred real feeds, held against feedparser's and fastfeedparser's
own reading; feedparser's tests; the expectations of gofeed and of feed-rs. docs/feeds.md explains every cause
that is printed here. The exit code is 1 where a difference has no cause or a goal is missed.
"""

from __future__ import annotations

import argparse
import io
import sys
import tarfile
import time
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import fastfeedparser
import feedparser
from feed_comparison import FIELDS, LEAST_AGREEMENT, Tally, agreement, compare, print_tally, say
from feed_expectations import feed_rs, gofeed

from onrecord.feeds import ParsedFeed, parse_feed
from onrecord.types import Rejected

NAMING = (
    "id",
    "link",
    "title",
    "summary",
    "content",
)  # without any of them an entry is no promise of anything
ADDRESS = (
    "https://feeds.example/news/feed"  # the archive does not say where its feeds were; both readers get this
)
NEWSPAPERS = range(1800, 2101)  # years: feedparser takes 0001-01-01, which software prints for no date
LEAST_SPEED, LEAST_SHARE = 20.0, 0.75  # feeds a second of one core, or this share of feedparser's own speed


def read_archive(path: Path) -> dict[str, bytes]:
    """Every file of the archive by its name within it."""
    with tarfile.open(path) as archive:
        files = [member for member in archive.getmembers() if member.isfile()]
        return {member.name: archive.extractfile(member).read() for member in files}  # type: ignore[union-attr]


def bare(body: bytes, address: str | None = None) -> Any:
    """feedparser's own reading, with both costly steps off."""
    return feedparser.parse(
        io.BytesIO(body),
        sanitize_html=False,
        resolve_relative_uris=False,
        response_headers={"content-location": address} if address else None,
    )


def entries_of(body: bytes) -> list[Any]:
    """feedparser's entries; none where it raises."""
    try:
        return list(bare(body).entries)
    except (ValueError, TypeError, LookupError, AttributeError):
        return []


def found_by_fast(body: bytes) -> int:
    try:
        return len(fastfeedparser.parse(body).entries)
    except (ValueError, TypeError, AttributeError):
        return 0  # it says that it cannot read the feed


def moment_of(parsed: Any) -> datetime | None:
    if not parsed or parsed[0] not in NEWSPAPERS:
        return None
    try:
        return datetime(*parsed[:6], tzinfo=UTC)
    except ValueError:
        return None


def theirs_of(entry: Mapping[str, Any]) -> dict[str, Any]:
    """What feedparser reads in an entry, in the four fields that are compared."""
    dated = "published" if dict.get(entry, "published") else "created"
    return {
        "title": dict.get(entry, "title"),
        "link": dict.get(entry, "link"),
        "date": moment_of(dict.get(entry, f"{dated}_parsed")),
        "updated": moment_of(dict.get(entry, "updated_parsed")),
        "id": dict.get(entry, "id"),
    }


def real_feeds(feeds: Mapping[str, bytes], show: int) -> bool:
    """Print how the real feeds are read; True where every goal is met."""
    tally, outcomes, empty = Tally(), Counter[str](), []
    for name, body in feeds.items():
        ours, parsed = parse_feed(body, ADDRESS), bare(body, ADDRESS)
        n_ours = len(ours.entries) if isinstance(ours, ParsedFeed) else 0
        outcomes[ours.kind if isinstance(ours, ParsedFeed) else ours.code] += 1
        if not n_ours and (parsed.entries or found_by_fast(body)):
            empty.append(name)
        if isinstance(ours, ParsedFeed) and parsed.entries:
            tally.compared["entry"] += len(parsed.entries)
            tally.compared["repeated"] += ours.n_repeated
            compare(name, ours, [theirs_of(entry) for entry in parsed.entries], tally, ADDRESS)
    say(f"real feeds: {len(feeds)}; {dict(outcomes)}")
    say(f"  empty although another reader finds entries: {len(empty)} {empty}")
    say(f"  {tally.compared['entry']} entries of feedparser's, {tally.compared['repeated']} of them repeated")
    is_explained = print_tally(tally, show)
    return is_explained and not empty and min(agreement(tally, what) for what in FIELDS) >= LEAST_AGREEMENT


def seconds(read: Callable[[bytes], object], feeds: list[bytes]) -> float:
    start = time.process_time()
    for body in feeds:
        read(body)
    return time.process_time() - start


def speed(feeds: Mapping[str, bytes], rounds: int) -> bool:
    """Print feeds a second of CPU, ours against bare feedparser; the rounds take turns."""
    bodies = list(feeds.values())
    times = [(seconds(parse_feed, bodies), seconds(bare, bodies)) for _ in range(rounds)]
    ours, theirs = (len(bodies) / min(column) for column in zip(*times, strict=True))
    say(f"speed: ours {ours:.1f} feeds a second of CPU, feedparser {theirs:.1f}, ratio {ours / theirs:.2f}")
    return ours >= LEAST_SPEED or ours >= LEAST_SHARE * theirs


def feedparser_tests(files: Mapping[str, bytes], show: int) -> bool:
    """Print what becomes of feedparser's own tests: every entry is kept, repeated, or without anything."""
    counts, wrong = Counter[str](), []
    for name, body in files.items():
        if not name.endswith((".xml", ".json")):
            continue
        counts["files"] += 1
        ours = parse_feed(body)
        theirs = entries_of(body)
        n_theirs = len(theirs)
        if isinstance(ours, Rejected):
            counts[f"rejected: {ours.code}"] += 1
            n_ours = 0
        else:
            counts["parsed"] += 1
            counts["entries kept"] += len(ours.entries)
            counts["entries repeated"] += ours.n_repeated
            counts["entries with nothing to go by"] += ours.n_unusable
            n_ours = len(ours.entries) + ours.n_repeated + ours.n_unusable
        if isinstance(ours, Rejected):
            n_theirs = sum(1 for entry in theirs if any(entry.get(name) for name in NAMING))
            if ours.code == "unknown_encoding":
                counts["entries in bytes of no encoding that can be told"] += n_theirs
                n_theirs = 0
        if n_ours < n_theirs:
            wrong.append(f"{name}: ours {n_ours}, theirs {n_theirs}: {ours}"[:300])
    say(f"feedparser's tests: {dict(counts)}; fewer entries than feedparser: {len(wrong)}")
    for line in wrong[: max(show, 10)]:
        say("    " + line)
    return not wrong


def main() -> int:
    """Everything is printed; 0 where every goal is met, 1 where one is missed, 2 without the archives."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--show", type=int, default=0, help="how many differences to list in each part")
    parser.add_argument(
        "--rounds", type=int, default=3, help="rounds of the measurement of speed; 0 for none"
    )
    asked = parser.parse_args()
    folder = asked.shared / "data" / "feeds"
    if not folder.is_dir():
        sys.stderr.write(f"{folder} is not there: the archives of feeds are needed to measure.\n")
        return 2
    real = read_archive(folder / "fastfeedparser_200feeds.tar.xz")
    met = [
        real_feeds(real, asked.show),
        asked.rounds == 0 or speed(real, asked.rounds),
        feedparser_tests(read_archive(folder / "feedparser_tests.tar.xz"), asked.show),
        gofeed(read_archive(folder / "gofeed_testdata.tar.xz"), asked.show),
        feed_rs(read_archive(folder / "feed-rs_fixtures.tar.xz"), asked.show),
    ]
    say("every goal is met" if all(met) else f"not every goal is met: {met}")
    return 0 if all(met) else 1


if __name__ == "__main__":
    raise SystemExit(main())
