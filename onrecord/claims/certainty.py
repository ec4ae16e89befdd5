"""How surely a content is presented, and the words that say so."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.claims.trees import Tree
from onrecord.claims.words import compiled, words
from onrecord.types import Certainty, Span, Spans

POSSIBLE = words("""
    may might could possibly perhaps maybe potentially
    """)
PROBABLE = words("""
    likely probably apparently allegedly reportedly purportedly presumably seemingly supposedly ostensibly
    unlikely evidently
    """)
SHOWING_UP = words("in at on before with alongside for . ,")
SEEMING = words("appears appear appeared seems seem seemed")
PROBABLE_PARTICIPLES = words("""
    expected believed thought understood feared suspected assumed presumed rumored rumoured alleged
    """)
OBLIGED = words("supposed obliged required")
IF = re.compile(r"\b(?:if|unless|provided that|as long as|in case|assuming)\b", re.IGNORECASE)
NOT_A_CONDITION = compiled(
    """
    as|even|what|see|know|knew|ask|asked|wonder|wondered|question|questioned|unclear|say|said|sure|decide|
    determine|only|doubt
    """,
    r"\b",
    " $",
)
SIDE = frozenset(("relcl", "acl", "advcl", "ccomp", "csubj", "pcomp", "parataxis", "appos"))
PAST = frozenset(("VBD", "VBN"))


@dataclass(frozen=True, slots=True)
class Stance:
    """The certainty of a content, its hedging words and its condition."""

    certainty: Certainty
    hedges: Spans = ()
    condition: Spans = ()


def judge_certainty(
    text: str, tree: Tree | None, content: Spans, asks: bool, is_reported_past: bool
) -> Stance:
    """The certainty of the main proposition; a hedge in a side clause does not lower it."""
    if not content:
        return Stance("certain")
    asked = _question(text, content, asks)
    if asked is not None:
        return asked
    words = _inside(tree, content) if tree is not None else []
    condition = _condition(text, tree, content)
    hedge = _hedge(tree, words, is_reported_past) if tree is not None and words else None
    if condition is not None:
        return Stance(
            "conditional",
            tuple(sorted((*condition.hedges, *(hedge.hedges if hedge else ())))),
            condition.condition,
        )
    return hedge if hedge is not None else Stance("certain")


def _question(text: str, content: Spans, asks: bool) -> Stance | None:
    first = re.match(r"\w+", text[content[0][0] :])
    if asks:
        is_if = first is not None and first.group().lower() in ("whether", "if")
        hedges = ((content[0][0], content[0][0] + len(first.group())),) if first and is_if else ()
        return Stance("unknown", hedges)
    end = content[-1][1]
    if text[end : end + 3].lstrip("”’'\" ")[:1] == "?" and not re.search(r"[.!] ", text[content[0][0] : end]):
        return Stance("unknown")
    return None


def _condition(text: str, tree: Tree | None, content: Spans) -> Stance | None:
    """The first condition on the main proposition; one inside a relative clause does not count."""
    for start, end in content:
        for match in IF.finditer(text, start, end):
            before = text[max(0, match.start() - 14) : match.start()]
            if NOT_A_CONDITION.search(before) or (before and before[-1].isalnum()):
                continue
            if tree is not None and not _conditions_the_main_clause(tree, match.start(), content):
                continue
            stop = _clause_end(text, match.start(), end)
            return Stance("conditional", (match.span(),), ((match.start(), stop),))
    return None


def _conditions_the_main_clause(tree: Tree, offset: int, content: Spans) -> bool:
    word = tree.at(offset)
    if word is None:
        return False  # in a later sentence of the quotation
    words = _inside(tree, content)
    head, held = _head(tree, words), set(words)
    here = tree.heads[word]
    above = tree.heads[here]
    return here == head or above == here or _is_main(tree, above, head, held)


def _clause_end(text: str, start: int, end: int) -> int:
    comma = re.search(r"[,;.—]", text[start:end])
    stop = start + len(text[start : start + comma.start()].rstrip()) if comma else end
    return stop if stop > start else end


def _inside(tree: Tree, content: Spans) -> list[int]:
    return [i for i, s in enumerate(tree.starts) if any(a <= s < b for a, b in content)]


def _hedge(tree: Tree, words: list[int], is_reported_past: bool) -> Stance | None:
    held, head = set(words), _head(tree, words)
    for word in words:
        lower = tree.lower[word]
        verdict = _word_hedge(tree, word, lower, is_reported_past)
        if verdict is not None and _is_main(tree, word, head, held):
            return Stance(
                verdict, ((tree.starts[word], tree.ends[word]),) if verdict != "conditional" else ()
            )
    return None


def _head(tree: Tree, words: list[int]) -> int:
    """The main verb of the content: the first one that nothing inside it governs."""
    held = set(words)
    tops = [i for i in words if tree.heads[i] not in held or tree.heads[i] == i]
    return next((i for i in tops if tree.is_verb(i) or tree.tags[i] == "MD"), tops[0] if tops else words[0])


def _word_hedge(tree: Tree, word: int, lower: str, is_reported_past: bool) -> Certainty | None:
    if (
        lower in OBLIGED
        and word + 1 < len(tree)
        and tree.lower[word + 1] == "to"
        and tree.tags[word] == "VBN"
    ):
        return "unknown"
    if lower == "could" and word + 1 < len(tree) and tree.lower[word + 1] in ("not", "n't", "n’t"):
        return None
    if lower in POSSIBLE and not (lower == "may" and tree.tags[word] != "MD"):
        return "possible"
    if lower == "possible" and tree.lower[word + 1 : word + 2] == ("that",):
        return "possible"
    if lower in SEEMING and lower.startswith("appear") and set(tree.lower[word + 1 : word + 2]) & SHOWING_UP:
        return None
    if lower in PROBABLE | SEEMING:
        return "probable"
    if (
        lower in PROBABLE_PARTICIPLES
        and tree.tags[word] == "VBN"
        and word + 1 < len(tree)
        and tree.lower[word + 1] in ("to", "that")
    ):
        return "probable"
    if lower in ("would", "’d", "'d") and tree.tags[word] == "MD":
        verb = tree.heads[word]
        perfect = any(tree.lower[k] == "have" and tree.deps[k] == "aux" for k in tree.children[verb])
        subject = tree.subject(verb)
        weighs = tree.lower[verb] == "be" and subject is not None and tree.lower[subject] == "it"
        return "conditional" if perfect or weighs or not is_reported_past else None
    return None


def _is_main(tree: Tree, word: int, head: int, held: set[int]) -> bool:
    """Whether a word belongs to the content's main clause, or to a participle of its subject."""
    here = word
    while here != head:
        if tree.deps[here] in SIDE:
            subject = tree.heads[here]
            if tree.deps[here] == "csubj" and subject == head:
                return True
            if tree.deps[here] == "ccomp" and _is_own_view(tree, subject):
                here = subject
                continue
            return (
                tree.deps[here] == "acl"
                and tree.deps[subject] in ("nsubj", "nsubjpass")
                and tree.heads[subject] == head
            )
        above = tree.heads[here]
        if above == here or above not in held:
            return here == head or tree.deps[here] not in SIDE
        here = above
    return True


def _is_own_view(tree: Tree, verb: int) -> bool:
    """*I think that A*: the view is the speaker's, A is what is said."""
    subject = tree.subject(verb)
    return subject is not None and tree.lower[subject] in ("i", "we")


def span_of(tree: Tree, word: int) -> Span:
    """The characters of one word."""
    return tree.starts[word], tree.ends[word]
