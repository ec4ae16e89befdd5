"""Attributions of a whole text before they are named: contents drawn over sentences, and who frames whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from onrecord.claims.cues import Report
from onrecord.claims.layout import Layout, covers, has_word, tidy, words_within
from onrecord.claims.trees import Tree
from onrecord.claims.words import words
from onrecord.types import Span, Spans

FIRST_PERSON = frozenset(("i", "we"))
FEWEST_WORDS = 6  # below that what a speaker said before a new paragraph only opens what follows
FRAMING = words(
    """
    that has have had also later then now already is was were be been to on in at by earlier recently
    repeatedly monday tuesday wednesday thursday friday saturday sunday week month year last this
    """
)


@dataclass(frozen=True, slots=True)
class Draft:
    """One attribution: its spans, the report behind it (None for a floating quotation), its sentence."""

    sentence: int
    content: Spans
    source: Spans
    cue: Spans
    rule: str
    report: Report | None = None
    holder: int | None = None  # the draft that a floating quotation goes on from
    order: int = 0

    @property
    def anchor(self) -> int:
        """The character by which the draft is found inside another's content."""
        if self.cue:
            return self.cue[0][0]
        return self.content[0][0] if self.content else 0


def draft_all(
    layout: Layout, trees: Sequence[Tree | None], reports: Sequence[Sequence[Report]]
) -> list[Draft]:
    """All attributions of a text in reading order."""
    drafts: list[Draft] = []
    for index, found in enumerate(reports):
        tree = trees[index]
        if tree is not None:
            drafts.extend(_draft(layout, tree, index, report) for report in found)
    drafts = [_over_its_quotation(layout, d) for d in drafts]
    drafts = _with_following(layout, drafts)
    drafts = _with_floating(layout, drafts)
    drafts = [d for d in drafts if d.content or (d.report and d.report.is_citing)]
    drafts = _without_doubles(layout, drafts)
    return [replace(d, order=i) for i, d in enumerate(drafts)]


def _draft(layout: Layout, tree: Tree, sentence: int, report: Report) -> Draft:
    content = tidy(layout.text, tree.spans(report.content))
    return Draft(
        sentence,
        content,
        tree.spans(report.source.words),
        tree.spans(report.cue),
        report.rule,
        report,
    )


def _over_its_quotation(layout: Layout, draft: Draft) -> Draft:
    """The draft with each quotation that its content enters from outside taken whole."""
    if draft.report is None or not draft.content:
        return draft
    own = layout.quotation_at(draft.cue[0][0]) if draft.cue else -1
    spans = list(draft.content)
    for index in {q for span in spans for q in layout.quotations_in(span)} - {own}:
        spans.extend(_whole(layout, index))
    return replace(draft, content=tidy(layout.text, spans))


def _whole(layout: Layout, index: int) -> list[Span]:
    """The spans of a quotation and of the paragraphs it runs on into."""
    spans = [layout.quotations[index].inner]
    while layout.quotations[index].runs_on and index + 1 < len(layout.quotations):
        index += 1
        spans.append(layout.quotations[index].inner)
    return spans


