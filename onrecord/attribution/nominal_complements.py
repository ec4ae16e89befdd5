"""Content that is a noun phrase: a named act, a thing denied, news, what is brought up."""

from __future__ import annotations

from onrecord.attribution.cues import Found
from onrecord.attribution.object_predicatives import object_of
from onrecord.english import nouns
from onrecord.english.cue_lemmas import DENYING_LEMMA, PLEADING_LEMMA
from onrecord.english.cue_words import GUILTY
from onrecord.english.function_words import COMPLEMENTIZER
from onrecord.english.noun_words import ACT_ENDINGS, VAGUE
from onrecord.english.prepositions import GROUND_PREPOSITIONS
from onrecord.english.verbs import lemmas
from onrecord.languages import Verb
from onrecord.text.tags import COMMON_NOUNS, PRO_FORMS, PROPER_NOUNS
from onrecord.text.trees import Tree

CHARGES = nouns.forms("charge")
# What is refused and not said to be untrue: *denied a visa*, *denied the motion*.
REFUSED = nouns.forms("refusable")
CARRIERS = nouns.forms("notion")
TAKING = lemmas("rejecting")  # take things as well as words
ASKED = nouns.forms("asked")  # what is rejected or dismissed as an act in words, with what it asks
NEWS = lemmas("foretelling")
NAMING = lemmas("mentioning")
BRINGING_UP = lemmas("bringing_up")
HOLLOW = nouns.forms("hollow")
CLAIMED = nouns.CARRYING | CARRIERS | CHARGES  # what can be denied, as a thing said
ACT_NOUNS = nouns.forms("act")


def nominal_content(tree: Tree, verb: int, frame: Verb, quotes: tuple[int, ...]) -> Found | None:
    """*announced layoffs*, *criticised X for A*, *pleaded not guilty*: the verb's whole object."""
    if frame.lemma == PLEADING_LEMMA and GUILTY in tree.lower[verb + 1 : verb + 3]:
        return Found((), verb + 1, frozenset(), "object_after")
    if "n" not in frame.frames:
        return None
    noun = object_of(tree, verb)
    if noun is not None and frame.lemma == DENYING_LEMMA and _is_refused(tree, verb, noun):
        return None
    if noun is None or (frame.lemma in TAKING and tree.lower[noun] not in CLAIMED | ASKED):
        return None
    if not (
        names_an_act(tree, noun)
        or quotes[noun] >= 0
        or _is_given_ground(tree, verb, noun)
        or _is_news(tree, frame, noun)
        or _is_brought_up(tree, frame, noun)
    ):
        return None
    return Found((), tree.lefts[noun], frozenset(), "object_after", _end_of_phrase(tree, noun))


def refuses_act(tree: Tree, verb: int) -> bool:
    """*rejected a request to A*, *dismissed criticism of B*: something is turned down, and nothing untrue."""
    noun = object_of(tree, verb)
    return noun is not None and tree.lower[noun] in ASKED and tree.lower[noun] not in CLAIMED


def is_hollow(tree: Tree, first: int, last: int) -> bool:
    """*the situation*, *the case of a sailor who was jailed*: brought up, with nothing said of it."""
    tops = [i for i in range(first, last + 1) if tree.is_word(i) and not first <= tree.heads[i] <= last]
    if len(tops) != 1 or tree.lower[tops[0]] not in HOLLOW:
        return False
    return not any(
        tree.lower[k] == COMPLEMENTIZER and tree.deps[k] == "mark" for k in range(tops[0], last + 1)
    )


def _end_of_phrase(tree: Tree, noun: int) -> int | None:
    """The last word of an object that a comma closes; what follows the comma is not its own."""
    last = tree.rights[noun]
    return last if last + 1 < len(tree) and tree.words[last + 1] == "," else None


def _is_refused(tree: Tree, verb: int, noun: int) -> bool:
    """*denied licences to couples*, *denied his party the victory*: something is withheld from somebody."""
    objects = [k for k in tree.children[verb] if tree.deps[k] in ("dobj", "dative") and k > verb]
    return len(objects) > 1 or tree.lower[noun] in REFUSED


def _is_given_ground(tree: Tree, verb: int, noun: int) -> bool:
    """*criticised X for A*: the object with its ground is a proposition."""
    return any(
        tree.deps[k] == "prep" and tree.lower[k] in GROUND_PREPOSITIONS and k > noun
        for k in tree.children[verb]
    )


def _is_news(tree: Tree, frame: Verb, noun: int) -> bool:
    """*announced 6,000 layoffs*: a common noun behind a verb of telling news."""
    return (frame.lemma in NEWS or frame.lemma == DENYING_LEMMA) and tree.tags[noun] in COMMON_NOUNS


def _is_brought_up(tree: Tree, frame: Verb, noun: int) -> bool:
    """*echoed a slogan*, *cited the Navy*: what these verbs have for an object is said, whatever it names."""
    if tree.lower[noun] in VAGUE or "d" in frame.frames:
        return False
    if tree.tags[noun] in PROPER_NOUNS:
        return frame.lemma in NAMING
    return frame.lemma in BRINGING_UP and tree.tags[noun] in COMMON_NOUNS


def names_an_act(tree: Tree, noun: int) -> bool:
    """Whether a noun phrase stands for something that happened, may happen or is held true."""
    lower = tree.lower[noun]
    if lower in VAGUE:
        return False
    if tree.tags[noun] in PROPER_NOUNS or tree.tags[noun] in PRO_FORMS:
        return any(
            tree.deps[k] == "prep" and tree.lower[k] in GROUND_PREPOSITIONS for k in tree.children[noun]
        )
    if lower in ACT_NOUNS or lower.removesuffix("s").endswith(ACT_ENDINGS):
        return True
    return any(tree.deps[k] in ("acl", "relcl", "prep", "poss") for k in tree.children[noun])
