"""From texts to claims: lay out, parse, find relations, draw contents, name speakers, weigh, sort."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.attribution.assessing_headings import is_assessing_heading
from onrecord.attribution.continuation import draft_all
from onrecord.attribution.cues import Relation
from onrecord.attribution.detect import find_relations
from onrecord.attribution.drafts import Draft, by_sentence
from onrecord.attribution.embedded_posts import credited
from onrecord.attribution.gerund_control import is_to_infinitive
from onrecord.attribution.interviews import answered
from onrecord.attribution.labels import labelled
from onrecord.attribution.narrator import narrator_clauses, opens_personally
from onrecord.attribution.nesting import link_chains
from onrecord.claims.parting import within_blocks
from onrecord.english.modality import BOASTING, ORDERS, RULES, RULING
from onrecord.entities.mentions import find_names
from onrecord.languages import Language
from onrecord.measures.elided_heads import count_anaphora
from onrecord.measures.quantities import find_quantities
from onrecord.qualify.confidence import with_confidence
from onrecord.qualify.disclaimers import caveats_near
from onrecord.qualify.evidentiality import basis_of
from onrecord.qualify.factuality import Telling, judge_certainty
from onrecord.qualify.hedged_cues import hedged_by_cue
from onrecord.text.document import Layout, has_word, lay_out, quote_kind, quotes_of, tidy
from onrecord.text.fragments import with_main_verb
from onrecord.text.parsing import parse_all
from onrecord.text.repairs import mended
from onrecord.text.segments import Frame, frame_of, joined, texts_of
from onrecord.text.tags import (
    ADVERB,
    ASKING,
    BARE_VERB,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    GERUND,
    NOUNS,
    PARTICLE,
    PAST_FORMS,
    PREPOSITIONS,
    PRONOUN,
)
from onrecord.text.temporal import find_dates
from onrecord.text.trees import Tree
from onrecord.text.zones import is_put_aside, place_of
from onrecord.types import ArticleText, Attribution, Claim, QuoteKind, Span, Spans

TELLING_OF_PAST = PAST_FORMS | {GERUND}
NO_NOUNS = FINITE | ASKING | PREPOSITIONS | {BARE_VERB, ADVERB, PARTICLE, CONJUNCTION, DETERMINER, PRONOUN}


def read_texts(articles: Sequence[ArticleText], language: Language) -> list[tuple[Claim, ...]]:
    """The claims of each text of one language; the sentences of all are parsed in one stream."""
    layouts = [lay_out(a.text, language, a.blocks) for a in articles]
    frames = [[frame_of(layout, s) for s in layout.sentences] for layout in layouts]
    wanted = [w for layout, f in zip(layouts, frames, strict=True) for w in texts_of(layout, f)]
    parsed = parse_all(language, [text for text, _ in wanted], [offset for _, offset in wanted])
    return [
        tuple(_claims(a, layout, _trees(f, parsed)))
        for a, layout, f in zip(articles, layouts, frames, strict=True)
    ]


def _trees(frames: list[Frame], parsed: Iterator[Tree]) -> list[Tree]:
    return [joined(frame, next(parsed), [next(parsed) for _ in frame.gaps]) for frame in frames]


def _claims(article: ArticleText, layout: Layout, trees: list[Tree]) -> list[Claim]:
    sentences = [_read(layout, tree) for tree in trees]
    trees, quotes, relations = [list(column) for column in zip(*sentences, strict=True)] or ([], [], [])
    drafts = draft_all(layout, trees, relations)
    names = find_names(article.text)
    claims = [
        _attributed(article, layout, trees, draft, chain)
        for draft, chain in link_chains(layout, trees, drafts, names)
    ]
    near = by_sentence(layout, drafts)
    for index, tree in enumerate(trees):
        claims.extend(_narrated(article, layout, index, quotes[index], relations[index], tree, near[index]))
    claims = [part for claim in claims for part in within_blocks(layout, claim)]
    claims = labelled(article.text, layout.blocks, names, credited(article.text, layout.blocks, claims))
    claims = [_weighed(article, c) for c in answered(article.text, layout.blocks, names, claims)]
    claims = [c for c in claims if c.chain or not opens_personally(article.text, c.content)]
    claims = count_anaphora(article.text, sorted(claims, key=lambda c: (c.content, len(c.chain), c.rule)))
    return with_confidence(claims, article.text)


def _weighed(article: ArticleText, claim: Claim) -> Claim:
    """The claim with what follows from its speaker, where a label or an interview gave it one."""
    if claim.rule != "label":
        return claim
    return replace(claim, basis=basis_of(claim, article.text))


def _read(layout: Layout, tree: Tree) -> tuple[Tree, tuple[int, ...], list[Relation]]:
    """A sentence's mended tree, the quotation that each of its words stands in, and its relations."""
    quotes = quotes_of(layout, tree)
    tree = mended(with_main_verb(tree, quotes), quotes)
    return tree, quotes, find_relations(tree, quotes)


