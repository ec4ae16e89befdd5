"""Cues set aside behind, before or inside what they report: *A, X said*; *A, X said, B*; *"A," said X*."""

from __future__ import annotations

from dataclasses import replace

from onrecord.attribution.content_spans import DASHES, block_of, last_word, region_of
from onrecord.attribution.coordination import complement
from onrecord.attribution.cues import Relation
from onrecord.english.conjunctions import SUBORDINATORS
from onrecord.english.cue_lemmas import AGREEING_LEMMA
from onrecord.english.function_words import COMPLEMENTIZER
from onrecord.english.wordlists import words
from onrecord.languages import Verb
from onrecord.text.tags import (
    ADVERB,
    ASKING,
    BARE_VERB,
    CONJUNCTION,
    FINITE,
    GERUND,
    PARTICIPLE,
    PHRASE_HEADS,
    RELATIVES,
    TENSED,
)
from onrecord.text.trees import Tree

NEAR = 9  # words between a verb and a quotation that nothing sets off
MARKS = words(", ” \" — – - '' ’ ' ? ! … ...")
FRONTED = words("prep advcl npadvmod advmod mark cc")
ASIDE = words("parataxis ccomp advcl dep")


def is_finite(tree: Tree, verb: int) -> bool:
    """Whether the verb carries a tense, itself or by an auxiliary."""
    if tree.tags[verb] in TENSED or tree.tags[verb] == BARE_VERB:
        return True
    if tree.tags[verb] != PARTICIPLE:
        return False
    return any(tree.deps[k] in ("aux", "auxpass", "nsubj") for k in tree.children[verb])


def aside(tree: Tree, quotes: tuple[int, ...], relation: Relation, verb: Verb) -> Relation | None:
    """The relation of a cue set aside, with what stands before it and what goes on after it."""
    relation = _inserted(tree, relation)
    head, (first, last) = relation.head, relation.block
    if not verb.frames & {"c", "w"} or not relation.source.words or not is_finite(tree, head):
        return None
    if verb.lemma == AGREEING_LEMMA and not any(q >= 0 for q in quotes[:first]):
        return None  # *A; X agreed* says who shares A, and not that A is the words of X
    objects = (k for k in tree.children[head] if _is_object(tree, k, relation) and quotes[k] < 0)
    if not verb.frames & {"o", "T"} and next(objects, None) is not None:
        return None
    if relation.source.head is not None and tree.tags[relation.source.head] in RELATIVES:
        return None
    region = region_of(tree, quotes, head)
    if first <= region.first:
        return None
    quoted = _quotation_before(tree, quotes, head, first)
    clause = complement(tree, head)
    is_name = quoted is not None and clause is not None and clause > head and quotes[clause] < 0
    if quoted is not None and not (is_name and quoted[1] - quoted[0] < NEAR):
        start = _start_of_quoted(tree, quoted, region.first)
        behind = _quotation_behind(tree, quotes, relation, last)
        if not behind and start < quoted[0] and not _is_clause(tree, range(start, first)):
            behind = _rest(tree, quotes, relation, last)
        content = (*range(start, first), *behind)
        return replace(relation, content=content, rule="quotation_before")
    if COMPLEMENTIZER in tree.lower[last + 1 : last + 2 + (tree.deps[head] != "parataxis")]:
        return None
    if first <= region.first + 1 and not _is_between_commas(tree, relation):
        return None
    if not _stands_aside(tree, head, first, last):
        return None
    rest = _rest(tree, quotes, relation, last)
    if any(i < first for i in relation.source.words):
        return None  # what stands before is the source itself
    start = _start_before(tree, head, region.first)
    if rest and quotes[_first_word(tree, rest)] >= 0 and complement(tree, head) in rest:
        start = first  # *In a speech, he said, "A"*: only the quotation is content
    if rest and tree.words[first - 1] == "," and tree.tags[first - 2] in ASKING:
        start = first  # *a fight in which, it said, A*: only what the pronoun opens
    content = (*range(start, first), *rest)
    if not any(map(tree.is_word, content)):
        return None
    if "c" not in verb.frames and not any(quotes[i] >= 0 for i in content):
        return None  # only what is quoted can be *laughed* or *continued*
    return replace(relation, content=content, rule="clause_before")


