"""Who a source is in this text: names for pronouns, offices and reports, and None rather than a guess."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.claims import names
from onrecord.claims.lexicon import DOCUMENTS
from onrecord.claims.mentions import Mention, Names
from onrecord.types import Span, SpeakerKind


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
    """Who was last heard or named, as a reader remembers it; changes as the reading goes on."""

    heard: list[tuple[int, Speaker]]

    def note(self, offset: int, speaker: Speaker) -> None:
        """The speaker is the last one heard."""
        if speaker.name is not None:
            self.heard.append((offset, speaker))

    def last(self, kinds: tuple[str, ...], before: int) -> Speaker | None:
        """The speaker of one of these kinds heard last before an offset."""
        return next((s for o, s in reversed(self.heard) if o < before and s.kind in kinds), None)


def resolve(
    text: str, known: Names, floor: Floor, words: Span | None, head: Span | None, sentence: Span
) -> Speaker:
    """The speaker that a source's words stand for."""
    if words is None or head is None:
        return UNNAMED
    source, noun = text[words[0] : words[1]], text[head[0] : head[1]].casefold()
    if noun in names.PRONOUNS:
        return _pronoun(text, known, floor, noun, head, sentence)
    mention = _named(known, words, head)
    if mention is not None:
        return _by_name(known, mention, source)
    return _by_noun(text, known, floor, words, noun)


def _named(known: Names, words: Span, head: Span) -> Mention | None:
    """The name that holds the head, or the apposition's when the head is a common noun."""
    inside = [m for m in known.mentions if words[0] <= m.span[0] and m.span[1] <= words[1] + 1]
    for mention in inside:
        if mention.span[0] <= head[0] < mention.span[1]:
            return mention
    return None


def _by_name(known: Names, mention: Mention, source: str) -> Speaker:
    name = known.known_as(mention.name)
    kind = known.kind_of(mention.name) or mention.kind
    checked: SpeakerKind = "person"
    if kind in ("organization", "outlet", "country"):
        checked = kind  # type: ignore[assignment]
    elif not kind:
        checked = "organization" if len(name.split()) == 1 and name not in known.full.values() else "person"
    role = source.replace(mention.name, "").strip(" ,’'s") or None if checked == "person" else None
    return Speaker(name, checked, role)


def _pronoun(text: str, known: Names, floor: Floor, noun: str, head: Span, sentence: Span) -> Speaker:
    if noun in names.HE or noun in names.SHE:
        return _person_before(text, known, floor, "m" if noun in names.HE else "f", head, sentence)
    if noun in names.IT:
        return floor.last(("organization", "outlet", "country", "document"), head[0]) or Speaker(
            None, "organization"
        )
    if noun in ("who", "that", "which", "whom"):
        before = [m for m in known.mentions if sentence[0] <= m.span[0] and m.span[1] <= head[0]]
        if before and not any(c.isalnum() for c in text[before[-1].span[1] : head[0]]):
            return _by_name(known, before[-1], before[-1].name)
        return Speaker(None, "group" if noun in ("that", "which") else "anonymous")
    if noun in names.THEY or noun in ("we", "these", "those"):
        return Speaker(None, "group")
    return UNNAMED


def _person_before(text: str, known: Names, floor: Floor, gender: str, head: Span, sentence: Span) -> Speaker:
    """The person named first in this sentence, else heard or named last, unless the gender says otherwise."""

    def fits(name: str) -> bool:
        return known.genders.get(name.casefold(), gender) == gender

    for mention in known.mentions:
        if sentence[0] <= mention.span[0] and mention.span[1] < head[0]:
            speaker = _by_name(known, mention, mention.name)
            if speaker.kind == "person" and speaker.name and fits(speaker.name) and len(mention.name) > 2:
                return Speaker(speaker.name, "person")
    candidates = [
        (o, s) for o, s in floor.heard if o < head[0] and s.kind == "person" and s.name and fits(s.name)
    ]
    heard = candidates[-1] if candidates else None
    named = _subject_before(text, known, fits, sentence[0], heard[0] if heard else 0)
    if named is not None:
        return named
    return Speaker(heard[1].name, "person") if heard else Speaker(None, "person")


