"""A desk is told each new hit once, each hit that no longer stands once, and nothing that it may not see."""

from datetime import timedelta

import pytest

from onrecord.feedlists import ListedFeed
from onrecord.watchtypes import About
from stages.ingest import STEPS, ingest
from stages.listening import follow, ingest_feeds
from stages.removing import erase, release, withhold
from stages.reprocessing import reprocess
from stages.reviewing import review
from stages.watching import WatchWrong, remove_watch, watch_named
from storage.engine import session, writing
from storage.queries.hits import watch_rows
from tests.stages.conftest import FIRST, article
from tests.stages.desk import entries, looked, sentences, watching
from tests.stages.holding import NOW

LATER = NOW + timedelta(hours=2)
STORM = "The harbour board said on Monday that 40 boats had been damaged by the storm off Lissen Point."
ABOUT = """
    SELECT c.id AS claim_id, c.words_key, a.article_key
    FROM claims_current c JOIN articles a ON a.id = c.article_id
    WHERE c.sentence LIKE '%40 boats%' ORDER BY c.id LIMIT 1
"""


def put(folder, name, text, url=None, outlet="Lissen Gazette", published="2026-03-02T08:00:00+00:00"):
    """A file in the folder: with an address a page that was published, without one a document of our own."""
    if url is None:
        (folder / f"{name}.txt").write_text(text)
    else:
        (folder / f"{name}.jsonl").write_text(
            article(url, text, outlet, published, "Boats off Lissen Point") + "\n"
        )


def test_each_new_hit_is_told_once(engine, ingested):
    watching(engine, words="damaged")
    ingested()
    hits, corrections = looked(engine, LATER)
    # the one outlet printed 44 later, the other that copied it still prints 40
    assert sentences(hits) == [STORM, STORM.replace("40", "44")]
    assert corrections == []
    assert looked(engine, LATER) == ([], [])
    ingested(LATER)
    assert looked(engine, LATER) == ([], [])


def test_the_same_words_in_a_copy_are_no_new_hit(engine, ingested):
    watching(engine, words="idle talk")
    ingested()
    hits, _ = looked(engine, LATER)
    words = [(one.sentence, one.spans) for hit in hits for one in hit.quoted]
    assert words
    assert len(words) == len(set(words))


def test_what_the_ledger_held_is_told_only_where_that_is_asked_for(engine, ingested):
    ingested()
    watching(engine, "new", words="damaged", now=LATER)
    watching(engine, "all", words="damaged", now=LATER, held=True)
    hits, _ = looked(engine, LATER)
    assert hits
    assert looked(engine, LATER) == ([], [])
    with session(engine) as opened:
        assert watch_named(opened, "NEW").name == "new"


def test_known_words_in_a_later_version_or_copy_are_no_new_hit(engine, tmp_path):
    press = tmp_path / "in"
    press.mkdir()
    put(press, "storm", FIRST, "https://gazette.example/storm")
    ingest(engine, [str(press)], now=NOW)
    watching(engine, words="damaged", now=LATER)
    put(press, "copy", FIRST, "https://echo.example/storm", "Varrow Echo", "2026-03-03T08:00:00+00:00")
    put(
        press,
        "again",
        FIRST + "\n\nNobody was hurt, the harbour board said.",
        "https://gazette.example/storm",
    )
    ingest(engine, [str(press)], now=LATER + timedelta(hours=1))
    assert looked(engine, LATER + timedelta(hours=2)) == ([], [])


@pytest.mark.parametrize("what", ["claims", "text", "links"])
def test_reading_again_tells_nothing_again(engine, ingested, what):
    watching(engine, words="storm")
    watching(engine, "quarrels", kinds=("denied", "figures", "repeated"))
    ingested()
    hits, _ = looked(engine, LATER)
    assert hits
    with writing(engine) as opened:
        for sql in (
            "UPDATE stage_results SET code_version = '0' WHERE stage IN ('clean', 'extract', 'link')",
            "UPDATE article_versions SET cleaner_version = '0'",
            "UPDATE extractions SET extractor_version = '0'",
            "UPDATE links SET linker_version = 'links-0'",
        ):
            opened.connection().exec_driver_sql(sql)
    reprocess(engine, what, now=LATER)
    assert looked(engine, LATER) == ([], [])


def test_conditions_are_joined_with_and(engine, ingested):
    watching(engine, "both", words="council", speakers=("Tom Reed",))
    watching(engine, "none", words="council", outlet="Lissen Gazette")
    watching(engine, "another speaker", words="council", speakers=("Ada Brook",))
    ingested()
    hits, _ = looked(engine, LATER)
    assert {one.sentence[:19] for hit in hits for one in hit.quoted} == {"Councillor Tom Reed"}


