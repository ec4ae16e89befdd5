"""Whose paper speaks: the issuer of a report, a letter, a tweet."""

from __future__ import annotations

from onrecord.english import names
from onrecord.english.apposition import ANOTHER_ONE
from onrecord.english.countries import is_people
from onrecord.english.function_words import DEFINITES, INDEFINITES
from onrecord.english.name_forms import ERA_ENDING
from onrecord.english.papers import (
    BY_A_BODY,
    ISSUED,
    ISSUER_PREPOSITIONS,
    ISSUING,
    NO_ISSUER,
    OBTAINED,
    OPENED_TITLE,
    OWNED,
    PIECES,
    PRINTED,
    PRINTED_IN,
    REPORTED,
    REPORTS,
)
from onrecord.english.prepositions import LOCATIVE_PREPOSITION
from onrecord.entities.discourse import Discourse, Speaker, by_name
from onrecord.entities.joint_names import joint_name
from onrecord.entities.mention import Mention
from onrecord.entities.organization_names import is_place
from onrecord.entities.organizations import institution, outlet_before
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.tags import NOUNS
from onrecord.text.trees import Tree
from onrecord.types import Span

FAR_BACK = 12  # sentences a reader remembers a paper over


def document(discourse: Discourse, sentence: int, span: Span, noun: str, head: int) -> Speaker:
    """A paper by its issuer: named in the phrase, told of before, or the outlet that *the report* is of."""
    source = discourse.text[span[0] : span[1]]
    issuer = _issuer(discourse, span, source, head)
    if issuer is not None:
        return Speaker(issuer, "document")
    if _is_told_before(source):
        teller = _told_of(discourse, sentence, noun, head)
        if teller is not None or len(source.split()) > 2:
            return Speaker(teller, "document")
        outlet = outlet_before(discourse, span[0]) if noun in REPORTS else None
        if outlet is not None:
            return Speaker(outlet.name, outlet.kind)
        return Speaker(_reporter(discourse, span[0], noun), "document")
    return Speaker(None, "document")


def _is_told_before(source: str) -> bool:
    """*the report*, *the congressional report*; not *the latest report*, *the Norrick report*."""
    first, *modifiers = source.split()
    told = first.casefold() in DEFINITES and 1 <= len(modifiers) <= 3
    return told and all(word.islower() and word.isalpha() and word not in ANOTHER_ONE for word in modifiers)


def _issuer(discourse: Discourse, span: Span, source: str, head: int) -> str | None:
    """Whose paper the phrase says it is: by a name in it, or *by the committee*, *from Norland's auditor*."""
    for mention in discourse.known.within(span):
        speaker = by_name(discourse.known, mention, "")
        before = discourse.text[span[0] : mention.span[0]]
        is_printed = speaker.kind == "outlet" and PRINTED_IN.search(before) is not None
        is_issuer = mention.span[0] < head or ISSUED.search(before) is not None or is_printed
        if (
            not is_issuer
            or is_people(mention.name)
            or OBTAINED.search(before)
            or NO_ISSUER.fullmatch(mention.name)
            or before.endswith(OPENED_TITLE)
            or not _is_sure(discourse, mention)
        ):
            continue
        owned = OWNED.match(discourse.text, mention.span[1], span[1])
        if owned is not None and mention.span[0] > head:
            return discourse.text[mention.span[0] : owned.end()]
        if speaker.kind in ("organization", "outlet", "person"):
            return joint_name(discourse, span, mention) if mention.span[0] > head else speaker.name
    by = BY_A_BODY.search(source)
    if by is None or by["noun"] not in names.INSTITUTIONS:
        return None
    at = span[0] + by.start("body")
    return institution(discourse, (at, span[0] + by.end()), span[0] + by.start("noun"), by["noun"]).name


def _is_sure(discourse: Discourse, mention: Mention) -> bool:
    """Whether a capital shows a name: not *Exit polls*, opening a sentence, nor *Harbour-era documents*."""
    if ERA_ENDING in mention.name:
        return False
    is_single = " " not in mention.name and not mention.kind and mention.name not in discourse.known.inside
    return (
        mention.is_inside
        or not is_single
        or discourse.text[mention.span[1] : mention.span[1] + 1] in ("’", "'")
    )


