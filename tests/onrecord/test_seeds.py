import gzip
import json
import os

import pytest

from onrecord.seeds import SeedFile, find_files, read_file
from onrecord.types import Document, ReadFailed

PARAGRAPH = (
    "The harbour master said on Monday that two ferries had left the pier before noon, and that a third was "
    "waiting for its crew. Nobody was hurt, the port authority added in a short statement to the press."
)
ARTICLE = "\n\n".join([PARAGRAPH, PARAGRAPH.replace("two", "four"), PARAGRAPH.replace("Monday", "Tuesday")])
HTML = "<p>" + ARTICLE.replace("\n\n", "</p><p>") + "</p>"
RSS = f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Harbour Post</title>
<link>https://harbour.example/</link><language>en-gb</language>
<item><title>Ferries leave</title><link>/ferries</link><guid isPermaLink="false">hp-1</guid>
<pubDate>Mon, 02 Nov 2026 09:00:00 +0100</pubDate><description><![CDATA[{HTML}]]></description></item>
<item><title>Only a teaser</title><link>https://harbour.example/teaser</link><description>Short.</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><entry><id>tag:hp,2026:1</id>
<title>Ferries leave</title><link href="https://harbour.example/ferries"/><updated>2026-11-02T09:00:00Z</updated>
<content type="html">{HTML.replace("<", "&lt;")}</content></entry></feed>"""
RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel rdf:about="https://harbour.example/"><title>Harbour Post</title></channel>
<item rdf:about="https://harbour.example/ferries"><title>Ferries leave</title>
<link>https://harbour.example/ferries</link>
<description>{HTML.replace("<", "&lt;")}</description></item></rdf:RDF>"""
JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Harbour Post",
        "items": [
            {"id": "1", "url": "https://harbour.example/ferries", "title": "Ferries", "content_html": HTML}
        ],
    },
    indent=1,
)
LINE = json.dumps({"url": "https://harbour.example/ferries", "title": "Ferries", "text": ARTICLE})


def reads(path):
    found = list(find_files([path]))
    return [read for file in found for read in ([file] if isinstance(file, ReadFailed) else read_file(file))]


def only(path):
    (read,) = reads(path)
    return read


@pytest.mark.parametrize(
    ("name", "content", "media"),
    [
        pytest.param("a.txt", ARTICLE, "text", id="plain text"),
        pytest.param("a", ARTICLE, "text", id="no extension"),
        pytest.param("a.md", ARTICLE, "markdown", id="extension breaks the tie"),
        pytest.param(
            "a.txt", f"# Ferries\n\n{ARTICLE}\n\n[more](https://a.example)", "markdown", id="markdown in .txt"
        ),
        pytest.param("a.html", f"<!doctype html><html><body>{HTML}", "html", id="page"),
        pytest.param("a.txt", f"<!-- saved -->\n<html><body>{HTML}", "html", id="page in .txt"),
        pytest.param("a.html", HTML, "html", id="fragment"),
        pytest.param("a.xml", RSS.replace("Only a teaser", ""), "html", id="rss"),
        pytest.param("a.txt", ATOM, "html", id="atom in .txt"),
        pytest.param("a.html", RDF, "html", id="rdf in .html"),
        pytest.param("a.json", JSON_FEED, "html", id="json feed"),
        pytest.param("a.jsonl", LINE, "text", id="jsonl"),
        pytest.param("a.json", LINE, "text", id="one article as json"),
        pytest.param("a.json", f"[{LINE}]", "text", id="list of articles"),
        pytest.param("a.txt", f"{LINE}\n{LINE}", "text", id="jsonl in .txt"),
    ],
)
@pytest.mark.parametrize("is_gzipped", [False, True], ids=["plain", "gzipped"])
def test_kind_is_told_by_content(tmp_path, name, content, media, is_gzipped):
    body = content.encode()
    path = tmp_path / (name + (".gz" if is_gzipped else ""))
    path.write_bytes(gzip.compress(body) if is_gzipped else body)
    first = reads(path)[0]
    assert isinstance(first, Document), first
    assert first.media == media
    assert b"harbour master" in first.body
    assert first.locator.startswith(str(path.resolve()))


