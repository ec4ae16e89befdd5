"""A flow and its command are one job: the same steps, over the same things, in the same order."""

from datetime import UTC, datetime, timedelta

import pytest
from prefect.logging import disable_run_logger

import flows.artifacts
import flows.ingest_feeds
import flows.ingest_seeds
import flows.reprocess
import flows.tasks
import stages.jobs
from flows import runners
from flows.tasks import STEPS, TASKS, name_of_run, name_of_task, run_batch
from onrecord.feedlists import ListedFeed
from onrecord.stagetypes import BY_NAME
from stages.ingest import ingest
from stages.listening import follow, ingest_feeds
from stages.reading import list_files, read_files
from stages.reprocessing import reprocess
from storage.engine import open_engine, writing
from storage.queries import run_report
from storage.runs import open_run
from storage.upgrade import upgrade
from tests.stages.conftest import article
from tests.stages.desk import looked, watching
from tests.stages.holding import held
from tests.stages.newsroom import open_newsroom

FIRST = "The dyke held on Sunday, warden Ilse Marrow said. It had been raised by 2 metres, she said.\n\n"
MORE = "Farmers of Onderpolder put the loss at 300 sheep, and asked for help before winter came.\n" * 3
BEFORE = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def site(monkeypatch):
    monkeypatch.setenv("ONRECORD_ALLOW_ADDRESSES", "127.0.0.0/8")
    monkeypatch.setenv("ONRECORD_HOST_SPACING_SECONDS", "0")
    monkeypatch.setenv("ONRECORD_FETCH_SECONDS", "60")
    with open_newsroom() as room:
        yield room


@pytest.fixture
def two_ledgers(tmp_path, monkeypatch):
    """Two ledgers alike; the settings name the second, in which the flow works."""
    urls = [f"sqlite:///{tmp_path / name}.db" for name in ("command", "flow")]
    monkeypatch.setenv("ONRECORD_DATABASE_URL", urls[1])
    monkeypatch.setenv("ONRECORD_CHILDREN", "1")
    for url in urls:
        upgrade(url)
    engines = [open_engine(url) for url in urls]
    yield engines
    for engine in engines:
        engine.dispose()


@pytest.fixture
def called(monkeypatch):
    """Every call that a command made: the step, and over what."""
    calls, plainly = [], stages.jobs.one_by_one

    def noting(engine, run, steps, step, batches):
        for batch, outcome in zip(batches, plainly(engine, run, steps, step, batches), strict=True):
            calls.append((step, batch))
            yield outcome

    monkeypatch.setattr(stages.jobs, "one_by_one", noting)
    return calls


@pytest.fixture
def as_tasks(monkeypatch):
    """Every task that a flow ran: the step, and over what. What Prefect would be told goes nowhere."""
    ran = []

    def task(step, run_id, now, batch):
        ran.append((step, batch))
        return run_batch(step, run_id, now, batch)

    monkeypatch.setattr(runners, "TASKS", dict.fromkeys(TASKS, task))
    for name in ("create_progress_artifact", "update_progress_artifact"):
        monkeypatch.setattr(flows.artifacts, name, lambda *_, **__: None)
    monkeypatch.setattr(flows.reprocess, "create_table_artifact", lambda *_, **__: None)
    for module in (flows.ingest_seeds, flows.ingest_feeds):
        monkeypatch.setattr(module, "report", lambda _: None)
    monkeypatch.setattr(flows.ingest_feeds, "tell_feeds", lambda _: None)
    with disable_run_logger():
        yield ran


def leave_work(engine, path):
    """A run that ended before it did anything with the file it read."""
    with open_run(engine, flow="ingest-seeds", asked="", now=BEFORE) as run:
        read_files(engine, run, list_files([str(path)]))


def order_of(steps):
    """The steps, each once where it came several times in a row."""
    return [step for n, step in enumerate(steps) if n == 0 or steps[n - 1] != step]


def adds_up(engine, run_id):
    with writing(engine) as opened:
        report = run_report(opened, run_id)
    return report.own.adds_up and report.adopted.adds_up


def test_files(two_ledgers, called, as_tasks, tmp_path):
    press = tmp_path / "press"
    press.mkdir()
    (press / "dyke.txt").write_text(FIRST + MORE)
    (press / "left.txt").write_text(FIRST.replace("Sunday", "Monday") + MORE.replace("300 sheep", "40 cows"))
    here, there = two_ledgers
    for engine in two_ledgers:
        leave_work(engine, press / "left.txt")
    ingest(here, [str(press)], now=datetime.now(UTC))
    run_id = flows.ingest_seeds.ingest_seeds.fn([str(press)], batch_size=1)
    assert as_tasks == called
    worked = ["clean", "judge", "store", "extract", "link"]
    assert order_of([step for step, _ in called]) == [*worked, "list", "read", *worked]
    assert held(there) == held(here)
    assert adds_up(there, run_id)