def _subject_before(text: str, known: Names, fits: object, before: int, after: int) -> Speaker | None:
    """A person whose name opens a sentence between two places: the new one who holds the floor."""
    for mention in reversed(known.mentions):
        if mention.span[0] >= before:
            continue
        if mention.span[0] <= after:
            return None
        lead = text[max(0, mention.span[0] - 40) : mention.span[0]]
        opens = lead.rstrip().endswith((".", "\n", "”", '"')) or "\n" in lead or not lead
        speaker = _by_name(known, mention, mention.name)
        if opens and speaker.kind == "person" and speaker.name and callable(fits) and fits(speaker.name):
            return Speaker(speaker.name, "person")
    return None


def _by_noun(text: str, known: Names, floor: Floor, words: Span, noun: str) -> Speaker:
    """What a common noun stands for: a document's issuer, the holder of an office, or nobody."""
    source = text[words[0] : words[1]]
    inside = [m for m in known.mentions if words[0] <= m.span[0] and m.span[1] <= words[1]]
    if noun in DOCUMENTS:
        return _document(known, floor, words, source, inside)
    appositions = [
        m for m in inside if "," in text[words[0] : m.span[0]] and _by_name(known, m, "").kind == "person"
    ]
    if appositions:
        return _by_name(known, appositions[0], source)
    if noun in names.GROUPS or (
        noun.endswith("s") and not noun.endswith("ss") and noun not in names.ANONYMOUS
    ):
        return Speaker(None, "group")
    holder = _office_holder(text, known, words, source)
    if holder is not None:
        return holder
    if noun in names.ANONYMOUS:
        return Speaker(None, "anonymous", role=source)
    if noun in names.INSTITUTIONS and source.casefold().startswith(("the ", "this ")):
        return floor.last(("organization",), words[0]) or Speaker(None, "organization")
    return Speaker(
        None, "organization" if noun in names.INSTITUTIONS or noun in names.OUTLETS else "anonymous"
    )


def _document(known: Names, floor: Floor, words: Span, source: str, inside: list[Mention]) -> Speaker:
    issuers = [
        m
        for m in inside
        if known.kind_of(m.name) in ("organization", "outlet") or m.kind in ("organization", "outlet")
    ]
    if issuers:
        return Speaker(known.known_as(issuers[0].name), "document")
    if source.casefold() in ("the report", "the article", "the story", "the newspaper"):
        outlet = floor.last(("outlet",), words[0])
        if outlet is not None:
            return outlet
    return Speaker(None, "document")


def _office_holder(text: str, known: Names, words: Span, source: str) -> Speaker | None:
    """The one person to whom this text gives the office, when the source is *the* holder of it."""
    if not source.casefold().startswith("the ") and not source[0].isupper():
        return None
    last = source.split()[-1].casefold()
    holders = {}
    for mention in known.mentions:
        if mention.span[0] >= words[0]:
            break
        speaker = _by_name(known, mention, "")
        if speaker.kind != "person" or speaker.name is None:
            continue
        around = (
            text[max(0, mention.span[0] - 60) : mention.span[0]] + " " + _after_comma(text, mention.span[1])
        )
        offices = {
            names.OFFICES.get(w.strip(".,").casefold(), w.strip(".,").casefold())
            for w in around.split()[-14:]
        }
        if last in offices or last in mention.titles:
            holders[speaker.name] = speaker
    return next(iter(holders.values())) if len(holders) == 1 and last in names.TITLES else None


def _after_comma(text: str, offset: int) -> str:
    """The apposition that follows a name, if one does."""
    rest = text[offset : offset + 60]
    return rest[2:].split(",")[0] if rest.startswith(", ") else ""
