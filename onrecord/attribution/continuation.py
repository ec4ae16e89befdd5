"""Quotations that run on: over sentences and paragraphs, behind their cue, or without one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from onrecord.attribution.cues import Relation
from onrecord.attribution.drafts import Draft, draft, is_outside, without_doubles
from onrecord.attribution.floating_quotations import with_floating
from onrecord.english.function_words import RELATIVIZERS
from onrecord.text.document import Layout, tidy, words_within
from onrecord.text.quotations import MOST_PARAGRAPHS
from onrecord.text.trees import Tree
from onrecord.types import Span

FEWEST_WORDS = 6  # below that what a speaker said before a new paragraph only opens what follows
MOSTLY = 0.6  # of a sentence's words between marks: the rest is the speaker's too


def draft_all(layout: Layout, trees: Sequence[Tree], relations: Sequence[Sequence[Relation]]) -> list[Draft]:
    """All attributions of a text in reading order."""
    drafts = [draft(layout, trees[i], i, relation) for i, found in enumerate(relations) for relation in found]
    tagged = {q for d in drafts for q in _tagged(layout, d)}
    drafts = [_over_its_quotation(layout, d, tagged) for d in drafts]
    drafts = with_floating(layout, trees, _with_following(layout, drafts, tagged))
    drafts = [d for d in drafts if d.content or (d.relation and d.relation.is_citing)]
    return [replace(d, order=i) for i, d in enumerate(without_doubles(layout, drafts))]


def _tagged(layout: Layout, draft: Draft) -> list[int]:
    """The quotations beside the draft's cue, which are its own however they were opened."""
    if draft.relation is None or draft.relation.is_citing or not is_outside(layout, draft):
        return []
    start, end = layout.sentences[draft.sentence]
    inside = [span for span in draft.content if start <= span[0] and span[1] <= end]
    return [q for span in inside for q in layout.quotations_in(span)]


def _over_its_quotation(layout: Layout, draft: Draft, tagged: AbstractSet[int] = frozenset()) -> Draft:
    """The draft with each quotation that its content enters from outside taken whole."""
    if draft.relation is None or not draft.content:
        return draft
    own = layout.quotation_at(draft.cue[0][0]) if draft.cue else -1
    spans = list(draft.content)
    for index in sorted({q for span in spans for q in layout.quotations_in(span)} - {own}):
        spans.extend(_whole(layout, index, tagged))
    return replace(draft, content=tidy(layout.text, spans))


def _whole(layout: Layout, index: int, tagged: AbstractSet[int] = frozenset()) -> list[Span]:
    """The spans of a quotation and of the paragraphs it runs on into, up to one that a cue of its own has."""
    spans = [layout.quotations[index].inner]
    for following in range(index + 1, min(index + MOST_PARAGRAPHS, len(layout.quotations))):
        if not layout.quotations[following - 1].runs_on or following in tagged:
            break
        spans.append(layout.quotations[following].inner)
    return spans


def _with_following(layout: Layout, drafts: list[Draft], tagged: AbstractSet[int]) -> list[Draft]:
    """The drafts with the wholly quoted sentences that follow a quotation's cue drawn in."""
    together: dict[int, list[Draft]] = defaultdict(list)
    for each in drafts:
        together[each.sentence].append(each)
    result = []
    for each in drafts:
        is_last = not any(_goes_on(layout, each, d) for d in together[each.sentence])
        if is_last and _ends_quoted(layout, each):
            each = _draw_in(layout, each, together, tagged)
        result.append(each)
    return result


def _goes_on(layout: Layout, draft: Draft, later: Draft) -> bool:
    """Whether another cue follows in the sentence that may own the quotation behind it."""
    source = layout.text[later.source[0][0] : later.source[-1][1]].casefold() if later.source else ""
    if later.anchor <= _end(draft) or not is_outside(layout, later) or source in RELATIVIZERS:
        return False
    return not _is_circumstance(draft, later) or _ends_quoted(layout, later)


def _is_circumstance(draft: Draft, later: Draft) -> bool:
    """*"A," X said, noting B*; *"A," X said when asked about B*: the same voice goes on, or nobody speaks."""
    return later.source in ((), draft.source)


def _end(draft: Draft) -> int:
    return max(end for _, end in (*draft.cue, *draft.source))


def _ends_quoted(layout: Layout, draft: Draft) -> bool:
    """Whether the draft's content ends as a quotation, and the cue itself stands outside of one."""
    if not (draft.content and draft.cue) or draft.relation is None or draft.relation.is_citing:
        return False
    if not is_outside(layout, draft):
        return False
    if draft.rule in ("noun", "according_to") and not layout.is_quoted(draft.content[-1]):
        return False
    return layout.quotation_at(draft.content[-1][1] - 1) >= 0


def _draw_in(
    layout: Layout, draft: Draft, together: Mapping[int, Sequence[Draft]], tagged: AbstractSet[int]
) -> Draft:
    """The draft with the quoted sentences behind it, up to a quotation that a cue of its own has.

    A new paragraph only where it is the shorter part.
    """
    spans = list(draft.content)
    following = max(draft.sentence, layout.sentence_at(draft.content[-1][1] - 1)) + 1
    while following < len(layout.sentences) and layout.is_quoted(layout.sentences[following]):
        is_new = layout.paragraph_of[following] != layout.paragraph_of[following - 1]
        if is_new and not _is_short(layout, following, spans):
            break
        inside = layout.quotations_in(layout.sentences[following])
        if not tagged.isdisjoint(inside):
            break
        spans.extend(span for q in inside for span in _whole(layout, q))
        following += 1
    if _opens_quoted(layout, following, tagged) and not any(
        is_outside(layout, d) for d in together[following]
    ):
        spans.append(layout.sentences[following])
    return replace(draft, content=tidy(layout.text, spans))


def _opens_quoted(layout: Layout, sentence: int, tagged: AbstractSet[int]) -> bool:
    """Whether a sentence goes on its paragraph with a quotation that is most of it: *“A” and B.*"""
    if not 0 < sentence < len(layout.sentences):
        return False
    if layout.paragraph_of[sentence] != layout.paragraph_of[sentence - 1]:
        return False
    start, end = layout.sentences[sentence]
    first = layout.quotation_at(start)
    if first < 0 or first in tagged:
        return False
    quoted = [layout.quotations[q].inner for q in layout.quotations_in((start, end))]
    return words_within(quoted, layout.text) > MOSTLY * words_within([(start, end)], layout.text)


def _is_short(layout: Layout, sentence: int, spans: Sequence[Span]) -> bool:
    """Whether the quoted rest of a new paragraph is no longer than what its speaker said before it."""
    rest, here = [], sentence
    while here < len(layout.sentences) and layout.paragraph_of[here] == layout.paragraph_of[sentence]:
        rest.append(layout.sentences[here])
        here += 1
    said = words_within(spans, layout.text)
    return said < FEWEST_WORDS or words_within(rest, layout.text) <= said
