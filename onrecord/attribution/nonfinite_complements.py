"""Content behind its cue that is no clause: an infinitive, an object that names an act, what is told of."""

from __future__ import annotations

from dataclasses import replace

from onrecord.attribution.content_spans import last_word
from onrecord.attribution.cues import Found, Relation, can_speak, is_citable
from onrecord.attribution.denials import before_as, called_so, is_others_word, object_end
from onrecord.attribution.finite_complements import fill, is_paper
from onrecord.attribution.gerund_control import may_speak
from onrecord.attribution.nominal_complements import is_hollow, names_an_act, refuses_act
from onrecord.attribution.object_complements import object_content, whole_object
from onrecord.attribution.sources import is_passive
from onrecord.english.cue_lemmas import CALLING_LEMMA, INSTRUCTING_LEMMAS, REQUESTING_LEMMAS
from onrecord.english.function_words import COMPLEMENTIZER, EXPLETIVE, FACT_PRONOUNS, INFINITIVAL
from onrecord.english.prepositions import AGENT_PREPOSITION, REQUEST_PREPOSITIONS
from onrecord.english.time_words import CALENDAR_WORDS, PARTS_OF_DAY
from onrecord.english.verbs import lemmas
from onrecord.languages import Verb
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.tags import ADJECTIVES, COMMON_NOUNS, DETERMINER, GERUND, PARTICIPLE, PRO_FORMS, RELATIVES
from onrecord.text.trees import Tree

UNDERTAKING = lemmas("directive", "commissive")
BOUND = lemmas("commissive")
TELLING = lemmas("disclosing")
PRONOUNCING = lemmas("pronouncing")
STATES = ADJECTIVES | {GERUND, PARTICIPLE}
FINDING = lemmas("finding")  # of papers, with whatever they found as their object


def infinitive(tree: Tree, quotes: tuple[int, ...], relation: Relation, verb: Verb) -> Relation | None:
    """*vowed to A*, *urged B to A*, *called on B to A*."""
    head = relation.head
    clause = _to_clause(tree, head, verb)
    if clause is None or (verb.lemma == CALLING_LEMMA and quotes[head] < 0 <= quotes[clause]):
        return None  # *called B “the one to win”*
    if "T" in verb.frames and is_passive(tree, head) and relation.source.is_passive:
        filled = fill(tree, quotes, relation, tree.lefts[clause], "infinitive_after")
        return replace(filled, asks=True) if filled else None
    if "T" in verb.frames and clause > head + 2:
        first, cue = head + 1, relation.cue
        while tree.lower[first] in REQUEST_PREPOSITIONS:
            cue, first = (*cue, first), first + 1
        filled = fill(tree, quotes, replace(relation, cue=cue), first, "infinitive_after")
        return replace(filled, asks=True) if filled else None
    if "t" not in verb.frames and verb.lemma not in REQUESTING_LEMMAS:
        return None
    if verb.lemma in BOUND and not _can_bind(tree, relation):
        return None  # *the storm threatened to flood the town*
    filled = fill(tree, quotes, relation, _first_of(tree, clause), "infinitive_after")
    return replace(filled, asks=relation.asks or verb.lemma in REQUESTING_LEMMAS) if filled else None


def _first_of(tree: Tree, clause: int) -> int:
    """*said in a letter that X threatened to close B*: not at *that*, where *close* has its object."""
    objects = [k for k in tree.children[clause] if tree.deps[k] == "dobj"]
    first = tree.lefts[clause]
    is_no_object = len(objects) > 1 and objects[0] == first
    return next(k for k in tree.children[clause] if k > first) if is_no_object else first


def _can_bind(tree: Tree, relation: Relation) -> bool:
    """Whether a source is no thing, and no pronoun for one, that only *threatens* or *promises* something."""
    noun = relation.source.head
    if noun is None:
        return True
    if tree.tags[noun] == DETERMINER:
        return tree.lower[noun] not in FACT_PRONOUNS or relation.source.words != (0,)
    return tree.tags[noun] not in COMMON_NOUNS or is_citable(tree, noun) or may_speak(tree, noun)


