"""Sentences that tell of somebody who was asked and gave no answer, as they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from onrecord.english.disclaimers import DECLINED, NO_RESPONSE, NOT_REACHED
from onrecord.english.language import ENGLISH
from onrecord.text.sentences import paragraphs, sentences

HowUnanswered = Literal["declined", "did not respond", "not reached"]
_WORDINGS: tuple[tuple[HowUnanswered, re.Pattern[str]], ...] = (
    ("declined", DECLINED),
    ("did not respond", NO_RESPONSE),
    ("not reached", NOT_REACHED),
)


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A sentence of a text, its characters there, and in which of three ways no answer came."""

    sentence: str
    start: int
    end: int
    how: HowUnanswered


def unanswered(text: str) -> list[Unanswered]:
    """The sentences in order, each once. Whom they tell of is left to whoever reads them.

    >>> [(one.how, one.sentence) for one in unanswered("The mill shut. Mr. Ode did not reply to a letter.")]
    [('did not respond', 'Mr. Ode did not reply to a letter.')]
    """
    return [found for start, end in _sentences(text) if (found := _told(text, start, end)) is not None]


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Those of paragraphs in which one of the wordings stands: few do."""
    for paragraph in paragraphs(text):
        if any(wording.search(text, *paragraph) for _, wording in _WORDINGS):
            yield from sentences(text, paragraph, ENGLISH)


def _told(text: str, start: int, end: int) -> Unanswered | None:
    for how, wording in _WORDINGS:
        if wording.search(text, start, end):
            return Unanswered(text[start:end], start, end, how)
    return None
