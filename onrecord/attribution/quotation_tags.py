"""Quotations that a line beside them gives away, without the tree: *“A!” X yelled*; *X: “A”*; *“A” — X*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.attribution.cues import Relation, is_uttered
from onrecord.attribution.leftover_quotations import is_title
from onrecord.attribution.linear_sources import beside_quotation
from onrecord.attribution.sources import Source
from onrecord.english.cue_lemmas import SAYING_LEMMA
from onrecord.english.letters import FROM
from onrecord.text.tags import HYPHEN, NOMINALS, POSSESSIVE, PROPER_NOUNS, STOP
from onrecord.text.trees import Tree

LONGEST_LABEL = 10  # words before a colon: beyond that it is a sentence and no label
ENDS_SPEECH = frozenset((",", "?", "!"))
SIGNING = frozenset(("-", "–", "—", "―", "--"))
ENDS_SENTENCE = frozenset((".", "?", "!", "…"))


def told_by_line(tree: Tree, quotes: tuple[int, ...], found: Sequence[Relation]) -> Iterator[Relation]:
    """A relation for each quotation that none has taken, where the words beside it say whose it is."""
    # a cue that is quoted itself takes none: “As I said, A.” — X
    taken = {quotes[i] for r in found for i in r.content if quotes[i] != quotes[r.head]}
    for quote in sorted({q for q in quotes if q >= 0} - taken):
        inside = [i for i, q in enumerate(quotes) if q == quote]
        relation = _tagged(tree, quotes, inside) or _labelled(tree, inside) or _signed(tree, inside)
        if relation is not None:
            yield relation


def _tagged(tree: Tree, quotes: tuple[int, ...], inside: list[int]) -> Relation | None:
    """*“A!” X yelled*: a sentence that opens with speech, and a verb of speech with somebody beside it."""
    if any(map(tree.is_word, range(inside[0]))) or not ENDS_SPEECH & {tree.words[i] for i in inside[-2:]}:
        return None
    behind = range(inside[-1] + 1, len(tree))
    verb = next((i for i in behind if tree.is_verb(i) and tree.lower[i] in tree.language.verbs), None)
    if (
        verb is None
        or not tree.language.verbs[tree.lower[verb]].frames & {"c", "w"}
        or not is_uttered(tree, quotes, verb)
    ):
        return None
    source = beside_quotation(tree, quotes, verb)
    if source is None:
        return None
    block = (min((verb, *source.words)), max((verb, *source.words)))
    lemma = tree.language.verbs[tree.lower[verb]].lemma
    return Relation("quotation_before", lemma, verb, (verb,), source, tuple(inside), block=block)


def _labelled(tree: Tree, inside: list[int]) -> Relation | None:
    """*X: “A”*; *The statement of X: “A”*: a label without a verb, a colon, and speech to the end."""
    opens = int(tree.lower[0] == FROM and len(tree) > 1 and tree.tags[1] in PROPER_NOUNS)
    label = tuple(range(opens, inside[0] - 1))
    if (
        not label
        or tree.words[inside[0] - 1] != ":"
        or any(map(tree.is_word, range(inside[-1] + 1, len(tree))))
    ):
        return None
    nouns = [i for i in label if tree.tags[i] in NOMINALS]
    if not nouns or len(label) > LONGEST_LABEL or any(map(tree.is_verb, label)):
        return None
    if not all(tree.is_word(i) or tree.tags[i] in (POSSESSIVE, HYPHEN, STOP) for i in _bare(tree, label)):
        return None
    if is_title([tree.words[i] for i in inside]) or not ENDS_SENTENCE & {tree.words[i] for i in inside[-3:]}:
        return None
    source = Source(label, head_of_label(nouns))
    colon = inside[0] - 1
    return Relation("label", SAYING_LEMMA, colon, (colon,), source, tuple(inside), block=(0, colon))


def _bare(tree: Tree, label: tuple[int, ...]) -> tuple[int, ...]:
    """The label without the comma between a name and what somebody is: *X, commissioner*."""
    comma = next((i for i in label if tree.words[i] == ","), None)
    if comma is None or comma + 1 not in label:
        return label
    is_name = all(tree.tags[i] in PROPER_NOUNS for i in label if i < comma)
    is_role = tree.words[comma + 1][0].islower() and tree.is_word(comma + 1)
    return tuple(i for i in label if i != comma) if is_name and is_role else label


def _signed(tree: Tree, inside: list[int]) -> Relation | None:
    """*“A.” — X, of Y*: speech, a dash, and a name to the end."""
    dash = inside[-1] + 1
    signature = [i for i in range(dash + 1, len(tree)) if tree.is_word(i) or i < len(tree) - 1]
    if any(map(tree.is_word, range(inside[0]))) or not signature or tree.words[dash] not in SIGNING:
        return None
    names = [i for i in signature if tree.tags[i] in PROPER_NOUNS]
    if (
        not names
        or names[0] != signature[0]
        or len(signature) > LONGEST_LABEL
        or any(map(tree.is_verb, signature))
    ):
        return None
    source = Source(tuple(signature), head_of_label(names))
    return Relation("label", SAYING_LEMMA, dash, (dash,), source, tuple(inside), block=(dash, signature[-1]))


def head_of_label(nouns: list[int]) -> int:
    """The noun that a label is about: the last of its first unbroken run."""
    last = nouns[0]
    while last + 1 in nouns:
        last += 1
    return last
