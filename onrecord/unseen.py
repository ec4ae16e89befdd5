"""Characters that nobody sees or that stand for others, as the words they are part of are read."""

from __future__ import annotations

import re

# soft hyphen, zero width, marks of direction, word joiner, byte order mark
_UNSEEN = "\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_BLANKS = "\u00a0\u2007\u202f"
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_NO_BREAK_HYPHEN = "\u2011"
_ANY = re.compile(f"[{_UNSEEN}{_BLANKS}{_NO_BREAK_HYPHEN}\u200c\u200d{''.join(_LIGATURES)}]")
_GONE = re.compile(f"[{_UNSEEN}]")
# joiners shape letters of other scripts, and emoji; among Latin, Greek and Cyrillic they are litter
_JOINERS = re.compile("(?<=[A-Za-z\u00c0-\u052f])[\u200c\u200d]+(?=[A-Za-z\u00c0-\u052f])")
_BLANK_IN_NAMES = re.compile(rf"(?<=[^\W\d_])[{_BLANKS}](?=[^\W\d_])")  # in a figure it is how it is printed
_SHOWN = str.maketrans({**_LIGATURES, _NO_BREAK_HYPHEN: "-"})


def as_seen(text: str) -> str:
    """The text as a reader sees it: without unseen marks, ligatures as letters, names with plain blanks."""
    if text.isascii() or _ANY.search(text) is None:
        return text
    return _BLANK_IN_NAMES.sub(" ", _JOINERS.sub("", _GONE.sub("", text)).translate(_SHOWN))


def as_printed(text: str) -> str:
    """The text with ligatures as letters and names with plain blanks; marks that nobody sees stay."""
    if text.isascii() or _ANY.search(text) is None:
        return text
    return _BLANK_IN_NAMES.sub(" ", text.translate(_SHOWN))


def seen_with_places(text: str) -> tuple[str, list[int]]:
    """The text as ``as_seen`` gives it, and where each of its characters stands in the one given.

    >>> seen_with_places("de\u00adny")
    ('deny', [0, 1, 3, 4])
    """
    seen, places = text, list(range(len(text)))
    for pattern, shown in _STEPS:
        seen, places = _replaced(seen, places, pattern, shown)
    return seen, places


def _replaced(
    text: str, places: list[int], pattern: re.Pattern[str], shown: dict[str, str]
) -> tuple[str, list[int]]:
    parts, new, at = list[str](), list[int](), 0
    for match in pattern.finditer(text):
        with_what = shown.get(match[0], shown.get("", ""))
        parts += [text[at : match.start()], with_what]
        new += [*places[at : match.start()], *[places[match.start()]] * len(with_what)]
        at = match.end()
    return "".join([*parts, text[at:]]), [*new, *places[at:]]


_STEPS: tuple[tuple[re.Pattern[str], dict[str, str]], ...] = (
    (_GONE, {}),
    (_JOINERS, {}),
    (re.compile(f"[{''.join(_LIGATURES)}{_NO_BREAK_HYPHEN}]"), {**_LIGATURES, _NO_BREAK_HYPHEN: "-"}),
    (_BLANK_IN_NAMES, {"": " "}),
)
