"""What duplicates find and cost: python benchmarks/eval_duplicates.py GOLD.jsonl[.xz] [--orders N]

Writes what the rules decide, runs the scorer found beside the gold (eval/duplicates.py), prints its line;
then documents a second, bytes a sketch, and whether other orders of the documents give the same stories.
"""

from __future__ import annotations

import argparse
import json
import lzma
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from onrecord.duplicates import cluster, same_text
from onrecord.sketches import sketch


def main() -> None:
    arguments = _arguments()
    rows = read_rows(arguments.gold)
    documents = [(str(row["i"]), row["text"], None) for row in rows]
    sketch("the first call loads the library and is not counted")
    started, worked = time.perf_counter(), time.process_time()
    labels = cluster(documents)
    seconds, cpu = time.perf_counter() - started, time.process_time() - worked
    sys.stdout.write(scored(arguments.gold, [(row["i"], dict(labels)[str(row["i"])]) for row in rows]))
    _say(
        f"{len(rows)} documents in {seconds:.1f} s: {len(rows) / seconds:.0f} a second; "
        f"{cpu:.1f} s of CPU: {len(rows) / cpu:.0f} a second a core"
    )
    sketches = [sketch(text) for _, text, _ in documents[:500]]
    _say(
        f"{sum(8 * len(s.bands) + 4 * len(s.shingles) for s in sketches) / len(sketches):.0f} bytes a sketch"
    )
    _say_false_notes(rows, labels)
    for seed in range(arguments.orders):
        shuffled = random.Random(seed).sample(documents, len(documents))
        _say(
            f"order {seed}: {'same stories' if dict(cluster(shuffled)) == dict(labels) else 'OTHER STORIES'}"
        )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--orders", type=int, default=0)
    return parser.parse_args()


def read_rows(path: Path) -> list[dict[str, str]]:
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def scored(gold: Path, labels: Sequence[tuple[str, str]]) -> str:
    scorer = gold.resolve().parents[2] / "eval" / "duplicates.py"
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as answer:
        answer.writelines(json.dumps({"id": key, "cluster": label}) + "\n" for key, label in labels)
        answer.flush()
        command = [sys.executable, str(scorer), str(gold), answer.name]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _say_false_notes(rows: list[dict[str, str]], labels: list[tuple[str, str]]) -> None:
    """Pairs of templated earnings notes that were judged the same text though they are not."""
    sizes = Counter(label for _, label in labels)
    notes = [
        row
        for row, (_, label) in zip(rows, labels, strict=True)
        if row["kind"] == "earn" and sizes[label] > 1
    ]
    sketches = [sketch(row["text"]) for row in notes]
    false = sum(
        notes[i]["c"] != notes[j]["c"] and same_text(sketches[i], sketches[j])
        for i in range(len(notes))
        for j in range(i)
    )
    _say(f"{false} false pairs among earnings notes: {1000 * false / len(rows):.2f} in 1,000 documents")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