def _inserted(tree: Tree, relation: Relation) -> Relation:
    """*In May, X said, A*: between two commas the cue has no circumstance before its source."""
    first = min((relation.head, *relation.source.words))
    if first <= relation.block[0] or not _is_between_commas(
        tree, replace(relation, block=(first, relation.block[1]))
    ):
        return relation
    return replace(relation, block=(first, relation.block[1]))


def _is_between_commas(tree: Tree, relation: Relation) -> bool:
    """Whether a comma stands right before the cue's block and right behind it."""
    first, last = relation.block
    return first > 0 and last + 1 < len(tree) and tree.words[first - 1] == tree.words[last + 1] == ","


def _is_object(tree: Tree, word: int, relation: Relation) -> bool:
    """Whether a word is the verb's object, and not its source set behind it."""
    if tree.deps[word] != "dobj" or word < relation.head or word in relation.source.words:
        return False
    return "," not in tree.words[relation.head : tree.lefts[word]]


def _first_word(tree: Tree, indices: list[int]) -> int:
    return next((i for i in indices if any(c.isalnum() for c in tree.words[i])), indices[0])


def _quotation_before(tree: Tree, quotes: tuple[int, ...], verb: int, first: int) -> tuple[int, int] | None:
    """First and last word of the quotation that ends right before the block."""
    here = first - 1
    while here >= 0 and quotes[here] < 0 and not any(c.isalnum() for c in tree.words[here]):
        here -= 1
    if here < 0 or quotes[here] < 0 or quotes[here] == quotes[verb]:
        return None
    return quotes.index(quotes[here]), here


def _start_of_quoted(tree: Tree, quoted: tuple[int, int], floor: int) -> int:
    """The quotation's start, or its sentence's where the quotation goes on from plain words."""
    start = quoted[0]
    if start <= floor or tree.lower[start - 1] in tree.language.verbs:
        return start
    opens_speech = tree.words[start - 1] in (",", ":", ";", "(", ".", *DASHES)
    return start if opens_speech and not _goes_on_from_before(tree, quoted) else floor


def _goes_on_from_before(tree: Tree, quoted: tuple[int, int]) -> bool:
    """*The party, held each year, “lets us meet,” X said*: a quotation in the middle of a sentence."""
    first = next((i for i in range(quoted[0], quoted[1] + 1) if tree.is_word(i)), quoted[0])
    return tree.words[first][0].islower()


def _quotation_behind(tree: Tree, quotes: tuple[int, ...], relation: Relation, last: int) -> list[int]:
    """*"A," he said, "B"*: the quotation that opens right behind the block."""
    here = last + 1
    while (
        here < len(tree) and quotes[here] < 0 and (not tree.is_word(here) or tree.tags[here] == CONJUNCTION)
    ):
        here += 1
    if here >= len(tree) or quotes[here] < 0 or quotes[here] == quotes[relation.head]:
        return []
    return [i for i in range(here, len(tree)) if quotes[i] == quotes[here]]


def _stands_aside(tree: Tree, verb: int, first: int, last: int) -> bool:
    """Whether the cue's block is set off behind, or inside, what it reports."""
    is_set_off = tree.words[first - 1] in MARKS
    clause = complement(tree, verb)
    if clause is not None and clause < first:
        return is_set_off or tree.rights[clause] < first
    if clause is not None:
        is_closed = last + 1 < len(tree) and tree.words[last + 1] in (",", "—")
        return is_set_off and is_closed and not _has_subordinator(tree, verb) and tree.deps[verb] != "advcl"
    if is_set_off and not any(map(tree.is_word, range(last + 1, len(tree)))):
        return not _has_subordinator(tree, verb) and not _is_circumstance(tree, verb, first)
    if not is_set_off or _has_subordinator(tree, verb):
        return False
    if _parts_subject(tree, first, last):
        return True
    is_closed = last + 1 < len(tree) and tree.words[last + 1] in (",", "—", "–", "-")
    if tree.deps[verb] not in ASIDE:
        return False
    return tree.heads[verb] < first or (tree.deps[verb] in ("parataxis", "ccomp") and is_closed)


