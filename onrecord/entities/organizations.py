"""Which body *it*, *the bank* and *the report* stand for, or whose paper speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.english import names
from onrecord.english.apposition import ANOTHER_ONE, GENITIVE_BEHIND
from onrecord.english.body_names import (
    AGENCIES,
    AGENCY,
    ANY_SITE,
    APPOSED_NEAR,
    CAPITAL_OF_AMERICA,
    DEFINITE_LEADS,
    GOVERNMENT,
    INSIDE_NAME,
    ITS_BEHIND,
    SITES,
)
from onrecord.english.countries import AMERICA, is_people, state_of_adjective, state_of_capital
from onrecord.english.function_words import DEFINITE_ARTICLE
from onrecord.english.name_forms import ADJECTIVE_ENDINGS, GENITIVE_END
from onrecord.english.prepositions import OF_A_BODY
from onrecord.entities.at_hand import is_at_hand, is_told, named_lately, only_voice, outlet_at_hand
from onrecord.entities.called_names import beside_noun, called_behind, called_by_name
from onrecord.entities.discourse import FAR_BACK_HEARD, Discourse, Speaker, by_name, may_be_person
from onrecord.entities.mention import Mention
from onrecord.entities.offices import is_person
from onrecord.text.trees import Tree
from onrecord.types import Span

FAR_BACK = 3  # sentences a reader carries *it* over
FIRMS = names.organizations("firm")
# A firm is none of these.
PUBLIC = names.organizations("public")
CIVIC = names.organizations("civic")  # nor these, which may be groups
ANY_FIRM = FIRMS | names.organizations("company")
GENERAL = names.organizations("general")
OTHERS = ANOTHER_ONE | names.INSTITUTIONS | names.organizations("company") | names.HUMANS | names.GROUPS
PUBLISHERS = names.OUTLETS - names.organizations("civic")  # *the agency* may be any body's


def body_before(discourse: Discourse, sentence: int) -> Speaker:
    """The body that *it* stands for: who spoke or was subject one sentence before, or just before that.

    Nobody where that is a name that may be a person's: *Falk Marren lost the vote. It said A*.
    """
    bodies, here = ("organization", "outlet", "country"), discourse.trees[sentence].span[0]
    for back in range(sentence - 1, max(-1, sentence - 1 - FAR_BACK), -1):
        before = [s for s in discourse.floor.heard_in.get(back, ()) if s.kind in (*bodies, "document")]
        if before:
            return _if_body(discourse, before[-1], here)
        subjects = _body_subjects(discourse, discourse.trees[back])
        if len(subjects) == 1 and back == sentence - 1:
            return _if_body(discourse, subjects[0], here)
    return Speaker(None, "organization")


def _if_body(discourse: Discourse, found: Speaker, offset: int) -> Speaker:
    """The speaker, or nobody for a name that may be a person's and that no *its* shows to be none."""
    is_body = not may_be_person(found) or _is_its(discourse, found.name or "", offset)
    return Speaker(found.name if is_body else None, found.kind)


def _body_subjects(discourse: Discourse, tree: Tree) -> list[Speaker]:
    """The named bodies that are subjects of a sentence's main clause."""
    found = []
    for mention in discourse.known.within((tree.span[0], tree.span[1] + 1)):
        word = tree.at(mention.span[1] - 1)
        if word is None or is_person(discourse.known, mention) or tree.deps[word] != "nsubj":
            continue
        is_name = (
            mention.is_inside or mention.kind or " " in mention.name or mention.name in discourse.known.inside
        )
        if is_name and tree.heads[tree.heads[word]] == tree.heads[word]:
            found.append(by_name(discourse.known, mention, ""))
    return found