def test_feeds(two_ledgers, called, as_tasks, tmp_path, site):
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "dyke.txt").write_text(FIRST + MORE)
    feed = site.feed("/feed.xml", [(site.article("/dyke.html", "Dyke"), "Dyke")])
    for engine in two_ledgers:
        follow(engine, [ListedFeed(str(kept), "folder"), ListedFeed(feed)], "by hand", BEFORE)
    ingest_feeds(two_ledgers[0], now=datetime.now(UTC))
    run_id = flows.ingest_feeds.ingest_feeds.fn(feed_list="")
    assert as_tasks == called
    worked = ["clean", "judge", "store", "extract", "link"]
    assert order_of([step for step, _ in called]) == ["folder", "ask", "fetch", *worked]
    assert adds_up(two_ledgers[1], run_id)


def test_watches_are_looked_for_and_told_alike(two_ledgers, called, as_tasks, tmp_path):
    (tmp_path / "dyke.txt").write_text(FIRST + MORE)
    for engine in two_ledgers:
        watching(engine, words="dyke", now=BEFORE)
    ingest(two_ledgers[0], [str(tmp_path / "dyke.txt")], now=datetime.now(UTC))
    flows.ingest_seeds.ingest_seeds.fn([str(tmp_path / "dyke.txt")], batch_size=1)
    assert as_tasks == called
    assert order_of([step for step, _ in called])[-2:] == ["watch", "tell"]
    for engine in two_ledgers:
        assert looked(engine)[0]


def test_a_run_shows_what_watches_were_told_and_no_word_of_it(two_ledgers, tmp_path, monkeypatch):
    shown = {}
    monkeypatch.setattr(
        flows.tasks, "create_table_artifact", lambda rows, **how: shown.update({how["key"]: rows})
    )
    (tmp_path / "dyke.jsonl").write_text(
        article("https://a.example/b", FIRST + MORE, "Post", "2026-03-01", "Dyke")
    )
    engine = two_ledgers[1]
    watching(engine, "dyke | *bold*", words="dyke", atom=tmp_path / "dyke.xml", now=BEFORE)
    ingest(engine, [str(tmp_path / "dyke.jsonl")], now=BEFORE)
    (tmp_path / "dyke.xml").unlink()
    with open_run(engine, flow="test", asked="", now=datetime.now(UTC)) as run:
        flows.tasks.tell_batch("tell", run.id, run.now, [1])
    [row] = shown["told-by-watch"]
    assert (row["told by"], row["outcome"], row["watch"]) == ("atom", "told", "dyke \\| \\*bold\\*")
    assert "dyke held" not in str(row)


@pytest.mark.usefixtures("two_ledgers")
def test_a_list_is_taken_over_before_feeds_are_asked(as_tasks, tmp_path, site):
    feed = site.feed("/feed.xml", [(site.article("/dyke.html", "Dyke"), "Dyke")])
    listed = tmp_path / "feeds.toml"
    listed.write_text(f'[[feeds]]\nurl = "{feed}"\n')
    flows.ingest_feeds.ingest_feeds.fn(feed_list=str(listed))
    assert [step for step, _ in as_tasks][:3] == ["take over", "ask", "fetch"]


def test_reading_again(two_ledgers, called, as_tasks, tmp_path):
    (tmp_path / "dyke.txt").write_text(FIRST + MORE)
    for engine in two_ledgers:
        ingest(engine, [str(tmp_path / "dyke.txt")], now=BEFORE)
        with writing(engine) as opened:
            aged = "UPDATE stage_results SET code_version = '0' WHERE stage = 'clean'"
            opened.connection().exec_driver_sql(aged)
            opened.connection().exec_driver_sql("UPDATE article_versions SET cleaner_version = '0'")
    called.clear()
    reprocess(two_ledgers[0], "text", now=BEFORE + timedelta(days=1))
    flows.reprocess.reprocess.fn("text")
    assert as_tasks == called
    assert as_tasks[0][0] == "clean"


@pytest.mark.parametrize(
    ("step", "batch", "task", "run"),
    [
        ("list", ["news"], "list files", "list files"),
        ("read", ["a", "b"], "read", "read 2 files"),
        ("take over", "feeds.toml", "take over list", "take over feeds.toml"),
        ("folder", (4, "/press"), "read folder", "read folder /press"),
        ("ask", [1, 2], "ask feeds", "ask feeds 2"),
        ("fetch", [1], "visit pages", "visit pages 1"),
        ("clean", [1, 2, 3], "clean", "clean 3 pages"),
        ("extract", [1], "extract", "extract 1 articles"),
        ("watch", [1], "watch", "watch 1 articles"),
        ("tell", [1, 2], "tell watches", "tell 2 watches"),
    ],
)
def test_tasks_and_their_runs_have_the_names_that_people_know(step, batch, task, run):
    assert (name_of_task(step), TASKS[step].name, name_of_run(step, batch)) == (task, task, run)


def test_every_stage_is_a_step_of_a_job():
    assert BY_NAME.keys() <= STEPS.keys()
    assert TASKS.keys() == STEPS.keys()


def test_every_task_is_tried_again_for_infrastructure_alone():
    from flows.conditions import is_infrastructure

    assert {(one.retries, one.retry_condition_fn) for one in TASKS.values()} == {(2, is_infrastructure)}
