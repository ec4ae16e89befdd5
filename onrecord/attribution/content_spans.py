"""What a cue brings: the stretch of a sentence after, before or around it."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.attribution.coordination import hung_on_content
from onrecord.attribution.span_end import cuts, long_tail
from onrecord.english.cue_words import ASKED
from onrecord.english.wordlists import words
from onrecord.text.tags import (
    ASKING_ADVERB,
    CONJUNCTION,
    DETERMINER,
    INFLECTED,
    MODAL,
    POSSESSIVE_PRONOUN,
    PREPOSITION,
    PREPOSITIONS,
    RELATIVE_DETERMINER,
    WH_WORDS,
)
from onrecord.text.trees import Tree

MODIFIERS = frozenset(
    ("prep", "npadvmod", "advmod", "dobj", "dative", "aux", "auxpass", "neg", "prt", "nmod", "tmod")
)
# no content ends with these
UNFINISHED = frozenset(
    (DETERMINER, POSSESSIVE_PRONOUN, PREPOSITION, CONJUNCTION, ASKING_ADVERB, RELATIVE_DETERMINER)
)
# with one of these a subject goes on, or ends without speech
AFTER_SUBJECT = WH_WORDS | PREPOSITIONS | {MODAL}
DASHES = words("- – — --")


@dataclass(frozen=True, slots=True)
class Region:
    """Where a cue may find content: first and last word, both included."""

    first: int
    last: int


def region_of(tree: Tree, quotes: tuple[int, ...], verb: int) -> Region:
    """The words a cue can reach: its own quotation when it stands in one, else the sentence."""
    if quotes[verb] < 0:
        return Region(0, len(tree) - 1)
    inside = [i for i, q in enumerate(quotes) if q == quotes[verb]]
    return Region(inside[0], inside[-1])


def last_word(tree: Tree, quotes: tuple[int, ...], verb: int, first: int) -> int:
    """Where content that begins after its cue ends."""
    answer = _before_answer(tree, quotes, verb, first)
    if answer is not None:
        return answer
    end = _farthest(tree, quotes, verb, first)
    end = min([end, *(cut for cut in cuts(tree, quotes, verb, first) if tree.tags[cut] not in UNFINISHED)])
    tail = long_tail(tree, quotes, (first, end))
    return end if tail is None else tail


def _farthest(tree: Tree, quotes: tuple[int, ...], verb: int, first: int) -> int:
    """The last word that content behind its cue can reach, by the marks and clauses around the cue."""
    end = region_of(tree, quotes, verb).last
    own = hung_on_content(tree, verb)
    if own is not None:
        return min(end, tree.rights[own])
    above = (a for a in tree.ancestors(verb) if a > verb and a != first and not _reported_by(tree, verb, a))
    if next(above, None) is not None or (_is_embedded(tree, verb) and _goes_on_behind(tree, verb)):
        last = max(tree.rights[verb], first)
        end = end if tree.tags[last] in UNFINISHED else min(end, last)
    return min(end, _closing_dash(tree, verb, first, end))


def _before_answer(tree: Tree, quotes: tuple[int, ...], verb: int, first: int) -> int | None:
    """*Asked whether A, X said B*: the word before the comma that the answer follows, whatever the tree."""
    if tree.lower[verb] != ASKED or verb > 1 or quotes[verb] >= 0 or tree.subject(verb) is not None:
        return None
    commas = (i for i in range(first + 1, len(tree) - 2) if tree.words[i] == "," and quotes[i] < 0)
    return next((i - 1 for i in commas if _is_answer(tree, i + 1)), None)


def _is_answer(tree: Tree, first: int) -> bool:
    """Whether a short subject and a verb of speech in the past begin here: *Ms. Brook replied*."""
    for word in range(first, min(first + 9, len(tree))):
        if tree.tags[word] in INFLECTED:
            return tree.lower[word] in tree.language.verbs and word > first
        if tree.tags[word] in AFTER_SUBJECT or tree.words[word] in ",;:":
            return False
    return False


def _closing_dash(tree: Tree, verb: int, first: int, end: int) -> int:
    """The word before the dash that closes an insertion which the cue stands in."""
    here = next((a for a in (verb, *tree.ancestors(verb)) if tree.deps[a] in ("relcl", "acl")), None)
    if here is None or tree.lefts[here] == 0 or tree.words[tree.lefts[here] - 1] not in DASHES:
        return end
    return next((i - 1 for i in range(first, end + 1) if tree.words[i] in DASHES), end)


def _reported_by(tree: Tree, verb: int, above: int) -> bool:
    """Whether the word above is the content's own verb (*he says* hung beneath what he says)."""
    if tree.lower[above] in tree.language.verbs and tree.subject(above) is not None:
        return False  # *X said A, Y reported*
    own = tree.heads[verb]
    is_auxiliary = tree.deps[own] in ("aux", "auxpass") and tree.heads[own] == above
    return tree.deps[verb] in ("parataxis", "ccomp") and (own == above or is_auxiliary)


def _is_embedded(tree: Tree, verb: int) -> bool:
    """Whether the cue stands in a clause that ends before its sentence does."""
    here = verb
    while tree.heads[here] != here:
        if tree.deps[here] in ("relcl", "acl", "csubj", "pcomp"):
            return True
        if tree.deps[here] == "ccomp" and here != verb:
            return False
        here = tree.heads[here]
    return False


def _goes_on_behind(tree: Tree, verb: int) -> bool:
    """Whether the main clause still goes on behind the one that the cue stands in."""
    root = next(iter([*tree.ancestors(verb)][-1:]), verb)
    return any(
        tree.is_verb(i) and tree.deps[i] == "conj" for i in tree.children[root] if i > tree.rights[verb]
    )


def _holds_cue(tree: Tree, top: int) -> bool:
    """Whether a circumstance of the cue speaks itself: *said before adding*."""
    inside = range(tree.lefts[top], tree.rights[top] + 1)
    return any(tree.is_verb(i) and tree.lower[i] in tree.language.verbs for i in inside)


def _beyond_source(tree: Tree, verb: int, source: tuple[int, ...]) -> range:
    """The clause that hangs on the source, between it and the cue or behind both: *X, who left, said*."""
    if not source:
        return range(0)
    behind = max(source) + 1
    if behind <= verb:
        between = range(behind, verb)
        aside = {k for k in tree.children[verb] if k in between and tree.deps[k] == "advcl"}
        top = aside.union(source)
        hung = all(i in top or any(a in top for a in tree.ancestors(i)) for i in between if tree.is_word(i))
        return between if hung else range(0)
    end = behind
    while end < len(tree) and any(a in source for a in tree.ancestors(end)):
        end += 1
    is_clause = any(tree.deps[i] in ("relcl", "acl") for i in range(behind, end))
    return range(behind, end) if is_clause and max(source) > verb else range(0)


def block_of(tree: Tree, verb: int, source: tuple[int, ...]) -> tuple[int, int]:
    """First and last word of a cue with its source, auxiliaries and circumstances."""
    clause = tree.child(verb, "ccomp")
    words = {verb, *source}
    for k in tree.children[verb]:
        if tree.deps[k] in MODIFIERS and k != clause and not _holds_cue(tree, k):
            words.update(range(tree.lefts[k], tree.rights[k] + 1))
    words.update(_beyond_source(tree, verb, source))
    first = last = verb
    while first - 1 in words or (tree.words[first - 1] == "," and first - 2 in words and first > 1):
        first -= 1
    while last + 1 in words or (last + 1 < len(tree) and tree.words[last + 1] == "," and last + 2 in words):
        last += 1
    return first, last