def institution(discourse: Discourse, span: Span, head: int, noun: str) -> Speaker:
    """*the Qatari government*, *the Orz army*; *the bank*: the body called so before, or else heard last."""
    source = discourse.text[span[0] : span[1]]
    behind = called_behind(discourse, head + len(noun), span[1])
    if behind is not None:
        return behind
    state = state_of_adjective(discourse.text[span[0] : head]) if noun == GOVERNMENT else None
    if state is not None:
        return Speaker(
            state_of_capital(CAPITAL_OF_AMERICA, discourse.text) if state == AMERICA[0] else state, "country"
        )
    inside = [m for m in discourse.known.within((span[0], head)) if not _is_adjective(m.name)]
    owners = (m for m in inside if GENITIVE_BEHIND.match(discourse.text, m.span[1]))
    named = next(owners, inside[0] if inside else None)
    lead = discourse.text[named.span[0] : head] if named is not None else ""
    whole = inside or discourse.known.within((span[0], head + len(noun) + 1))
    called = beside_noun(discourse, whole[-1], head, noun) if whole else None
    if called is not None:
        return called
    if named is not None and len(lead.split()) <= 3 and "," not in lead:
        phrase = discourse.text[named.span[0] : head + len(noun)]
        return _of_same_words(discourse, phrase) or Speaker(phrase, "organization")
    if source.casefold().startswith(DEFINITE_LEADS) and len(source.split()) > 2:
        ended = _body_ending(discourse, span, source) or _outlet_described(discourse, (span[0], head), noun)
        return ended if ended is not None else Speaker(None, "organization")
    if not source.casefold().startswith(DEFINITE_LEADS):
        return Speaker(None, "organization")
    is_outlet = noun in PUBLISHERS
    outlet = outlet_before(discourse, span[0]) if is_outlet else None
    found = outlet or _body_called(discourse, span, noun) or _body_of_noun(discourse, span[0], noun)
    if found is None and noun not in GENERAL | ANY_FIRM | {GOVERNMENT}:
        found = called_by_name(discourse, span[0], noun)
    found = found or (only_voice(discourse, span[0]) if is_outlet else None)
    return Speaker(found.name, found.kind) if found is not None else Speaker(None, "organization")


def _outlet_described(discourse: Discourse, span: Span, noun: str) -> Speaker | None:
    """*the left-leaning newspaper*: the outlet at hand, where nothing tells that it is another one."""
    modifiers = discourse.text[span[0] : span[1]].split()[1:]
    is_plain = all(word.islower() and word not in OTHERS for word in modifiers)
    return outlet_before(discourse, span[0]) if noun in PUBLISHERS and is_plain else None


def _of_same_words(discourse: Discourse, phrase: str) -> Speaker | None:
    """*Norland's fisheries board*, beside *the Fisheries Board of Norland*: the one body so named."""
    words = _words_of(phrase)
    named = {
        discourse.known.meant_by(m): m
        for m in discourse.known.mentions
        if len(m.name.split()) >= len(words) > 1 and words == _words_of(discourse.known.meant_by(m))
    }
    return by_name(discourse.known, next(iter(named.values())), "") if len(named) == 1 else None


def _words_of(name: str) -> frozenset[str]:
    """The words of a name in lower case, without genitive and small words."""
    return frozenset(GENITIVE_END.sub("", word) for word in name.casefold().split()) - INSIDE_NAME


def _body_ending(discourse: Discourse, span: Span, source: str) -> Speaker | None:
    """*the budget office*, after *the Norland Budget Office*: the one body whose name ends in these words."""
    ending = " " + " ".join(source.casefold().split()[1:])
    before = (m for m in discourse.known.mentions if m.span[1] <= span[0])
    ended = {discourse.known.meant_by(m): m for m in before if m.name.casefold().endswith(ending)}
    return by_name(discourse.known, next(iter(ended.values())), "") if len(ended) == 1 else None


