"""Eight processes write one SQLite file at the same time: none fails, nothing is doubled, nothing lost."""

import pytest

from stages.ingest import ingest
from storage.engine import open_engine
from storage.upgrade import upgrade
from tests.forking import together
from tests.stages import killed_ingest
from tests.stages.holding import NOW, held

WRITERS = 8
PIER = "Pier {n} was closed on Sunday for {n} hours, harbour master Ada Brook said on the quay.\n\n"
DENIAL = "She denied that ship {n} had struck it.\n"

pytestmark = pytest.mark.kill


def test_eight_writers_at_once_hold_what_one_would(folder, tmp_path, new_ledger):
    desks = [tmp_path / "desks" / str(writer) for writer in range(WRITERS)]
    for n, place in enumerate(3 * [*desks, folder]):
        place.mkdir(parents=True, exist_ok=True)
        (place / f"pier-{n}.txt").write_text((PIER + DENIAL * 3).format(n=n))
    url = f"sqlite:///{tmp_path / 'ledger.db'}"
    upgrade(url)
    ends = together(killed_ingest.main, *((url, [desk, folder]) for desk in desks))
    assert [code for code, _ in ends] == [0] * WRITERS
    engine, alone = open_engine(url), new_ledger()
    with engine.connect() as asked:
        busy = "SELECT count(DISTINCT taken_run) FROM pages"
        assert asked.exec_driver_sql(busy).scalar_one() == WRITERS  # each had pages of its own
    everything = [str(tmp_path / "desks"), str(folder)]
    ingest(engine, everything, now=NOW)  # what one left while another held it
    ingest(alone, everything, now=NOW)
    assert len(held(engine)) > 200
    assert held(engine) == held(alone)
    engine.dispose()
