"""Who a source is in this text: names for pronouns, offices and reports, and None rather than a guess."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from onrecord.claims import names
from onrecord.claims.lexicon import DOCUMENTS
from onrecord.claims.mentions import Mention, Names
from onrecord.claims.offices import is_person, offices_of, parties_of
from onrecord.claims.sources import noun_phrase
from onrecord.claims.trees import Tree
from onrecord.claims.words import words
from onrecord.types import Span, SpeakerKind

OF_SOMEBODY = re.compile(
    r"\b(?:for|of|to|from|by|with|against|near|at|in|on|about|behind|around)\s(?:the\s)?$"
)
ISSUED = re.compile(r"\b(?:from|by)\s(?:the\s)?(?:[\w-]+\s){0,3}$")
BY_A_BODY = re.compile(r"\b(?:by|from)\s(?P<body>the\s(?P<noun>[a-z]+))\b")
OBTAINED = re.compile(r"\b(?:obtained|seen|reviewed|viewed|cited|read)\s(?:exclusively\s)?by\b")
ROLE_EDGES = re.compile(r"^(?:[,\s]|[’']s\b)+|(?:[,\s]|[’']s)+$")
IN_A_PLACE = re.compile(r"\b(?:in|at|near|from|of|on)\b")
REPORTS = words("report article story newspaper magazine paper")
RELATIVES = words("who that which whom")
PERSONAL = ("er", "or", "ist", "ian", "man", "woman")
FAR_BACK_HEARD = 200  # speakers a reader remembers at all
FAR_BACK = 8  # sentences a reader carries a pronoun over


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source's name in this text (None when unnamed), its kind, and the office it is given."""

    name: str | None
    kind: SpeakerKind
    role: str | None = None
    speaks_for: str | None = None


UNNAMED = Speaker(None, "anonymous")


@dataclass(slots=True)
class Floor:
    """Who was heard where, as a reader remembers it; it changes as the reading goes on."""

    heard: list[Speaker] = field(default_factory=list)
    heard_in: dict[int, list[Speaker]] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)

    def note(self, sentence: int, speaker: Speaker) -> None:
        """The speaker is the last one heard."""
        self.heard.append(speaker)
        self.heard_in.setdefault(sentence, []).append(speaker)

    def last(self, kinds: tuple[str, ...]) -> Speaker | None:
        """The named speaker of one of these kinds heard last."""
        return next((s for s in reversed(self.heard[-FAR_BACK_HEARD:]) if s.kind in kinds and s.name), None)


@dataclass(frozen=True, slots=True)
class Reading:
    """What speakers are resolved against: the text, its names and trees, and who was heard so far."""

    text: str
    known: Names
    trees: tuple[Tree, ...]
    floor: Floor
    offices: dict[str, list[tuple[int, Speaker]]]
    parties: dict[str, str]


def read(text: str, known: Names, trees: Sequence[Tree]) -> Reading:
    """A reading at its start: nobody heard yet, and for each office whom the text gives it, and where."""
    offices: dict[str, list[tuple[int, Speaker]]] = {}
    for mention in known.mentions:
        if is_person(known, mention):
            for office in offices_of(text, mention):
                offices.setdefault(office, []).append((mention.span[0], _by_name(known, mention, "")))
    return Reading(text, known, tuple(trees), Floor(), offices, parties_of(text, known))


def resolve(reading: Reading, sentence: int, source: tuple[int, ...], head: int | None) -> Speaker:
    """The speaker that a source's words stand for in their sentence, and whom they speak for."""
    found = _resolved(reading, sentence, source, head)
    party = reading.parties.get(found.name) if found.name is not None and found.kind == "person" else None
    return replace(found, speaks_for=party)


def _resolved(reading: Reading, sentence: int, source: tuple[int, ...], head: int | None) -> Speaker:
    """The speaker that a source's words stand for in their sentence."""
    if not source or head is None:
        return UNNAMED
    tree = reading.trees[sentence]
    noun, span = tree.lower[head], (tree.starts[source[0]], tree.ends[source[-1]])
    if noun in RELATIVES:
        return _relative(reading, sentence, head)
    if noun in names.PRONOUNS:
        return _pronoun(reading, sentence, noun, head)
    mention = _named(reading, tree, span, head)
    if mention is not None and noun not in DOCUMENTS:
        return _by_name(reading.known, mention, reading.text[span[0] : span[1]])
    return _by_noun(reading, span, noun, tree.starts[head])


