"""What is erased is nowhere, and stays away; what is withheld comes back as it was; what is held stays."""

import json
import shutil
import signal
from datetime import timedelta

import pytest
import sqlalchemy as sa
import zstandard
from sqlmodel import SQLModel

from onrecord.feedlists import ListedFeed
from stages.ingest import ingest
from stages.listening import follow, ingest_feeds, ingest_url
from stages.removing import IsHeld, NotThere, erase, find, hold, let_go, release, withhold
from stages.reprocessing import reprocess
from storage import setaside, tables
from storage.engine import bodies_path, database_path, is_sqlite, open_engine, session, writing
from storage.queries.rows import rows
from storage.scrubbing import scrub_owed
from storage.search import search
from storage.upgrade import upgrade
from tests.forking import Forked
from tests.stages import erasing
from tests.stages.holding import NOW, held

URL = "https://quay.example/ledger"
SECRETS = ("Quillfeather", "marzipan", "Zanzibarwright")
TEXT = (
    "The harbour board said on Monday that 40 boats had been damaged by the storm off Lissen Point.\n\n"
    "Ottoline Quillfeather, the marzipan inspector, said 61 crates of marzipan were lost at sea.\n\n"
    "Her deputy Bo Zanzibarwright denied that 61 crates of marzipan were lost at sea. The crates were "
    "counted twice by the quay office, and the owners of the ships had asked for a second count in March."
)
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def secret(folder):
    """The small folder with one more work in it, which nobody else mentions."""
    line = {
        "url": URL, "title": "The marzipan ledger", "outlet": "Quay Post",
        "published": "2026-03-01T09:00:00+00:00", "text": TEXT,
    }  # fmt: skip
    (folder / "quay.jsonl").write_text(json.dumps(line) + "\n")
    return folder


def everything(engine):
    """All that the tables hold, as one text."""
    said = []
    with engine.connect() as connection:
        for table in SQLModel.metadata.sorted_tables:
            said += [str(row) for row in connection.execute(sa.select(table))]
    return "\n".join(said)


def adds_up(engine):
    with session(engine) as opened:
        for row in rows(opened, "SELECT * FROM run_ledger"):
            parts = ("new", "revised", "duplicate", "reprint", "unchanged", "rejected", "deferred", "pending")
            assert row["taken"] == sum(row[part] for part in parts), row


def without_runs(lines):
    return sorted(line for line in lines if '"page"' not in line and '"rejection"' not in line)


def test_the_words_were_there_before(engine, secret):
    ingest(engine, [str(secret)], now=NOW)
    assert all(word in everything(engine) for word in SECRETS)


def test_an_erased_work_is_in_no_table_and_no_index(engine, secret):
    ingest(engine, [str(secret)], now=NOW)
    removed = erase(engine, URL, "asked for", LATER)
    assert (removed.pages, removed.versions, removed.is_scrubbed) == (1, 1, True)
    assert removed.claims > 0
    left = everything(engine)
    assert [word for word in (*SECRETS, URL) if word in left] == []
    with session(engine) as opened:
        assert search(opened, "marzipan") == []
    adds_up(engine)


def test_the_rest_of_the_ledger_is_what_it_would_be_without_it(engine, secret, new_ledger):
    ingest(engine, [str(secret)], now=NOW)
    erase(engine, URL, "asked for", LATER)
    (secret / "quay.jsonl").unlink()
    other = new_ledger()
    ingest(other, [str(secret)], now=NOW)
    assert without_runs(held(engine)) == without_runs(held(other))


def test_no_byte_of_an_erased_work_is_left_in_the_files(engine, secret):
    if not is_sqlite(engine):
        pytest.skip("the files of PostgreSQL belong to its server")
    ingest(engine, [str(secret)], now=NOW)
    erase(engine, URL, "asked for", LATER)
    path = database_path(engine)
    files = [path, bodies_path(path), *path.parent.glob("*-wal"), *path.parent.glob("*-journal")]
    for file in files:
        raw = file.read_bytes().lower()
        # the index of words is stemmed: quillfeath, marzipan, zanzibarwright
        found = [word for word in (b"quillfeath", b"marzipan", b"zanzibar") if word in raw]
        assert found == [], file


