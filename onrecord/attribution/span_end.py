"""Where the words behind a cue stop being its content."""

from __future__ import annotations

from onrecord.attribution.anothers_clauses import after_comma, is_anothers_clause
from onrecord.attribution.circumstances import is_circumstance
from onrecord.attribution.coordination import complement, joined_cue
from onrecord.english import nouns
from onrecord.english.auxiliaries import PAST_DO
from onrecord.english.conjunctions import (
    ALTERNATIVE,
    CLAUSE_CONNECTORS,
    EXCEPTIVE,
    TAILS,
    TAILS_BEHIND_DASH,
    TERMS_FOCUS,
)
from onrecord.english.cue_words import ACCORDING, PUT
from onrecord.english.function_words import CONDITIONAL, INDEFINITE_ARTICLES, SURE_COMPLEMENTIZERS
from onrecord.english.prepositions import GOAL_PREPOSITION
from onrecord.english.verbs import forms
from onrecord.english.wordlists import words
from onrecord.text.tags import (
    BARE_VERB,
    GERUND,
    INFLECTED,
    NOUNS,
    PAST,
    PRESENT,
)
from onrecord.text.trees import Tree

SPEECH_GERUNDS = forms("trailing", ending="ing")
TAILING = words("relcl appos npadvmod advcl prep")


def cuts(tree: Tree, quotes: tuple[int, ...], verb: int, first: int) -> list[int]:
    """The last words before whatever another cue, or another clause of the same subject, takes."""
    if ":" in tree.words[verb:first]:
        return []  # what a colon opens runs to the end
    apart = [i for i in range(first, len(tree)) if quotes[i] < 0 or quotes[i] == quotes[verb]]
    openings = (_opening(tree, quotes, word, verb) for word in apart)
    begun = (opening for opening in openings if opening is not None and not _sets_terms(tree, opening))
    found = [_before_connector(tree, opening) for opening in begun]
    found += [i - 1 for i in apart if tree.words[i] == ";" and _is_anothers(tree, i + 1)]
    return [last for last in found if last >= first]


def _sets_terms(tree: Tree, opening: int) -> bool:
    """*said he wants to sell, but only if the price is right*: on what terms the content holds."""
    first = opening + (tree.lower[opening] in TERMS_FOCUS)
    return tree.lower[first : first + 1] in ((CONDITIONAL,), (EXCEPTIVE,))


def _is_anothers(tree: Tree, first: int) -> bool:
    """*X admitted A; Y puts it at B*: whether a noun and its verb of reporting stand behind a semicolon."""
    for word in range(first, len(tree)):
        subject = tree.subject(word)
        if subject is not None and tree.lefts[subject] == first:
            is_cue = tree.lower[word] in tree.language.verbs or tree.lower[word] in PUT
            return is_cue and tree.tags[subject] in NOUNS
    return False


def _opening(tree: Tree, quotes: tuple[int, ...], word: int, verb: int) -> int | None:
    """The first word of what begins with this one and is no content of the verb, or None."""
    if _joined_to(tree, word, verb) and not _is_quoted_on(tree, quotes, word, verb):
        return tree.lefts[word] if tree.subject(word) is not None else word
    if _is_second_gerund(tree, word, verb) or _changes_tense(tree, quotes, word, verb):
        return word
    if is_anothers_clause(tree, quotes, word, verb) or is_circumstance(tree, quotes, word, verb):
        return tree.lefts[word]
    if _labels(tree, word):
        return word
    is_cue = _opens_cue(tree, word, verb) or _is_told_after(tree, word, verb)
    return min(word, tree.lefts[word]) if is_cue else None


def _is_quoted_on(tree: Tree, quotes: tuple[int, ...], word: int, verb: int) -> bool:
    """*said A, and he was “B”*: whether the speaker's words are quoted in the clause that is joined on."""
    if quotes[verb] >= 0 or tree.subject(word) is None or tree.lower[word] in tree.language.verbs:
        return False
    return any(quotes[i] >= 0 for i in range(tree.lefts[word], tree.rights[word] + 1))


def _is_second_gerund(tree: Tree, word: int, verb: int) -> bool:
    """*saying A but warning B*: a gerund that the tree joined to the finite verb of what was said."""
    if tree.tags[verb] != GERUND or tree.tags[word] != GERUND or tree.deps[word] != "conj":
        return False
    above = tree.heads[word]
    return not _has_auxiliary(tree, word) and tree.is_verb(above) and tree.tags[above] != GERUND


def _changes_tense(tree: Tree, quotes: tuple[int, ...], word: int, verb: int) -> bool:
    """*said A would end, but did not say how*: a past tense joined to a verb without is the cue's own."""
    head = tree.heads[word]
    if tree.deps[word] != "conj" or tree.subject(word) is not None or head <= verb or quotes[word] >= 0:
        return False
    is_past = tree.tags[word] == PAST or _has_did(tree, word)
    if not is_past or (tree.tags[verb] not in INFLECTED and tree.tags[verb] != GERUND):
        return False
    return (tree.tags[head] in PRESENT or tree.tags[head] == BARE_VERB) and not _has_did(tree, head)


