"""How well a sentence finds what was said before: python benchmarks/match.py ../shared/gold

Of each proposition in gold/read one member asks, in its own words and without its article; the others are to
be found among all claims of gold/read and gold/dev. Prints recall at 1, 5 and 10 and precision at 1: for
`onrecord match`, for what of it the linker ties to the question, for `onrecord search` with the same words,
and for any of them (BM25); of claims of any article, and of other articles. Skips where the folder is absent.
"""

from __future__ import annotations

import argparse
import json
import re
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from eval_links import _sentence

from onrecord.links import outline
from onrecord.links.matching import matched
from onrecord.links.nearest import laid, nearest
from onrecord.measures.quantities import find_quantities
from onrecord.types import Attribution, LinkableClaim
from stages.matching import JUDGED

SHOWN = (1, 5, 10)
Ranked = Callable[[int], Sequence[int]]  # the place of who asks, and the places found, best first


@dataclass(frozen=True, slots=True)
class Read:
    """A claim as people annotated it, and the proposition that it is of."""

    claim: LinkableClaim
    proposition: str | None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    gold = parser.parse_args().gold
    if not (gold / "read").is_dir():
        sys.stdout.write(f"{gold} holds no stories: skipped\n")
        return
    read = [*_stories(sorted((gold / "read").glob("*.json"))), *_articles(sorted(gold.glob("dev*.jsonl")))]
    members: dict[str, set[int]] = defaultdict(set)
    for place, one in enumerate(read):
        if one.proposition is not None:
            members[one.proposition].add(place)
    _print(read, {place: found for found in members.values() if len(found) > 1 for place in found})


def _print(read: Sequence[Read], wanted: dict[int, set[int]]) -> None:
    claims = [one.claim for one in read]
    both, tied = _by_match(claims)
    sys.stdout.write(f"{len(wanted)} questions among {len(claims)} claims\n")
    ways = {
        "match": both,
        "linked": tied,
        "search": _full_text(claims, " "),
        "BM25": _full_text(claims, " OR "),
    }
    for name, ranked in ways.items():
        for only_others in (False, True):
            told = _scored(claims, wanted, ranked, only_others)
            sys.stdout.write(f"{name:7} {'other articles' if only_others else 'any article':15}{told}\n")


def _scored(
    claims: Sequence[LinkableClaim], wanted: dict[int, set[int]], ranked: Ranked, only_others: bool
) -> str:
    recalls: dict[int, list[float]] = {most: [] for most in SHOWN}
    firsts: list[bool] = []
    for asks, members in wanted.items():
        may = [
            place
            for place in range(len(claims))
            if place != asks and not (only_others and claims[place].article == claims[asks].article)
        ]
        sought, allowed = (members - {asks}) & set(may), set(may)
        if not sought:
            continue
        found = [place for place in ranked(asks) if place in allowed]
        for most in SHOWN:
            recalls[most].append(len(sought & set(found[:most])) / len(sought))
        firsts += [found[0] in sought] if found else []
    told = "  ".join(f"recall@{most} {_mean(values):.3f}" for most, values in recalls.items())
    return f"{told}  precision@1 {_mean(firsts):.3f} of the {len(firsts)} answered"


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / max(len(listed), 1)


def _by_match(claims: Sequence[LinkableClaim]) -> tuple[Ranked, Ranked]:
    """As `onrecord match` ranks, and what of that the linker ties to the question."""
    among, known = laid([outline(claim) for claim in claims]), dict(enumerate(claims))
    kept = {}

    def found(asks: int) -> Any:
        if asks not in kept:
            asked = _question(claims[asks])
            near = [one.place for one in nearest(among, outline(asked), JUDGED + 1) if one.place != asks]
            kept[asks] = matched(asked, near, known)
        return kept[asks]

    return (
        lambda asks: [one.key for one in found(asks)],
        lambda asks: [one.key for one in found(asks) if one.kind is not None],
    )


def _question(claim: LinkableClaim) -> LinkableClaim:
    """Its words alone, as somebody types them: no article, outlet, day or speaker."""
    words = claim.content
    return replace(
        claim, id="asked", article="asked", story="asked", outlet=None, published=None, sentence=words,
        context="", chain=(), topic=words, at=None,
    )  # fmt: skip


def _full_text(claims: Sequence[LinkableClaim], joined: str) -> Ranked:
    """As the full-text search ranks, with all words of the question or with any of them."""
    index = sqlite3.connect(":memory:")
    index.execute("CREATE VIRTUAL TABLE held USING fts5(sentence, content, tokenize='porter unicode61')")
    rows = [(place, claim.sentence, claim.content) for place, claim in enumerate(claims)]
    index.executemany("INSERT INTO held(rowid, sentence, content) VALUES (?, ?, ?)", rows)

    def ranked(asks: int) -> Sequence[int]:
        words = joined.join(f'"{word}"' for word in re.findall(r"\w+", claims[asks].content)[:32])
        asked = "SELECT rowid FROM held WHERE held MATCH ? ORDER BY bm25(held) LIMIT 40"
        return [place for (place,) in index.execute(asked, (words,))] if words else []

    return ranked


# -- what people annotated ---------------------------------------------------------------------


def _stories(paths: Iterable[Path]) -> Iterator[Read]:
    for path in paths:
        story = json.loads(path.read_text(encoding="utf-8"))
        of = {claim["key"]: claim["proposition"] for claim in story["claims"]}
        for article in story["articles"]:
            for claim in article["claims"]:
                proposition = of.get(claim["id"])
                named = f"{path.stem}:{proposition}" if proposition else None
                yield Read(_claim(claim, article, path.stem), named)


def _articles(paths: Iterable[Path]) -> Iterator[Read]:
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            article = json.loads(line)
            yield from (Read(_claim(claim, article, path.stem), None) for claim in article["claims"])


def _claim(claim: dict[str, Any], article: dict[str, Any], home: str) -> LinkableClaim:
    text, title, key = article["text"], article["title"] or "", f"{home}:{article['id']}"
    content = " ".join(text[start:end] for start, end in claim["content"])
    start, end = _sentence(text, claim["content"][0][0])
    return LinkableClaim(
        id=f"{key}:{claim['id']}", article=key, story=key, outlet=article["outlet"],
        published=article["published"], content=content, sentence=text[start:end], context=title,
        chain=tuple(Attribution((), (), one["speaker"], one["kind"]) for one in claim["chain"]),
        polarity=claim["polarity"], certainty=claim["certainty"],
        quantities=find_quantities(content, ((0, len(content)),)), topic=f"{title}\n{text[:800]}",
    )  # fmt: skip


if __name__ == "__main__":
    main()
