"""Words in quotation marks that no cue has taken, given to whoever the verb before them speaks of."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.attribution.content_spans import last_word
from onrecord.attribution.cues import Relation, can_speak, is_uttered
from onrecord.attribution.sources import source_of
from onrecord.english import nouns
from onrecord.english.auxiliaries import NEVER_SPEECH
from onrecord.english.function_words import COMPLEMENTIZER
from onrecord.english.prepositions import CONTENT_PREPOSITIONS, PLACING
from onrecord.english.verbs import UNREALIZED
from onrecord.english.wordlists import words
from onrecord.text.tags import BARE_VERB, FINITE
from onrecord.text.trees import Tree

OBJECTS = words("dobj ccomp xcomp oprd acomp attr dative")
FEWEST_QUOTED = 2  # words between marks: fewer are a name or a word held at arm's length


def quoted_by(tree: Tree, quotes: tuple[int, ...], found: list[Relation]) -> Iterator[Relation]:
    """*gushed about a “common interest”*: quotation marks give the words to whoever the verb speaks of."""
    taken = {i for r in found for i in (*r.content, *r.source.words, *r.cue) if quotes[r.head] < 0}
    free = {q for i, q in enumerate(quotes) if q >= 0 and i not in taken and tree.is_word(i)}
    for quote in sorted(free):
        inside = [i for i, q in enumerate(quotes) if q == quote]
        verb = _governor(tree, quotes, inside)
        if verb is None or any(r.head == verb for r in found) or is_title([tree.words[i] for i in inside]):
            continue
        source = source_of(tree, verb)
        if (
            tree.lower[verb] in UNREALIZED
            or source.is_passive
            or not can_speak(tree, source)
            or not is_uttered(tree, quotes, verb)
        ):
            continue
        cue = _with_preposition(tree, quotes, verb)
        if len(cue) == 1 and not _brings_words(tree, verb, inside):
            continue  # *wears a “spouse’s pin”*: a word held at arm's length
        first = cue[-1] + 1 + (tree.lower[cue[-1] + 1] == COMPLEMENTIZER)
        content = tuple(range(first, last_word(tree, quotes, verb, first) + 1))
        if content and inside[-1] <= content[-1]:
            yield Relation("quoting", tree.lower[verb], verb, cue, source, content, block=(verb, cue[-1]))


def _brings_words(tree: Tree, verb: int, inside: list[int]) -> bool:
    """Whether a verb reports or brings a clause, or what is quoted is an utterance: *reacted, “We left.”*."""
    if tree.lower[verb] in tree.language.verbs or tree.child(verb, "ccomp") is not None:
        return True
    first = next((i for i in inside if tree.is_word(i)), inside[0])
    return tree.words[first][0].isupper() and any(tree.tags[i] in FINITE for i in inside)


def _with_preposition(tree: Tree, quotes: tuple[int, ...], verb: int) -> tuple[int, ...]:
    """*gushed about “A”*: the verb with the preposition right behind it that opens the content."""
    behind = verb + 1
    is_opening = (
        tree.deps[behind] == "prep" and tree.lower[behind] in CONTENT_PREPOSITIONS and quotes[behind] < 0
    )
    return (verb, behind) if is_opening else (verb,)


def _governor(tree: Tree, quotes: tuple[int, ...], inside: list[int]) -> int | None:
    """The finite verb before a quotation that has it for an object, or behind *about*, *as*, *for*."""
    top = next((i for i in inside if quotes[tree.heads[i]] != quotes[i]), None)
    if top is None or len(inside) == len(tree):
        return None
    path = top
    for above in tree.ancestors(top):
        if tree.lower[above] in nouns.CARRYING and not tree.is_verb(above):
            return None  # *despite his treasurer's warnings about “A”*: the treasurer's words
        if tree.is_verb(above) and quotes[above] < 0:
            is_object = tree.deps[path] in OBJECTS or (
                tree.deps[path] == "prep" and tree.lower[path] not in PLACING
            )
            is_speech = tree.tags[above] != BARE_VERB and tree.lower[above] not in NEVER_SPEECH
            is_verb = is_speech and above < inside[0]
            over = _over_clause(tree, quotes, above)
            return over if (is_verb and is_object) or over != above else None
        path = above
    return None


def _over_clause(tree: Tree, quotes: tuple[int, ...], verb: int) -> int:
    """*fretted that A was “B”*: the verb that brings the whole clause, where another does."""
    for _ in range(3):
        above = tree.heads[verb]
        is_clause = tree.deps[verb] in ("ccomp", "xcomp") and above < verb and quotes[above] < 0
        if not is_clause or not tree.is_verb(above) or tree.tags[above] == BARE_VERB:
            break
        if tree.lower[above] in NEVER_SPEECH:
            break
        verb = above
    return verb


def is_title(quoted: list[str]) -> bool:
    """Whether quoted words name a work or a thing: too few, or nearly all with a capital."""
    spoken = [w for w in quoted if any(c.isalpha() for c in w)]
    return len(spoken) < FEWEST_QUOTED or sum(w[0].isupper() for w in spoken) > 0.6 * len(spoken)