def _has_did(tree: Tree, verb: int) -> bool:
    """Whether *did* carries the verb's tense."""
    return any(tree.lower[k] == PAST_DO and tree.deps[k] == "aux" for k in tree.children[verb])


def _labels(tree: Tree, word: int) -> bool:
    """*said A, a charge that Y denied*: what the outlet calls the words, and who denies them."""
    noun = tree.heads[word]
    is_apart = tree.lower[word] in INDEFINITE_ARTICLES and word > 0 and tree.words[word - 1] == ","
    return is_apart and tree.lower[noun] in nouns.CARRYING and tree.child(noun, "relcl") is not None


def _is_told_after(tree: Tree, word: int, verb: int) -> bool:
    """Whether an outer cue begins with this verb's subject: *warned B that A, X reported*."""
    if tree.heads[word] != verb or tree.deps[word] not in ("ccomp", "parataxis") or word < verb:
        return False
    first = tree.lefts[word]
    is_cue = (
        tree.lower[word] in tree.language.verbs
        and tree.tags[word] in INFLECTED
        and tree.subject(word) is not None
    )
    return is_cue and complement(tree, verb) not in (None, word) and tree.words[first - 1] == ","


def _joined_to(tree: Tree, word: int, verb: int) -> bool:
    """Whether this verb is coordinated with the cue itself: *said A and left*."""
    if tree.deps[word] != "conj" or not tree.is_verb(word) or word <= verb:
        return False
    if any(tree.lower[k] in SURE_COMPLEMENTIZERS and tree.deps[k] == "mark" for k in tree.children[word]):
        return False  # *said A and that B*
    if any(tree.lower[k] == ALTERNATIVE and tree.deps[k] == "cc" for k in tree.children[tree.heads[word]]):
        return False  # *said they would not vote or are unsure*
    if joined_cue(tree, word) == verb:
        return True
    if tree.tags[word] == BARE_VERB and tree.tags[verb] in INFLECTED and not _has_auxiliary(tree, word):
        return False  # *said she would go and A*
    if (
        tree.subject(word) is not None
        and tree.lower[word] not in tree.language.verbs
        and not after_comma(tree, word)
    ):
        return False  # *said A and B was C*
    here = tree.heads[word]
    while here != verb and tree.deps[here] == "conj":
        here = tree.heads[here]
    return here == verb


def _has_auxiliary(tree: Tree, verb: int) -> bool:
    return any(tree.deps[k] in ("aux", "auxpass") for k in tree.children[verb])


def _opens_cue(tree: Tree, word: int, verb: int) -> bool:
    """Whether an attributing phrase begins here that cannot belong to the content."""
    if tree.lower[word] == ACCORDING and word + 1 < len(tree) and tree.lower[word + 1] == GOAL_PREPOSITION:
        return word > 0 and tree.words[word - 1] in ",—–-"
    after_comma = word > 0 and tree.words[word - 1] in (",", ";", "—", "–", "”", '"')
    if tree.tags[word] == GERUND and tree.lower[word] in SPEECH_GERUNDS and after_comma:
        return _first_cue_above(tree, word, verb)
    return False


def _first_cue_above(tree: Tree, word: int, verb: int) -> bool:
    """Whether no other cue stands between the gerund and this one."""
    for above in tree.ancestors(word):
        if above == verb:
            return True
        if (
            tree.lower[above] in tree.language.verbs
            and tree.is_verb(above)
            and tree.subject(above) is not None
        ):
            return above < verb
    return True


def _before_connector(tree: Tree, word: int) -> int:
    """The word before a clause and the *and*, adverb or comma that opens it."""
    here = word - 1
    while here > 0 and (
        tree.lower[here] in CLAUSE_CONNECTORS
        or (tree.deps[here] in ("aux", "auxpass", "neg", "advmod") and tree.heads[here] >= word)
        or not any(c.isalnum() for c in tree.words[here])
    ):
        here -= 1
    return here


def long_tail(tree: Tree, quotes: tuple[int, ...], content: tuple[int, int]) -> int | None:
    """The last word before a trailing clause that is longer than all before it, or None.

    Set off by a comma, such a clause is the outlet's own three times in four; by a dash, nearly always.
    """
    first, end = content
    for word in range(first + 2, end):
        mark = tree.words[word - 1]
        if mark not in (",", "—", "–", "--") or quotes[word - 1] >= 0:
            continue
        tails = TAILS if mark == "," else TAILS_BEHIND_DASH
        if tree.lower[word] not in tails or not _is_one_branch(tree, word, end):
            continue
        if any(quotes[i] >= 0 for i in range(word, end + 1)):
            continue  # whose words are quoted there goes on speaking
        before, behind = (sum(map(tree.is_word, r)) for r in (range(first, word), range(word, end + 1)))
        if behind > before:
            return word - 2
    return None


def _is_one_branch(tree: Tree, first: int, last: int) -> bool:
    """Whether these words hang on a single word before them, as a clause or an apposition."""
    tops = [i for i in range(first, last + 1) if tree.is_word(i) and not first <= tree.heads[i] <= last]
    return len(tops) == 1 and tree.deps[tops[0]] in TAILING and tree.lefts[tops[0]] == first
