"""Forty pages with every trick of canonical links are the works, copies and edits that a reader counts."""

import random
import re

import pytest

from stages.ingest import ingest
from tests.stages.holding import NOW

POST, ECHO, HERALD = "https://post.example", "https://www.echo.example", "https://herald.example"
NOUNS = re.findall(
    r"\w+",
    """harbour council ferry water school bridge market river winter summer road tower engine garden letter
    window board farmer baker doctor singer driver teacher mayor clerk fisher carpenter painter sailor widow
    village island valley forest meadow quarry station tunnel chapel museum library theatre orchard bakery""",
)
VERBS = re.findall(
    r"\w+", "left saw met sold built lost found kept moved closed painted counted carried held"
)
PLACES = re.findall(r"\w+", "near behind above below beside without before after against along beyond inside")


def text(number):
    """Twelve sentences of words that hardly stand beside each other in another number's."""
    pick = random.Random(number)
    sentences = [
        f"{phrase(pick)} {pick.choice(VERBS)} {phrase(pick)} {pick.choice(PLACES)} {phrase(pick)}"
        for _ in range(12)
    ]
    return "".join(f"<p>{sentence.capitalize()}.</p>" for sentence in sentences)


def phrase(pick):
    return f"{pick.choice(['the', 'a', 'every', 'no', 'one'])} {pick.choice(NOUNS)} {pick.choice(NOUNS)}"


def page(words, canonical=None, og=None):
    head = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    head += f'<meta property="og:url" content="{og}">' if og else ""
    head = f'<html lang="en"><head><title>News</title>{head}</head>'
    return f"{head}<body><article>{words}</article></body></html>"


WELLS, COPIED, LATE = text(101), text(102), text(103)
NOTE = "<p>A third well had to be shut on Friday, and nobody at the works could tell for how many weeks.</p>"
ORIGINAL, LATER = f"{POST}/news/copied-11", f"{POST}/news/late-12"
PAGES = [
    # what cannot be the address of an article
    *[(f"{POST}/news/story-{n}", page(text(n), f"{POST}/")) for n in (1, 2, 3)],
    (f"{POST}/news/story-4", page(text(4), og=POST)),
    (f"{POST}/news/story-5", page(text(5), "/", f"{POST}/news/story-5")),
    *[(f"{POST}/news/story-{n}", page(text(n), f"{POST}/news")) for n in (6, 7)],
    *[(f"{ECHO}/2026/11/{n}-story", page(text(n), f"{ECHO}/2026/11/")) for n in (8, 9)],
    *[(f"{ECHO}/story.php?id={n}", page(text(n), f"{ECHO}/story.php")) for n in (21, 22)],
    *[(f"{ECHO}/news/{n}", page(text(n), f"{ECHO}/undefined")) for n in (23, 24)],
    *[(f"{ECHO}/news/{n}", page(text(n), f"{ECHO}/news/%7B%7Bslug%7D%7D")) for n in (25, 26)],
    *[(f"{HERALD}/news/{n}", page(text(n), f"http://localhost:3000/news/{n - 27}")) for n in (27, 28)],
    # addresses that only a route, a post or a number tells apart
    *[(f"{HERALD}/#/story/{n}", page(text(n), HERALD)) for n in (31, 32)],
    *[(f"{HERALD}/live#{n}", page(text(n), f"{HERALD}/live")) for n in (33, 34)],
    *[(f"{HERALD}/view?feature={n}", page(text(n))) for n in (35, 36)],
    # another text is known by that address
    (f"{ECHO}/wells", page(text(41), f"{ECHO}/wells")),
    (f"{ECHO}/choir", page(text(42), f"{ECHO}/wells")),
    # one work
    (f"{POST}/news/wells-10", page(WELLS, f"{POST}/news/wells-10")),
    (f"{POST}/news/wells-10/amp", page(WELLS, f"{POST}/news/wells-10")),
    (f"{POST}/print/10", page(WELLS, f"{POST}/news/wells-10")),
    ("https://m.post.example/news/wells-10?wpisrc=nl_most#post-2", page(WELLS)),
    (f"{POST}/news/wells-10?clickid=a8Zk", page(WELLS + NOTE)),
    # copies that name what they were taken from, or do not, before and after it
    (ORIGINAL, page(COPIED, ORIGINAL)),
    (f"{ECHO}/wire/1", page(COPIED + "<p>This report was first printed by the Post.</p>", ORIGINAL)),
    (f"{HERALD}/wire/1", page(COPIED)),
    (f"{HERALD}/wire/2", page(LATE, LATER)),
    (LATER, page(LATE, LATER)),
    (f"{HERALD}/wire/3", page(text(43), ORIGINAL)),  # and one that has nothing of it
    (f"{POST}/news/copied-11", page(COPIED + NOTE, ORIGINAL)),
    (f"{ECHO}/wire/4", page(text(44), "https://undefined/news")),
    (f"{ECHO}/wire/5", page(text(45), og=f"{ECHO}/wire/5")),
    (f"{ECHO}/wire/5?traffic_source=app", page(text(45), og=f"{ECHO}/wire/5?traffic_source=app")),
]  # fmt: skip


@pytest.fixture
def archive(tmp_path):
    """The pages as a crawler fetched them, a minute after each other."""
    records = b"".join(record(number, url, body.encode()) for number, (url, body) in enumerate(PAGES))
    (tmp_path / "press").mkdir()
    (tmp_path / "press" / "crawl.warc").write_bytes(records)
    return tmp_path / "press"


def record(number, url, body):
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
    http += f"Content-Length: {len(body)}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
        f"WARC-Date: 2026-03-01T08:{number:02}:00Z\r\nWARC-Target-URI: {url}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def test_a_reader_would_count_the_same_works_copies_and_edits(engine, told, archive):
    assert len(PAGES) == 40
    ingest(engine, [str(archive)], now=NOW)
    found = told("SELECT locator, verdict FROM pages")
    places = {int(row["locator"].rpartition("=")[2]): row["verdict"] for row in found}
    verdicts = {}
    for number, (url, _) in enumerate(PAGES, start=1):
        verdicts.setdefault(places[number], []).append(url)
    assert sorted(verdicts["revised"]) == sorted([f"{POST}/news/wells-10?clickid=a8Zk", ORIGINAL])
    assert verdicts["reprint"] == [f"{ECHO}/wire/1", f"{HERALD}/wire/1", LATER]
    assert verdicts["duplicate"] == [
        f"{POST}/news/wells-10/amp",
        f"{POST}/print/10",
        "https://m.post.example/news/wells-10?wpisrc=nl_most#post-2",
        f"{ECHO}/wire/5?traffic_source=app",
    ]
    assert len(verdicts["new"]) == 40 - 2 - 3 - 4
    assert told("SELECT count(*) AS n FROM articles") == [{"n": 34}]
    stories = told("SELECT story_id, count(*) AS n FROM articles GROUP BY story_id HAVING count(*) > 1")
    assert sorted(row["n"] for row in stories) == [2, 3]
    edited = told("SELECT url, versions FROM edited_articles ORDER BY url")
    assert [(row["url"].partition("?")[0], row["versions"]) for row in edited] == [
        (ORIGINAL, 2),
        (f"{POST}/news/wells-10", 2),
    ]
    named = told("SELECT url, copied_from FROM article_versions WHERE copied_from IS NOT NULL ORDER BY url")
    assert [(row["url"], row["copied_from"]) for row in named] == [
        (f"{HERALD}/wire/2", LATER),
        (f"{HERALD}/wire/3", ORIGINAL),
        (f"{ECHO}/wire/1", ORIGINAL),
    ]
