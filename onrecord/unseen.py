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
