"""Attribution relations inside one sentence: a cue, the source it belongs to, and the words it brings."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from onrecord.attribution.adjacent_quotations import beside
from onrecord.attribution.as_clauses import as_clause
from onrecord.attribution.called_untrue import called_untrue
from onrecord.attribution.citations import CITES, citing
from onrecord.attribution.cues import Relation, is_uttered
from onrecord.attribution.denials import is_done_to, is_no_denial, passive_denial, relative_object
from onrecord.attribution.doubled_relations import said_once
from onrecord.attribution.false_names import called_false
from onrecord.attribution.finite_complements import clause_after
from onrecord.attribution.gerund_control import UNTOLD, doer
from onrecord.attribution.impersonal_cues import impersonal_aside
from onrecord.attribution.inner_quotations import to_inner_mark
from onrecord.attribution.leftover_quotations import quoted_by
from onrecord.attribution.linear_sources import beside_quotation, lost_source
from onrecord.attribution.nominal_cues import CARRYING, REQUESTS, made_request, nominal_relation
from onrecord.attribution.nonfinite_complements import (
    infinitive,
    object_after,
    passive_infinitive,
    passive_news,
    passive_state,
)
from onrecord.attribution.parentheticals import aside, with_block
from onrecord.attribution.prepositional_cues import according
from onrecord.attribution.put_downs import is_somebody, put_down_by, report_put_down
from onrecord.attribution.put_figures import put_at
from onrecord.attribution.relays import relayed
from onrecord.attribution.requests import as_request
from onrecord.attribution.sources import Source, source_of
from onrecord.attribution.speaker_lines import told_by_layout
from onrecord.attribution.tangles import untangled
from onrecord.attribution.unfounded_cues import brings_nothing, excludes, is_asked, is_in_lack, only_concedes
from onrecord.english.auxiliaries import NEVER_SPEECH
from onrecord.english.conjunctions import ADVERSATIVE, TURN_OPENERS
from onrecord.english.cue_lemmas import DISMISSING_LEMMA, SPEAKING_LEMMA
from onrecord.english.cue_words import ATTRIBUTING_PREPOSITIONS, DENIAL, PUTTING
from onrecord.english.function_words import EXPLETIVE
from onrecord.english.negators import NO_SPEAKER
from onrecord.english.verbs import forms
from onrecord.english.wordlists import words
from onrecord.languages import Verb
from onrecord.text.tags import GERUND, NOUNS, TENSED
from onrecord.text.trees import Tree

UNSAID = forms("emerging")  # *it emerged that*: nobody is said to have said it
PASSED_ON = forms("passing_on")  # in the passive by X: the words are not X's
UTTERED = words("quotation_before quotation_after colon_after open closing")  # never what a cue denies
ENDING = words("clause_after quotation_after colon_after")
PLACED = Verb(SPEAKING_LEMMA, frozenset("w"), frozenset())
DISMISSING = Verb(DISMISSING_LEMMA, frozenset("nd"), frozenset())
CLOSING_MARKS = frozenset(('"', "”", "''", "’", "'"))
MOST_RELATIONS = 16  # in one sentence: beyond that it is a list or rubbish
FRAMES = (
    infinitive,
    as_clause,
    aside,
    impersonal_aside,
    clause_after,
    passive_infinitive,
    relative_object,
    passive_denial,
    passive_state,
    passive_news,
    object_after,
    beside,
)


def find_relations(tree: Tree, quotes: tuple[int, ...]) -> list[Relation]:
    """Every relation of a sentence; ``quotes`` says for each word in which quotation it stands, or -1."""
    each = (_relation_at(tree, quotes, i) for i in range(len(tree)))
    found = list(islice((r for r in each if r is not None), MOST_RELATIONS))
    found.extend(quoted_by(tree, quotes, found))
    found.extend(told_by_layout(tree, quotes, found))
    found = untangled(tree, relayed(tree, quotes, found))
    return said_once(tree, called_untrue(tree, quotes, found))[:MOST_RELATIONS]


def _relation_at(tree: Tree, quotes: tuple[int, ...], word: int) -> Relation | None:
    lower = tree.lower[word]
    if lower in ATTRIBUTING_PREPOSITIONS:
        return according(tree, quotes, word)
    if lower in CARRYING and tree.tags[word] in NOUNS:
        return nominal_relation(tree, quotes, word) if not is_in_lack(tree, word) else None
    if lower in REQUESTS and tree.tags[word] in NOUNS:
        return made_request(tree, quotes, word)
    if not tree.is_verb(word) or _is_compound(tree, word):
        return None
    named = called_false(tree, quotes, word)
    if named is not None:
        return named
    if lower in CITES and tree.tags[word] == GERUND and tree.subject(word) is None:
        return citing(tree, quotes, word)
    if lower in PUTTING:
        return put_at(tree, quotes, word)
    verb = tree.language.verbs.get(lower) or _verb_by_place(tree, quotes, word)
    if verb is None or not is_uttered(tree, quotes, word):
        return None
    return _verbal_relation(tree, quotes, word, verb)


def _is_compound(tree: Tree, word: int) -> bool:
    """*choke-slammed*: a part of another verb."""
    return word > 1 and tree.words[word - 1] == "-" and tree.ends[word - 1] == tree.starts[word]


def _verb_by_place(tree: Tree, quotes: tuple[int, ...], word: int) -> Verb | None:
    """A verb that reports nothing by itself, where it puts down a report or a quotation stands beside it."""
    return DISMISSING if put_down_by(tree, word) is not None else _speech_by_place(tree, quotes, word)


def _speech_by_place(tree: Tree, quotes: tuple[int, ...], word: int) -> Verb | None:
    """*"A," X shot back*; *X resisted: "A"*: where a quotation stands so, any verb is one of speech."""
    if quotes[word] >= 0 or tree.tags[word] not in TENSED or tree.lower[word] in NEVER_SPEECH:
        return None
    before = next((i for i in range(word - 1, max(-1, word - 9), -1) if quotes[i] >= 0), None)
    if before is not None and any(m in tree.words[max(0, before - 1) : before + 2] for m in (",", "?", "!")):
        return PLACED if tree.deps[word] != "relcl" else None
    colon = next((i for i in range(word + 1, len(tree)) if tree.words[i] == ":"), None)
    if colon is not None and tree.heads[word] == word and any(q >= 0 for q in quotes[colon + 1 : colon + 3]):
        return PLACED
    return None


def _verbal_relation(tree: Tree, quotes: tuple[int, ...], word: int, verb: Verb) -> Relation | None:
    if doer(tree, word) == UNTOLD or excludes(tree, word) or only_concedes(tree, word):
        return None
    source = _source(tree, quotes, word, verb)
    put_down = put_down_by(tree, word)
    verb = DISMISSING if put_down is not None else verb
    if source is None or _is_no_one(tree, source) or (is_done_to(tree, word) and put_down is None):
        return None
    if "d" in verb.frames and is_no_denial(tree, word, source):
        return None
    if put_down == () and not is_somebody(tree, source):
        return None
    denies, asks = "d" in verb.frames and not _lifts_denial(tree, word), "u" in verb.frames
    cue = (word, *(put_down or ()))
    base = with_block(tree, Relation("", verb.lemma, word, cue, source, denies=denies, asks=asks))
    report = report_put_down(tree, base)
    if report is not None:
        return report
    for frame in FRAMES:
        relation = frame(tree, quotes, base, verb)
        is_passed_on = source.is_passive and tree.lower[word] in PASSED_ON
        if relation is not None and not (relation.rule in UTTERED and (relation.denies or is_passed_on)):
            is_said = relation.denies or not brings_nothing(tree, relation, verb)
            is_said = is_said and not is_asked(tree, quotes, relation, verb)
            ended = to_inner_mark(tree, quotes, _to_its_end(tree, quotes, relation))
            return as_request(tree, ended, verb) if is_said else None
    return None


def _is_no_one(tree: Tree, source: Source) -> bool:
    """*No minister said*, where nobody spoke; not *No 10 said*."""
    if not source.words or tree.lower[source.words[0]] not in NO_SPEAKER:
        return False
    return not any(tree.words[i].isdigit() for i in source.words[1:2])


def _lifts_denial(tree: Tree, verb: int) -> bool:
    """*withdrew his denial that A*: two denials leave A as it stands."""
    return any(tree.deps[k] == "dobj" and tree.lower[k] == DENIAL for k in tree.children[verb])


def _to_its_end(tree: Tree, quotes: tuple[int, ...], relation: Relation) -> Relation:
    """*yelled "A!" at B*: content that opens with a whole utterance ends with it."""
    spoken = [i for i in relation.content if i > relation.head and any(c.isalnum() for c in tree.words[i])]
    if not spoken or relation.rule not in ENDING or quotes[spoken[0]] in (-1, quotes[relation.head]):
        return relation
    inside = [i for i in relation.content if quotes[i] == quotes[spoken[0]]]
    is_ended = any(tree.words[i] in (".", "!", "?") for i in inside[-2:]) or _turns_behind(tree, inside)
    if not is_ended or any(quotes[i] >= 0 for i in relation.content if i > inside[-1]):
        return relation
    return replace(relation, content=tuple(i for i in relation.content if i <= inside[-1]))


def _turns_behind(tree: Tree, inside: list[int]) -> bool:
    """*said, "A" when asked about B*: whether a whole utterance is followed by how it came about."""
    spoken, behind = [i for i in inside if tree.is_word(i)], inside[-1] + 1
    if not tree.words[spoken[0]][0].isupper() or behind >= len(tree):
        return False
    turns_away = tree.words[spoken[-1] + 1] == "," and tree.lower[behind] == ADVERSATIVE
    return turns_away or tree.lower[behind] in TURN_OPENERS


def _source(tree: Tree, quotes: tuple[int, ...], word: int, verb: Verb) -> Source | None:
    """The verb's source; beside a quotation, the words next to it outweigh a subject inside the quotation."""
    source = source_of(tree, word)
    if source.head is None and not source.is_passive and quotes[word] < 0:
        source = lost_source(tree, quotes, word) or source
    if tree.lower[word] in UNSAID:
        is_told = source.head is not None and tree.lower[source.head] == EXPLETIVE
        return Source(is_passive=True) if is_told else None
    if source.is_passive or quotes[word] >= 0 or not verb.frames & {"c", "w"}:
        return source
    if source.head is None or quotes[source.head] >= 0:
        beside = beside_quotation(tree, quotes, word)
        return beside or (source if source.head is None else Source())
    if _is_apart(tree, quotes, word, source.head):
        return beside_quotation(tree, quotes, word) or source
    return _up_to_quotation(tree, quotes, source)


def _up_to_quotation(tree: Tree, quotes: tuple[int, ...], source: Source) -> Source:
    """*"A," Rivers chief aide X said*: the source with the names that stand between a quotation and it."""
    if not source.words or quotes[source.words[0]] >= 0:
        return source
    first = source.words[0]
    while first > 0 and quotes[first - 1] < 0 and tree.words[first - 1][:1].isupper():
        first -= 1
    is_beside = 0 < first < source.words[0] and tree.words[first - 1] in CLOSING_MARKS
    return replace(source, words=(*range(first, source.words[0]), *source.words)) if is_beside else source


def _is_apart(tree: Tree, quotes: tuple[int, ...], word: int, head: int) -> bool:
    """Whether a quotation that ends as speech does stands between the verb and its subject."""
    quoted = [i for i in range(head + 1, word) if quotes[i] >= 0]
    if not quoted or quotes[word - 1] >= 0:
        return False
    return any(tree.words[i] in (",", "?", "!") for i in range(quoted[-1] - 1, quoted[-1] + 2))
