"""How a person who was erased is known again: by a hash of the name, wherever its words stand together."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterator

from onrecord.english.given_names import is_given_name
from onrecord.english.names import TITLES

MOST_WORDS = 6  # of a name
_WORD = re.compile(r"[^\W_]+")
# a word with a capital just before a last name, and what ends a sentence before that
_BEFORE = re.compile(r"(?:^|(?P<end>[.!?:\n]))?[\s“\"‘'(]*(?P<word>\b[^\W\d_a-z][\w’'-]*)\s+$")
_NOBODY = frozenset(one.casefold().rstrip(".") for one in TITLES)


def mark_of(name: str) -> str:
    """What is kept of an erased person: a hash, from which the name cannot be read, only tried."""
    return hashlib.sha256(f"person\0{' '.join(_words(name))}".encode()).hexdigest()


def forms_in(text: str, marks: Collection[str]) -> frozenset[str]:
    """How the erased people whose full names stand in the text are called in it, folded.

    Their last names alone too, where nobody else in the text bears them.

    >>> sorted(forms_in("Ada Lund spoke. Lund left.", {mark_of("Ada Lund")}))
    ['ada lund', 'lund']
    """
    full = {form for form in _grams(_words(text)) if mark_of(form) in marks} if marks else set()
    short = {form.split()[-1] for form in full if " " in form and _is_alone(text, form)}
    return frozenset(full | short)


def tells_of(sentence: str, forms: Collection[str]) -> bool:
    """Whether one of these forms stands in the sentence, whole."""
    words = f" {' '.join(_words(sentence))} " if forms else ""
    return any(f" {form} " in words for form in forms)


def _grams(words: list[str]) -> Iterator[str]:
    for at in range(len(words)):
        for n in range(1, min(MOST_WORDS, len(words) - at) + 1):
            yield " ".join(words[at : at + n])


def _is_alone(text: str, name: str) -> bool:
    """Whether nobody else in the text is called by the last word of the name, as far as capitals tell."""
    *given, last = name.split()
    plain = _plain(text)
    found = re.finditer(rf"\b{re.escape(last)}\b", plain, re.IGNORECASE)
    return not any(_is_of_another(plain[max(0, at.start() - 60) : at.start()], given) for at in found)


def _is_of_another(before: str, given: Collection[str]) -> bool:
    """Whether the words before a last name end in somebody else's first."""
    match = _BEFORE.search(before)
    word = match["word"] if match else ""
    if not word or set(_words(word)) <= {*given, *_NOBODY}:
        return False
    is_first = match is not None and (match["end"] is not None or match.start() == 0)
    return is_given_name(word) or not is_first


def _words(text: str) -> list[str]:
    return _WORD.findall(re.sub(r"['’]s\b", "", _plain(text)).casefold())


def _plain(text: str) -> str:
    kept = unicodedata.normalize("NFKD", text)
    return "".join(one for one in kept if not unicodedata.combining(one))
