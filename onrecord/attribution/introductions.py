"""Sentences that bring on a speech of the next paragraph: *X opened the fair:*; *X's statement in full:*."""

from __future__ import annotations

from onrecord.attribution.cues import Relation, is_uttered
from onrecord.attribution.paper_writers import writer
from onrecord.attribution.sources import Source, source_of
from onrecord.english import names, nouns
from onrecord.english.auxiliaries import NEVER_SPEECH
from onrecord.english.cue_lemmas import SAYING_LEMMA, SPEAKING_LEMMA
from onrecord.english.letters import SPEECHES
from onrecord.english.verbs import forms
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.tags import POSSESSIVE, PROPER_NOUNS, TENSED
from onrecord.text.trees import Tree

SPEAKING_TO = forms("corresponding")  # brings a speech on without a colon
SPEAKERS = names.HUMANS | names.TITLES | names.GROUPS | names.ORGANIZATIONS | names.SUBJECTS
PAPERS = nouns.DOCUMENTS | nouns.CARRYING | SPEECHES


def introduction(tree: Tree, quotes: tuple[int, ...]) -> Relation | None:
    """Whoever a sentence without a cue gives the floor to, before a quotation that opens a paragraph."""
    if not len(tree) or any(q >= 0 for q in quotes):
        return None
    if any(tree.tags[i] in TENSED for i in range(len(tree))):
        act = _by_act(tree, quotes)
        is_named = act is None and any(word in NEVER_SPEECH for word in tree.lower)
        return _by_title(tree) if is_named and tree.words[-1] == ":" else act
    return _by_title(tree) if tree.words[-1] == ":" else None


def _by_act(tree: Tree, quotes: tuple[int, ...]) -> Relation | None:
    """*The king opened the assembly:*; *The king addressed the assembly.*"""
    root = next((i for i in range(len(tree)) if tree.heads[i] == i), 0)
    if tree.words[-1] != ":" and tree.lower[root] not in SPEAKING_TO:
        return None
    if (
        tree.tags[root] not in TENSED
        or tree.lower[root] in NEVER_SPEECH
        or not is_uttered(tree, quotes, root)
    ):
        return None
    source = source_of(tree, root)
    if source.head is None or source.is_passive:
        return None
    if tree.tags[source.head] not in PROPER_NOUNS and tree.lower[source.head] not in SPEAKERS:
        return None
    return Relation("open", SPEAKING_LEMMA, root, (root,), source)


def _by_title(tree: Tree) -> Relation | None:
    """*X's statement in full:*; *The full text of X's speech:*."""
    for noun in range(len(tree)):
        if tree.lower[noun] in PAPERS:
            owner = writer(tree, noun)
            if owner is not None:
                phrase = noun_phrase(tree, owner)
                phrase = phrase[: len(phrase) - (tree.tags[phrase[-1]] == POSSESSIVE)]
                last = len(tree) - 1
                return Relation("open", SAYING_LEMMA, last, (last,), Source(phrase, owner))
    return None