@pytest.mark.parametrize("act", [pytest.param(erase, id="erased"), pytest.param(withhold, id="withheld")])
def test_what_was_taken_out_does_not_come_back(engine, secret, act):
    ingest(engine, [str(secret)], now=NOW)
    act(engine, URL, "asked for", LATER)
    changed = json.loads((secret / "quay.jsonl").read_text()) | {"text": TEXT + " A third count is planned."}
    (secret / "again.jsonl").write_text(json.dumps(changed) + "\n")
    ingest(engine, [str(secret)], now=LATER)
    assert not any(word in everything(engine) for word in SECRETS)
    with session(engine) as opened:
        found = rows(opened, "SELECT code FROM rejections WHERE code IN ('erased', 'withheld')")
    assert [row["code"] for row in found] == [{erase: "erased", withhold: "withheld"}[act]] * len(found)
    assert len(found) >= 2
    adds_up(engine)


def test_a_page_that_names_an_erased_address_only_inside_is_refused(engine, secret):
    ingest(engine, [str(secret)], now=NOW)
    erase(engine, URL, "asked for", LATER)
    paragraphs = "".join(f"<p>{part}</p>" for part in TEXT.split("\n\n"))
    page = f'<html><head><link rel="canonical" href="{URL}"></head><body><article><h1>Ledger</h1>{paragraphs}'
    (secret / "saved.html").write_text(page + "</article></body></html>")
    ingest(engine, [str(secret / "saved.html")], now=LATER)
    assert not any(word in everything(engine) for word in SECRETS)


def test_a_withheld_work_is_nowhere_until_it_is_released(engine, secret):
    ingest(engine, [str(secret)], now=NOW)
    before = held(engine)
    withhold(engine, URL, "under review", LATER)
    assert not any(word in "\n".join(held(engine)) for word in SECRETS)
    with session(engine) as opened:
        assert search(opened, "marzipan") == []
    adds_up(engine)
    assert release(engine, URL, LATER) == 1
    assert held(engine) == before
    with session(engine) as opened:
        assert search(opened, "marzipan") != []
    adds_up(engine)


def test_a_work_that_was_read_again_can_be_released(engine, secret):
    ingest(engine, [str(secret)], now=NOW)
    with writing(engine) as opened:
        opened.connection().execute(sa.text("UPDATE extractions SET extractor_version = '0'"))
        opened.connection().execute(
            sa.text("UPDATE stage_results SET code_version = '0' WHERE stage = 'extract'")
        )
    reprocess(engine, "claims", now=LATER)
    replaced = "SELECT id, replaced_by FROM claims WHERE replaced_by IS NOT NULL ORDER BY id"
    with session(engine) as opened:
        before = rows(opened, replaced)
    withhold(engine, URL, "under review", LATER)
    release(engine, URL, LATER)
    with session(engine) as opened:
        assert rows(opened, replaced) == before != []


def test_a_released_work_keeps_its_numbers_unless_they_were_given_away(engine, secret):
    ingest(engine, [str(secret / "wire.jsonl"), str(secret / "quay.jsonl")], now=NOW)
    with session(engine) as opened:
        [article] = [row["id"] for row in rows(opened, "SELECT id FROM articles WHERE url = :u", u=URL)]
    before = held(engine)
    withhold(engine, f"article:{article}", "under review", LATER)
    ingest(engine, [str(secret / "march.txt")], now=LATER)  # on SQLite it may get the numbers that are free
    release(engine, URL, LATER)
    assert set(before) <= set(held(engine))


def test_nothing_is_withheld_twice_and_nothing_released_that_is_not(engine, secret):
    ingest(engine, [str(secret)], now=NOW)
    with pytest.raises(NotThere):
        release(engine, URL, LATER)
    with pytest.raises(NotThere):
        erase(engine, "https://nowhere.example/", "no reason", LATER)


