"""What edits of one article leave in the ledger: one row an event, nothing for what is none."""

import json
from datetime import timedelta

import pytest
import sqlalchemy as sa

from stages.deciding import decide_edits
from stages.ingest import ingest
from stages.removing import erase, release, withhold
from storage.engine import session
from storage.export import canonical
from storage.queries import run_report
from storage.queries.replays import replay
from tests.stages.holding import NOW
from tests.storage.ledgers import add_run

URL = "https://gazette.example/storm"
FIRST = """The harbour bord said on Monday that 40 boats had been damaged by the storm off Lissen Point.

Police said that two people were missing after the storm. The road to the quay was closed.

"We counted the hulls at first light," harbour master Ada Brook said on the quay."""
RESPELT = FIRST.replace("bord", "board")
RECOUNTED = RESPELT.replace("40 boats", "44 boats")
FLAT = RECOUNTED.replace("Police said that two people were", "Two people were")
LONGER = FLAT + "\n\nThe ministry said on Tuesday that it would pay for repairs to the quay."
CLOCKED = "Updated 18:05, 2 March 2026\n\n" + LONGER.replace('"We', "“We") + "\n\n128 comments"


@pytest.fixture
def served(engine, tmp_path):
    """The texts are read one after the other at one address, an hour apart."""

    def serve(*texts, url=URL, outlet="Lissen Gazette", published="2026-03-01T08:00:00+00:00", first=0):
        for hour, text in enumerate(texts, start=first):
            line = {"url": url, "title": "Storm", "outlet": outlet, "published": published, "text": text}
            path = tmp_path / f"{outlet}-{hour}.jsonl"
            path.write_text(json.dumps(line) + "\n")
            ingest(engine, [str(path)], now=NOW + timedelta(hours=hour))

    return serve


@pytest.fixture
def asked(engine):
    def ask(question):
        with session(engine) as opened:
            return [tuple(row) for row in opened.connection().execute(sa.text(question))]

    return ask


def kinds(asked):
    return asked("SELECT kind, about FROM revisions ORDER BY after_at, comparison_id, position")


def test_each_edit_is_told_as_what_it_is_and_a_clock_is_none(served, asked):
    served(FIRST, RESPELT, RECOUNTED, FLAT, LONGER, CLOCKED)
    assert kinds(asked) == [
        ("spelling", "text"),
        ("number_changed", "claim"),
        ("attribution_removed", "claim"),
        ("paragraph_added", "text"),
        ("claim_added", "claim"),
    ]
    assert asked("SELECT count(*) FROM article_versions") == [(5,)]
    assert asked("SELECT outcome FROM pages ORDER BY id")[-1] == ("duplicate",)


def test_an_edit_lies_between_the_last_page_without_it_and_the_first_with_it(served, asked):
    served(FIRST, FIRST + " ", RECOUNTED)
    [(before, after)] = asked("SELECT DISTINCT before_at, after_at FROM revisions")
    hours = [str(moment)[11:13] for moment in (before, after)]
    assert hours == ["13", "14"]


def test_going_back_to_an_older_text_is_an_edit(served, asked):
    served(RESPELT, RECOUNTED, RESPELT)
    assert asked("SELECT kind, detail FROM revisions ORDER BY after_at") == [
        ("number_changed", "40 boats → 44 boats"),
        ("number_changed", "44 boats → 40 boats"),
    ]
    assert asked("SELECT outcome FROM pages ORDER BY id") == [("new",), ("revised",), ("revised",)]
    [(text,)] = asked("SELECT text FROM article_versions v JOIN articles a ON a.current_version_id = v.id")
    assert text == RESPELT
    claims = asked("SELECT DISTINCT quote FROM claims_view WHERE quote LIKE '%boats%'")
    assert [("40 boats" in quote) for (quote,) in claims] == [True]


def test_a_text_that_is_gone_back_to_is_linked_again(served, asked):
    members = (
        "SELECT count(*) FROM proposition_claims m JOIN claims c ON c.id = m.claim_id WHERE m.to_run IS NULL"
    )
    served(RESPELT, RECOUNTED, RESPELT)
    current, linked = asked(f"{members} AND c.is_current")[0], asked(members)[0]
    assert current == linked == asked("SELECT count(*) FROM claims WHERE is_current")[0]


def test_an_edit_without_a_note_is_told_apart(served, asked):
    noted = RECOUNTED + "\n\nCorrection: An earlier version of this article gave a wrong number of boats."
    served(RESPELT, RECOUNTED)
    served(RESPELT, noted, url=URL + "/2", outlet="Varrow Echo")
    rows = asked("SELECT publisher, kind, is_silent FROM revisions ORDER BY publisher, kind")
    assert rows == [
        ("Lissen Gazette", "number_changed", "yes"),
        ("Varrow Echo", "note_added", "no"),
        ("Varrow Echo", "number_changed", "no"),
    ]


