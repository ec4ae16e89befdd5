"""What somebody is called: *called B “A”*, *described B as “A”*, with the place where the naming ends."""

from __future__ import annotations

from dataclasses import replace

from onrecord.attribution.cues import Found
from onrecord.english.conjunctions import NAMING_ENDS, NAMING_GOES_ON
from onrecord.english.function_words import COMPLEMENTIZER, REFLEXIVE_ENDINGS
from onrecord.english.verbs import lemmas
from onrecord.english.wordlists import words
from onrecord.text.tags import (
    ADJECTIVES,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    GERUND,
    NOUNS,
    PARTICIPLE,
    PHRASE_HEADS,
    RELATIVES,
    WH_WORDS,
)
from onrecord.text.trees import Tree

NICKNAMING = lemmas("nicknaming")
NAMED = PHRASE_HEADS | ADJECTIVES | {DETERMINER, CONJUNCTION, GERUND, PARTICIPLE}
BREAKS = words(": ; -- — –")
SHORTLY = 7  # words from *as* or *of* to the quotation that says what somebody is
LONGEST_NAMED = 16  # words from the verb to the quotation that names its object


def object_of(tree: Tree, verb: int) -> int | None:
    return next((k for k in tree.children[verb] if tree.deps[k] in ("dobj", "dative") and k > verb), None)


def called(tree: Tree, verb: int) -> Found | None:
    noun = object_of(tree, verb)
    if _names_itself(tree, verb):
        return None
    if noun is None and tree.words[verb + 1 : verb + 2] in (("“",), ('"',)):
        return Found((), verb + 1, frozenset(), "target")  # *what X called "A"*
    if any(tree.deps[k] == "nsubjpass" for k in tree.children[verb]):
        return None
    named = next(
        (k for k in tree.children[verb] if tree.deps[k] in ("oprd", "ccomp", "acomp") and k > verb), None
    )
    if named is not None and (
        noun is not None or tree.subject(named) is not None or tree.deps[named] == "ccomp"
    ):
        return Found((), verb + 1, frozenset(), "target")
    return None


def named_in_quotes(tree: Tree, verb: int, quotes: tuple[int, ...]) -> Found | None:
    """*called B “A”*, *dubbed B “A” and “C”*: from who is named to where the marks close."""
    behind = range(verb + 1, min(verb + LONGEST_NAMED, len(tree)))
    opening = next((i for i in behind if quotes[i] >= 0), None)
    if quotes[verb] >= 0 or opening is None or opening == verb + 1 or _is_named(tree, verb):
        return None
    named = range(verb + 1, opening)
    if tree.tags[verb + 1] not in NAMED or any(tree.words[i] in BREAKS for i in named):
        return None
    is_one = not any(tree.tags[i] in FINITE for i in named)
    if not (is_one or any(tree.tags[i] in RELATIVES or tree.lower[i] == COMPLEMENTIZER for i in named)):
        return None
    return Found((), verb + 1, frozenset(), "target", _end_of_naming(tree, quotes, opening))


def _names_itself(tree: Tree, verb: int) -> bool:
    """*a group calling itself the Front*: the name that a body goes by, whatever the tree."""
    if tree.tags[verb] != GERUND or verb == 0 or verb + 1 >= len(tree):
        return False
    return tree.tags[verb - 1] in NOUNS and tree.lower[verb + 1].endswith(REFLEXIVE_ENDINGS)


def only_names(tree: Tree, verb: int) -> bool:
    """*a firm called Lund & Co.*: the name of a thing, and nobody's word for it."""
    has_agent = any(tree.deps[k] == "agent" for k in tree.children[verb])
    return tree.tags[verb] == PARTICIPLE and tree.deps[verb] == "acl" and not has_agent


def _is_named(tree: Tree, verb: int) -> bool:
    """Whether a participle tells what something is called by others: *a place called “A” by some*."""
    return tree.tags[verb] == PARTICIPLE and any(
        tree.deps[k] in ("auxpass", "agent") for k in tree.children[verb]
    )


def up_to_marks(tree: Tree, quotes: tuple[int, ...], verb: int, found: Found) -> Found:
    """*described B as “A” after C*: what is said of a target ends where the marks close."""
    if found.rule != "target" or not found.cue or found.last is not None or quotes[verb] >= 0:
        return found
    behind = range(found.cue[-1] + 1, min(found.cue[-1] + SHORTLY, len(tree)))
    opening = next((i for i in behind if quotes[i] >= 0), None)
    if opening is None or any(tree.words[i] in BREAKS for i in behind if i < opening):
        return found
    return replace(found, last=_end_of_naming(tree, quotes, opening))


def _end_of_naming(tree: Tree, quotes: tuple[int, ...], opening: int) -> int | None:
    """The closing mark of the last quotation before what says something else; None where it goes on."""
    last = opening
    while last + 1 < len(tree) and quotes[last + 1] == quotes[opening]:
        last += 1
    if last + 1 >= len(tree):
        return last
    near = range(last + 2, min(last + 4, len(tree)))
    joined = next((i for i in near if quotes[i] >= 0), None)
    if joined is not None and tree.lower[last + 1] in NAMING_GOES_ON:
        return _end_of_naming(tree, quotes, joined)
    is_over = tree.lower[last + 1] in NAMING_ENDS or tree.words[last - 1] == ","
    behind = next((i for i in range(last + 1, len(tree)) if tree.is_word(i)), last)
    return last if is_over and tree.tags[behind] not in WH_WORDS else None
