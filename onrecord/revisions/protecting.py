"""Edits that may protect somebody: what an outlet took out because it tells who somebody is, or accuses them.

A victim, a minor, a source or somebody wrongly accused may be behind such an edit, and no word tells. In
doubt it protects: an edit that is held back in vain costs a look, the other mistake costs a person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from onrecord.english.names import HUMANS
from onrecord.english.tellings import (
    ACCUSING,
    AFTER_A_MARK,
    AGE,
    ANONYMOUS,
    ANYBODY,
    CALLED,
    CLEARING,
    CONTACT,
    GENITIVE,
    IN_PARTICULAR,
    INDEFINITE_BEFORE,
    NO_NAME,
    OPENERS,
    WHO,
)
from onrecord.revisions.changes import Protected, StatedClaim, Wording
from onrecord.revisions.passages import paragraphs, sentences
from onrecord.revisions.spelling import is_respelt
from onrecord.revisions.substance import folded
from onrecord.revisions.words import tokens, words

PROTECTED: dict[Protected, str] = {
    "name": "a name or a place",
    "person": "what tells who somebody is",
    "contact": "an address or a number of somebody",
    "accusation": "an accusation",
    "speaker": "who said it",
}


def protected(
    before: Wording,
    after: Wording,
    old_claims: Sequence[StatedClaim] = (),
    new_claims: Sequence[StatedClaim] = (),
) -> tuple[Protected, ...]:
    """What the later wording no longer says that tells who or where somebody is, or accuses; empty: nothing.

    Each part is looked at by itself: a name that left the headline was taken out, though the text has it.
    """
    found: set[Protected] = set()
    for old, new in _parts(before, after):
        found |= _gone_from(old, new)
    if _speakers_gone(old_claims, new_claims, after):
        found.add("speaker")
    return tuple(kind for kind in PROTECTED if kind in found)


def _parts(before: Wording, after: Wording) -> Iterator[tuple[str, str]]:
    pairs = (
        (before.headline, after.headline),
        (before.standfirst, after.standfirst),
        (before.byline, after.byline),
        (before.text, after.text),
    )
    for old, new in pairs:
        mine, other = ("\n".join(paragraphs(side or "")) for side in (old, new))
        if folded(mine) != folded(other):
            yield mine, other


def _gone_from(old: str, new: str) -> set[Protected]:
    cut, come = Counter(_lower(old)), Counter(_lower(new))
    cut, come = cut - come, come - cut
    found: set[Protected] = set()
    if any(cut[name] for name in _names(old)):
        found.add("name")
    if _tells_less(old, new, cut, come):
        found.add("person")
    if _counted(CONTACT, old) - _counted(CONTACT, new):
        found.add("contact")
    if any(ACCUSING.match(word) for word in cut) or _is_cleared(old, come):
        found.add("accusation")
    return found


def _tells_less(old: str, new: str, cut: Counter[str], come: Counter[str]) -> bool:
    """True where kin, office or age went, or somebody in particular became somebody."""
    if cut.keys() & WHO or any(_counted(kind, old) - _counted(kind, new) for kind in (AGE, CALLED)):
        return True
    if _loses_its_article(old, new):
        return True
    return bool(cut and come.keys() & ANYBODY) or bool(_counted(ANONYMOUS, new) - _counted(ANONYMOUS, old))


def _loses_its_article(old: str, new: str) -> bool:
    """*the rapper* became *a rapper*: somebody whom readers may have known became somebody."""
    before, after = folded(old).lower(), folded(new).lower()
    nouns = {match[1].split()[-1] for match in IN_PARTICULAR.finditer(before)} & HUMANS
    return any(_articles(noun, after) and not _articles(noun, before) for noun in nouns)


def _articles(noun: str, text: str) -> bool:
    return re.search(rf"{INDEFINITE_BEFORE}{noun}\b", text) is not None


def _is_cleared(old: str, come: Counter[str]) -> bool:
    """True where a text that accuses says no to something that it did not before."""
    return bool(come.keys() & CLEARING) and any(ACCUSING.match(word) for word in _lower(old))


def _counted(pattern: re.Pattern[str], text: str) -> Counter[str]:
    return Counter(match[0].lower() for match in pattern.finditer(folded(text)))


def _speakers_gone(old: Sequence[StatedClaim], new: Sequence[StatedClaim], after: Wording) -> bool:
    """True where somebody who was said to have said something is no longer in the text."""
    stays = {claim.speaker for claim in new if claim.speaker is not None}
    held = f" {' '.join(words(after.text))} "
    gone = {claim.speaker for claim in old if claim.speaker is not None} - stays
    gone = {speaker for speaker in gone if f" {' '.join(words(speaker))} " not in held}
    return any(not any(is_respelt(speaker, other) for other in stays) for speaker in gone)


# -- names by their letters ---------------------------------------------------------------------


def _names(text: str) -> set[str]:
    """Every word that may be part of a name or of a place, in small letters."""
    common = {token for token in tokens(text) if token[:1].islower()}
    found = set()
    for paragraph in text.split("\n"):
        for sentence in sentences(paragraph):
            found |= set(_named(tokens(sentence), common))
    return found


def _named(sentence: Sequence[str], common: set[str]) -> Iterator[str]:
    for place, token in enumerate(sentence):
        if not token[0].isalpha():
            continue
        word = _bare(token)
        if not _has_case(token):
            yield word  # a script without capitals tells no name from another word
        elif token[0].isupper() and word not in NO_NAME:
            opens = place == 0 or sentence[place - 1].startswith(AFTER_A_MARK)
            follows = sentence[place + 1 : place + 2]
            is_run = bool(follows) and follows[0][0].isupper() and word not in OPENERS
            if not opens or is_run or (word not in OPENERS and word not in common):
                yield word


def _has_case(token: str) -> bool:
    return token.lower() != token.upper()


def _lower(text: str) -> list[str]:
    return [_bare(token) for token in tokens(text) if token[0].isalnum()]


def _bare(token: str) -> str:
    """A word in small letters without the ending that says whose something is."""
    return GENITIVE.sub("", token.lower())