def _body_of_noun(discourse: Discourse, offset: int, noun: str) -> Speaker | None:
    """The body last heard, or alone named, with this noun in its name; a firm may be any body heard last.

    A name that may be a person's is no body: whoever accused the company is not the company.
    """
    recent = reversed(discourse.floor.heard[-FAR_BACK_HEARD:])
    bodies = (s for s in recent if s.kind in ("organization", "outlet") and s.name)
    heard = [s for s in bodies if not may_be_person(s) or _is_its(discourse, s.name or "", offset)]
    called = [m for m in discourse.known.mentions if m.span[1] <= offset and _ends_so(discourse, m, noun)]
    last = named_lately(discourse, called)
    same = next((s for s in heard if noun in (s.name or "").casefold().split()), None)
    named = {discourse.known.meant_by(m) for m in called}
    if same is not None and (not named or named == {same.name}):
        return same
    if named:
        is_same = same is None or (last is not None and discourse.known.meant_by(last) == same.name)
        return by_name(discourse.known, last, "") if last is not None and is_same else None
    if noun == AGENCY:
        return _agency(discourse, heard, offset)
    others = PUBLIC if noun in GENERAL else PUBLIC | CIVIC
    fitting = [s for s in heard if not set((s.name or "").casefold().split()) & others]
    return (
        fitting[0]
        if noun in FIRMS and fitting and is_at_hand(discourse, fitting[0], offset, others)
        else None
    )


def _agency(discourse: Discourse, heard: Sequence[Speaker], offset: int) -> Speaker | None:
    """*The agency*, after *the Harbour Department said*: the only body of that sort that the text names."""
    before = (m for m in discourse.known.mentions if m.span[1] <= offset)
    named = {discourse.known.meant_by(m) for m in before if m.name.casefold().split()[-1] in AGENCIES}
    return heard[0] if heard and named == {heard[0].name} else None


def _ends_so(discourse: Discourse, mention: Mention, noun: str) -> bool:
    """Whether a noun is a word of a body's whole name: *the court*, of *the Harbour Court*."""
    name = discourse.known.meant_by(mention)
    return mention.kind == "organization" and " " in name and noun in name.casefold().split()


def _is_its(discourse: Discourse, name: str, offset: int) -> bool:
    """*Tern Quay opened stalls at its fair*: whether *its* right behind a name shows it to be no person's."""
    return re.search(re.escape(name) + ITS_BEHIND, discourse.text[:offset]) is not None


def outlet_before(discourse: Discourse, offset: int) -> Speaker | None:
    """The outlet heard last, else the only one that the text has named, other than as the one told."""
    heard = discourse.floor.last(("outlet",))
    if heard is not None:
        return outlet_at_hand(discourse, heard, offset)
    before = [m for m in discourse.known.mentions if m.span[1] <= offset]
    named = {discourse.known.meant_by(m) for m in before if m.kind == "outlet" and not is_told(discourse, m)}
    return Speaker(named.pop(), "outlet") if len(named) == 1 else None


def _body_called(discourse: Discourse, span: Span, noun: str) -> Speaker | None:
    """The one body that the text has called so before: *Nord Gas, the local utility, …*; *the utility*."""
    word = ANY_SITE if noun in SITES else re.escape(noun)
    behind = re.compile(rf"{APPOSED_NEAR}{word}\b")
    before = (m for m in discourse.known.mentions if m.span[1] <= span[0])
    called = {discourse.known.meant_by(m): m for m in before if behind.match(discourse.text, m.span[1])}
    bodies = [m for m in called.values() if not is_person(discourse.known, m)]
    return by_name(discourse.known, bodies[0], "") if len(bodies) == 1 else None


def members(discourse: Discourse, span: Span, noun: str, head: int) -> Speaker:
    """*lawmakers on the Harbour Committee*, and *the lawmakers* after them: that body's."""
    source = discourse.text[span[0] : span[1]]
    body = next((m for m in discourse.known.within((head, span[1] + 1)) if m.kind == "organization"), None)
    if body is not None and OF_A_BODY.fullmatch(discourse.text[head + len(noun) : body.span[0]]):
        found = Speaker(discourse.known.known_as(body.name), "group")
        discourse.floor.groups[noun] = found
        return found
    if source.casefold() == f"{DEFINITE_ARTICLE} {noun}":
        return discourse.floor.groups.get(noun, Speaker(None, "group"))
    return Speaker(None, "group")


def _is_adjective(name: str) -> bool:
    """Whether a capitalised word is of a place rather than its name: *Russian*."""
    first = name.casefold().split("-")[0]
    return is_people(first) or name.casefold().endswith(ADJECTIVE_ENDINGS)
