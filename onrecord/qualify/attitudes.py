"""What a speaker says he hopes or believes: *said he hoped that A*, *the view is that A*."""

from __future__ import annotations

from onrecord.english.function_words import COMPLEMENTIZER, EXPLETIVE, FIRST_PERSONS
from onrecord.english.modality import BELIEVING, CHANCES, HELD, HOPING, LOOKING, LOOKING_SO
from onrecord.english.names import SUBJECTS, YOU
from onrecord.english.negators import NEGATED
from onrecord.text.tags import NOUNS
from onrecord.text.trees import Tree
from onrecord.types import Certainty

OTHERS = SUBJECTS - FIRST_PERSONS - YOU


def attitude(tree: Tree, head: int) -> tuple[Certainty, int] | None:
    """How sure the main verb of a content leaves what it governs, with the word that says so, or None.

    Only where the speaker tells of himself, by a pronoun, or of a view that is held; *I think that A*, in his
    own words, says A.
    """
    chance = _chance(tree, head)
    if chance is not None:
        return "possible", chance
    subject = tree.subject(head)
    if subject is None or subject > head or any(tree.deps[k] == "neg" for k in tree.children[head]):
        return None
    if (
        tree.lower[subject] == EXPLETIVE
        and tree.lower[head] in LOOKING
        and tree.lower[head + 1 : head + 2] in LOOKING_SO
    ):
        return "probable", head
    clause = tree.child(head, "ccomp")
    if clause is None or clause < head:
        return None
    if tree.lower[subject] in SUBJECTS - YOU and tree.lower[head] in HOPING:
        return "unknown", head
    if tree.lower[subject] in OTHERS and tree.lower[head] in BELIEVING:
        return "probable", head
    is_held = tree.tags[subject] in NOUNS and tree.lower[subject] in HELD
    return ("probable", subject) if is_held and tree.lower[tree.lefts[clause]] == COMPLEMENTIZER else None


def _chance(tree: Tree, head: int) -> int | None:
    """*there is a chance that A*: the noun that leaves it open, or None."""
    noun = tree.child(head, "attr")
    if noun is None or tree.child(head, "expl") is None or tree.lower[noun] not in CHANCES:
        return None
    is_denied = any(tree.deps[k] in ("neg", "det") and tree.lower[k] in NEGATED for k in tree.children[noun])
    clause = tree.child(noun, "acl", "ccomp", "relcl")
    return noun if clause is not None and not is_denied else None