def test_a_rejected_hit_is_corrected_once(engine, ingested):
    watching(engine, words="damaged")
    ingested()
    hits, _ = looked(engine, LATER)
    claim = hits[0].quoted[0].claim_id
    review(engine, [f"claim:{claim}"], "reject", "Ines", "no", LATER)
    again, corrections = looked(engine, LATER)
    assert again == []
    assert [(one.number, one.why) for one in corrections] == [(hits[0].number, "rejected")]
    assert looked(engine, LATER) == ([], [])


def test_what_a_person_corrected_is_told_once_and_met_anew(engine, ingested):
    watching(engine, "brook", speakers=("Ada Brook",))
    watching(engine, "reed", speakers=("Tom Reed",))
    ingested()
    hits, _ = looked(engine, LATER)
    mine = [hit for hit in hits if "40 hulls" in hit.quoted[0].sentence]
    claim = f"claim:{mine[0].quoted[0].claim_id}"
    review(engine, [claim], "correct", "Ines", "it was Reed", LATER, {"speaker": "Tom Reed"})
    again, corrections = looked(engine, LATER + timedelta(hours=1))
    assert [(one.number, one.why) for one in corrections] == [(mine[0].number, "corrected")]
    assert [hit.quoted[0].claim_id for hit in again] == [mine[0].quoted[0].claim_id]
    assert looked(engine, LATER + timedelta(hours=1)) == ([], [])


def test_what_falls_before_it_was_told_is_never_told(engine, ingested):
    watching(engine, words="damaged")
    ingested()
    with session(engine) as opened:
        numbers = (
            opened.connection().exec_driver_sql("SELECT id FROM claims WHERE is_current").scalars().all()
        )
    review(engine, [f"claim:{one}" for one in numbers], "reject", "Ines", "no", LATER)
    assert looked(engine, LATER) == ([], [])


def test_an_edit_that_takes_the_words_out_is_corrected_once(engine, tmp_path):
    watching(engine, words="damaged")
    press = tmp_path / "in"
    press.mkdir()
    put(press, "storm", FIRST, "https://gazette.example/storm")
    ingest(engine, [str(press)], now=NOW)
    hits, _ = looked(engine, LATER)
    assert len(hits) == 1
    put(
        press,
        "later",
        FIRST.replace("40 boats", "44 boats"),
        "https://gazette.example/storm",
        published="2026-03-02T18:00:00+00:00",
    )
    ingest(engine, [str(press)], now=LATER)
    fresh, corrections = looked(engine, LATER)
    assert [one.quoted[0].sentence.count("44 boats") for one in fresh] == [1]
    assert [(one.number, one.why) for one in corrections] == [(hits[0].number, "changed")]
    assert looked(engine, LATER) == ([], [])


def test_a_newer_text_that_is_not_read_yet_corrects_nothing(engine, tmp_path, monkeypatch):
    watching(engine, words="damaged")
    press = tmp_path / "in"
    press.mkdir()
    put(press, "storm", FIRST, "https://gazette.example/storm")
    ingest(engine, [str(press)], now=NOW)
    hits, _ = looked(engine, LATER)
    text, later = FIRST.replace("most boats", "many boats"), "2026-03-02T18:00:00+00:00"
    put(press, "later", text, "https://gazette.example/storm", published=later)
    for step in ("extract", "link"):
        with monkeypatch.context() as dying:
            dying.setitem(STEPS, step, die)
            with pytest.raises(KeyboardInterrupt):
                ingest(engine, [str(press)], now=LATER)
        engine.dispose()  # with its process the run's lock would be gone
        assert looked(engine, LATER) == ([], [])
    ingest(engine, [str(press)], now=LATER + timedelta(hours=1))
    assert looked(engine, LATER + timedelta(hours=1)) == ([], [])
    with session(engine) as opened:
        assert watch_rows(opened)[1].standing == len(hits) == 1


def die(*_):
    raise KeyboardInterrupt


