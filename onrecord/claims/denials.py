"""Denials: what is denied, without the noun that carries it and without what it is called."""

from __future__ import annotations

from dataclasses import replace

from onrecord.claims.cues import Found, Report
from onrecord.claims.lexicon import Verb
from onrecord.claims.objects import CLAIMED
from onrecord.claims.sources import noun_phrase
from onrecord.claims.trees import Tree


def passive_denial(tree: Tree, quotes: tuple[int, ...], report: Report, verb: Verb) -> Report | None:
    """*the claim was denied by X*: the subject is what is denied."""
    subject = tree.subject(report.head)
    if "d" not in verb.frames or not report.source.is_passive or subject is None or quotes[report.head] >= 0:
        return None
    if tree.deps[subject] != "nsubjpass" or not report.source.words or tree.lower[subject] not in CLAIMED:
        return None
    return replace(report, content=noun_phrase(tree, subject), rule="passive_denial")


def relative_object(tree: Tree, quotes: tuple[int, ...], report: Report, verb: Verb) -> Report | None:
    """*a charge which she denies*: what the relative clause hangs on."""
    head = report.head
    if tree.deps[head] != "relcl" or not verb.frames & {"d"} or quotes[head] >= 0:
        return None
    if not any(tree.tags[k] in ("WDT", "WP") and tree.deps[k] == "dobj" for k in tree.children[head]):
        return None
    phrase = noun_phrase(tree, tree.heads[head], before=tree.lefts[head])
    return replace(report, content=tuple(i for i in phrase if i < head), rule="relative_object")


def called_so(tree: Tree, report: Report, found: Found) -> Report | None:
    """*dismissed the report as nonsense* denies it; *dismissed X as a fool* says that X is one."""
    noun = next((k for k in tree.children[report.head] if tree.deps[k] == "dobj" and k > report.head), None)
    mark = found.cue[0]
    if noun is None or noun > mark:
        return None
    if tree.lower[noun] in CLAIMED:
        phrase = tuple(i for i in noun_phrase(tree, noun) if i < mark)
        return replace(report, content=phrase, rule="object_after") if phrase else None
    behind = tuple(range(mark + 1, tree.rights[mark] + 1))
    content = (*(i for i in noun_phrase(tree, noun) if i < mark), *behind)
    return replace(report, cue=(*report.cue, mark), content=content, denies=False, rule="target")


def before_as(tree: Tree, first: int, last: int) -> int:
    """*dismissed claims A as nonsense*: the word before what the denied is called."""
    here = next((i for i in range(last, first, -1) if tree.lower[i] == "as"), None)
    if (
        here is None
        or last - here > 6
        or any(tree.tags[i].startswith("V") for i in range(here + 1, last + 1))
    ):
        return last
    return here - 1 if tree.deps[here] in ("prep", "mark") else last
