"""Who has reported or stated what *the report* and *the statement* hold, of which the text tells no more."""

from __future__ import annotations

from onrecord.english.papers import BEHIND_PREPOSITION, NEWSY, REPORTED, REPORTED_NOW, REPORTS, STATEMENTS
from onrecord.entities.at_hand import only_voice
from onrecord.entities.discourse import Discourse, Speaker
from onrecord.entities.organizations import outlet_before
from onrecord.entities.told_papers import is_new, is_paper, words_before

SOON = 2  # sentences within which a text names the outlet whose *report* it began with
JUST = 4  # sentences within which *the statement* is whoever's was heard


def reporter(discourse: Discourse, sentence: int, offset: int, noun: str) -> Speaker | None:
    """The outlet, or the body that is said to have reported, whose *the report* is; whoever just stated."""
    if noun in STATEMENTS:
        return _just_heard(discourse, sentence, noun, offset)
    if noun not in REPORTS:
        return None
    if _is_of_others(discourse, sentence, noun, offset):
        return None
    outlet = outlet_before(discourse, offset)
    if outlet is not None:
        return outlet
    name = _reported(discourse, offset)
    is_first = name is None and not _is_introduced(discourse, sentence, noun, offset)
    voice = only_voice(discourse, offset) if is_first else None
    name = voice.name if voice is not None else name
    return Speaker(name, "document") if name is not None else None


def _reported(discourse: Discourse, offset: int) -> str | None:
    """*The report*, after *TechHarbour reported that A*: the only body that is said to have reported."""
    found = {
        discourse.known.meant_by(m)
        for m in discourse.known.mentions
        if m.span[1] <= offset and m.kind != "person" and REPORTED.match(discourse.text, m.span[1])
    }
    return found.pop() if len(found) == 1 else None


def _is_of_others(discourse: Discourse, sentence: int, noun: str, offset: int) -> bool:
    """*a police report*, *a white paper*: whether what the text told of last is no outlet's."""
    for back, word in words_before(discourse, sentence, offset):
        tree = discourse.trees[back]
        if is_paper(tree, word, frozenset((noun,))) and is_new(tree, word):
            beside = (k for k in tree.children[word] if tree.deps[k] in ("amod", "compound"))
            return any(tree.lower[k] not in NEWSY for k in beside)
    return False


def _just_heard(discourse: Discourse, sentence: int, noun: str, offset: int) -> Speaker | None:
    """*The statement*, behind the words of one speaker, where the text told of no other statement."""
    if _is_introduced(discourse, sentence, noun, offset):
        return None
    heard = [
        s for back in range(sentence - JUST, sentence + 1) for s in discourse.floor.heard_in.get(back, ())
    ]
    names = {s.name for s in heard if s.kind != "document"}
    return Speaker(names.pop(), "document") if len(names) == 1 else None


def _is_introduced(discourse: Discourse, sentence: int, noun: str, offset: int) -> bool:
    """Whether the text has told of such a paper before: *a report*, *another statement*."""
    before = words_before(discourse, sentence, offset)
    trees = discourse.trees
    return any(is_paper(trees[k], w, frozenset((noun,))) and is_new(trees[k], w) for k, w in before)


def reporter_soon(discourse: Discourse, sentence: int, offset: int, noun: str) -> str | None:
    """*A new report*, before *TechHarbour reports that A*: whoever alone reports right behind it."""
    if noun not in REPORTS:
        return None
    end = discourse.trees[min(len(discourse.trees) - 1, sentence + SOON)].span[1]
    found = {
        discourse.known.meant_by(m)
        for m in discourse.known.within((offset, end))
        if m.kind not in ("person", "country")
        and REPORTED_NOW.match(discourse.text, m.span[1])
        and not BEHIND_PREPOSITION.search(discourse.text, offset, m.span[0])  # *a report filed in Tarn says*
    }
    return found.pop() if len(found) == 1 else None
