"""Which cue a joined verb goes on from, where the parser tied it to the words reported."""

from __future__ import annotations

from onrecord.english.function_words import OBJECT_FORMS, THIRD_PERSONS
from onrecord.text.tags import FINITE, PAST_FORMS
from onrecord.text.trees import Tree


def joined_cue(tree: Tree, word: int) -> int | None:
    """The cue whose subject a joined verb shares: *X said he has left and suggested that …*.

    The verb has no subject of its own and the tense of the cue; where the words reported have that
    tense too, only a verb of reporting is taken to go on from the cue.
    """
    if tree.deps[word] != "conj" or tree.tags[word] not in FINITE:
        return None
    subject = tree.subject(word)
    if subject is not None and tree.lower[subject] not in THIRD_PERSONS:
        return None
    if any(
        tree.tags[k] in FINITE for k in tree.children[word] if tree.deps[k] in ("aux", "auxpass") and k < word
    ):
        return None
    inner = tree.heads[word]
    for above in tree.ancestors(word):
        if above < word and _same_tense(tree, above, word) and _is_cue_over(tree, above, word):
            is_cue = tree.lower[word] in tree.language.verbs and subject is None
            return above if is_cue or tense(tree, inner) != tree.tags[word] else None
    return None


def bound_cue(tree: Tree, word: int) -> int | None:
    """*said she was wrong and urged her to stop*: the cue whose subject urges, since *she* cannot urge *her*.

    None where the pronouns do not tell.
    """
    head = tree.heads[word]
    subject, known = tree.subject(head), tree.language.verbs
    if tree.deps[word] != "conj" or subject is None or head > word or tree.lower[word] not in known:
        return None
    own = tree.subject(word)
    if own is not None and own < word:
        return None
    behind = range(word + 1, min(word + 3, len(tree)))
    if all(OBJECT_FORMS.get(tree.lower[i]) != tree.lower[subject] for i in behind):
        return None
    cues = (a for a in tree.ancestors(head) if tree.lower[a] in known and tree.is_verb(a))
    cue = next(cues, None)
    return cue if cue is not None and cue < head else None


def _same_tense(tree: Tree, above: int, word: int) -> bool:
    """Whether two verbs may share a subject: *said and left*, *has said … and pointed*."""
    over, own = tree.tags[above], tree.tags[word]
    return over == own or (over in PAST_FORMS and own in PAST_FORMS)


def _is_cue_over(tree: Tree, above: int, word: int) -> bool:
    """Whether a verb of reporting has this word inside the clause that it reports."""
    if tree.lower[above] not in tree.language.verbs or tree.subject(above) is None:
        return False
    noun = tree.child(above, "dobj")
    clause = tree.child(above, "ccomp")
    if clause is None and noun is not None:  # *withdrew its assurance that A and admitted that B*
        clause = tree.child(noun, "acl")
    return clause is not None and clause > above and tree.lefts[clause] <= word <= tree.rights[clause]


def tense(tree: Tree, verb: int) -> str:
    """The tag of the word that carries a verb's tense: its first auxiliary, or itself."""
    auxiliaries = [
        k for k in tree.children[verb] if tree.deps[k] in ("aux", "auxpass") and tree.tags[k] in FINITE
    ]
    return tree.tags[auxiliaries[0]] if auxiliaries else tree.tags[verb]


def complement(tree: Tree, verb: int) -> int | None:
    """The head of the clause that the verb takes, the nearest to the right first."""
    clauses = [k for k in tree.children[verb] if tree.deps[k] == "ccomp"]
    right = [k for k in clauses if k > verb]
    return right[0] if right else (clauses[-1] if clauses else None)


def hung_on_content(tree: Tree, verb: int) -> int | None:
    """*While X said A was B, C*: the verb of what is said, where the tree hung the cue on it, or None."""
    above = tree.heads[verb]
    if tree.deps[verb] != "advcl" or above <= verb or verb + 1 >= len(tree):
        return None
    subject = tree.subject(above)
    is_next = subject is not None and subject > verb and tree.lefts[subject] == verb + 1
    return above if is_next and tree.subject(verb) is not None else None
