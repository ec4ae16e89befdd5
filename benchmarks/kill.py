"""Kills the whole job at random moments until it has died often enough, and compares what is held.

    python benchmarks/kill.py [--kills 100] [--seed 1] [--database-url URL]

Every ledger is killed up to four times, then finished; its canonical export must be the one of a ledger that
was left in peace. Half of the moments are statements, half are times. The URL is a PostgreSQL server on which
databases may be made and dropped; without one, ledgers are SQLite files. Every third moment on PostgreSQL
the server ends all of the ledger's connections instead, as a restart would; that is no kill, and not counted.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from stages.ingest import ingest
from storage.engine import open_engine, session
from storage.export import canonical
from storage.upgrade import upgrade

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
KILLS_A_LEDGER = 4
N_FILES = 10


@dataclass(frozen=True, slots=True)
class Moment:
    """Where a job dies: before a statement, or after so many seconds; by a kill, or by lost connections."""

    statement: int = 0
    seconds: float = 0.0
    loses_connections: bool = False


def main() -> None:
    """Prints a line for each ledger and ends with 1 where one differs."""
    asked = _arguments()
    dice = random.Random(asked.seed)
    # a busy machine must not put documents off: that is no death
    os.environ.setdefault("ONRECORD_DOCUMENT_SECONDS", "900")
    with tempfile.TemporaryDirectory() as scratch:
        press = Path(scratch) / "press"
        _write(press, dice)
        with _ledger(asked.database_url, Path(scratch), 0) as url:
            n_statements, seconds = _in_peace(url, press, Path(scratch))
            expected = _held(url)
        _say(f"in peace: {n_statements} statements, {seconds:.1f} s, {len(expected)} lines")
        died: Counter[str] = Counter()
        number = differing = 0
        while died["killed"] < asked.kills:
            number += 1
            with _ledger(asked.database_url, Path(scratch), number) as url:
                ends = list(_killed(url, press, dice, n_statements, seconds, asked.database_url))
                died.update(ends)
                last = _try(url, press, None)
                is_same = last == "ended" and _held(url) == expected
            differing += not is_same
            _say(f"ledger {number}: {' '.join(ends)} then {last}: {'same' if is_same else 'DIFFERS'}")
    _say(f"{dict(died)} over {number} ledgers: {differing} differ")
    sys.exit(differing > 0)


def _write(press: Path, dice: random.Random) -> None:
    press.mkdir()
    for n in range(N_FILES):
        lines = [f"The board said on Monday that {dice.randint(2, 900)} boats were hurt by storm {n // 2}.\n"]
        for place in dice.sample(["north", "south", "east", "west", "inner", "outer"], 4):
            lines.append(
                f"Ada Brook denied that wave {dice.randint(1, 99)} of {n} had crossed the {place} wall.\n"
            )
        (press / f"{n:03}.txt").write_text("\n".join(lines))


def _killed(
    url: str, press: Path, dice: random.Random, n_statements: int, seconds: float, server: str
) -> Iterator[str]:
    """How each try ended, until one came through or enough were killed; later ones have less left to do."""
    for n in range(1, KILLS_A_LEDGER + 1):
        end = _try(url, press, _moment(dice, n_statements // n, seconds / n, server))
        yield end
        if end == "ended":
            return


def _moment(dice: random.Random, n_statements: int, seconds: float, database_url: str) -> Moment:
    loses = bool(database_url) and dice.random() < 1 / 3
    if dice.random() < 0.5:
        return Moment(statement=dice.randint(1, n_statements), loses_connections=loses)
    return Moment(seconds=dice.uniform(0.05, seconds), loses_connections=loses)


def _in_peace(url: str, press: Path, scratch: Path) -> tuple[int, float]:
    """One whole job; how many statements it sent and how long it took."""
    told = scratch / "statements"

    def work() -> None:
        sent = _count(url, None)
        began = time.monotonic()
        ingest(open_engine(url), [str(press)], now=NOW)
        told.write_text(f"{sent()} {time.monotonic() - began}")

    assert _forked(work) == 0
    n_statements, seconds = told.read_text().split()
    return int(n_statements), float(seconds)


def _try(url: str, press: Path, moment: Moment | None) -> str:
    """How one job over the press came to its end."""

    def work() -> None:
        _count(url, moment)
        if moment is not None and moment.seconds:
            timer = threading.Timer(moment.seconds, _die, (url, moment))
            timer.daemon = True
            timer.start()
        ingest(open_engine(url), [str(press)], now=NOW)

    code = _forked(work)
    if os.WIFSIGNALED(code):
        return "killed" if os.WTERMSIG(code) == signal.SIGKILL else "crashed"
    return "ended" if os.WEXITSTATUS(code) == 0 else "lost"


def _forked(work: Callable[[], None]) -> int:
    """The work's wait status. Forked: this process has one thread and no connection, and all is imported."""
    pid = os.fork()
    if pid:
        return os.waitpid(pid, 0)[1]
    code = 1
    try:
        work()
        code = 0
    except sa.exc.DBAPIError:
        pass  # its connections were taken away: the next one must go on
    finally:
        from stages import pool

        pool.close()
        os._exit(code)


def _count(url: str, moment: Moment | None) -> Callable[[], int]:
    """Statements are counted, and the one that is the moment is not sent any more."""
    sent = 0

    def count(*_: object) -> None:
        nonlocal sent
        sent += 1
        if moment is not None and sent == moment.statement:
            _die(url, moment)

    sa.event.listen(open_engine(url), "before_cursor_execute", count)
    return lambda: sent


def _die(url: str, moment: Moment) -> None:
    if not moment.loses_connections:
        os.kill(os.getpid(), signal.SIGKILL)
    with sa.create_engine(_driver(url), isolation_level="AUTOCOMMIT").connect() as connection:
        connection.execute(
            sa.text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )


def _driver(url: str) -> sa.engine.URL:
    return sa.engine.make_url(url).set(drivername="postgresql+psycopg")


@contextmanager
def _ledger(server: str, scratch: Path, number: int) -> Iterator[str]:
    """The URL of a new, upgraded ledger, gone afterwards."""
    if not server:
        url = f"sqlite:///{scratch / f'ledger{number}.db'}"
        _upgraded(url)
        yield url
        return
    name = f"onrecord_kill_{os.getpid()}_{number}"
    _on_server(server, f"CREATE DATABASE {name}")
    try:
        url = _driver(server).set(database=name).render_as_string(hide_password=False)
        _upgraded(url)
        yield url
    finally:
        _on_server(server, f"DROP DATABASE {name} WITH (FORCE)")


def _on_server(server: str, statement: str) -> None:
    engine = sa.create_engine(_driver(server), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(sa.text(statement))
    engine.dispose()


def _upgraded(url: str) -> None:
    upgrade(url)
    open_engine(url).dispose()
    open_engine.cache_clear()  # a fork must not share a connection with us


def _held(url: str) -> list[str]:
    engine = open_engine(url)
    with session(engine) as opened:
        lines = list(canonical(opened))
    engine.dispose()
    open_engine.cache_clear()
    return lines


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database-url", default="")
    return parser.parse_args()


if __name__ == "__main__":
    main()
