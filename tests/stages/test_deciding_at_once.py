"""Two people decide two hundred times in all while articles are read and linked: none lost, none twice."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from stages.ingest import ingest
from stages.queueing import skip, take
from tests.stages.conftest import article
from tests.stages.holding import NOW
from tests.stages.test_queueing import ask, decide
from tests.stages.test_reviewing import counted_anew, stored

SAID = "Harbour master Ada Brook said on Sunday that {n} crates of tin had left pier {p}."
DENIED = "The owner Bo Frey denied on Sunday that {n} crates of tin had left pier {p}."
DECISIONS, PIERS = 100, 60  # of each person; articles of each batch
pytestmark = pytest.mark.long


def press(folder, name, outlet, first):
    """A file of articles, in each a claim and its denial, that tell of the same piers as other files do."""
    file = folder / f"{name}.jsonl"
    texts = [
        "\n\n".join(line.format(n=20 + n, p=n) for line in (SAID, DENIED, SAID.replace("crates", "sacks")))
        for n in range(first, first + PIERS)
    ]
    file.write_text(
        "\n".join(
            article(f"https://{name}.example/{n}", text, outlet, "2026-03-01T09:00:00+00:00", f"Pier {n}")
            for n, text in enumerate(texts)
        )
    )
    return str(file)


def test_two_who_decide_beside_a_run_that_links_lose_nothing(engine, tmp_path):
    ingest(engine, [press(tmp_path, "quay", "Quay Post", 1)], now=NOW)

    def work(reviewer):
        mine = []
        while len(mine) < DECISIONS:
            for turn in take(engine, reviewer, 5):
                if turn.kind == "speaker":  # who is who is decided elsewhere
                    skip(engine, turn, reviewer)
                    continue
                decide(engine, turn, reviewer, "reject" if len(mine) % 3 == 0 else "confirm")
                mine.append((turn.kind, turn.key))
        return mine

    with ThreadPoolExecutor(3) as all_three:
        linking = all_three.submit(ingest, engine, [press(tmp_path, "pier", "Pier Echo", 20)], now=NOW)
        first, second = all_three.map(work, ("Ines", "Bo"))
        linking.result()
    decided = {who: [] for who in ("Ines", "Bo")}
    for row in ask(engine, "SELECT reviewer, subject_kind, subject_key FROM reviews ORDER BY id"):
        decided[row["reviewer"]].append((row["subject_kind"], row["subject_key"]))
    assert decided == {"Ines": first, "Bo": second}, "what each decided stands there, in that order"
    assert not {*first} & {*second}, "they did not meet"
    assert len({*first, *second}) == len(first) + len(second) >= 2 * DECISIONS
    assert ask(engine, "SELECT 1 AS one FROM stage_results WHERE outcome = 'rejected'") == []
    assert stored(engine) == counted_anew(engine)