def test_a_held_work_cannot_be_erased_until_it_is_let_go(engine, secret):
    ingest(engine, [str(secret)], now=NOW)
    hold(engine, URL, "a court asked for it", NOW)
    with pytest.raises(IsHeld):
        erase(engine, URL, "asked for", LATER)
    assert all(word in everything(engine) for word in SECRETS)
    let_go(engine, URL)
    erase(engine, URL, "asked for", LATER)
    assert not any(word in everything(engine) for word in SECRETS)


FORMS = ["url", "article", "number", "page", "claim", "key", "path"]


def named(engine, secret, form):
    """A name of the work, and its article's number."""
    with session(engine) as opened:
        [one] = rows(
            opened,
            "SELECT c.id AS claim, c.claim_key AS key, c.article_id AS article, v.page_id AS page"
            " FROM claims c JOIN article_versions v ON v.id = c.version_id WHERE v.url = :url LIMIT 1",
            url=URL,
        )
    names = {"url": URL, "path": f"{secret / 'quay.jsonl'}#line=1", "number": str(one["article"])}
    names["key"] = f"claim:{one['key'][:12]}"
    return names.get(form) or f"{form}:{one[form]}", one["article"]


@pytest.mark.parametrize("form", FORMS)
def test_a_work_is_meant_by_any_of_its_names(engine, secret, form):
    ingest(engine, [str(secret)], now=NOW)
    name, article = named(engine, secret, form)
    assert find(engine, name).articles == {article}


@pytest.mark.parametrize("form", FORMS)
def test_a_work_is_released_by_the_name_it_was_withheld_by(engine, secret, form):
    ingest(engine, [str(secret)], now=NOW)
    before = held(engine)
    name, _ = named(engine, secret, form)
    withhold(engine, name, "under review", LATER)
    assert held(engine) != before
    release(engine, name, LATER)
    assert held(engine) == before


def test_a_number_that_two_withheld_works_had_releases_neither(engine, secret):
    if engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL gives no number twice")
    for file in ("quay.jsonl", "march.txt"):  # SQLite gives the number again that the first work left free
        ingest(engine, [str(secret / file)], now=NOW)
        withhold(engine, "1", "under review", LATER)
    with pytest.raises(NotThere, match="2 withheld works"):
        release(engine, "1", LATER)
    assert release(engine, URL, LATER) == 1


@pytest.mark.parametrize("work", ["999", "article:999", "page:999", "claim:999"])
def test_a_number_that_names_nothing_is_not_there(engine, secret, work):
    ingest(engine, [str(secret)], now=NOW)
    for act in (erase, withhold, hold):
        with pytest.raises(NotThere):
            act(engine, work, "-", LATER)


def test_the_marks_that_stay_tell_no_address(engine, secret):
    ingest(engine, [str(secret)], now=NOW)
    erase(engine, URL, "asked for", LATER)
    with session(engine) as opened:
        marks = rows(opened, "SELECT subject_key, act, reason FROM tombstones")
    assert {mark["act"] for mark in marks} == {"erased"}
    assert "quay" not in str(marks)