def test_edits_pages_and_feeds_are_told(engine, newsroom):
    watching(engine, kinds=("edited", "withdrawn", "corrected"), now=NOW - timedelta(days=1))
    watching(engine, "feeds", kinds=("feed-failing",), now=NOW)
    watching(engine, "elsewhere", kinds=("edited", "withdrawn"), outlet="Varrow Echo", now=NOW)
    watching(engine, "ada", kinds=("edited",), words="warships", now=NOW - timedelta(days=1))
    link = newsroom.article("/a.html", "Storm hits the quay")
    newsroom.pages["/feed.xml"] = (
        f"<rss><channel><item><guid>a</guid><link>{link}</link></item></channel></rss>"
    )
    newsroom.pages["/a.html"] = newsroom.pages["/a.html"].replace("2026-03-01T08", "2026-03-02T08")
    follow(
        engine, [ListedFeed(f"{newsroom.base}/feed.xml"), ListedFeed(f"{newsroom.base}/no.xml")], "here", NOW
    )
    turn(engine, NOW)
    newsroom.pages["/a.html"] = newsroom.pages["/a.html"].replace("40 boats", "44 boats")
    turn(engine, NOW + timedelta(hours=2))
    newsroom.pages["/a.html"] = (410, {}, "gone")
    for day in range(1, 6):
        turn(engine, NOW + timedelta(days=day))
    hits, corrections = looked(engine, NOW + timedelta(days=6))
    assert sorted(hit.kind for hit in hits) == ["edited", "feed-failing", "withdrawn"]
    [edit] = [hit for hit in hits if hit.kind == "edited"]
    assert any("40 boats → 44 boats" in line for line in edit.told)
    assert corrections == []
    assert looked(engine, NOW + timedelta(days=6)) == ([], [])
    newsroom.pages["/no.xml"] = newsroom.pages["/feed.xml"]
    turn(engine, NOW + timedelta(days=9))
    hits, corrections = looked(engine, NOW + timedelta(days=9))
    assert [one.why for one in corrections] == ["recovered"]


def turn(engine, now):
    ingest_feeds(engine, now=now, clock=lambda: now)


def test_withholding_corrects_without_a_word_and_release_tells_nothing(engine, tmp_path):
    feed = tmp_path / "desk.xml"
    watching(engine, words="damaged", atom=feed)
    press = tmp_path / "in"
    press.mkdir()
    put(press, "storm", FIRST, "https://gazette.example/storm")
    ingest(engine, [str(press)], now=NOW)
    hits, _ = looked(engine, LATER)
    assert "40 boats" in feed.read_text()
    withhold(engine, "https://gazette.example/storm", "complaint", LATER)
    _, corrections = looked(engine, LATER)
    assert [(one.number, one.why, one.title, one.url) for one in corrections] == [
        (hits[0].number, "no_longer", None, None)
    ]
    assert "40 boats" not in feed.read_text()
    assert "gazette" not in feed.read_text()
    [entry] = entries(feed)
    assert entry[0] == f"urn:uuid:{hits[0].tag}"
    release(engine, "https://gazette.example/storm", LATER)
    ingest(engine, [str(press)], now=LATER)
    assert looked(engine, LATER) == ([], [])


def test_what_was_withheld_before_it_was_told_is_told_when_it_is_released(engine, tmp_path):
    watching(engine, words="damaged")
    press = tmp_path / "in"
    press.mkdir()
    put(press, "storm", FIRST, "https://gazette.example/storm")
    ingest(engine, [str(press)], now=NOW)
    withhold(engine, "https://gazette.example/storm", "complaint", NOW)
    assert looked(engine, LATER) == ([], [])
    release(engine, "https://gazette.example/storm", LATER)
    ingest(engine, [str(press)], now=LATER)
    hits, corrections = looked(engine, LATER)
    assert (sentences(hits), corrections) == ([STORM], [])
    assert looked(engine, LATER) == ([], [])


def test_a_rejected_link_is_corrected_and_its_claims_stay(engine, ingested, told):
    watching(engine, kinds=("denied", "figures", "repeated", "updated", "contrary"))
    ingested()
    hits, _ = looked(engine, LATER)
    pairs = [hit for hit in hits if len(hit.quoted) > 1]
    ends = {one.claim_id for one in pairs[0].quoted}
    links = told("SELECT id, a_claim_id, b_claim_id FROM links_current")
    [link] = {row["id"] for row in links if {row["a_claim_id"], row["b_claim_id"]} == ends}
    review(engine, [f"link:{link}"], "reject", "Ines", "two things", LATER)
    again, corrections = looked(engine, LATER + timedelta(hours=1))
    assert again == []
    assert [(one.number, one.why) for one in corrections] == [(pairs[0].number, "unlinked")]


def test_erasing_takes_the_hits_along(engine, tmp_path, told):
    watching(engine, words="damaged")
    watching(engine, "unseen", words="idle talk", now=NOW)
    press = tmp_path / "in"
    press.mkdir()
    put(press, "storm", FIRST, "https://gazette.example/storm")
    ingest(engine, [str(press)], now=NOW)
    keys = [row["words_key"] for row in told("SELECT words_key FROM watch_hits")]
    hits, _ = looked(engine, LATER)
    erase(engine, "https://gazette.example/storm", "request", LATER)
    rows = told("SELECT * FROM watch_hits")
    assert {(row["words_key"], row["article_id"], row["subject_id"]) for row in rows} == {(None, None, None)}
    assert not set(keys) & {row["hit_key"] for row in rows}
    assert all(row["hit_key"].startswith("gone:") for row in rows)
    again, corrections = looked(engine, LATER)
    assert (again, {one.why for one in corrections}) == ([], {"no_longer"})
    assert sorted(one.number for one in corrections) == sorted(one.number for one in hits)
    assert looked(engine, LATER) == ([], [])


