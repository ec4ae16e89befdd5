"""Sentences taken apart for the parser: quotations that stand as speech are parsed by themselves.

A long quotation confuses the parse of the few words around it. So the frame is parsed with a
short word in its place (*“Yes,” said X*), the quotation alone, and both are joined in one tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.text.document import QUOTES, Layout, has_word
from onrecord.text.headings import in_sentence_case, is_title_case
from onrecord.text.parsing import LONGEST_SENTENCE
from onrecord.text.trees import Tree, build_tree
from onrecord.types import Span

SHORTEST = 3  # words: below that a quotation is as short as what would stand in its place
OPENS_SPEECH = re.compile(r"[,:;—–-]\s*$")
CLOSES_SPEECH = re.compile(r"[,?!.…—–-]$")


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence without its quotations: the text to parse, where its characters stand, and the gaps.

    Each chunk is (place in the text to parse, place in the article, length); each gap is (place of
    its stand-in, the quotation's span).
    """

    text: str
    chunks: tuple[tuple[int, int, int], ...]
    gaps: tuple[tuple[int, Span], ...]


def frame_of(layout: Layout, sentence: Span) -> Frame:
    """The sentence as it goes to the parser, spoken quotations taken out."""
    if not layout.quotations_in(sentence) and is_title_case(layout.text, sentence):
        whole = (0, sentence[0], sentence[1] - sentence[0])
        return Frame(in_sentence_case(layout.text, sentence), (whole,), ())
    text, chunks, gaps, placeholder = "", [], [], layout.language.placeholder
    here = sentence[0]
    for index in layout.quotations_in(sentence):
        start, end = layout.quotations[index].outer
        span = (max(start, sentence[0]), min(end, sentence[1]))
        if not _is_speech(layout, sentence, span, index):
            continue
        if span[0] > here:
            chunks.append((len(text), here, span[0] - here))
            text += layout.text[here : span[0]]
        gaps.append((len(text) + 2, span))  # behind a space and a mark
        text += (
            f" “{placeholder},” " if has_word(layout.text[span[1] : sentence[1]]) else f" “{placeholder}.” "
        )
        here = span[1]
    if here < sentence[1]:
        chunks.append((len(text), here, sentence[1] - here))
        text += layout.text[here : sentence[1]]
    is_cut = len(text) > LONGEST_SENTENCE
    if is_cut or not any(has_word(layout.text[place : place + length]) for _, place, length in chunks):
        return Frame(
            layout.text[sentence[0] : sentence[1]], ((0, sentence[0], sentence[1] - sentence[0]),), ()
        )
    return Frame(text, tuple(chunks), tuple(gaps))


def _is_speech(layout: Layout, sentence: Span, span: Span, index: int) -> bool:
    """Whether a quotation stands as a whole utterance: set off on both sides, and more than a few words."""
    text = layout.text
    inside = text[span[0] : span[1]]
    if len(inside.split()) < SHORTEST:
        return False
    before, after = text[sentence[0] : span[0]], text[span[1] : sentence[1]]
    begins = not has_word(before) or OPENS_SPEECH.search(before) is not None
    starts = text[layout.quotations[index].inner[0]]
    begins = begins or (layout.language.speech_before.search(before) is not None and starts.isupper())
    ends = (
        not has_word(after)
        or CLOSES_SPEECH.search(inside.rstrip(QUOTES)) is not None
        or after.lstrip()[:1] in (",", ";")
    )
    return begins and ends


def texts_of(layout: Layout, frames: Sequence[Frame]) -> Iterator[tuple[str, int]]:
    """All that the parser must read, in order: each frame, then its quotations, with their offsets.

    A frame with gaps counts from its own start, and is put in its place when it is joined.
    """
    for frame in frames:
        yield frame.text, 0 if frame.gaps else frame.chunks[0][1]
        for _, (start, end) in frame.gaps:
            yield layout.text[start:end], start


def joined(frame: Frame, parsed: Tree, quoted: Sequence[Tree]) -> Tree:
    """One tree of a sentence from its frame's and its quotations' trees."""
    if not frame.gaps:
        return parsed
    owners = [_owner(frame, start, parsed.language.placeholder) for start in parsed.starts]
    rows: list[tuple[int, int, int]] = []  # place in the article, which tree (-1 the frame), which word
    rows.extend((_place(frame, s), -1, i) for i, s in enumerate(parsed.starts) if owners[i] < 0)
    rows.extend((s, q, i) for q, tree in enumerate(quoted) for i, s in enumerate(tree.starts))
    rows.sort()
    index = {(q, i): n for n, (_, q, i) in enumerate(rows)}
    words, tags, deps, heads = [], [], [], []
    for _, q, i in rows:
        tree = parsed if q < 0 else quoted[q]
        words.append(tree.words[i])
        tags.append(tree.tags[i])
        head, dep = _head(parsed, quoted, owners, q, i)
        deps.append(dep)
        heads.append(index[head])
    return build_tree(parsed.language, 0, words, [place for place, _, _ in rows], tags, deps, heads)


def _head(
    parsed: Tree, quoted: Sequence[Tree], owners: Sequence[int], which: int, word: int
) -> tuple[tuple[int, int], str]:
    """The head of a word in the joined tree: a quotation's root takes the place of its stand-in."""
    if which < 0:
        above = _climbed(parsed, owners, word, -1)
        return ((-1, word), "ROOT") if above is None else (_named(quoted, owners, above), parsed.deps[word])
    tree = quoted[which]
    if tree.heads[word] != word:
        return (which, tree.heads[word]), tree.deps[word]
    stand_ins = (
        i for i, o in enumerate(owners) if o == which and parsed.words[i] == parsed.language.placeholder
    )
    stand_in = next(stand_ins, None)
    above = _climbed(parsed, owners, stand_in, which) if stand_in is not None else None
    return ((which, word), "ROOT") if above is None else (_named(quoted, owners, above), "ccomp")


def _climbed(parsed: Tree, owners: Sequence[int], word: int, own: int) -> int | None:
    """The nearest word above that is no mark of a stand-in, or None at the top."""
    for above in parsed.ancestors(word):
        if owners[above] == -1 or (
            owners[above] != own and parsed.words[above] == parsed.language.placeholder
        ):
            return above
    return None


def _named(quoted: Sequence[Tree], owners: Sequence[int], word: int) -> tuple[int, int]:
    """A word of the frame, or the root of the quotation that it stands for, in the joined tree."""
    if owners[word] < 0:
        return -1, word
    tree = quoted[owners[word]]
    return owners[word], next(i for i in range(len(tree)) if tree.heads[i] == i)


def _owner(frame: Frame, place: int, placeholder: str) -> int:
    """Which gap's stand-in holds this character of the frame, or -1."""
    for number, (start, _) in enumerate(frame.gaps):
        if start - 1 <= place < start + len(placeholder) + 2:
            return number
    return -1


def _place(frame: Frame, place: int) -> int:
    """Where a character of the frame stands in the article."""
    for start, origin, length in frame.chunks:
        if start <= place < start + length:
            return origin + place - start
    raise AssertionError(f"no chunk holds character {place} of a frame of {len(frame.text)}")
