"""What somebody cites: *X reported A, citing Y* is one link more; *X left, citing B* is a ground."""

from __future__ import annotations

from onrecord.attribution.content_spans import last_word
from onrecord.attribution.cues import Relation
from onrecord.attribution.sources import Source, source_of
from onrecord.english import names, nouns
from onrecord.english.cue_lemmas import CITING_LEMMA
from onrecord.english.verbs import forms
from onrecord.text.noun_phrases import noun_phrase, with_place
from onrecord.text.tags import COMMON_NOUNS
from onrecord.text.trees import Tree

CITES = forms("quoting", ending="ing")
PERSONS = names.HUMANS | names.ANONYMOUS | names.GROUPS | names.TITLES
VOICES = nouns.DOCUMENTS | names.OUTLETS | names.INSTITUTIONS | PERSONS


def citing(tree: Tree, quotes: tuple[int, ...], word: int) -> Relation | None:
    """*X reported A, citing Y*: no content of its own, one link more for the relation above it."""
    noun = tree.child(word, "dobj")
    if noun is None:
        return None
    if not _is_voice(tree, noun):
        return _ground(tree, quotes, word, noun)
    source = Source(with_place(tree, noun_phrase(tree, noun), word), noun)
    return Relation(
        "citing",
        CITING_LEMMA,
        word,
        (word,),
        source,
        is_citing=True,
        block=(word, max((word, *source.words))),
    )


def _is_voice(tree: Tree, noun: int) -> bool:
    """Whether a noun can have said something: a name, a pronoun, a paper, a body, somebody."""
    return tree.tags[noun] not in COMMON_NOUNS or tree.lower[noun] in VOICES


def _ground(tree: Tree, quotes: tuple[int, ...], word: int, noun: int) -> Relation | None:
    """*X left, citing differences with Y*: a ground that X gives, and nobody's word but his."""
    source = source_of(tree, word)
    if source.head is None:
        return None
    first = tree.lefts[noun]
    content = tuple(range(first, last_word(tree, quotes, word, first) + 1))
    return Relation("object_after", CITING_LEMMA, word, (word,), source, content, block=(word, word))
