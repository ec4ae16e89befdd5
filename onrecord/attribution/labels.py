"""Blocks that are somebody's words: block quotations, answers and turns, by the label that names who."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.english import names
from onrecord.english.given_names import is_given_name
from onrecord.english.interviews import QUESTION_LABEL
from onrecord.english.labels import BY, OFFICE_ENDS
from onrecord.entities.mentions import Names, find_names
from onrecord.entities.titled_names import BODY_ENDS
from onrecord.placetypes import QUOTATIONS
from onrecord.text.blocks import Blocks
from onrecord.text.set_apart import DASHES
from onrecord.types import Attribution, Claim, Span, TextBlock

PERSONS = names.HUMANS | names.TITLES | names.ANONYMOUS
# where a name ends and what is told of its bearer begins
NAME_ENDS = re.compile(r"\s*[,;|/(\[]|\s+[–—-]+\s|\s*:\s*$")
EDGES = " \t\n—–-―~\"“”‘’':."
NOBODY = Attribution((), (), None, "anonymous")
LONGEST = 20  # words: a longer line tells something
MOST_NAMES = 4  # words of a person's name
NEAR = 300  # characters beside a block in which its label is looked for


def labelled(text: str, blocks: Blocks, known: Names, claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those in somebody's block with whoever its label names, or with nobody.

    What an unlabelled question, answer or turn is, the text itself tells (interviews.py).
    """
    speakers: dict[TextBlock, Attribution | None] = {}
    found = []
    for claim in claims:
        block = blocks.spoken_at(claim.content[0][0]) if claim.place != "embed" else None
        if block is not None and block not in speakers:
            speakers[block] = _speaker(text, block, known)
        found.append(claim if block is None else _labelled(claim, block, speakers[block]))
    return found


def _labelled(claim: Claim, block: TextBlock, speaker: Attribution | None) -> Claim:
    """The claim as its block tells; as it is where neither a label nor the layout tells anything."""
    own = tuple(link for link in claim.chain if _is_within(link, block.span))
    if speaker is None:
        return _unlabelled(claim, own) if block.kind in QUOTATIONS else claim
    if not own or claim.rule == "floating":
        return _said(claim, (speaker,))
    if block.kind not in QUOTATIONS or own[0].speaker == speaker.speaker:
        return claim  # an answer that tells what another said, or the label's own *she said*
    return replace(claim, chain=(speaker, *own))


def _unlabelled(claim: Claim, own: tuple[Attribution, ...]) -> Claim:
    """What a quotation of nobody known holds: never the outlet's, nor of whoever spoke before it."""
    if not claim.chain or claim.rule == "floating":
        return _said(claim, (NOBODY,))
    is_floating = not claim.chain[0].source and not claim.chain[0].cue
    return replace(claim, chain=own) if own and is_floating else claim


def _said(claim: Claim, chain: tuple[Attribution, ...]) -> Claim:
    return replace(claim, chain=chain, quote="direct", rule="label")


def _is_within(link: Attribution, block: Span) -> bool:
    """Whether there are words that tell of this speaker, and stand in the block itself."""
    told = (*link.source, *link.cue)
    return bool(told) and all(block[0] <= start and end <= block[1] for start, end in told)


def _speaker(text: str, block: TextBlock, known: Names) -> Attribution | None:
    """Whom the block's label names, with the place of the label's words where the text holds them."""
    if block.label is None or block.label.strip(EDGES) == QUESTION_LABEL:
        return None
    is_turn = block.kind not in QUOTATIONS
    told = speaker_of(block.label, known, is_turn) or (None if is_turn else NOBODY)
    if told is None:
        return None
    named = told.speaker if told.speaker and told.speaker in block.label else block.label.strip(EDGES)
    found = text.find(named, max(0, block.span[0] - NEAR), block.span[1] + NEAR)
    return told if found < 0 else replace(told, source=((found, found + len(named)),))


def speaker_of(label: str, known: Names, is_turn: bool = False) -> Attribution | None:
    """The person whom a line names, or the office that it is; None for works, days, outlets and sentences.

    A name of which nothing else tells that it is a person's is one behind a dash, and as a turn's label.
    """
    line = BY.sub("", label.strip(EDGES))
    if not line or len(line.split()) > LONGEST:
        return None
    parts = [part.strip(EDGES + ")]") for part in NAME_ENDS.split(line, maxsplit=1)]
    first, rest = parts[0], parts[1] if len(parts) > 1 else ""
    name = _person(first, rest, known, is_turn or label.lstrip()[:1] in DASHES)
    if name is not None:
        return Attribution((), (), name, "person", role=rest if _is_office(rest) else None)
    is_office = _is_office(first) and not any(map(str.isdigit, line)) and not _is_outlet(first)
    return Attribution((), (), None, "anonymous", role=line) if is_office else None


def _person(first: str, rest: str, known: Names, is_signed: bool) -> str | None:
    """The name of the one person in the words before a comma; None where they may be anything else."""
    if first.isupper() and first.title() in known.text:
        first = first.title()
    own = find_names(first)
    mention = own.mentions[-1] if own.mentions else None
    if mention is None or mention.span[1] != len(first) or any(map(str.isdigit, first)):
        return None
    before, full = first[: mention.span[0]].strip(), known.known_as(mention.name)
    if before and not _is_office(before) and not mention.titles:
        return None
    kind = known.kind_of(full) or own.kind_of(mention.name) or mention.kind
    if kind:
        return full if kind == "person" else None
    words = mention.name.split()
    if words[-1].casefold() in BODY_ENDS:
        return None  # *— Norrick Intel Group*
    is_told = is_signed or is_given_name(words[0]) or _is_office(rest) or bool(before)
    return full if 1 < len(words) <= MOST_NAMES and is_told else None


def _is_office(words: str) -> bool:
    """Whether the words tell what somebody is: *mayor of Orwin*, *the trust's chief engineer*."""
    head = OFFICE_ENDS.split(NAME_ENDS.split(words, maxsplit=1)[0], maxsplit=1)[0].split()
    return bool(head) and head[-1].strip(EDGES).casefold() in PERSONS


def _is_outlet(words: str) -> bool:
    """Whether the words name a paper, a body or a place: *The Northern Courier* is no courier."""
    named = find_names(OFFICE_ENDS.split(words, maxsplit=1)[0]).mentions
    return any(mention.kind and mention.kind != "person" for mention in named)