def _to_clause(tree: Tree, head: int, verb: Verb) -> int | None:
    if not verb.frames & {"t", "T"}:
        return None
    for k in tree.children[head]:
        if k <= head or tree.deps[k] not in ("xcomp", "ccomp", "advcl"):
            continue
        if any(tree.lower[j] == INFINITIVAL and tree.deps[j] == "aux" for j in tree.children[k]):
            is_purpose = tree.deps[k] == "advcl" and verb.lemma not in UNDERTAKING
            return None if is_purpose else k
    return None


def passive_infinitive(
    tree: Tree, quotes: tuple[int, ...], relation: Relation, verb: Verb
) -> Relation | None:
    """*B is reported to A*: the subject and the infinitive together."""
    head = relation.head
    if not relation.source.is_passive or not verb.frames & {"c", "x"} or verb.lemma in INSTRUCTING_LEMMAS:
        return None
    subject = tree.subject(head)
    infinitives = (
        k for k in tree.children[head] if tree.deps[k] == "xcomp" and k > head and tree.tags[k] != GERUND
    )
    clause = next(infinitives, None)
    if subject is None or clause is None or tree.lower[subject] == EXPLETIVE:
        return None
    first = tree.lefts[clause]
    last = last_word(tree, quotes, head, first)
    return replace(
        relation, content=(*noun_phrase(tree, subject), *range(first, last + 1)), rule="passive_infinitive"
    )


def object_after(tree: Tree, quotes: tuple[int, ...], relation: Relation, verb: Verb) -> Relation | None:
    """*denied sending A*, *accused B of A*, *condemned A*, *called B A*, *warned of A*."""
    found = object_content(tree, relation.head, verb, quotes)
    if found is None and verb.lemma in FINDING and is_paper(tree, relation):
        found = whole_object(tree, relation.head)
    if found is None or not can_speak(tree, relation.source):
        return None
    if verb.lemma in FINDING and not is_paper(tree, relation):
        return None
    if relation.denies and found.rule == "target":
        return called_so(tree, relation, found)
    if relation.denies and refuses_act(tree, relation.head):
        relation = replace(relation, denies=False)
    relation, found = _without_agent(relation, found)
    last = last_word(tree, quotes, relation.head, found.first)
    if found.last is not None:
        last = min(last, found.last)
    if relation.denies and found.rule != "target":
        last = before_as(tree, found.first, object_end(tree, relation.head, found.first, last))
    if found.rule != "target" and not relation.denies and is_hollow(tree, found.first, last):
        return None
    if "j" in verb.frames and found.rule != "target" and _holds_others_word(tree, found.first, last):
        return None
    content = tuple(i for i in range(found.first, last + 1) if i not in found.dropped)
    if len(content) > 1 and relation.denies and tree.lower[content[0]] == COMPLEMENTIZER:
        content = content[1:]  # *refuted a report by X that A*
    if not content:
        return None
    target = _target(tree, relation.head) if found.rule == "target" else ()
    return replace(relation, cue=(*relation.cue, *found.cue), content=(*target, *content), rule=found.rule)


def _without_agent(relation: Relation, found: Found) -> tuple[Relation, Found]:
    """*was accused by aides of A*: the agent ends before *of*, and is no content."""
    words = relation.source.words
    if found.rule != "target" or not relation.source.is_passive or not words or not found.cue:
        return relation, found
    mark, by = found.cue[0], min(words) - 1
    kept = tuple(i for i in words if i < mark or by > mark)
    if not kept or by < relation.head:
        return relation, found
    dropped = found.dropped.union(range(by, max(kept) + 1))
    return replace(relation, source=replace(relation.source, words=kept)), replace(found, dropped=dropped)


