"""Programs get one answer a line, in the order of the lines, and a code for what cannot be read."""

import json

import pytest

from commands.lines import BadLine, read_line
from tests.commands.conftest import ARTICLES

BODIES = {name: text.partition("---\n\n")[2].strip() for name, text in ARTICLES.items()}
QUARRY = "Forty carts left the quarry on Monday, Ada Lund said. Ivo Marsh denied that any cart had left it."


def answers(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        pytest.param(b"{", "broken_line", id="not json"),
        pytest.param(b"[1]", "not_an_object", id="a list"),
        pytest.param(b'{"text": "x"}', "no_id", id="no id"),
        pytest.param(b'{"id": true}', "no_id", id="an id that is none"),
        pytest.param(b'{"id": "\xff"}', "unknown_encoding", id="not utf-8"),
        pytest.param(b"[" * 100_000, "broken_line", id="nested too deep"),
    ],
)
def test_a_line_that_cannot_be_read_has_a_code(raw, code):
    assert read_line(7, raw) == BadLine(7, code)
    assert BadLine(7, code).answer == {"id": None, "line": 7, "rejected": code}


def test_a_lone_surrogate_leaves_offsets_alone():
    assert read_line(1, b'{"id": 1, "text": "a\\ud800b"}').record["text"] == "a\ufffdb"


def test_extract_answers_in_order(onrecord):
    lines = [json.dumps({"id": 5, "text": QUARRY}), "{", '{"id": "b"}', json.dumps({"id": "c", "text": ""})]
    done = onrecord("extract", "--jsonl", stdin="\n".join(lines) + "\n")
    first, *rest = answers(done)
    assert first["id"] == 5
    assert {"Ada Lund", "Ivo Marsh"} <= {link["speaker"] for c in first["claims"] for link in c["chain"]}
    assert rest[:2] == [
        {"id": None, "line": 2, "rejected": "broken_line"}, {"id": None, "line": 3, "rejected": "no_text"},
    ]  # fmt: skip
    assert (rest[2]["id"], rest[2]["claims"]) == ("c", [])
    assert done.returncode == 1


def test_clean_answers_a_refused_text_with_null(onrecord):
    parts = BODIES["quarry.txt"].split("\n\n")
    paragraphs = "".join(f"<p>{part}</p>" for part in parts)
    page = f"<html><body><article><h1>Carts</h1>{paragraphs}</article></body></html>"
    lines = [
        {"id": "a", "html": page, "url": "https://hill.example/a"},
        {"id": "b", "text": "x"},
        {"id": "c"},
    ]
    kept, refused, unread = answers(onrecord("clean", "--jsonl", stdin="\n".join(map(json.dumps, lines))))
    assert kept["text"] == "\n\n".join(parts)
    assert kept["rejected"] is None
    assert (refused["id"], refused["text"], refused["rejected"]) == ("b", None, "too_short")
    assert unread == {"id": None, "line": 3, "rejected": "no_text"}


MAIL = f"From: Ada Lund\nDate: Friday\nSubject: The carts\n\n{BODIES['quarry.txt']}"
IN_CAPITALS, BY_TITLE = (
    "\n".join(f"{name}: The quarry has forty carts and no more." for name in names)
    for names in (("CHAIR", "LUND", "CHAIR", "MARSH"), ("The Chair", "Ms. Lund", "The Chair", "Ms. Lund"))
)


def test_clean_refuses_a_mail_or_a_hearing_given_as_a_line(onrecord):
    texts = (MAIL, IN_CAPITALS, BY_TITLE, BODIES["quarry.txt"])
    lines = [{"id": n, "text": text} for n, text in enumerate(texts)]
    found = answers(onrecord("clean", "--jsonl", stdin="\n".join(map(json.dumps, lines))))
    assert [one["rejected"] for one in found] == ["mail", "transcript", "transcript", None]
    assert [one["text"] is None for one in found] == [True, True, True, False]


def test_extract_and_link_refuse_a_mail_or_a_hearing_by_name(onrecord):
    texts = (MAIL, BODIES["quarry.txt"], BY_TITLE)
    lines = "\n".join(json.dumps({"id": n, "text": text}) for n, text in enumerate(texts))
    done = onrecord("extract", "--jsonl", stdin=lines)
    mail, article, hearing = answers(done)
    assert mail == {"id": 0, "claims": [], "rejected": "mail"}
    assert hearing == {"id": 2, "claims": [], "rejected": "transcript"}
    assert (article["id"], bool(article["claims"]), "rejected" in article) == (1, True, False)
    assert done.returncode == 1
    linked = answers(onrecord("link", "--jsonl", stdin=lines))
    assert [one for one in linked if "rejected" in one] == [
        {"id": None, "line": 1, "rejected": "mail"}, {"id": None, "line": 3, "rejected": "transcript"},
    ]  # fmt: skip


def test_extract_reads_turns_that_its_blocks_name(onrecord):
    block = {"span": [0, len(BY_TITLE)], "kind": "turn", "label": None}
    lines = [{"id": n, "text": BY_TITLE, "blocks": blocks} for n, blocks in enumerate(([block], []))]
    found = answers(onrecord("extract", "--jsonl", stdin="\n".join(map(json.dumps, lines))))
    assert ["rejected" in one for one in found] == [False, False]


