"""Talk that is written down without names before its lines: questions, stamps of time, names on lines of their own, chats."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from onrecord.seeds.hearings import is_told, speaks_to_somebody

_QUESTION = re.compile(
    r"[\s>*_]*(?:Q|Question|Frage|Pregunta|Domanda|Vraag|Fråga|Pergunta)(?: ?\d{1,2})?[*_]* ?[:.][*_]*\s+\S"
)
_ANSWER = re.compile(r"[\s>*_]*(?:A|R|Answer|Antwort|Réponse|Respuesta|Risposta|Antwoord|Svar|Resposta)(?: ?\d{1,2})?[*_]* ?[:.][*_]*\s+\S")  # fmt: skip
_BARE_QUESTION = re.compile(r"Q\s+(?=[\"“A-Z])")
_STAMP = re.compile(r"[\s>*_–-]*[\[(]?(?:(\d{1,2}):)?(\d{1,3}):(\d\d)(?:[.,]\d{1,3})?[\])]?[\s:*_–-]+(?=\S)")
_DATE = r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4})"
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[\s\u202f]?[AaPp]\.?[Mm]\.?)?"
_MESSAGE = re.compile(rf"[\u200e\u202a]?(?:\[(?:{_DATE},?\s+{_CLOCK}|{_CLOCK},?\s+{_DATE})\]|{_DATE},?\s+{_CLOCK}\s+[-–])\s+[^:\n]{{1,60}}:(?:\s|$)")  # fmt: skip
_NAME = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ][\w.'’-]*)(?: (?:(?:de|del|van|von|der|den|la|al|el|bin) ){0,2}[A-ZÀ-ÖØ-Þ][\w.'’-]*){0,4}:?"
)
_SENTENCE = re.compile(r".*\S\s\S.*[.?!…–—][\"”’»)]*$")
_LEAST, _SHARE, _ABOVE = 4, 0.6, 3
_SPOKEN, _HEARD = 0.3, 0.2  # of the turns, and of the stamped lines: people who talk talk to somebody


def with_question_marks(lines: Sequence[str]) -> list[str]:
    """The lines, *Q Mr. President* of a briefing as *Q: Mr. President*."""
    return [_BARE_QUESTION.sub("Q: ", line, count=1) for line in lines]


def is_talk(lines: Sequence[str]) -> bool:
    """True where the lines from the top on are such talk and hardly anything else."""
    return is_questions(lines) or is_chat(lines) or is_stamped(lines) or is_under_names(lines)


def is_questions(lines: Sequence[str]) -> bool:
    """True for questions and answers alone; a sentence above them that tells of it makes an article of them."""
    asked = [n for n, line in enumerate(lines) if _QUESTION.match(line)]
    answered = [n for n, line in enumerate(lines) if _ANSWER.match(line)]
    if len(asked) < 2 or len(answered) < 2 or asked[0] > _ABOVE or any(map(is_told, lines[: asked[0]])):
        return False
    n_below = len(lines) - 1 - max(asked[-1], answered[-1])
    return len(asked) + len(answered) >= _SHARE * len(lines) and n_below <= _ABOVE


def is_chat(lines: Sequence[str]) -> bool:
    """True for what a messenger writes of a chat: a day, a clock and a name before each message."""
    n_messages = sum(1 for line in lines if _MESSAGE.match(line))
    return n_messages >= 2 and n_messages >= 0.5 * len(lines)


def is_stamped(lines: Sequence[str]) -> bool:
    """True for speech behind the times of its recording, which begin below a minute and grow: no clock does."""
    stamps = [match for line in lines if (match := _STAMP.match(line))]
    if len(stamps) < max(_LEAST, 0.8 * len(lines)):
        return False
    times = [int(one[1] or 0) * 3600 + int(one[2]) * 60 + int(one[3]) for one in stamps]
    if times[0] >= 60 or any(later < sooner for sooner, later in pairwise(times)):
        return False
    said = [one.string[one.end() :] for one in stamps]
    return sum(map(speaks_to_somebody, said)) >= _HEARD * len(said)


def is_under_names(lines: Sequence[str]) -> bool:
    """True where names that come back stand alone on lines, each above what that one says to somebody."""
    named = [n for n, line in enumerate(lines) if _NAME.fullmatch(line) and len(line) < 60]
    counts = Counter(lines[n] for n in named)
    turns = [
        n for n in named if counts[lines[n]] > 1 and n + 1 < len(lines) and _SENTENCE.match(lines[n + 1])
    ]
    if len(turns) < max(_LEAST, 0.25 * len(lines)) or len({lines[n] for n in turns}) < 2:
        return False
    is_from_top = turns[0] <= _ABOVE and not any(map(is_told, lines[: turns[0]]))
    n_spoken = sum(1 for n in turns if speaks_to_somebody(lines[n + 1]))
    return is_from_top and len(lines) - turns[-1] <= 1 + _LEAST and n_spoken >= _SPOKEN * len(turns)
