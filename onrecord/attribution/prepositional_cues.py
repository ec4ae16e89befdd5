"""Prepositions that attribute: *A, according to X*; *A, per the Post*."""

from __future__ import annotations

from onrecord.attribution.content_spans import region_of
from onrecord.attribution.cues import Relation
from onrecord.attribution.sources import Source, restrictive_clause
from onrecord.english import names, nouns
from onrecord.english.auxiliaries import COPULAS_OF_MEASURE
from onrecord.english.conjunctions import CONTRASTIVES
from onrecord.english.cue_lemmas import ATTRIBUTING_LEMMA
from onrecord.english.cue_words import ACCORDING
from onrecord.english.noun_words import GOVERNING
from onrecord.english.prepositions import GENITIVE_PREPOSITION, GOAL_PREPOSITION
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.tags import BARE_VERB, COMMON_NOUNS, NOUN, PREPOSITION, PROPER_NOUNS
from onrecord.text.trees import Tree

CITABLE = nouns.DOCUMENTS | names.INSTITUTIONS | names.ANONYMOUS


def according(tree: Tree, quotes: tuple[int, ...], word: int) -> Relation | None:
    """*A, according to X*: everything else in the reach of the phrase."""
    preposition: int | None = word
    cue: tuple[int, ...] = (word,)
    if tree.lower[word] == ACCORDING:
        preposition = tree.child(word, "prep")
        if (
            preposition is None
            or tree.lower[preposition] != GOAL_PREPOSITION
            or tree.lower[word - 1] in COPULAS_OF_MEASURE
        ):
            return None
        cue = (word, preposition)
    elif tree.tags[word] != PREPOSITION or (word and tree.words[word - 1] != ","):
        return None
    noun = _voice_behind(tree, preposition) if preposition is not None else None
    if noun is None or (len(cue) == 1 and not _is_named(tree, noun)) or _is_measure(tree, noun):
        return None
    source = _issued_by(tree, noun)
    first, last = cue[0], max((cue[-1], *source.words, *restrictive_clause(tree, source, word)))
    content = _before_turn(tree, _around_phrase(tree, quotes, word, first, last), first, last)
    return (
        Relation("according_to", ATTRIBUTING_LEMMA, word, cue, source, content, block=(first, last))
        if content
        else None
    )


def _is_named(tree: Tree, noun: int) -> bool:
    """Whether *per* takes a name or a paper, and no unit: *per the Post*, *per a survey*."""
    is_paper = tree.lower[noun] in nouns.DOCUMENTS and bool(tree.children[noun])
    return tree.tags[noun] in PROPER_NOUNS or is_paper


def _voice_behind(tree: Tree, preposition: int) -> int | None:
    """The noun behind *to*, also where its first word was taken for a verb: *according to show insiders*."""
    misread = tree.child(preposition, "pcomp")
    if misread is not None and misread == preposition + 1 and tree.tags[misread] == BARE_VERB:
        return tree.child(misread, "dobj")
    return tree.child(preposition, "pobj")


def _before_turn(tree: Tree, content: tuple[int, ...], first: int, last: int) -> tuple[int, ...]:
    """*A, according to X, but B*: what turns away behind the phrase is the outlet's."""
    turns = last + 2 < len(tree) and tree.words[last + 1] == "," and tree.lower[last + 2] in CONTRASTIVES
    before = tuple(i for i in content if i < first)
    return before if turns and sum(map(tree.is_word, before)) > 2 else content


def _issued_by(tree: Tree, noun: int) -> Source:
    """The source behind *according to*, ended at a comma where else the phrase would take the sentence."""
    phrase = noun_phrase(tree, noun)
    if tree.deps[noun] == "dobj" and tree.heads[noun] == phrase[0] - 1:
        phrase = (phrase[0] - 1, *phrase)
    comma = next((i for i in phrase if i > noun and tree.words[i] == ","), None)
    if comma is not None and phrase[-1] >= len(tree) - 2 and phrase[0] < 4:
        phrase = tuple(i for i in phrase if i < comma)
    return Source(phrase, noun)


def _is_measure(tree: Tree, noun: int) -> bool:
    """Whether a bare noun is what something goes by, and nobody's word: *allotted according to need*."""
    of = tree.child(noun, "prep") if tree.lower[noun] in GOVERNING else None
    thing = tree.child(of, "pobj") if of is not None and tree.lower[of] == GENITIVE_PREPOSITION else None
    if thing is not None and tree.tags[thing] in COMMON_NOUNS:
        return True  # *the law of gravity*
    is_bare = tree.tags[noun] == NOUN and not tree.children[noun] and tree.words[noun].islower()
    return is_bare and (tree.lower[noun] not in CITABLE or tree.lower[noun] in GOVERNING)


def _around_phrase(tree: Tree, quotes: tuple[int, ...], word: int, first: int, last: int) -> tuple[int, ...]:
    """The sentence around the phrase, or its relative clause with what that hangs on."""
    above = tree.heads[word]
    relative = next((a for a in (above, *tree.ancestors(above)) if tree.deps[a] == "relcl"), None)
    if relative is not None and tree.lefts[relative] <= first <= tree.rights[relative]:
        antecedent = noun_phrase(tree, tree.heads[relative])
        inside = range(tree.lefts[relative], tree.rights[relative] + 1)
        return tuple(i for i in sorted({*antecedent, *inside}) if not first <= i <= last)
    region = region_of(tree, quotes, word)
    return tuple(i for i in range(region.first, region.last + 1) if not first <= i <= last)
