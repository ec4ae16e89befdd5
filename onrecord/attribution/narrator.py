"""The article's own sentences: main clauses that state something checkable."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.attribution.cues import SPEAKS_UP, TRYING, Relation
from onrecord.attribution.gerund_control import is_to_infinitive
from onrecord.attribution.span_end import SPEECH_GERUNDS
from onrecord.attribution.speech_events import only_speaks
from onrecord.english.conjunctions import CONCESSIVE_FOCUS, CONCESSIVES, COORDINATORS, LEADING_ADVERBS
from onrecord.english.function_words import QUESTION_ADVERBS, RELATIVIZERS
from onrecord.english.narration import (
    CREDIT,
    EXCLAMATION,
    FIRST_PERSON_WORD,
    OPENS_PERSONALLY,
    OPINION,
    PAGE_PROMPT,
)
from onrecord.english.noun_words import TIME_MODIFIER
from onrecord.english.verbs import CONTINUING
from onrecord.english.wordlists import words
from onrecord.text.tags import (
    ASKING_ADVERB,
    BARE_VERB,
    CONJUNCTION,
    FINITE,
    NOMINALS,
    PARTICIPLE,
    PHRASE_OPENERS,
    POSSESSIVE,
    PREDETERMINER,
    RELATIVE_PRONOUN,
    STOP,
    SUPERFLUOUS_MARK,
    VERBS,
    WH_WORDS,
)
from onrecord.text.trees import Tree
from onrecord.types import Spans

# what a joined verb's own subject may be tagged, rightly or not
SUBJECT_HEADS = PHRASE_OPENERS | WH_WORDS | VERBS | {PREDETERMINER, POSSESSIVE, CONJUNCTION, SUPERFLUOUS_MARK}
DASHES = words("— – -")
LINKS = DASHES | words("; :")


def narrator_clauses(
    tree: Tree, quotes: tuple[int, ...], relations: Sequence[Relation]
) -> list[tuple[int, ...]]:
    """The words of each main clause in the article's own voice; none when a relation holds it all."""
    text = " ".join(tree.words)
    if tree.words[-1] == "?" or PAGE_PROMPT.match(text) or all(q >= 0 for q in quotes):
        return []
    if tree.lower[0] in QUESTION_ADVERBS and tree.tags[-1] != STOP:
        return []  # *How X Lost A*: a heading that says what is told below it
    taken = _taken(tree, quotes, relations)
    clauses = []
    for head, clause in _main_clauses(tree):
        if head in taken or not _is_stated(tree, quotes, head) or only_speaks(tree, head, relations):
            continue
        kept = _without_attributions(tree, quotes, clause, head, relations)
        if _is_checkable(tree, kept, head):
            clauses.append(tuple(kept))
    return clauses


def opens_personally(text: str, content: Spans) -> bool:
    """Whether an outlet's own sentence speaks of *us* or to *you*."""
    return OPENS_PERSONALLY.match(text, content[0][0]) is not None


def _taken(tree: Tree, quotes: tuple[int, ...], relations: Sequence[Relation]) -> set[int]:
    """The words that some relation speaks with, or holds as content."""
    taken: set[int] = set()
    for relation in relations:
        if quotes[relation.head] < 0:
            taken.update(relation.cue)
            if relation.content and _is_done_in_words(tree, relation.head):
                taken.add(tree.heads[relation.head])
            if relation.rule != "noun":
                taken.update(relation.content)
    return taken


def _is_done_in_words(tree: Tree, cue: int) -> bool:
    """*continues to deny that A*, *tried to argue that A*, *came forward to accuse B of A*."""
    above = tree.lower[tree.heads[cue]]
    is_purpose = tree.deps[cue] == "advcl" and above in SPEAKS_UP and is_to_infinitive(tree, cue)
    return is_purpose or (tree.deps[cue] == "xcomp" and above in CONTINUING | TRYING | SPEAKS_UP)


def _main_clauses(tree: Tree) -> list[tuple[int, list[int]]]:
    """Heads of main clauses with subjects of their own, and the words from one to the next."""
    root = next((i for i in range(len(tree)) if tree.heads[i] == i), 0)
    heads = sorted({root, *_joined(tree, root)})
    starts = [0]
    for head in heads[1:]:
        starts.append(_clause_start(tree, head))
    starts = sorted(starts)
    clauses = []
    for head, start, end in zip(heads, starts, [*starts[1:], len(tree)], strict=True):
        clauses.append((head, list(range(start, end))))
    return clauses


def _joined(tree: Tree, root: int) -> list[int]:
    found, stack = [], [root]
    while stack:
        here = stack.pop()
        for k in tree.children[here]:
            joins = (tree.deps[k] == "conj" and tree.is_verb(k)) or (
                tree.deps[k] in ("ccomp", "parataxis") and _semicolon_between(tree, k, here)
            )
            if joins and _has_subject(tree, k) and _is_finite(tree, k) and _is_main_clause(tree, k):
                found.append(k)
            if joins or tree.deps[k] == "conj":
                stack.append(k)
    return found


def _is_main_clause(tree: Tree, verb: int) -> bool:
    """Whether a joined clause stands behind an *and* or a mark of its own, and asks nothing.

    Not *over how A, and how B*; not *by the time A, B* and *the day A*, which the parser joins too.
    """
    if any(tree.tags[k] in (ASKING_ADVERB, RELATIVE_PRONOUN) and k < verb for k in tree.children[verb]):
        return False
    linking = range(_clause_start(tree, verb), tree.lefts[verb] + 1)
    return any(tree.lower[i] in COORDINATORS or tree.words[i] in LINKS for i in linking)


