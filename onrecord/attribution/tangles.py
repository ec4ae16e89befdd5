"""Where the relations of one sentence lie over one another: each keeps what is its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.attribution.cues import Relation
from onrecord.attribution.sources import QUOTES, Source
from onrecord.english.cue_lemmas import CITING_LEMMA
from onrecord.english.function_words import COMPLEMENTIZER, RELATIVE_PRONOUNS, SUBJECT_RELATIVES
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.trees import Tree


def untangled(tree: Tree, found: Sequence[Relation]) -> list[Relation]:
    """The relations with outer cues, citations and clauses about a source taken out of contents."""
    kept = _with_citing_clauses(tree, list(found))
    kept = [_without_source_tail(tree, r) for r in kept]
    kept = [_within_aside(r, kept) for r in kept]
    citing = [r for r in kept if r.is_citing and not r.is_relay]
    return [_without_citations(tree, r, citing) for r in kept]


def _within_aside(relation: Relation, found: Sequence[Relation]) -> Relation:
    """*X said A, Y reported*: what X said ends before Y's cue."""
    for over in found:
        is_over = over.rule == "clause_before" and over is not relation and relation.head in over.content
        if is_over and relation.content[-1:] > over.content[-1:] and relation.head not in range(*over.block):
            inside = tuple(i for i in relation.content if i in over.content)
            return replace(relation, content=inside) if inside else relation
    return relation


def _with_citing_clauses(tree: Tree, found: list[Relation]) -> list[Relation]:
    """*Y, which cited Z, said A*; *A, according to Y, which cited Z*: Z is one link more of what Y said."""
    kept = found
    for word in range(2, len(tree)):
        if tree.lower[word] not in QUOTES or tree.deps[word] != "relcl" or not tree.is_verb(word):
            continue
        noun, subject = tree.child(word, "dobj"), tree.subject(word)
        if noun is None or subject is None or tree.lower[subject] not in SUBJECT_RELATIVES:
            continue
        governor = next((r for r in kept if r.head != word and _has_source(tree, r, subject)), None)
        if governor is None or any(r.head != word and word <= r.head <= tree.rights[word] for r in kept):
            continue
        source = Source(noun_phrase(tree, noun), noun)
        block = (tree.lefts[word], tree.rights[word])
        link = Relation(
            "citing", CITING_LEMMA, word, (word,), source, is_citing=True, governor=governor.head, block=block
        )
        kept = [*(r for r in kept if r.head != word), link]
    return kept


def _has_source(tree: Tree, relation: Relation, pronoun: int) -> bool:
    """Whether a relative pronoun stands for a relation's source: hung on it, or behind it and a comma."""
    words = relation.source.words
    if not words or relation.is_citing or tree.words[pronoun - 1] != ",":
        return False
    return max(i for i in (*words, -1) if i < pronoun or i == -1) == pronoun - 2


def _without_source_tail(tree: Tree, relation: Relation) -> Relation:
    """*A, according to X, which runs it*: the clause about X is no content."""
    if relation.rule != "according_to" or not relation.source.words:
        return relation
    comma = max(relation.source.words) + 1
    if comma + 2 >= len(tree) or tree.words[comma] != "," or tree.lower[comma + 1] not in RELATIVE_PRONOUNS:
        return relation
    end = _end_of_clause(tree, comma + 1) if relation.block[0] < 3 else len(tree) - 1
    left = tuple(i for i in relation.content if not comma <= i <= end)
    return replace(relation, content=left) if any(map(tree.is_word, left)) else relation


def _end_of_clause(tree: Tree, pronoun: int) -> int:
    """The last word of the relative clause that a pronoun opens: by the tree, else up to the next comma."""
    verb = next((a for a in tree.ancestors(pronoun) if tree.deps[a] == "relcl"), None)
    if verb is not None and tree.lefts[verb] == pronoun:
        return tree.rights[verb]
    return next((i for i in range(pronoun, len(tree)) if tree.words[i] == ","), len(tree) - 1)


def _without_citations(tree: Tree, relation: Relation, citing: Sequence[Relation]) -> Relation:
    """*Y reported, citing Z, that A*; *A, according to Y, citing Z*: what is cited is no content."""
    content = relation.content
    for link in citing:
        first, last = link.block
        if relation is link or not content or not content[0] <= first <= content[-1]:
            continue
        if relation.rule != "according_to" and content[0] < first:
            continue  # *said that A, citing Z*: where content ends was seen by the cue
        last = max(last, *link.source.words, _end_of_source(tree, link))
        left = tuple(i for i in content if not first <= i <= last)
        content = _without_opening(tree, left) if content[0] >= first - 1 else left
    return replace(relation, content=content) if content and content != relation.content else relation


def _end_of_source(tree: Tree, link: Relation) -> int:
    """The last word of the clause that says which source is cited: *two people who were there*."""
    behind = max(link.source.words) + 1
    clause = (k for k in range(behind, len(tree)) if tree.deps[k] == "relcl" and tree.lefts[k] == behind)
    return next((tree.rights[k] for k in clause if tree.heads[k] in link.source.words), behind - 1)


def _without_opening(tree: Tree, content: tuple[int, ...]) -> tuple[int, ...]:
    """The content without a comma and *that* before it."""
    while content and (not tree.is_word(content[0]) or tree.lower[content[0]] == COMPLEMENTIZER):
        content = content[1:]
    return content
