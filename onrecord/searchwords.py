"""The words of a text as a search compares them: folded alike when they are stored and when they are asked.

What the engines find by themselves, words between blanks, is left to them. Here are those that they miss: of
scripts without blanks and of Korean with its particles, overlapping pairs of characters; Arabic and Hebrew
without points, Arabic without its article; letters that marks, ligatures or full width disguise.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.scripts import UNSPACED

_PAIRED = re.compile(rf"([{UNSPACED}\uac00-\ud7af\u1100-\u11ff]+)")
_POINTS = re.compile(
    "[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]"
)
_ARABIC = re.compile("[\u0620-\u06ff]{3,}")
_ARTICLE = re.compile(  # also behind and, so, in, like; and as one with the preposition li
    "^(?:[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644|[\u0648\u0641]?\u0644\u0644)(?=[\u0620-\u06ff]{3})"
)
_ONE_LETTER = str.maketrans(  # forms of alif, of ya and of kaf, and the ending of feminine words
    "\u0623\u0625\u0622\u0671\u0649\u0629\u06a9\u06cc", "\u0627\u0627\u0627\u0627\u064a\u0647\u0643\u064a"
)
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class AskedWord:
    """A word that is looked for: ``phrase`` holds what must stand side by side, parted by blanks.

    With ``is_start`` it may go on: one character of a script without blanks.
    """

    phrase: str
    is_start: bool = False


def stored_words(text: str) -> str | None:
    """What is stored beside the text for the search: its words that are otherwise once folded, or None."""
    if text.isascii():
        return None
    found = [piece for word in text.split() if not word.isascii() for piece in _stored(word)]
    return " ".join(found) or None


def asked_words(question: str) -> list[AskedWord]:
    """The words of a question, free of marks of any query language."""
    sound = question.replace("\0", " ").replace('"', " ").encode("utf-8", "ignore").decode()
    return [one for word in sound.split() for one in _asked(word)]


def folded(word: str) -> str:
    """The word without invisible marks, points and article, its letters in their plain form."""
    shown = "".join(c for c in word if unicodedata.category(c) != "Cf" and not "\ufe00" <= c <= "\ufe0f")
    plain = _POINTS.sub("", unicodedata.normalize("NFKC", shown))
    if _ARABIC.search(plain) is None:
        return plain
    return " ".join(_ARTICLE.sub("", part.translate(_ONE_LETTER)) for part in _WORD.findall(plain))


def _stored(word: str) -> Iterator[str]:
    plain = folded(word)
    if _compared(plain) == _compared(word) and _PAIRED.search(plain) is None:
        return
    for n, run in enumerate(_PAIRED.split(plain)):
        yield from (*_pairs(run), _token(run[-1])) if n % 2 else _WORD.findall(run)


def _asked(word: str) -> Iterator[AskedWord]:
    for n, run in enumerate(_PAIRED.split(folded(word))):
        if n % 2:
            yield AskedWord(" ".join(_pairs(run))) if len(run) > 1 else AskedWord(_token(run), is_start=True)
        elif any(letter.isalnum() for letter in run):
            yield AskedWord(run)


def _pairs(run: str) -> list[str]:
    return [_token(run[n : n + 2]) for n in range(len(run) - 1)]


def _token(characters: str) -> str:
    """The characters as one word to any engine: vowel signs part words to some, so those are numbers."""
    if all(unicodedata.category(c) == "Lo" for c in characters):
        return characters
    return "u" + "".join(f"{ord(c):06d}" for c in characters)


def _compared(word: str) -> str:
    """What of the word an engine may read otherwise: letters, digits, their marks, and what is not seen."""
    return "".join(c for c in word if unicodedata.category(c)[0] in "LNM" or unicodedata.category(c) == "Cf")
