"""Cues without what they would bring: *found no evidence that A*, *ruled out that A*, *Bo, asked about A*."""

from __future__ import annotations

from onrecord.attribution.cues import Relation
from onrecord.english.auxiliaries import PASSIVE_AUXILIARIES
from onrecord.english.conjunctions import BEFORE_ASKED
from onrecord.english.cue_lemmas import ASKING_LEMMA
from onrecord.english.cue_words import OUT
from onrecord.english.function_words import COMPLEMENTIZER, POLAR_COMPLEMENTIZERS
from onrecord.english.negators import A_LITTLE, ANY, BARELY, EXCEPT, FEW_ALONE, LACKING, NOTHING
from onrecord.english.verbs import forms
from onrecord.languages import Verb
from onrecord.text.tags import ASKING, GERUND, NOUNS, PAST_FORMS
from onrecord.text.trees import Tree

EXCLUDING = forms("excluding")
OBJECTS = frozenset(("dobj", "nsubjpass"))
NEAR = 4  # words from a noun to the *that* of its clause


def excludes(tree: Tree, verb: int) -> bool:
    """*ruled out that A*: A is not, or may not be."""
    is_ruling = tree.lower[verb] in EXCLUDING
    near = (*tree.children[verb], *range(verb + 1, min(verb + 2, len(tree))))
    return is_ruling and any(tree.lower[i] == OUT for i in near)


def only_concedes(tree: Tree, verb: int) -> bool:
    """*That said, A*, *That being said, A*: the words with which a writer turns, and nobody's report."""
    is_first = verb == 1 or (verb == 2 and tree.tags[1] == GERUND)
    is_so = is_first and tree.lower[0] == COMPLEMENTIZER and tree.tags[verb] in PAST_FORMS
    return is_so and verb + 1 < len(tree) and tree.words[verb + 1] == ","


def brings_nothing(tree: Tree, relation: Relation, verb: Verb) -> bool:
    """*found no evidence that A*, *offered little proof that A*: whoever says so does not say A."""
    head = relation.head
    before = _noun_before(tree, relation)
    found = (k for k in (*tree.children[head], *before) if tree.deps[k] in OBJECTS or k in before)
    objects = [k for k in found if is_lacking(tree, k)]
    if "o" in verb.frames:  # *told few people that A*
        objects = [k for k in objects if not any(tree.lower[i] == FEW_ALONE for i in tree.children[k])]
    return any(_opens_on(tree, relation, k) for k in objects)


def is_lacking(tree: Tree, noun: int) -> bool:
    """*no evidence*, *little proof*, *nothing*, *not a shred of evidence*; not *a few signs*."""
    if tree.lower[noun] in NOTHING:
        return True
    first = tree.lefts[noun]
    if first > 0 and tree.lower[first - 1] in BARELY:
        return True
    before = [i for i in range(first, noun) if tree.lower[i] in LACKING | BARELY]
    own = (i for i in before if noun in (tree.heads[i], tree.heads[tree.heads[i]]))
    return any(i == 0 or tree.lower[i - 1] not in A_LITTLE for i in own)


def is_in_lack(tree: Tree, noun: int) -> bool:
    """*made no claim that A*, *found no truth in the claim that A*, *denied any suggestion that A*."""
    is_any = any(tree.lower[k] == ANY for k in tree.children[noun])
    over = (i for i in (noun, *tree.ancestors(noun)) if tree.tags[i] in NOUNS)
    return is_any or any(i <= noun and is_lacking(tree, i) for i in over)


def is_asked(tree: Tree, quotes: tuple[int, ...], relation: Relation, verb: Verb) -> bool:
    """*Bo, asked about A, said B*, *Bo, asked whether A, said B*: Bo asks nothing, and says nothing of A."""
    head = relation.head
    before = tree.lower[head - 1] if head > 0 else ","
    if verb.lemma != ASKING_LEMMA or tree.tags[head] not in PAST_FORMS or tree.deps[head] == "conj":
        return False
    if before not in BEFORE_ASKED | PASSIVE_AUXILIARIES or quotes[max(0, head - 2)] >= 0 or quotes[head] >= 0:
        return False
    has_object = any(tree.deps[k] in ("dobj", "dative") and k > head for k in tree.children[head])
    first = relation.content[0] if relation.content else head
    is_told = relation.rule == "infinitive_after" and not relation.source.words  # *was asked to A*
    return first > head and not has_object and not is_told and not _is_question(tree, relation, first)


def _is_question(tree: Tree, relation: Relation, first: int) -> bool:
    """*asked whether A*, of an asker who is not whoever stands before the comma and answers."""
    is_open = tree.tags[first] in ASKING or tree.lower[first] in POLAR_COMPLEMENTIZERS
    return is_open and not (relation.source.words and max(relation.source.words) == relation.head - 2)


def _noun_before(tree: Tree, relation: Relation) -> tuple[int, ...]:
    """The noun right before the *that* of the content, whatever the tree made of it; no circumstance's."""
    that = relation.content[0] - 1 if relation.content else 0
    if that < relation.head + 2 or tree.lower[that] != COMPLEMENTIZER or tree.deps[that - 1] == "pobj":
        return ()
    return (that - 1,) if tree.tags[that - 1] in NOUNS else ()


def _opens_on(tree: Tree, relation: Relation, noun: int) -> bool:
    """Whether the content is what a noun would have borne out: *no evidence that A*, and not *no deaths*."""
    content = relation.content
    if not content:
        return False
    if noun < content[0] or tree.deps[noun] == "nsubjpass":
        return not any(tree.lower[i] in EXCEPT for i in range(noun, content[0]))
    return noun in content and COMPLEMENTIZER in tree.lower[noun + 1 : noun + NEAR]
