"""Which body *it*, *the bank* and *the report* stand for, or whose paper speaks."""

from __future__ import annotations

import re

from onrecord.claims import names
from onrecord.claims.offices import is_person
from onrecord.claims.readings import FAR_BACK_HEARD, Reading, Speaker, by_name
from onrecord.claims.trees import Tree
from onrecord.claims.words import words
from onrecord.types import Span

ISSUED = re.compile(r"\b(?:from|by)\s(?:the\s)?(?:[\w-]+\s){0,3}$")
BY_A_BODY = re.compile(r"\b(?:by|from)\s(?P<body>the\s(?P<noun>[a-z]+))\b")
OBTAINED = re.compile(r"\b(?:obtained|seen|reviewed|viewed|cited|read)\s(?:exclusively\s)?by\b")
REPORTS = words("report article story newspaper magazine paper")


def body_before(reading: Reading, sentence: int) -> Speaker:
    """The body that *it* stands for: who spoke or was subject one sentence before, else who spoke last."""
    bodies = ("organization", "outlet", "country")
    heard = [s for s in reading.floor.heard_in.get(sentence - 1, ()) if s.kind in bodies and s.name]
    subjects = _body_subjects(reading, reading.trees[sentence - 1]) if sentence and not heard else []
    last = reading.floor.last(bodies)
    found = heard[-1] if heard else subjects[0] if len(subjects) == 1 else last
    return Speaker(found.name, found.kind) if found is not None else Speaker(None, "organization")


def _body_subjects(reading: Reading, tree: Tree) -> list[Speaker]:
    """The named bodies that are subjects of a sentence's main clause."""
    found = []
    for mention in reading.known.within((tree.span[0], tree.span[1] + 1)):
        word = tree.at(mention.span[1] - 1)
        if word is None or is_person(reading.known, mention) or tree.deps[word] != "nsubj":
            continue
        if tree.heads[tree.heads[word]] == tree.heads[word]:
            found.append(by_name(reading.known, mention, ""))
    return found


def institution(reading: Reading, span: Span, head: int, noun: str) -> Speaker:
    """*the Orz army* by those words; *the bank*: the body of that name heard last, else any heard last."""
    source = reading.text[span[0] : span[1]]
    named = next((m for m in reading.known.within((span[0], head)) if not _is_adjective(m.name)), None)
    if named is not None and len(reading.text[named.span[0] : head].split()) <= 3:
        return Speaker(reading.text[named.span[0] : head + len(noun)], "organization")
    if not source.casefold().startswith(("the ", "this ")) or len(source.split()) > 2:
        return Speaker(None, "organization")
    apposed = _body_called(reading, span, noun)
    if apposed is not None:
        return apposed
    recent = reversed(reading.floor.heard[-FAR_BACK_HEARD:])
    heard = [s for s in recent if s.kind in ("organization", "outlet") and s.name]
    same = next((s for s in heard if noun in (s.name or "").casefold().split()), None)
    found = same or (heard[0] if heard else None)
    return Speaker(found.name, found.kind) if found is not None else Speaker(None, "organization")


def _body_called(reading: Reading, span: Span, noun: str) -> Speaker | None:
    """The one body that the text has called so before: *Nord Gas, the local utility, …*; *the utility*."""
    behind = re.compile(rf",\s(?:the|an?)\s(?:[\w-]+\s){{0,3}}?{re.escape(noun)}\b")
    before = (m for m in reading.known.mentions if m.span[1] <= span[0])
    called = {reading.known.meant_by(m): m for m in before if behind.match(reading.text, m.span[1])}
    bodies = [m for m in called.values() if not is_person(reading.known, m)]
    return by_name(reading.known, bodies[0], "") if len(bodies) == 1 else None


def _is_adjective(name: str) -> bool:
    """Whether a capitalised word is of a place rather than its name: *Russian*."""
    return name.casefold().endswith(("ian", "ish", "ese", "can", "ean", "western"))


def document(reading: Reading, span: Span, source: str, noun: str, head: int) -> Speaker:
    for mention in reading.known.within(span):
        kind = by_name(reading.known, mention, "").kind
        before = reading.text[span[0] : mention.span[0]]
        is_issuer = mention.span[0] < head or ISSUED.search(before) is not None
        if is_issuer and kind in ("organization", "outlet", "person") and not OBTAINED.search(before):
            return Speaker(reading.known.known_as(mention.name), "document")
    issuer = BY_A_BODY.search(source)
    if issuer is not None and issuer["noun"] in names.INSTITUTIONS:
        at = span[0] + issuer.start("body")
        body = institution(
            reading, (at, span[0] + issuer.end()), span[0] + issuer.start("noun"), issuer["noun"]
        )
        if body.name is not None:
            return Speaker(body.name, "document")
    if noun in REPORTS and source.casefold().split()[0] == "the" and len(source.split()) == 2:
        outlet = reading.floor.last(("outlet",))
        if outlet is not None:
            return Speaker(outlet.name, outlet.kind)
    return Speaker(None, "document")
