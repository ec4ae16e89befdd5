"""Headings in title case, put as sentences for the parser, which takes a row of capitals for a name."""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord.english.countries import is_of_country
from onrecord.english.given_names import is_given_name
from onrecord.types import Span

WORD = re.compile(r"[^\W\d_][\w’'-]*")
INSIDE = re.compile(r"(?<=[^\W_] )[^\W\d_][\w’'-]*|(?<=[^\W_], )[^\W\d_][\w’'-]*")  # opens no sentence
CLOSED = re.compile(r"[.!?…:;,”\"’')\]]$")
FEWEST, MOST = 4, 20  # words of a heading that says something
SHORT = 3  # letters: a shorter word stays small in many houses' titles
STOPS = ".!"  # some houses and feeds close a title with one


def is_title_case(text: str, line: Span) -> bool:
    """Whether a line stands alone in capitals as titles do: every longer word has one, stop or no stop."""
    return stands_alone(text, line) and _is_in_capitals(text[slice(*line)].rstrip(STOPS))


def stands_alone(text: str, line: Span) -> bool:
    """Whether nothing else stands in the line of a sentence."""
    return text[max(0, line[0] - 1) : line[0]] in ("", "\n") and text[line[1] : line[1] + 1] in ("", "\n")


def _is_in_capitals(heading: str) -> bool:
    """Whether every longer word of a line has a capital, and the line has as many words as a title."""
    if CLOSED.search(heading):
        return False
    words = WORD.findall(heading)
    if not FEWEST <= len(words) <= MOST or heading.isupper():
        return False
    return all(w[0].isupper() for w in words if len(w) > SHORT)


def in_sentence_case(text: str, line: Span) -> str:
    """The heading, letter for letter, without the capitals that only its place gives its words."""
    names = _names(text)
    heading = text[slice(*line)]

    def lowered(match: re.Match[str]) -> str:
        word = match.group()
        low = word[0].lower() + word[1:]
        is_initial = len(word) == 1 and heading[match.end() :][:1] == "."
        is_known = word in names or is_given_name(word) or is_of_country(word)
        is_name = is_initial or is_known or low != word.lower()
        return word if match.start() == 0 or is_name or len(low) != len(word) else low

    return WORD.sub(lowered, heading)


@lru_cache(maxsize=4)
def _names(text: str) -> frozenset[str]:
    """The words that the text's sentences write with a capital alone; a title in capitals tells nothing."""
    closed = (line for line in map(str.strip, text.split("\n")) if CLOSED.search(line))
    lines = (line for line in closed if not _is_in_capitals(line.rstrip(STOPS)))
    inside = {match.group() for line in lines for match in INSIDE.finditer(line)}
    return frozenset(word for word in inside if word[0].isupper() and word.lower() not in inside)
