"""Names in a text: every run of capitalised words, what it names, and the longest form of it."""

from __future__ import annotations

import bisect
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from onrecord.english import countries, names
from onrecord.english.calendar import DAYS, MONTHS
from onrecord.english.given_names import gender_of, is_given_name
from onrecord.english.sentences import OPENERS
from onrecord.english.wordlists import words
from onrecord.entities.aliases import acronyms_of, full_names, namesakes_of, persons_of
from onrecord.entities.candidates import NAME
from onrecord.entities.mention import Mention
from onrecord.types import Span

POSSESSIVE = re.compile(r"[’']s?$")
GENITIVE = re.compile(r"[’']s\s")
RANKLESS = frozenset(("former", "vice", "deputy", "head", "chief", "chair"))  # *former Texas* is nobody yet
MOST_PARTS = 5  # of a person's name: a longer run of capitals is a headline
PAPER_AFTER = re.compile(r"\s(?:magazine|newspaper|newsletter)\b")
HEADING = re.compile(r"^[^\n]{10,160}[^\s.!?,;:”\"’)](?=\n|$)", re.MULTILINE)
PAPER_BEFORE = re.compile(
    r"\b(?:newspaper|daily|weekly|tabloid|magazine|broadcaster|news (?:agency|site|outlet|website))\s$"
)
ARTICLES = ("al-", "el-", "ad-", "as-", "ash-")  # of Arabic names: *Karim al-Dosari*
FIRM_WORDS = names.organizations("firm", "firm_name", "body")
PLACE_WORDS = names.organizations("place", "region")
OUTLET_ENDS = names.organizations("outlet")
FOUNDERS = names.organizations("founder")  # *Michael Bloomberg* is no outlet
OFFICE_WORDS = names.people("office_part")
# What opens a sentence with a capital, and is no name.
STARTERS = OPENERS.union(DAYS, MONTHS) | words("""
    during asked according last next earlier later despite instead until among even just only each every
    such given here than like about once let yes well oh thank thanks please perhaps maybe first second
    third finally overall nearly almost moreover furthermore nevertheless nonetheless indeed similarly
    additionally consequently thus hence therefore rather besides likewise otherwise recently previously
    currently today yesterday tomorrow eventually ultimately initially clearly obviously apparently
    reportedly anyway hello hi hey dear never always often sometimes
    """)


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one text: mentions in order, and the longest name for each way of writing it."""

    mentions: tuple[Mention, ...]
    full: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    acronyms: dict[str, str] = field(default_factory=dict)
    inside: frozenset[str] = frozenset()
    namesakes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    text: str = ""
    beginning: dict[str, list[Mention]] = field(default_factory=dict)  # the names that begin with a word

    def known_as(self, name: str) -> str:
        """The longest form of a name in this text."""
        return self.acronyms.get(name) or self.full.get(name.casefold(), name)

    def meant_by(self, mention: Mention) -> str:
        """The longest form of a name where it stands; of two namesakes the one whom the title fits."""
        name = self.known_as(mention.name)
        gender = next((_title_gender(t) for t in mention.titles if _title_gender(t)), "")
        if not gender or self.genders.get(name.casefold(), gender) == gender:
            return name
        others = self.namesakes.get(mention.name.casefold(), ())
        fitting = [o for o in others if self.genders.get(o.casefold(), gender) == gender]
        return fitting[0] if len(fitting) == 1 else mention.name

    def kind_of(self, name: str) -> str:
        """What a name stands for: person, organization, outlet, country or nothing known."""
        return self.kinds.get(self.known_as(name).casefold(), "")

    def within(self, span: Span) -> list[Mention]:
        """The mentions inside a span, in order."""
        first = bisect.bisect_left(self.mentions, span[0], key=lambda m: m.span[0])
        found = []
        for index in range(first, len(self.mentions)):
            if self.mentions[index].span[0] >= span[1]:
                break
            if self.mentions[index].span[1] <= span[1]:
                found.append(self.mentions[index])
        return found


def find_names(text: str) -> Names:
    """The names of a text and how they hang together."""
    mentions = tuple(_mentions(text))
    acronyms = acronyms_of(text)
    persons = persons_of(text, mentions)
    full = full_names(persons)
    kinds: dict[str, str] = {}
    genders: dict[str, str] = {}
    for mention in mentions:
        key = full.get(mention.name.casefold(), mention.name).casefold()
        kind = "person" if key in full.values() or mention.name in persons else mention.kind
        kinds[key] = kinds.get(key) or kind
        gender = next((_title_gender(t) for t in mention.titles if _title_gender(t)), "")
        if gender and (len(mention.name.split()) > 1 or not _is_shared(mention.name, persons)):
            genders[key] = gender
    for name in persons:
        kinds[full.get(name.casefold(), name).casefold()] = "person"
        if len(gender_of(name)) == 1:
            genders.setdefault(full.get(name.casefold(), name).casefold(), gender_of(name))
    inside = frozenset(m.name for m in mentions if m.is_inside)
    beginning: dict[str, list[Mention]] = {}
    for mention in mentions:
        beginning.setdefault(mention.name.split()[0], []).append(mention)
    return Names(mentions, full, kinds, genders, acronyms, inside, namesakes_of(full), text, beginning)


def _title_gender(title: str) -> str:
    return "f" if title in names.FEMALE else "m" if title in names.MALE else ""


def _is_shared(last: str, persons: Counter[str]) -> bool:
    """Whether two persons of the text bear this last name."""
    return sum(p.split()[-1].casefold() == last.casefold() for p in persons) > 1


def _mentions(text: str) -> Iterable[Mention]:
    headings = [m.span() for m in HEADING.finditer(text) if _is_headline(m.group())]
    for match in NAME.finditer(text):
        index = bisect.bisect_right(headings, match.start(), key=lambda span: span[0]) - 1
        is_heading = index >= 0 and match.start() < headings[index][1]
        for piece, offset in _pieces(match.group(), match.start()):
            mention = read_name(piece, offset, _opens_sentence(text, match.start()))
            if mention is not None and is_heading and mention.kind == "person":
                mention = replace(mention, kind="", is_heading=True)
            if mention is not None and PAPER_AFTER.match(text, mention.span[1]) and mention.kind != "outlet":
                stop = (
                    text.index(" ", mention.span[1] + 1) if " " in text[mention.span[1] + 1 :] else len(text)
                )
                name = text[mention.span[0] : stop].rstrip(".,;:’'”\"")
                mention = Mention((mention.span[0], mention.span[0] + len(name)), name, "outlet")
            elif (
                mention is not None
                and not mention.kind
                and PAPER_BEFORE.search(text, max(0, mention.span[0] - 16), mention.span[0])
            ):
                mention = replace(mention, kind="outlet")
            if mention is not None:
                yield mention


def _is_headline(line: str) -> bool:
    """Whether most of a line's longer words have a capital, so that names cannot be told there."""
    longer = [w for w in re.findall(r"[^\W\d_]+", line) if len(w) > 3]
    return len(longer) > 2 and sum(w[0].isupper() for w in longer) > 0.7 * len(longer)


