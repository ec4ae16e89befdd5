"""A month of an invented press, with edits, kills and withdrawals: each hit once, each correction once."""

import random
import signal
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from onrecord.feedlists import ListedFeed
from stages.ingest import ingest
from stages.listening import follow, ingest_feeds
from stages.removing import erase, withhold
from stages.reviewing import review
from storage.engine import open_engine, session
from storage.queries.rows import rows
from tests.forking import Forked
from tests.stages import killed_turn
from tests.stages.desk import entries, watching
from tests.stages.newsroom import Newsroom
from tests.stages.receiver import open_receiver

pytestmark = pytest.mark.kill

FIRST_DAY = datetime(2026, 4, 1, 12, tzinfo=UTC)
DAYS = 30
PEOPLE = ("Ilse Marrow", "Tendai Moyo", "Ngaire Pohatu", "Oskar Brandvold", "Leonor Brandão", "Amina Yusuf")
PLACES = ("Onderpolder", "Lissen", "Varrow", "Quay Street", "Holm", "Brackwell", "Penhallow", "Saltby")
WORDS = """
    barley lantern copper harvest cellar orchard timber market ferry tunnel quarry chapel granite pasture
    violin kettle saddle ladder meadow anchor bridge candle furnace harness island jacket kernel lumber
    mortar needle oyster pepper quiver ribbon shovel thicket urchin velvet walnut yarrow zinc
""".split()  # noqa: SIM905 - words are easier to read as words
CANARY = "Only the inner file says that sluicegate zero was sabotaged, warden Ilse Marrow said."
OF_SENTENCE = "SELECT max(id) AS id FROM claims_current WHERE sentence = :sentence"
PAGE = """<html lang="en"><head><title>{title}</title><link rel="canonical" href="{url}">
<meta property="article:published_time" content="{at}"></head><body><article><h1>{title}</h1>
{notice}<p>{claim}</p>{rest}</article></body></html>"""


def feed_of(links):
    """A feed without days: those of the pages count."""
    lines = (
        f"<item><guid>{one}</guid><link>{one}</link><title>{title}</title></item>" for one, title in links
    )
    return f'<rss version="2.0"><channel><title>Lissen Notes</title>{"".join(lines)}</channel></rss>'


@dataclass
class Press:
    """What the site prints; ``now`` is the claim of each article that stands, by its path."""

    room: Newsroom
    chance: random.Random
    now: dict = field(default_factory=dict)
    days: dict = field(default_factory=dict)
    links: list = field(default_factory=list)
    rest: dict = field(default_factory=dict)

    def publish(self, day):
        path = f"/{day:02}-{len(self.links)}.html"
        self.days[path] = day
        self.rest[path] = "".join(
            f"<p>The {' and the '.join(self.chance.sample(WORDS, 7))} of {self.chance.choice(PLACES)} were"
            f" counted {self.chance.randrange(99)} times.</p>"
            for _ in range(5)
        )
        self.say(path, self.claim(len(self.links)))
        self.links.insert(0, (self.room.base + path, f"Notes from {path[1:3]} {len(self.links)}"))
        self.room.pages["/feed.xml"] = feed_of(self.links[:15])
        return path

    def claim(self, number):
        who, where = self.chance.choice(PEOPLE), self.chance.choice(PLACES)
        times = self.chance.randrange(2, 60)
        return f"Warden {who} said that sluicegate {number} at {where} had jammed {times} times."

    def say(self, path, claim, notice=""):
        self.now[path] = claim
        at = (FIRST_DAY + timedelta(days=self.days[path], hours=-6)).isoformat()
        self.room.pages[path] = PAGE.format(
            title=f"Notes from {path[1:-5]}", url=self.room.base + path, at=at, claim=claim, notice=notice,
            rest=self.rest[path],
        )  # fmt: skip

    def withdraw(self, path):
        self.say(path, self.now[path], "<p>This article has been withdrawn.</p>")
        del self.now[path]

    def take_off(self, path):
        self.room.pages[path] = (410, {}, "gone")
        del self.now[path]


@pytest.fixture
def receiver(monkeypatch):
    monkeypatch.setenv("ONRECORD_WEBHOOK_KEY", "both-know-it")
    with open_receiver("127.0.0.3") as opened:
        yield opened


