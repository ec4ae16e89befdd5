"""Names in a text: every run of capitalised words, what it names, and the longest form of it."""

from __future__ import annotations

import bisect
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from onrecord.english import names
from onrecord.english.apposition import JOINED, SPOKE_BEFORE_NAME, TOLD_BEHIND
from onrecord.english.auxiliaries import ASKED_FIRST
from onrecord.english.function_words import DEFINITE_ARTICLE
from onrecord.english.given_names import gender_of, is_given_name
from onrecord.english.name_forms import INITIALS_WITH_STOPS, NAME
from onrecord.english.verbs import verbs
from onrecord.entities.aliases import acronyms_of, called_by_given_name, full_names, namesakes_of, persons_of
from onrecord.entities.body_aliases import full_bodies
from onrecord.entities.mention import Mention
from onrecord.entities.naming import is_doing, pieces, read_name
from onrecord.entities.outlet_mentions import as_outlet, outlet_at
from onrecord.types import Span

SMALL = re.compile(r"(?<![\w-])[a-z]+(?![\w-])")
HEADING = re.compile(r"^[^\n]{10,160}[^\s.!?,;:”\"’)](?=\n|$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Around:
    """What tells names from words that only open a sentence: the words of a text in small letters, and the
    runs of capitals inside its sentences."""

    small: frozenset[str]
    inside: Counter[str]


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
    full_persons = full_names(persons, frozenset(SMALL.findall(text)))
    full = full_bodies(text, mentions) | full_persons
    kinds: dict[str, str] = {}
    genders: dict[str, str] = {}
    for mention in mentions:
        key = full.get(mention.name.casefold(), mention.name).casefold()
        kind = "person" if key in full.values() or mention.name in persons else mention.kind
        kinds[key] = kinds.get(key) or kind
        gender = next((_title_gender(t) for t in mention.titles if _title_gender(t)), "")
        if gender and (len(mention.name.split()) > 1 or not _is_shared(mention.name, persons)):
            genders[key] = gender
    for key, gender in _apposed_genders(text, mentions, full):
        genders.setdefault(key, gender)
    for name in persons:
        kinds[full.get(name.casefold(), name).casefold()] = "person"
        if len(gender_of(name)) == 1:
            genders.setdefault(full.get(name.casefold(), name).casefold(), gender_of(name))
    for key in called_by_given_name(text, mentions, full):
        kinds[key] = kinds.get(key) or "person"
    inside = frozenset(m.name for m in mentions if m.is_inside)
    beginning: dict[str, list[Mention]] = {}
    for mention in mentions:
        beginning.setdefault(mention.name.split()[0], []).append(mention)
    return Names(
        mentions, full, kinds, genders, acronyms, inside, namesakes_of(full_persons), text, beginning
    )


def _title_gender(title: str) -> str:
    return "f" if title in names.FEMALE else "m" if title in names.MALE else ""


def _apposed_genders(
    text: str, mentions: Iterable[Mention], full: dict[str, str]
) -> Iterable[tuple[str, str]]:
    """*Ines Roa, 41, a baker and his sister*: the sex of those who are told to be what one sex is."""
    for mention in mentions:
        told = TOLD_BEHIND.match(text, mention.span[1]) if " " in mention.name else None
        heads = (
            [part.split()[-1].casefold() for part in JOINED.split(told["what"])] if told is not None else []
        )
        gender = next((_title_gender(head) for head in heads if _title_gender(head)), "")
        if gender:
            yield full.get(mention.name.casefold(), mention.name).casefold(), gender


def _is_shared(last: str, persons: Counter[str]) -> bool:
    """Whether two persons of the text bear this last name."""
    return sum(p.split()[-1].casefold() == last.casefold() for p in persons) > 1


def _mentions(text: str) -> Iterable[Mention]:
    headings = [m.span() for m in HEADING.finditer(text) if _is_headline(m.group())]
    runs = list(NAME.finditer(text))
    around = Around(frozenset(SMALL.findall(text)), Counter(m.group() for m in runs if _is_inside(text, m)))
    for match in runs:
        index = bisect.bisect_right(headings, match.start(), key=lambda span: span[0]) - 1
        is_heading = index >= 0 and match.start() < headings[index][1]
        for piece, offset in pieces(match.group(), match.start()):
            mention = outlet_at(text, piece, offset) or _read(text, around, piece, offset, match.start())
            if mention is not None and is_heading and mention.kind == "person":
                mention = replace(mention, kind="", is_heading=True)
            named = as_outlet(text, _with_stop(text, _of_the(text, mention))) if mention is not None else None
            if named is not None:
                yield named


def _of_the(text: str, mention: Mention) -> Mention:
    """*the Odessa Bulletin said*: behind the article a given name is a place's; not *the Ann Bo campaign*."""
    before = text[max(0, mention.span[0] - len(DEFINITE_ARTICLE) - 1) : mention.span[0]]
    is_untold = mention.kind == "person" and not mention.titles and " " in mention.name
    if not is_untold or before.casefold() != f"{DEFINITE_ARTICLE} ":
        return mention
    behind = text[mention.span[1] : mention.span[1] + 20].split()
    is_whole = not text[mention.span[1] : mention.span[1] + 1].isspace() or (
        bool(behind) and behind[0] in verbs()
    )
    return replace(mention, kind="") if is_whole else mention


def _with_stop(text: str, mention: Mention) -> Mention:
    """*U.S.* with its last stop."""
    start, end = mention.span
    if not INITIALS_WITH_STOPS.fullmatch(mention.name) or not text.startswith(".", end):
        return mention
    return replace(mention, span=(start, end + 1), name=text[start : end + 1])


def _is_inside(text: str, run: re.Match[str]) -> bool:
    """Whether a run of capitals stands inside a sentence, where only names have them."""
    start = run.start()
    return start > 1 and text[start - 1] == " " and (text[start - 2].islower() or text[start - 2] in ",;")


def _read(text: str, around: Around, piece: str, offset: int, run_start: int) -> Mention | None:
    """The name in a piece; what somebody does before it, at the beginning of a sentence, is none of it."""
    opens = _opens_sentence(text, run_start)
    first, _, rest = piece.partition(" ")
    is_doing_it = opens and bool(rest) and is_doing(first) and text.count(piece) == 1
    is_told = is_given_name(rest.split(" ")[0]) and " " in rest and not around.inside[piece]
    is_asked = opens and is_told and _is_verb(first)
    is_common = opens and around.inside[rest] > 0 and _is_common_word(around, first, piece)
    if is_asked or is_common or (is_doing_it and _stands_elsewhere(text, rest, offset + len(first) + 1)):
        return read_name(rest, offset + len(first) + 1, opens)
    return read_name(piece, offset, opens)


def _is_verb(first: str) -> bool:
    """*Said Ann Bo*, *Is Ann Bo*: whether a word before a whole name asks or speaks, and is no given name."""
    lower = first.casefold()
    return lower in SPOKE_BEFORE_NAME or (lower in ASKED_FIRST and not is_given_name(first))


def _is_common_word(around: Around, first: str, piece: str) -> bool:
    """*Recent Orvent lamps*: whether a word that opens a sentence is one that the text has in small letters.

    Not where the text has the run inside a sentence, too.
    """
    small = first.casefold()
    is_told = is_given_name(first) or small in names.TITLES | names.HUMANS
    return first[1:].islower() and small in around.small and not is_told and not around.inside[piece]


def _stands_elsewhere(text: str, name: str, offset: int) -> bool:
    """Whether a name begins as a person's, or ends as one that the text has again."""
    last = name.split()[-1]
    again = text.find(f" {last}", offset + len(name))
    return is_given_name(name.split()[0]) or again >= 0 or f" {last}" in text[: offset - len(name)]


def _is_headline(line: str) -> bool:
    """Whether most of a line's longer words have a capital, so that names cannot be told there."""
    longer = [w for w in re.findall(r"[^\W\d_]+", line) if len(w) > 3]
    return len(longer) > 2 and sum(w[0].isupper() for w in longer) > 0.7 * len(longer)


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" “\"‘'(")
    return not before or before[-1] in '.!?:\n…”"'
