"""Quotations that no cue of their own sentence has: the cue before, the cue behind, or nobody's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from onrecord.attribution.drafts import Draft, draft, is_outside, sentences_of
from onrecord.attribution.introductions import introduction
from onrecord.text.document import Layout, covers, quotes_of, tidy, words_within
from onrecord.text.trees import Tree
from onrecord.types import Span

SHORTEST_FLOATING = 4  # words: a shorter quotation by itself is a title or a cry
# words: of sentences behind an attributed one that quote as many, 14 of 18 are the speaker's; of those that
# quote three to five, 4 of 13 (PolNeAR, train)
SHORTEST_WOVEN = 6


def with_floating(layout: Layout, trees: Sequence[Tree], drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts and a claim for each run of quoted sentences that none of them holds."""
    held = {s for d in drafts if is_outside(layout, d) for s in sentences_of(layout, d) if d.content}
    before: dict[int, list[Draft]] = defaultdict(list)
    for each in drafts:
        if is_outside(layout, each):
            before[each.sentence].append(each)
    result, index = list(drafts), 0
    while index < len(layout.sentences):
        found: list[int] = []
        end = index
        while end < len(layout.sentences) and end not in held and layout.is_quoted(layout.sentences[end]):
            found.extend(layout.quotations_in(layout.sentences[end]))
            end += 1
        if found:
            spans = [layout.quotations[q].inner for q in found]
            owner = _owner(layout, result, found[-1])
            if owner is not None:
                result[owner] = _with(layout, result[owner], spans)
            else:
                result.extend(_floating(layout, _beside(layout, trees, before, (index, end)), index, spans))
        index = max(end, index + 1)
    result.extend(_woven(layout, before, held))
    return sorted(result, key=lambda d: (d.sentence, d.anchor))


def _woven(layout: Layout, before: Mapping[int, Sequence[Draft]], held: set[int]) -> list[Draft]:
    """*X said A. It was “a B of C”*: a sentence without a cue that goes on in words of the one before it."""
    found = []
    for index in range(1, len(layout.sentences)):
        near = [d for d in before.get(index - 1, ()) if d.content and d.rule != "noun"]
        is_free = index not in held and not before.get(index)
        is_beside = layout.paragraph_of[index] == layout.paragraph_of[index - 1]
        if is_free and near and is_beside and _quotes_at_length(layout, layout.sentences[index]):
            content = tidy(layout.text, [layout.sentences[index]])
            found.append(Draft(index, content, (), (), "floating", holder=_voice(near).anchor))
    return found


def _quotes_at_length(layout: Layout, sentence: Span) -> bool:
    """Whether a sentence opens outside of marks and holds a long quotation."""
    if layout.is_quoted(sentence) or layout.quotation_at(sentence[0]) >= 0:
        return False
    inner = (layout.quotations[q].inner for q in layout.quotations_in(sentence))
    return any(words_within([span], layout.text) >= SHORTEST_WOVEN for span in inner)


def _owner(layout: Layout, drafts: Sequence[Draft], last: int) -> int | None:
    """*“A. ¶ “B,” X said*: the draft whose cue has the quotation that this one runs on into."""
    if not layout.quotations[last].runs_on or last + 1 >= len(layout.quotations):
        return None
    following = layout.quotations[last + 1].inner[0]
    for index, each in enumerate(drafts):
        if each.cue and is_outside(layout, each) and covers(each.content, following):
            return index
    return None


def _with(layout: Layout, draft: Draft, spans: Sequence[Span]) -> Draft:
    return replace(draft, content=tidy(layout.text, (*spans, *draft.content)))


def _beside(
    layout: Layout, trees: Sequence[Tree], before: Mapping[int, Sequence[Draft]], run: Span
) -> Sequence[Draft]:
    """The drafts that quoted sentences may belong to: of the cue behind them, else of the sentence before."""
    first, end = run
    closing = _closing(layout, before.get(end, ()), end)
    if closing is not None:
        return (closing,)
    near = before.get(first - 1, ())
    is_new = first > 0 and layout.paragraph_of[first] != layout.paragraph_of[first - 1]
    if near or not is_new:
        return near
    tree = trees[first - 1]
    opened = introduction(tree, quotes_of(layout, tree))
    return (draft(layout, tree, first - 1, opened),) if opened is not None else ()


def _closing(layout: Layout, behind: Sequence[Draft], sentence: int) -> Draft | None:
    """The cue that stands as a sentence of its own right behind a quotation, or the line that signs it."""
    if not behind or behind[0].rule not in ("closing", "signed") or behind[0].content:
        return None
    apart = layout.paragraph_of[sentence] - layout.paragraph_of[sentence - 1]
    return behind[0] if apart <= (behind[0].rule == "signed") else None


def _floating(layout: Layout, before: Sequence[Draft], index: int, spans: list[Span]) -> list[Draft]:
    """A quotation without a cue: the open cue before it takes it, else it floats."""
    content = tidy(layout.text, spans)
    if content and before and before[0].rule in ("closing", "signed"):
        rule = "quotation_before" if before[0].rule == "closing" else "label"
        return [replace(before[0], content=content, rule=rule)]
    if words_within(content, layout.text) < SHORTEST_FLOATING:
        return []
    opened = next((d for d in before if d.rule in ("open", "from_line")), None)
    if opened is not None:
        return [replace(opened, content=content, rule="colon_after" if opened.rule == "open" else "label")]
    return [Draft(index, content, (), (), "floating", holder=_voice(before).anchor if before else None)]


def _voice(before: Sequence[Draft]) -> Draft:
    """Whose words go on: *“A,” Ann Bo said, Radio Nord reported*: hers, and not of whom passes them on."""
    last = before[-1]
    passed_on = [d for d in before[:-1] if d.source and covers(last.content, d.anchor)]
    return passed_on[-1] if passed_on else last
