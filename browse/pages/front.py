"""The front page: what came in on a day, by outlet; who is quoted in it; edits; what befell pages; feeds."""

from __future__ import annotations

from dataclasses import asdict

from browse.answers import Answer, Asked
from browse.pages.speakers import listed_unasked
from browse.parameters import Day
from onrecord.records import columns_of
from storage.queries.days import arrival_days, runs_begun_on
from storage.queries.listening import followed
from storage.queries.news import Headline, news_of_runs
from storage.queries.page_changes import page_changes

MOST_HEADLINES = 12  # of each outlet; its own page has them all
MOST_LISTED = 15  # of names and edits
MOST_CHANGES = 8


def front(asked: Asked, day: Day = None) -> Answer:
    """What came in on the day, or on the last day on which something did."""
    days = arrival_days(asked.session)
    chosen = day.isoformat() if day is not None else days[0].day if days else asked.now.date().isoformat()
    runs = runs_begun_on(asked.session, day or asked.now.date().fromisoformat(chosen))
    news = news_of_runs(asked.session, runs, top=MOST_LISTED, headlines=MOST_HEADLINES)
    changes, n_changes = page_changes(asked.session, limit=MOST_CHANGES)
    failing = followed(asked.session, failing=True)
    shown = {
        "day": chosen,
        "days": days,
        "news": news,
        "changes": changes,
        "n_changes": n_changes,
        "failing": failing,
        "n_runs": len(runs),
        "with_pages": {one.name for one in listed_unasked(asked)},
    }
    rows = [
        {"outlet": outlet.outlet, **asdict(headline)}
        for outlet in news.outlets
        for headline in outlet.headlines
    ]
    record = {"day": chosen, "news": news, "page_changes": changes, "failing_feeds": failing}
    return Answer("front.html", "On Record", shown, rows, ["outlet", *columns_of(Headline)], record)
