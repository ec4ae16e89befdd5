"""The press in seeds/ is well made: it parses, says who and when, and tells the stories its guide promises.

Read here with the standard library alone, so that a fault of the reader never hides a fault of the press.
"""

from __future__ import annotations

import functools
import gzip
import html
import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
import yaml

SEEDS = Path(__file__).parents[1] / "seeds"
STORY = "askerby-water"
SIDECARS = (".toml", ".yaml")
FILES = sorted(
    p for p in SEEDS.rglob("*") if p.is_file() and p.suffix not in SIDECARS and p.name != "README.md"
)
NAMES = [p.relative_to(SEEDS).as_posix() for p in FILES]
# names of formats, which happen to be addresses
VOCABULARIES = {"purl.org", "www.w3.org", "schema.org", "jsonfeed.org"}
SPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "rss": "http://purl.org/rss/1.0/",
}


@dataclass(frozen=True)
class Printed:
    """An article as its file gives it, with dates as text that datetime can read."""

    url: str
    title: str
    outlet: str
    published: str
    text: str
    modified: str = ""


def paragraphs(markup):
    found = re.findall(r"<p>(.*?)</p>", markup, re.DOTALL)
    return "\n\n".join(html.unescape(re.sub(r"<[^>]+>", "", part)).strip() for part in found)


def labelled(label, text):
    known = {key: str(label.get(key, "")) for key in ("url", "title", "outlet", "published", "modified")}
    return Printed(**known, text=text.strip())


def read_text(path):
    raw = path.read_bytes()
    text = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8")
    if text.startswith("---\n"):
        _, front, body = text.split("---\n", 2)
        return [labelled(yaml.safe_load(front), body)]
    return [labelled(tomllib.loads(path.with_name(f"{path.name}.toml").read_text("utf-8")), text)]


def read_html(path):
    page = path.read_text("utf-8")
    [block] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    things = json.loads(block)
    [news] = [thing for thing in things.get("@graph", [things]) if thing["@type"] == "NewsArticle"]
    [article] = re.findall(r"<article>(.*?)</article>", page, re.DOTALL)
    [url] = re.findall(r'<link rel="canonical" href="([^"]+)">', page)
    outlet = news["publisher"]["name"]
    text = paragraphs(article)
    return [Printed(url, news["headline"], outlet, news["datePublished"], text, news["dateModified"])]


def words_of(node, path):
    found = node.find(path, SPACES)
    assert found is not None, path
    assert found.text, path
    return found.text


def read_rss(path):
    channel = ElementTree.parse(path).getroot().find("channel")
    for item in channel.iter("item"):
        published = parsedate_to_datetime(words_of(item, "pubDate")).isoformat()
        text = paragraphs(words_of(item, "content:encoded"))
        yield Printed(
            words_of(item, "link"), words_of(item, "title"), words_of(channel, "title"), published, text
        )


def read_rdf(path):
    root = ElementTree.parse(path).getroot()
    outlet = words_of(root, "rss:channel/rss:title")
    for item in root.findall("rss:item", SPACES):
        text = paragraphs(words_of(item, "content:encoded"))
        date_of = words_of(item, "dc:date")
        yield Printed(words_of(item, "rss:link"), words_of(item, "rss:title"), outlet, date_of, text)


def read_atom(path):
    root = ElementTree.parse(path).getroot()
    outlet = words_of(root, "atom:title")
    for entry in root.findall("atom:entry", SPACES):
        url = entry.find("atom:link[@rel='alternate']", SPACES).get("href")
        text = paragraphs(words_of(entry, "atom:content"))
        yield Printed(url, words_of(entry, "atom:title"), outlet, words_of(entry, "atom:published"), text)


def read_json_feed(path):
    feed = json.loads(path.read_text("utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    for entry in feed["items"]:
        text = entry.get("content_text") or paragraphs(entry["content_html"])
        yield Printed(entry["url"], entry["title"], feed["title"], entry["date_published"], text)


def read_lines(path):
    for line in path.read_text("utf-8").splitlines():
        article = json.loads(line)
        assert set(article) == {"url", "title", "outlet", "published", "language", "authors", "text"}
        yield labelled(article, article["text"])


READERS = {
    ".txt": read_text,
    ".txt.gz": read_text,
    ".md": read_text,
    ".html": read_html,
    ".xml": read_rss,
    ".rdf": read_rdf,
    ".atom": read_atom,
    ".json": read_json_feed,
    ".jsonl": read_lines,
}


@functools.cache
def printed(name: str) -> tuple[Printed, ...]:
    return tuple(READERS["".join(Path(name).suffixes)](SEEDS / name))


def press(names: Iterable[str] = NAMES) -> Iterator[Printed]:
    for name in names:
        yield from printed(name)


def story() -> list[Printed]:
    return list(press(name for name in NAMES if name.startswith(f"{STORY}/")))


def shingles(text):
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[n : n + 5]) for n in range(len(words) - 4)}


