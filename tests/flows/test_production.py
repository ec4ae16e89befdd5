"""Server, PostgreSQL, two workers and a browser: what an editor does, and what dies meanwhile.

One server for all the tests here, in their order: starting one takes half a minute.
"""

import os
import random
import signal
import time
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
import sqlalchemy as sa

from flows.attach import writes_to_ledger
from flows.families import children, end_at_once
from onrecord.feedlists import ListedFeed
from stages.ingest import ingest
from stages.listening import follow, ingest_feeds
from stages.runs import with_flow_runs
from storage.engine import one_at_a_time, open_engine, session, writing
from storage.queries.rows import rows
from storage.upgrade import upgrade
from tests.flows.chromium import open_browser
from tests.flows.house import open_house
from tests.stages.coast import OURS, edit, is_as_read, open_coast
from tests.stages.holding import NOW, held
from tests.stages.newsroom import LEAD, open_newsroom

pytestmark = pytest.mark.prefect

CANARY = "kq7canary3vz"
BEGUN = ("PENDING", "RUNNING", "COMPLETED", "FAILED", "CRASHED", "CANCELLED")
CRUEL = '<img src=x onerror=alert("shot")> [go](javascript:alert("shot")) **Storm** | hits'
HELP = "How many documents one task works on"  # of the field that is filled in
SETTINGS = {
    "ONRECORD_CHILDREN": "1",  # each run starts its own, and each child loads the models
    "ONRECORD_ALLOW_ADDRESSES": "127.0.0.0/8",
    "ONRECORD_HOST_SPACING_SECONDS": "0",
    "ONRECORD_FETCH_SECONDS": "60",
}


@pytest.fixture(scope="module")
def room():
    with open_newsroom() as opened:
        links = [(opened.article(f"/{n}.html", f"Storm {n} hits the quay"), f"Storm {n}") for n in range(6)]
        cruel = CRUEL.replace("<", "&lt;").replace(">", "&gt;")
        links.append((opened.article("/cruel.html", cruel, cruel + " " + LEAD), cruel))
        opened.feed(f"/feed.xml?key={CANARY}", links)
        opened.feed(f"/gone.xml?key={CANARY}", links[:1])
        opened.pages[f"/gone.xml?key={CANARY}"] = (403, {}, f"no entry with {CANARY}")
        yield opened


@pytest.fixture(scope="module")
def feeds(room):
    urls = [f"{room.base}/{name}.xml?key={CANARY}" for name in ("feed", "gone")]
    return [ListedFeed(url, title=CRUEL, outlet=CRUEL) for url in urls]


