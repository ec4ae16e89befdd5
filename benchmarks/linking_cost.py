"""What linking an article costs as the ledger grows: python benchmarks/linking_cost.py [--claims 2000 14000]

Fills a SQLite ledger with synthetic claims, fifteen an article, forty articles a day unless --per-day says
otherwise, then measures the parts of linking one more article: reading the outlines of the periods around
into a shortlist, which a run does once, looking related claims up in it, loading them, and judging the pairs.
Times are this process's own CPU.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from sqlmodel import Session

from onrecord.links import Shortlist, judge_pairs, outline
from stages.linking import WINDOW
from storage import outlines, search, tables
from storage.engine import open_engine, session, writing
from storage.linkable import linkable
from storage.upgrade import upgrade

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
CLAIMS = 15
SYLLABLES = ("bo", "cra", "du", "fe", "gli", "hom", "ka", "lun", "mo", "pra", "sto", "ty")
WORDS = [a + b + c + "k" for a in SYLLABLES for b in SYLLABLES for c in SYLLABLES]  # 1,728
WEIGHTS = [1 / (rank + 20) for rank in range(len(WORDS))]  # some words are in every other report
Made = TypeVar("Made")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, nargs="+", default=[2_000, 14_000])
    parser.add_argument("--per-day", type=int, default=40)
    arguments = parser.parse_args()
    for n_claims in arguments.claims:
        with tempfile.TemporaryDirectory() as folder:
            url = f"sqlite:///{folder}/links.db"
            upgrade(url)
            engine = open_engine(url)
            with writing(engine) as opened:
                search.drop_search(opened.connection())
                last = _fill(opened, n_claims // CLAIMS, arguments.per_day)
            with session(engine) as opened:
                _measure(opened, n_claims, last)
            engine.dispose()


def _fill(opened: Session, n_articles: int, per_day: int) -> list[int]:
    """So many articles with their claims and terms are linked already; returns the ids of the last one's."""
    chance = random.Random(3)
    run = tables.Run(flow="benchmark", asked="", now_at=BEGIN, state="finished")
    opened.add(run)
    opened.flush()
    ids: list[int] = []
    for number in range(n_articles):
        ids = _add_article(opened, number, BEGIN + timedelta(days=number / per_day), chance, run.id or 0)
        known = linkable(opened, ids)
        outlines.add_outlines(opened, {claim: outline(known[claim]) for claim in ids})
        opened.expunge_all()
    return ids


def _add_article(opened: Session, number: int, at: datetime, chance: random.Random, run: int) -> list[int]:
    key = f"https://news.example/{number}"
    story = tables.Story(story_key=key)
    opened.add(story)
    opened.flush()
    article = tables.Article(
        article_key=key, url=key, story_id=story.id or 0, title="", published=at.isoformat(), published_at=at,
        first_seen_at=at, first_run=run,
    )  # fmt: skip
    opened.add(article)
    opened.flush()
    sentences = [" ".join(chance.choices(WORDS, WEIGHTS, k=14)).capitalize() + "." for _ in range(CLAIMS)]
    text = " ".join(sentences)
    version = tables.ArticleVersion(
        version_key=key, article_key=key, text_key=key, article_id=article.id, page_id=0, text=text,
        n_words=210, genre="news", cleaner_version="1", first_seen_at=at,
    )  # fmt: skip
    opened.add(version)
    opened.flush()
    reading = tables.Extraction(
        version_id=version.id or 0, extractor_version="1", n_claims=CLAIMS, run_id=run
    )
    opened.add(reading)
    opened.flush()
    rows = [
        _claim(sentence, text.index(sentence), article, version, reading.id or 0) for sentence in sentences
    ]
    opened.add_all(rows)
    opened.flush()
    return [row.id or 0 for row in rows]


def _claim(
    sentence: str, start: int, article: tables.Article, version: tables.ArticleVersion, reading: int
) -> tables.Claim:
    return tables.Claim(
        claim_key=f"{version.id}-{start}", words_key=sentence, extraction_id=reading,
        version_id=version.id or 0, article_id=article.id or 0, content=sentence[:-1], sentence=sentence,
        sentence_start=start,
        sentence_end=start + len(sentence), content_start=start, quote="narrator", polarity="asserted",
        certainty="certain", place="body", basis="not_stated", rule="bench", extraction_confidence=0.9,
        published_at=article.published_at, first_seen_at=version.first_seen_at,
    )  # fmt: skip


def _measure(opened: Session, n_claims: int, mine: Sequence[int]) -> None:
    shortlist, reading = _timed(lambda: _read(opened, mine))
    near, looking = _timed(lambda: outlines.near(opened, shortlist.pairs(mine), WINDOW))
    others, loading = _timed(lambda: linkable(opened, {end for pair in near for end in pair}))
    known = {**others, **linkable(opened, mine)}
    links, judging = _timed(lambda: list(judge_pairs(known, near)))
    sys.stdout.write(
        f"{n_claims} claims: reading {len(shortlist)} outlines {reading:.0f} ms, look-up {looking:.0f} ms, "
        f"loading {len(others)} claims {loading:.0f} ms, judging {len(near)} pairs {judging:.0f} ms, "
        f"{len(links)} links\n"
    )


def _read(opened: Session, mine: Sequence[int]) -> Shortlist:
    shortlist = Shortlist()
    for _, claim_id, packed in outlines.outlines_of(opened, outlines.periods_near(opened, mine, WINDOW)):
        shortlist.add(claim_id, packed)
    return shortlist


def _timed(do: Callable[[], Made]) -> tuple[Made, float]:
    started = time.process_time()
    made = do()
    return made, (time.process_time() - started) * 1000


if __name__ == "__main__":
    main()