def _pieces(run: str, start: int) -> list[tuple[str, int]]:
    """A run cut behind each genitive: *Ukraine’s HUR* names two."""
    pieces, here = [], 0
    for match in GENITIVE.finditer(run):
        pieces.append((run[here : match.start() + 2], start + here))
        here = match.end()
    pieces.append((run[here:], start + here))
    return [(p, o) for p, o in pieces if p]


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" “\"‘'(")
    return not before or before[-1] in '.!?:\n…”"'


def read_name(run: str, start: int, opens: bool) -> Mention | None:
    """The name in a run of capitalised words, or None when there is none."""
    if run.casefold().replace(".", "") in countries.STATE_PHRASES:
        return Mention((start, start + len(run)), run, "country", (), not opens)
    parts = [(m.group(), m.start()) for m in re.finditer(r"\S+", run)]
    while parts and parts[0][0].casefold().strip(".,’'") in STARTERS:
        parts.pop(0)
    last_title = max((i for i, (w, _) in enumerate(parts[:-1]) if _is_title(w)), default=-1)
    titles: list[str] = []
    if last_title >= 0 and not _is_institution(parts[-1][0]):
        titles = [_bare(w) for w, _ in parts[: last_title + 1] if _bare(w) in names.TITLES]
        parts = parts[last_title + 1 :]
        parts = parts[2:] if parts and parts[0][0] == "of" else parts  # *Chief of Staff*
    elif _is_occupation(parts):
        titles, parts = [_bare(parts[0][0])], parts[1:]
    while parts and parts[0][0][0].islower() and not parts[0][0].startswith(ARTICLES):
        parts.pop(0)
    if not parts or all(_bare(w) in names.TITLES | OFFICE_WORDS for w, _ in parts):
        return None
    if len(parts) > 1 and _bare(parts[-1][0]) in names.DESCRIBING:
        return None
    parts = _before_place([p for i, p in enumerate(parts) if i or not p[0].endswith("-based")], bool(titles))
    if not parts:
        return None
    begin = parts[0][1]
    name = run[begin : parts[-1][1] + len(parts[-1][0])]
    name = name if name.endswith(("Jr.", "Sr.")) else POSSESSIVE.sub("", name.rstrip(",."))
    if not name or (opens and len(parts) == 1 and name.casefold() in STARTERS):
        return None
    return Mention(
        (start + begin, start + begin + len(name)), name, _kind(name, titles), tuple(titles), not opens
    )


