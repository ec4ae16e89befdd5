"""What learning the lines that outlets print everywhere is worth: with and without, by halves of the sites.

    python benchmarks/house_lines.py GOLD.jsonl.xz SCORER.py [--halves]

Sites fall into halves by the parity of the sha256 of their name: half *b* judges what half *a* suggested.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import lzma
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from onrecord.cleaning import clean_document
from onrecord.cleaning.houselines import learned_from
from onrecord.sites import site_of
from onrecord.types import CleanArticle, Document, Metadata

Row = dict[str, Any]


def main() -> None:
    arguments = _arguments()
    with lzma.open(arguments.gold, "rt", encoding="utf-8") as lines:
        pages = [json.loads(line) for line in lines]
    for half in ("ab", "a", "b") if arguments.halves else ("ab",):
        some = [page for page in pages if _half(page) in half]
        articles = [_cleaned(page) for page in some]
        for name, made in (("plain", articles), ("learned", learned_from(articles))):
            sys.stdout.write(f"{half:3} {name:8} {_scored(some, made, arguments.scorer)}\n")


def _half(page: Row) -> str:
    return "ab"[hashlib.sha256(site_of(page.get("url") or page["id"]).encode()).digest()[0] % 2]


def _cleaned(page: Row) -> CleanArticle:
    body = str(page["html"]).encode("utf-8", "surrogatepass")
    made = clean_document(Document(str(page["id"]), body, "html", Metadata(url=page["url"])))
    return made if isinstance(made, CleanArticle) else CleanArticle("")


def _scored(pages: Sequence[Row], made: Sequence[CleanArticle], scorer: Path) -> str:
    with tempfile.TemporaryDirectory() as folder:
        gold, found = Path(folder, "gold.jsonl"), Path(folder, "found.jsonl")
        gold.write_text("".join(json.dumps(page) + "\n" for page in pages), encoding="utf-8")
        rows = (json.dumps({"id": p["id"], "text": one.text}) for p, one in zip(pages, made, strict=True))
        found.write_text("".join(row + "\n" for row in rows), encoding="utf-8")
        command = [sys.executable, str(scorer), str(gold), str(found)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("scorer", type=Path)
    parser.add_argument("--halves", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