def _parts_subject(tree: Tree, first: int, last: int) -> bool:
    """*The bridge, X said, fell*: between two commas, with the verb of what stands before right behind."""
    behind = last + 2
    if behind >= len(tree) or tree.words[first - 1] != "," or tree.words[last + 1] != ",":
        return False
    while behind < len(tree) - 1 and tree.tags[behind] == ADVERB:
        behind += 1
    is_noun = tree.tags[first - 2] in PHRASE_HEADS or tree.tags[first - 2] == GERUND
    return is_noun and tree.tags[behind] in FINITE


def _is_circumstance(tree: Tree, verb: int, end: int) -> bool:
    """*After the vote, X asked B about A*: what stands before the cue only says when or where."""
    tops = [i for i in range(end) if tree.is_word(i) and tree.heads[i] >= end]
    return bool(tops) and all(tree.heads[i] == verb and tree.deps[i] in FRONTED for i in tops)


def _has_subordinator(tree: Tree, verb: int) -> bool:
    if any(tree.tags[k] in RELATIVES and tree.deps[k] == "dobj" for k in tree.children[verb]):
        return True  # *which she denies*
    return any(k < verb and tree.lower[k] in SUBORDINATORS for k in tree.children[verb])


def _start_before(tree: Tree, verb: int, floor: int) -> int:
    """Where what stands before the cue begins: after an earlier cue's own words, else at the floor."""
    content = next((k for k in tree.children[verb] if tree.deps[k] == "ccomp" and k < verb), None)
    here = content if content is not None else tree.heads[verb]
    if tree.deps[here] == "conj":
        above = tree.heads[here]
        if tree.is_verb(above) and tree.lower[above] in tree.language.verbs:
            return tree.lefts[here]
    return floor


def _rest(tree: Tree, quotes: tuple[int, ...], relation: Relation, last: int) -> list[int]:
    """What goes on after the cue's block: *A, he said, B*."""
    following = last + 1
    if following >= len(tree) or tree.words[following] not in (",", "—", "–", ":", "-"):
        return []
    before = range(relation.block[0])
    is_told = _is_clause(tree, before) and not _is_subordinate(tree, before)
    end = last_word(tree, quotes, relation.head, following)
    if not is_told and end <= following:
        end = len(tree) - 1  # *Overall, X said, A*: A is all there is to say
    rest = list(range(following, end + 1))
    spoken = [i for i in rest if any(c.isalnum() for c in tree.words[i])]
    joined = (i for i in spoken if tree.deps[i] == "conj" and tree.heads[i] == relation.head)
    if not spoken or any(tree.lower[i] in tree.language.verbs for i in joined):
        return []
    own = [tree.deps[i] for i in spoken if tree.heads[i] == relation.head and quotes[i] < 0]
    if is_told and "ccomp" not in own and any(dep in ("advcl", "prep", "npadvmod", "dep") for dep in own):
        return [i for i in rest if quotes[i] >= 0]
    return rest


def _is_clause(tree: Tree, words: range) -> bool:
    """Whether these words carry a tense: *In contrast, X said, A* says nothing before its cue."""
    return any(tree.tags[i] in FINITE for i in words)


def _is_subordinate(tree: Tree, words: range) -> bool:
    """*Although A, X said, B*: whether what stands before the cue is a side clause alone."""
    tops = [i for i in words if tree.is_word(i) and tree.heads[i] not in words and tree.deps[i] != "cc"]
    if len(tops) != 1 or tree.deps[tops[0]] != "advcl":
        return False
    opener = tree.lefts[tops[0]]
    return tree.lower[opener] in SUBORDINATORS


def with_block(tree: Tree, relation: Relation) -> Relation:
    """The relation with the block of its cue measured."""
    return replace(relation, block=block_of(tree, relation.head, relation.source.words))