def _attributed(
    article: ArticleText,
    layout: Layout,
    trees: list[Tree],
    draft: Draft,
    chain: tuple[Attribution, ...],
) -> Claim:
    relation = draft.relation
    tree = trees[layout.sentence_at(draft.content[0][0])]
    is_past = _is_reported_past(trees[draft.sentence], relation)
    telling = Telling(
        asks=relation is not None and (relation.asks or (_is_noun(relation) and relation.lemma in ORDERS)),
        is_rule=_is_rule(trees[draft.sentence], relation),
        is_past=is_past and quote_kind(layout, draft.content) != "direct",
        is_framed=len(chain) > 1,
        is_boast=relation is not None and relation.lemma in BOASTING,
    )
    stance = judge_certainty(article.text, tree, draft.content, telling)
    if relation is not None and relation.cue:
        stance = hedged_by_cue(stance, trees[draft.sentence], relation.head)
    claim = _measured(article, layout, tree, draft.content, quote_kind(layout, draft.content))
    claim = replace(
        claim,
        sentence=_sentence(layout, (*draft.content, *draft.cue, *draft.source)),
        chain=chain,
        polarity="denied" if relation and relation.denies else "asserted",
        certainty=stance.certainty,
        hedges=stance.hedges,
        condition=stance.condition,
        caveats=caveats_near(layout, draft.sentence, draft.content),
        rule=draft.rule,
    )
    return replace(claim, basis=basis_of(claim, article.text))


def _is_reported_past(tree: Tree, relation: Relation | None) -> bool:
    """Whether *would* after this cue is only the past of *will*."""
    if relation is None:
        return False
    head = relation.head
    is_infinitive = tree.deps[head] == "xcomp" and is_to_infinitive(tree, head)
    teller = tree.heads[head] if is_infinitive else head  # *led Bo to say that A would end*
    return tree.tags[teller] in TELLING_OF_PAST or _is_noun(relation)


def _is_noun(relation: Relation) -> bool:
    return relation.rule in ("noun", "noun_made")


def _is_rule(tree: Tree, relation: Relation | None) -> bool:
    """Whether a law, a rule or a judge speaks: what they say must be is not said to be so."""
    if relation is None:
        return False
    source = relation.source.head
    return relation.lemma in RULING or (source is not None and tree.lower[source] in RULES)


def _narrated(
    article: ArticleText,
    layout: Layout,
    index: int,
    quotes: tuple[int, ...],
    relations: Sequence[Relation],
    tree: Tree,
    drafts: Sequence[Draft],
) -> list[Claim]:
    found = []
    clauses = narrator_clauses(tree, quotes, relations)
    if (
        not clauses
        and not relations
        and is_assessing_heading(article.text, layout.sentences[index], tree, quotes)
    ):
        clauses = [tuple(range(len(tree)))]
    for clause in clauses:
        content = tidy(article.text, _bridged(article.text, tree.spans(clause)))
        if not content or any(_holds(d.content, content[0][0]) for d in drafts if d.rule != "noun"):
            continue
        if is_put_aside(article.text, content[0][0]):
            continue
        stance = judge_certainty(article.text, tree, content, Telling(is_narrated=True))
        claim = replace(
            _measured(article, layout, tree, content, "narrator"),
            sentence=_sentence(layout, content),
            certainty=stance.certainty,
            hedges=stance.hedges,
            condition=stance.condition,
            caveats=caveats_near(layout, index, content),
            rule="narrator",
        )
        found.append(claim)
    return found


def _bridged(text: str, spans: Spans) -> Spans:
    """The spans joined over gaps that hold no word."""
    joined: list[Span] = []
    for span in spans:
        if joined and not has_word(text[joined[-1][1] : span[0]]):
            joined[-1] = (joined[-1][0], span[1])
        else:
            joined.append(span)
    return tuple(joined)


def _holds(content: Spans, offset: int) -> bool:
    return any(s <= offset < e for s, e in content)


def _measured(article: ArticleText, layout: Layout, tree: Tree, content: Spans, quote: QuoteKind) -> Claim:
    posted = layout.blocks.printed_at(content[0][0])
    return Claim(
        content,
        (0, 0),
        quote,
        quantities=find_quantities(article.text, content, _stops(tree)),
        dates=find_dates(article.text, content, posted or article.published),
        place=place_of(article.text, content[0][0], layout.blocks.at(content[0][0])),
        posted=posted,
    )


def _stops(tree: Tree) -> frozenset[int]:
    """Where words begin that no counted noun phrase holds: finite verbs, particles, what follows its noun."""
    barred = {s for s, tag in zip(tree.starts, tree.tags, strict=True) if tag in NO_NOUNS}
    for word, head in enumerate(tree.heads[:-1]):
        is_counted = tree.deps[word] == "nummod" and word < head < len(tree) - 1
        if is_counted and tree.tags[head] in NOUNS and tree.tags[head + 1] not in NOUNS:
            barred.add(tree.starts[head + 1])
    return frozenset(barred)


def _sentence(layout: Layout, spans: Spans) -> Span:
    """The whole sentences that hold these spans."""
    starts = [layout.sentences[layout.sentence_at(s)][0] for s, _ in spans]
    ends = [layout.sentences[layout.sentence_at(max(s, e - 1))][1] for s, e in spans]
    return min(starts), max(ends)
