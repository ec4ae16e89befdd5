"""Whose act a gerund behind a preposition is: *X thanked Y for denying A*, *X left after denying A*."""

from __future__ import annotations

from onrecord.english import names, noun_words, nouns
from onrecord.english.auxiliaries import OPEN_MODALS, PERFECT_GERUND
from onrecord.english.cue_words import OUT
from onrecord.english.function_words import INFINITIVAL
from onrecord.english.negators import NEVER, NO_PERSON
from onrecord.english.noun_words import DEED_ENDINGS
from onrecord.english.prepositions import (
    AGENT_PREPOSITION,
    ASIDE,
    CAUSE_PREPOSITION,
    CIRCUMSTANCE_PREPOSITIONS,
    DONE_BY_OBJECT,
    DONE_BY_SUBJECT,
    FEELING_PREPOSITIONS,
    GROUND_PREPOSITIONS,
    LOCATIVE_PREPOSITION,
    MISHAP_PREPOSITIONS,
    ORIGIN_PREPOSITION,
    STATE_PREPOSITIONS,
)
from onrecord.english.verbs import forms
from onrecord.text.tags import ADJECTIVES, GERUND, NOUN, PARTICIPLE, PRONOUNS, PROPER_NOUNS
from onrecord.text.trees import Tree

UNTOLD = -1  # an act that the sentence gives to nobody
UNPROVEN = forms("unproven")  # *was charged with denying A*: whether X did is open
BLAMING = forms("blaming")
SHARING = forms("joining")  # *X joined Y in denying A*
CATCHING = forms("perceiving")  # *caught X denying A*
# *went from denying A to admitting it*, *resorted to denying A*
MOVING = forms("shifting")
GIVING = forms("giving", "issuing", "handing_on")
HAVING = forms("receiving")
# What somebody has, meets or loses, and nobody who could deny: *faces criticism for denying A*.
THINGS = nouns.forms("mishap")
SOMEBODY = (
    names.INSTITUTIONS
    | names.OUTLETS
    | names.TITLES
    | names.ANONYMOUS
    | names.GROUPS
    | names.DESCRIBING
    | names.organizations("region")
) | noun_words.SOMEBODY
SPEAKING = names.HUMANS | names.TITLES | names.ANONYMOUS | names.GROUPS | names.INSTITUTIONS | names.OUTLETS


def doer(tree: Tree, verb: int) -> int | None:
    """Who does a gerund behind a preposition; ``UNTOLD`` where that is untold, None if the subject does."""
    if tree.lower[verb] not in tree.language.verbs or not _is_gerund(tree, verb):
        return None  # *slammed Y for promoting “A”*: these are the words of who slams
    gerund = _first_gerund(tree, verb)
    if tree.deps[gerund] != "pcomp":
        return _caught(tree, gerund)
    preposition = tree.heads[gerund]
    noun = _noun_before(tree, preposition)
    is_denied = "d" in tree.language.verbs[tree.lower[verb]].frames
    is_aside = tree.lower[preposition] in CIRCUMSTANCE_PREPOSITIONS
    if is_denied and not is_aside and _is_not_so(tree, _verb_over(tree, preposition)):
        return UNTOLD
    if _is_thing_given(tree, preposition, noun):
        return UNTOLD
    if noun is not None and _is_doer(tree, noun, preposition):
        return noun
    return None if not is_denied or _is_own(tree, preposition, noun) else UNTOLD


def _is_thing_given(tree: Tree, preposition: int, noun: int | None) -> bool:
    """*two fines were given for saying A*: a thing that is handed out, and nobody who says so."""
    above = _verb_over(tree, preposition)
    is_given = tree.lower[above] in GIVING and _is_passive(tree, above)
    return is_given and noun is None and tree.lower[preposition] in GROUND_PREPOSITIONS


def _is_not_so(tree: Tree, verb: int) -> bool:
    """*was never fined for denying A*, *could be fined for*, *nobody was fined for*: who denied is untold."""
    kids = tree.children[verb]
    subject = tree.subject(verb)
    is_nobody = subject is not None and tree.lower[tree.lefts[subject]] in NO_PERSON
    is_negated = any(tree.deps[k] == "neg" or tree.lower[k] == NEVER for k in kids)
    return (
        is_nobody or is_negated or any(tree.deps[k] == "aux" and tree.lower[k] in OPEN_MODALS for k in kids)
    )


def _is_gerund(tree: Tree, verb: int) -> bool:
    """*denying*, *having denied*."""
    has_denied = any(tree.lower[k] == PERFECT_GERUND and tree.deps[k] == "aux" for k in tree.children[verb])
    return tree.tags[verb] == GERUND or (tree.tags[verb] == PARTICIPLE and has_denied)


def _first_gerund(tree: Tree, verb: int) -> int:
    """The gerund that a preposition takes, where another is joined: *of admitting and then denying A*."""
    above = tree.heads[verb]
    if tree.deps[verb] != "conj" or tree.tags[above] == GERUND:
        return above if tree.deps[verb] == "conj" else verb
    between = range(verb - 1, above, -1)
    return next((k for k in between if tree.deps[k] == "pcomp" and tree.tags[k] == GERUND), verb)


def _caught(tree: Tree, gerund: int) -> int | None:
    """*caught X denying A*, where the tree hangs *denying* on *caught*: X."""
    above, noun = tree.heads[gerund], gerund - 1
    is_seen = tree.deps[gerund] in ("advcl", "xcomp") and tree.lower[above] in CATCHING
    return noun if is_seen and tree.deps[noun] == "dobj" and tree.heads[noun] == above else None


