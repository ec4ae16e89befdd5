"""Sources read by where they stand, for verbs that the tree left without a subject of their own."""

from __future__ import annotations

from onrecord.claims.sources import Source, noun_phrase
from onrecord.claims.trees import Tree
from onrecord.claims.words import words

EDGES = words(", : ; — – -- ( ) “ ” \" '' ``")
OPENING = words("but and yet so or that while as if when because although though since then now")
NOT_SOMEBODY = words("it that this there what which")
NOUN_PHRASE = ("NN", "PRP", "DT", "CD", "JJ", "POS", "HYPH", "-LRB-", "-RRB-", "RB", "FW")
FINITE = ("VBD", "VBZ", "VBP", "MD")
LONGEST = 24  # words of a phrase with its apposition: beyond that the commas part something else


def beside_quotation(tree: Tree, quotes: tuple[int, ...], verb: int) -> Source | None:
    """The source that stands between a quotation and its verb, or behind both, read without the tree."""
    before = verb - 1
    while before >= 0 and quotes[before] < 0:
        before -= 1
    if before < 0 or quotes[before] == quotes[verb]:
        return None
    between = [i for i in range(before + 1, verb) if any(c.isalnum() for c in tree.words[i])]
    if not between:
        return _inverted(tree, quotes, verb)
    relative = next((i for i in between if tree.tags[i] in ("WP", "WDT")), verb)
    if len(between) > 14 or any(tree.is_verb(i) for i in between if i < relative):
        return None
    if tree.tags[between[-1]] == "CC":
        return None
    nouns = [i for i in between if tree.tags[i].startswith(("NN", "PRP"))]
    head = next((i for i in nouns if tree.tags[i].startswith("NNP") or tree.tags[i] == "PRP"), None)
    head = nouns[-1] if head is None and nouns else head
    return Source(tuple(range(between[0], between[-1] + 1)), head) if head is not None else None


def _inverted(tree: Tree, quotes: tuple[int, ...], verb: int) -> Source | None:
    """*"A," read the letter*: the noun phrase right behind the verb."""
    for word in range(verb + 1, min(verb + 10, len(tree))):
        if quotes[word] >= 0 or tree.words[word] in ",.;:" or tree.tags[word] in ("IN", "TO"):
            return None
        if tree.tags[word].startswith(("NN", "PRP")) or tree.words[word].istitle():
            head = word
            while tree.heads[head] > head and tree.tags[tree.heads[head]].startswith("NN"):
                head = tree.heads[head]
            found = tuple(i for i in noun_phrase(tree, head) if i > verb)
            return Source(found, head) if found else None
    return None


def phrase_before(tree: Tree, quotes: tuple[int, ...], verb: int) -> Source | None:
    """The noun phrase that ends right before a finite verb, its apposition in commas included.

    *In May, the council said*: there the tree hangs the council on what stands before the comma.
    """
    if tree.tags[verb] not in ("VBD", "VBZ", "VBP"):
        return None
    end = _before_adverbs(tree, verb)
    if end >= 0 and tree.words[end] == ",":
        inner = _segment(tree, end - 1)
        if not inner or tree.lower[inner[0]] not in ("a", "an", "the", "who", "whose") or inner[0] == 0:
            return None
        first = _segment(tree, inner[0] - 2)
        found = (*first, inner[0] - 1, *inner)
    else:
        first = found = _segment(tree, end)
    head = _head(tree, first)
    if head is None or len(found) > LONGEST or any(quotes[i] >= 0 for i in found):
        return None
    relative = next((i for i in found if i > head and tree.tags[i].startswith("W")), None)
    kept = found if relative is None else tuple(i for i in found if i < relative)
    if any(tree.tags[i] in FINITE for i in kept):
        return None
    while kept and not tree.is_word(kept[-1]) and tree.words[kept[-1]] != ")":
        kept = kept[:-1]
    return Source(kept, head)


def _before_adverbs(tree: Tree, verb: int) -> int:
    """The last word before the verb and its auxiliaries and adverbs."""
    end = verb - 1
    while end > 0 and tree.heads[end] == verb and tree.deps[end] in ("aux", "advmod", "neg"):
        end -= 1
    return end


def _segment(tree: Tree, end: int) -> tuple[int, ...]:
    """The words from the mark before it to this one, without connectives that open a clause."""
    first = end
    while first > 0 and (tree.words[first - 1] not in EDGES or _is_inside_name(tree, first - 1)):
        first -= 1
    while first <= end and tree.lower[first] in OPENING:
        first += 1
    return tuple(range(first, end + 1))


def _is_inside_name(tree: Tree, mark: int) -> bool:
    """*Warren (D-Mass.) said*: whether a mark belongs to a bracket behind a name."""
    return tree.words[mark] in "()" and tree.tags[mark - 1].startswith(("NNP", "HYPH"))


def _head(tree: Tree, phrase: tuple[int, ...]) -> int | None:
    """The noun of a phrase that no preposition opens and no verb interrupts before it."""
    head = None
    for word in phrase:
        if tree.tags[word].startswith(("NN", "PRP", "CD")) and tree.tags[word] != "PRP$":
            head = word
        elif head is not None and tree.tags[word] not in ("POS", "HYPH"):
            break
        elif not tree.tags[word].startswith(NOUN_PHRASE):
            return None
    if head is None and len(phrase) == 1 and tree.words[phrase[0]].istitle():
        return phrase[0]  # a name that the tagger took for an adverb
    return head


def lost_source(tree: Tree, quotes: tuple[int, ...], verb: int) -> Source | None:
    """Who speaks where the tree gives a cue nobody: the phrase before it, or the subject of a verb above.

    *In addition to stating that A, X left*; *X took the blame and, B, suggested that A*.
    """
    if tree.tags[verb] != "VBG":
        found = phrase_before(tree, quotes, verb)
        if found is not None:
            return found
    for above in tree.ancestors(verb):
        subject = tree.subject(above) if tree.is_verb(above) else None
        if subject is None or quotes[above] >= 0:
            continue
        is_like = tree.tags[verb] in ("VBG", "VB", tree.tags[above])
        is_somebody = tree.deps[subject] == "nsubj" and tree.lower[subject] not in NOT_SOMEBODY
        return Source(noun_phrase(tree, subject), subject) if is_like and is_somebody else None
    return None
