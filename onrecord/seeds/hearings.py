"""Hearings, trials and briefings written down turn by turn, told from interviews and lists by who speaks in them."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

# none that are also an adjective or a thing (*General Admission*, *Major Works*, *Chief Executive*)
_TITLES = (
    "mr|mrs|ms|miss|mx|dr|prof|professor|sen|senator|rep|representative|congress(?:man|woman|member)|delegate|assembly(?:man|woman|member)"
    "|cllr|councill?or|council(?:man|woman|member)|alder(?:man|woman)|mayor|governor|gov|minister|(?:vice )?president|chancellor"
    "|(?:deputy )?commissioner|judge|(?:chief )?justice|magistrate|sheriff|gen|col|colonel|capt|captain|lt|lieutenant"
    "|sgt|sergeant|detective|inspector|superintendent|admiral|ambassador|lord|lady|baroness|baron|viscount|earl|sir|dame|bishop|rev"
    "|reverend|rabbi|imam|sheikh|(?:vice )?chair(?:man|woman|person)?|ranking member|hon"
    "|herr|frau|m[.]|mme|monsieur|madame|señora?|sra?|signora?|hr|fru|mevrouw|meneer"
)
_ROLES = (
    "(?:acting |vice |deputy )?(?:chair(?:man|woman|person)?|president|speaker|mayor|minister|secretary|commissioner)|court|clerk|witness|judge"
    "|magistrate|coroner|registrar|bailiff|prosecutor|prosecution|defen[cs]e|defendant|accused|respondent|claimant|plaintiff|counsel|foreperson"
    "|lord speaker|presiding officer|interpreter|rapporteure?|présidente?|témoin|vorsitzende[r]?|zeug(?:e|in)|president[ea]|testigo|teste"
)
_ARTICLE = "the|la|le|der|die|den|el|il"
_WORD = r"[A-ZÀ-ÖØ-Þ][\w'’-]*\.?"
_PERSON = (
    rf"{_WORD}(?: (?:(?:de|del|della|da|dos|van|von|der|den|la|al|el|bin|binti|ten) ){{0,2}}{_WORD}){{0,3}}"
)
_ASIDE = r"(?: ?[(\[][^()\[\]\n]{1,60}[)\]]){0,2}"  # a seat and a party, a name behind an office
_OFFICE = (
    rf"(?:(?i:(?:{_ARTICLE}) )?(?i:{_TITLES})\.? {_PERSON}|(?i:(?:{_ARTICLE}) (?:{_ROLES}))(?: (?:of|for) [\w ]{{2,40}})?"
    r"|(?i:(?:mr|madam|mister)\.? (?:chair(?:man|woman|person)?|president|speaker)|vorsitzende[r]?|chair(?:man|woman|person)))"
)
_ROOM = r"(?i:moderator|reporter|questioner|interpreter|unidentified \w+|speaker \d+)"
_LEADS = re.compile(rf"(?:{_ROOM}|(?i:operator))")
_ASKER = (
    rf"(?:{_ROOM}|(?i:q|a|question|answer|journalist|operator|host|interviewer|press|audience(?: member)?))"
)
_TURN = re.compile(
    rf"(?:(?P<office>{_OFFICE}){_ASIDE}(?: ?:|\.(?=\s))|(?P<asker>{_ASKER}){_ASIDE}(?: ?:|(?<=\b[QA])\.(?=\s))"
    rf"|(?P<name>{_PERSON}){_ASIDE} ?:)(?:\s+|$)(?P<words>.*)"
)
_ALONE = re.compile(rf"(?P<name>{_OFFICE}{_ASIDE}|(?:{_ASKER}|{_PERSON}){_ASIDE}(?= ?:))\s?:?")
_DECORATION = re.compile(r"^[\s>*_–-]+|[*_]{1,3}(?=\s?:|\s|$)|(?<=[:.])[*_]{1,3}")
_FULL = re.compile(r"(?!The )\S+ \S")  # more than a surname, and no outlet's name
# (Laughter.), and who examines
_DIRECTION = re.compile(rf"[(\[].*[)\]]\.?|(?i:by|examination by|cross-examination by) {_OFFICE} ?:?")
_PLACE = re.compile(
    r".* (?:Street|Road|Avenue|Drive|Lane|Square|Bridge|Park|Hall|House|Hotel|Inn|School|Cup)"
)
_ENDED = re.compile(r"[.?!…:–—-][\"”’»)\]]{0,3}$")
_STOPS = (".", "?", "!", "…")
_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
_TO_SOMEBODY = re.compile(
    r"\?[\"”’»]?$|\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|[Yy]ou|[Yy]our|[Tt]hank|Sie|Ihre?|[Vv]ous|[Vv]otre|usted)\b"
)
_LEAST, _SHARE = (
    4,
    0.6,
)  # turns; their share of the lines: an article that quotes an exchange also tells of it
_ABOVE, _TOLD_ABOVE = 8, 1  # lines above the first turn (who met where and when), and sentences among them
_CONVERSED = (
    0.3  # the share of turns that speak to somebody, where nothing but names says that these are people
)
_ASKS, _ALTERNATES = 0.6, 0.8  # of an interview: questions among one's turns, and turns that change hands


class Turn(NamedTuple):
    """One turn: its line, what kind of name it stands under (office, asker or name), the name, and what is said."""

    line: int
    kind: str
    name: str
    words: str


def is_hearing(lines: Sequence[str]) -> bool:
    """True where nearly all lines are turns of people known by an office, a court's role or a name, from the top on."""
    kept = _joined(lines)
    turns = _without_headings(_turns(kept))
    if len(turns) < max(_LEAST, _SHARE * len(kept)):
        return False
    above, n_below = kept[: turns[0].line], len(kept) - 1 - turns[-1].line
    if len(above) > _ABOVE or _n_told(above) > _TOLD_ABOVE or n_below > 1 + 0.2 * len(kept):
        return False
    return _are_people(turns) and not (_n_told(above) and _one_asks(turns))