def test_an_act_that_was_cut_off_before_its_end_changed_nothing(engine, secret, monkeypatch):
    ingest(engine, [str(secret)], now=NOW)
    before = held(engine)

    def die(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("storage.tombstones.owe_scrub", die)
        with pytest.raises(KeyboardInterrupt):
            withhold(engine, URL, "under review", LATER)
    assert held(engine) == before
    withhold(engine, URL, "under review", LATER)
    with writing(engine) as opened:
        assert len(setaside.packed_under(opened, setaside.marks_in(opened, _only_key(opened)))) == 1
    release(engine, URL, LATER)
    assert held(engine) == before


def _only_key(opened):
    [row] = rows(opened, "SELECT body_key FROM page_bodies WHERE body_key LIKE 'withheld:%'")
    return row["body_key"]


@pytest.fixture
def followed(engine, newsroom):
    """A feed with two articles, one of which the feed carries whole; both were read."""
    link = newsroom.article("/marzipan.html", "Marzipan lost", TEXT.split("\n\n")[1])
    other = newsroom.article("/storm.html", "Storm at Lissen Point")
    carried = "<description><![CDATA[<p>" + TEXT.replace("\n\n", "</p><p>") + "</p>]]></description>"

    def publish(title):
        newsroom.feed("/feed.xml", [(link, title), (other, "Storm")])
        body = newsroom.pages["/feed.xml"]
        newsroom.pages["/feed.xml"] = body.replace("</title><pubDate>", f"</title>{carried}<pubDate>", 1)

    publish("Marzipan lost")
    follow(engine, [ListedFeed(newsroom.base + "/feed.xml")], "by hand", NOW)
    ingest_feeds(engine, now=NOW, clock=lambda: NOW)
    return link, publish


def raw_bodies(engine):
    with engine.connect() as connection:
        packed = connection.execute(sa.select(tables.PageBody.__table__.c.body)).scalars().all()
    return b"\n".join(zstandard.ZstdDecompressor().decompress(body) for body in packed)


@pytest.mark.parametrize("act", [pytest.param(erase, id="erased"), pytest.param(withhold, id="withheld")])
def test_what_was_taken_out_does_not_come_back_through_its_feed(engine, newsroom, followed, act):
    link, publish = followed
    assert b"Quillfeather" in raw_bodies(engine)
    act(engine, link, "asked for", LATER)
    asked = newsroom.asked["/marzipan.html"]
    for days in (1, 2):
        publish(f"Marzipan lost, again, {days}")
        then = NOW + timedelta(days=days)
        ingest_feeds(engine, now=then, clock=lambda then=then: then)
    assert newsroom.asked["/feed.xml"] == 3
    assert newsroom.asked["/marzipan.html"] == asked
    assert not any(word in everything(engine) for word in SECRETS)
    if act is erase:
        assert b"Quillfeather" not in raw_bodies(engine)
    assert "storm.html" in everything(engine)
    adds_up(engine)


def test_an_erased_address_is_not_fetched_by_hand(engine, newsroom, followed):
    link, _ = followed
    erase(engine, link, "asked for", LATER)
    asked = newsroom.asked["/marzipan.html"]
    ingest_url(engine, link, now=LATER, clock=lambda: LATER)
    assert newsroom.asked["/marzipan.html"] == asked
    assert not any(word in everything(engine) for word in SECRETS)


@pytest.mark.kill
def test_an_erasure_killed_at_any_moment_is_whole_or_not_begun(secret, tmp_path):
    whole = f"sqlite:///{tmp_path / 'whole.db'}"
    upgrade(whole)
    ingest(open_engine(whole), [str(secret)], now=NOW)
    open_engine(whole).dispose()
    for file in ("whole.db", "whole-pages.db"):
        shutil.copy(tmp_path / file, tmp_path / file.replace("whole", "first"))
    _, n = Forked(erasing.main, f"sqlite:///{tmp_path / 'first.db'}", URL).end()
    for moment in range(5, n, max(1, n // 8)):
        for file in ("whole.db", "whole-pages.db"):
            shutil.copy(tmp_path / file, tmp_path / file.replace("whole", f"k{moment}"))
        url = f"sqlite:///{tmp_path / f'k{moment}.db'}"
        assert Forked(erasing.main, url, URL, moment).end() == (-signal.SIGKILL, None)
        engine = open_engine(url)
        left = [word for word in SECRETS if word in everything(engine)]
        assert left in ([], list(SECRETS)), moment
        adds_up(engine)
        if left:
            erase(engine, URL, "asked for", LATER)
        scrub_owed(engine)
        engine.dispose()
        raw = b"".join(file.read_bytes().lower() for file in tmp_path.glob(f"k{moment}*"))
        assert b"quillfeath" not in raw