def _verb_over(tree: Tree, word: int) -> int:
    return next((a for a in tree.ancestors(word) if tree.is_verb(a)), word)


def _noun_before(tree: Tree, preposition: int) -> int | None:
    """The object between a verb and a preposition, or else what *angry with* and *under* take there."""
    above = _verb_over(tree, preposition)
    between = range(above + 1, preposition)
    objects = (k for k in tree.children[above] if k in between and tree.deps[k] in ("dative", "dobj"))
    found = next(objects, None)
    if found is not None:
        return _given(tree, found)
    return next((k for k in reversed(between) if tree.deps[k] == "pobj" and _is_near(tree, k, above)), None)


def _is_near(tree: Tree, noun: int, verb: int) -> bool:
    """Whether a preposition under a verb or its adjective takes a noun, and is no agent."""
    preposition = tree.heads[noun]
    above = tree.heads[preposition]
    is_hung = above == verb or (tree.heads[above] == verb and tree.tags[above] in ADJECTIVES)
    return is_hung and tree.lower[preposition] in STATE_PREPOSITIONS


def _given(tree: Tree, noun: int) -> int:
    """*gave Bo two stars for saying A*, where the tree makes one object of both: Bo; else the object."""
    number = tree.child(noun, "nummod")
    person = next((k for k in tree.children[noun] if tree.tags[k] in PROPER_NOUNS), None)
    return person if person is not None and number is not None and person < number else noun


def _is_doer(tree: Tree, noun: int, preposition: int) -> bool:
    """Whether what stands behind a preposition is the act of the noun before it."""
    lower, above = tree.lower[preposition], tree.lower[_verb_over(tree, preposition)]
    if not _may_act(tree, noun) or tree.lower[preposition - 1] == OUT:
        return False
    if tree.deps[noun] == "pobj":
        is_felt = tree.child(_verb_over(tree, noun), "acomp") is not None  # *angry with X*
        return lower == CAUSE_PREPOSITION and is_felt and tree.lower[tree.heads[noun]] in FEELING_PREPOSITIONS
    if lower in GROUND_PREPOSITIONS:
        return (
            above in BLAMING
            or _is_named(tree, noun)
            or (tree.lower[noun] in SOMEBODY and _is_one(tree, noun))
        )
    return above in DONE_BY_OBJECT.get(lower, ())


def _is_named(tree: Tree, noun: int) -> bool:
    return tree.tags[noun] in PROPER_NOUNS or tree.tags[noun] in PRONOUNS or tree.words[noun][0].isupper()


def _is_one(tree: Tree, noun: int) -> bool:
    """Whether a common noun is somebody, as *the office* is, and *office* in *left office for* is not."""
    return tree.tags[noun] != NOUN or any(
        tree.deps[k] in ("det", "poss", "nummod") for k in tree.children[noun]
    )


def _may_act(tree: Tree, noun: int) -> bool:
    """Whether a noun is no deed and no thing."""
    lower = tree.lower[noun]
    is_thing = lower in THINGS or lower.endswith(DEED_ENDINGS)
    return _is_named(tree, noun) or lower in SOMEBODY or lower in nouns.DOCUMENTS or not is_thing


def _is_own(tree: Tree, preposition: int, noun: int | None) -> bool:
    """Whether the subject itself does it: *left after denying A*, *faces criticism for denying A*."""
    lower, verb = tree.lower[preposition], _verb_over(tree, preposition)
    above, is_had = tree.lower[verb], noun is not None and tree.lower[noun] in THINGS
    if lower in CIRCUMSTANCE_PREPOSITIONS:
        return lower != AGENT_PREPOSITION or not _is_passive(tree, verb)
    if lower == LOCATIVE_PREPOSITION:
        return noun is None or is_had or above in SHARING
    if lower == ORIGIN_PREPOSITION:
        return tree.lower[preposition - 1] in ASIDE or (noun is None and above in MOVING)
    if noun is not None and not (_is_passive(tree, verb) and not is_had):
        is_met = above in HAVING or tree.deps[noun] == "pobj"  # *came under fire for denying A*
        return is_had and is_met and lower in MISHAP_PREPOSITIONS
    return _is_blamed(tree, preposition, verb)


def _is_blamed(tree: Tree, preposition: int, verb: int) -> bool:
    """*was fined for denying A*, *is famous for denying A*, *insisted on denying A*."""
    lower, above = tree.lower[preposition], tree.lower[verb]
    if lower in GROUND_PREPOSITIONS:
        return _is_passive(tree, verb) or tree.child(verb, "acomp") is not None
    passive = DONE_BY_OBJECT.get(lower, frozenset()) - UNPROVEN
    plain = DONE_BY_SUBJECT.get(lower, frozenset())
    return above in (passive if _is_passive(tree, verb) else plain)


def _is_passive(tree: Tree, verb: int) -> bool:
    """Whether a verb has a passive's auxiliary or is a bare participle: *X, accused of denying A*."""
    is_marked = any(tree.deps[k] in ("auxpass", "nsubjpass") for k in tree.children[verb])
    return is_marked or (tree.tags[verb] == PARTICIPLE and tree.deps[verb] in ("acl", "advcl", "acomp"))


def is_to_infinitive(tree: Tree, verb: int) -> bool:
    """*to say*."""
    return any(tree.lower[k] == INFINITIVAL and tree.deps[k] == "aux" for k in tree.children[verb])


def may_speak(tree: Tree, noun: int) -> bool:
    """Whether a noun is somebody by name, by pronoun, or by what he or it is."""
    is_named = tree.tags[noun] in PROPER_NOUNS or tree.tags[noun] in PRONOUNS
    return is_named or tree.lower[noun] in SPEAKING