def _is_occupation(parts: list[tuple[str, int]]) -> bool:
    """*Columnist Hugo Brandt*: a noun for a person before a whole name, which no body's word ends.

    A noun that is a given name too stays one (*Tanner Hoyle*); before a single word it may be a firm's
    (*Baker Marren*).
    """
    if not 3 <= len(parts) <= MOST_PARTS or is_given_name(parts[0][0]) or not parts[0][0].isalpha():
        return False
    rest = [word for word, _ in parts[1:]]
    if not all(word[0].isupper() or word.startswith(ARTICLES) for word in rest):
        return False
    is_body = _bare(rest[-1]) in names.INSTITUTIONS | names.OUTLETS | FIRM_WORDS | PLACE_WORDS
    return _bare(parts[0][0]) in names.HUMANS and not is_body


def _before_place(parts: list[tuple[str, int]], is_titled: bool) -> list[tuple[str, int]]:
    """*Greg Taylor of Indianapolis* without the place."""
    for index, (word, _) in enumerate(parts):
        is_name = index >= 2 and (is_given_name(parts[0][0]) or _is_of_a_body(parts, index))
        if word in ("of", "for") and index >= 1 and (is_titled or is_name):
            return parts[:index]
    return parts


def _is_of_a_body(parts: list[tuple[str, int]], index: int) -> bool:
    """*Imke Orsk of Nord Aid Trust*: two words that name no body, of one that is."""
    before, behind = parts[:index], parts[index + 1 :]
    if len(before) != 2 or not behind or any(_is_institution(word) for word, _ in before):
        return False
    return _is_institution(behind[-1][0])


def _is_title(word: str) -> bool:
    """Whether a word is a title or an office: *President*, *Secretary-Treasurer*."""
    bare = _bare(word)
    return bare in names.TITLES or ("-" in bare and bare.split("-")[0] in names.TITLES)


@lru_cache(maxsize=4_096)  # the same few names, over and over
def _bare(word: str) -> str:
    return POSSESSIVE.sub("", word.casefold()).strip(".,")


def _is_institution(word: str) -> bool:
    return _bare(word) in names.INSTITUTIONS


def _kind(name: str, titles: list[str]) -> str:
    parts = [_bare(w) for w in name.split()]
    if name.casefold() in countries.STATE_PHRASES or (len(parts) == 1 and parts[0] in countries.STATES):
        return "country"
    if set(titles) - RANKLESS and len(parts) <= MOST_PARTS:
        return "person"
    is_founder = parts[-1] in FOUNDERS and len(parts) > 1 and is_given_name(parts[0])
    if (parts[-1] in OUTLET_ENDS and not is_founder) or parts[0] in ("tv", "radio", "cnn", "bbc", "fox"):
        return "outlet"
    if any(w in names.INSTITUTIONS for w in parts) or "of" in parts or "&" in parts:
        return "organization"
    if len(parts) == 1 and name.isupper() and len(name) > 1:
        return "organization"
    return "person" if 1 < len(parts) <= MOST_PARTS and is_given_name(parts[0]) else ""
