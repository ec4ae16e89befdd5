"""Many pages that are not each other's reprints, made from the stored ones, for measuring whole runs."""

from __future__ import annotations

import json
import lzma
import random
import re
from collections.abc import Iterator
from pathlib import Path

SETS = ("zyte_article", "wcxb_article")
# Enough words for copies to share no more than two articles do, else they are reprints and are compared.
MOVED = re.compile(r"\b(?!said\b|says\b|told\b|added\b|according\b)[^\W\d_A-Z][^\W\d_]{3,}\b")


def write_press(press: Path, shared: Path, wanted: int) -> None:
    """One line a page; copies differ from each other as much as two articles do."""
    rows = [row for name in SETS for row in _rows(shared / f"data/pages/{name}.dev.jsonl.xz")]
    with press.open("w", encoding="utf-8") as out:
        for number in range(wanted):
            row, copy = rows[number % len(rows)], number // len(rows)
            page = row["html"] if copy == 0 else _shuffled(row["html"], copy)
            url = f"https://copy{copy}.example/{number}"
            out.write(json.dumps({"url": url, "html": page, "outlet": f"Outlet {number % 40}"}) + "\n")


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _shuffled(page: str, seed: int) -> str:
    """The page with its longer words in another order; marks, cues, names and short words stay."""
    parts = re.split(r"(<script.*?</script>|<style.*?</style>|<[^>]*>)", page, flags=re.DOTALL)
    words = [found for text in parts[::2] for found in MOVED.findall(text)]
    random.Random(seed).shuffle(words)
    others = iter(words)
    parts[::2] = [MOVED.sub(lambda _: next(others), text) for text in parts[::2]]
    # canonical addresses would make all copies one article
    return re.sub(r'(canonical|og:url)("[^>]*?)https?://[^"]*', r"\1\2", "".join(parts))