def _has_subject(tree: Tree, verb: int) -> bool:
    """Whether a joined verb has a noun or pronoun of its own for a subject, no *that* behind a dash."""
    subject = tree.subject(verb)
    if subject is not None and tree.lower[subject] in RELATIVIZERS and _closes_insertion(tree, subject):
        return False
    return (
        subject is not None and tree.tags[subject] in SUBJECT_HEADS and tree.lower[subject] != TIME_MODIFIER
    )


def _closes_insertion(tree: Tree, word: int) -> bool:
    """*A - which is new - that shows B*: whether a word goes on behind the second of two dashes."""
    return tree.words[word - 1] in DASHES and any(mark in DASHES for mark in tree.words[: word - 1])


def _semicolon_between(tree: Tree, a: int, b: int) -> bool:
    first, last = min(a, b), max(a, b)
    return any(tree.words[i] in (";", "—", "–", "-", ":") for i in range(first, last)) and tree.deps[a] in (
        "ccomp",
        "parataxis",
    )


def _clause_start(tree: Tree, head: int) -> int:
    """Where a joined clause begins: at its *and* or *but*, else at its leftmost word."""
    left = tree.lefts[head]
    start = left
    while start > 0 and (
        tree.lower[start - 1] in COORDINATORS or tree.words[start - 1] in (",", ";", "-", "—", "–")
    ):
        start -= 1
    return start


def _is_finite(tree: Tree, head: int) -> bool:
    if tree.tags[head] in FINITE:
        return True
    has_subject, has_auxiliary = (tree.child(head, dep) is not None for dep in ("nsubj", "aux"))
    if tree.tags[head] == BARE_VERB and has_subject and not has_auxiliary:
        return True  # a past tense that looks like its infinitive: *beat*, *cut*
    is_alone = tree.tags[-1] == STOP and not any(tag in FINITE for tag in tree.tags)
    is_cue = tree.tags[head] == PARTICIPLE and (is_alone or tree.lower[head] in tree.language.verbs)
    if is_cue and any(tree.deps[k] == "nsubj" for k in tree.children[head]):
        return True  # a past tense that the tagger took for a participle
    return any(
        tree.deps[k] in ("aux", "auxpass", "cop") and tree.tags[k] in FINITE for k in tree.children[head]
    )


def _is_stated(tree: Tree, quotes: tuple[int, ...], head: int) -> bool:
    """Whether the clause says something of its own beyond that somebody spoke."""
    if not _is_finite(tree, head) or quotes[head] >= 0:
        return False
    if tree.subject(head) is not None:
        return True
    is_main = tree.heads[head] == head  # whose subject the parser lost
    return is_main and any(tree.tags[i] in NOMINALS for i in range(tree.lefts[head], head))


def _without_attributions(
    tree: Tree, quotes: tuple[int, ...], words: list[int], head: int, relations: Sequence[Relation]
) -> list[int]:
    """The clause without *saying …* and *but said …* at its end, and *who recently said …* in its middle."""
    kept = set(words)
    for relation in relations:
        if quotes[relation.head] < 0 and relation.head in kept and relation.head != head:
            kept -= _attributing(tree, relation)
    ordered = sorted(kept)
    while ordered and _is_leading(tree, ordered[0]):
        ordered.pop(0)
    return ordered


def _is_leading(tree: Tree, word: int) -> bool:
    return tree.lower[word] in LEADING_ADVERBS or not any(c.isalnum() for c in tree.words[word])


def _attributing(tree: Tree, relation: Relation) -> set[int]:
    """The words of a clause that do no more than attribute."""
    here = relation.head
    relative = next((a for a in (here, *tree.ancestors(here)) if tree.deps[a] == "relcl"), None)
    if relative is not None and (relative == here or relation.rule == "according_to"):
        first = tree.lefts[relative]
        return set(range(first, max((tree.rights[relative], *relation.content)) + 1))
    if relation.is_citing or relation.rule == "according_to":
        return set(range(relation.block[0], relation.block[1] + 1))
    mark = next(
        (k for k in tree.children[here] if tree.lower[k] in CONCESSIVES and tree.deps[k] == "mark"), None
    )
    if tree.deps[here] == "advcl" and mark is not None:
        first = tree.lefts[here]
        first -= first > 0 and tree.lower[first - 1] in CONCESSIVE_FOCUS
        return set(range(first, tree.rights[here] + 1))
    is_gerund = tree.lower[here] in SPEECH_GERUNDS and here > 0 and tree.words[here - 1] == ","
    if is_gerund or (tree.deps[here] == "conj" and tree.is_verb(here) and tree.subject(here) is None):
        first = here
        while first > 0 and (tree.heads[first - 1] == here or _is_leading(tree, first - 1)):
            first -= 1
        return set(range(first, max((here, *relation.content)) + 1))
    return set()


def _is_checkable(tree: Tree, words: list[int], head: int) -> bool:
    if sum(map(tree.is_word, words)) < 3:
        return False
    text = " ".join(tree.words[i] for i in words)
    if PAGE_PROMPT.match(text) or CREDIT.search(text) or EXCLAMATION.search(text):
        return False
    if FIRST_PERSON_WORD.search(text) or OPINION.search(text):
        return False
    return tree.lower[head] not in tree.language.verbs or tree.subject(head) is not None
