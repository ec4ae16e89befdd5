"""Whose paper speaks: the issuer of a report, a letter, a tweet."""

from __future__ import annotations

import re

from onrecord.english import names
from onrecord.english.countries import is_people
from onrecord.english.verbs import forms
from onrecord.english.wordlists import words
from onrecord.entities.discourse import Discourse, Speaker, by_name
from onrecord.entities.mention import Mention
from onrecord.entities.organizations import institution, outlet_before
from onrecord.text.trees import Tree
from onrecord.types import Span

ISSUED = re.compile(r"\b(?:from|by)\s(?:the\s)?(?:[\w-]+\s){0,3}$")
BY_A_BODY = re.compile(r"\b(?:by|from)\s(?P<body>the\s(?P<noun>[a-z]+))\b")
OBTAINED = re.compile(r"\b(?:obtained|seen|reviewed|viewed|cited|read)\s(?:exclusively\s)?by\b")
REPORTS = words("report article story newspaper magazine paper investigation")
OWNED = re.compile(r"[’']s?\s[a-z]+(?:\s(?:general|office|service))?\b")
PIECES = words("story report article piece profile interview investigation column editorial")
ISSUING = forms("issuing", "printing")
FAR_BACK = 12  # sentences a reader remembers a paper over


def document(discourse: Discourse, sentence: int, span: Span, noun: str, head: int) -> Speaker:
    """A paper by its issuer: named in the phrase, told of before, or the outlet that *the report* is of."""
    source = discourse.text[span[0] : span[1]]
    issuer = _issuer(discourse, span, source, head)
    if issuer is not None:
        return Speaker(issuer, "document")
    if source.casefold().split()[0] in ("the", "this", "that") and len(source.split()) == 2:
        teller = _told_of(discourse, sentence, noun)
        if teller is not None:
            return Speaker(teller, "document")
        outlet = outlet_before(discourse, span[0]) if noun in REPORTS else None
        if outlet is not None:
            return Speaker(outlet.name, outlet.kind)
    return Speaker(None, "document")


def _issuer(discourse: Discourse, span: Span, source: str, head: int) -> str | None:
    """Whose paper the phrase says it is: by a name in it, or *by the committee*, *from Norland's auditor*."""
    for mention in discourse.known.within(span):
        speaker = by_name(discourse.known, mention, "")
        before = discourse.text[span[0] : mention.span[0]]
        is_issuer = mention.span[0] < head or ISSUED.search(before) is not None
        if (
            not is_issuer
            or is_people(mention.name)
            or OBTAINED.search(before)
            or not _is_sure(discourse, mention)
        ):
            continue
        owned = OWNED.match(discourse.text, mention.span[1], span[1])
        if owned is not None and mention.span[0] > head:
            return discourse.text[mention.span[0] : owned.end()]
        if speaker.kind in ("organization", "outlet", "person"):
            return discourse.known.known_as(mention.name)
    by = BY_A_BODY.search(source)
    if by is None or by["noun"] not in names.INSTITUTIONS:
        return None
    at = span[0] + by.start("body")
    return institution(discourse, (at, span[0] + by.end()), span[0] + by.start("noun"), by["noun"]).name


def _is_sure(discourse: Discourse, mention: Mention) -> bool:
    """Whether a capital shows a name: not *Exit polls*, opening a sentence, nor *Harbour-era documents*."""
    if "-era" in mention.name:
        return False
    is_single = " " not in mention.name and not mention.kind and mention.name not in discourse.known.inside
    return (
        mention.is_inside
        or not is_single
        or discourse.text[mention.span[1] : mention.span[1] + 1] in ("’", "'")
    )


def _told_of(discourse: Discourse, sentence: int, noun: str) -> str | None:
    """Who issued *the letter*, where the text told so before: *Nord Gas sent a letter*."""
    family = PIECES if noun in PIECES else frozenset((noun,))
    for back in range(sentence, max(-1, sentence - FAR_BACK), -1):
        tree = discourse.trees[back]
        for word in range(len(tree)):
            if tree.lower[word] in family and tree.tags[word].startswith("NN"):
                subject = _issuing_subject(tree, word)
                name = _name_of(discourse, tree, subject) if subject is not None else None
                if name is not None:
                    return name
    return None


def _issuing_subject(tree: Tree, paper: int) -> int | None:
    """The subject of the verb that issues a paper, or speaks in it."""
    above = tree.heads[paper]
    if any(tree.lower[k] in ("the", "this", "that") for k in tree.children[paper]):
        return None
    if tree.deps[paper] == "pobj" and tree.lower[above] == "in":
        verb = tree.heads[above]
        return tree.subject(verb) if tree.is_verb(verb) else None
    return tree.subject(above) if tree.deps[paper] == "dobj" and tree.lower[above] in ISSUING else None


def _name_of(discourse: Discourse, tree: Tree, word: int) -> str | None:
    """The name that a subject's head belongs to, or of the body that it stands for."""
    start, end = tree.starts[word], tree.ends[word]
    inside = discourse.known.within((tree.starts[tree.lefts[word]], tree.ends[tree.rights[word]] + 1))
    named = next((m for m in inside if m.span[0] <= start < m.span[1]), None)
    if named is not None:
        return by_name(discourse.known, named, "").name
    if tree.lower[word] in names.INSTITUTIONS:
        return institution(discourse, (tree.starts[tree.lefts[word]], end), start, tree.lower[word]).name
    return None