def _named(reading: Reading, tree: Tree, span: Span, head: int) -> Mention | None:
    """A person at the end of a part between commas, or an apposition; else the name that holds the head."""
    inside = reading.known.within((span[0], span[1] + 1))
    if not tree.tags[head].startswith("NNP"):
        apposed = next((m for m in inside if _is_apposed(tree, head, m)), None)
        if apposed is not None:
            return _person_apposed(tree, head, apposed)
    here = span[0]
    for part in reading.text[span[0] : span[1]].split(","):
        end = here + len(part)
        for mention in inside:
            closes = here <= mention.span[0] and not reading.text[mention.span[1] : end].strip(" ,)’'")
            before = reading.text[span[0] : mention.span[0]]
            if closes and is_person(reading.known, mention) and not OF_SOMEBODY.search(before):
                return mention
            if closes and before.endswith(", ") and not IN_A_PLACE.search(before):
                apposed = _person_apposed(tree, head, mention)
                if apposed.kind == "person":
                    return apposed
        here = end + 1
    if not tree.tags[head].startswith("NNP") and not _is_name(reading, tree, head, inside):
        return None  # a common noun that only opens its sentence
    return next((m for m in inside if m.span[0] <= tree.starts[head] < m.span[1]), None)


def _is_name(reading: Reading, tree: Tree, word: int, inside: Sequence[Mention]) -> bool:
    """Whether a word that the tagger took for none is a name elsewhere in the text, or closes one."""
    closes = (m.span[1] == tree.ends[word] and " " in m.name for m in inside)
    return tree.words[word] in reading.known.inside or (tree.words[word][0].isupper() and any(closes))


def _is_apposed(tree: Tree, head: int, mention: Mention) -> bool:
    """Whether a name is the apposition of this noun, and not of a place behind it."""
    word = tree.at(mention.span[1] - 1)
    if word is None or tree.deps[word] != "appos" or tree.heads[word] != head:
        return False
    before = tree.at(mention.span[0])
    is_next = before is not None and before - 2 == head
    return is_next or len(mention.name.split()) > 1


def _person_apposed(tree: Tree, head: int, mention: Mention) -> Mention:
    """*her lawyer, Ann Bo*: a name of unknown kind beside a noun for a person is a person's."""
    noun = tree.lower[head]
    is_personal = noun in names.TITLES | names.ANONYMOUS or noun.endswith(PERSONAL)
    if is_personal and not mention.kind and 2 <= len(mention.name.split()) <= 4:
        return replace(mention, kind="person")
    return mention


def _by_name(known: Names, mention: Mention, source: str) -> Speaker:
    name = known.meant_by(mention)
    if mention.name.casefold() in names.STATE_PHRASES or mention.kind == "country":
        return Speaker(name, "country")
    kind = (
        "person"
        if mention.kind == "person"
        else known.kind_of(mention.name) or mention.kind or "organization"
    )
    role = ROLE_EDGES.sub("", " ".join(source.replace(mention.name, "").split())) or None
    if kind != "person":
        return Speaker(name, cast(SpeakerKind, kind))
    return Speaker(name, "person", role)


def _relative(reading: Reading, sentence: int, pronoun: int) -> Speaker:
    """Whoever the relative clause hangs on."""
    tree = reading.trees[sentence]
    clause = next((a for a in tree.ancestors(pronoun) if tree.deps[a] == "relcl"), None)
    if clause is None:
        return Speaker(None, "group" if tree.lower[pronoun] != "who" else "anonymous")
    antecedent = tree.heads[clause]
    if tree.lower[antecedent] in names.PRONOUNS:
        return UNNAMED
    found = resolve(reading, sentence, noun_phrase(tree, antecedent, before=tree.lefts[clause]), antecedent)
    return replace(found, role=None)


def _pronoun(reading: Reading, sentence: int, noun: str, head: int) -> Speaker:
    if noun in names.HE or noun in names.SHE:
        gender = "m" if noun in names.HE else "f"
        found = _person_before(reading, sentence, gender, head)
        if found is not None:
            reading.floor.genders.setdefault(found.casefold(), gender)
        return Speaker(found, "person")
    if noun in names.IT:
        return _body_before(reading, sentence)
    return Speaker(None, "group" if noun in names.THEY or noun in ("we", "these", "those") else "anonymous")


def _body_before(reading: Reading, sentence: int) -> Speaker:
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
            found.append(_by_name(reading.known, mention, ""))
    return found


def _person_before(reading: Reading, sentence: int, gender: str, head: int) -> str | None:
    """The person a pronoun stands for: subjects and speakers of the nearest sentence first."""
    tree = reading.trees[sentence]
    for name, rank in _persons_in(reading, tree, tree.starts[head]):
        if rank == 0 and _fits(reading, name, gender):
            return name
    for back in range(sentence - 1, max(-1, sentence - 1 - FAR_BACK), -1):
        heard = reading.floor.heard_in.get(back, [])
        if heard and heard[-1].name is None and heard[-1].kind in ("anonymous", "person"):
            return None  # somebody unnamed holds the floor
        speakers = [s.name for s in heard if s.kind == "person" and s.name]
        mentioned = sorted(_persons_in(reading, reading.trees[back], None), key=lambda found: found[1])
        for name in (*reversed(speakers), *(n for n, _ in mentioned)):
            if _fits(reading, name, gender):
                return name
    return None


