"""Content that is no clause: a gerund, a named act, a target and what is said of it."""

from __future__ import annotations

from onrecord.attribution.cues import Found
from onrecord.attribution.object_predicatives import (
    NICKNAMING,
    called,
    named_in_quotes,
    object_of,
    only_names,
    up_to_marks,
)
from onrecord.english import nouns
from onrecord.english.verbs import lemmas
from onrecord.english.wordlists import words
from onrecord.languages import Verb
from onrecord.text.tags import COMMON_NOUNS, GERUND, PARTICIPLE, PRO_FORMS, PROPER_NOUNS, RELATIVES
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
SPOKEN_TO = lemmas("spoken_to")
FAR = 9  # words between a verb and its preposition: an addressee, no clause
FRAMING = frozenset(("as", "of", "for", "on", "to", "with"))
MARKS = words("“ \" '' ``")
VAGUE = words("something anything nothing everything thing things")
CLAIMED = nouns.CARRYING | CARRIERS | CHARGES  # what can be denied, as a thing said
ACTS = ("tion", "sion", "ment", "ance", "ence", "ism", "ing", "al", "ure", "ery", "cy", "ity")
ACT_NOUNS = nouns.forms("act")


def object_content(tree: Tree, verb: int, frame: Verb, quotes: tuple[int, ...]) -> Found | None:
    """Further cue words, where the content begins, the words to leave out of it, and the rule."""
    if frame.lemma in NICKNAMING and only_names(tree, verb):
        return None
    if frame.lemma in NICKNAMING:
        found = named_in_quotes(tree, verb, quotes)
        if found is not None:
            return found
    for find in (_denied_clause, _target, _gerund, _preposition):
        found = find(tree, verb, frame)
        if found is not None:
            return up_to_marks(tree, quotes, verb, found)
    return _noun(tree, verb, frame, quotes)


def whole_object(tree: Tree, verb: int) -> Found | None:
    """*the poll found X with a lead of B*: all that stands behind a paper's verb."""
    noun = object_of(tree, verb)
    return Found((), tree.lefts[noun], frozenset(), "object_after") if noun is not None else None


def refuses_act(tree: Tree, verb: int) -> bool:
    """*rejected a request to A*, *dismissed criticism of B*: something is turned down, and nothing untrue."""
    noun = object_of(tree, verb)
    return noun is not None and tree.lower[noun] in ASKED and tree.lower[noun] not in CLAIMED


def _denied_clause(tree: Tree, verb: int, frame: Verb) -> Found | None:
    """*rejected the claim that A*, *denied accusations of A*: what is denied without its carrier noun."""
    noun = object_of(tree, verb)
    if "d" not in frame.frames or noun is None or tree.lower[noun] not in CLAIMED:
        return None
    for k in tree.children[noun]:
        if tree.deps[k] in ("acl", "ccomp", "relcl") and k > noun:
            mark = next(
                (j for j in tree.children[k] if tree.lower[j] == "that" and tree.deps[j] == "mark"), None
            )
            if mark is not None:
                return Found((), mark + 1, frozenset(), "object_after")
            if tree.subject(k) is not None and not any(tree.tags[j] in RELATIVES for j in tree.subtree(k)):
                return Found((), tree.lefts[k], frozenset(), "object_after")
        if tree.lower[k] == "of" and any(tree.deps[j] == "pcomp" for j in tree.children[k]):
            return Found((), k + 1, frozenset(), "object_after")
    return _far_clause(tree, verb, noun)


def _far_clause(tree: Tree, verb: int, noun: int) -> Found | None:
    """*rejected the account of B, first told in May, that A*: the clause that was hung on the verb."""
    if tree.lower[noun + 1 : noun + 2] == ("that",) and tree.deps[noun + 1] == "mark":
        return Found((), noun + 2, frozenset(), "object_after")
    for k in tree.children[verb]:
        marks = (j for j in tree.children[k] if tree.lower[j] == "that" and tree.deps[j] == "mark")
        mark = next(marks, None)
        if tree.deps[k] == "ccomp" and mark is not None and noun < mark:
            return Found((), mark + 1, frozenset(), "object_after")
    return None


