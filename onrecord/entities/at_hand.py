"""Which body a reader still has in mind: the one named last, where no other was named since."""

from __future__ import annotations

import bisect
from collections.abc import Iterable

from onrecord.english.body_names import TOLD
from onrecord.english.countries import is_people
from onrecord.entities.discourse import Discourse, Speaker, may_be_person
from onrecord.entities.mention import Mention
from onrecord.entities.offices import is_person
from onrecord.entities.organization_names import is_place
from onrecord.text.quotations import is_quoted

TOLD_REACH = 30  # characters before a name in which somebody tells it something
JUST = 4  # sentences within which a voice is the one that *the site* is of


def sentence_at(discourse: Discourse, offset: int) -> int:
    """The sentence in which a character stands."""
    return max(0, bisect.bisect_right(discourse.trees, offset, key=lambda tree: tree.span[0]) - 1)


def persons_named(discourse: Discourse, sentence: int) -> list[Mention]:
    """The persons whom a sentence names."""
    span = discourse.trees[sentence].span
    return [m for m in discourse.known.within((span[0], span[1] + 1)) if is_person(discourse.known, m)]


def is_at_hand(discourse: Discourse, speaker: Speaker, offset: int, unfit: frozenset[str]) -> bool:
    """Whether no other body, but one of an unfit word, was named behind the last sentence that names this."""
    name = speaker.name or ""
    here = _named_last(discourse, name, offset)
    before = {m.name for m in discourse.known.within((0, here))}
    since = (m for m in _since(discourse, here, offset) if unfit.isdisjoint(m.name.casefold().split()))
    return not any(_is_rival(discourse, m, name, before) for m in since)


def outlet_at_hand(discourse: Discourse, outlet: Speaker, offset: int) -> Speaker | None:
    """The outlet, or the one alone that was a subject since; nobody where others were named since."""
    here = _named_last(discourse, outlet.name or "", offset)
    since = [m for m in _since(discourse, here, offset) if m.kind == "outlet" and not is_told(discourse, m)]
    names = {discourse.known.meant_by(m) for m in since}
    if not names:
        return outlet
    return Speaker(names.pop(), "outlet") if len(names) == 1 and _is_subject(discourse, since[-1]) else None


def named_lately(discourse: Discourse, mentions: Iterable[Mention]) -> Mention | None:
    """The name of these that stands last, where no other of them stands in its sentence."""
    found = list(mentions)
    if not found:
        return None
    last = sentence_at(discourse, found[-1].span[0])
    beside = {discourse.known.meant_by(m) for m in found if sentence_at(discourse, m.span[0]) == last}
    return found[-1] if len(beside) == 1 else None


def only_voice(discourse: Discourse, offset: int) -> Speaker | None:
    """The one body heard, just before, which may be an outlet: *according to Benvira*."""
    heard = {s.name for s in discourse.floor.heard if s.kind in ("organization", "outlet") and s.name}
    here = sentence_at(discourse, offset)
    just = [s for back in range(here - JUST, here + 1) for s in discourse.floor.heard_in.get(back, ())]
    voice = next((s for s in reversed(just) if s.name in heard), None)
    is_sure = voice is not None and not voice.is_kind_known and not may_be_person(voice)
    return voice if is_sure and len(heard) == 1 else None


def is_told(discourse: Discourse, mention: Mention) -> bool:
    """*told CNN*: whether an outlet is only whom somebody speaks to."""
    start = mention.span[0]
    return TOLD.search(discourse.text, max(0, start - TOLD_REACH), start) is not None


def _named_last(discourse: Discourse, name: str, offset: int) -> int:
    """The end of the last sentence before a place in the text that names somebody."""
    before = (m for m in reversed(discourse.known.mentions) if m.span[1] <= offset)
    last = next((m for m in before if discourse.known.meant_by(m) == name), None)
    return discourse.trees[sentence_at(discourse, last.span[0])].span[1] if last is not None else 0


def _since(discourse: Discourse, start: int, offset: int) -> list[Mention]:
    """The names between two places, beside those in quotations."""
    return [m for m in discourse.known.within((start, offset)) if not is_quoted(discourse.text, m.span[0])]


def _is_rival(discourse: Discourse, mention: Mention, name: str, before: set[str]) -> bool:
    """Whether a name may be another body's, that is a subject or told of for the first time."""
    is_other = not (is_person(discourse.known, mention) or is_people(mention.name) or is_place(mention.name))
    kind = discourse.known.kind_of(mention.name) or mention.kind
    may_be_body = kind in ("organization", "outlet") or (not kind and " " in mention.name)
    is_subject = _is_subject(discourse, mention)
    is_its = mention.name.startswith(name) or _initials(name) == mention.name
    is_first = may_be_body and mention.name not in before
    return is_other and not is_its and (is_first or (is_subject and kind != "country"))


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _is_subject(discourse: Discourse, mention: Mention) -> bool:
    tree = discourse.trees[sentence_at(discourse, mention.span[0])]
    word = tree.at(mention.span[1] - 1)
    is_name = mention.is_inside or " " in mention.name
    return is_name and word is not None and tree.deps[word] == "nsubj"