def _fits(reading: Reading, name: str, gender: str) -> bool:
    known = reading.known.genders.get(name.casefold()) or reading.floor.genders.get(name.casefold())
    return known is None or known == gender


def _persons_in(reading: Reading, tree: Tree, before: int | None) -> list[tuple[str, int]]:
    """The persons that a sentence names, with 0 for subjects, 1 for the newly introduced, 2 for others."""
    found = []
    for mention in reading.known.within((tree.span[0], before if before is not None else tree.span[1] + 1)):
        if not is_person(reading.known, mention):
            continue
        word = tree.at(mention.span[1] - 1)
        name = reading.known.known_as(mention.name)
        found.append((name, _rank(tree, word) if word is not None else 2))
    if before is None:
        found.extend((name, 0) for name in _offices_in(reading, tree))
    return found


def _offices_in(reading: Reading, tree: Tree) -> list[str]:
    """The holders of the offices that are subjects of a sentence: *the president*, without a name."""
    found = []
    for word in range(len(tree)):
        if tree.deps[word] in ("nsubj", "nsubjpass") and tree.lower[word] in names.TITLES:
            phrase = noun_phrase(tree, word)
            span = (tree.starts[phrase[0]], tree.ends[phrase[-1]]) if phrase else tree.span
            holder = _office_holder(reading, span, reading.text[span[0] : span[1]]) if phrase else None
            found.extend([holder.name] if holder is not None and holder.name else [])
    return found


def _rank(tree: Tree, word: int) -> int:
    here = word
    while tree.deps[here] in ("compound", "appos", "flat", "nmod") and tree.heads[here] != here:
        here = tree.heads[here]
    return {"nsubj": 0, "nsubjpass": 0, "attr": 1, "ROOT": 1}.get(tree.deps[here], 2)


def _by_noun(reading: Reading, span: Span, noun: str, head: int) -> Speaker:
    """What a common noun stands for: a document's issuer, an office's holder, or nobody."""
    source = reading.text[span[0] : span[1]]
    if noun in DOCUMENTS:
        return _document(reading, span, source, noun, head)
    if noun in names.GROUPS or (
        noun.endswith("s") and not noun.endswith("ss") and noun not in names.ANONYMOUS
    ):
        return Speaker(None, "group")
    holder = _office_holder(reading, span, source)
    if holder is not None:
        return holder
    if noun in names.ANONYMOUS or noun in names.TITLES:
        return Speaker(None, "anonymous", role=source)
    if noun in names.INSTITUTIONS | names.OUTLETS | {
        "firm",
        "maker",
        "giant",
        "carrier",
        "retailer",
        "charity",
    }:
        return _institution(reading, span, head, noun)
    return Speaker(None, "anonymous")


def _institution(reading: Reading, span: Span, head: int, noun: str) -> Speaker:
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
    return _by_name(reading.known, bodies[0], "") if len(bodies) == 1 else None


def _is_adjective(name: str) -> bool:
    """Whether a capitalised word is of a place rather than its name: *Russian*."""
    return name.casefold().endswith(("ian", "ish", "ese", "can", "ean", "western"))


def _document(reading: Reading, span: Span, source: str, noun: str, head: int) -> Speaker:
    for mention in reading.known.within(span):
        kind = _by_name(reading.known, mention, "").kind
        before = reading.text[span[0] : mention.span[0]]
        is_issuer = mention.span[0] < head or ISSUED.search(before) is not None
        if is_issuer and kind in ("organization", "outlet", "person") and not OBTAINED.search(before):
            return Speaker(reading.known.known_as(mention.name), "document")
    issuer = BY_A_BODY.search(source)
    if issuer is not None and issuer["noun"] in names.INSTITUTIONS:
        at = span[0] + issuer.start("body")
        body = _institution(
            reading, (at, span[0] + issuer.end()), span[0] + issuer.start("noun"), issuer["noun"]
        )
        if body.name is not None:
            return Speaker(body.name, "document")
    if noun in REPORTS and source.casefold().split()[0] == "the" and len(source.split()) == 2:
        outlet = reading.floor.last(("outlet",))
        if outlet is not None:
            return Speaker(outlet.name, outlet.kind)
    return Speaker(None, "document")


def _office_holder(reading: Reading, span: Span, source: str) -> Speaker | None:
    """The one person to whom this text gives the office, when the source is *the* holder of it."""
    lower = source.casefold()
    if not (lower.startswith("the ") or source[0].isupper()) or lower.startswith(
        ("a ", "an ", "one ", "another ")
    ):
        return None
    wanted = lower.split()[-1]
    if wanted not in names.TITLES:
        return None
    held = reading.offices.get(wanted, ())
    holders = {s.name or "": s for offset, s in held if offset < span[0]}
    if len(holders) == 1:
        return next(iter(holders.values()))
    heard = reading.floor.last(("person",))
    return holders.get(heard.name or "") if heard is not None else None