def test_link_prints_links_then_propositions(onrecord):
    articles = [
        {"id": "a", "text": BODIES["quarry.txt"], "outlet": "Hill Gazette", "published": "2026-10-05"},
        {"id": "b", "text": BODIES["denial.txt"], "outlet": "Valley Echo", "published": "2026-10-06"},
    ]
    lines = "\n".join(map(json.dumps, articles))
    unasked = [one for one in answers(onrecord("link", "--jsonl", stdin=lines)) if "kind" in one]
    assert "denial" not in [one["kind"] for one in unasked]  # on this ground most are wrong on real news
    found = answers(onrecord("link", "--jsonl", "--all", stdin=lines))
    links = [one for one in found if "kind" in one]
    assert ("denial", "b", "a") in [(one["kind"], one["a"]["id"], one["b"]["id"]) for one in links]
    assert found[: len(links)] == links
    assert {c["stance"] for one in found[len(links) :] for c in one["claims"]} == {"supports", "opposes"}
    again = answers(onrecord("link", "--jsonl", stdin='{"id": "a", "text": "x", "published": "soon"}'))
    assert again == [{"id": None, "line": 1, "rejected": "bad_date"}]


@pytest.mark.process
def test_a_reader_that_leaves_ends_the_command_quietly(tmp_path):
    import os
    import subprocess
    import sys

    lines = "".join(json.dumps({"id": n, "text": "x"}) + "\n" for n in range(20_000))
    source = tmp_path / "many.jsonl"
    source.write_text(lines)
    with source.open() as stdin:
        running = subprocess.Popen(
            [sys.executable, "-m", "commands.main", "clean", "--jsonl"],
            stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=dict(os.environ),
        )  # fmt: skip
        running.stdout.readline()
        running.stdout.close()
        complaint = running.stderr.read()
        running.stderr.close()
        assert (running.wait(300), complaint) == (0, b"")


POSTS = (
    ("The pier at Orm Head was closed by the rain of the night.", ""),
    ("Two of our boats sank in the bay this morning.", "— Ines Falk (@ifalk) June 5, 2026"),
    ("The lamp is out.</p><p>The foghorn was sold to a museum.", "— Orm Boats (@ormboats)"),
)
KINDS = ("twitter-tweet", "instagram-media", "bluesky-embed", "mastodon-embed", "fb-post")
PARTS = "".join(
    f"<p>{part}</p>" for part in (*BODIES["quarry.txt"].split("\n\n"), "The quarry lies on a hill.")
)


def page_with(said, signed, kind):
    post = f"<blockquote class='{kind}'><p>{said}</p>{signed}</blockquote>"
    body = f"<article><h1>Carts</h1>{PARTS}{post}{PARTS}</article>"
    return f"<!doctype html><html><body>{body}</body></html>"


def own_words_in(text, claims, said):
    first, last = said.split("<")[0], said.split(">")[-1]
    start, end = text.index(first), text.index(last) + len(last)
    inside = [claim for claim in claims if start <= claim["content"][0][0] < end]
    return [claim for claim in inside if not claim["chain"] or claim["quote"] == "narrator"]


def test_what_is_in_a_post_is_never_the_outlets_own_words(onrecord, tmp_path):
    posts = [(said, page_with(said, signed, kind)) for said, signed in POSTS for kind in KINDS]
    lines = [json.dumps({"id": n, "html": page}) for n, (_, page) in enumerate(posts)]
    cleaned = onrecord("clean", "--jsonl", stdin="\n".join(lines) + "\n")
    for n, (_, page) in enumerate(posts):
        (tmp_path / f"{n:02}.html").write_text(page)
    piped = answers(onrecord("extract", "--jsonl", stdin=cleaned.stdout))
    of_files = answers(onrecord("extract", str(tmp_path), "--jsonl"))
    for (said, _), article, one, other in zip(posts, answers(cleaned), piped, of_files, strict=True):
        assert {block["kind"] for block in article["blocks"]} == {"embed"}
        assert one["claims"] == other["claims"] != []
        assert own_words_in(article["text"], one["claims"], said) == []


def test_clean_learns_what_three_pages_of_a_site_print_alike(onrecord, tmp_path):
    for n, text in enumerate((*BODIES.values(), QUARRY)):
        told = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
        head = f'<head><link rel="canonical" href="https://hill.example/{n}"></head>'
        page = f"<article>{told}<p>Ask us anything about the hill.</p></article>"
        (tmp_path / f"{n}.html").write_text(f"<html>{head}<body>{page}</body></html>")
    plain, learned = (
        [one["text"] for one in answers(onrecord("clean", "--jsonl", *more, str(tmp_path)))]
        for more in ([], ["--learn"])
    )
    assert all(text.endswith("Ask us anything about the hill.") for text in plain)
    assert learned == [text.removesuffix("\n\nAsk us anything about the hill.") for text in plain]
    shown = onrecord("clean", "--diff", "--learn", str(tmp_path)).stdout
    assert shown.count("- [house_line] Ask us anything about the hill.") == 3
