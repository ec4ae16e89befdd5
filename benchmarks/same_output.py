"""Two trees side by side: whether a change of rooms or names changed anything that comes out, to the byte.

    python benchmarks/same_output.py REVISION FILE…

A file holds articles: JSON Lines, packed (.xz) or not, or one object {"articles": [...]}. `extract --jsonl`
and `link --jsonl --all` answer each file in the tree of REVISION and in this one. Prints, a file and command,
how many lines came out, how many of them differ, and the processor time of both; exits with 1 where any line
differs. Of a text nothing is printed but the number of the line.
"""

from __future__ import annotations

import argparse
import json
import lzma
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import zip_longest
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
COMMANDS = (("extract", "--jsonl"), ("link", "--jsonl", "--all"))


def articles(path: Path) -> bytes:
    """The articles of a file, one JSON object a line, whatever the file packs them in."""
    raw = lzma.decompress(path.read_bytes()) if path.suffix == ".xz" else path.read_bytes()
    if path.suffix != ".json":
        return raw
    return b"".join(json.dumps(article).encode() + b"\n" for article in json.loads(raw)["articles"])


@contextmanager
def tree_of(revision: str) -> Iterator[Path]:
    """A folder that holds the files of a revision, as long as it is needed."""
    with tempfile.TemporaryDirectory() as folder:
        packed = subprocess.run(["git", "archive", revision], cwd=HERE, check=True, capture_output=True)
        subprocess.run(["tar", "x", "-C", folder], input=packed.stdout, check=True)
        yield Path(folder)


def answered(tree: Path, command: tuple[str, ...], lines: bytes) -> tuple[list[bytes], float]:
    """The lines that a command of this tree answers with, and the seconds of processor time it took."""
    before = _seconds()
    done = subprocess.run(
        [sys.executable, "-m", "commands.main", *command],
        input=lines,
        stdout=subprocess.PIPE,
        check=False,
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree)},
    )
    return done.stdout.splitlines(), _seconds() - before


def _seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def compared(before: Path, name: str, lines: bytes) -> int:
    """How many lines differ, over all commands; what was compared is printed."""
    differ = 0
    for command in COMMANDS:
        (old, old_time), (new, new_time) = (answered(tree, command, lines) for tree in (before, HERE))
        odd = [k for k, (one, other) in enumerate(zip_longest(old, new), 1) if one != other]
        differ += len(odd)
        times = f"{old_time:6.1f} s before, {new_time:6.1f} s now"
        where = f" in lines {odd[:5]}" if odd else ""
        sys.stdout.write(f"{name:28} {command[0]:8} {len(old):6} lines, {len(odd)} differ{where}   {times}\n")
        if not old:
            raise SystemExit(f"{name}: {command[0]} answered nothing in the tree before")
    return differ


def main() -> None:
    """Compare what is asked for; see the head of this file."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("revision")
    asked.add_argument("files", nargs="+", type=Path)
    given = asked.parse_args()
    with tree_of(given.revision) as before:
        differ = sum(compared(before, path.name, articles(path)) for path in given.files)
    raise SystemExit(1 if differ else 0)


if __name__ == "__main__":
    main()
