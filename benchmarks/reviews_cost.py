"""What decisions of people cost whoever asks: processor time of `claims` over a ledger of 60,000 claims.

    python -m benchmarks.reviews_cost URL [claims] [reviews]

URL names an empty ledger: sqlite:///FILE, or a database of PostgreSQL on this machine, whose own process is
counted too. Prints milliseconds of processor time for each question, the least of five turns; and how long
one correction takes until it is in every answer.
"""

import os
import random
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa
from sqlmodel import Session

from storage import tables
from storage.engine import open_engine, writing
from storage.queries import ClaimQuery, coverage, disputes, find_claims, speakers
from storage.upgrade import upgrade
from storage.wording import words_key

NOW = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
A_TEXT = 10  # claims
NAMES = [
    f"{first} {last}" for first in ("Ada", "Bo", "Ivo", "Runa") for last in ("Lund", "Frey", "Oll", "Marsh")
]


def row(**values):
    return values


def fill(engine, n_claims):
    with writing(engine) as opened:
        run = tables.Run(flow="bench", asked="bench", now_at=NOW, state="finished")
        opened.add(run)
        outlets = [tables.Publisher(publisher_key=f"p{n}", name=f"Outlet {n}") for n in range(40)]
        opened.add_all(outlets)
        opened.flush()
        for start in range(0, n_claims // A_TEXT, 500):
            some(
                opened,
                run.id,
                [one.id for one in outlets],
                range(start, min(start + 500, n_claims // A_TEXT)),
            )


def some(opened, run, outlets, numbers):
    put = opened.connection().execute
    ids = [n + 1 for n in numbers]
    put(
        sa.insert(tables.Page),
        [
            row(
                id=n,
                page_key=f"p{n}",
                locator=f"/{n}",
                locator_key=f"l{n}",
                content_key=f"c{n}",
                media="text",
                n_bytes=9,
                read_at=NOW,
                taken_run=run,
                known={},
                headers={},
                outcome="new",
                outcome_run=run,
            )
            for n in ids
        ],
    )
    put(sa.insert(tables.Story), [row(id=n, story_key=f"s{n}") for n in ids])
    day = {n: NOW - timedelta(hours=n) for n in ids}
    put(
        sa.insert(tables.Article),
        [
            row(
                id=n,
                article_key=f"a{n}",
                url=f"https://x.example/{n}",
                publisher_id=outlets[n % 40],
                story_id=n,
                title=f"T{n}",
                published=day[n].isoformat(),
                published_at=day[n],
                language="en",
                first_seen_at=NOW,
                first_run=run,
                current_version_id=n,
            )
            for n in ids
        ],
    )
    texts = {
        n: [
            f"Item {n} number {k} of the harbour moved, {NAMES[(n * 7 + k) % 16]} said."
            for k in range(A_TEXT)
        ]
        for n in ids
    }
    put(
        sa.insert(tables.ArticleVersion),
        [
            row(
                id=n,
                version_key=f"v{n}",
                article_key=f"a{n}",
                text_key=f"t{n}",
                article_id=n,
                page_id=n,
                title=f"T{n}",
                text=" ".join(texts[n]),
                n_words=80,
                genre="news",
                cleaner_version="1",
                published=day[n].isoformat(),
                published_at=day[n],
                language="en",
                first_seen_at=NOW,
                blocks=[],
                origins={},
                dropped=[],
            )
            for n in ids
        ],
    )
    put(
        sa.insert(tables.Extraction),
        [
            row(id=n, version_id=n, extractor_version="1", n_claims=A_TEXT, is_current=True, run_id=run)
            for n in ids
        ],
    )
    put(
        sa.insert(tables.Speaker),
        [
            row(
                id=n * 16 + k,
                speaker_key=f"{n}-{k}",
                identity_key=f"{n}-{k}",
                name=NAMES[k],
                name_key=NAMES[k].lower(),
                kind="person",
                article_id=n,
            )
            for n in ids
            for k in range(16)
        ],
    )
    claims, said, spans, members, held = [], [], [], [], []
    for n in ids:
        at = 0
        for k, sentence in enumerate(texts[n]):
            number, who = (n - 1) * A_TEXT + k + 1, (n * 7 + k) % 16
            content = sentence.partition(",")[0]
            claims.append(
                row(
                    id=number,
                    claim_key=f"k{number}",
                    words_key=words_key(sentence, content, "asserted", [(NAMES[who], "said")]),
                    extraction_id=n,
                    version_id=n,
                    article_id=n,
                    publisher_id=outlets[n % 40],
                    content=content,
                    sentence=sentence,
                    sentence_start=at,
                    sentence_end=at + len(sentence),
                    content_start=at,
                    quote="indirect",
                    polarity="asserted",
                    certainty="certain",
                    place="body",
                    basis="not_stated",
                    rule="r",
                    extraction_confidence=0.8,
                    name_confidence=0.99,
                    n_links_in_chain=1,
                    origin_speaker_id=n * 16 + who,
                    origin=NAMES[who],
                    origin_kind="person",
                    published_at=day[n],
                    first_seen_at=NOW,
                    is_current=True,
                )
            )
            said.append(
                row(
                    claim_id=number,
                    link=0,
                    is_origin=True,
                    source=NAMES[who],
                    cue="said",
                    speaker_id=n * 16 + who,
                    speaker=NAMES[who],
                    kind="person",
                )
            )
            spans.append(row(claim_id=number, part="content", start=at, end=at + len(content)))
            held.append(
                row(
                    id=number,
                    proposition_key=f"v{n}/k{number}",
                    n_claims=1,
                    n_carriers=1,
                    n_named_origins=1,
                    n_unknown_origins=0,
                    carriers="x",
                    origins=NAMES[who],
                    from_run=run,
                )
            )
            members.append(row(proposition_id=number, claim_id=number, stance="supports", from_run=run))
            at += len(sentence) + 1
    for table, rows in (
        (tables.Claim, claims),
        (tables.Attribution, said),
        (tables.ClaimSpan, spans),
        (tables.Proposition, held),
        (tables.PropositionClaim, members),
    ):
        put(sa.insert(table), rows)


def links(engine, n_claims):
    """A link for one claim in thirty."""
    with writing(engine) as opened:
        from onrecord.linktypes import LINKER_VERSION

        opened.connection().execute(
            sa.insert(tables.Link),
            [
                row(
                    kind="denial",
                    a_claim_id=n,
                    b_claim_id=n - A_TEXT,
                    score=0.9,
                    reason="r",
                    linker_version=LINKER_VERSION,
                    from_run=1,
                )
                for n in range(A_TEXT + 1, n_claims, 30)
            ],
        )


def decide(engine, n_claims, n_reviews):
    """A third of each decision, where this program corrects; else halves."""
    chosen = random.Random(9).sample(range(1, n_claims + 1), n_reviews)
    can_correct = hasattr(tables, "Correction")
    with writing(engine) as opened:
        for turn, number in enumerate(chosen):
            claim = opened.get(tables.Claim, number)
            decision = ("confirm", "reject", "correct")[turn % 3 if can_correct else turn % 2]
            opened.add(
                tables.Review(
                    subject_kind="claim",
                    subject_key=claim.claim_key,
                    words_key=claim.words_key,
                    decision=decision,
                    reviewer="Ines",
                    reason="",
                    decided_at=NOW,
                    correction='{"speaker": "Tove Lind"}' if decision == "correct" else None,
                )
            )
        if can_correct:
            from storage.corrections import settle

            opened.flush()
            settle(opened, chosen)
    return chosen


def cpu(session):
    mine = time.process_time()
    if session.get_bind().dialect.name == "sqlite":
        return mine
    backend = session.connection().connection.driver_connection.info.backend_pid
    ticks = Path(f"/proc/{backend}/stat").read_text().rpartition(")")[2].split()[11:13]
    return mine + sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")


ASKED = {
    "claims (the page)": lambda s: find_claims(s, ClaimQuery()),
    "claims (the command)": lambda s: (find_claims(s, ClaimQuery()), coverage(s)),
    "claims --speaker": lambda s: find_claims(s, ClaimQuery(speakers=("Ada Lund",))),
    "claims --limit 1000": lambda s: find_claims(s, ClaimQuery(limit=1000)),
    "speakers": lambda s: speakers(s, at_least=0.98),
    "disputes": lambda s: disputes(s),
}


def measure(engine):
    found = {}
    with Session(engine) as session:
        for name, ask in ASKED.items():
            turns, times = 5, 2
            spent = []
            for _ in range(turns):
                begun = cpu(session)
                for _ in range(times):
                    ask(session)
                spent.append((cpu(session) - begun) / times)
            found[name] = min(spent) * 1000
    return found


def tell(words):
    print(words, flush=True)  # noqa: T201


def main(url, n_claims=60_000, n_reviews=500):
    upgrade(url)
    engine = open_engine(url)
    fill(engine, n_claims)
    links(engine, n_claims)
    if engine.dialect.name != "sqlite":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(sa.text("VACUUM ANALYZE"))
            numbered = (
                "SELECT setval(pg_get_serial_sequence('speakers', 'id'), (SELECT max(id) FROM speakers))"
            )
            connection.execute(sa.text(numbered))
    before = measure(engine)
    chosen = decide(engine, n_claims, n_reviews)
    if engine.dialect.name != "sqlite":  # as `maintain` does every day
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(sa.text("ANALYZE"))
    after = measure(engine)
    tell(f"{engine.dialect.name}, {n_claims:,} claims, {n_reviews} reviews; ms of processor time")
    for name, ms in before.items():
        tell(f"{name:24} {ms:10.1f} without {after[name]:10.1f} with: {after[name] / ms:.2f}")
    if hasattr(tables, "Correction"):
        from stages.reviewing import review

        begun = time.perf_counter()
        free = next(n for n in range(1, n_claims) if n not in chosen)
        review(engine, [f"claim:{free}"], "correct", "Ines", "", NOW, {"speaker": "Tove Lind"})
        tell(f"one correction: {(time.perf_counter() - begun) * 1000:.0f} ms")


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