@pytest.fixture(scope="module")
def ledger_url(postgres):
    """A database that is not asked for per test, and whose password is a secret."""
    name = f"onrecord_house_{os.getpid()}"
    admin = sa.create_engine(postgres, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
    yield (
        sa.engine.make_url(postgres).set(database=name, password=CANARY).render_as_string(hide_password=False)
    )
    with admin.connect() as connection:
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture(scope="module")
def house(tmp_path_factory, ledger_url, feeds):
    folder = tmp_path_factory.mktemp("house")
    press = folder / "press"
    press.mkdir()
    write_press(press, 40)
    with open_house(folder, ledger_url, **SETTINGS) as opened:
        upgrade(ledger_url)
        follow(open_engine(ledger_url), feeds, "by hand", NOW)
        opened.add_worker("worker-1")
        opened.add_worker("worker-2")
        yield opened


def write_press(folder, n_files, seed=5):
    dice = random.Random(seed)
    for n in range(n_files):
        lines = [f"The board said on Monday that {dice.randint(2, 900)} boats were hurt by storm {n}.\n"]
        lines += [
            f"Ada Brook denied that wave {dice.randint(1, 9999)} of {n} had crossed the {place} wall.\n"
            for place in dice.sample(["north", "south", "east", "west", "inner", "outer"], 4)
        ]
        (folder / f"{n:03}.txt").write_text("\n".join(lines))


def newest(house, name):
    wanted = {"flow_runs": {"deployment_id": {"any_": [house.deployment(name)["id"]]}}, "limit": 50}
    begun = [run for run in house.ask("flow_runs/filter", wanted) if not run["auto_scheduled"]]
    return max(begun, key=lambda run: run["created"])["id"]


def undisturbed(tmp_path_factory, house, feeds):
    """What one process after another would hold, on SQLite and without Prefect."""
    url = f"sqlite:///{tmp_path_factory.mktemp('alone') / 'ledger.db'}"
    upgrade(url)
    engine = open_engine(url)
    with pytest.MonkeyPatch.context() as patch:
        for name, said in SETTINGS.items():
            patch.setenv(name, said)
        follow(engine, feeds, "by hand", NOW)
        ingest_feeds(engine, now=NOW, clock=lambda: NOW + timedelta(seconds=1))
    for path in (house.folder / "press", house.folder / "seeds"):
        ingest(engine, [str(path)], now=NOW)
    return held(engine)


def test_runs_that_overlap_hold_what_one_after_another_would(house, ledger_url, feeds, tmp_path_factory):
    clock = house.schedule("ingest-seeds", 15, paths=["seeds"])
    runs = [
        house.start("ingest-seeds", paths=["press"], batch_size=10),
        house.start("ingest-seeds", paths=["press"], batch_size=7),
        newest(house, "ingest-feeds"),  # which a new server starts by itself
    ]
    house.wait_for_schedule("ingest-seeds", *BEGUN)
    runs += house.unschedule("ingest-seeds", clock)
    ends = [house.wait(run) for run in runs]
    assert len(ends) > 3
    assert {end["type"] for end in ends} == {"COMPLETED"}, [end.get("message") for end in ends]
    last = house.start("ingest-seeds", paths=["press", "seeds"])  # what one left while another held it
    assert house.wait(last)["type"] == "COMPLETED"
    engine = open_engine(ledger_url)
    assert held(engine) == undisturbed(tmp_path_factory, house, feeds)
    with engine.connect() as asked:
        deadlocks = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
        assert asked.execute(sa.text(deadlocks)).scalar_one() == 0


def test_a_server_is_ours_by_what_its_workers_wrote_and_not_for_another_ledger(house, ledger_url, tmp_path):
    assert house.wait(newest(house, "ingest-feeds"))["type"] == "COMPLETED"
    elsewhere = f"sqlite:///{tmp_path / 'ledger.db'}"
    upgrade(elsewhere)
    for url, expected in ((ledger_url, True), (elsewhere, False)):
        held_there = partial(with_flow_runs, open_engine(url))
        assert writes_to_ledger(f"{house.url}/api", held_there) is expected


def test_a_secret_is_in_nothing_that_people_see(house, ledger_url):
    house.wait(newest(house, "ingest-feeds"))
    shown = {
        "logs": house.ask("logs/filter", {"limit": 200, "sort": "TIMESTAMP_ASC"}),
        "later logs": house.ask("logs/filter", {"limit": 200, "sort": "TIMESTAMP_DESC"}),
        "artifacts": house.ask("artifacts/filter", {"limit": 200}),
        "runs": house.ask("flow_runs/filter", {"limit": 200}),
        "tasks": house.ask("task_runs/filter", {"limit": 200}),
        "deployments": house.ask("deployments/filter", {}),
        "files": house.said(),
        "export": held(open_engine(ledger_url)),
    }
    assert "outcomes-by-feed" in str(shown["artifacts"])  # which tells of the feed that fails
    assert [where for where, said in shown.items() if CANARY in str(said)] == []
    # all that Prefect keeps, every log and event among it, and what server and workers wrote
    files = [path for path in house.folder.rglob("*") if path.is_file()]
    assert any(path.suffix == ".db" for path in files)
    assert [path.name for path in files if CANARY.encode() in path.read_bytes()] == []


def test_a_secret_is_in_no_view_of_the_ledger(ledger_url):
    engine = open_engine(ledger_url)
    views = sa.inspect(engine).get_view_names()
    assert "feed_health" in views
    with engine.connect() as asked:
        told = {view: str(asked.execute(sa.text(f"SELECT * FROM {view}")).all()) for view in views}
    assert [view for view, said in told.items() if CANARY in said] == []


@pytest.fixture
def browser(tmp_path):
    with open_browser(tmp_path / "profile") as opened:
        yield opened


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_an_editor_fills_the_form_and_reads_the_report(house, browser, theme, tmp_path):
    browser.open(f"{house.url}/deployments")
    browser.wait_for("ingest-seeds")
    assert "V2 UI" not in browser.text()  # one click away from an analytics host
    # as the page of settings does
    browser.run(f"localStorage.setItem('color-scheme', JSON.stringify({theme!r})), true")
    form = f"{house.url}/deployments/deployment/{house.deployment('ingest-seeds')['id']}/run"
    browser.open(form)
    browser.wait_for(HELP)
    send(browser, form, "0", "document.body?.innerText.includes('0 is less than the minimum of 1')")
    browser.picture(tmp_path / "form.png")  # to be looked at by people
    send(browser, form, "20", "!location.pathname.endsWith('/run')")
    run = newest(house, "ingest-seeds")
    browser.open(f"{house.url}/runs/flow-run/{run}")
    assert house.wait(run)["type"] == "COMPLETED"
    browser.wait("!!document.querySelector('.state-badge')?.innerText.includes('Completed')")
    browser.picture(tmp_path / "run.png")
    browser.click("Artifacts")
    browser.wait_for("report-of-run")
    browser.picture(tmp_path / "artifacts.png")
    browser.open(f"{house.url}/artifacts/artifact/{house.artifacts(run)['report-of-run']['id']}")
    browser.wait_for("which add up")
    browser.picture(tmp_path / "report.png")
    assert browser.run("document.documentElement.className") == theme
    assert browser.strangers() == []
    assert len(browser.asked) > 20


def send(browser, form, number, until):
    """The form is sent with the number; anew where a busy server asks for that or the page lost it."""
    for patience in (30, 60, 120):
        browser.fill("input[type=number]", number)
        browser.click("Submit")
        if browser.becomes(until, patience):
            return
        shown = browser.text()
        browser.open(form)
        browser.wait_for(HELP)
    raise AssertionError(f"sent three times in vain, the page showed: {shown[:2000]}")


def test_words_from_outside_do_nothing_in_the_browser(house, browser):
    run = newest(house, "ingest-feeds")
    house.wait(run)
    artifacts = house.artifacts(run)
    assert "Storm" in artifacts["outcomes-by-feed"]["data"]
    for key in ("report-of-run", "outcomes-by-file", "outcomes-by-feed"):
        browser.open(f"{house.url}/artifacts/artifact/{artifacts[key]['id']}")
        browser.wait_for(key)
        time.sleep(1)  # an image that fails to load says so after a moment
        assert browser.run("document.querySelectorAll('img[src=x], a[href^=javascript]').length") == 0
        assert "<img" not in artifacts[key]["data"]
    assert browser.run("document.body.innerText").count(CRUEL) == 2  # as it is written, in both feeds' rows
    assert browser.complaints == []
    assert browser.strangers() == []


def test_a_run_fails_with_the_reason_in_its_state(house):
    empty = house.folder / "empty"
    empty.mkdir()
    for n in range(12):
        (empty / f"{n}.txt").write_text(" \n")
    state = house.wait(house.start("ingest-seeds", paths=["empty"]))
    assert state["type"] == "FAILED"
    assert "12 of 12 documents were rejected for one reason" in state["message"]
    state = house.wait(house.start("ingest-seeds", paths=["pres", "https://paper.example/"]))
    assert state["type"] == "FAILED"
    assert "There is nothing at pres, https://paper.example/." in state["message"]


def test_a_run_that_dies_with_its_worker_is_crashed_and_the_next_of_the_schedule_starts(house, ledger_url):
    more = house.folder / "more"
    more.mkdir()
    write_press(more, 30, seed=6)
    (house.folder / "more.toml").write_text(f'[[feeds]]\nfolder = "{more}"\n')
    engine = open_engine(ledger_url)
    with writing(engine) as opened:
        one_at_a_time(opened, "judge")  # while this is held, no run can end before it is killed
        dying = house.start("ingest-feeds", feed_list="more.toml")
        house.wait(dying, "RUNNING")
        wait_until(lambda: waiting_for(opened, "judge") and not waiting_for(opened, "clean"))
        kill_workers(house)
        killed_at = datetime.now(UTC)
    assert house.state(dying)["type"] == "RUNNING"
    house.add_worker("worker-3")
    # one run at a time: as long as the dead one counts as running, those of the schedule are cancelled
    house.schedule("ingest-feeds", 30, feed_list="")
    state = house.wait(dying)
    assert (state["type"], "fell silent" in state["message"]) == ("CRASHED", True)
    assert datetime.fromisoformat(state["timestamp"]) - killed_at < timedelta(minutes=2)
    after = house.wait_for_schedule("ingest-feeds", "COMPLETED")
    assert house.state(after)["timestamp"] > state["timestamp"]
    with engine.connect() as asked:  # it took over what the dead one left
        waiting = "SELECT count(*) FROM stage_results WHERE outcome IS NULL AND next_attempt_at IS NULL"
        assert asked.execute(sa.text(waiting)).scalar_one() == 0
        doubled = "SELECT count(*) - count(DISTINCT (version_id, claim_key)) FROM claims WHERE is_current"
        assert asked.execute(sa.text(doubled)).scalar_one() == 0


def test_a_press_that_is_read_by_the_schedule_is_on_record_as_its_pages_tell(house, ledger_url):
    engine = open_engine(ledger_url)
    with open_coast() as coast:
        listed = "\n".join(f'[[feeds]]\nurl = "{url}"\n' for url in coast.feeds)
        (house.folder / "coast.toml").write_text(listed)
        clock = house.schedule("ingest-feeds", 20, feed_list="coast.toml")
        wait_until(lambda: told_by(engine, f"SELECT 1 AS n FROM articles WHERE {OURS}"))
        end_of_next_run(house)
        edit(coast)
        with writing(engine) as opened:  # as if an hour had gone by
            opened.connection().execute(sa.text("UPDATE addresses SET next_fetch_at = last_asked_at"))
        end_of_next_run(house)
        house.unschedule("ingest-feeds", clock)
    is_as_read(partial(told_by, engine))


def end_of_next_run(house):
    """A run of the schedule that is still to begin has completed."""
    known = {run["id"] for run in house.scheduled("ingest-feeds") if run["state_type"] in BEGUN}

    def ended():
        runs = [run for run in house.scheduled("ingest-feeds") if run["id"] not in known]
        return any(run["state_type"] == "COMPLETED" for run in runs)

    wait_until(ended)


def told_by(engine, sql):
    """What the ledger answers."""
    with session(engine) as opened:
        return rows(opened, sql)


def kill_workers(house):
    """Workers and all they started are dead at once."""
    for worker in house.workers.values():  # not children: they would tell the server how their runs ended
        family = children(worker.pid)
        os.kill(worker.pid, signal.SIGKILL)
        end_at_once(family)
        worker.wait()
    house.workers.clear()


def waiting_for(opened, stage):
    """How many pages wait for the stage."""
    asked = "SELECT count(*) FROM stage_results WHERE stage = :stage AND outcome IS NULL"
    return opened.connection().execute(sa.text(asked), {"stage": stage}).scalar_one()


def wait_until(is_so, seconds=300):
    until = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.3)
