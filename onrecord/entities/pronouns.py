"""Who *he*, *she* and *the governor* are: the persons of a text behind pronouns and offices."""

from __future__ import annotations

from onrecord.english import names
from onrecord.english.wordlists import words
from onrecord.entities.discourse import Discourse, Speaker, may_be_person
from onrecord.entities.offices import is_person
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.trees import Tree
from onrecord.types import Span

MARKS = words(", ” \" '' ’ ' — – ? !")
ENDS = words(". , ” “ \" '' `` : ; — –")
# Offices that many hold at once: *the candidate* is whoever of them was heard last.
SHARED = names.people("shared")
FAR_BACK = 8  # sentences a reader carries a pronoun over


def person_before(discourse: Discourse, sentence: int, gender: str, head: int) -> str | None:
    """The person a pronoun stands for: subjects and speakers of the nearest sentence first."""
    tree = discourse.trees[sentence]
    here = [] if _is_aside(tree, head) else _persons_in(discourse, tree, tree.starts[head])
    for name, rank in here:
        if rank == 0 and _fits(discourse, name, gender):
            return name
    for back in range(sentence - 1, max(-1, sentence - 1 - FAR_BACK), -1):
        heard = discourse.floor.heard_in.get(back, [])
        if heard and heard[-1].name is None and heard[-1].kind in ("anonymous", "person"):
            return None  # somebody unnamed holds the floor
        speakers = [s.name for s in heard if s.name and (s.kind == "person" or may_be_person(s))]
        mentioned = sorted(_persons_in(discourse, discourse.trees[back], None), key=lambda found: found[1])
        for name in (*reversed(speakers), *(n for n, _ in mentioned)):
            if _fits(discourse, name, gender):
                return name
    return None


def _is_aside(tree: Tree, pronoun: int) -> bool:
    """*“Bo will come,” he said*; *Bo will come, she said*: whoever speaks last is not whom it is about."""
    before, verb = tree.words[max(0, pronoun - 1)], tree.heads[pronoun]
    if pronoun == 0 or before not in MARKS or verb < pronoun:
        return False
    return verb + 1 >= len(tree) or tree.words[verb + 1] in ENDS


def _fits(discourse: Discourse, name: str, gender: str) -> bool:
    known = discourse.known.genders.get(name.casefold()) or discourse.floor.genders.get(name.casefold())
    return known is None or known == gender


def _persons_in(discourse: Discourse, tree: Tree, before: int | None) -> list[tuple[str, int]]:
    """The persons that a sentence names, with 0 for subjects, 1 for the newly introduced, 2 for others."""
    found = []
    for mention in discourse.known.within((tree.span[0], before if before is not None else tree.span[1] + 1)):
        name = discourse.known.known_as(mention.name)
        if not is_person(discourse.known, mention):
            spoken = _spoke_as(discourse, mention.name)
            if spoken is None:
                continue
            name = spoken
        word = tree.at(mention.span[1] - 1)
        found.append((name, _rank(tree, word) if word is not None else 2))
    if before is None:
        found.extend((name, 0) for name in _offices_in(discourse, tree))
    return found


def _spoke_as(discourse: Discourse, name: str) -> str | None:
    """The whole name of a speaker who may be a person and whose last words these are."""
    for speaker in reversed(discourse.floor.heard[-FAR_BACK:]):
        if may_be_person(speaker) and (speaker.name or "").endswith(name):
            return speaker.name
    return None


def _offices_in(discourse: Discourse, tree: Tree) -> list[str]:
    """The holders of the offices that are subjects of a sentence: *the president*, without a name."""
    found = []
    for word in range(len(tree)):
        if tree.deps[word] in ("nsubj", "nsubjpass") and tree.lower[word] in names.TITLES:
            phrase = noun_phrase(tree, word)
            span = (tree.starts[phrase[0]], tree.ends[phrase[-1]]) if phrase else tree.span
            holder = office_holder(discourse, span, discourse.text[span[0] : span[1]]) if phrase else None
            found.extend([holder.name] if holder is not None and holder.name else [])
    return found


def _rank(tree: Tree, word: int) -> int:
    here = word
    while tree.deps[here] in ("compound", "appos", "flat", "nmod") and tree.heads[here] != here:
        here = tree.heads[here]
    return {"nsubj": 0, "nsubjpass": 0, "attr": 1, "ROOT": 1}.get(tree.deps[here], 2)


def office_holder(discourse: Discourse, span: Span, source: str) -> Speaker | None:
    """The one person to whom this text gives the office, when the source is *the* holder of it."""
    lower = source.casefold()
    if not (lower.startswith("the ") or source[0].isupper()) or lower.startswith(
        ("a ", "an ", "one ", "another ")
    ):
        return None
    wanted = lower.split()[-1]
    if wanted not in names.TITLES:
        return None
    held = discourse.offices.get(wanted, ())
    holders = {s.name or "": s for offset, s in held if offset < span[0]}
    if len(holders) == 1 and wanted not in SHARED:
        return next(iter(holders.values()))
    heard = discourse.floor.last(("person",))
    return holders.get(heard.name or "") if heard is not None else None
