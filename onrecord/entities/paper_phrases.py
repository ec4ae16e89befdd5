"""Whose paper its own phrase says it is: *the Norrick report*, *a letter from Ann Bo*."""

from __future__ import annotations

from onrecord.english import names
from onrecord.english.countries import is_people
from onrecord.english.papers import (
    ABOUT_SOMEBODY,
    BY_A_BODY,
    GENITIVE_MARKS,
    ISSUED,
    MADE,
    MEDIUM_BEHIND,
    MEDIUM_BETWEEN,
    NO_ISSUER,
    OF_AN_OFFICE,
    ON_SOMEBODY,
    OPENED_TITLE,
    OWN_PLACE,
    OWNED,
    PAGE_OF,
    POLLS,
    PRINTED_IN,
    SAID_OF,
    SUITS,
)
from onrecord.entities.discourse import Discourse, Speaker, by_name
from onrecord.entities.joint_names import joint_name
from onrecord.entities.makers import is_sure
from onrecord.entities.mention import Mention
from onrecord.entities.organization_names import is_place
from onrecord.entities.organizations import institution
from onrecord.text.trees import Tree
from onrecord.types import Span

SOMEBODY = names.HUMANS - names.SEVERAL_HUMANS - names.GROUPS


def named_issuer(discourse: Discourse, tree: Tree, span: Span, word: int) -> str | None:
    """The issuer that the phrase of a paper names, or the body that it tells of: *by the committee*."""
    for mention in discourse.known.within(span):
        name = _issuer(discourse, tree, span, word, mention)
        if name is not None:
            return name
    source = discourse.text[span[0] : span[1]]
    by = BY_A_BODY.search(source)
    if by is None or by["noun"] not in names.INSTITUTIONS:
        return None
    at = span[0] + by.start("body")
    return institution(discourse, (at, span[0] + by.end()), span[0] + by.start("noun"), by["noun"]).name


def is_on_somebody(tree: Tree, word: int) -> bool:
    """*her bank records*, *Ann Bo’s police report*: a paper on somebody, which is not by whoever has it."""
    before = tree.children[word]
    return tree.lower[word] in ON_SOMEBODY or any(tree.lower[k] in OF_AN_OFFICE for k in before if k < word)


def _issuer(discourse: Discourse, tree: Tree, span: Span, word: int, mention: Mention) -> str | None:
    """The name of the issuer, if this mention is it."""
    speaker, before = by_name(discourse.known, mention, ""), discourse.text[span[0] : mention.span[0]]
    if not _may_issue(discourse, span, mention, before):
        return None
    is_body = speaker.kind in ("organization", "outlet", "person")
    if mention.span[0] < tree.starts[word]:
        return speaker.name if is_body and _is_lead(discourse, tree, word, mention, speaker) else None
    if not _is_told(discourse, tree, speaker, mention, before):
        return None
    owned = OWNED.match(discourse.text, mention.span[1], span[1])
    if owned is not None and OWN_PLACE.match(discourse.text, mention.span[1], span[1]) is None:
        return discourse.text[mention.span[0] : owned.end()]
    return joint_name(discourse, span, mention) if is_body else None


def _may_issue(discourse: Discourse, span: Span, mention: Mention, before: str) -> bool:
    """Whether a name is somebody's who issues papers: no people, no day, no website, no title of a paper."""
    is_nobodys = is_people(mention.name) or NO_ISSUER.fullmatch(mention.name) is not None
    is_title = before.endswith(OPENED_TITLE)
    is_of_a_blog = MEDIUM_BETWEEN.match(discourse.text, mention.span[1], span[1]) is not None
    is_of_somebody = not mention.kind and _is_of_somebody(discourse.text, mention.span[1], span[1])
    return not (is_nobodys or is_title or is_of_a_blog or is_of_somebody) and is_sure(discourse, mention)


def _is_of_somebody(text: str, end: int, last: int) -> bool:
    """*a Norrick engineer*: whether a name that ends here only tells where one person is from."""
    behind = text[end:last].split()[:2]
    return text[end : end + 1].isspace() and any(word.strip(",") in SOMEBODY for word in behind)


def _is_lead(discourse: Discourse, tree: Tree, word: int, mention: Mention, speaker: Speaker) -> bool:
    """Whether a name before a paper's noun is its issuer, and not whom it is about or where it is from."""
    noun = tree.lower[word]
    if discourse.text.startswith(GENITIVE_MARKS, mention.span[1]):
        return not is_on_somebody(tree, word)
    if noun in POLLS and is_place(mention.name):
        return speaker.kind == "organization" and speaker.is_kind_known
    is_topic = speaker.kind == "person" and (noun in ABOUT_SOMEBODY or is_on_somebody(tree, word))
    return not is_topic and noun not in SUITS and (speaker.is_kind_known or noun not in SAID_OF)


def _is_told(discourse: Discourse, tree: Tree, speaker: Speaker, mention: Mention, before: str) -> bool:
    """Whether the words before a name behind the noun tell that it made the paper, or printed it."""
    behind = mention.span[1]
    issued = ISSUED.search(before)
    if issued is not None:
        preposition = tree.at(mention.span[0] - len(before) + issued.start())
        verb = tree.heads[preposition] if preposition is not None else 0
        return not tree.is_verb(verb) or tree.lower[verb] in MADE
    is_medium = speaker.kind == "outlet" or MEDIUM_BEHIND.match(discourse.text, behind) is not None
    is_own = OWN_PLACE.match(discourse.text, behind) is not None
    if PAGE_OF.search(before):
        return speaker.kind == "outlet"
    return PRINTED_IN.search(before) is not None and (is_medium or is_own)