def _target(tree: Tree, verb: int, frame: Verb) -> Found | None:
    """*accused B of A*, *blamed B for A*, *described B as A*, *called B A*."""
    if frame.lemma == "call":
        return called(tree, verb)
    if frame.lemma in ("quote", "cite"):
        return _quoted_as(tree, verb)
    if "x" not in frame.frames:
        return None
    if tree.tags[verb] == PARTICIPLE and not _is_told(tree, verb, frame):
        return None
    wanted = frame.prepositions | ({"of"} if frame.lemma == "accuse" else {"as"})
    start = verb + 1
    limit = min(tree.rights[verb], len(tree) - 1)
    for word in range(start, limit + 1):
        if tree.lower[word] in wanted and tree.deps[word] in ("prep", "mark", "advcl", "agent", "dative"):
            above = tree.heads[word]
            if tree.deps[word] == "mark" and tree.subject(above) is not None:
                continue  # *slammed B as the vote drew near*
            is_quoted = any(tree.words[i] in MARKS for i in range(word + 1, min(word + 4, len(tree))))
            is_charge = tree.tags[min(word + 1, limit)] == GERUND
            is_framing = is_charge or (is_quoted and tree.lower[word] == "as")
            if above == verb or tree.heads[above] == verb or is_framing:
                return Found((word,), start if word > start else word + 1, frozenset((word,)), "target")
    return None


def _is_told(tree: Tree, verb: int, frame: Verb) -> bool:
    """Whether a past participle speaks: *has compared*, *was accused*; not *100, compared with 80*."""
    auxiliaries = [tree.lower[k] for k in tree.children[verb] if tree.deps[k] in ("aux", "auxpass")]
    if frame.lemma in ("compare", "charge"):
        return any(word in ("has", "have", "had", "’ve", "'ve") for word in auxiliaries)
    return bool(auxiliaries) or tree.deps[verb] in ("acl", "conj", "relcl")


def _quoted_as(tree: Tree, verb: int) -> Found | None:
    """*quoted B as saying A*: a frame around what B said."""
    noun = object_of(tree, verb)
    if noun is None:
        return None
    behind = range(noun + 1, min(noun + 8, len(tree) - 1))
    found = next((i for i in behind if tree.lower[i] == "as" and tree.tags[i + 1] == GERUND), None)
    return Found((found,), tree.lefts[noun], frozenset((found,)), "quoted_as") if found is not None else None


def _gerund(tree: Tree, verb: int, frame: Verb) -> Found | None:
    """*denied sending A*; not *denied the change being sought*, which was withheld."""
    if "g" not in frame.frames:
        return None
    gerunds = (k for k in tree.children[verb] if k > verb and _is_gerund(tree, k))
    clause = next((k for k in gerunds if tree.deps[k] in ("xcomp", "ccomp", "dobj", "pcomp")), None)
    if clause is None or (frame.lemma == "deny" and tree.subject(clause) is not None):
        return None
    return Found((), tree.lefts[clause], frozenset(), "gerund_after")


def _referred(tree: Tree, verb: int) -> Found | None:
    """*referred to B as A*; *referring to A*."""
    to = next((k for k in tree.children[verb] if tree.lower[k] == "to" and k > verb), None)
    if to is None:
        return None
    behind = range(to + 1, min(to + 9, len(tree)))
    named = next((i for i in behind if tree.lower[i] == "as" and tree.deps[i] in ("prep", "mark")), None)
    if named is None:
        return Found((to,), to + 1, frozenset(), "preposition_after")
    return Found((to, named), to + 1, frozenset((named,)), "target")


def _is_gerund(tree: Tree, verb: int) -> bool:
    """*sending*, and also *having sent* and *being sent*."""
    auxiliaries = (k for k in tree.children[verb] if tree.deps[k] in ("aux", "auxpass"))
    return tree.tags[verb] == GERUND or any(tree.tags[k] == GERUND for k in auxiliaries)


