"""Sentences that the parser took for a noun with a participle: *The board disputed on Monday whether A*."""

from __future__ import annotations

from onrecord.english.function_words import SURE_COMPLEMENTIZERS
from onrecord.english.prepositions import AGENT_PREPOSITION
from onrecord.text.tags import FINITE, NOUNS, PARTICIPLE, PAST
from onrecord.text.trees import Tree, build_tree

SAYS_MORE = frozenset(("acl", "advcl", "relcl", "ccomp", "dobj", "prep", "npadvmod", "punct", "conj", "cc"))


def with_main_verb(tree: Tree, quotes: tuple[int, ...]) -> Tree:
    """The tree with its participle of reporting as main verb, where nothing else could be one."""
    root = next((i for i in range(len(tree)) if tree.heads[i] == i), 0)
    if tree.tags[root] not in NOUNS or quotes[root] >= 0:
        return tree
    verb = next((k for k in tree.children[root] if _is_misread(tree, k)), None)
    if verb is None or quotes[verb] >= 0 or _has_finite_verb(tree, root, verb):
        return tree
    heads, deps, tags = list(tree.heads), list(tree.deps), list(tree.tags)
    heads[verb], deps[verb], tags[verb] = verb, "ROOT", PAST
    heads[root], deps[root] = verb, "nsubj"
    for k in tree.children[root]:
        if k > verb and tree.deps[k] in SAYS_MORE:
            heads[k] = verb
            deps[k] = "ccomp" if tree.deps[k] in ("acl", "relcl") else tree.deps[k]
    return build_tree(tree.language, 0, list(tree.words), list(tree.starts), tags, deps, heads)


def _is_misread(tree: Tree, word: int) -> bool:
    """Whether a participle behind the noun may be a past tense: it reports, and no *by* follows it."""
    is_participle = tree.deps[word] == "acl" and tree.tags[word] == PARTICIPLE
    if not is_participle or tree.lower[word] not in tree.language.verbs:
        return False
    by = any(tree.deps[k] == "agent" or tree.lower[k] == AGENT_PREPOSITION for k in tree.children[word])
    return not by and not any(tree.deps[k] in ("aux", "auxpass") for k in tree.children[word])


def _has_finite_verb(tree: Tree, root: int, verb: int) -> bool:
    """Whether a clause beside the noun has a tense: then the participle is one."""
    beside = (k for k in tree.children[root] if k != verb and not _opens_content(tree, k))
    return any(
        tree.tags[i] in FINITE for k in beside for i in range(tree.lefts[k], tree.rights[k] + 1) if i != k
    )


def _opens_content(tree: Tree, word: int) -> bool:
    """Whether a clause begins with *that* or *whether*, as what is reported does."""
    return any(tree.lower[k] in SURE_COMPLEMENTIZERS and tree.deps[k] == "mark" for k in tree.children[word])