def test_a_text_that_comes_to_light_later_takes_its_place_between(served, asked):
    served(FIRST, published="2026-03-01T08:00:00+00:00")
    served(RECOUNTED, published="2026-03-01T12:00:00+00:00", first=1)
    served(RESPELT, published="2026-03-01T10:00:00+00:00", first=2)
    assert sorted(kind for kind, _ in kinds(asked)) == ["number_changed", "spelling"]
    [(text,)] = asked("SELECT text FROM article_versions v JOIN articles a ON a.current_version_id = v.id")
    assert text == RECOUNTED


def test_versions_of_one_date_in_one_file_follow_each_other_as_its_lines_do(engine, tmp_path, asked):
    texts = [RESPELT.replace("40 boats", f"{40 + n} boats") for n in range(11)] + [RESPELT]
    lines = [{"url": URL, "outlet": "Gazette", "published": "2026-03-01", "text": text} for text in texts]
    path = tmp_path / "versions.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    ingest(engine, [str(path)], now=NOW)
    told = asked("SELECT detail FROM revisions WHERE kind = 'number_changed'")
    steps = [(f"{40 + n} boats → {41 + n} boats",) for n in range(10)] + [("50 boats → 40 boats",)]
    assert sorted(told) == sorted(steps)
    verdicts = asked("SELECT verdict FROM pages ORDER BY length(locator), locator")
    assert verdicts == [("new",), *[("revised",)] * 11]


def test_reading_all_again_adds_no_row(served, asked):
    served(FIRST, RECOUNTED, FLAT)
    counts = [asked(f"SELECT count(*) FROM {t}") for t in ("changes", "comparisons", "sightings", "pages")]
    served(FIRST, RECOUNTED, FLAT)
    assert counts == [
        asked(f"SELECT count(*) FROM {t}") for t in ("changes", "comparisons", "sightings", "pages")
    ]


def test_an_attribution_lost_in_a_reprint_is_on_record(served, asked):
    served(RECOUNTED)
    served(
        FLAT.rpartition("\n\n")[0], url="https://echo.example/s", outlet="Varrow Echo",
        published="2026-03-01T11:00:00+00:00", first=1,
    )  # fmt: skip
    rows = asked("SELECT place, publisher, after_publisher, words_cut, attributions_lost FROM reprints")
    assert sorted(rows) == [(1, "Lissen Gazette", None, None, 0), (2, "Varrow Echo", "Lissen Gazette", 18, 1)]
    [(speaker, before)] = asked("SELECT speaker, before FROM changes WHERE kind = 'attribution_removed'")
    assert (speaker, before.split()[0]) == ("Police", "Police")
    assert asked("SELECT count(*) FROM revisions") == [(0,)]


@pytest.mark.parametrize(
    ("dates", "told"),
    [
        pytest.param(("2026-03-01", "2026-03-02"), [(1, "A", None), (2, "B", "A")], id="days"),
        pytest.param(
            ("2026-03-02", "2026-03-01T22:00:00+00:00"), [(1, "B", None), (2, "A", "B")], id="a day after"
        ),
        pytest.param(("2026-03-01", "2026-03-01"), [(None, "A", None), (None, "B", None)], id="one day"),
        pytest.param(
            ("2026-03-01", "2026-03-01T00:30:00+00:00"),
            [(None, "A", None), (None, "B", None)],
            id="no midnight",
        ),
        pytest.param(
            ("2026-03-01T23:30:00+00:00", "2026-03-01"),
            [(None, "A", None), (None, "B", None)],
            id="nor its end",
        ),
        pytest.param(
            ("2026-03-01T09:00:00+02:00", "2026-03-01T08:00:00+00:00"),
            [(1, "A", None), (2, "B", "A")],
            id="clocks of two zones",
        ),
        pytest.param(
            ("2026-03-01T09:00:00+01:00", None), [(None, "A", None), (None, "B", None)], id="undated"
        ),
        pytest.param(
            (None, "2026-04-01"), [(1, "A", None), (2, "B", "A")], id="seen before it was published"
        ),
    ],
)
def test_who_was_first_is_said_only_where_it_is_known(served, asked, dates, told):
    for outlet, date in zip("AB", dates, strict=True):
        served(RECOUNTED, url=f"https://{outlet.lower()}.example/s", outlet=outlet, published=date)
    assert sorted(
        asked("SELECT place, publisher, after_publisher FROM reprints"), key=lambda row: row[1]
    ) == sorted(told, key=lambda row: row[1])


def test_a_clock_of_the_same_day_says_more_than_the_day(served, asked):
    served(RECOUNTED, published="2026-03-01")
    served(RESPELT, published="2026-03-01T08:00:00+00:00", first=1)
    assert asked("SELECT published FROM articles") == [("2026-03-01T08:00:00+00:00",)]


LIVE = """Follow what happens on the quay.

10:05 am

The harbour board said that 40 boats had been damaged.

10.31am

Police closed the road to the quay.

11:02 am

The ministry said that help was on its way."""