def test_a_feed_gives_one_document_an_entry_and_names_teasers(tmp_path):
    path = tmp_path / "feed.xml"
    path.write_text(RSS)
    article, teaser = reads(path)
    assert article.locator == f"{path.resolve()}#entry=1:hp-1"
    assert article.metadata.url == "https://harbour.example/ferries"
    assert article.metadata.published == "2026-11-02T09:00:00+01:00"
    assert (article.metadata.outlet, article.metadata.language) == ("Harbour Post", "en-gb")
    assert "title" in article.metadata.from_feed
    assert (teaser.code, teaser.locator) == ("no_text", f"{path.resolve()}#entry=2:harbour.example/teaser")
    assert "https://harbour.example/teaser" in teaser.remedy


def test_a_broken_line_is_named_and_its_neighbours_are_read(tmp_path):
    path = tmp_path / "press.jsonl"
    path.write_text("\n".join([*[LINE] * 6, LINE[:-9], LINE]))
    found = reads(path)
    assert [type(read) for read in found] == [*[Document] * 6, ReadFailed, Document]
    assert (found[6].locator, found[6].code) == (f"{path.resolve()}#line=7", "broken_line")
    assert "Line 7" in found[6].detail


@pytest.mark.parametrize(
    ("line", "code"),
    [
        pytest.param("[1, 2]", "broken_line", id="not an article"),
        pytest.param('{"title": "Ferries"}', "no_text", id="no text"),
        pytest.param('{"text": "   "}', "no_text", id="white space"),
        pytest.param('{"text": 7}', "broken_line", id="text is a number"),
        pytest.param('{"text": "x", "url": "harbour"}', "broken_line", id="url is none"),
        pytest.param('{"text": "x", "title": ["a"]}', "broken_line", id="title is a list"),
        pytest.param('{"text": ' + "[" * 100_000, "broken_line", id="deep"),
        pytest.param('{"text": "x", "n": ' + "9" * 5000 + "}", "broken_line", id="long number"),
    ],
)
def test_a_line_that_is_no_article_says_why(tmp_path, line, code):
    path = tmp_path / "press.jsonl"
    path.write_text(LINE + "\n" + line)
    good, bad = reads(path)
    assert isinstance(good, Document)
    assert (bad.code, bad.locator) == (code, f"{path.resolve()}#line=2")


FRONT = """---
title: "Ferries: two left"
url: https://harbour.example/ferries
outlet: Harbour Post
published: 2026-11-02T09:00:00+01:00
language: no
authors: [Ada Quill, Bo Reed]
layout: post
---

"""
TOML = """url = "https://harbour.example/ferries"
title = "Ferries: two left"
outlet = "Harbour Post"
published = 2026-11-02T09:00:00+01:00
language = "no"
authors = ["Ada Quill", "Bo Reed"]
"""
YAML = "\n".join(line for line in FRONT.split("\n") if line not in ("---", "layout: post"))


@pytest.mark.parametrize(
    ("name", "content", "sidecar", "label"),
    [
        pytest.param("a.txt", FRONT + ARTICLE, None, "", id="front matter of text"),
        pytest.param("a.md", FRONT + ARTICLE, None, "", id="front matter of markdown"),
        pytest.param("a.html", FRONT + HTML, None, "", id="front matter of html"),
        pytest.param("a.txt", ARTICLE, "a.txt.toml", TOML, id="toml beside"),
        pytest.param("a.txt", ARTICLE, "a.txt.yaml", YAML, id="yaml beside"),
        pytest.param("a.html", HTML, "a.html.yml", YAML, id="yml beside"),
        pytest.param("a.txt.gz", ARTICLE, "a.txt.toml", TOML, id="toml beside gzip"),
        pytest.param("a.txt.gz", ARTICLE, "a.txt.gz.toml", TOML, id="toml of the gzip's name"),
    ],
)
def test_what_people_write_beside_an_article_is_its_metadata(tmp_path, name, content, sidecar, label):
    body = content.encode()
    (tmp_path / name).write_bytes(gzip.compress(body) if name.endswith(".gz") else body)
    if sidecar:
        (tmp_path / sidecar).write_text(label)
    article = only(tmp_path)
    said = article.metadata
    assert (said.title, said.url) == ("Ferries: two left", "https://harbour.example/ferries")
    assert (said.outlet, said.published, said.language) == ("Harbour Post", "2026-11-02T09:00:00+01:00", "no")
    assert (said.authors, said.from_feed) == (("Ada Quill", "Bo Reed"), ())
    assert article.body.lstrip().startswith((b"The harbour", b"<p>The harbour"))


