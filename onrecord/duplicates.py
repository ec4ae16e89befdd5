"""Duplicates: what a page is to a ledger that knows others, decided without looking anything up."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from onrecord.sketches import MAX_SHINGLES, sketch
from onrecord.types import Candidate, Showing, Sketch, Verdict

shared_bands_needed = 2  # of 64: texts that share fewer are not compared (benchmarks/eval_duplicates.py)
WINDOW = timedelta(days=30)  # syndicated copy is printed within weeks; also bounds the cost of an archive
NO_URL = "file:"  # an article known only by the file it lay in has a key with this beginning

_FULL_RANGE = 1 << 32


@dataclass(frozen=True, slots=True)
class Shown:
    """A version, and when a page showed it."""

    version_key: str
    at: Showing


@dataclass(frozen=True, slots=True)
class Known:
    """What the ledger holds of a batch: versions and articles by key, and pages with enough shared bands."""

    versions: frozenset[tuple[str, str]] = frozenset()  # (article_key, version_key)
    article_keys: frozenset[str] = frozenset()
    text_keys: frozenset[str] = frozenset()  # of articles without a URL
    neighbours: tuple[Candidate, ...] = ()
    last: Mapping[str, Shown] = field(default_factory=dict)  # by article_key: what its page showed last


@dataclass(slots=True)
class _Memory:
    """What is known while a batch is judged; grows by each page of it, hence not frozen."""

    versions: set[tuple[str, str]]
    article_keys: set[str]
    text_keys: set[str]
    last: dict[str, Shown]
    pages: list[Candidate] = field(default_factory=list)
    by_band: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_work: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def remember(self, page: Candidate) -> None:
        self.versions.add((page.article_key, page.version_key))
        self.article_keys.add(page.article_key)
        if page.article_key.startswith(
            NO_URL
        ):  # a page with a URL is a work of its own, whichever came first
            self.text_keys.add(page.text_key)
        last = self.last.get(page.article_key)
        if page.shown is not None and (last is None or last.at <= page.shown):
            self.last[page.article_key] = Shown(page.version_key, page.shown)
        self.place(page)

    def place(self, page: Candidate) -> None:
        self.pages.append(page)
        self.by_work[page.article_key].append(len(self.pages) - 1)
        for band in set(page.sketch.bands):
            self.by_band[band].append(len(self.pages) - 1)

    def near(self, page: Candidate) -> list[Candidate]:
        """Pages of other articles that carry the same text within the window, in the order they came."""
        near = {i for i in _meeting(self.by_band, page.sketch) if _is_same_story(self.pages[i], page)}
        named = {i for i in self._named_by(page) if has_in_common(self.pages[i].sketch, page.sketch)}
        found = (self.pages[i] for i in sorted(near | named))
        return [p for p in found if p.article_key != page.article_key]

    def _named_by(self, page: Candidate) -> list[int]:
        """The pages of the work that this one says it was copied from: of them less must be in common."""
        return [] if page.copied_from is None else self.by_work[page.copied_from]


def same_text(a: Sketch, b: Sketch) -> bool:
    """True where one text is substantially contained in the other, however it was cut, edited or embedded.

    Sketches of two methods cannot be compared: of them it is not known, and hence not said.
    """
    if a.version != b.version:
        return False
    limit = min(_sampled_below(a), _sampled_below(b))
    mine, other = ({h for h in s.shingles if h < limit} for s in (a, b))
    smaller = min(len(mine), len(other))
    if smaller < 8:  # a sentence or less: only the very same words
        return mine == other and smaller > 0
    shared = len(mine & other)
    if shared >= _shared_needed(smaller, 0.28):
        return True
    return shared >= _shared_needed(smaller, 0.2) and smaller >= 60 and _is_alike_throughout(a, b)


def has_in_common(a: Sketch, b: Sketch) -> bool:
    """True where two texts may be versions of one work: they share a band, or a few of their runs of words.

    A line that an outlet prints everywhere is some hundredth part of a text, and is not enough.
    """
    if a.version != b.version or not set(a.bands).isdisjoint(b.bands):
        return True
    shared = len(set(a.shingles) & set(b.shingles))
    return shared > 0.05 * min(len(a.shingles), len(b.shingles))


def _is_alike_throughout(a: Sketch, b: Sketch) -> bool:
    """True where the texts share many short runs of words, as misread or edited ones do.

    Scattered slips break runs of five words sooner than runs of three; one paragraph in common holds as
    many of either, and brings hardly a band.
    """
    return len(set(a.bands) & set(b.bands)) >= 5


def judge_batch(candidates: Sequence[Candidate], known: Known) -> list[Verdict]:
    """Each page has its verdict, in the order given; pages of one batch are known to those after them."""
    memory = _Memory(set(known.versions), set(known.article_keys), set(known.text_keys), dict(known.last))
    for neighbour in known.neighbours:
        memory.place(neighbour)
    verdicts = []
    for candidate in candidates:
        verdicts.append(_judge(candidate, memory))
        memory.remember(candidate)
    return verdicts


def cluster(documents: Iterable[tuple[str, str, datetime | None]]) -> list[tuple[str, str]]:
    """Each document (id, text, published) has the smallest id of its story as label, in the order given."""
    ids, sketches, dates = [], [], []
    for key, text, published_at in documents:
        ids.append(key)
        sketches.append(sketch(text))
        dates.append(published_at)
    parents = list(range(len(ids)))
    for i, j in _pairs(sketches):
        if _within_window(dates[i], dates[j]) and same_text(sketches[i], sketches[j]):
            parents[_root(parents, i)] = _root(parents, j)
    smallest: dict[int, str] = {}
    for i, key in enumerate(ids):
        root = _root(parents, i)
        smallest[root] = min(smallest.get(root, key), key)
    return [(key, smallest[_root(parents, i)]) for i, key in enumerate(ids)]


def _judge(page: Candidate, memory: _Memory) -> Verdict:
    if (page.article_key, page.version_key) in memory.versions:
        return Verdict(page.key, "revised" if _goes_back(page, memory) else "duplicate")
    twins = tuple(twin.key for twin in memory.near(page))
    if page.article_key in memory.article_keys:
        return Verdict(page.key, "revised", twins)
    if page.article_key.startswith(NO_URL) and page.text_key in memory.text_keys:
        return Verdict(page.key, "duplicate", twins)
    return Verdict(page.key, "reprint" if twins else "new", twins)


def _goes_back(page: Candidate, memory: _Memory) -> bool:
    """True where the page shows an older text again after a newer one: that is an edit too."""
    last = memory.last.get(page.article_key)
    if last is None or page.shown is None:
        return False
    return page.shown > last.at and page.version_key != last.version_key


def _is_same_story(a: Candidate, b: Candidate) -> bool:
    if not _within_window(a.published_at, b.published_at):
        return False
    return a.text_key == b.text_key or same_text(a.sketch, b.sketch)


def _within_window(a: datetime | None, b: datetime | None) -> bool:
    return a is None or b is None or abs(a - b) <= WINDOW


def _shared_needed(smaller: int, share: float) -> float:
    """How many shingles must be shared: nearly all of a short text's, a share of a long one's.

    Ten are taken off both sides first: so many meet by chance in templated notes (a name, headings).
    """
    return min(0.8 * smaller, 10 + share * (smaller - 10))


def _sampled_below(s: Sketch) -> int:
    """The hash below which a sketch is complete."""
    return s.shingles[-1] + 1 if len(s.shingles) == MAX_SHINGLES else _FULL_RANGE


def _pairs(sketches: Sequence[Sketch]) -> Iterator[tuple[int, int]]:
    """Positions of every two sketches that share bands enough, the later first."""
    by_band: dict[int, list[int]] = defaultdict(list)
    for i, s in enumerate(sketches):
        yield from ((i, j) for j in _meeting(by_band, s))
        for band in set(s.bands):
            by_band[band].append(i)


def _meeting(by_band: dict[int, list[int]], s: Sketch) -> list[int]:
    shared = Counter(i for band in set(s.bands) for i in by_band.get(band, ()))
    return sorted(i for i, n in shared.items() if n >= shared_bands_needed)


def _root(parents: list[int], i: int) -> int:
    while parents[i] != i:
        parents[i] = parents[parents[i]]
        i = parents[i]
    return i