def test_a_live_blog_is_compared_post_by_post(served, asked):
    newer = LIVE.replace("40 boats", "44 boats").replace(
        "10:05 am", "11:45 am\n\nDivers began to search the basin, police said.\n\n10:05 am"
    )
    served(LIVE, newer)
    assert asked("SELECT kind, about, detail FROM revisions ORDER BY position") == [
        ("post_added", "post", "11:45 am"),
        ("claim_added", "claim", None),
        ("number_changed", "claim", "40 boats → 44 boats"),
    ]


# -- edits that may protect somebody ------------------------------------------------------------

NAMED = FIRST + "\n\nOna Tarrow, 15, of Mill Lane was pulled from the water."
UNNAMED = FIRST + "\n\nA girl was pulled from the water."


@pytest.fixture
def news(engine):
    def newest():
        with session(engine) as opened:
            last = opened.execute(sa.text("SELECT max(id) FROM runs")).scalar_one()
            return run_report(opened, last).news

    return newest


def decide(engine, decision):
    return decide_edits(engine, 1, decision, "Ida", "asked the desk", NOW)


def test_an_edit_that_takes_out_nobody_is_among_the_news(served, news, asked):
    served(FIRST, RECOUNTED)
    [edit] = news().edits
    assert (edit.publisher, edit.n_cut, edit.n_added, news().n_held_back) == ("Lissen Gazette", 2, 2, 0)
    assert set(asked("SELECT may_protect FROM revisions")) == {("no",)}


def test_an_edit_that_may_protect_is_counted_until_a_person_confirms_it(served, news, asked, engine):
    served(NAMED, UNNAMED)
    assert (news().edits, news().n_edits, news().n_held_back) == ((), 0, 1)
    assert set(asked("SELECT may_protect FROM revisions")) == {("yes",)}
    assert decide(engine, "reject") == 1
    assert news().n_held_back == 1
    assert decide(engine, "confirm") == 1
    assert (news().n_edits, news().n_held_back) == (1, 0)
    assert set(asked("SELECT may_protect FROM revisions")) == {("no",)}


def test_what_was_decided_about_an_edit_goes_with_its_work(served, engine, asked):
    served(NAMED, UNNAMED)
    decide(engine, "confirm")
    withhold(engine, URL, "a complaint", NOW)
    release(engine, URL, NOW)
    assert asked("SELECT decision FROM reviews") == [("confirm",)]
    erase(engine, URL, "asked for", NOW)
    assert asked("SELECT decision FROM reviews") == []


def test_an_edit_compared_before_this_was_looked_for_is_held_back(served, news, engine):
    served(FIRST, RECOUNTED)
    with session(engine) as opened:
        opened.execute(sa.text("UPDATE comparisons SET comparer_version = '2'"))
        opened.commit()
    assert (news().n_edits, news().n_held_back) == (0, 1)


def test_the_mark_of_a_held_back_edit_holds_no_word_of_it(served, asked):
    served(NAMED, UNNAMED)
    marks = "SELECT before, after, detail, speaker FROM changes WHERE kind = 'may_protect'"
    assert asked(marks) == [(None, None, "a name or a place; what tells who somebody is", None)]
    assert asked("SELECT count(*) FROM revisions WHERE kind = 'may_protect'") == [(0,)]


def test_a_person_whom_an_edit_took_out_is_in_no_news(served, news):
    served(NAMED + '\n\n"I saw it," Ona Tarrow said.', UNNAMED)
    assert "Tarrow" not in repr(news())


def test_what_an_edit_took_out_is_in_no_export_until_a_person_confirms_it(served, engine):
    served(NAMED + '\n\n"I saw it," Ona Tarrow said.', UNNAMED)
    served(FIRST, RECOUNTED, url=URL + "/2", outlet="Varrow Echo")

    def exported():
        with session(engine) as opened:
            return "\n".join(canonical(opened))

    held = exported()
    assert "Tarrow" not in held
    assert ("40 boats" in held, "44 boats" in held) == (True, True)
    decide(engine, "confirm")
    assert "Tarrow" in exported()


def test_a_claim_that_an_edit_took_out_is_no_example_of_another_reading(served, engine):
    served(NAMED + '\n\n"I saw it," Ona Tarrow said.', UNNAMED)
    with session(engine) as opened:
        run = add_run(opened)
        again = "SELECT version_id, 'older', false, n_claims, :run FROM extractions"
        into = "INSERT INTO extractions (version_id, extractor_version, is_current, n_claims, run_id)"
        opened.execute(sa.text(f"{into} {again}"), {"run": run})
        opened.flush()
        assert replay(opened, run).claims["dropped"] > 0
        assert "Tarrow" not in repr(replay(opened, run).examples)


def test_what_is_said_in_no_current_text_is_no_proposition_any_more(served, asked):
    served(NAMED + '\n\n"I saw it," Ona Tarrow said.', UNNAMED)
    told = asked("SELECT named_origins FROM corroboration")
    assert told
    assert "Tarrow" not in repr(told)
    live = "SELECT count(DISTINCT proposition_id) FROM proposition_claims WHERE to_run IS NULL"
    assert asked(live) == [(len(told),)]