def test_every_format_of_the_reader_is_shown():
    assert {"".join(path.suffixes) for path in FILES} == set(READERS)


@pytest.mark.parametrize("name", NAMES)
def test_every_article_says_where_who_and_when(name):
    articles = printed(name)
    assert articles
    for article in articles:
        assert article.title
        assert article.outlet
        assert urlsplit(article.url).scheme == "https"
        assert urlsplit(article.url).path.strip("/")
        assert date.fromisoformat(article.published[:10])
        instants = [
            datetime.fromisoformat(at) for at in (article.published, article.modified) if len(at) > 10
        ]
        assert all(at.utcoffset() is not None for at in instants)


@pytest.mark.parametrize("name", NAMES)
def test_every_article_is_long_enough_to_read(name):
    counts = {article.title: len(article.text.split()) for article in printed(name)}
    assert {title: n for title, n in counts.items() if not 150 <= n <= 500} == {}


def test_no_address_and_text_stand_there_twice():
    keys = [(article.url, article.text) for article in press()]
    assert len(set(keys)) == len(keys) >= 15


@pytest.mark.parametrize("name", NAMES)
def test_every_address_in_a_file_is_invented(name):
    raw = (SEEDS / name).read_bytes()
    text = (gzip.decompress(raw) if name.endswith(".gz") else raw).decode("utf-8")
    hosts = {urlsplit(url).hostname for url in re.findall(r"https?://[^\s\"'<>]+", text)}
    hosts |= {urlsplit(article.url).hostname for article in printed(name)}
    assert {host for host in hosts - VOCABULARIES if not host.endswith(".example")} == set()


def test_an_outlet_has_one_host_and_a_host_one_outlet():
    pairs = {(article.outlet, urlsplit(article.url).hostname) for article in press()}
    assert len(pairs) == len({outlet for outlet, _ in pairs}) == len({host for _, host in pairs})


def test_every_sidecar_describes_a_file():
    folders = [path for path in SEEDS.iterdir() if path.is_dir()]  # feeds.toml lies beside them
    sidecars = [path for folder in folders for path in folder.rglob("*") if path.suffix in SIDECARS]
    assert sidecars
    assert [path.name for path in sidecars if not path.with_suffix("").is_file()] == []


def test_packed_file_holds_no_time_and_no_name():
    [packed] = [path for path in FILES if path.suffix == ".gz"]
    header = packed.read_bytes()[:10]
    assert (header[:2], header[3], header[4:8]) == (b"\x1f\x8b", 0, b"\0\0\0\0")


def test_story_is_told_by_five_outlets_over_days():
    assert len({article.outlet for article in story()}) >= 5
    assert len({article.published[:10] for article in story()}) >= 4


def test_only_the_revised_article_shares_its_address():
    by_url: dict[str, list[Printed]] = {}
    for article in press():
        by_url.setdefault(article.url, []).append(article)
    [(first, second)] = [versions for versions in by_url.values() if len(versions) > 1]
    assert datetime.fromisoformat(second.modified) > datetime.fromisoformat(first.modified)
    assert first.text.count("according to") == second.text.count("according to") + 1
    lost, won = (
        [p for p in a.text.split("\n\n") if p not in b.text] for a, b in ((first, second), (second, first))
    )
    assert (len(lost), len(won)) == (3, 2)  # a figure, a sentence, and one attribution that is only gone


def test_reprint_carries_the_wire_text():
    wire, reprint = (
        shingles(next(press([f"{STORY}/{name}"])).text)
        for name in ("01-tidewater-agency.txt", "02-askerby-beacon.txt")
    )
    assert len(wire & reprint) / len(reprint) >= 0.8
    assert reprint - wire


def test_only_the_reprint_repeats_another_article():
    by_url = {article.url: (article.outlet, shingles(article.text)) for article in press()}
    pairs = {
        frozenset((a, b))
        for a, (_, left) in by_url.items()
        for b, (_, right) in by_url.items()
        if a != b and len(left & right) > 0.2 * min(len(left), len(right))
    }
    assert {tuple(sorted(by_url[url][0] for url in pair)) for pair in pairs} == {
        ("The Askerby Beacon", "Tidewater Agency")
    }


def test_guide_quotes_only_what_the_press_prints():
    guide = (SEEDS / "README.md").read_text("utf-8")
    quoted = re.findall(r"“([^”]+)”", guide)
    everything = "\n".join(article.text for article in press())
    assert len(quoted) >= 10
    assert [words for words in quoted if words not in everything] == []


def test_guide_names_every_file():
    guide = (SEEDS / "README.md").read_text("utf-8")
    assert [path.name for path in FILES if f"`{path.name}`" not in guide] == []
