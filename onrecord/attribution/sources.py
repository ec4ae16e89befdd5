"""Who a cue belongs to: the noun phrase that stands as its subject, however far away."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.attribution.coordination import bound_cue, joined_cue
from onrecord.attribution.gerund_control import UNTOLD, doer, is_to_infinitive, may_speak
from onrecord.attribution.paper_writers import paper_had, writer, writer_before, writer_near
from onrecord.attribution.source_spans import agent_phrase, without_circumstances
from onrecord.english import nouns
from onrecord.english.cue_words import CHARGING
from onrecord.english.negators import NOTHING
from onrecord.english.noun_words import PAINS
from onrecord.english.prepositions import (
    AGENT_PREPOSITION,
    COMITATIVE_PREPOSITION,
    ROLE_PREPOSITION,
)
from onrecord.english.verbs import forms
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.tags import DETERMINER, GERUND, MODAL, PARTICIPLE, PHRASE_HEADS
from onrecord.text.trees import Tree

QUOTES = forms("quoting")
ISSUING = forms("issuing", "handing_on")
ADDRESSING = forms("addressing")
BLAMED = forms("accusing", "blaming")
PROMISING = forms("commissive")  # *promised her to say A*: whoever promised
CLAUSES = frozenset(("advcl", "xcomp", "conj", "pcomp", "dep"))


@dataclass(frozen=True, slots=True)
class Source:
    """A noun phrase's words and its head; ``is_passive`` when the cue hides or postpones its agent."""

    words: tuple[int, ...] = ()
    head: int | None = None
    is_passive: bool = False


def source_of(tree: Tree, verb: int) -> Source:
    """The subject of a verb, its agent in the passive, or what an incomplete clause borrows from above."""
    if is_passive(tree, verb):
        agent = _agent(tree, verb)
        return (
            Source(agent_phrase(tree, agent), agent, True) if agent is not None else Source(is_passive=True)
        )
    subject = tree.subject(verb)
    if subject is not None and tree.deps[subject] != "expl":
        return Source(*without_circumstances(tree, noun_phrase(tree, subject), subject))
    borrowed = _borrowed(tree, verb)
    if borrowed.head is not None and tree.lower[borrowed.head] in NOTHING:
        return _beyond(tree, verb)
    return borrowed


def _beyond(tree: Tree, verb: int) -> Source:
    """The nearest subject above a verb that is somebody: *X withdrew word that nothing left, and said …*."""
    for above in tree.ancestors(verb):
        subject = tree.subject(above) if tree.is_verb(above) else None
        if subject is not None and tree.deps[subject] == "nsubj" and tree.lower[subject] not in NOTHING:
            return Source(noun_phrase(tree, subject), subject)
    return Source()


def is_passive(tree: Tree, verb: int) -> bool:
    """Whether the verb is a passive with its auxiliary, or a bare participle after a noun."""
    if tree.tags[verb] != PARTICIPLE:
        return False
    if any(tree.deps[k] in ("auxpass", "nsubjpass") for k in tree.children[verb]):
        return True
    if any(tree.deps[k] == "aux" for k in tree.children[verb]):
        return False
    if tree.deps[verb] == "conj" and tree.subject(verb) is None:
        return is_passive(tree, tree.heads[verb])
    if tree.deps[verb] == "acl" and _says_that(tree, verb):
        return False
    return tree.deps[verb] in ("acl", "advcl") and tree.subject(verb) is None


def _says_that(tree: Tree, verb: int) -> bool:
    """*A poll found that A*, mistaken for *a poll found …*: a participle has no clause for an object."""
    form = tree.language.verbs.get(tree.lower[verb])
    if form is None or form.frames & {"o", "T"} or "c" not in form.frames:
        return False
    clause = tree.child(verb, "ccomp")
    return clause is not None and clause > verb


def _agent(tree: Tree, verb: int) -> int | None:
    for k in tree.children[verb]:
        if tree.deps[k] == "agent" or (tree.lower[k] == AGENT_PREPOSITION and tree.deps[k] == "prep"):
            return tree.child(k, "pobj")
    return None


def _borrowed(tree: Tree, verb: int) -> Source:
    """What an incomplete clause takes its subject from; empty when nothing above has one."""
    for find in (_quoted, _joined, _trailing, _blamer, _controlled, _written, _received):
        found = find(tree, verb)
        if found is not None:
            return found
    return _from_above(tree, verb)


def _phrase(tree: Tree, head: int, before: int | None = None) -> Source:
    return Source(noun_phrase(tree, head, before=before), head)


def _quoted(tree: Tree, verb: int) -> Source | None:
    """*quoted B as saying A*: B."""
    quoted = _quoted_person(tree, verb)
    return _phrase(tree, quoted) if quoted is not None else None


def _joined(tree: Tree, verb: int) -> Source | None:
    """*X said A and added B*: the source of the cue that it goes on from."""
    cue = joined_cue(tree, verb)
    cue = cue if cue is not None else bound_cue(tree, verb)
    return source_of(tree, cue) if cue is not None else None


def _trailing(tree: Tree, verb: int) -> Source | None:
    """*X said A, adding B*: the source of the cue above, unless that is a passive."""
    if tree.tags[verb] != GERUND or not verb or tree.words[verb - 1] != ",":
        return None
    cues = (a for a in tree.ancestors(verb) if tree.lower[a] in tree.language.verbs and tree.is_verb(a))
    over = next(cues, None)
    is_told = over is not None and tree.subject(over) is not None and not is_passive(tree, over)
    return source_of(tree, over) if over is not None and is_told else None


