"""The main clause of a content: its verb, and which words belong to it."""

from __future__ import annotations

from bisect import bisect_left

from onrecord.english.function_words import FIRST_PERSON_POSSESSIVES, FIRST_PERSONS
from onrecord.english.modality import HEARD, VIEWS
from onrecord.text.tags import MODAL
from onrecord.text.trees import Tree
from onrecord.types import Spans

DASHES = frozenset(("--", "—", "–"))

SIDE = frozenset(("relcl", "acl", "advcl", "ccomp", "csubj", "pcomp", "parataxis", "appos"))


def words_inside(tree: Tree, content: Spans) -> list[int]:
    """The words that begin in the spans, which are in order and apart."""
    edges = ((bisect_left(tree.starts, start), bisect_left(tree.starts, end)) for start, end in content)
    return [word for first, behind in edges for word in range(first, behind)]


def between_dashes(tree: Tree, words: list[int]) -> range:
    """The words that two dashes set apart: *the piece -- and maybe the headline -- was wrong*."""
    dashes = [i for i in words if tree.words[i] in DASHES]
    return range(dashes[0], dashes[1]) if len(dashes) > 1 else range(0)


def main_verb(tree: Tree, words: list[int]) -> int:
    """The main verb of the content: the first one that nothing inside it governs."""
    held = set(words)
    tops = [i for i in words if tree.heads[i] not in held or tree.heads[i] == i]
    return next((i for i in tops if tree.is_verb(i) or tree.tags[i] == MODAL), tops[0] if tops else words[0])


def is_main(tree: Tree, word: int, head: int, held: set[int]) -> bool:
    """Whether a word belongs to the content's main clause, or to a participle of its subject."""
    here = word
    while here != head:
        if tree.deps[here] in SIDE:
            subject = tree.heads[here]
            if tree.deps[here] == "csubj" and subject == head:
                return True
            if tree.deps[here] in ("ccomp", "acl") and _is_own_view(tree, subject):
                here = subject
                continue
            return (
                tree.deps[here] == "acl"
                and tree.deps[subject] in ("nsubj", "nsubjpass")
                and tree.heads[subject] == head
            )
        above = tree.heads[here]
        if above == here or above not in held:
            return here == head or tree.deps[here] not in SIDE
        here = above
    return True


def _is_own_view(tree: Tree, verb: int) -> bool:
    """*I think that A*, *our view that A*: the view is the speaker's, A is what is said."""
    if tree.lower[verb] in VIEWS:
        return any(tree.lower[k] in FIRST_PERSON_POSSESSIVES for k in tree.children[verb])
    subject = tree.subject(verb)
    return subject is not None and tree.lower[subject] in FIRST_PERSONS


def is_of_noun(tree: Tree, word: int) -> bool:
    """*a likely rout*, *an apparently similar case* hedge a noun; not *an allegedly stolen car*."""
    above = tree.heads[word]
    is_before = tree.deps[above] == "amod" and word < above < tree.heads[above]
    is_adverb = tree.deps[word] == "advmod" and tree.lower[word] not in HEARD
    return tree.deps[word] == "amod" or (is_adverb and is_before)
