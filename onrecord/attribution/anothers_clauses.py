"""Clauses behind a content that are the outlet's own or another party's, by mark, subject and tense."""

from __future__ import annotations

from onrecord.attribution.coordination import bound_cue, complement
from onrecord.english import nouns
from onrecord.english.auxiliaries import PERFECT_AUXILIARIES
from onrecord.english.conjunctions import EVEN_AS, TEMPORAL_SUBORDINATORS
from onrecord.english.negators import NO_OBJECT_OPENERS
from onrecord.english.verbs import forms
from onrecord.text.tags import INFLECTED, PAST, PRESENT, PRO_FORMS, PROPER_NOUNS, RELATIVES
from onrecord.text.trees import Tree

WITHHOLDING = forms("withholding")
SPECIFYING = forms("specifying")
PARTICULARS = nouns.forms("particular")
JOINED = frozenset(("conj", "advcl", "relcl"))  # how such a clause hangs on the one before it


def is_anothers_clause(tree: Tree, quotes: tuple[int, ...], word: int, verb: int) -> bool:
    """Whether the clause of this verb is no content of the cue before it, whose content it seems to go on."""
    return tree.deps[word] in JOINED and (
        _concedes(tree, word)
        or _tells_when(tree, word, verb)
        or _speaks_apart(tree, word, verb)
        or _goes_on_now(tree, quotes, word, verb)
        or _is_told_of_it(tree, word, verb)
        or _shares_perfect(tree, word, verb)
        or _keeps_silent(tree, word, verb)
        or _says_as_well(tree, word, verb)
        or _joins_above(tree, word, verb)
        or bound_cue(tree, word) == verb
    )


def _speaks_apart(tree: Tree, word: int, verb: int) -> bool:
    """Whether another party speaks in a clause set off by a comma: *said A, and Y said B*."""
    subject = tree.subject(word)
    if subject is None or tree.lower[word] not in tree.language.verbs:
        return False
    if tree.tags[word] not in INFLECTED or tree.deps[word] not in ("conj", "advcl"):
        return False
    if _announces(tree, word, subject):
        return verb < tree.lefts[word] and after_comma(tree, word)
    if tree.tags[word] != tree.tags[verb]:
        return False
    return verb < tree.lefts[word] and after_comma(tree, word) and complement(tree, word) is not None


def _goes_on_now(tree: Tree, quotes: tuple[int, ...], word: int, verb: int) -> bool:
    """*said A was B, but the mayor has sold it*: a tense that is not moved back behind one that is.

    The outlet goes on, where a comma and another subject part the clauses.
    """
    subject, head = tree.subject(word), tree.heads[word]
    if subject is None or tree.deps[word] != "conj" or tree.tags[subject] in PRO_FORMS or quotes[word] >= 0:
        return False
    is_back = tree.tags[verb] == PAST and head > verb and _tense(tree, head) == PAST
    return is_back and _tense(tree, word) in PRESENT and after_comma(tree, word)


def _tense(tree: Tree, verb: int) -> str:
    """The tag of a verb, or of its first auxiliary, which bears the tense."""
    auxiliaries = [k for k in tree.children[verb] if tree.deps[k] in ("aux", "auxpass")]
    return tree.tags[min(auxiliaries, default=verb)]


def _is_told_of_it(tree: Tree, word: int, verb: int) -> bool:
    """*urged B to resign over A, which B denies*: what another says of it, behind a comma."""
    subject, pronoun = tree.subject(word), tree.child(word, "dobj")
    if tree.deps[word] != "relcl" or subject is None or pronoun is None or tree.lefts[word] <= verb:
        return False
    is_named = tree.tags[subject] in PROPER_NOUNS and tree.tags[pronoun] in RELATIVES
    return is_named and tree.lower[word] in tree.language.verbs and after_comma(tree, word)


