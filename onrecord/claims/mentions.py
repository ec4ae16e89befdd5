"""Names in a text: every run of capitalised words, what it names, and the longest form of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from onrecord.claims import names
from onrecord.claims.words import listed, words
from onrecord.types import Span

STOPPED = "".join(rf"(?<={short})\.|" for short in listed("Mr Ms Dr Mrs Sen Rep Gov Gen Lt Col Maj Jr Sr St"))
WORD = rf"(?:(?:[A-Z]\.){{1,3}}(?=\s[A-Z])|[A-ZÀ-ÖØ-Þ](?:[\w&]|[-’'.](?=\w))*(?:{STOPPED[:-1]})?)"
LINK = r"(?:of the|of|for|de la|de|del|van der|van|von|al|bin|ibn|da|di|la|el|le|&|der|du|dos|y)"
NAME = re.compile(rf"{WORD}(?:(?:\s{LINK}\s|\s|-)(?={WORD}){WORD})*(?:\s\d+(?=\s(?:Downing)))?")
POSSESSIVE = re.compile(r"[’']s?$")
ACRONYM = re.compile(
    r"(?P<long>(?:[A-Z][\w’'-]*,? (?:(?:and|of|for|the|to|on|in) )*){1,7}[A-Z]?[\w’'-]*)"
    r"\s?\((?P<short>[A-Z][A-Za-z&]{1,7})\)"
)
STARTERS = words("""
    the a an he she it they we i you this that these those there his her its their our my in on at by
    for from but and or so yet if when while after before as although though since because however still
    also meanwhile what who why how where more some many most all one two both no not now then another
    other with under over during according asked according last next earlier later despite instead until
    among even just only each every such given here than like about once let monday tuesday wednesday
    thursday friday saturday sunday january february march april may june july august september october
    november december yes well oh thank thanks please perhaps maybe first second third finally overall
    nearly almost
    """)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands: its words without title, genitive and leading office, and its kind."""

    span: Span
    name: str
    kind: str  # person, organization, outlet, country, or "" when nothing tells
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one text: mentions in order, and the longest name for each way of writing it."""

    mentions: tuple[Mention, ...]
    full: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    acronyms: dict[str, str] = field(default_factory=dict)

    def known_as(self, name: str) -> str:
        """The longest form of a name in this text."""
        return self.acronyms.get(name) or self.full.get(name.casefold(), name)

    def kind_of(self, name: str) -> str:
        """What a name stands for: person, organization, outlet, country or nothing known."""
        return self.kinds.get(self.known_as(name).casefold(), "")


def find_names(text: str) -> Names:
    """The names of a text and how they hang together."""
    mentions = tuple(_mentions(text))
    acronyms = _acronyms(text)
    full = _full_names(mentions)
    kinds: dict[str, str] = {}
    genders: dict[str, str] = {}
    for mention in mentions:
        key = full.get(mention.name.casefold(), mention.name).casefold()
        if mention.kind and kinds.get(key) != "person":
            kinds[key] = mention.kind
        for title in mention.titles:
            if title in names.FEMALE or title in names.MALE:
                genders.setdefault(key, "f" if title in names.FEMALE else "m")
    return Names(mentions, full, kinds, genders, acronyms)


def _mentions(text: str) -> Iterable[Mention]:
    for match in NAME.finditer(text):
        mention = read_name(match.group(), match.start(), _opens_sentence(text, match.start()))
        if mention is not None:
            yield mention


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" “\"‘'(")
    return not before or before[-1] in '.!?:\n…”"'


def read_name(words: str, start: int, opens: bool) -> Mention | None:
    """The name in a run of capitalised words, or None when there is none."""
    parts = [(m.group(), m.start()) for m in re.finditer(r"\S+", words)]
    while parts and parts[0][0].casefold().strip(".,’'") in STARTERS:
        parts.pop(0)
    titles = []
    cut = max(
        (i for i, (w, _) in enumerate(parts) if _bare(w) in names.TITLES and i < len(parts) - 1), default=-1
    )
    if cut >= 0 and not _is_institution([w for w, _ in parts]):
        titles = [_bare(w) for w, _ in parts[: cut + 1] if _bare(w) in names.TITLES]
        parts = parts[cut + 1 :]
    if not parts:
        return None
    begin = start + parts[0][1]
    name = (
        POSSESSIVE.sub("", words[parts[0][1] :].rstrip(",."))
        if not words.endswith(("Jr.", "Sr."))
        else words[parts[0][1] :]
    )
    if not name or (opens and len(parts) == 1 and name.casefold() in STARTERS):
        return None
    return Mention((begin, begin + len(name)), name, _kind(name, titles), tuple(titles))


def _bare(word: str) -> str:
    return POSSESSIVE.sub("", word.casefold()).strip(".,")


def _is_institution(words: list[str]) -> bool:
    return _bare(words[-1]) in names.INSTITUTIONS


def _kind(name: str, titles: list[str]) -> str:
    words = [_bare(w) for w in name.split()]
    if name.casefold() in names.STATE_PHRASES or (len(words) == 1 and words[0] in names.STATES):
        return "country"
    if titles:
        return "person"
    if words[-1] in names.OUTLETS or words[0] in ("tv", "radio", "cnn", "bbc", "fox"):
        return "outlet"
    if any(w in names.INSTITUTIONS for w in words) or (len(words) == 1 and name.isupper() and len(name) > 1):
        return "organization"
    if "of" in words:
        return "organization"
    if 2 <= len(words) <= 4 and words[-1] not in names.STATES:
        return "person"
    return ""


def _full_names(mentions: tuple[Mention, ...]) -> dict[str, str]:
    """For each name, and each last word of a person's, the longest name that ends so; ties keep the first."""
    full: dict[str, str] = {}
    firsts: dict[str, set[str]] = {}
    for mention in mentions:
        words = mention.name.split()
        if len(words) < 2 or mention.kind != "person":
            continue
        firsts.setdefault(words[0].casefold(), set()).add(words[-1].casefold())
        for key in (words[-1].casefold(), mention.name.casefold()):
            known = full.get(key)
            if known is None or (len(mention.name) > len(known) and known.split()[0] == words[0]):
                full[key] = mention.name
    for first, lasts in firsts.items():
        if len(lasts) == 1 and first not in full:
            full[first] = full[next(iter(lasts))]
    return full


def _acronyms(text: str) -> dict[str, str]:
    """Short forms that the text puts in brackets after the long one."""
    found: dict[str, str] = {}
    for match in ACRONYM.finditer(text):
        words = match["long"].split()
        initials = [w[0] for w in words if w[0].isupper()]
        short = [c for c in match["short"] if c.isupper()]
        if len(short) >= 2 and initials[-len(short) :] == short:
            capitals = [i for i, w in enumerate(words) if w[0].isupper()]
            found.setdefault(match["short"], " ".join(words[capitals[-len(short)] :]))
    return found
