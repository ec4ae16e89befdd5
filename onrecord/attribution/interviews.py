"""Interviews: an answer is the word of whoever answers, and never the outlet's own."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from onrecord.english.given_names import is_given_name
from onrecord.english.interviews import ANSWER_LABEL, MET, QUESTION_LABEL, ROLE
from onrecord.entities.mentions import Names
from onrecord.placetypes import ANSWER, QUESTION
from onrecord.text.blocks import Blocks
from onrecord.text.conversations import Turn, turns
from onrecord.text.quotations import is_quoted
from onrecord.text.sentences import paragraphs
from onrecord.types import Attribution, Claim, Span

OPENING = '“"‘«'
FEWEST_ASKED = 2  # questions before plain answers: a single one may be the outlet's own
LONGEST_QUESTION = 400  # characters


@dataclass(frozen=True, slots=True)
class Answer:
    """A stretch of the text that one person says, and who."""

    span: Span
    speaker: Attribution


def answered(text: str, blocks: Blocks, known: Names, claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those in answers that nobody else has each with whoever answers."""
    answers = list(_answers(text, known)) or list(_set_apart(text, blocks, known))
    return [_answered(claim, answers) for claim in claims] if answers else list(claims)


def _answered(claim: Claim, answers: Sequence[Answer]) -> Claim:
    is_free = not any(link.source or link.speaker for link in claim.chain)
    start = claim.content[0][0]
    before = bisect.bisect_right(answers, start, key=lambda a: a.span[0]) - 1
    answer = answers[before] if before >= 0 and start < answers[before].span[1] else None
    if not is_free or answer is None or claim.place in ("caption", "embed"):
        return claim
    return replace(claim, chain=(answer.speaker,), quote="direct", rule="label")


def _answers(text: str, known: Names) -> Iterator[Answer]:
    spans = paragraphs(text)
    labelled = turns(text, spans)
    if labelled:
        first = labelled[0].paragraph[0]
        guest = _guest(text[:first], known)
        yield from (a for turn in labelled if (a := _turn(text, known, turn, guest)) is not None)
    else:
        yield from _unlabelled(text, known, spans)


def _set_apart(text: str, blocks: Blocks, known: Names) -> Iterator[Answer]:
    """Answers that the page sets apart without a name, where the text says before them whom it asks."""
    told = [one for held in blocks.holding for one in held if one.kind in (QUESTION, ANSWER)]
    guest = _guest(text[: told[0].span[0]], known) if told else None
    if guest is not None:
        for one in dict.fromkeys(told):
            if one.kind == ANSWER and one.label is None:
                yield Answer(one.span, guest)


def _turn(text: str, known: Names, turn: Turn, guest: Attribution | None) -> Answer | None:
    """What a labelled paragraph says and who; None for a question, and where the outlet may answer."""
    label = text[slice(*turn.label)]
    if label == QUESTION_LABEL:
        return None
    unnamed = Attribution((turn.label,), (), None, "anonymous")
    if label == ANSWER_LABEL:
        return Answer((turn.first, turn.paragraph[1]), guest) if guest is not None else None
    name = label.title() if label.isupper() and label.title() in known.text else label
    full = known.known_as(name)
    is_person = known.kind_of(full) == "person" or (" " in name and is_given_name(name.split()[0].title()))
    speaker = replace(unnamed, speaker=full, kind="person") if is_person else unnamed
    return Answer((turn.first, turn.paragraph[1]), speaker)


def _unlabelled(text: str, known: Names, spans: Sequence[Span]) -> Iterator[Answer]:
    """Answers below questions that stand alone, where the text says before them whom it asks."""
    asked = [i for i, span in enumerate(spans) if _is_question(text, span)]
    guest = _guest(text[: spans[asked[0]][0]], known) if asked else None
    if guest is None:
        return
    for number, index in enumerate(asked):
        end = asked[number + 1] if number + 1 < len(asked) else min(index + 2, len(spans))
        below = spans[index + 1 : end]
        if below and text[below[0][0]] in OPENING:
            yield from (Answer(span, guest) for span in below if text[span[0]] in OPENING)
        elif len(asked) >= FEWEST_ASKED:
            yield from (Answer(span, guest) for span in below)


def _is_question(text: str, span: Span) -> bool:
    """Whether a paragraph asks, in nobody's marks, and does nothing else after it."""
    is_asking = text[span[1] - 1] == "?" and span[1] - span[0] <= LONGEST_QUESTION
    return is_asking and text[span[0]] not in OPENING and not is_quoted(text, span[1] - 1)


def _guest(introduction: str, known: Names) -> Attribution | None:
    """The one person whom the text says it asks, as it names them there; None where it says none, or two."""
    found: dict[str, Span] = {}
    for met in MET.finditer(introduction):
        near = known.within((met.start(), len(introduction)))
        mention = next((m for m in near if m.span[0] >= met.end()), None)
        if mention is None or not ROLE.fullmatch(introduction, met.end(), mention.span[0]):
            continue
        if " " in mention.name and known.kind_of(mention.name) != "organization":
            found.setdefault(known.known_as(mention.name), mention.span)
    if len(found) != 1:
        return None
    name, span = next(iter(found.items()))
    return Attribution((span,), (), name, "person")
