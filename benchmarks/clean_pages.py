"""Page text beside bare trafilatura, on the same pages in one run.

    python benchmarks/clean_pages.py ../shared [--half a|b] [--out FOLDER]

Line rules were written while looking at half ``a`` and are judged on half ``b`` (parity of the sha256 of an
id). The rules for title, author and date, the extractor's settings and the threshold of ``not_text`` have
seen both halves: for those only other pages can judge.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import lzma
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from onrecord.cleaning import clean_document, warm
from onrecord.types import CleanArticle, Document, Metadata

SETS = ("zyte_article", "wcxb_article")
Row = dict[str, object]


def main() -> None:
    """Prints one line a set and cleaner: the scorer's figures, and pages a second."""
    arguments = _arguments()
    warm()
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.out or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for name in SETS:
            pages = list(_pages(arguments.shared / f"data/pages/{name}.dev.jsonl.xz", arguments.half))
            gold = _written(folder / f"{name}.gold.jsonl", pages)
            for cleaner, clean in (("onrecord", _ours), ("trafilatura", _bare)):
                began = time.process_time()
                cleaned = [{"id": page["id"], **clean(page)} for page in pages]
                speed = len(pages) / (time.process_time() - began)
                predicted = _written(folder / f"{name}.{cleaner}.jsonl", cleaned)
                figures = {**_scores(arguments.shared, gold, predicted), **_metadata_scores(pages, cleaned)}
                sys.stdout.write(f"{name} {cleaner} pages/s={speed:.1f} {json.dumps(figures)}\n")
                sys.stdout.flush()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--half", choices=("a", "b"))
    parser.add_argument("--out", type=Path)
    return parser.parse_args()


def _pages(path: Path, half: str | None) -> Iterator[Row]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            page = json.loads(line)
            if half is None or "ab"[hashlib.sha256(page["id"].encode()).digest()[0] % 2] == half:
                yield page


def _ours(page: Row) -> Row:
    body = str(page["html"]).encode("utf-8", "surrogatepass")
    article = clean_document(Document(str(page["id"]), body, "html", Metadata(url=str(page["url"]))))
    if not isinstance(article, CleanArticle):
        return {"text": None, "rejected": article.code}
    return {
        "text": article.text,
        "title": article.title,
        "author": "; ".join(article.authors),
        "date": article.published,
        "dropped": [[line.rule, line.text] for line in article.dropped],
    }


def _bare(page: Row) -> Row:
    import trafilatura

    found = trafilatura.bare_extraction(
        str(page["html"]), url=str(page["url"]), with_metadata=True, include_comments=False
    )
    if found is None or isinstance(found, dict):
        return {"text": None}
    return {"text": found.text, "title": found.title, "author": found.author, "date": found.date}


def _written(path: Path, rows: list[Row]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def _scores(shared: Path, gold: Path, predicted: Path) -> Row:
    command = [sys.executable, str(shared / "eval/pages.py"), str(gold), str(predicted)]
    return dict(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))


def _metadata_scores(pages: list[Row], cleaned: list[Row]) -> Row:
    """The share of pages whose title, author and date are the gold's, where the gold has one."""
    compare: dict[str, Callable[[str, str], bool]] = {
        "title": lambda gold, found: _words(gold) == _words(found),
        "author": lambda gold, found: _names(gold) == _names(found),
        "date": lambda gold, found: gold[:10] == found[:10],
    }
    figures: Row = {}
    for field, is_same in compare.items():
        known = [
            (str(p[field]), str(c.get(field) or ""))
            for p, c in zip(pages, cleaned, strict=True)
            if p.get(field)
        ]
        if known:
            figures[field] = round(sum(is_same(*pair) for pair in known) / len(known), 3)
    return figures


def _names(text: str) -> list[str]:
    return [word for word in _words(text) if word != "and"]  # however the list is joined


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.casefold()).split()


if __name__ == "__main__":
    main()
