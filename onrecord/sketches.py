"""Sketches: what is remembered of a text for finding it again elsewhere."""

from __future__ import annotations

import operator
import re
import struct
import unicodedata
import zlib
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from onrecord.scripts import UNSPACED
from onrecord.types import Sketch

# The parts that decide: MinHash of 3-word shingles (128 permutations, 64 bands of 2), 5-word shingles by
# crc32, at most 512 of them, housekeeping sentences left out, a character a word where no spaces part them.
# A change of any is another version; `onrecord maintain` then sketches again what was sketched before.
SKETCH_VERSION = "minhash128-64x2-crc5-h2"

PERMUTATIONS = 128
SEED = 1
BAND_WORDS = 3
CHECK_WORDS = 5
MAX_SHINGLES = 512  # 2 kB; a longer text keeps its smallest hashes
FEWEST_COMMON = 3  # common shingles; a text with fewer is sketched as it is
MOST_COMMON = 0.7  # of a sentence's shingles: with more of them common it is an outlet's line
MIN_WORDS = 5  # a text whose sentences are all housekeeping is sketched whole

# Words that outlets put under every article: a sentence with one of them says nothing about which story it
# is. What else an outlet prints everywhere is learned, into a frozen snapshot (onrecord/rarity.py). Beside
# each expression stand plain words of which every match holds one: to look for those first is far faster.
_HOUSEKEEPING = tuple(
    (triggers, re.compile(pattern))
    for triggers, pattern in (
        (("reserved",), r"all rights reserved"),
        (("©",), r"©"),
        (("(c)",), r"\(c\) \d{4}"),
        (("copyright",), r"\bcopyright\b"),
        (("permission",), r"without (?:the )?(?:prior |express |written )*permission"),
        (("may not be",), r"may not be (?:re)?(?:published|produced|broadcast|written|distributed|used)"),
        (("subscri",), r"\bsubscri(?:be|ber|ption)s? (?:to|now|today|for|here|and|or|only)\b"),
        (("sign up", "signing up"), r"\bsign(?:ing)? up (?:to|for|here|now|today)\b"),
        (("newsletter",), r"\bnewsletters?\b"),
        (("inbox",), r"\b(?:to|in) your inbox\b"),
        (("comment",), r"\bcomments (?:are|have been|section)\b|\b(?:leave|post|add) a comment\b"),
        ((" us ",), r"\b(?:follow|like|join|find) us (?:on|at)\b|\bhelp us (?:keep|continue)\b"),
        (("follow",), r"\bfollow .{0,40} on (?:twitter|facebook|instagram|x|telegram)\b"),
        (
            ("support", "fund"),
            r"\b(?:support|fund) (?:our|local|independent|quality|public|your) (?:\w+ )?"
            r"(?:journalism|reporting|newsroom|news)\b",
        ),
        (("become a",), r"\bbecome a (?:member|subscriber|supporter)\b"),
        (
            ("this article", "this story", "this report", "this material"),
            r"\bthis (?:article|story|report|material) (?:was|has been|may|originally|first)\b",
        ),
        (
            ("click", "more here", "more at", "more on", "more about"),
            r"\b(?:click|read more|see more|learn more) (?:here|at|on|about)\b",
        ),
        (("privacy", "cookie"), r"\b(?:privacy|cookie) (?:policy|notice|settings)\b"),
        (("terms",), r"\bterms (?:of|and) (?:use|service|conditions)\b"),
        (("download",), r"\bdownload (?:the|our) .{0,20}\bapp\b"),
        (("commission",), r"\b(?:affiliate|earn a|receive a) commission"),
        (("advertisement",), r"\badvertisement\b"),
        (("reporting by", "editing by"), r"\b(?:reporting|editing) by\b"),
        (("send ",), r"\bsend (?:us )?(?:a |your )?(?:tips?|corrections?|letters?)\b"),
    )
)
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’)]*\s+|\n+")
_WORD = re.compile(r"\d[\d.,]*\d|\w+")  # 1,200 and 4.5 are one word: figures tell templated notes apart
_UNSPACED = re.compile(rf"[{UNSPACED}]")
_WORD_OR_CHARACTER = re.compile(rf"\d[\d.,]*\d|[{UNSPACED}]|[^\W{UNSPACED}]+")
_NUMBERS, _PAIRS, _SIGNED = (struct.Struct(f) for f in (">128I", ">64Q", ">64q"))
_PLACES = tuple((band + 1) * 0x9E3779B97F4A7C15 % (1 << 64) for band in range(PERMUTATIONS // 2))


def sketch(text: str, common: frozenset[int] = frozenset()) -> Sketch:
    """The text's words are reduced to bands to look up and shingles to compare, the same on every machine.

    ``common`` are shingles that many stories share (a snapshot of onrecord.rarity): they tell none of
    them, and a sentence of nothing else is an outlet's own line.
    """
    words = telling_words(text)
    hashes = _check_hashes(words) if words else set()
    if common and len(common & hashes) >= FEWEST_COMMON:
        words = _without_common(text, common) or words
        hashes = (_check_hashes(words) - common) or _check_hashes(words)
    if not words:
        return Sketch(SKETCH_VERSION, 0, (), ())
    return Sketch(SKETCH_VERSION, len(words), _bands(words), _kept(hashes))


def _without_common(text: str, common: frozenset[int]) -> list[str]:
    """The telling words of the sentences that are not made of common shingles; none where that is all."""
    kept: list[str] = []
    for sentence in _SENTENCE_END.split(text):
        words = telling_words(sentence)
        hashes = _check_hashes(words) if words else set()
        if len(common & hashes) < MOST_COMMON * len(hashes) or not hashes:
            kept += words
    return kept if len(kept) >= MIN_WORDS else []


def telling_words(text: str) -> list[str]:
    """The lower-case words of the text without the sentences that outlets print under every article."""
    lower = unicodedata.normalize("NFC", text).lower()
    kept = _without_housekeeping(lower)
    if kept is None:
        return _words(lower)
    words = _words(kept)
    return words if len(words) >= MIN_WORDS else _words(lower)


def _without_housekeeping(lower: str) -> str | None:
    """The text less the sentences that outlets print under every article; None where it has none of them."""
    likely = [(t, pattern) for triggers, pattern in _HOUSEKEEPING for t in triggers if t in lower]
    if not likely:
        return None
    parted = [m.span() for m in _SENTENCE_END.finditer(lower)]
    starts = [0, *(end for _, end in parted)]
    ends = [*(start for start, _ in parted), len(lower)]
    dropped = {i for t, pattern in likely for i in _holding(lower, t, pattern, starts, ends)}
    if not dropped:
        return None
    return " ".join(lower[starts[i] : ends[i]] for i in range(len(starts)) if i not in dropped)


def _holding(
    lower: str, trigger: str, pattern: re.Pattern[str], starts: Sequence[int], ends: Sequence[int]
) -> Iterator[int]:
    """The sentences that match, among those that hold the trigger."""
    place = lower.find(trigger)
    while place >= 0:
        sentence = bisect_right(starts, place) - 1
        if pattern.search(lower, starts[sentence], ends[sentence]):
            yield sentence
        place = lower.find(trigger, max(ends[sentence], place + 1))


def _words(text: str) -> list[str]:
    return (_WORD_OR_CHARACTER if _UNSPACED.search(text) else _WORD).findall(text)


def _shingles(words: Sequence[str], width: int) -> list[bytes]:
    """Every so many words in a row; of fewer words one shingle."""
    encoded = " ".join(words).encode("utf-8", "surrogatepass").split(b" ")
    if len(encoded) < width:
        return [b" ".join(encoded)]
    return list(map(b" ".join, zip(*(encoded[i:] for i in range(width)), strict=False)))


def _check_hashes(words: Sequence[str]) -> set[int]:
    return set(map(zlib.crc32, _shingles(words, CHECK_WORDS)))


def _kept(hashes: set[int]) -> tuple[int, ...]:
    """The smallest hashes, as many as a sketch has room for: the same sample in each text."""
    return tuple(sorted(hashes)[:MAX_SHINGLES])


def _bands(words: Sequence[str]) -> tuple[int, ...]:
    """Two numbers of the digest make a band, mixed with its place so that equal ones of two bands differ."""
    pairs = _PAIRS.unpack(_NUMBERS.pack(*_minhash(_shingles(words, BAND_WORDS))))
    return _SIGNED.unpack(_PAIRS.pack(*map(operator.xor, pairs, _PLACES)))


def _minhash(shingles: list[bytes]) -> Sequence[int]:
    from rensa import RMinHash

    minhash = RMinHash(PERMUTATIONS, SEED)
    minhash.update(shingles)
    digest: Sequence[int] = minhash.digest()
    return digest
