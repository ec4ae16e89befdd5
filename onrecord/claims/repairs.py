"""Trees mended where the parser errs: a reporting verb that lost its subject, or took another's."""

from __future__ import annotations

from onrecord.claims.lexicon import verbs
from onrecord.claims.nearby import phrase_before
from onrecord.claims.trees import Tree, build_tree

# *After a day with the envoys, the minister said …*: the minister hangs on the envoys, as one of them.
ASTRAY = frozenset(
    ("appos", "conj", "npadvmod", "dep", "advmod", "nummod", "nmod", "nsubj", "compound", "ROOT")
)
SHARING = frozenset(("conj", "xcomp", "relcl", "acl"))  # verbs that rightly borrow a subject


def mended(tree: Tree, quotes: tuple[int, ...]) -> Tree:
    """The tree with the noun phrase right before a main reporting verb as its subject, where it had none."""
    for verb in range(len(tree)):
        if tree.lower[verb] in verbs() and quotes[verb] < 0 and tree.deps[verb] not in SHARING:
            subject = _lost_subject(tree, quotes, verb)
            if subject is not None:
                tree = _rehung(tree, subject, verb)
        if tree.lower[verb] in verbs() and quotes[verb] < 0:
            tree = _exchanged(tree, verb)
    return tree


def _exchanged(tree: Tree, verb: int) -> Tree:
    """*The bridge, said X, the mayor, is closed*, where the tree makes the bridge say that X is closed."""
    clause, speaker = tree.child(verb, "ccomp"), tree.subject(verb)
    if clause is None or speaker is None or speaker > verb or tree.words[verb - 1] != ",":
        return tree
    if tree.words[speaker:verb].count(",") > 1:
        return tree  # *X, the mayor, said B, A*
    subject = tree.subject(clause)
    if subject is None or tree.lefts[subject] != verb + 1 or not _is_closed(tree, subject):
        return tree
    heads = list(tree.heads)
    heads[speaker], heads[subject] = clause, verb
    return build_tree(0, list(tree.words), list(tree.starts), list(tree.tags), list(tree.deps), heads)


def _is_closed(tree: Tree, noun: int) -> bool:
    """Whether a comma stands at the end of a noun phrase."""
    last = tree.rights[noun]
    return "," in tree.words[last : last + 2]


def _lost_subject(tree: Tree, quotes: tuple[int, ...], verb: int) -> int | None:
    if tree.subject(verb) is not None:
        return None
    source = phrase_before(tree, quotes, verb)
    if source is None or source.head is None or tree.deps[source.head] not in ASTRAY:
        return None
    return source.head


def _rehung(tree: Tree, subject: int, verb: int) -> Tree:
    """The tree with one word made the subject of another, which takes its place where it stood below."""
    heads, deps = list(tree.heads), list(tree.deps)
    if subject in tree.ancestors(verb):
        heads[verb] = verb if heads[subject] == subject else heads[subject]
        deps[verb] = "ROOT" if heads[verb] == verb else deps[subject]
    heads[subject], deps[subject] = verb, "nsubj"
    return build_tree(0, list(tree.words), list(tree.starts), list(tree.tags), deps, heads)