def test_erased_hits_that_nobody_saw_leave_nothing(engine, tmp_path, told):
    watching(engine, words="damaged")
    press = tmp_path / "in"
    press.mkdir()
    put(press, "storm", FIRST, "https://gazette.example/storm")
    ingest(engine, [str(press)], now=NOW)
    assert told("SELECT id FROM watch_hits")
    erase(engine, "https://gazette.example/storm", "request", LATER)
    assert told("SELECT id FROM watch_hits") == []
    assert looked(engine, LATER) == ([], [])


def test_documents_of_our_own_stay_inside(engine, tmp_path):
    inside, outside = tmp_path / "inside.xml", tmp_path / "outside.xml"
    watching(engine, "in", words="damaged", atom=inside, internal=True)
    watching(engine, "out", words="damaged", atom=outside)
    press = tmp_path / "in"
    press.mkdir()
    put(press, "memo", FIRST)
    ingest(engine, [str(press)], now=NOW)
    hits, _ = looked(engine, LATER)
    assert [one.is_internal for one in hits] == [True, True]
    assert "40 boats" in inside.read_text()
    assert entries(outside) == []
    put(press, "storm", FIRST, "https://gazette.example/storm", published="2026-03-05T08:00:00+00:00")
    ingest(engine, [str(press)], now=LATER)
    looked(engine, LATER)
    assert len(entries(outside)) == 1  # what was published is told, though a memo said it first
    assert len(entries(inside)) == 2


def test_a_claim_is_watched_for_what_bears_on_it(engine, tmp_path, told):
    press = tmp_path / "in"
    press.mkdir()
    text = FIRST.replace("Insurers put it at 55.", "")
    put(press, "storm", text, "https://gazette.example/storm")
    ingest(engine, [str(press)], now=NOW)
    [about] = told(ABOUT)
    watching(engine, about=About(**about), now=LATER)
    other = FIRST.replace("The harbour board said", "Insurers said").replace("40 boats", "55 boats")
    other = other.replace("most boats are owned by families", "much of it is done at night, off the Point")
    put(press, "count", other, "https://echo.example/count", "Varrow Echo", "2026-03-02T09:00:00+00:00")
    ingest(engine, [str(press)], now=LATER)
    hits, _ = looked(engine, LATER)
    assert {hit.kind for hit in hits} <= {"figures", "repeated", "updated"}
    assert all(len(hit.quoted) == 2 and STORM in sentences([hit]) for hit in hits)
    assert hits
    assert looked(engine, LATER) == ([], [])


def test_names_that_are_only_possible_are_no_hits(engine, ingested):
    watching(engine, "sure", speakers=("Ada Brook",))
    watching(engine, "possible", speakers=("Ada Brook",), is_possible_enough=True)
    ingested()
    with writing(engine) as opened:
        opened.connection().exec_driver_sql("UPDATE claims SET name_confidence = 0.5")
    hits, _ = looked(engine, LATER)
    assert hits
    assert all("Ada Brook" in one.chain[-1].source for hit in hits for one in hit.quoted)


def test_a_look_that_is_only_tried_changes_nothing(engine, ingested, told):
    watching(engine, kinds=("said", "edited"))
    ingested()
    before = told("SELECT count(*) AS n FROM watch_hits")
    first, _ = looked(engine, LATER, dry_run=True)
    assert told("SELECT count(*) AS n FROM watch_hits") == before
    assert told("SELECT count(*) AS n FROM watch_tellings") == [{"n": 0}]
    second, _ = looked(engine, LATER)
    assert [hit.quoted for hit in first] == [hit.quoted for hit in second]


def test_removing_a_watch_leaves_nothing_of_it(engine, ingested, told):
    watching(engine, words="damaged")
    ingested()
    looked(engine, LATER)
    remove_watch(engine, "Desk")
    for table in ("watches", "watch_channels", "watch_hits", "watch_tellings"):
        assert told(f"SELECT count(*) AS n FROM {table}") == [{"n": 0}]
    with pytest.raises(WatchWrong, match="no watch"):
        remove_watch(engine, "desk")


def test_without_watches_nothing_is_looked_at(ingested, told):
    ingested()
    assert told("SELECT count(*) AS n FROM stage_results WHERE stage = 'watch'") == [{"n": 0}]


def test_two_watches_of_one_name_are_refused(engine):
    first = watching(engine, "Quarry ", words="stone")
    assert first.name
    with pytest.raises(WatchWrong, match="already"):
        watching(engine, "quarry", words="stone")
