"""What was withdrawn or killed is told beside its claims, counts no more, and is to be looked at again."""

from datetime import timedelta

import pytest

from onrecord.feedlists import ListedFeed
from stages.ingest import ingest
from stages.listening import follow, ingest_feeds
from stages.reviewing import review
from storage.doors import told_outside
from storage.engine import session
from tests.stages.conftest import FIRST, article
from tests.stages.holding import NOW

DAY = timedelta(days=1)
STORM = "https://wire.example/storm"
KILL = (
    "Editors: the agency has withdrawn its story headlined “Storm hits Lissen”, sent on Sunday. The count of "
    "the boats was wrong, the agency said. A new story will be sent when the harbour board has counted again."
)


def told_lines(*lines):
    return "\n".join(lines) + "\n"


@pytest.fixture
def wire(engine, tmp_path):
    """An agency's report and a paper's reprint of it; another paper's own."""
    file = tmp_path / "wire.jsonl"
    own = (
        "Fishermen counted their losses on Monday. Tom Reed said that his boat had sunk in the storm, and "
        "that nobody had warned the crews in the harbour of Lissen Point. It lies behind a low wall of stone."
    )
    file.write_text(
        told_lines(
            article(STORM, FIRST, "Coast Wire", "2026-03-01T08:00:00+00:00", "Storm hits Lissen"),
            article("https://echo.example/s", FIRST, "Varrow Echo", "2026-03-01T11:00:00+00:00", "Boats hit"),
            article("https://own.example/s", own, "Own Post", "2026-03-02T11:00:00+00:00", "Losses"),
        )
    )
    ingest(engine, [str(file)], now=NOW)
    return tmp_path


@pytest.mark.usefixtures("wire")
def test_nothing_befell_is_told_of_nothing(told):
    assert told("SELECT DISTINCT standing, look_again FROM claims_view") == [
        {"standing": None, "look_again": "no"}
    ]


def kill(engine, folder, at=NOW + DAY, outlet="Coast Wire"):
    file = folder / "kill.jsonl"
    url = f"https://{'wire' if outlet == 'Coast Wire' else 'echo'}.example/kill"
    file.write_text(told_lines(article(url, KILL, outlet, "2026-03-02T09:00:00+00:00", "MANDATORY KILL")))
    ingest(engine, [str(file)], now=at)


def test_a_kill_notice_takes_the_report_and_its_reprints_out_of_counts(engine, wire, told):
    counted = told("SELECT count(*) AS n FROM members_current")[0]["n"]
    [checked] = told(f"SELECT min(claim_id) AS id FROM claims_view WHERE url = '{STORM}'")
    review(engine, [f"claim:{checked['id']}"], "confirm", "Ines", "", NOW)
    assert told("SELECT * FROM article_standing") == []
    kill(engine, wire)
    of = "FROM article_standing s JOIN articles a ON a.id = s.article_id ORDER BY 1 DESC"
    assert [(row["url"], row["standing"]) for row in told(f"SELECT a.url, s.standing {of}")] == [
        (STORM, "killed"),
        ("https://echo.example/s", "reprint_of_killed"),
    ]
    members = told(
        "SELECT DISTINCT w.url FROM members_current m JOIN claims_view w ON w.claim_id = m.claim_id"
    )
    assert {row["url"] for row in members} <= {"https://own.example/s", "https://wire.example/kill"}
    assert counted > told("SELECT count(*) AS n FROM members_current")[0]["n"]
    again = told("SELECT DISTINCT look_again FROM claims_view WHERE reviewed = 'yes'")
    assert again == [{"look_again": "yes"}]
    with session(engine) as opened:
        quoted = told_outside(opened, checked["id"])
    assert (quoted.became, quoted.look_again) == ("killed", True)


def test_a_notice_of_another_outlet_kills_nothing(engine, wire, told):
    kill(engine, wire, outlet="Varrow Echo")
    assert told("SELECT * FROM article_standing") == []


def test_a_report_that_comes_after_its_notice_is_killed(engine, tmp_path, told):
    kill(engine, tmp_path, at=NOW)
    assert told("SELECT * FROM article_standing") == []
    file = tmp_path / "late.jsonl"
    file.write_text(
        article(STORM, FIRST, "Coast Wire", "2026-03-01T08:00:00+00:00", "Storm hits Lissen") + "\n"
    )
    ingest(engine, [str(file)], now=NOW + DAY)
    assert [row["standing"] for row in told("SELECT standing FROM article_standing")] == ["killed"]


def test_a_page_that_is_withdrawn_counts_no_more(engine, newsroom, told):
    link = newsroom.article("/storm.html", "Storm hits")
    follow(engine, [ListedFeed(newsroom.feed("/feed.xml", [(link, "Storm hits")]))], "by hand", NOW)
    ingest_feeds(engine, now=NOW, clock=lambda: NOW)
    assert told("SELECT count(*) AS n FROM members_current")[0]["n"]
    newsroom.pages["/storm.html"] = "<html><body><p>This article has been withdrawn.</p></body></html>"
    later = NOW + timedelta(hours=2)
    ingest_feeds(engine, now=later, clock=lambda: later)
    assert [row["standing"] for row in told("SELECT standing FROM article_standing")] == ["withdrawn"]
    assert told("SELECT count(*) AS n FROM members_current") == [{"n": 0}]
    assert {row["standing"] for row in told("SELECT standing FROM claims_view")} == {"withdrawn"}
