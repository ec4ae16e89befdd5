"""Who wrote a paper, by the sentence that tells of it, and who only has it: *a letter from X*."""

from __future__ import annotations

from onrecord.english import nouns
from onrecord.english.prepositions import WRITER_PREPOSITIONS
from onrecord.english.verbs import forms
from onrecord.text.tags import GERUND, PRONOUNS
from onrecord.text.trees import Tree

OBTAINING = forms("obtaining", "receiving")


def writer(tree: Tree, noun: int) -> int | None:
    """*a letter from X*, *a statement by X*, *X's letter*: who wrote a paper that others may put out."""
    prepositions = (k for k in tree.children[noun] if tree.deps[k] == "prep")
    marks = [k for k in prepositions if tree.lower[k] in WRITER_PREPOSITIONS]
    found = tree.child(marks[0], "pobj") if marks else tree.child(noun, "poss")
    return found if found is not None and tree.tags[found] not in PRONOUNS else None


def writer_before(tree: Tree, verb: int) -> int | None:
    """*released a letter from X denying A*, where the tree hangs *from X* on *released*: X."""
    noun = verb - 1
    if tree.deps[verb] != "advcl" or noun < 2 or tree.deps[noun] != "pobj":
        return None
    preposition, over = tree.heads[noun], tree.heads[verb]
    is_from = tree.lower[preposition] in WRITER_PREPOSITIONS
    is_written = is_from and tree.lower[preposition - 1] in nouns.DOCUMENTS
    return noun if is_written and tree.is_verb(over) and over < preposition else None


def paper_had(tree: Tree, gerund: int) -> int | None:
    """*obtained a letter to Z asking A*: the paper that whoever is the subject only has, or None."""
    above = tree.heads[gerund]
    paper = tree.child(above, "dobj")
    is_behind = tree.deps[gerund] == "advcl" and tree.tags[gerund] == GERUND and tree.is_word(gerund - 1)
    if not is_behind or paper is None or not above < paper < gerund or tree.lower[above] not in OBTAINING:
        return None
    return paper if tree.lower[paper] in nouns.DOCUMENTS else None


def writer_near(tree: Tree, paper: int, end: int) -> int | None:
    """Who wrote a paper: behind *from* or *by* up to this word, or before it in the genitive."""
    marks = (k for k in range(paper, end) if tree.deps[k] == "prep")
    by = next((k for k in marks if tree.lower[k] in WRITER_PREPOSITIONS), None)
    return tree.child(by, "pobj") if by is not None else tree.child(paper, "poss")