def _with_following(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """The drafts with the wholly quoted sentences that follow a quotation's cue drawn in."""
    taken = {s for d in drafts for s in _sentences_of(layout, d)}
    result = []
    for draft in drafts:
        is_last = not any(d.sentence == draft.sentence and _goes_on(layout, draft, d) for d in drafts)
        if draft.content and is_last and _ends_quoted(layout, draft):
            draft = _draw_in(layout, draft, taken)
        result.append(draft)
    return result


def _goes_on(layout: Layout, draft: Draft, later: Draft) -> bool:
    """Whether another cue follows in the sentence that may own the quotation behind it."""
    source = layout.text[later.source[0][0] : later.source[-1][1]].casefold() if later.source else ""
    return later.anchor > _end(draft) and _outside(layout, later) and source not in ("who", "which", "that")


def _end(draft: Draft) -> int:
    return max(end for _, end in (*draft.cue, *draft.source))


def _ends_quoted(layout: Layout, draft: Draft) -> bool:
    """Whether the draft's content is a quotation, and the cue itself stands outside of one."""
    if not draft.cue or draft.report is None or layout.quotation_at(draft.cue[0][0]) >= 0:
        return False
    if draft.report.is_citing or (
        draft.rule in ("noun", "according_to") and not layout.is_quoted(draft.content[-1])
    ):
        return False
    last = draft.content[-1]
    return layout.quotation_at(last[1] - 1) >= 0


def _draw_in(layout: Layout, draft: Draft, taken: set[int]) -> Draft:
    following = max(draft.sentence, layout.sentence_at(draft.content[-1][1] - 1)) + 1
    spans = list(draft.content)
    while following < len(layout.sentences) and layout.is_quoted(layout.sentences[following]):
        inside = layout.quotations_in(layout.sentences[following])
        if layout.paragraph_of[following] != layout.paragraph_of[following - 1] and not _is_short(
            layout, following, spans
        ):
            break
        if following in taken and not _only_inner(layout, following):
            break
        spans.extend(span for q in inside for span in _whole(layout, q))
        taken.add(following)
        following += 1
    return replace(draft, content=tidy(layout.text, spans))


def _is_short(layout: Layout, sentence: int, spans: Sequence[Span]) -> bool:
    """Whether the quoted rest of a new paragraph is no longer than what its speaker said before it."""
    paragraph = layout.paragraph_of[sentence]
    rest = [s for s, p in zip(layout.sentences, layout.paragraph_of, strict=True) if p == paragraph]
    said = words_within(spans, layout.text)
    return said < FEWEST_WORDS or words_within(rest, layout.text) <= said


def _only_inner(layout: Layout, sentence: int) -> bool:
    """Whether whatever was found in a quoted sentence was found inside the quotation."""
    return layout.is_quoted(layout.sentences[sentence])


def _sentences_of(layout: Layout, draft: Draft) -> set[int]:
    found = {draft.sentence}
    for start, end in draft.content:
        found.update(range(layout.sentence_at(start), layout.sentence_at(max(start, end - 1)) + 1))
    return found


def _with_floating(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """The drafts and a claim for each run of quoted sentences that none of them holds."""
    held = [span for d in drafts if _outside(layout, d) for span in d.content]
    result, index = list(drafts), 0
    while index < len(layout.sentences):
        span = layout.sentences[index]
        inside = layout.quotations_in(span)
        if (
            inside
            and layout.is_quoted(span)
            and not any(covers(held, layout.quotations[q].inner[0]) for q in inside)
        ):
            end = index
            spans = [s for q in inside for s in _whole(layout, q)]
            while end + 1 < len(layout.sentences) and layout.is_quoted(layout.sentences[end + 1]):
                end += 1
                spans.extend(layout.quotations[q].inner for q in layout.quotations_in(layout.sentences[end]))
            result.extend(_floating(layout, drafts, index, spans))
            index = end
        index += 1
    return sorted(result, key=lambda d: (d.sentence, d.anchor))


def _outside(layout: Layout, draft: Draft) -> bool:
    return not draft.cue or layout.quotation_at(draft.cue[0][0]) < 0


def _floating(layout: Layout, drafts: list[Draft], index: int, spans: list[Span]) -> list[Draft]:
    """A quotation without a cue: the open cue before it takes it, else it floats."""
    content = tidy(layout.text, spans)
    if words_within(content, layout.text) < 4:
        return []
    before = [d for d in drafts if d.sentence == index - 1 and _outside(layout, d)]
    opened = next((d for d in before if d.rule == "open"), None)
    if opened is not None:
        return [replace(opened, content=content, rule="colon_after")]
    holder = before[-1].anchor if before else None
    return [Draft(index, content, (), (), "floating", holder=holder)]


def _without_doubles(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """One draft for each content and cue; first persons inside quotations go."""
    kept: list[Draft] = []
    for draft in drafts:
        if (
            draft.report is not None
            and layout.quotation_at(draft.anchor) >= 0
            and not _speaks_inside(layout, draft)
        ):
            continue
        if _is_weak(draft, drafts) or any(k.cue == draft.cue and k.content == draft.content for k in kept):
            continue
        kept.append(draft)
    return kept


def _is_weak(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether an object inside somebody else's content is too little to be a claim of its own."""
    if draft.rule not in ("object_after", "preposition_after"):
        return False
    return any(d is not draft and covers(d.content, draft.anchor) and d.rule != draft.rule for d in drafts)


def _speaks_inside(layout: Layout, draft: Draft) -> bool:
    """Whether a report inside a quotation is of somebody else's words, plainly given."""
    source = layout.text[draft.source[0][0] : draft.source[-1][1]].lower() if draft.source else ""
    if draft.rule == "clause_after" and draft.report is not None and draft.report.source.is_passive:
        return True  # *it is said that*
    return draft.rule in (
        "clause_after",
        "according_to",
        "clause_before",
        "quotation_before",
        "quotation_after",
    ) and source not in FIRST_PERSON | {
        "you",
        "",
    }


def outer_drafts(drafts: Sequence[Draft], draft: Draft) -> list[Draft]:
    """The drafts whose content holds this one's cue, outermost first."""
    found = [
        d
        for d in drafts
        if d.order != draft.order
        and d.content
        and not (d.report and d.report.is_citing)
        and covers(d.content, draft.anchor)
        and (d.cue or draft.cue)
        and not covers(draft.content, d.anchor)
    ]
    return sorted(found, key=lambda d: -sum(e - s for s, e in d.content))


def _between(inner: Draft) -> Span:
    """What stands between a cue with its source and the content: addressees, dates, relative clauses."""
    framing = (*inner.source, *inner.cue)
    first, last = min(s for s, _ in framing), max(e for _, e in framing)
    if first < inner.content[0][0]:
        return first, inner.content[0][0]
    return inner.content[-1][1], max(last, inner.content[-1][1])


def is_only_frame(layout: Layout, outer: Draft, inner: Draft) -> bool:
    """Whether the outer content says nothing beyond that the inner source spoke."""
    if not inner.cue:
        return False
    left: set[int] = set()
    for start, end in outer.content:
        left.update(range(start, end))
    for start, end in (*inner.content, *inner.source, *inner.cue, _between(inner)):
        left.difference_update(range(start, end))
    rest = "".join(layout.text[i] if i in left else " " for s, e in outer.content for i in range(s, e))
    said = [word.strip(",.;:—–-“”\"'’").casefold() for word in rest.split() if has_word(word)]
    return all(word in FRAMING for word in said) and layout.quotation_at(inner.anchor) < 0