def _announces(tree: Tree, word: int, subject: int) -> bool:
    """*X said A, and Mayor Bo announced B*: whether somebody named says something of his own."""
    is_named = tree.tags[subject] in PROPER_NOUNS and tree.deps[word] == "conj"
    return is_named and (tree.child(word, "dobj") is not None or complement(tree, word) is not None)


def _concedes(tree: Tree, word: int) -> bool:
    """*said A, even as B*: what the outlet holds against it."""
    marks = [k for k in tree.children[word] if tree.deps[k] == "mark" and k < word]
    is_even = bool(marks) and tree.lower[marks[0] - 1 : marks[0] + 1] == EVEN_AS
    return is_even and tree.deps[word] == "advcl" and after_comma(tree, word)


def _tells_when(tree: Tree, word: int, verb: int) -> bool:
    """*called A a lie when B*: when somebody was called so."""
    is_hung = tree.deps[word] == "advcl" and tree.heads[word] == verb and tree.subject(word) is not None
    opener = tree.lower[tree.lefts[word]]
    return (
        is_hung and word > verb and opener in TEMPORAL_SUBORDINATORS and tree.child(verb, "oprd") is not None
    )


def after_comma(tree: Tree, word: int) -> bool:
    """Whether a comma stands before the connector of a joined clause."""
    first = tree.lefts[word]
    return any(tree.words[i] in (",", ";", "—", "–", "-") for i in range(max(0, first - 2), first + 1))


def _shares_perfect(tree: Tree, word: int, verb: int) -> bool:
    """*has said she wants A and has backed B*: a perfect like the cue's, joined to words that have none."""
    own, head = _perfect(tree, word), tree.heads[word]
    if own is None or tree.deps[word] != "conj" or tree.subject(word) is not None or not verb < head < word:
        return False
    return own == _perfect(tree, verb) and _perfect(tree, head) is None


def _perfect(tree: Tree, verb: int) -> str | None:
    """The auxiliary of a verb's perfect, or None."""
    auxiliaries = (tree.lower[k] for k in tree.children[verb] if tree.deps[k] == "aux" and k < verb)
    return next((a for a in auxiliaries if a in PERFECT_AUXILIARIES), None)


def _keeps_silent(tree: Tree, word: int, verb: int) -> bool:
    """*said A but would not elaborate*, *said A but gave no details*: of who speaks, and no content."""
    subject = tree.subject(word)
    if tree.deps[word] != "conj" or not verb < word or (subject is not None and subject > verb):
        return False
    if tree.lower[word] in WITHHOLDING:
        return tree.child(word, "xcomp") is not None
    noun = tree.child(word, "dobj")
    is_none = noun is not None and any(tree.lower[k] in NO_OBJECT_OPENERS for k in tree.children[noun])
    is_negated = any(tree.deps[k] == "neg" for k in tree.children[word])
    if noun is not None and tree.lower[noun] in PARTICULARS:
        return is_none or is_negated
    return is_negated and tree.lower[word] in SPECIFYING


def _says_as_well(tree: Tree, word: int, verb: int) -> bool:
    """*60 % said A and one in four said B*: the cue again, of others."""
    subject = tree.subject(word)
    if subject is None or tree.lower[word] != tree.lower[verb] or tree.tags[word] != tree.tags[verb]:
        return False
    is_other = tree.tags[subject] not in PRO_FORMS and tree.deps[word] == "conj"
    return is_other and verb < tree.lefts[word] and complement(tree, word) is not None


def _joins_above(tree: Tree, word: int, verb: int) -> bool:
    """*rang her to say A and she hung up*: a clause that the tree joins to one above the cue's."""
    subject, above = tree.subject(word), tree.heads[word]
    if tree.deps[word] != "conj" or subject is None or not above < verb < tree.lefts[word]:
        return False
    is_finite = tree.tags[word] in INFLECTED
    return is_finite and above in tree.ancestors(verb) and tree.rights[verb] < tree.lefts[word]