def turn(engine, url, at, last):
    """A turn of feeds at that moment, where wanted after one that is killed; whether one was."""
    ended, _ = Forked(killed_turn.main, url, at, last).end() if last else (0, None)
    at += timedelta(minutes=5)
    ingest_feeds(engine, now=at, clock=lambda: at)
    return ended == -signal.SIGKILL


def test_a_month(another_ledger, newsroom, receiver, tmp_path):
    url, chance = another_ledger(), random.Random(11)
    engine, feed = open_engine(url), tmp_path / "desk.xml"
    press = Press(newsroom, chance)
    press.publish(0)
    follow(engine, [ListedFeed(f"{newsroom.base}/feed.xml")], "by hand", FIRST_DAY)
    watching(engine, words="sluicegate", webhook=receiver.url, atom=feed, now=FIRST_DAY - timedelta(hours=1))
    memo = tmp_path / "memo.txt"
    memo.write_text(CANARY + "\n\n" + "The inner file lies in the cellar beside the furnace. " * 5)
    kills = 0
    for day in range(DAYS):
        at = FIRST_DAY + timedelta(days=day)
        last = chance.randrange(20, 260) if day % 5 == 2 else 0
        kills += turn(engine, url, at, last)
        happen(press, engine, day, at, memo)
    for more in range(1, 9):  # so that every page is seen again
        turn(engine, url, FIRST_DAY + timedelta(days=DAYS + more), 0)
    assert kills > DAYS // 10
    told_once(press, receiver, engine, feed, kills)
    engine.dispose()


def happen(press, engine, day, at, memo):
    """What befalls the press and the ledger on the evening of a day."""
    fresh = [path for path in press.now if press.days[path] == day]
    match day % 6:
        case 1:
            press.say(fresh[0], press.now[fresh[0]].replace(" times.", "0 times."))
        case 5:  # another name: such an edit may protect somebody, and is not told as one
            press.say(fresh[0], press.claim(1000 + day))
        case 2:
            press.withdraw(fresh[0])
        case 3:
            press.take_off(fresh[0])
        case 4:
            ingest(engine, [str(memo)], now=at + timedelta(hours=1))
    by_hand(press, engine, day, at, fresh)
    for _ in range(1 + day % 2):
        press.publish(day + 1)


def by_hand(press, engine, day, at, fresh):
    """What people decide about a work that was told."""
    if day not in (6, 12, 18) or not fresh:
        return
    where = press.room.base + fresh[0]
    if day == 6:
        withhold(engine, where, "complaint", at + timedelta(hours=2))
    elif day == 12:
        erase(engine, where, "request", at + timedelta(hours=2))
    else:
        with session(engine) as opened:
            [row] = rows(opened, OF_SENTENCE, sentence=press.now[fresh[0]])
        review(engine, [f"claim:{row['id']}"], "reject", "Ines", "wrong", at + timedelta(hours=2))
    del press.now[fresh[0]]


def told_once(press, receiver, engine, feed, kills):
    hits, fallen = receiver.all_of("hits"), receiver.all_of("corrections")
    said = {one["id"]: (claim["url"], claim["sentence"]) for one in hits for claim in one["claims"]}
    assert sum(n - 1 for n in Counter(one["id"] for one in hits).values()) <= kills
    assert sum(n - 1 for n in Counter(one["id"] for one in fallen).values()) <= kills
    assert max(Counter(said.values()).values()) == 1  # no words of an article under two ids
    corrected = {one["id"] for one in fallen}
    assert corrected <= said.keys()
    stands = {one for number, one in said.items() if number not in corrected}
    assert stands == {(press.room.base + path, claim) for path, claim in press.now.items()}
    assert {"changed", "withdrawn", "gone", "no_longer", "rejected"} <= {one["why"] for one in fallen}
    sent = b"".join(receiver.bodies).decode() + feed.read_text()
    assert "sabotaged" not in sent
    shown = {words for _, title, words in entries(feed) if not title.startswith("No longer")}
    assert len(shown) == len(stands)
    assert all(any(claim.removesuffix(".")[-20:] in words for words in shown) for _, claim in stands)
    with session(engine) as opened:
        [row] = rows(opened, "SELECT count(*) AS n FROM watch_hits WHERE is_internal")
    assert row["n"] > 0  # the memo was met, and stayed inside
