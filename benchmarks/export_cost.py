"""What an export costs: rows a second of processor time, and the most memory, over 200,000 claims.

    python -m benchmarks.export_cost URL FOLDER [claims]

URL is an empty database of one's own, on either engine; it is filled, and left. FOLDER gets the files. On
PostgreSQL the server works beside us: seconds that passed are printed, too.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

from benchmarks.reviews_cost import fill, links
from storage.engine import open_engine, session
from storage.export.relations import relation
from storage.export.streams import batches, size
from storage.export.tableforms import TABLE_FORMS
from storage.upgrade import upgrade


def main(url: str, folder: str, n_claims: int = 200_000) -> None:
    upgrade(url)
    engine = open_engine(url)
    fill(engine, n_claims)
    links(engine, n_claims)
    if engine.dialect.name != "sqlite":
        with engine.connect() as connection:
            connection.exec_driver_sql("ANALYZE")  # as its own daemon does within a minute
    for form in TABLE_FORMS:
        with session(engine) as opened:
            claims = relation("claims")
            passed, used = time.perf_counter(), time.process_time()
            form.write(Path(folder) / f"claims.{form.name}", claims, batches(opened, claims))
            passed, used = time.perf_counter() - passed, time.process_time() - used
            rows = size(opened, claims).rows
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        told = f"{form.name:8} {rows / used:8,.0f} a second of ours, {rows / passed:8,.0f} passed; {most} MB"
        print(told)  # noqa: T201 - it prints


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