@pytest.mark.parametrize(
    ("front", "line"),
    [
        pytest.param("---\ntitle: a\nurl: harbour\n---\n", "line 3", id="url is none"),
        pytest.param("---\ntitle: a\nauthors: [a\n---\n", "line 3", id="not yaml"),
        pytest.param("---\ntitle: a\ntitle: b\n---\n", "line 3", id="twice"),
        pytest.param("---\ntitle: a\n\n", "line 1", id="not closed"),
        pytest.param("---\ntitle: [a, b]\n---\n", "line 2", id="a list"),
    ],
)
def test_broken_front_matter_names_its_line(tmp_path, front, line):
    (tmp_path / "a.md").write_text(front + ARTICLE)
    failed = only(tmp_path)
    assert failed.code == "broken_front_matter"
    assert line in failed.detail


def test_dashes_above_a_text_are_no_front_matter(tmp_path):
    (tmp_path / "a.txt").write_text(f"---\n\n{ARTICLE}")
    assert only(tmp_path).metadata.title is None


def test_nonsense_dates_are_absent(tmp_path):
    (tmp_path / "a.md").write_text(f"---\npublished: soon\n---\n{ARTICLE}")
    assert only(tmp_path).metadata.published is None


@pytest.mark.parametrize(
    ("ending", "label", "says"),
    [
        pytest.param(".toml", 'title = "a"\noulet = "b"\n', "line 2", id="misspelt toml"),
        pytest.param(".yaml", "title: a\noulet: b\n", "'oulet'", id="misspelt yaml"),
        pytest.param(".toml", 'title = "a\n', "line 1", id="not toml"),
        pytest.param(".yml", "title: [a\n", "broken", id="not yaml"),
        pytest.param(".toml", "title = 7\n", "quotation marks", id="a number"),
        pytest.param(".toml", 'url = "ferries"\n', "http", id="url is none"),
    ],
)
def test_a_broken_sidecar_names_key_and_line(tmp_path, ending, label, says):
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / f"a.txt{ending}").write_text(label)
    failed = only(tmp_path)
    assert (failed.code, failed.locator) == ("broken_sidecar", str((tmp_path / "a.txt").resolve()))
    assert says in failed.detail
    assert f"a.txt{ending}" in failed.detail


