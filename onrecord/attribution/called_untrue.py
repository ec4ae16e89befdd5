"""Reports that are said to be untrue: *reports that A are false, X said*: X denies A, and nobody says it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.attribution.cues import Relation
from onrecord.attribution.nominal_complements import CLAIMED
from onrecord.english import nouns
from onrecord.english.auxiliaries import COPULAS
from onrecord.english.falsity import MOCKING, TRUE, TRUTH, UNTRUE_WORDS
from onrecord.english.function_words import COMPLEMENTIZER
from onrecord.english.negators import LACKING
from onrecord.text.tags import MODAL, NOUNS
from onrecord.text.trees import Tree

UNTRUE = (UNTRUE_WORDS | nouns.forms("falsehood")) - MOCKING
CLAUSES = frozenset(("acl", "ccomp", "relcl"))
PREDICATES = ("acomp", "attr", "oprd")


def called_untrue(tree: Tree, quotes: tuple[int, ...], relations: Sequence[Relation]) -> list[Relation]:
    """The relations; each report that is said to be untrue is denied by whoever says so, or by nobody."""
    found = list(relations)
    if CLAIMED.isdisjoint(tree.lower):
        return found
    for noun in (i for i in range(len(tree)) if tree.tags[i] in NOUNS and tree.lower[i] in CLAIMED):
        verdict, content = _verdict(tree, noun), _that_clause(tree, noun)
        if verdict is not None and content and quotes[noun] < 0:
            found = _denied(tree, found, noun, verdict, content)
    return found


def _denied(
    tree: Tree, relations: Sequence[Relation], noun: int, verdict: int, content: tuple[int, ...]
) -> list[Relation]:
    """The relation that says so has the report for its content; without one the noun stands alone, denied."""
    saying = next((r for r in relations if r.head != noun and {noun, verdict} <= set(r.content)), None)
    first = min(tree.lefts[noun], verdict)
    if saying is not None and not saying.denies and _is_all(tree, saying, first):
        told = replace(saying, content=content, denies=True, cue=(*saying.cue, verdict))
        return [told if r is saying else r for r in relations if r.head != noun]
    return [replace(r, denies=True) if r.head == noun and r.rule == "noun" else r for r in relations]


def _is_all(tree: Tree, saying: Relation, first: int) -> bool:
    """Whether the content begins with the report: what stands before it would be lost."""
    spoken = [i for i in saying.content if tree.is_word(i)]
    return bool(spoken) and spoken[0] in range(first - 3, first + 1)


def _verdict(tree: Tree, noun: int) -> int | None:
    """The word that calls the report untrue: *are false*, *is not true*, *there is no truth in*."""
    if tree.deps[noun] == "pobj":
        truth = tree.heads[tree.heads[noun]]
        is_none = any(tree.lower[k] in LACKING for k in tree.children[truth])
        return truth if tree.lower[truth] in TRUTH and is_none else None
    verb = tree.heads[noun]
    if tree.deps[noun] != "nsubj" or tree.lower[verb] not in COPULAS:
        return None
    if any(tree.tags[k] == MODAL for k in tree.children[verb]):
        return None
    word = tree.child(verb, *PREDICATES)
    is_negated = any(tree.deps[k] == "neg" for k in tree.children[verb])
    return word if word is not None and tree.lower[word] in (TRUE if is_negated else UNTRUE) else None


def _that_clause(tree: Tree, noun: int) -> tuple[int, ...]:
    """The words of *that A* behind a noun."""
    clause = next((k for k in tree.children[noun] if tree.deps[k] in CLAUSES and k > noun), None)
    if clause is None or tree.lower[noun + 1] != COMPLEMENTIZER:
        return ()
    return tuple(range(noun + 2, tree.rights[clause] + 1))
