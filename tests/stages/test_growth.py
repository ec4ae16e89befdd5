"""What an article costs the database does not grow with the archive."""

import json
import random
import re
from collections import Counter
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from stages.ingest import ingest
from tests.stages.holding import NOW

SYLLABLES = ("bo", "cra", "du", "fe", "gli", "hom", "ka", "lun", "mo", "pra", "sto", "ty")
BEGIN = datetime(2024, 1, 1, tzinfo=UTC)
SMALL, LARGE, NEW = 20, 200, 6  # articles
LISTS = re.compile(r"\([?, ()]+\)|\?(, \?)+")  # however many values a statement has, it is the same
# Not yet held to it: those of one name. Take it out when it is.
GROWING = ("speakers.known_by, speakers.known_as",)
STEPS = 20  # of SQLite's machine, between two looks


def test_a_statement_reads_no_more_in_a_larger_ledger(new_ledger, tmp_path):
    spent = []
    for size in (SMALL, LARGE):
        engine = new_ledger()
        archive, new = tmp_path / f"archive-{size}.jsonl", tmp_path / f"new-{size}.jsonl"
        archive.write_text("\n".join(line for day in range(LARGE - size, LARGE) for line in press(day)))
        new.write_text("\n".join(line for day in range(LARGE, LARGE + NEW) for line in press(day)))
        ingest(engine, [str(archive)], now=NOW)
        with counted(engine) as steps:
            ingest(engine, [str(new)], now=NOW)
        spent.append(steps)
    small, large = spent
    allowed = LARGE / STEPS  # a row takes four steps and more: far less than to look at each article once
    grown = {asked: (small[asked], n) for asked, n in large.items() if n > 1.5 * small[asked] + allowed}
    assert {asked: n for asked, n in grown.items() if not any(known in asked for known in GROWING)} == {}
    assert len(small) > 40


def press(day):
    """An article of the day, unlike all others, the same an hour later, longer, and a reprint."""
    chance = random.Random(day)
    words = ["".join(chance.choices(SYLLABLES, k=3)) for _ in range(60)]
    name = "".join(chance.choices(SYLLABLES, k=2)).title()
    said = [f"The {' '.join(words[n : n + 12])}, {name} Lund said." for n in range(0, 60, 12)]
    for hour, outlet, n in ((1, "Paper", 4), (2, "Paper", 5), (3, "Echo", 5)):
        yield json.dumps(
            {
                "url": f"https://{outlet.lower()}.example/{day}",
                "title": words[0],
                "text": "\n\n".join(said[:n]),
                "outlet": outlet,
                "published": (BEGIN + timedelta(days=day, hours=hour)).isoformat(),
            }
        )


@contextmanager
def counted(engine):
    """How far SQLite's machine goes, by statement."""
    steps, asked = Counter(), [""]

    def before(_connection, _cursor, statement, *_):
        asked[0] = LISTS.sub("?", statement)

    def watched(driver, *_):
        driver.set_progress_handler(lambda: steps.update([asked[0]]), STEPS)

    engine.dispose()  # the next connection is watched
    sa.event.listen(engine, "before_cursor_execute", before)
    sa.event.listen(engine, "connect", watched)
    yield steps
    sa.event.remove(engine, "before_cursor_execute", before)
    sa.event.remove(engine, "connect", watched)
    engine.dispose()
