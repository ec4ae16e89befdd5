"""Page text and metadata beside bare trafilatura, on the same pages in one run.

    python benchmarks/clean_pages.py ../shared [--half a|b] [--out FOLDER] [--rounds N]

Trafilatura runs at its defaults with metadata. Each speed is the best of the rounds, on one core; the pool's
is that of two children. The ratio by processor time is of both on each page in turn: what else the machine
does touches it least. Pages are split by the parity of the sha256 of their ids: rules for lines, for the
names of a page's parts and for finding its body were written while looking at half ``a`` alone; half ``b``
judged them. The rules for title, author and date, and how much text a part named like a side column must
hold, have seen both halves: for those only other pages can judge.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import lzma
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from onrecord.cleaning import clean_document, warm
from onrecord.settings import Settings
from onrecord.types import CleanArticle, Document, Metadata
from stages import pool

SETS = ("zyte_article", "wcxb_article")
Row = dict[str, object]


def main() -> None:
    """Prints a line for each set and cleaner: the scorer's figures and pages a second; then their ratios."""
    arguments = _arguments()
    warm()
    everything: list[Row] = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.out or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for name in SETS:
            pages = list(_pages(arguments.shared / f"data/pages/{name}.dev.jsonl.xz", arguments.half))
            gold = _written(folder / f"{name}.gold.jsonl", pages)
            speeds = _speeds(pages, arguments.rounds)
            for cleaner, clean in CLEANERS.items():
                cleaned = [{"id": page["id"], **clean(page)} for page in pages]
                predicted = _written(folder / f"{name}.{cleaner}.jsonl", cleaned)
                figures = {**_scores(arguments.shared, gold, predicted), **_metadata_scores(pages, cleaned)}
                sys.stdout.write(f"{name} {cleaner} pages/s={speeds[cleaner]:.1f} {json.dumps(figures)}\n")
            _tell(name, speeds)
            _tell_ratio(name, pages, arguments.rounds)
            everything += pages
    _tell("together", _speeds(everything, arguments.rounds))
    _tell_ratio("together", everything, arguments.rounds)
    _tell_cost(everything)
    pool.close()


def _tell(name: str, speeds: dict[str, float]) -> None:
    ours, pooled, bare = speeds["onrecord"], speeds["pool"], speeds["trafilatura"]
    ratios = f"onrecord/trafilatura={ours / bare:.2f} pool/onrecord={pooled / ours:.2f}"
    sys.stdout.write(f"{name} {ratios} pages/s in pool={pooled:.1f}\n")
    sys.stdout.flush()


def _tell_ratio(name: str, pages: list[Row], rounds: int) -> None:
    """What a page costs each in processor time, its best of the rounds, the two taking turns."""
    best = {cleaner: [float("inf")] * len(pages) for cleaner in ("onrecord", "trafilatura")}
    for turn in range(rounds):
        for n, page in enumerate(pages):
            document = _document(page)
            runs = [("onrecord", clean_document, document), ("trafilatura", _bare, page)]
            for cleaner, run, given in runs if (n + turn) % 2 else reversed(runs):
                began = time.process_time()
                run(given)
                best[cleaner][n] = min(best[cleaner][n], time.process_time() - began)
    ours, bare = (1000 * sum(best[cleaner]) / len(pages) for cleaner in ("onrecord", "trafilatura"))
    costs = f"onrecord={ours:.1f} trafilatura={bare:.1f} trafilatura/onrecord={bare / ours:.2f}"
    sys.stdout.write(f"{name} processor ms/page: {costs}\n")
    sys.stdout.flush()


def _tell_cost(pages: list[Row]) -> None:
    """What two idle cores would gain, by processor time: it does not hang on what else the machine does."""
    documents, settings = [_document(page) for page in pages], Settings(children=2)
    began = time.process_time()
    for document in documents:
        clean_document(document)
    alone, began, before = time.process_time() - began, time.process_time(), _seconds_of_children()
    list(pool.each(settings, clean_document, documents))
    parent, children = time.process_time() - began, _seconds_of_children() - before
    gain = 2 * alone / (parent + children)
    sys.stdout.write(
        f"processor seconds: alone={alone:.1f} parent={parent:.2f} children={children:.1f} gain={gain:.2f}\n"
    )


def _seconds_of_children() -> float:
    """The processor time of the children that live."""
    tick = os.sysconf("SC_CLK_TCK")
    stats = [Path(f"/proc/{child.pid}/stat").read_text() for child in multiprocessing.active_children()]
    return sum(sum(map(int, stat.rsplit(")", 1)[1].split()[11:13])) for stat in stats) / tick


def _speeds(pages: list[Row], rounds: int) -> dict[str, float]:
    """Pages a second of each cleaner, alternating, so that a busy machine slows them alike."""
    documents = [_document(page) for page in pages]
    settings = Settings(children=2)
    list(pool.each(settings, clean_document, documents[:8]))  # the children are there, and warm
    runs: dict[str, Callable[[], object]] = {
        "onrecord": lambda: [clean_document(document) for document in documents],
        "trafilatura": lambda: [_bare(page) for page in pages],
        "pool": lambda: list(pool.each(settings, clean_document, documents)),
    }
    best = dict.fromkeys(runs, 0.0)
    for _ in range(rounds):
        for name, run in runs.items():
            began = time.perf_counter()
            run()
            best[name] = max(best[name], len(pages) / (time.perf_counter() - began))
    return best


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--half", choices=("a", "b"))
    parser.add_argument("--out", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


def _pages(path: Path, half: str | None) -> Iterator[Row]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            page = json.loads(line)
            if half is None or "ab"[hashlib.sha256(page["id"].encode()).digest()[0] % 2] == half:
                yield page


def _document(page: Row) -> Document:
    body = str(page["html"]).encode("utf-8", "surrogatepass")
    return Document(str(page["id"]), body, "html", Metadata(url=str(page["url"])))


def _ours(page: Row) -> Row:
    article = clean_document(_document(page))
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

    found = trafilatura.bare_extraction(str(page["html"]), url=str(page["url"]), with_metadata=True)
    if found is None or isinstance(found, dict):
        return {"text": None}
    return {"text": found.text, "title": found.title, "author": found.author, "date": found.date}


CLEANERS = {"onrecord": _ours, "trafilatura": _bare}


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