def is_interview(lines: Sequence[str]) -> bool:
    """True where one asks and another answers in turn, below a line that tells of it: an article."""
    kept = _joined(lines)
    turns = _turns(kept)
    return bool(turns) and _n_told(kept[: turns[0].line]) > 0 and _one_asks(turns)


def is_told(line: str) -> bool:
    """True for a line that is a whole sentence."""
    return line.count(" ") > 4 and line.rstrip('"”’»)')[-1:] in _STOPS


def speaks_to_somebody(words: str) -> bool:
    """True for words outside quotation marks that ask, or say *I*, *we*, *you*."""
    return _TO_SOMEBODY.search(_QUOTED.sub("", words)) is not None


def _n_told(lines: Sequence[str]) -> int:
    return sum(map(is_told, lines))


def _joined(lines: Sequence[str]) -> list[str]:
    """The lines without decoration, a name alone with what is said below it, a broken line with its rest."""
    found = list[str]()
    for line in (line for line in map(_undecorated, lines) if line and not _DIRECTION.fullmatch(line)):
        alone = _ALONE.fullmatch(found[-1]) if found else None
        if alone is not None:
            found[-1] = f"{alone['name']}: {line}"
        elif found and _goes_on(found[-1], line):
            found[-1] += f" {line}"
        else:
            found.append(line)
    return found


def _undecorated(line: str) -> str:
    """The line without marks before it and without bold and italics; most lines have none."""
    is_plain = line[:1].isalnum() and "*" not in line and "_" not in line
    return line if is_plain else _DECORATION.sub("", line)


def _goes_on(before: str, line: str) -> bool:
    is_broken = len(before) > 50 and not _ENDED.search(before[-4:]) and not _TURN.match(line)
    return is_broken or (line[0].islower() and not _TURN.match(line))


def _turns(lines: Sequence[str]) -> list[Turn]:
    """The lines that stand under an office, an asker, or a name that comes back."""
    found = [_turn(n, match) for n, line in enumerate(lines) if (match := _TURN.match(line))]
    found = [turn for turn in found if not _PLACE.fullmatch(turn.name)]
    counts = Counter(turn.name for turn in found)
    return [turn for turn in found if turn.kind != "name" or counts[turn.name] > 1]


def _without_headings(turns: Sequence[Turn]) -> list[Turn]:
    """The turns without those under a single word (*Facts*), unless somebody leads the talk, who calls people so."""
    is_led = any(re.fullmatch(_ROOM, turn.name) for turn in turns)
    return [turn for turn in turns if is_led or turn.kind != "name" or _FULL.match(turn.name)]


def _turn(line: int, match: re.Match[str]) -> Turn:
    kind = next(kind for kind in ("office", "asker", "name") if match[kind] is not None)
    return Turn(line, kind, match[kind].strip(" ."), match["words"])


def _are_people(turns: Sequence[Turn]) -> bool:
    """True where those who speak come back, and their offices, or names and talk, say that they are people."""
    counts = Counter(turn.name for turn in turns)
    if sum(1 for turn in turns if _ENDED.search(turn.words[-4:])) < len(turns) / 2:
        return False  # a list under headings
    back = [name for name, n in counts.items() if n > 1]
    if len(back) < 2 and max(counts.values()) <= 2:
        return False
    if sum(counts[name] for name in back) < len(turns) / 2:
        return False
    offices, askers, names = (
        {turn.name for turn in turns if turn.kind == kind} for kind in ("office", "asker", "name")
    )
    if len(offices) > 1 or (offices and (askers or names)):
        return True
    is_led = any(_LEADS.fullmatch(name) for name in askers)
    called = [turn for turn in turns if turn.kind == "name"]
    n_to_somebody = sum(1 for turn in called if speaks_to_somebody(turn.words))
    return len(names) > 1 and (is_led or n_to_somebody >= _CONVERSED * len(called))


def _one_asks(turns: Sequence[Turn]) -> bool:
    """True where what one says is mostly questions, and another's turn, who hardly asks, comes after each."""
    counts = Counter(turn.name for turn in turns)
    asked = Counter(turn.name for turn in turns if turn.words.rstrip('"”’»').endswith("?"))
    first, *others = sorted(counts, key=lambda name: asked[name] / counts[name], reverse=True)
    kind = next(turn.kind for turn in turns if turn.name == first)
    if not others or (len(others) > 1 and kind == "office") or _LEADS.fullmatch(first):
        return False
    n_changes = sum(1 for one, other in pairwise(turns) if one.name != other.name)
    rest = sum(asked[name] for name in others) / sum(counts[name] for name in others)
    return (
        n_changes >= _ALTERNATES * (len(turns) - 1)
        and asked[first] >= _ASKS * counts[first]
        and rest < _ASKS / 2
    )