def _controlled(tree: Tree, verb: int) -> Source | None:
    """*X thanked Y for denying A*: Y."""
    whose = doer(tree, verb)
    if whose is None or whose == UNTOLD:
        return None
    acts = (k for k in tree.children[whose] if tree.child(k, "pcomp") is not None)
    return _phrase(tree, whose, before=min(k for k in (verb, *tree.ancestors(verb), *acts) if k > whose))


def _written(tree: Tree, verb: int) -> Source | None:
    """*released a letter from X denying A*: X."""
    writer = writer_before(tree, verb)
    return _phrase(tree, writer, before=verb) if writer is not None else None


def _received(tree: Tree, verb: int) -> Source | None:
    """*X obtained a letter from Y to Z asking A*: Y, or nobody; X only has the paper."""
    paper = paper_had(tree, verb)
    if paper is None:
        return None
    whose = writer_near(tree, paper, verb)
    return Source(is_passive=True) if whose is None else _phrase(tree, whose, before=verb)


def _from_above(tree: Tree, verb: int) -> Source:
    """The noun that a clause hangs on, or the subject of the first verb above that has one."""
    here = verb
    for _ in range(8):  # deeper than that the tree is wrong
        above, dep = tree.heads[here], tree.deps[here]
        if above == here:
            return Source()
        if _modifies_somebody(tree, above, dep):
            issuer = _issuer(tree, above)
            return _phrase(tree, issuer) if issuer is not None else _phrase(tree, above, before=here)
        if dep not in CLAUSES and not (dep == "prep" and tree.is_verb(above)):
            return Source()
        if tree.is_verb(above) or tree.tags[above] == MODAL:
            subject = _person_object(tree, here) or tree.subject(above)
            if subject is not None and tree.deps[subject] != "expl":
                return _phrase(tree, subject)
        here = above
    return Source()


def _modifies_somebody(tree: Tree, above: int, dep: str) -> bool:
    is_noun = tree.tags[above] in PHRASE_HEADS or tree.tags[above] == DETERMINER
    return dep == "acl" and is_noun and tree.lower[above] not in PAINS


def _blamer(tree: Tree, verb: int) -> Source | None:
    """*X was sued by Y, alleging A*: Y; nobody in *X was sued, alleging A* or *X was slammed by Y, saying A*.

    None where the clause is the subject's, as in *X was sued by Y, denying A*.
    """
    above = tree.heads[verb]
    is_behind = tree.tags[verb] == GERUND and tree.deps[verb] == "advcl" and tree.words[verb - 1] == ","
    is_blamed = tree.lower[above] in BLAMED and is_passive(tree, above)
    known = tree.language.verbs.get(tree.lower[verb])
    if not is_behind or not is_blamed or known is None or "d" in known.frames or above > verb:
        return None
    agent = _agent(tree, above)
    is_charge = tree.lower[verb] in CHARGING
    return (
        Source(noun_phrase(tree, agent, before=verb), agent) if is_charge and agent is not None else Source()
    )


def _issuer(tree: Tree, noun: int) -> int | None:
    """*X issued a statement saying A*: whoever put out the paper, or wrote to the person before the cue."""
    verb = tree.heads[noun]
    if tree.deps[noun] == "pobj":
        verb = tree.heads[verb]
    if not tree.is_verb(verb) or tree.deps[noun] not in ("dobj", "pobj") or is_passive(tree, verb):
        return None
    is_issued = tree.lower[verb] in ISSUING and tree.lower[noun] in nouns.DOCUMENTS
    if not (is_issued or (tree.lower[verb] in ADDRESSING and tree.deps[noun] == "dobj")):
        return None
    subject = writer(tree, noun) or tree.subject(verb)
    return subject if subject is not None else source_of(tree, verb).head


def _quoted_person(tree: Tree, verb: int) -> int | None:
    """*quoted B as saying A*: B says it."""
    if tree.tags[verb] != GERUND or verb == 0 or tree.lower[verb - 1] != ROLE_PREPOSITION:
        return None
    over = next((a for a in tree.ancestors(verb) if tree.lower[a] in QUOTES), None)
    return tree.child(over, "dobj") if over is not None else None


def _person_object(tree: Tree, clause: int) -> int | None:
    """*with some calling her out*, *prompted Bo to say A*: whoever is the object above speaks."""
    above = tree.heads[clause]
    if tree.deps[clause] == "pcomp" and tree.lower[above] == COMITATIVE_PREPOSITION:
        return tree.subject(clause)
    moved = tree.child(above, "dobj") if tree.deps[clause] == "xcomp" else None
    if moved is None or not above < moved < clause or not is_to_infinitive(tree, clause):
        return None
    return moved if tree.lower[above] not in PROMISING | ADDRESSING and may_speak(tree, moved) else None


def restrictive_clause(tree: Tree, source: Source, cue: int) -> tuple[int, ...]:
    """*an official who was briefed*: the relative clause that no comma parts from a source, up to its cue."""
    if not source.words:
        return ()
    behind = max(source.words) + 1
    clauses = (k for k in range(behind, len(tree)) if tree.deps[k] == "relcl" and tree.lefts[k] == behind)
    clause = next((k for k in clauses if tree.heads[k] in source.words), None)
    if clause is None or clause == cue or not tree.is_word(behind):
        return ()
    last = tree.rights[clause] if cue < behind else min(tree.rights[clause], cue - 1)
    while not tree.is_word(last) or tree.heads[last] == cue:
        last -= 1
    return tuple(range(behind, last + 1)) if last >= clause else ()
