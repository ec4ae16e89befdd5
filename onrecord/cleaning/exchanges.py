"""Interviews as pages set them: questions in bold, and below each what was answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.cleaning.places import PLAIN, Mark
from onrecord.placetypes import ANSWER, QUESTION
from onrecord.turns import speaks_of_itself

_LEAST = 2  # questions: a single one may be the outlet's own
_SPOKEN = 0.3  # the share of answers in which somebody speaks of himself: an explainer has none
_LONGEST = 400  # characters of a question


def with_exchanges(paragraphs: Sequence[str], marks: Sequence[Mark], bold: Sequence[bool]) -> list[Mark]:
    """The marks, with bold paragraphs that ask as questions and what stands below them as answers.

    Below the last question the first paragraph alone is an answer for sure.
    """
    asked = [n for n, mark in enumerate(marks) if mark == PLAIN and bold[n] and _asks(paragraphs[n])]
    answers = [_below(marks, n, after) for n, after in zip(asked, [*asked[1:], None], strict=False)]
    if len(asked) < _LEAST or not all(answers) or not _are_spoken(paragraphs, answers):
        return list(marks)
    kinds = dict.fromkeys(asked, QUESTION) | {n: ANSWER for group in answers for n in group}
    parts = {n: number for number, group in enumerate(answers, start=1) for n in group}
    return [
        replace(mark, kind=kinds[n], part=parts.get(n, 0)) if n in kinds else mark
        for n, mark in enumerate(marks)
    ]


def _asks(paragraph: str) -> bool:
    return paragraph.rstrip('"”’» ')[-1:] == "?" and len(paragraph) <= _LONGEST


def _below(marks: Sequence[Mark], question: int, following: int | None) -> list[int]:
    """The plain paragraphs right below a question, up to the next or to what is none."""
    end = len(marks) if following is None else following
    found = []
    for n in range(question + 1, end):
        if marks[n] != PLAIN:
            break
        found.append(n)
    return found if following is not None else found[:1]


def _are_spoken(paragraphs: Sequence[str], answers: Sequence[Sequence[int]]) -> bool:
    n_spoken = sum(any(speaks_of_itself(paragraphs[n]) for n in group) for group in answers)
    return n_spoken >= _SPOKEN * len(answers)
