"""Chains from the outermost source to the origin, each link with its speaker named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from onrecord.attribution.drafts import Draft, by_sentence, is_only_frame, outer_drafts
from onrecord.attribution.presenters import Presenter, presenter_of
from onrecord.attribution.sources import Source, restrictive_clause
from onrecord.attribution.speakers import read, resolve
from onrecord.english.dates import SAID_ON
from onrecord.english.names import PRONOUNS
from onrecord.entities.discourse import UNNAMED, Discourse, Speaker
from onrecord.entities.mentions import Names
from onrecord.text.document import Layout, covers
from onrecord.text.tags import CONJUNCTION, DETERMINER, RELATIVE_POSSESSIVE, RELATIVES
from onrecord.text.trees import Tree
from onrecord.types import Attribution, Span, Spans

TRAILING = RELATIVES | {RELATIVE_POSSESSIVE}


def link_chains(
    layout: Layout, trees: Sequence[Tree], drafts: Sequence[Draft], names: Names
) -> list[tuple[Draft, tuple[Attribution, ...]]]:
    """Each draft with its chain; frames that say nothing of their own are links only."""
    shown = {d.order: p for d in drafts if d.relation and (p := presenter_of(trees[d.sentence], d.relation))}
    drafts = [_from_paper(trees[d.sentence], d, shown.get(d.order)) for d in drafts]
    speakers, presenters = _speakers(layout, trees, drafts, names, shown)
    near = by_sentence(layout, drafts)
    cited = {
        d.order: _citation(trees, near[d.sentence], d) for d in drafts if d.relation and d.relation.is_citing
    }
    relays, citations = _links_more(drafts, cited)
    frames: set[int] = set()
    chains = []
    for draft in drafts:
        if draft.order in cited or not draft.content:
            continue
        outer = outer_drafts(near[layout.sentence_at(draft.anchor)], draft)
        outer = [o for o in outer if not _only_judges(trees, o, draft)]
        frames.update(o.order for o in outer if is_only_frame(layout, trees[draft.sentence], o, draft))
        own = [o for o in outer if not _is_same_voice(layout.text, o, draft, speakers)]
        links = [*own, *relays[draft.order], draft, *citations[draft.order]]
        chain = [_attribution(layout, trees, d, speakers[d.order]) for d in links]
        presenter = presenters.get(draft.order)
        if presenter is not None and all(o.cue != presenter.cue for o in own):
            chain.insert(len(own), presenter)
        chains.append((draft, tuple(chain)))
    return [(d, chain) for d, chain in chains if d.order not in frames]


def _only_judges(trees: Sequence[Tree], outer: Draft, inner: Draft) -> bool:
    """*alluded to a sketch in which X joked that A*: who names a paper only names it."""
    is_one_sentence = outer.sentence == inner.sentence and outer.rule in ("object_after", "preposition_after")
    if not is_one_sentence or outer.relation is None or inner.relation is None or outer.relation.denies:
        return False
    tree, above, cue = trees[inner.sentence], outer.relation.head, inner.relation.head
    verb = tree.language.verbs.get(tree.lower[above])
    is_judged = verb is not None and "j" in verb.frames
    return is_judged and any(tree.tags[i] in RELATIVES for i in range(above, cue))


def _links_more(
    drafts: Sequence[Draft], governors: Mapping[int, int | None]
) -> tuple[dict[int, list[Draft]], dict[int, list[Draft]]]:
    """The links without content of each draft, by its order: those before its own, and those behind."""
    relays: dict[int, list[Draft]] = defaultdict(list)
    citations: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        governor = governors.get(draft.order)
        if governor is not None:
            is_relay = draft.relation is not None and draft.relation.is_relay
            (relays if is_relay else citations)[governor].append(draft)
    return relays, citations


def _citation(trees: Sequence[Tree], drafts: Sequence[Draft], citing: Draft) -> int | None:
    """The draft that cites: the one that is known, the nearest cue above, else the last before it."""
    assert citing.relation is not None
    tree = trees[citing.sentence]
    here = [d for d in drafts if d.sentence == citing.sentence and d.relation and not d.relation.is_citing]
    if citing.relation.governor is not None:
        known = (d.order for d in here if d.relation and d.relation.head == citing.relation.governor)
        return next(known, None)
    above = list(tree.ancestors(citing.relation.head))
    for word in above:
        found = next((d for d in here if d.relation and d.relation.head == word), None)
        if found is not None:
            return found.order
    return here[-1].order if here else None


def _is_same_voice(text: str, outer: Draft, inner: Draft, speakers: Mapping[int, Speaker]) -> bool:
    """*X denied it, saying A*; *X said that he had said A*: heard once."""
    if outer.source == inner.source:
        return True
    name = speakers[outer.order].name
    pronoun = text[inner.source[0][0] : inner.source[-1][1]].casefold() if inner.source else ""
    return name is not None and name == speakers[inner.order].name and pronoun in PRONOUNS


def _from_paper(tree: Tree, draft: Draft, presenter: Presenter | None) -> Draft:
    """The draft with the paper itself as its source, where somebody is said to present it."""
    if presenter is None or draft.relation is None:
        return draft
    relation = replace(draft.relation, source=presenter.paper)
    return replace(draft, source=tree.spans(presenter.paper.words), relation=relation)


def _speakers(
    layout: Layout,
    trees: Sequence[Tree],
    drafts: Sequence[Draft],
    names: Names,
    shown: Mapping[int, Presenter],
) -> tuple[dict[int, Speaker], dict[int, Attribution]]:
    """The speaker of each draft, and who presents the paper that speaks, resolved in reading order."""
    discourse = read(layout.text, names, trees)
    near = by_sentence(layout, drafts)
    found: dict[int, Speaker] = {}
    presenters: dict[int, Attribution] = {}
    for draft in drafts:
        if draft.rule == "floating":
            found[draft.order] = _holder(drafts, found, draft)
            continue
        tree = trees[draft.sentence]
        if draft.order in shown:
            presenters[draft.order] = _presenting(discourse, draft.sentence, tree, shown[draft.order])
        source = draft.relation.source if draft.relation is not None else Source()
        found[draft.order] = resolve(discourse, draft.sentence, source.words, source.head)
        if layout.quotation_at(draft.anchor) < 0 and draft.source:
            discourse.floor.note(draft.sentence, found[draft.order], _is_inner(near[draft.sentence], draft))
    return found, presenters


def _presenting(discourse: Discourse, sentence: int, tree: Tree, presenter: Presenter) -> Attribution:
    """The link of whoever presents a paper."""
    speaker = resolve(discourse, sentence, presenter.source.words, presenter.source.head)
    discourse.floor.note(sentence, speaker)
    return Attribution(
        source=tree.spans(presenter.source.words),
        cue=tree.spans((presenter.cue,)),
        speaker=speaker.name,
        kind=speaker.kind,
        role=speaker.role,
        speaks_for=speaker.speaks_for,
    )


def _is_inner(near: Sequence[Draft], draft: Draft) -> bool:
    """Whether the speaker is heard only through another one of the same sentence."""
    return any(
        covers(d.content, draft.anchor) and d.sentence == draft.sentence for d in near if d is not draft
    )


def _holder(drafts: Sequence[Draft], found: dict[int, Speaker], floating: Draft) -> Speaker:
    """Whoever spoke in the sentence before a floating quotation."""
    for before in reversed(drafts[: floating.order]):
        if before.anchor == floating.holder and before.order in found:
            return found[before.order]
        if floating.holder is None or before.sentence < floating.sentence - 1:
            return UNNAMED
    return UNNAMED


def _attribution(layout: Layout, trees: Sequence[Tree], draft: Draft, speaker: Speaker) -> Attribution:
    addressee = None
    if draft.relation is not None and draft.relation.addressee:
        spans = trees[draft.sentence].spans(draft.relation.addressee)
        addressee = layout.text[spans[0][0] : spans[-1][1]]
    return Attribution(
        source=_whole_source(trees[draft.sentence], draft),
        cue=draft.cue if draft.rule != "label" else (),  # a colon is no word
        speaker=speaker.name,
        kind=speaker.kind,
        said_on=said_on(layout, trees[draft.sentence], draft),
        addressee=addressee,
        role=speaker.role,
        speaks_for=speaker.speaks_for,
    )


def _whole_source(tree: Tree, draft: Draft) -> Spans:
    """*some who saw it*, *figures the council released*: the source with a clause it needs."""
    relation = draft.relation
    if relation is None or relation.source.head is None:
        return draft.source
    clause = restrictive_clause(tree, relation.source, relation.head)
    if not set(relation.content).isdisjoint(clause):
        return draft.source  # *accusations from aides that A*
    is_relative = bool(clause) and tree.tags[clause[0]] in TRAILING
    is_trailing = is_relative and tree.tags[relation.source.head] != DETERMINER
    return tree.spans((*relation.source.words, *clause)) if clause and not is_trailing else draft.source


def said_on(layout: Layout, tree: Tree, draft: Draft) -> str | None:
    """The date of utterance as the sentence gives it beside the cue, or None."""
    if not draft.cue or (draft.relation is not None and draft.relation.is_citing):
        return None
    start, end = layout.sentences[draft.sentence]
    for match in SAID_ON.finditer(layout.text, start, end):
        if _is_inside(draft, match.span()):
            continue
        if abs(match.start() - draft.cue[0][1]) < 60 or match.start() - start < 3:
            return match.group() if _is_of_cue(tree, draft, match.start()) else None
    return None


def _is_of_cue(tree: Tree, draft: Draft, offset: int) -> bool:
    """Whether no other verb, and no *and* or *but*, stands between a cue and a date outside what is said."""
    date, cue = tree.at(offset), tree.at(draft.cue[0][0])
    if date is None or cue is None:
        return True
    between = range(min(date, cue) + 1, max(date, cue))
    outside = [
        i for i in between if not any(s <= tree.starts[i] < e for s, e in (*draft.content, *draft.source))
    ]
    parting = (i for i in outside if tree.is_verb(i) or tree.tags[i] == CONJUNCTION)
    return all(tree.deps[i] in ("aux", "auxpass") or tree.starts[i] == draft.cue[-1][0] for i in parting)


def _is_inside(draft: Draft, span: Span) -> bool:
    return any(s <= span[0] < e for s, e in draft.content)
