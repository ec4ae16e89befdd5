"""Attributions of a whole text before they are named, and who frames whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.attribution.cues import Relation
from onrecord.english.count_words import COUNTED_SOURCE
from onrecord.english.cue_words import FRAMING
from onrecord.english.function_words import PERSONAL_RELATIVE, RELATIVE_WORDS, SPEECH_PARTICIPANTS
from onrecord.english.wordlists import words
from onrecord.text.document import Layout, covers, has_word, tidy
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.trees import Tree
from onrecord.types import Span, Spans

MOST_FRAMES = 4  # sources around a source: beyond that the text is rubbish
LONGEST_FRAME = 400  # characters of source, cue and what stands between them
LONGEST_GAP = 5  # words between a source and its cue: auxiliaries and adverbs, no clause
OWN_VOICE = SPEECH_PARTICIPANTS | {""}
PLAINLY_SAID = words("clause_after according_to clause_before quotation_before quotation_after")
# Another's words as a speaker gives them, where he says whose they are: *“They asked us to leave,”* she said.
TOLD_OF = words("infinitive_after preposition_after target gerund_after passive_denial noun")


@dataclass(frozen=True, slots=True)
class Draft:
    """One attribution: its spans, the relation behind it (None for a floating quotation), its sentence."""

    sentence: int
    content: Spans
    source: Spans
    cue: Spans
    rule: str
    relation: Relation | None = None
    holder: int | None = None  # the draft that a floating quotation goes on from
    order: int = 0

    @property
    def anchor(self) -> int:
        """The character by which the draft is found inside another's content."""
        if self.cue:
            return self.cue[0][0]
        return self.content[0][0] if self.content else 0


def draft(layout: Layout, tree: Tree, sentence: int, relation: Relation) -> Draft:
    """A relation of one sentence as a draft, by characters."""
    content = tidy(layout.text, tree.spans(relation.content))
    source, cue = tree.spans(relation.source.words), tree.spans(relation.cue)
    return Draft(sentence, content, source, cue, relation.rule, relation)


def is_outside(layout: Layout, draft: Draft) -> bool:
    """Whether the cue, if there is one, stands outside of quotations."""
    return not draft.cue or layout.quotation_at(draft.cue[0][0]) < 0


def sentences_of(layout: Layout, draft: Draft) -> set[int]:
    """The sentences that a draft's cue and content touch."""
    found = {draft.sentence}
    for start, end in draft.content:
        found.update(range(layout.sentence_at(start), layout.sentence_at(max(start, end - 1)) + 1))
    return found


def by_sentence(layout: Layout, drafts: Iterable[Draft]) -> dict[int, list[Draft]]:
    """For each sentence the drafts whose cue or content touches it."""
    found: dict[int, list[Draft]] = defaultdict(list)
    for each in drafts:
        for sentence in sentences_of(layout, each):
            found[sentence].append(each)
    return found


def without_doubles(layout: Layout, drafts: Sequence[Draft]) -> list[Draft]:
    """One draft for each content and cue; first persons inside quotations and lesser objects go."""
    near = by_sentence(layout, drafts)
    kept: list[Draft] = []
    seen: set[tuple[Spans, Spans]] = set()
    for each in drafts:
        is_inner = each.relation is not None and layout.quotation_at(each.anchor) >= 0
        if is_inner and not _speaks_inside(layout, each):
            continue
        if (each.cue, each.content) in seen or _is_weak(each, near[each.sentence]):
            continue
        seen.add((each.cue, each.content))
        kept.append(each)
    return kept


def _is_weak(draft: Draft, near: Sequence[Draft]) -> bool:
    """Whether an object inside somebody else's content is too little to be a claim of its own."""
    denies = draft.relation is not None and draft.relation.denies
    if denies or draft.rule not in ("object_after", "preposition_after"):
        return False
    return any(d is not draft and covers(d.content, draft.anchor) and d.rule != draft.rule for d in near)