def _told_of(discourse: Discourse, sentence: int, noun: str, offset: int) -> str | None:
    """Who issued *the letter*, where the text told so before: *Nord Gas sent a letter*, *a letter by her*.

    Nobody where a letter that nobody issued was told of since.
    """
    family = PIECES if noun in PIECES else frozenset((noun,))
    for back in range(sentence, max(-1, sentence - FAR_BACK), -1):
        tree = discourse.trees[back]
        for word in reversed(range(len(tree))):
            if tree.lower[word] not in family or tree.tags[word] not in NOUNS:
                continue
            subject = _issuing_subject(tree, word)
            name = _name_of(discourse, tree, subject) if subject is not None else None
            name = name or _made_by(discourse, tree, word)
            if name is None and tree.lower[word] == noun:
                name = _named_with(discourse, tree, word)
            if name is not None or (tree.starts[word] < offset and _is_new(tree, word)):
                return name
    return None


def _named_with(discourse: Discourse, tree: Tree, paper: int) -> str | None:
    """*a Norrick Post poll*, *Nord Aid's report*: the issuer in the words that told of a paper."""
    phrase = noun_phrase(tree, paper)
    if not phrase:
        return None
    span = tree.starts[phrase[0]], tree.ends[phrase[-1]]
    return _issuer(discourse, span, discourse.text[span[0] : span[1]], tree.starts[paper])


def _is_new(tree: Tree, paper: int) -> bool:
    """Whether a paper is told of for the first time: *a letter*, *another report*."""
    return any(tree.lower[k] in INDEFINITES for k in tree.children[paper])


def _made_by(discourse: Discourse, tree: Tree, paper: int) -> str | None:
    """*a study by Orl University*, *an article in the Courier*, *a suit filed by Nord Gas*: by the tree."""
    verbs = [k for k in tree.children[paper] if k > paper and tree.deps[k] == "acl"]
    if tree.deps[paper] == "nsubjpass":
        verbs.append(tree.heads[paper])
    issued = [v for v in verbs if tree.lower[v] in ISSUING]
    marks = [k for top in (paper, *issued) for k in tree.children[top] if k > paper]
    for mark in marks:
        noun = tree.child(mark, "pobj") if tree.lower[mark] in ISSUER_PREPOSITIONS else None
        named = _mention_at(discourse, tree, noun) if noun is not None else None
        if named is None or is_people(named.name):
            continue
        is_paper = tree.lower[paper] in PRINTED and not is_place(named.name)
        is_inside = tree.lower[mark] == LOCATIVE_PREPOSITION
        if not is_inside or is_paper or discourse.known.kind_of(named.name) == "outlet":
            return discourse.known.known_as(named.name)
    return None


def _reporter(discourse: Discourse, offset: int, noun: str) -> str | None:
    """*The report*, after *TechHarbour reported that A*: the only body that is said to have reported."""
    if noun not in REPORTS:
        return None
    found = {
        discourse.known.meant_by(m)
        for m in discourse.known.mentions
        if m.span[1] <= offset and m.kind != "person" and REPORTED.match(discourse.text, m.span[1])
    }
    return found.pop() if len(found) == 1 else None


def _issuing_subject(tree: Tree, paper: int) -> int | None:
    """The subject of the verb that issues a paper, or speaks in it."""
    above = tree.heads[paper]
    if any(tree.lower[k] in DEFINITES for k in tree.children[paper]):
        return None
    if tree.deps[paper] == "pobj" and tree.lower[above] == LOCATIVE_PREPOSITION:
        verb = tree.heads[above]
        return tree.subject(verb) if tree.is_verb(verb) else None
    return tree.subject(above) if tree.deps[paper] == "dobj" and tree.lower[above] in ISSUING else None


def _mention_at(discourse: Discourse, tree: Tree, word: int) -> Mention | None:
    """The name that a word belongs to."""
    start, end = tree.starts[word], tree.ends[word]
    near = discourse.known.within((tree.span[0], tree.span[1] + 1))
    return next((m for m in near if m.span[0] <= start and end <= m.span[1]), None)


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