@pytest.mark.parametrize(
    ("name", "body", "code"),
    [
        pytest.param("a.txt", b"", "empty", id="empty"),
        pytest.param("a.txt", b" \n\t\n", "empty", id="white space"),
        pytest.param("a.md", b"---\ntitle: a\n---\n\n", "empty", id="nothing below front matter"),
        pytest.param("a.txt.gz", gzip.compress(b""), "empty", id="empty gzip"),
        pytest.param("a.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "binary", id="picture"),
        pytest.param("a.txt", b"\x00\x01\x02\x03" * 500, "binary", id="controls"),
        pytest.param("a.txt", b"a" * (32 * 1024 * 1024 + 1), "too_large", id="large"),
        pytest.param("a.gz", gzip.compress(b"a" * (33 * 1024 * 1024)), "too_large", id="large once inflated"),
        pytest.param("a.gz", gzip.compress(ARTICLE.encode())[:-20], "broken_gzip", id="cut gzip"),
        pytest.param("a.gz", b"\x1f\x8b\x08nonsense nonsense", "broken_gzip", id="no gzip"),
        pytest.param("a.gz", gzip.compress(gzip.compress(ARTICLE.encode())), "binary", id="gzip twice"),
        pytest.param("a.txt", b"\x81\x8d\x8f\x90\x9d" * 50, "unknown_encoding", id="no encoding"),
        pytest.param("a.svg", b"<svg xmlns='x'><path d='M0'/></svg>", "not_an_article", id="other xml"),
        pytest.param(
            "a.xml",
            b"<rss version='2.0'><channel><title>x</title></channel></rss>",
            "no_entries",
            id="no items",
        ),
        pytest.param("a.json", b'{"text": "x",}', "broken_json", id="broken json"),
    ],
)
def test_a_file_that_cannot_be_used_says_why_and_what_to_do(tmp_path, name, body, code):
    (tmp_path / name).write_bytes(body)
    failed = only(tmp_path)
    assert failed.code == code
    assert failed.locator == str((tmp_path / name).resolve())
    assert failed.detail.endswith(".")
    assert failed.remedy.endswith(".")


def test_a_stray_nul_is_taken_out(tmp_path):
    (tmp_path / "a.txt").write_bytes(
        ARTICLE.encode().replace(b"pier", b"pi\0er") + "\n\nEnde für heute".encode()
    )
    article = only(tmp_path)
    assert article.body.decode() == ARTICLE + "\n\nEnde für heute"


def test_lone_surrogates_of_json_never_reach_the_text(tmp_path):
    (tmp_path / "a.jsonl").write_text(LINE.replace("pier", "pi\\ud800er"))
    assert "pier" in only(tmp_path).body.decode("utf-8")


def test_files_are_found_once_in_order_without_housekeeping(tmp_path):
    for name in (
        "b/z.txt",
        "b/a.txt",
        "a.txt",
        "c.txt",
        ".hidden.txt",
        ".git/x.txt",
        "README.md",
        "feeds.toml",
        "b/README.md",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(ARTICLE)
    (tmp_path / "a.txt.toml").write_text("")
    (tmp_path / "c.txt.yaml").write_text("")
    found = [os.path.relpath(file.path, tmp_path) for file in find_files([tmp_path, tmp_path / "a.txt"])]
    assert found == ["a.txt", "b/README.md", "b/a.txt", "b/z.txt", "c.txt"]


def test_links_are_read_within_the_folder_once_and_refused_beyond_it(tmp_path):
    folder, outside = tmp_path / "in", tmp_path / "out.txt"
    folder.mkdir()
    outside.write_text(ARTICLE)
    (folder / "a.txt").write_text(ARTICLE)
    (folder / "again.txt").symlink_to(folder / "a.txt")
    (folder / "loop").symlink_to(folder)
    (folder / "away.txt").symlink_to(outside)
    (folder / "broken.txt").symlink_to(folder / "nowhere")
    found = list(find_files([folder]))
    assert [type(one) for one in found] == [SeedFile, ReadFailed, ReadFailed]
    assert [one.code for one in found[1:]] == ["symlink_outside", "missing"]
    assert found[1].locator.endswith("away.txt")


def test_a_path_that_is_not_there_is_missing(tmp_path):
    failed = only(tmp_path / "nothing")
    assert (failed.code, failed.locator) == ("missing", str(tmp_path.resolve() / "nothing"))


def test_a_sidecar_without_its_article_is_reported(tmp_path):
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "b.txt.toml").write_text(TOML)
    article, stray = reads(tmp_path)
    assert isinstance(article, Document)
    assert (stray.code, stray.locator) == ("stray_sidecar", str((tmp_path / "b.txt.toml").resolve()))


def test_a_pipe_is_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert only(tmp_path).code == "not_a_file"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_rights_is_unreadable(tmp_path):
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "a.txt").chmod(0)
    assert only(tmp_path).code == "unreadable"


def test_a_name_that_is_no_text_still_gives_a_locator_that_is(tmp_path):
    path = os.fsencode(tmp_path) + b"/f\xffrry\n.txt"
    with open(path, "w") as file:
        file.write(ARTICLE)
    article = only(tmp_path)
    article.locator.encode("utf-8")
    assert article.locator.endswith("f\\xffrry\\n.txt")