def _speaks_inside(layout: Layout, draft: Draft) -> bool:
    """Whether a relation inside a quotation is of somebody else's words, plainly given."""
    if draft.rule == "clause_after" and draft.relation is not None and draft.relation.source.is_passive:
        return True  # *it is said that*
    source = layout.text[draft.source[0][0] : draft.source[-1][1]].lower() if draft.source else ""
    denies = draft.relation is not None and draft.relation.denies
    is_told = denies or draft.rule in TOLD_OF
    return source not in OWN_VOICE and (
        draft.rule in PLAINLY_SAID or (is_told and source not in RELATIVE_WORDS)
    )


def outer_drafts(near: Sequence[Draft], draft: Draft) -> list[Draft]:
    """The drafts whose content holds this one's cue, outermost first."""
    found = [d for d in near if d.order != draft.order and _frames(d, draft)]
    return sorted(found, key=_extent, reverse=True)[-MOST_FRAMES:]


def _extent(draft: Draft) -> int:
    return sum(end - start for start, end in draft.content)


def _frames(outer: Draft, inner: Draft) -> bool:
    if not outer.content or (outer.relation and outer.relation.is_citing) or not (outer.cue or inner.cue):
        return False
    return covers(outer.content, inner.anchor) and not covers(inner.content, outer.anchor)


def _between(inner: Draft) -> Span:
    """What stands between a cue and the content, addressees and dates, with a source beside the cue."""
    relation = inner.relation
    is_beside = relation is not None and _is_beside(relation)
    framing = (*inner.source, *inner.cue) if is_beside else inner.cue
    first, last = min(s for s, _ in framing), max(e for _, e in framing)
    if first < inner.content[0][0]:
        return first, inner.content[0][0]
    return inner.content[-1][1], max(last, inner.content[-1][1])


def _around(tree: Tree, inner: Draft) -> Spans:
    """What frames a content besides source and cue: *told a station* behind it, *an official* who said it."""
    relation = inner.relation
    if relation is None:
        return ()
    first, last = relation.block
    behind = tree.spans(range(first, last + 1)) if relation.content and relation.content[-1] < first else ()
    head = relation.source.head
    above = tree.heads[relation.head]
    is_pronoun = (
        head is not None and tree.lower[head] == PERSONAL_RELATIVE and tree.deps[relation.head] == "relcl"
    )
    if relation.source.is_passive and relation.rule == "clause_after":
        return (*behind, *_told(tree, relation.head))
    return (*behind, *tree.spans(noun_phrase(tree, above, before=head))) if is_pronoun else behind


def _told(tree: Tree, cue: int) -> Spans:
    """*she had been* told by officials that A: who was told, with the auxiliaries of the passive."""
    subject = tree.subject(cue)
    verbs = (k for k in tree.children[cue] if tree.deps[k] in ("aux", "auxpass"))
    return tree.spans((*(noun_phrase(tree, subject) if subject is not None else ()), *verbs))


def _is_beside(relation: Relation) -> bool:
    """Whether a source stands in the block of its cue, with no clause between the two."""
    words = relation.source.words
    return bool(words) and relation.block[0] <= min(words) and relation.head - max(words) < LONGEST_GAP


def is_only_frame(layout: Layout, tree: Tree, outer: Draft, inner: Draft) -> bool:
    """Whether the outer content says nothing beyond that the inner source spoke, in the tree of its cue."""
    if not inner.cue or _extent(outer) - _extent(inner) > LONGEST_FRAME:
        return False
    if outer.rule == "target":
        return False  # *accused B of denying A*: that B did is what is said
    if any(COUNTED_SOURCE.search(layout.text, start, end) for start, end in inner.source):
        return False  # *the poll found that six in ten say A*: how many say it is the poll's word
    left: set[int] = set()
    for start, end in outer.content:
        left.update(range(start, end))
    for start, end in (*inner.content, *inner.source, *inner.cue, _between(inner), *_around(tree, inner)):
        left.difference_update(range(start, end))
    rest = "".join(layout.text[i] if i in left else " " for s, e in outer.content for i in range(s, e))
    said = [word.strip(",.;:—–-“”\"'’").casefold() for word in rest.split() if has_word(word)]
    return all(word in FRAMING for word in said) and layout.quotation_at(inner.anchor) < 0