def _holds_others_word(tree: Tree, first: int, last: int) -> bool:
    """*mocked claims that A*: what is judged is what somebody else has said."""
    that = next((i for i in range(first, last + 1) if tree.lower[i] == COMPLEMENTIZER), None)
    is_near = that is not None and not any(tree.is_verb(i) for i in range(first, that - 1))
    return is_near and is_others_word(tree, that)


def passive_news(tree: Tree, quotes: tuple[int, ...], relation: Relation, verb: Verb) -> Relation | None:
    """*A was first reported by X*, *A was condemned by X*: the subject of a passive whose agent speaks."""
    subject = tree.subject(relation.head)
    is_told = relation.source.is_passive and relation.source.words and subject is not None
    if not is_told or quotes[relation.head] >= 0:
        return None
    assert subject is not None
    is_judged = "n" in verb.frames and not relation.denies and names_an_act(tree, subject)
    if verb.lemma not in TELLING and not is_judged:
        return None
    if tree.deps[subject] != "nsubjpass" or tree.tags[subject] in PRO_FORMS:
        return None
    if is_hollow(tree, tree.lefts[subject], tree.rights[subject]):
        return None
    return replace(relation, content=noun_phrase(tree, subject), rule="passive_news")


def passive_state(tree: Tree, quotes: tuple[int, ...], relation: Relation, verb: Verb) -> Relation | None:
    """*B was reported missing by X*, *the death was ruled a homicide*: the subject with what it is called."""
    head = relation.head
    subject, state = tree.subject(head), tree.child(head, "oprd", "acomp", "npadvmod", "attr")
    if not relation.source.is_passive or verb.lemma not in PRONOUNCING or subject is None or state is None:
        return None
    if quotes[head] >= 0 or state < head or not _is_state(tree, state):
        return None
    agents = (k for k in tree.children[state] if tree.lower[k] == AGENT_PREPOSITION)
    agent = next(agents, None)
    source, last = relation.source, tree.rights[state]
    if agent is not None:
        noun = tree.child(agent, "pobj")
        last = agent - 1
        if noun is not None and not source.words:
            source = replace(source, words=noun_phrase(tree, noun), head=noun)
    content = (*noun_phrase(tree, subject), *range(tree.lefts[state], last + 1))
    return replace(relation, source=source, content=content, rule="target")


def _is_state(tree: Tree, word: int) -> bool:
    """*missing*, *dead*, *a homicide*, *the winner*; not *the day before*."""
    if tree.tags[word] in COMMON_NOUNS:
        return (
            tree.lower[word] not in CALENDAR_WORDS | PARTS_OF_DAY
            and tree.tags[tree.lefts[word]] == DETERMINER
        )
    return tree.tags[word] in STATES


def _antecedent_object(tree: Tree, verb: int) -> tuple[int, ...]:
    """*a plan which X called A*: what the clause hangs on is the target."""
    relatives = (k for k in range(tree.lefts[verb], verb) if tree.tags[k] in RELATIVES)
    pronoun = next(relatives, None)
    if tree.deps[verb] != "relcl" or pronoun is None or pronoun == tree.subject(verb):
        return ()
    phrase = noun_phrase(tree, tree.heads[verb], before=tree.lefts[verb])
    return tuple(i for i in phrase if i < tree.lefts[verb])


def _target(tree: Tree, verb: int) -> tuple[int, ...]:
    """Who a passive or a relative clause speaks of: *X, who is accused of A*; *A, which X called B*."""
    if not is_passive(tree, verb):
        return _antecedent_object(tree, verb)
    target = tree.subject(verb)
    if tree.deps[verb] in ("acl", "relcl") and (target is None or tree.tags[target] in RELATIVES):
        return tuple(i for i in noun_phrase(tree, tree.heads[verb], before=tree.lefts[verb]) if i < verb)
    return noun_phrase(tree, target) if target is not None else ()
