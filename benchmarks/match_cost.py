"""What looking for a sentence costs: python benchmarks/match_cost.py [--claims 60000] [--database URL]

Fills a ledger (SQLite, or one of our own beside the given PostgreSQL) with synthetic claims, then asks for
sentences in its words: by `onrecord match`, and by `onrecord search` for three of their words. Times are this
process's own processor time, beside the wall's, since PostgreSQL works in another; loading Python and the
model is not in them.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
from ledgers import own_database
from sqlmodel import Session

from onrecord.links import outline
from stages.matching import match, searched
from storage import outlines, search, tables
from storage.engine import open_engine, session, writing
from storage.linkable import linkable
from storage.periods import period_of
from storage.upgrade import upgrade

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
EACH, DISTINCT = 15, 3_000  # claims an article; sentences of which the ledger is made
SYLLABLES = ("bo", "cra", "du", "fe", "gli", "hom", "ka", "lun", "mo", "pra", "sto", "ty")
WORDS = [a + b + c + "k" for a in SYLLABLES for b in SYLLABLES for c in SYLLABLES]
WEIGHTS = [1 / (rank + 20) for rank in range(len(WORDS))]  # some words are in every other report


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, default=60_000)
    parser.add_argument("--database", help="PostgreSQL beside which a database of our own is made")
    parser.add_argument("--sentences", type=int, default=12)
    arguments = parser.parse_args()
    with _ledger(arguments.database) as url:
        engine = open_engine(url)
        with writing(engine) as opened:
            search.drop_search(opened.connection())
            _fill(opened, arguments.claims)
        with writing(engine) as opened:
            search.create_search(opened.connection())
            opened.connection().execute(sa.text("ANALYZE"))
        with session(engine) as opened:
            _measure(opened, arguments.sentences)
        engine.dispose()


@contextmanager
def _ledger(beside: str | None) -> Iterator[str]:
    if beside is not None:
        with own_database(beside, "match") as ours:
            yield ours
        return
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/match.db"
        upgrade(url)
        yield url


def _fill(opened: Session, n_claims: int) -> None:
    """So many current claims, with the outlines that linking keeps; outlines of the same sentence are one."""
    chance = random.Random(7)
    sentences = [" ".join(chance.choices(WORDS, WEIGHTS, k=14)).capitalize() + "." for _ in range(DISTINCT)]
    run = _added(opened, tables.Run(flow="benchmark", asked="", now_at=BEGIN, state="finished"))
    made: dict[str, bytes] = {}
    for number in range(n_claims // EACH):
        chosen = chance.sample(sentences, EACH)
        ids = _add_article(opened, number, chosen, run)
        fresh = [claim for claim, words in zip(ids, chosen, strict=True) if words not in made]
        known = linkable(opened, fresh)
        made |= {known[claim].sentence: outline(known[claim]) for claim in fresh}
        rows = [
            {"claim_id": claim, "period": period_of(BEGIN), "outline": made[words]}
            for claim, words in zip(ids, chosen, strict=True)
        ]
        opened.connection().execute(sa.insert(tables.ClaimOutline), rows)
        opened.expunge_all()


def _added(opened: Session, row: tables.Run | tables.Story | tables.Article | tables.ArticleVersion) -> int:
    opened.add(row)
    opened.flush()
    return row.id or 0


def _add_article(opened: Session, number: int, sentences: Sequence[str], run: int) -> list[int]:
    key, at = f"https://news.example/{number}", BEGIN + timedelta(minutes=5 * number)
    story = _added(opened, tables.Story(story_key=key))
    article = _added(
        opened,
        tables.Article(
            article_key=key, url=key, story_id=story, title="", published=at.isoformat(), published_at=at,
            first_seen_at=at, first_run=run,
        ),
    )  # fmt: skip
    text = " ".join(sentences)
    version = _added(
        opened,
        tables.ArticleVersion(
            version_key=key, article_key=key, text_key=key, article_id=article, page_id=0, text=text,
            n_words=210, genre="news", cleaner_version="1", first_seen_at=at,
        ),
    )  # fmt: skip
    opened.get_one(tables.Article, article).current_version_id = version
    reading = tables.Extraction(version_id=version, extractor_version="1", n_claims=EACH, run_id=run)
    opened.add(reading)
    opened.flush()
    claims = [
        tables.Claim(
            claim_key=f"{version}-{place}", words_key=sentence, extraction_id=reading.id or 0,
            version_id=version, article_id=article, content=sentence[:-1], sentence=sentence,
            sentence_start=text.index(sentence), sentence_end=text.index(sentence) + len(sentence),
            content_start=text.index(sentence), quote="narrator", polarity="asserted", certainty="certain",
            place="body", basis="not_stated", rule="bench", extraction_confidence=0.9, published_at=at,
            first_seen_at=at,
        )
        for place, sentence in enumerate(sentences)
    ]  # fmt: skip
    opened.add_all(claims)
    opened.flush()
    return [claim.id or 0 for claim in claims]


def _measure(opened: Session, n_sentences: int) -> None:
    chance = random.Random(11)
    questions = [" ".join(chance.choices(WORDS, WEIGHTS, k=10)) for _ in range(n_sentences)]
    n_claims = len(outlines.current_outlines(opened))
    by_match = [_timed(lambda words=words: _match(opened, words)) for words in questions]
    by_search = [
        _timed(lambda words=words: search.search(opened, " ".join(words.split()[:3]))) for words in questions
    ]
    dialect = opened.get_bind().dialect.name
    for name, times in (("match", by_match), ("search", by_search)):
        processor, wall = (statistics.median(column) for column in zip(*times, strict=True))
        most = max(one for one, _ in times)
        sys.stdout.write(
            f"{dialect}, {n_claims} claims, {name}: {processor:.0f} ms of processor (most {most:.0f}), "
            f"{wall:.0f} ms by the wall\n"
        )


def _match(opened: Session, words: str) -> None:
    from stages.matching import whole

    match(opened, searched(opened), whole(words), 20)


def _timed(do: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of this process's processor, and by the wall."""
    processor, wall = time.process_time(), time.perf_counter()
    do()
    return (time.process_time() - processor) * 1000, (time.perf_counter() - wall) * 1000


if __name__ == "__main__":
    main()
