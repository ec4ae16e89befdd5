"""Words at second hand: *X was quoted by Y as saying A*; *A, Y quoted X as saying*; *X, quoted by Y*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.attribution.content_spans import last_word
from onrecord.attribution.cues import Relation
from onrecord.attribution.parentheticals import aside
from onrecord.attribution.sources import QUOTES, Source, is_passive, source_of
from onrecord.english.cue_lemmas import QUOTING_LEMMA, SAYING_LEMMA
from onrecord.english.function_words import COMPLEMENTIZER
from onrecord.english.prepositions import AGENT_PREPOSITION, ROLE_PREPOSITION
from onrecord.languages import Verb
from onrecord.text.noun_phrases import noun_phrase, with_place
from onrecord.text.tags import FINITE, GERUND, PARTICIPLE, PHRASE_HEADS
from onrecord.text.trees import Tree

FARTHEST = 14  # words between *quoted* and *as saying*: a name with its apposition, no clause
RELAYING = Verb(QUOTING_LEMMA, frozenset("cow"))


def relayed(tree: Tree, quotes: tuple[int, ...], found: Sequence[Relation]) -> list[Relation]:
    """The relations with each relay read as two: whoever speaks, and whoever passes it on."""
    kept = list(found)
    for word in range(len(tree)):
        if tree.lower[word] not in QUOTES or not tree.is_verb(word) or quotes[word] >= 0:
            continue
        saying = _saying_behind(tree, word)
        if saying is not None:
            kept = _with_speech(tree, quotes, kept, word, saying)
        elif tree.tags[word] == PARTICIPLE:
            kept = _with_carrier(tree, kept, word)
    return kept


def _saying_behind(tree: Tree, verb: int) -> int | None:
    """The gerund of *quoted … as saying*, or None."""
    for word in range(verb + 1, min(verb + FARTHEST, len(tree) - 1)):
        if tree.lower[word] == ROLE_PREPOSITION and tree.tags[word + 1] == GERUND:
            known = tree.language.verbs.get(tree.lower[word + 1])
            return word + 1 if known is not None and "c" in known.frames else None
        if tree.tags[word] in FINITE or tree.words[word] in ";:":
            return None
    return None


def _with_speech(
    tree: Tree, quotes: tuple[int, ...], found: list[Relation], verb: int, saying: int
) -> list[Relation]:
    """The speaker's relation with its content, and the carrier's, in place of what *quoted* brought."""
    speaker, carrier = _parties(tree, verb, saying)
    if speaker is None:
        return found
    spoken = next((r for r in found if r.head == saying and r.content), None)
    content = spoken.content if spoken is not None else _content(tree, quotes, verb, saying, speaker, carrier)
    if not content:
        return found
    cue = (saying,) if carrier is not None else (verb, saying - 1, saying)
    rule = "clause_after" if content[-1] > saying else "clause_before"
    block = (min(verb, saying), max(saying, *(carrier.words if carrier else (saying,))))
    inner = Relation(rule, SAYING_LEMMA, saying, cue, speaker, content, block=block)
    outer = [_relay(verb, (verb, saying - 1), carrier, saying)] if carrier is not None else []
    return [*(r for r in found if r.head not in (verb, saying)), *outer, inner]


def _parties(tree: Tree, verb: int, saying: int) -> tuple[Source | None, Source | None]:
    """Who is quoted, and who quotes."""
    if is_passive(tree, verb):
        subject = tree.subject(verb)
        head = tree.heads[verb] if subject is None and tree.deps[verb] == "acl" else subject
        if head is None:
            return None, None
        agent = source_of(tree, verb)
        carrier = agent if agent.head is not None else _by(tree, saying)
        return Source(noun_phrase(tree, head, before=verb), head), carrier
    noun = tree.child(verb, "dobj")
    noun = noun if noun is not None else _noun_before(tree, verb, saying - 1)
    if noun is None or noun > saying:
        return None, None
    phrase = with_place(tree, tuple(i for i in noun_phrase(tree, noun) if i < saying - 1), verb)
    carrier = source_of(tree, verb)
    return Source(_without_comma(tree, phrase), noun), carrier if carrier.head is not None else None


def _without_comma(tree: Tree, phrase: tuple[int, ...]) -> tuple[int, ...]:
    return phrase[:-1] if phrase and not tree.is_word(phrase[-1]) else phrase


def _by(tree: Tree, saying: int) -> Source | None:
    """*was quoted as saying by Y*: Y."""
    if saying + 2 >= len(tree) or tree.lower[saying + 1] != AGENT_PREPOSITION:
        return None
    noun = tree.child(saying + 1, "pobj")
    return Source(noun_phrase(tree, noun), noun) if noun is not None else None


def _noun_before(tree: Tree, verb: int, end: int) -> int | None:
    """The head of the noun phrase that stands between *quoted* and *as*."""
    nouns = (i for i in range(verb + 1, end) if tree.tags[i] in PHRASE_HEADS)
    return next((i for i in nouns if not verb < tree.heads[i] < end), None)


def _content(
    tree: Tree,
    quotes: tuple[int, ...],
    verb: int,
    saying: int,
    speaker: Source,
    carrier: Source | None,
) -> tuple[int, ...]:
    """What stands before *Y quoted X as saying*, or behind it where the tree gave the gerund nothing."""
    words = (*speaker.words, *(carrier.words if carrier is not None else ()))
    block = (min((verb, *words)), max((saying, *words)))
    subject = speaker if is_passive(tree, verb) else carrier
    base = Relation("", QUOTING_LEMMA, verb, (verb,), subject or speaker, block=block)
    before = aside(tree, quotes, base, RELAYING)
    if before is not None:
        return tuple(i for i in before.content if not block[0] <= i <= block[1])
    first = block[1] + 1
    first += first < len(tree) and tree.lower[first] == COMPLEMENTIZER
    if first >= len(tree) or not any(map(tree.is_word, range(first, len(tree)))):
        return ()
    return tuple(range(first, last_word(tree, quotes, saying, first) + 1))


def _with_carrier(tree: Tree, found: list[Relation], verb: int) -> list[Relation]:
    """*A, said X, quoted by Y*; *X, quoted by Y, said A*: Y passes on what X said."""
    agent = source_of(tree, verb)
    if agent.head is None or not agent.is_passive or tree.deps[verb] not in ("acl", "advcl", "conj"):
        return found
    governor = next((r for r in found if _is_told_of(tree, verb, r)), None)
    if governor is None:
        return found
    end = max(agent.words)
    apart = set(range(verb - (tree.words[verb - 1] == ","), end + 1))
    told = replace(
        governor,
        source=replace(governor.source, words=tuple(i for i in governor.source.words if i not in apart)),
        content=tuple(i for i in governor.content if i not in apart),
    )
    relay = _relay(verb, (verb,), agent, governor.head)
    return [*(r for r in found if r.head != verb and r is not governor), relay, told]


def _is_told_of(tree: Tree, participle: int, relation: Relation) -> bool:
    """Whether a participle stands at a relation's source: in it, hung on it, or right behind it."""
    words = relation.source.words
    if not words or relation.is_citing:
        return False
    behind = max(i for i in words if i < participle) if min(words) < participle else -1
    is_near = (
        behind >= 0 and participle - behind <= 2 and tree.words[participle - 1] in (",", tree.words[behind])
    )
    return participle in words or is_near


def _relay(verb: int, cue: tuple[int, ...], carrier: Source, governor: int) -> Relation:
    block = (min((verb, *carrier.words)), max((verb, *carrier.words)))
    return Relation(
        "relay",
        QUOTING_LEMMA,
        verb,
        cue,
        carrier,
        is_citing=True,
        governor=governor,
        is_relay=True,
        block=block,
    )