def _preposition(tree: Tree, verb: int, frame: Verb) -> Found | None:
    """*warned of A*, *called for A*, *pointed to A*, *spoke out against A*."""
    if "x" in frame.frames and frame.lemma != "call":
        return None
    if frame.lemma == "refer":
        return _referred(tree, verb)
    if frame.lemma == "call" and tree.child(verb, "dobj") is not None:
        return None  # *called a session for Monday*
    for k in tree.children[verb]:
        if k > verb and tree.deps[k] in ("prep", "prt") and tree.lower[k] in frame.prepositions:
            between = tuple(
                i for i in range(verb + 1, k) if tree.deps[i] in ("prt", "advmod") and tree.heads[i] == verb
            )
            if not any(tree.deps[j] in ("pobj", "pcomp") for j in tree.children[k]):
                continue
            return Found((*between, k), k + 1, frozenset(), "preposition_after")
    return _far_preposition(tree, verb, frame)


def _far_preposition(tree: Tree, verb: int, frame: Verb) -> Found | None:
    """*reminded voters of A*, *complained to B about A*: a preposition hung on the person spoken to."""
    if not frame.frames & {"o", "T"} and frame.lemma not in SPOKEN_TO:
        return None
    for word in range(verb + 2, min(verb + FAR, len(tree))):
        if tree.is_verb(word) or tree.words[word] in ",;:":
            return None
        if tree.lower[word] in frame.prepositions and tree.deps[word] == "prep" and word < tree.rights[word]:
            return Found((word,), word + 1, frozenset(), "preposition_after")
    return None


def _noun(tree: Tree, verb: int, frame: Verb, quotes: tuple[int, ...]) -> Found | None:
    if frame.lemma == "plead" and "guilty" in tree.lower[verb + 1 : verb + 3]:
        return Found((), verb + 1, frozenset(), "object_after")
    if "n" not in frame.frames:
        return None
    noun = object_of(tree, verb)
    if noun is not None and frame.lemma == "deny" and _is_refused(tree, verb, noun):
        return None
    if noun is None or (frame.lemma in TAKING and tree.lower[noun] not in CLAIMED | ASKED):
        return None
    if not (
        _names_an_act(tree, noun)
        or quotes[noun] >= 0
        or _is_given_ground(tree, verb, noun)
        or _is_news(tree, frame, noun)
        or _is_brought_up(tree, frame, noun)
    ):
        return None
    return Found((), tree.lefts[noun], frozenset(), "object_after", _end_of_phrase(tree, noun))


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
        tree.deps[k] == "prep" and tree.lower[k] in ("for", "over") and k > noun for k in tree.children[verb]
    )


def _is_news(tree: Tree, frame: Verb, noun: int) -> bool:
    """*announced 6,000 layoffs*: a common noun behind a verb of telling news."""
    return (frame.lemma in NEWS or frame.lemma == "deny") and tree.tags[noun] in COMMON_NOUNS


def _is_brought_up(tree: Tree, frame: Verb, noun: int) -> bool:
    """*echoed a slogan*, *cited the Navy*: what these verbs have for an object is said, whatever it names."""
    if tree.lower[noun] in VAGUE or "d" in frame.frames:
        return False
    if tree.tags[noun] in PROPER_NOUNS:
        return frame.lemma in NAMING
    return frame.lemma in BRINGING_UP and tree.tags[noun] in COMMON_NOUNS


def _names_an_act(tree: Tree, noun: int) -> bool:
    """Whether a noun phrase stands for something that happened, may happen or is held true."""
    lower = tree.lower[noun]
    if lower in VAGUE:
        return False
    if tree.tags[noun] in PROPER_NOUNS or tree.tags[noun] in PRO_FORMS:
        return any(tree.deps[k] == "prep" and tree.lower[k] in ("for", "over") for k in tree.children[noun])
    if lower in ACT_NOUNS or lower.removesuffix("s").endswith(ACTS):
        return True
    return any(tree.deps[k] in ("acl", "relcl", "prep", "poss") for k in tree.children[noun])
