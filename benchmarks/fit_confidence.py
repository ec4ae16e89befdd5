"""Fits the extractor's confidence to annotated articles, and prints how far it can be believed.

.venv/bin/python benchmarks/fit_confidence.py [SHARED] [--write]

Fitted on gold dev, dev_more and read; its table is that of leave-one-story-out: each story is weighed by what
the others taught. `count` is weighed by all of them and shown beside it; nothing is fitted or chosen there.
`--write` puts the weights into onrecord/qualify/confidence.toml.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from judged_claims import Json, stories, verdicts_of
from numpy.typing import NDArray

from onrecord.claims import extract_many, warm
from onrecord.claims.serialize import article_from_json, claim_to_json
from onrecord.qualify import confidence
from onrecord.qualify.traits import by_sentence, name_traits_of, traits_of
from onrecord.types import ArticleText, Claim

SHARED = Path(__file__).resolve().parents[1] / ".." / "shared"
LEARNED, COUNTED = ("dev", "dev_more", "read"), "count"
RIDGE = {"claim": 3.0, "name": 1.0}  # how strongly weights are held near 0
SELDOM = {"claim": 8, "name": 3}  # a trait of fewer claims is not weighed
STEPS = {"claim": (0.9, 0.8, 0.7, 0.5, 0.0), "name": (0.98, 0.95, 0.9, 0.8, 0.0)}
HEAD = "# Weights of traits (onrecord/qualify/traits.py), written by benchmarks/fit_confidence.py --write.\n"

Table = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Judged:
    """The traits of a claim, or of its name, in a story, and whether it is right."""

    story: str
    traits: dict[str, float]
    is_right: bool


def judged(shared: Path, names: Iterable[str]) -> dict[str, list[Judged]]:
    """Every claim that we find in some sets, and every name: *claim* and *name*."""
    found: dict[str, list[Judged]] = {"claim": [], "name": []}
    for name in names:
        told = list(stories(shared, name))
        for (story, record), extraction in zip(
            told, extract_many([_article(r) for _, r in told]), strict=True
        ):
            for claim, name_only in _judged(story, record, extraction.claims):
                found["claim"].append(claim)
                found["name"].extend(name_only)
    return found


def _article(record: Json) -> ArticleText:
    article = article_from_json({k: record.get(k) for k in ("id", "text", "title", "outlet", "published")})
    assert isinstance(article, ArticleText)
    return article


def _judged(
    story: str, record: dict[str, Any], claims: Sequence[Claim]
) -> Iterator[tuple[Judged, list[Judged]]]:
    text, here = record["text"], by_sentence(claims)
    verdicts = verdicts_of(record, [claim_to_json(claim) for claim in claims])
    for claim, (is_whole, is_named) in zip(claims, verdicts, strict=True):
        others = [other for other in here[claim.sentence[0]] if other is not claim]
        name = [] if is_named is None else [Judged(story, name_traits_of(claim, text), is_named)]
        yield Judged(story, traits_of(claim, text, others), is_whole), name


def traits_in(cases: Sequence[Judged], seldom: int) -> list[str]:
    """The traits that are worth a weight, in their order."""
    counted = Counter(trait for case in cases for trait in case.traits)
    return sorted(trait for trait, n in counted.items() if n >= seldom)


def table_of(cases: Sequence[Judged], traits: Sequence[str]) -> tuple[Table, Table]:
    """The cases as rows of numbers, and which are right."""
    rows = [[case.traits.get(trait, 0.0) for trait in traits] for case in cases]
    return np.array(rows), np.array([float(case.is_right) for case in cases])


def fitted(rows: Table, right: Table, ridge: float) -> Table:
    """Weights of a logistic regression with a ridge penalty, by Newton's method.

    Hastie, Tibshirani, Friedman, *The Elements of Statistical Learning*, 4.4.1.
    """
    weights = np.zeros(rows.shape[1])
    for _ in range(50):
        chances = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (right - chances) - ridge * weights
        curve = (rows.T * (chances * (1 - chances))) @ rows + ridge * np.eye(len(weights))
        step = np.linalg.solve(curve, slope)
        weights = weights + step
        if np.abs(step).max() < 1e-9:
            break
    return weights


def left_out(cases: Sequence[Judged], rows: Table, right: Table, ridge: float) -> Table:
    """The chance of each case by what the other stories taught."""
    told = np.array([case.story for case in cases])
    chances = np.zeros(len(right))
    for story in sorted(set(told)):
        weights = fitted(rows[told != story], right[told != story], ridge)
        chances[told == story] = 1 / (1 + np.exp(-rows[told == story] @ weights))
    return chances


def told(chances: Table, right: Table, steps: Sequence[float]) -> Iterator[str]:
    """A line for each step of confidence: how many cases, their mean chance, how many are right."""
    for low, high in zip(steps, (1.01, *steps), strict=False):
        here = (chances >= low) & (chances < high)
        if here.any():
            share, mean = 100 * right[here].mean(), 100 * chances[here].mean()
            n = f"n {here.sum():4d} ({100 * here.mean():.0f} %)"
            yield f"  from {low:.2f}  {n}  said {mean:.0f} %  right {share:.1f} %"


def main(arguments: list[str]) -> None:
    """Prints both tables for both figures; writes the weights where that is asked for."""
    shared = next((Path(a) for a in arguments if not a.startswith("--")), SHARED)
    warm()
    learned, counted = judged(shared, LEARNED), judged(shared, [COUNTED])
    lines = [HEAD]
    for what, cases in learned.items():
        traits = traits_in(cases, SELDOM[what])
        rows, right = table_of(cases, traits)
        weights = fitted(rows, right, RIDGE[what])
        sys.stdout.write(f"{what}, leave-one-story-out over {len(cases)}\n")
        _print(told(left_out(cases, rows, right, RIDGE[what]), right, STEPS[what]))
        rows, right = table_of(counted[what], traits)
        sys.stdout.write(f"{what}, count, {len(right)}\n")
        _print(told(1 / (1 + np.exp(-rows @ weights)), right, STEPS[what]))
        pairs = (f'"{trait}" = {weight:.3f}' for trait, weight in zip(traits, weights, strict=True))
        lines.append(f"[{what}]\n" + "\n".join(pairs) + "\n")
    if "--write" in arguments:
        Path(confidence.__file__).with_name(confidence.FILE).write_text("\n".join(lines), encoding="utf-8")


def _print(lines: Iterable[str]) -> None:
    sys.stdout.writelines(line + "\n" for line in lines)


if __name__ == "__main__":
    main(sys.argv[1:])
